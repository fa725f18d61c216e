package import HTML
package import Library
import Markdown

/// Where a link of the site leads once its page stands in a document of its own, alone or with others.
package enum PrintedPlace: Hashable, Sendable {
    /// The title of an article in the document.
    case article(Handle<Article>)
    /// A heading in the text of an article in the document.
    case heading(Handle<Article>, Fragment)
    /// An entry of the document's glossary.
    case term(Handle<Term>)
    /// A work in the document's list of what was cited.
    case reference(Handle<Resource>)
    /// A resource in the document's list of those that its texts point to.
    case resource(Handle<Resource>)
    /// The helplines in the document.
    case help
    /// Somewhere else.
    case outside(Link)
    /// Nowhere: the words stay, the link goes.
    case words
}

/// What there is to lead to in a document made of some of the site's pages.
///
/// Every way to print asks this one value, so that a link leads to the same place in a PDF as in a file for browsers.
package struct PrintedPlaces: Sendable {
    /// What a document may have besides its articles. A link to a part that it hasn't leads to the site instead.
    package enum Part: Hashable, Sendable, CaseIterable {
        case glossary, references, resources, help
    }

    /// The articles in the document, in order.
    package let articles: [Handle<Article>]
    /// The terms that its texts use, in the order of the glossary.
    package let terms: [Handle<Term>]
    /// The works that its texts cite, each once, by author and year.
    package let references: [Handle<Resource>]
    /// The resources that its texts point to, each once, in order of mention.
    package let resources: [Handle<Resource>]

    let edition: Edition
    let site: Site
    private let parts: Set<Part>
    private let pages: [SitePath: PrintedPlace]
    private let entries: [Fragment: Handle<Resource>]

    package init(library: Library, edition handle: Handle<Edition>, articles: [Handle<Article>], parts: Set<Part>) {
        let edition = library[handle]
        let texts = articles.map { edition[$0] }
        self.articles = articles
        self.edition = edition
        self.parts = parts
        site = library.site
        terms = Set(texts.flatMap(\.terms)).sorted { $0.index < $1.index }
        references = PrintedReferences.merged(texts.map(\.references), of: library, in: edition.language)
        var seen: Set<Handle<Resource>> = []
        resources = texts.flatMap(\.furtherHelp).filter { seen.insert($0).inserted }
        entries = Dictionary(texts.flatMap(\.references).map { ($0.id, $0.resource) }) { first, _ in first }
        pages = Self.pages(of: edition, library: library, articles: articles, references: references, resources: resources, parts: parts)
    }

    /// The places that stand for a whole page of the site. A resource that is both cited and pointed to stands where its ways are.
    private static func pages(
        of edition: Edition,
        library: Library,
        articles: [Handle<Article>],
        references: [Handle<Resource>],
        resources: [Handle<Resource>],
        parts: Set<Part>
    ) -> [SitePath: PrintedPlace] {
        var pages: [SitePath: PrintedPlace] = [:]
        for article in articles { pages[edition[article].path] = .article(article) }
        if parts.contains(.references) {
            for work in references { pages[edition.path(of: library[work])] = .reference(work) }
        }
        if parts.contains(.resources) {
            for resource in resources { pages[edition.path(of: library[resource])] = .resource(resource) }
        }
        if parts.contains(.help) { pages[edition.helpNow.path] = .help }
        return pages
    }

    /// Where a link in the text of one of the articles leads.
    package func place(of link: Link, in article: Handle<Article>) -> PrintedPlace {
        switch link {
        case .fragment(let fragment): place(of: fragment, in: article)
        case .page(let path, let fragment): place(of: path, fragment)
        case .external, .mail, .phone, .text: .outside(link)
        }
    }

    /// A place on an article's own page.
    private func place(of fragment: Fragment, in article: Handle<Article>) -> PrintedPlace {
        if hasHeading(fragment, in: article) { return .heading(article, fragment) }
        guard parts.contains(.references), let work = entries[fragment] else { return .words }
        return .reference(work)
    }

    private func place(of path: SitePath, _ fragment: Fragment?) -> PrintedPlace {
        if case .article(let article)? = pages[path] {
            if let fragment, hasHeading(fragment, in: article) { return .heading(article, fragment) }
            return .article(article)
        }
        if parts.contains(.glossary), path == edition.glossaryPath, let term = terms.first(where: { edition[$0].fragment == fragment }) {
            return .term(term)
        }
        if let place = pages[path] { return place }
        return site.address(of: path, fragment).map { .outside(.external($0)) } ?? .words
    }

    private func hasHeading(_ fragment: Fragment, in article: Handle<Article>) -> Bool {
        edition[article].body.document.headings.contains { $0.id == fragment }
    }
}
