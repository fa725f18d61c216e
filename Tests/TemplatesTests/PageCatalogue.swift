import Testing

import HTML
@testable import Library
import Templates

/// Every page of a library, so that what holds for all of them is tested on all of them.
enum PageCatalogue {
    struct Page: Sendable, CustomTestStringConvertible {
        let path: SitePath
        let html: String
        var testDescription: String { path.description }
    }

    static let pages = pages(of: FixtureLibrary.library)
    static let emptyPages = pages(of: FixtureLibrary.empty)
    /// The pages that belong to the site: all but the neutral one.
    static let sitePages = pages.filter { !$0.path.description.hasSuffix("exit.html") }

    static func pages(of library: Library) -> [Page] {
        let facets = library.editions.indices.map { ResourceFacets(library: library, edition: Handle($0)) }
        return library.editions.indices.flatMap { index in
            pages(of: library, edition: Handle(index))
                + library.resources.indices.map { page(ResourcePage(library: library, edition: Handle(index), resource: Handle($0))) }
                + ResourceFacetPage.all(library: library, edition: Handle(index), facets: facets).map { page($0) }
        }
    }

    private static func pages(of library: Library, edition handle: Handle<Edition>) -> [Page] {
        let edition = library[handle]
        return [
            page(HomePage(library: library, edition: handle)), page(TopicsPage(library: library, edition: handle)),
            page(GlossaryPage(library: library, edition: handle)), page(ResourceIndexPage(library: library, edition: handle)),
            page(PrintableResourcesPage(library: library, edition: handle)), page(AlphabetPage(library: library, edition: handle)),
            page(SearchPage(library: library, edition: handle)), page(HelpNowPage(library: library, edition: handle)),
            page(NotFoundPage(library: library, edition: handle)), page(ExitPage(library: library, edition: handle)),
        ]
            + edition.topics.indices.map { page(TopicPage(library: library, edition: handle, topic: Handle($0))) }
            + edition.series.indices.map { page(SeriesPage(library: library, edition: handle, series: Handle($0))) }
            + edition.articles.indices.map { article(Handle($0), in: handle, of: library) }
            + (edition.worksheets.isEmpty ? [] : [page(WorksheetsPage(library: library, edition: handle))])
            + edition.pages.map { page(StandalonePageTemplate(library: library, edition: handle, page: $0)) }
    }

    private static func article(_ article: Handle<Article>, in edition: Handle<Edition>, of library: Library) -> Page {
        library[edition][article].isWorksheet
            ? page(WorksheetPage(library: library, edition: edition, worksheet: article))
            : page(ArticlePage(library: library, edition: edition, article: article))
    }

    static func page(_ template: some PageTemplate) -> Page {
        Page(path: template.path, html: String(decoding: template.rendered(on: template.path), as: UTF8.self))
    }
}
