import Diagnostics

/// What can be wrong in a Markdown file, as facts.
enum MarkdownFault: Fault, Hashable {
    case tooLarge(bytes: Int, limit: Int)
    case utf16
    case invalidUTF8
    case zeroByte
    case tooManyMarkers(limit: Int)
    case tooManyColumns(Int, limit: Int)
    case tooManyCells(limit: Int)
    case tooManyDelimiterRows(limit: Int)
    case longParagraphAboveTable
    case tooManyOpenings(Opening, count: Int)
    case longDefinitions
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    case tooSlow(seconds: Double)
    case parserFailed
    /// More of a file's faults aren't listed.
    case moreFaults(areErrors: Bool)
    case unusedFootnote(String)
    case repeatedFootnote(String)
    case undefinedFootnote(String)
    case unknownCallout(String, nearest: String?)
    case malformedWriting(String)
    case malformedCitation(String)
    case topLevelHeading
    case refused(Document.Refusal, destination: String, isImage: Bool)

    /// Characters that begin something which the parser then looks for the end of.
    enum Opening: String, Hashable {
        case declaration = "<?"
        case image = "!["
        case emphasis = "*"
        case strikethrough = "~"
    }
}

extension MarkdownFault {
    var severity: Diagnostic.Severity {
        switch self {
        case .unusedFootnote, .repeatedFootnote, .undefinedFootnote, .malformedCitation, .topLevelHeading, .moreFaults(areErrors: false): .warning
        default: .error
        }
    }

    var rule: String {
        switch self {
        case .tooLarge: "file-too-large"
        case .utf16, .invalidUTF8, .zeroByte: "not-utf-8"
        case .tooManyMarkers, .tooDeep: "nesting-too-deep"
        case .tooManyColumns, .tooManyCells, .tooManyDelimiterRows, .longParagraphAboveTable: "table-too-large"
        case .tooManyOpenings, .longDefinitions, .tooManyNodes, .tooSlow, .parserFailed: "markdown-too-complex"
        case .moreFaults: "more-faults"
        case .unusedFootnote: "unused-footnote"
        case .repeatedFootnote: "repeated-footnote"
        case .undefinedFootnote: "undefined-footnote"
        case .unknownCallout: "unknown-callout"
        case .malformedWriting: "malformed-writing-space"
        case .malformedCitation: "malformed-citation"
        case .topLevelHeading: "top-level-heading"
        case .refused: "refused-destination"
        }
    }

    var message: String {
        switch self {
        case .tooLarge(let bytes, let limit): "The file has \(bytes) bytes; at most \(limit) are read."
        case .utf16: "The file is in UTF-16; content is read as UTF-8."
        case .invalidUTF8: "There are bytes here that aren't UTF-8."
        case .zeroByte: "There is a zero byte here, which no text has."
        case .tooManyMarkers(let limit): "More than \(limit) quotes, lists or footnotes are opened on one line."
        case .tooManyColumns(let columns, let limit): "The table has \(columns) columns; at most \(limit) are read."
        case .tooManyCells(let limit): "The table has more than \(limit) cells."
        case .tooManyDelimiterRows(let limit): "More than \(limit) lines without a blank line between them look like the line below a table's header."
        case .longParagraphAboveTable: "A very long paragraph stands right above a table."
        case .tooManyOpenings(let opening, let count): "There are \(count) \"\(opening.rawValue)\" here without a blank line between them."
        case .longDefinitions: "The link definition is so long, and the file has so many brackets, that links could fill the memory."
        case .tooDeep(let limit): "Quotes, lists and emphasis are nested more than \(limit) deep."
        case .tooManyNodes(let limit): "The file has more than \(limit) pieces."
        case .tooSlow(let seconds): "Reading the file took longer than \(seconds) seconds."
        case .moreFaults: "There are more faults in this file from here on."
        case .parserFailed: "The Markdown parser gave no document."
        case .unusedFootnote(let label): "Nothing refers to the footnote \"\(label)\", so it isn't shown."
        case .repeatedFootnote(let label): "The footnote \"\(label)\" is written more than once; only the first is shown."
        case .undefinedFootnote(let label): "There is no footnote \"\(label)\"."
        case .unknownCallout(let name, _): "There is no callout \"\(name)\"."
        case .malformedWriting(let text): "\"\(text)\" doesn't say how much room to leave for writing."
        case .malformedCitation(let text): "\"\(text)\" looks like a citation but isn't one."
        case .topLevelHeading: "A heading of the first level stands in the text, where the page's title already is one."
        case .refused(let refusal, let destination, let isImage):
            refusal.message(destination: destination, subject: isImage ? "picture" : "link")
        }
    }

    var remedy: String {
        switch self {
        case .tooLarge: "Split it into several files."
        case .utf16, .invalidUTF8: "Save the file again as UTF-8."
        case .zeroByte: "Take it out, or save the file again as UTF-8 if it is in another encoding."
        case .tooManyMarkers, .tooDeep: "Nest less deeply, or put a backslash before characters that are meant as they are."
        case .tooManyColumns, .tooManyCells: "Split the table."
        case .tooManyDelimiterRows, .longParagraphAboveTable: "Put a blank line above and below each table."
        case .tooManyOpenings: "Split the paragraph with blank lines, or put it into a code block."
        case .longDefinitions: "Shorten the address or the title."
        case .tooManyNodes: "Split the file."
        case .moreFaults: "Mend those above and look again."
        case .tooSlow, .parserFailed: "Look for a part with very many brackets, stars, quotes or tables, and take it out or split it."
        case .unusedFootnote(let label): "Write [^\(label)] where it belongs, or take it out."
        case .repeatedFootnote: "Give each footnote a label of its own."
        case .undefinedFootnote(let label): "Add a line that begins with [^\(label)]: or put a backslash before the bracket."
        case .unknownCallout(_, let nearest?): "Did you mean [!\(nearest)]?"
        case .unknownCallout(_, nil): "Use one of " + Self.calloutNames.map { "[!\($0)]" }.joined(separator: ", ") + "."
        case .malformedWriting: "Write [!WRITE] lines=4 with a number from 1 to 40."
        case .malformedCitation: "Write [@name] or [@name, p. 1; @other], or put a backslash before the bracket."
        case .topLevelHeading: "Begin with ## instead."
        case .refused(let refusal, _, let isImage): refusal.remedy(isImage: isImage)
        }
    }

    /// The names of callouts as authors write them.
    static let calloutNames = Document.Callout.allCases.map { $0.rawValue.uppercased() } + ["WRITE"]
}

extension Document.Refusal {
    fileprivate func message(destination: String, subject: String) -> String {
        switch self {
        case .empty: "The \(subject) leads nowhere."
        case .scheme(let scheme): "The \(subject) \"\(destination)\" begins with \"\(scheme):\", which isn't allowed."
        case .notRelative: "The \(subject) \"\(destination)\" isn't relative to this file."
        case .malformed: "The \(subject) \"\(destination)\" isn't a whole address."
        }
    }

    fileprivate func remedy(isImage: Bool) -> String {
        switch self {
        case .empty: isImage ? "Name the picture's file." : "Write where it leads, or take the brackets out."
        case .scheme:
            isImage
                ? "Put the picture into the content folder and name its file."
                : "Use https:, http:, mailto:, tel:, sms:, resource:, term: or the path of a file."
        case .notRelative: "Write the path from this file, such as ../topic/file.md."
        case .malformed: "Check the address for slips."
        }
    }
}
