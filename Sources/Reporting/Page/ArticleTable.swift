import Diagnostics
import HTML
import Library
import Reading

/// Every article with all that is known of it: in the site's order, and by script in any other.
struct ArticleTable: Component {
    let report: EditorialReport

    static let id = Fragment(literal: "articles")

    /// The id of an article's row.
    static func id(ofRow index: Int) -> Fragment {
        Fragment("article-\(index + 1)") ?? id
    }

    var body: some HTML {
        section(.id(Self.id)) {
            Heading { "Articles and worksheets" }
            p { explanation }
            ReportFilter(report: report)
            div(.class("scroll"), .role("region"), .ariaLabel("Articles and worksheets"), .tabindex(0)) {
                table(caption: "Articles and worksheets", .class("articles")) {
                    thead {
                        tr {
                            th(scope: .column) { "Title" }
                            for column in ArticleColumn.all {
                                th(scope: .column) { column.title }
                            }
                        }
                    }
                    tbody {
                        for (index, article) in report.articles.enumerated() {
                            ArticleRow(article: article, index: index)
                        }
                    }
                }
            }
        }
    }

    private var explanation: String {
        "Words are those of the text. Level is by \(measures), ✓ within the target and ✗ beyond it. Links are those in the text; lists don't count. "
            + "A score of the Index or of PEMAT-P stands on as many items as its brackets say; what is left to answer, attune coach asks."
    }

    private var measures: String {
        var names: [String] = []
        for article in report.articles {
            guard let level = article.level else { continue }
            let name = "\(level.target.measure.name) (\(article.language))"
            if !names.contains(name) { names.append(name) }
        }
        return names.isEmpty ? "no measure, as none was made for these languages" : names.joined(separator: " and ")
    }
}

/// One article's row.
private struct ArticleRow: Component {
    let article: ReportedArticle
    let index: Int

    var body: some HTML {
        tr(
            .id(ArticleTable.id(ofRow: index)),
            .data("data-language", article.language.description),
            .data("data-topic", article.topics.map(\.id.description).joined(separator: " ")),
            .data("data-audience", article.audience.map(\.rawValue).joined(separator: " ")),
            .data("data-state", article.review.state.slug)
        ) {
            th(scope: .row) { title }
            for column in ArticleColumn.all {
                td(.class(column.isNumber ? "number" : "words"), .data("data-value", column.order(article))) { column.text(article) }
            }
        }
    }

    @HTMLBuilder private var title: some HTML {
        span(.lang(article.language), .dir(article.language.direction)) { article.title }
        if article.isDraft {
            span(.class("mark")) { "draft" }
        }
        span(.class("file")) { article.file }
    }
}

/// A column of the table: what it shows, and what it is sorted by.
struct ArticleColumn: Sendable {
    let title: String
    let isNumber: Bool
    let text: @Sendable (ReportedArticle) -> String
    let order: @Sendable (ReportedArticle) -> String

    static func words(_ title: String, _ text: @escaping @Sendable (ReportedArticle) -> String) -> ArticleColumn {
        ArticleColumn(title: title, isNumber: false, text: text, order: text)
    }

    static func number(_ title: String, _ number: @escaping @Sendable (ReportedArticle) -> Int) -> ArticleColumn {
        ArticleColumn(title: title, isNumber: true, text: { Quantity.grouped(number($0)) }, order: { String(number($0)) })
    }

    static let all: [ArticleColumn] = [
        words("Kind") { $0.isWorksheet ? "worksheet" : $0.kind.rawValue },
        words("Language") { $0.language.description },
        words("Topics") { $0.topics.map(\.title).joined(separator: ", ") },
        words("Audience") { $0.audience.map(\.name).joined(separator: ", ") },
        number("Words") { $0.words },
        number("Minutes") { $0.minutes },
        ArticleColumn(title: "Level", isNumber: true, text: { $0.levelText }, order: { $0.level?.value?.text(digits: 1) ?? "" }),
        number("Longest sentence") { $0.longestSentence },
        ArticleColumn(title: "Review", isNumber: false, text: { $0.review.state.rawValue }, order: { String($0.review.state.rank) }),
        words("Reviewed") { $0.review.reviewed?.description ?? "–" },
        words("Next review") { $0.review.next?.description ?? "–" },
        words("Changed") { $0.updated?.description ?? "–" },
        number("Sources") { $0.sources },
        number("Figures") { $0.figures },
        number("Terms") { $0.terms.count },
        words("Translations") { $0.translationsText },
        number("Links out") { $0.links.to.count },
        number("Links in") { $0.links.from.count + $0.links.fromPages },
        number("Findings") { $0.findings.total },
        score("Clear Communication Index", .clearCommunicationIndex), score("PEMAT understanding", .understandability),
        score("PEMAT acting", .actionability), number("Items to answer") { $0.openItems },
    ]

    /// A score with the items that it stands on.
    private static func score(_ title: String, _ scale: CoachScale) -> ArticleColumn {
        ArticleColumn(
            title: title, isNumber: true, text: { $0.score(on: scale)?.short ?? "–" },
            order: { $0.score(on: scale)?.percent.map(String.init) ?? "" }
        )
    }
}

extension CoachScore {
    /// The score, and in brackets the items that it stands on.
    fileprivate var short: String {
        let number = percent.map { "\($0) %" } ?? "–"
        return "\(number) (\(counted) of \(scale.items.count))"
    }
}

extension ReportedArticle {
    fileprivate var levelText: String {
        guard let level else { return "–" }
        guard let value = level.value, let isWithin = level.isWithinTarget else { return "too short" }
        return "\(value.text(digits: 1)) \(isWithin ? "✓" : "✗")"
    }

    fileprivate var translationsText: String {
        translations.isEmpty ? "–" : translations.map { "\($0.language): \($0.state.name)" }.joined(separator: ", ")
    }
}

extension ReviewStanding.State {
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Without a space, for the script.
    var slug: String { rawValue.replacing(" ", with: "-") }
}

extension Audience {
    /// As a person writes it.
    var name: String {
        switch self {
        case .adult: "adults"
        case .youngPerson: "young people"
        case .parentOrCarer: "parents and carers"
        case .supporter: "supporters"
        case .professional: "professionals"
        }
    }
}
