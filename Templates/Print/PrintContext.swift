import HTML
import Library
import Markdown

/// What any part of a printed document may need to know.
struct PrintContext {
    /// The library as the clinic publishes it that hands the document over.
    let page: PageContext
    let setup: PrintSetup
    let places: PrintedPlaces

    /// - Parameters:
    ///   - path: what the document stands for on the site, which nothing in it leads to.
    ///   - parts: what the document has besides its articles.
    init(
        library: Library,
        edition: Handle<Edition>,
        articles: [Handle<Article>],
        path: SitePath,
        setup: PrintSetup,
        parts: Set<PrintedPlaces.Part> = Set(PrintedPlaces.Part.allCases)
    ) {
        let library = library.published(by: setup.clinic)
        page = PageContext(library: library, edition: edition, path: path)
        places = PrintedPlaces(library: library, edition: edition, articles: articles, parts: parts)
        self.setup = setup
    }

    var library: Library { page.library }
    var edition: Edition { page.edition }
    var wording: Wording { page.wording }

    /// The articles in the document.
    var articles: [Article] { places.articles.map { edition[$0] } }

    /// The day of the last change to any of the articles.
    var lastChange: CalendarDate? { articles.compactMap(\.lastChange).max() }

    /// The document's pictures, to be carried inside it.
    var pictures: [SitePath: DataAddress] {
        var shown = places.pictures
        if let logo = setup.clinic.logo { shown.insert(logo) }
        let files = library.assets.filter { shown.contains($0.path) }
        return Dictionary(files.compactMap { file in DataAddress(file.bytes, at: file.path).map { (file.path, $0) } }) { first, _ in first }
    }
}

extension Article {
    /// The day of its last change, as far as it says.
    var lastChange: CalendarDate? { updated ?? published }
}
