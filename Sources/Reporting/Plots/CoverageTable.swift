import HTML
import Library
import Templates

/// How many articles there are for each audience in each topic, and where there are none: a table for each language.
struct CoverageTable: Component {
    let report: EditorialReport

    var body: some HTML {
        section(.class("plot")) {
            Heading { "What is covered" }
            p { "Articles and worksheets by topic and audience; one that belongs to several is counted in each. The bar is as long as the number says." }
            for (number, language) in report.languages.enumerated() {
                CoverageMatrix(topics: report.topics[number], articles: report.articles(in: language).map(\.article), language: language)
            }
        }
    }
}

/// What is covered in one language.
private struct CoverageMatrix: Component {
    let topics: [ReportedTopic]
    let articles: [ReportedArticle]
    let language: Language

    var body: some HTML {
        div(.class("scroll"), .role("region"), .ariaLabel("What is covered in \(name)"), .tabindex(0)) {
            table(caption: name, .class("coverage")) {
                thead {
                    tr {
                        th(scope: .column) { "Topic" }
                        for audience in Audience.allCases {
                            th(scope: .column) { audience.name }
                        }
                    }
                }
                tbody {
                    for (topic, row) in zip(topics, counts) {
                        tr {
                            th(scope: .row) { span(.lang(language), .dir(language.direction)) { topic.title } }
                            for count in row {
                                CoverageCell(count: count, most: most)
                            }
                        }
                    }
                }
            }
        }
    }

    private var name: String { Wording.english.languageName(language) }

    private var counts: [[Int]] {
        topics.map { topic in
            Audience.allCases.map { audience in articles.count { $0.topics.contains(topic) && $0.audience.contains(audience) } }
        }
    }

    private var most: Int { max(1, counts.flatMap(\.self).max() ?? 1) }
}

/// How many articles there are, or that there is none.
private struct CoverageCell: Component {
    let count: Int
    let most: Int

    var body: some HTML {
        if count == 0 {
            td(.class("none")) { "none" }
        } else {
            td { CountBar(count: count, most: most) }
        }
    }
}

/// A number with a bar that is as long as it says.
private struct CountBar: HTML {
    let count: Int
    let most: Int

    func write(to writer: inout HTMLWriter) {
        writer.number(count)
        writer.literal("<svg class=\"count\" viewBox=\"0 0 60 8\" width=\"60\" height=\"8\" aria-hidden=\"true\"><path class=\"bar\" d=\"M0 0h")
        writer.number(max(2, 60 * count / most))
        writer.literal("v8H0z\"/></svg>")
    }
}
