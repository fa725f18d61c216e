package import HTML
package import Library
import Markdown

/// What any part of a printed document may need to know.
package struct PrintContext: Sendable {
    /// The library as the clinic publishes it that hands the document over.
    let page: PageContext
    package let setup: PrintSetup
    package let places: PrintedPlaces

    /// - Parameters:
    ///   - path: what the document stands for on the site, which nothing in it leads to.
    ///   - parts: what the document has besides its articles.
    package init(
        library: Library,
        edition: Handle<Edition>,
        articles: [Handle<Article>],
        path: SitePath,
        parts: Set<PrintedPlaces.Part> = Set(PrintedPlaces.Part.allCases),
        setup: PrintSetup
    ) {
        let library = library.published(by: setup.clinic)
        page = PageContext(library: library, edition: edition, path: path)
        places = PrintedPlaces(library: library, edition: edition, articles: articles, parts: parts)
        self.setup = setup
    }

    package var library: Library { page.library }
    package var edition: Edition { page.edition }
    package var wording: Wording { page.wording }

    /// The articles in the document.
    package var articles: [Article] { places.articles.map { edition[$0] } }

    /// The day of the last change to any of the articles.
    package var lastChange: CalendarDate? { articles.compactMap(\.lastChange).max() }

    /// What the document is called where others may see it: a window, a mail, the head or the foot of a sheet. It keeps the subject to itself where one of
    /// its articles does.
    package func outwardTitle(_ title: String) -> String {
        page.site.isDiscreet || articles.contains(where: \.isDiscreet) ? wording.navigation.discreetTitle : title
    }

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
    package var lastChange: CalendarDate? { updated ?? published }
}
