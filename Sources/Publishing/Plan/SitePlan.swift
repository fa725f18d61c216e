import HTML
package import Library
import Searching
import Templates

/// Which files the site has, and what each is made by.
package struct SitePlan: Sendable {
    /// All files, in the order of their paths.
    package let files: [OutputFile]
    private let keepsOnDevice: Bool

    /// - Parameters:
    ///   - digests: of what the library was made of, where files that an earlier build has made may be kept.
    ///   - workers: how many pages are read at once for the search index.
    ///   - includesSearchIndex: whether the files of the search index are among the files. They are the one part of a site whose names aren't known
    ///     before all pages have been read, so whoever shows single pages leaves them out, and makes ``searchIndexFiles(of:in:workers:)`` when somebody searches.
    package init(library: Library, digests: ContentDigests? = nil, workers: Int = 1, includesSearchIndex: Bool = true) {
        keepsOnDevice = library.site.keepsOnDevice
        var planner = Planner(library: library, digests: digests, workers: workers, includesSearchIndex: includesSearchIndex)
        planner.plan()
        files = planner.files.sorted { $0.path < $1.path }
    }

    /// The files of one language's search index.
    package static func searchIndexFiles(of edition: Handle<Edition>, in library: Library, workers: Int = 1) -> [OutputFile] {
        let (handle, edition) = (edition, library[edition])
        let names = Wording.of(edition.language).searchNames
        let documents = library.searchDocuments(of: handle, names: names, workers: workers)
        let index = SearchIndex(of: documents, language: edition.language, page: edition.path("search.html"), workers: workers)
        return index.files.compactMap { file in edition.searchPath(of: file.name).map { OutputFile(path: $0, render: file.bytes) } }
    }

    /// The files of the search indexes of all languages.
    package static func searchIndexFiles(in library: Library, workers: Int) -> [OutputFile] {
        library.editions.indices.flatMap { searchIndexFiles(of: Handle($0), in: library, workers: workers) }
    }

    /// The files that list all others, and so can be made only when those are.
    package func closingFiles(for published: [PublishedFile]) -> [OutputFile] {
        keepsOnDevice ? OfflineSite(published).closingFiles : []
    }
}

/// Collects the files of a site.
private struct Planner {
    let library: Library
    let digests: ContentDigests?
    let workers: Int
    let includesSearchIndex: Bool
    var files: [OutputFile] = []
    /// Pages that a search engine may list, with the day of their last change.
    private var listed: [(path: SitePath, updated: CalendarDate?)] = []

    init(library: Library, digests: ContentDigests?, workers: Int, includesSearchIndex: Bool) {
        self.library = library
        self.digests = digests
        self.workers = workers
        self.includesSearchIndex = includesSearchIndex
    }

    mutating func plan() {
        for number in library.editions.indices { plan(Handle(number), library.editions[number]) }
        planResources()
        for asset in library.assets { add(asset.path) { asset.bytes } }
        for asset in SiteAssets.files(for: library.site) { add(asset.path) { asset.bytes } }
        if library.site.keepsOnDevice { add(KeepPage.manifestPath) { [site = library.site] in WebManifest.bytes(of: site) } }
        planFeeds()
    }

    private mutating func plan(_ handle: Handle<Edition>, _ edition: Edition) {
        add(HomePage(library: library, edition: handle), isListed: true, updated: edition.home.updated)
        add(TopicsPage(library: library, edition: handle), isListed: true)
        for number in edition.topics.indices {
            add(TopicPage(library: library, edition: handle, topic: Handle(number)), isListed: true)
        }
        for number in edition.series.indices {
            add(SeriesPage(library: library, edition: handle, series: Handle(number)), isListed: true)
        }
        for (number, article) in edition.articles.enumerated() {
            let isListed = !article.isDiscreet && !article.isDraft
            let text = [ArticleUse(edition: handle, article: Handle(number))]
            if article.isWorksheet {
                let page = WorksheetPage(library: library, edition: handle, worksheet: Handle(number))
                add(page, isListed: isListed, updated: article.updated, showing: text)
            } else {
                let page = ArticlePage(library: library, edition: handle, article: Handle(number))
                add(page, isListed: isListed, updated: article.updated, showing: text)
            }
        }
        if !edition.worksheets.isEmpty {
            add(WorksheetsPage(library: library, edition: handle), isListed: true)
        }
        add(GlossaryPage(library: library, edition: handle), isListed: true)
        add(AlphabetPage(library: library, edition: handle), isListed: true)
        add(SearchPage(library: library, edition: handle), isListed: true)
        if includesSearchIndex { files += SitePlan.searchIndexFiles(of: handle, in: library, workers: workers) }
        for page in edition.pages where page.id != edition.helpNow.id {
            add(StandalonePageTemplate(library: library, edition: handle, page: page), isListed: true, updated: page.updated)
        }
        add(HelpNowPage(library: library, edition: handle), isListed: true, updated: edition.helpNow.updated)
        for script in EditionScripts(library: library, edition: handle).files { add(script.path) { script.bytes } }
        if library.site.keepsOnDevice { add(KeepPage(library: library, edition: handle), isListed: false) }
        addNotFound(NotFoundPage(library: library, edition: handle))
        add(ExitPage(library: library, edition: handle), isListed: false)
    }

    /// The resource index, with its pages by topic, kind, audience and language, and a page for each entry, in each language.
    private mutating func planResources() {
        let library = library
        for format in ResourceDownload.allCases { add(format.path) { format.bytes(for: library) } }
        let facets = library.editions.indices.map { ResourceFacets(library: library, edition: Handle($0)) }
        for number in library.editions.indices {
            let edition = Handle<Edition>(number)
            add(ResourceIndexPage(library: library, edition: edition), isListed: true)
            add(PrintableResourcesPage(library: library, edition: edition), isListed: false)
            for page in ResourceFacetPage.all(library: library, edition: edition, facets: facets) { add(page, isListed: true) }
            for (number, resource) in library.resources.enumerated() {
                let page = ResourcePage(library: library, edition: edition, resource: Handle(number))
                add(page, isListed: resource.status != .retired, showing: resource.usedIn)
            }
        }
    }

    /// Sitemap and feeds hold whole addresses, so there are none where nobody said where the site is hosted.
    private mutating func planFeeds() {
        guard let base = library.site.baseAddress, !library.site.isDiscreet else { return }
        let listed = listed.sorted { $0.path < $1.path }
        add(SitePath(literal: "sitemap.xml")) { Sitemap.bytes(pages: listed, base: base) }
        for edition in library.editions {
            let feed = AtomFeed(site: library.site, edition: edition, path: edition.path("feed.xml"), base: base)
            add(feed.path) { feed.bytes }
        }
    }

    /// A server shows this page at whatever address was asked for, so its links begin at the site's own, where that is known.
    private mutating func addNotFound(_ page: NotFoundPage) {
        let root = library.site.baseAddress?.path
        add(page.path) { page.rendered(on: page.path, from: root) }
    }

    /// - Parameter texts: the articles whose running text the page shows some of; of all others it knows only what stands in their outline.
    private mutating func add(_ page: some PageTemplate & Sendable, isListed: Bool, updated: CalendarDate? = nil, showing texts: [ArticleUse] = []) {
        if isListed { listed.append((page.path, updated)) }
        add(page.path, showing: texts) { page.rendered(on: page.path) }
    }

    private mutating func add(_ path: SitePath, showing texts: [ArticleUse] = [], _ render: @escaping @Sendable () -> [UInt8]) {
        files.append(OutputFile(path: path, fingerprint: digests.flatMap { $0.digest(ofPageWith: texts) }, render: render))
    }
}
