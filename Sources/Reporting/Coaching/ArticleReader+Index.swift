import Library
import Markdown

extension ArticleReader {
    /// CDC Clear Communication Index.
    func clearCommunicationIndex(_ number: Int) -> Suggestion {
        switch number {
        case 1: message { .yes("The front matter has one: \"\($0)\"") }
        case 2: message { _ in .yes("Its box stands before the text.") }
        case 3: message { _ in .yes("It stands in a box of its own, in bold.") }
        case 4: picture
        case 5: action
        case 6: voice
        case 7: words
        case 8: lists
        case 9: parts
        case 10: summary
        case 11: knowledge
        case 12...14: advice(number)
        case 15...17: lookAtNumbers(otherwise: .notApplicable("There is no number in it."))
        default: .nothing
        }
    }

    private func message(_ found: (String) -> Suggestion) -> Suggestion {
        article.mainMessage.map(found) ?? .no("The front matter has no main message.")
    }

    private var picture: Suggestion {
        guard let first = traits.figures.first else { return .no("There is no picture.") }
        guard let captioned = traits.figures.first(where: \.hasCaption) else { return .no("No picture has a caption.", line: first.line) }
        return .look("There is a picture with a caption. Does it carry the main message?", line: captioned.line)
    }

    private var voice: Suggestion {
        let sentences = [article.mainMessage].compactMap(\.self) + article.actions
        return sentences.isEmpty ? .no("There is neither a message nor an action.") : .look(sentences.map { "\"\($0)\"" }.joined(separator: " "))
    }

    private var lists: Suggestion {
        guard let first = traits.lists.first else { return .no("There is no list.") }
        if let long = traits.lists.first(where: { $0.items > 7 }) { return .no("A list has \(long.items) items.", line: long.line) }
        guard traits.lists.contains(where: { !$0.isAtTheEnd }) else { return .no("Lists stand at the end alone.", line: first.line) }
        let longest = traits.lists.map(\.items).max() ?? 0
        return .yes("There are \(Quantity(traits.lists.count, "list")), the longest of \(Quantity(longest, "item")).", line: first.line)
    }

    private var parts: Suggestion {
        traits.isVeryShort || traits.sections.contains { $0.title != nil } ? longestSection : .no("There is no heading.")
    }

    private var summary: Suggestion {
        guard article.mainMessage != nil || !article.keyPoints.isEmpty else { return .no("There is neither a main message nor a key point.") }
        return .look("\(Quantity(article.keyPoints.count, "key point")) and \(article.mainMessage == nil ? "no" : "a") main message stand before the text.")
    }

    private var knowledge: Suggestion {
        let lines = traits.callouts[.science] ?? []
        guard let line = lines.first else { return .look("No callout says what research shows and doesn't.") }
        return .look("\(Quantity(lines.count, "callout")) on what research shows.", line: line)
    }

    private func advice(_ number: Int) -> Suggestion {
        guard hasAction else { return .notApplicable("It advises nothing to do.") }
        return switch number {
        case 12: action
        case 14: steps
        default: .nothing
        }
    }
}
