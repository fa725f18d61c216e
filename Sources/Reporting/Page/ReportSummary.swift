import Diagnostics
import HTML
import Library
import Reading
import Templates

/// The report in a few numbers, and what needs a look.
struct ReportSummary: Component {
    let report: EditorialReport

    var body: some HTML {
        p(.class("lede")) { opening }
        dl(.class("figures")) {
            for figure in figures {
                div {
                    dt { figure.label }
                    dd { figure.value }
                }
            }
        }
        section {
            Heading { "What needs a look" }
            if concerns.isEmpty {
                p { "Nothing that can be counted." }
            }
            for concern in concerns {
                ConcernList(concern: concern, report: report)
            }
        }
    }

    private var opening: String {
        let articles = report.articles.count { !$0.isWorksheet }, worksheets = report.articles.count - articles
        let contents = [Quantity(articles, "article"), Quantity(worksheets, "worksheet")].map(\.description).joined(separator: " and ")
        let languages = Wording.english.list(report.languages.map(Wording.english.languageName))
        let day = report.day.map { " Dates are told from \(Wording.english.date($0))." } ?? ""
        return "\(contents) in \(languages).\(day) It says what can be counted; whether a text is true, kind and clear is for people to say."
    }

    private var figures: [(label: String, value: String)] {
        let articles = report.articles
        let reviewed = articles.count { $0.review.reviewed != nil }
        return [
            ("Words", Quantity.grouped(articles.reduce(0) { $0 + $1.words })),
            ("Reviewed by somebody", "\(reviewed) of \(articles.count)"),
            ("Overdue for review", String(articles.count { $0.review.state == .overdue })),
            ("Beyond the reading target", String(articles.count { $0.level?.isWithinTarget == false })),
            ("Linked from no text", String(articles.count(where: \.isOrphan))),
            ("Findings of the check", String(articles.reduce(report.otherFindings.total) { $0 + $1.findings.total })),
        ]
    }

    private var concerns: [Concern] { Concern.all.filter { concern in report.articles.contains { concern.note($0) != nil } } }
}

/// Something about an article that an editor may want to see to.
struct Concern: Sendable {
    let title: String
    /// What there is to say about an article, or nil where there is nothing.
    let note: @Sendable (ReportedArticle) -> String?

    static let all = [
        Concern(title: "Content with errors") { $0.findings.errors > 0 ? Quantity($0.findings.errors, "error").description : nil },
        Concern(title: "Overdue for review") { article in
            article.review.daysLeft.flatMap { $0 < 0 ? "by \(Quantity(-$0, "day"))" : nil }
        },
        Concern(title: "Changed since the review") { $0.review.isChangedSince ? "reviewed \($0.review.reviewed.map(\.description) ?? "")" : nil },
        Concern(title: "Translations that are behind") { article in
            // The original has the same fact; the translation is the one to mend.
            guard article.isTranslation else { return nil }
            return article.translations.first { if case .stale = $0.state { true } else { false } }.map(\.state.name)
        },
        Concern(title: "Harder to read than the target") { article in
            guard let level = article.level, let value = level.value, level.isWithinTarget == false else { return nil }
            return "\(level.target.measure.name) \(value.text(digits: 1))"
        },
        Concern(title: "Linked from no text") { $0.isOrphan ? "only lists lead there" : nil },
        Concern(title: "Without a source") { $0.sources == 0 && !$0.isWorksheet ? "none" : nil },
    ]
}

/// The articles that one concern is about.
private struct ConcernList: Component {
    let concern: Concern
    let report: EditorialReport

    var body: some HTML {
        details {
            summary { "\(concern.title): \(found.count)" }
            ul {
                for (index, note) in found {
                    li {
                        ArticleLink(report: report, index: index)
                        span(.class("quiet")) { " · \(note)" }
                    }
                }
            }
        }
    }

    private var found: [(index: Int, note: String)] {
        report.articles.enumerated().compactMap { index, article in concern.note(article).map { (index, $0) } }
    }
}

/// An article's title, leading to its row.
struct ArticleLink: Component {
    let report: EditorialReport
    let index: Int

    var body: some HTML {
        let article = report.articles[index]
        a(.href(.fragment(ArticleTable.id(ofRow: index))), .lang(article.language), .dir(article.language.direction)) { article.title }
    }
}

/// A number of things, in words.
struct Quantity: CustomStringConvertible {
    let description: String

    /// - Parameter name: of one of them; more of them have an s at its end.
    init(_ count: Int, _ name: String) {
        description = "\(Self.grouped(count)) \(name)\(count == 1 ? "" : "s")"
    }

    /// With a comma before each three digits.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return String(digits.enumerated().flatMap { place, digit in
            place > 0 && (digits.count - place).isMultiple(of: 3) && digits[place - 1] != "-" ? [",", digit] : [digit]
        })
    }
}
