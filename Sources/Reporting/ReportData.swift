package import Diagnostics
import HTML
import Library
import Reading

/// A report for a program.
package enum ReportData {
    package static func value(of report: EditorialReport) -> JSONValue {
        .object(
            ("site", .text(report.site)),
            ("day", report.day.map { .text($0.description) }),
            ("articles", .list(report.articles.map { object(for: $0, in: report) }))
        )
    }

    private static func object(for article: ReportedArticle, in report: EditorialReport) -> JSONValue {
        .members(members(of: article) + facts(of: article, in: report))
    }

    private static func members(of article: ReportedArticle) -> [JSONValue.Member] {
        JSONValue.members(of: [
            ("name", .text(article.id.description)),
            ("language", .text(article.language.description)),
            ("title", .text(article.title)),
            ("file", .text(article.file)),
            ("worksheet", .flag(article.isWorksheet)),
            ("draft", .flag(article.isDraft)),
            ("topics", .list(article.topics.map { .text($0.id.description) })),
            ("audience", .list(article.audience.map { .text($0.rawValue) })),
            ("kind", .text(article.kind.rawValue)),
            ("words", .number(article.words)),
            ("minutes", .number(article.minutes)),
            ("longestSentence", .number(article.longestSentence)),
            ("measure", article.level.map { .text($0.target.measure.rawValue) }),
            ("level", article.level?.value.map { .decimal($0, digits: 1) }),
            ("withinTarget", article.level?.isWithinTarget.map { .flag($0) }),
        ])
    }

    private static func facts(of article: ReportedArticle, in report: EditorialReport) -> [JSONValue.Member] {
        JSONValue.members(of: [
            ("review", .text(article.review.state.rawValue)),
            ("reviewed", article.review.reviewed.map { .text($0.description) }),
            ("nextReview", article.review.next.map { .text($0.description) }),
            ("daysLeft", article.review.daysLeft.map { .number($0) }),
            ("changedSinceReview", .flag(article.review.isChangedSince)),
            ("published", article.published.map { .text($0.description) }),
            ("updated", article.updated.map { .text($0.description) }),
            ("sources", .number(article.sources)),
            ("figures", .number(article.figures)),
            ("terms", .list(article.terms.map { .text($0) })),
            ("translations", .list(article.translations.map(object))),
            ("linksOut", .list(article.links.to.map { .text(report.articles[$0].file) })),
            ("linksIn", .list(article.links.from.map { .text(report.articles[$0].file) })),
            ("linksFromPages", .number(article.links.fromPages)),
            ("orphan", .flag(article.isOrphan)),
            ("errors", .number(article.findings.errors)),
            ("warnings", .number(article.findings.warnings)),
            ("notes", .number(article.findings.notes)),
            ("scores", article.scores.isEmpty ? nil : .list(article.scores.map(CoachData.object))),
        ])
    }

    private static func object(for translation: TranslationFact) -> JSONValue {
        let days: Int? = if case .stale(let days) = translation.state { days } else { nil }
        return .object(
            ("language", .text(translation.language.description)),
            ("state", .text(translation.state.shortName)),
            ("days", days.map { .number($0) })
        )
    }
}

extension TranslationFact.State {
    /// A name that stays the same whatever the days.
    fileprivate var shortName: String {
        switch self {
        case .upToDate: "up-to-date"
        case .stale: "behind"
        case .unknown: "unknown"
        }
    }
}
