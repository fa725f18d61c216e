package import HTML

/// All content of one site, read and resolved.
///
/// Everything after loading works from this one value: nothing reads the content folder again, and every reference in it leads to
/// something that is there.
package struct Library: Sendable {
    package internal(set) var site: Site
    /// One for each language of the site, in the order of `site.yml`.
    package internal(set) var editions: [Edition]
    /// The resource index, by title.
    package let resources: [Resource]
    /// Files that are copied as they are, by path.
    package internal(set) var assets: [Asset]
    /// By id.
    package var bundles: [Bundle] = []
    /// Further clinics that publish the same library, by id.
    package var clinics: [Clinic] = []
    /// What was made of it for paper, to be offered on its pages.
    package var printedFiles = PrintedFiles()

    package subscript(handle: Handle<Edition>) -> Edition { editions[handle.index] }
    package subscript(handle: Handle<Resource>) -> Resource { resources[handle.index] }

    /// The resources that may be leant on, by title.
    package var currentResources: [Handle<Resource>] {
        resources.indices.filter { resources[$0].status != .retired }.map { Handle($0) }
    }

    /// The latest date that any content carries: what a feed or a sitemap gives as its own.
    package var lastUpdated: CalendarDate? {
        editions.flatMap { edition in edition.articles.compactMap(\.updated) + edition.pages.compactMap(\.updated) }.max()
    }
}

/// The part of a library that is in one language.
package struct Edition: Sendable {
    package let language: Language
    /// The folder that its pages stand in, empty for the site's first language.
    package let folder: String
    package internal(set) var home: StandalonePage
    package internal(set) var topics: [Topic]
    package let series: [Series]
    /// Articles and worksheets, by path.
    package internal(set) var articles: [Article]
    /// The worksheets, by path. Each page of the site asks whether there are any.
    package let worksheets: [Handle<Article>]
    /// By term.
    package let terms: [Term]
    /// The claims register, as it was written.
    package internal(set) var claims: [Claim] = []
    /// Pages that are no articles, by id.
    package internal(set) var pages: [StandalonePage]
    /// What a page that isn't there says.
    package let notFound: StandalonePage
    /// The page that helps at once.
    package internal(set) var helpNow: StandalonePage

    init(
        language: Language,
        folder: String,
        home: StandalonePage,
        topics: [Topic],
        series: [Series],
        articles: [Article],
        terms: [Term],
        claims: [Claim] = [],
        pages: [StandalonePage],
        notFound: StandalonePage,
        helpNow: StandalonePage
    ) {
        self.language = language
        self.folder = folder
        self.home = home
        self.topics = topics
        self.series = series
        self.articles = articles
        worksheets = articles.indices.filter { articles[$0].isWorksheet }.map { Handle($0) }
        self.terms = terms
        self.claims = claims
        self.pages = pages
        self.notFound = notFound
        self.helpNow = helpNow
    }

    package subscript(handle: Handle<Topic>) -> Topic { topics[handle.index] }
    package subscript(handle: Handle<Series>) -> Series { series[handle.index] }
    package subscript(handle: Handle<Article>) -> Article { articles[handle.index] }
    package subscript(handle: Handle<Term>) -> Term { terms[handle.index] }

    /// Where this edition's page of a resource stands.
    package func path(of resource: Resource) -> SitePath {
        folder.isEmpty ? resource.path : resource.path.moved(below: folder) ?? resource.path
    }

    /// The path of one of this edition's pages.
    package func path(_ name: StaticString) -> SitePath {
        let path = SitePath(literal: name)
        return folder.isEmpty ? path : path.moved(below: folder) ?? path
    }

    /// The path of a file in the folder that the search index has to itself.
    ///
    /// - Returns: nil where the name can't be part of a path.
    package func searchPath(of name: String) -> SitePath? {
        SitePath([folder, FixedPage.searchFolder, name].filter { !$0.isEmpty }.joined(separator: "/"))
    }
}
