import Diagnostics
import HTML
import Library

struct ShortSeries: LibraryRule {
    let name = "short-series"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A series has fewer than two articles. In a translation the others may still be to come.",
        because: "Its page promises a way to go, and its one article speaks of a part 1 of 1.",
        mend: "Add an article, or take the series out until there is one."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.library.editions.flatMap { edition -> [Finding] in
            let whole = Set(library.library.editions.flatMap(\.series).filter { $0.articles.count > 1 }.map(\.id))
            let short = edition.series.filter { $0.articles.count < 2 && !whole.contains($0.id) }
            guard !short.isEmpty else { return [] }
            let path = edition.folder.isEmpty ? "series.yml" : "\(edition.folder)/series.yml"
            let entries = library.entries { $0 == path }
            return short.map { series in
                Finding(
                    at: entries[series.id.description]?.location(of: "id") ?? SourceLocation(file: path),
                    message: "The series \"\(series.title)\" has \(series.articles.isEmpty ? "no article" : "one article only").",
                    remedy: "Add an article, or take the series out until there is one."
                )
            }
        }
    }
}
