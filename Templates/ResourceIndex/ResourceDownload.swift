package import HTML
import Library

/// A form in which the whole resource index can be taken away.
package enum ResourceDownload: String, CaseIterable, Sendable {
    case csv, bib, ris
    case json

    /// What people who use it call it.
    package var name: String {
        switch self {
        case .csv: "CSV"
        case .bib: "BibTeX"
        case .ris: "RIS"
        case .json: "CSL-JSON"
        }
    }

    /// Where the file stands; one serves all languages.
    package var path: SitePath {
        switch self {
        case .csv: SitePath(literal: "resources/resources.csv")
        case .bib: SitePath(literal: "resources/resources.bib")
        case .ris: SitePath(literal: "resources/resources.ris")
        case .json: SitePath(literal: "resources/resources.json")
        }
    }
}

/// The ways to have the resource index elsewhere: on paper, in a spreadsheet, in a reference manager.
struct TakeAway: Component {
    let context: PageContext

    var body: some HTML {
        let words = context.wording.resourceIndex
        section(.class("group take-away")) {
            Heading { words.takeAway }
            p { words.takeAwayIntroduction }
            ul {
                li { a(.href(.page(context.edition.printableResourcesPath))) { words.printable } }
                for format in ResourceDownload.allCases {
                    li { a(.href(.page(format.path)), .download()) { words.download(format.name) } }
                }
            }
        }
    }
}

extension Edition {
    /// The path of the resource list that is laid out for paper.
    var printableResourcesPath: SitePath { path("resources/to-print.html") }
}
