import Library
import Markdown

extension ArticleReader {
    /// PEMAT-P, items 1 to 19.
    func understanding(_ number: Int) -> Suggestion {
        switch number {
        case 1: .look("The title is \"\(article.title)\", the summary \"\(article.summary)\"")
        case 3, 4: words
        case 6: lookAtNumbers(otherwise: .notApplicable("There is no number in it."))
        case 7: lookAtNumbers(otherwise: .yes("There is no number in it."))
        case 8: traits.isVeryShort ? .notApplicable("It is very short.") : longestSection
        case 9: headings
        case 11: summingUp
        case 12: cues
        case 15: pictures(otherwise: .look("There is no picture."))
        case 16...18: pictures(number)
        case 19: traits.tables.first.map { .look("\(Quantity(traits.tables.count, "table")).", line: $0) } ?? .notApplicable("There is no table.")
        default: .nothing
        }
    }

    /// PEMAT-P, items 20 to 26.
    func acting(_ number: Int) -> Suggestion {
        switch number {
        case 20: action
        case 21: address
        case 22: steps
        case 23: tool
        case 24: lookAtNumbers(otherwise: .notApplicable("There is no number in it."))
        case 25: traits.tables.isEmpty && traits.figures.isEmpty ? .notApplicable("There is neither a table nor a picture.") : pictures(otherwise: .nothing)
        case 26: pictures(otherwise: .look("There is no picture."))
        default: .nothing
        }
    }

    private var headings: Suggestion {
        if traits.isVeryShort { return .notApplicable("It is very short.") }
        let titles = traits.sections.compactMap(\.title)
        return titles.isEmpty ? .no("There is no heading.") : .look(titles.map { "\"\($0)\"" }.joined(separator: ", "))
    }

    private var summingUp: Suggestion {
        if !article.keyPoints.isEmpty { return .yes("\(Quantity(article.keyPoints.count, "key point")) sum it up.") }
        if traits.isVeryShort { return .notApplicable("It is very short.") }
        return .no("The front matter has no key points.")
    }

    private var cues: Suggestion {
        if article.mainMessage != nil || !article.keyPoints.isEmpty { return .yes("Main message and key points stand in a box.") }
        if let line = traits.callouts[.key]?.first { return .yes("A callout holds a key point.", line: line) }
        return .look("There is no box with a main message or key points.")
    }

    private func pictures(otherwise: Suggestion) -> Suggestion {
        traits.figures.first.map { .look("\(Quantity(traits.figures.count, "picture")).", line: $0.line) } ?? otherwise
    }

    private func pictures(_ number: Int) -> Suggestion {
        guard let first = traits.figures.first else { return .notApplicable("There is no picture.") }
        guard number == 17 else { return .look("\(Quantity(traits.figures.count, "picture")).", line: first.line) }
        if let bare = traits.figures.first(where: { !$0.hasCaption }) { return .no("A picture has no caption.", line: bare.line) }
        return .look("Each picture has a caption. Is it clear?", line: first.line)
    }

    private var address: Suggestion {
        guard hasAction else { return .no("It names nothing to do.") }
        return switch traits.saysYou {
        case true: .look("The text says \"you\". Does it where it says what to do?")
        case false: .no("Nowhere does the text say \"you\".")
        default: .nothing
        }
    }

    private var tool: Suggestion {
        if article.isWorksheet { return .yes("It is a worksheet.") }
        if let line = traits.tools.first { return .yes("There is something to tick or to write.", line: line) }
        if leadsToWorksheet { return .yes("The text leads to a worksheet.") }
        return .look("It leads to no worksheet, and there is nothing in it to tick or to write.")
    }
}
