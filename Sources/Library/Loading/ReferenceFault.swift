import Diagnostics

/// What can be wrong between things that are each right in themselves.
enum ReferenceFault: Fault, Hashable {
    case deadLink(String, nearest: String?)
    case leavesContent(String)
    case deadAnchor(String, file: String?, nearest: String?)
    case linkToDraft(String)
    case notAPage(String)
    case notAPicture(String)
    case remotePicture(String)
    case unknown(Kind, id: String, nearest: String?)
    case itself(Kind, id: String)
    case duplicateID(Kind, id: String, other: String)
    case duplicateAlias(String, other: String)
    case samePath(String, other: String)
    case sameOrder(series: String, order: Int, other: String)
    case wrongFolder(Kind, id: String)
    case missingFile(purpose: String)
    case duplicateIdentifier(String, other: String)
    case staleTranslation(original: String, version: String)
    case repeatedItem(String)
    case notALanguageOfTheSite(String)

    /// The kinds of things that have ids.
    enum Kind: String {
        case article, topic, series, resource, term, claim, page, helpline, clinic
    }

    var rule: String {
        switch self {
        case .deadLink, .leavesContent, .notAPage: "dead-link"
        case .deadAnchor: "dead-anchor"
        case .linkToDraft: "link-to-draft"
        case .notAPicture, .remotePicture: "picture"
        case .unknown(let kind, _, _): "unknown-\(kind.rawValue)"
        case .itself(let kind, _): "unknown-\(kind.rawValue)"
        case .duplicateID: "duplicate-id"
        case .duplicateAlias: "duplicate-alias"
        case .samePath: "same-path"
        case .sameOrder: "series-order"
        case .wrongFolder: "folder-topic"
        case .missingFile: "missing-file"
        case .duplicateIdentifier: "duplicate-resource"
        case .staleTranslation: "stale-translation"
        case .repeatedItem: "repeated-item"
        case .notALanguageOfTheSite: "unknown-language"
        }
    }

    var severity: Diagnostic.Severity {
        switch self {
        case .wrongFolder, .duplicateIdentifier, .staleTranslation: .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .deadLink(let path, _): "The link leads to \"\(path)\", and there is no such file."
        case .leavesContent(let path): "The link \"\(path)\" leads out of the content folder."
        case .deadAnchor(let anchor, nil, _): "There is no heading \"#\(anchor)\" on this page."
        case .deadAnchor(let anchor, let file?, _): "There is no heading \"#\(anchor)\" in \(file)."
        case .linkToDraft(let path): "The link leads to \(path), which is a draft."
        case .notAPage(let path): "The link leads to \(path), which no page is made of."
        case .notAPicture(let path): "\"\(path)\" is no picture."
        case .remotePicture(let address): "The picture would be fetched from \(address)."
        case .unknown(let kind, let id, _): "There is no \(kind.rawValue) \"\(id)\"."
        case .itself(let kind, let id): "This \(kind.rawValue), \"\(id)\", names itself."
        case .duplicateID(let kind, let id, let other): "The \(kind.rawValue) id \"\(id)\" is taken already, by \(other)."
        case .duplicateAlias(let alias, let other): "\"\(alias)\" already leads to the term \"\(other)\"."
        case .samePath(let path, let other): "This file would be written to \(path), and so would \(other)."
        case .sameOrder(let series, let order, let other): "Place \(order) of the series \"\(series)\" is taken already, by \(other)."
        case .wrongFolder(let kind, let id): "This article stands in the folder of another \(kind.rawValue) than its first, \"\(id)\"."
        case .missingFile(let purpose): "There is no file here for \(purpose)."
        case .duplicateIdentifier(let identifier, let other): "The resource \"\(other)\" has \(identifier) too."
        case .staleTranslation(let original, _): "The original, \(original), has changed since it was translated."
        case .repeatedItem(let id): "\"\(id)\" stands in this bundle twice."
        case .notALanguageOfTheSite(let language): "The site has no pages in the language \"\(language)\"."
        }
    }

    var remedy: String {
        switch self {
        case .deadLink(_, let nearest): suggestion(nearest, else: "Check the path; it is read from the folder of the file that it stands in.")
        case .leavesContent: "Copy what it leads to into the content folder."
        case .deadAnchor(_, _, let nearest):
            suggestion(nearest.map { "#\($0)" }, else: "Use a heading's words in lower case, joined by hyphens.")
        case .linkToDraft: "Publish the draft first, or take the link out; with --drafts, drafts are built too."
        case .notAPage: "Link to a Markdown file or to a file in assets/, or write resource:… or term:…."
        case .notAPicture: "Use an SVG, PNG, JPEG, GIF, WebP or AVIF file from assets/."
        case .remotePicture: "Save it in assets/ and link to it there, if its licence allows; pages ask nothing of the network."
        case .unknown(_, _, let nearest): suggestion(nearest, else: "Check how it is spelled, or add it.")
        case .itself: "Take it out."
        case .duplicateID: "Give one of the two another id."
        case .duplicateAlias: "Keep it with one of the two."
        case .samePath: "Rename one of the two."
        case .sameOrder: "Give each article of the series a number of its own."
        case .wrongFolder: "Move the file, or put its folder's topic first."
        case .missingFile: "Write one; the documentation shows an example of each."
        case .duplicateIdentifier: "Keep one entry, or correct the number."
        case .staleTranslation(_, let version): "Bring the translation up to date, then write \(version) here."
        case .repeatedItem: "Keep it where it is needed first."
        case .notALanguageOfTheSite: "Use one of the languages of site.yml, or add it there."
        }
    }

    private func suggestion(_ nearest: String?, else other: String) -> String {
        nearest.map { "Did you mean \"\($0)\"?" } ?? other
    }
}
