import Diagnostics
import HTML
import Library
import Reading

/// The rows of a report as comma-separated values: one line for each article, lists joined by semicolons.
package enum ReportTable {
    package static func text(for report: EditorialReport) -> String {
        CSVText.table([columns.map(\.name)] + report.articles.map { article in columns.map { $0.value(article) } })
    }

    private typealias Column = (name: String, value: @Sendable (ReportedArticle) -> String)

    /// Names are those that the JSON has.
    private static let columns: [Column] = [
        ("name", { $0.id.description }),
        ("language", { $0.language.description }),
        ("title", { $0.title }),
        ("file", { $0.file }),
        ("worksheet", { $0.isWorksheet ? "true" : "false" }),
        ("draft", { $0.isDraft ? "true" : "false" }),
        ("topics", { CSVText.joined($0.topics.map(\.id.description)) }),
        ("audience", { CSVText.joined($0.audience.map(\.rawValue)) }),
        ("kind", { $0.kind.rawValue }),
        ("words", { String($0.words) }),
        ("minutes", { String($0.minutes) }),
        ("longestSentence", { String($0.longestSentence) }),
        ("measure", { $0.level?.target.measure.rawValue ?? "" }),
        ("level", { $0.level?.value?.text(digits: 1) ?? "" }),
        ("withinTarget", { $0.level?.isWithinTarget.map(String.init) ?? "" }),
        ("review", { $0.review.state.rawValue }),
        ("reviewed", { $0.review.reviewed?.description ?? "" }),
        ("nextReview", { $0.review.next?.description ?? "" }),
        ("changedSinceReview", { $0.review.isChangedSince ? "true" : "false" }),
        ("published", { $0.published?.description ?? "" }),
        ("updated", { $0.updated?.description ?? "" }),
        ("sources", { String($0.sources) }),
        ("figures", { String($0.figures) }),
        ("terms", { CSVText.joined($0.terms) }),
        ("translations", { CSVText.joined($0.translations.map { "\($0.language) \($0.state.name)" }) }),
        ("linksOut", { String($0.links.to.count) }),
        ("linksIn", { String($0.links.from.count + $0.links.fromPages) }),
        ("orphan", { $0.isOrphan ? "true" : "false" }),
        ("errors", { String($0.findings.errors) }),
        ("warnings", { String($0.findings.warnings) }),
        ("notes", { String($0.findings.notes) }),
        score("indexPercent", .clearCommunicationIndex, \.percent),
        score("indexItems", .clearCommunicationIndex, \.counted),
        score("understandabilityPercent", .understandability, \.percent),
        score("understandabilityItems", .understandability, \.counted),
        score("actionabilityPercent", .actionability, \.percent),
        score("actionabilityItems", .actionability, \.counted),
        ("itemsToAnswer", { String($0.openItems) }),
    ]

    private static func score(_ name: String, _ scale: CoachScale, _ number: @escaping @Sendable (CoachScore) -> Int?) -> Column {
        (name, { $0.score(on: scale).flatMap(number).map(String.init) ?? "" })
    }
}

extension TranslationFact.State {
    /// In a word or two.
    var name: String {
        switch self {
        case .upToDate: "up to date"
        case .stale(let days?): "behind by \(days) \(days == 1 ? "day" : "days")"
        case .stale(nil): "behind"
        case .unknown: "version not noted"
        }
    }
}
