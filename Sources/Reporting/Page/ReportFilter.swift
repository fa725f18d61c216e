import HTML
import Library
import Templates

/// Lets the reader see only some rows. It needs the script, which shows it.
struct ReportFilter: Component {
    let report: EditorialReport

    /// One question of it.
    private struct Side {
        let name: String
        let title: String
        let choices: [(value: String, title: String)]
    }

    var body: some HTML {
        form(.class("filter"), .hidden(), .autocomplete("off")) {
            for side in sides {
                if let id = Fragment("filter-\(side.name)") {
                    p {
                        label(.for(id)) { side.title }
                        select(.id(id), .name(side.name)) {
                            option(.value("")) { "All" }
                            for choice in side.choices {
                                option(.value(choice.value)) { choice.title }
                            }
                        }
                    }
                }
            }
            p(.class("status"), .role("status")) {}
        }
    }

    private var sides: [Side] {
        let audiences = Audience.allCases.filter { audience in report.articles.contains { $0.audience.contains(audience) } }
        let states = ReviewStanding.State.allCases.filter { state in report.articles.contains { $0.review.state == state } }
        return [
            Side(name: "language", title: "Language", choices: report.languages.map { ($0.description, Wording.english.languageName($0)) }),
            Side(name: "topic", title: "Topic", choices: topics.map { ($0.id.description, $0.title) }),
            Side(name: "audience", title: "Audience", choices: audiences.map { ($0.rawValue, $0.name) }),
            Side(name: "state", title: "Review", choices: states.map { ($0.slug, $0.rawValue) }),
        ]
    }

    /// Each once, by its title in the first language that has it.
    private var topics: [ReportedTopic] {
        var seen: Set<Slug> = []
        return report.topics.flatMap(\.self).filter { seen.insert($0.id).inserted }
    }
}
