import Diagnostics
import Library
import Markdown
import Reading

/// Looks at an article for what the items ask.
///
/// It answers only where the way an article is built leaves no doubt, and otherwise says where to look. People may answer otherwise, and their answer
/// counts.
struct ArticleReader {
    let article: Article
    let traits: ArticleTraits
    let level: ReadingLevel?
    /// Whether the text leads to a worksheet.
    let leadsToWorksheet: Bool

    init(_ article: Article, in edition: Edition, checks: CheckSettings) {
        self.article = article
        traits = ArticleTraits(of: article)
        let statistics = TextStatistics(of: Prose(of: article.body.document), in: article.language)
        level = ReadingLevel(of: statistics, audience: article.audience, language: article.language, checks: checks)
        let worksheets = Set(edition.worksheets.map { edition[$0].path })
        leadsToWorksheet = article.body.resolution.pages.contains(where: worksheets.contains)
    }

    func suggestion(for item: RatedItem) -> Suggestion {
        switch item.instrument {
        case .clearCommunicationIndex: clearCommunicationIndex(item.number)
        case .pemat: item.number < 20 ? understanding(item.number) : acting(item.number)
        }
    }

    // MARK: What several items ask

    /// Whether there is something to do, and where it says so.
    var action: Suggestion {
        if let first = article.actions.first { return .yes("The front matter has actions, such as \"\(first)\"") }
        if let line = traits.callouts[.practice]?.first { return .yes("A callout leads through something to do.", line: line) }
        if article.isWorksheet { return .yes("It is a worksheet.") }
        return .no("There is neither an action in the front matter nor a callout that leads through something.")
    }

    var hasAction: Bool {
        if case .answer(.yes, _) = action { true } else { false }
    }

    /// What there is to say of numbers, or nil where there are none.
    var numbers: Suggestion.Evidence? {
        traits.firstNumber.map { number in
            let count = traits.numbers == 1 ? "One sentence has a number" : "\(traits.numbers) sentences have numbers; the first is"
            return Suggestion.Evidence(words: "\(count): \"\(number.sentence)\"", line: number.line)
        }
    }

    func lookAtNumbers(otherwise: Suggestion) -> Suggestion {
        numbers.map { .look($0) } ?? otherwise
    }

    var words: Suggestion {
        var hints: [String] = []
        if let level, let value = level.value {
            hints.append("The \(level.target.measure.name) is \(value.text(digits: 1)), \(level.target.isMet(by: value) ? "within" : "beyond") the target.")
        }
        let terms = article.terms.count
        hints.append("\(Quantity(terms, "term")) of the glossary \(terms == 1 ? "is" : "are") explained in it.")
        return .look(hints.joined(separator: " "))
    }

    var steps: Suggestion {
        if let list = traits.lists.first(where: \.isOrdered) { return .look("A numbered list has \(Quantity(list.items, "step")).", line: list.line) }
        if let line = traits.callouts[.practice]?.first { return .look("A callout leads through something to do.", line: line) }
        return .look("There is no numbered list.")
    }

    var longestSection: Suggestion {
        guard let section = traits.longestSection else { return .nothing }
        let name = section.title.map { "\"\($0)\"" } ?? "what stands before the first heading"
        return .look("The longest part, \(name), has \(Quantity(section.words, "word")).", line: section.line)
    }
}
