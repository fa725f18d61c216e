package import HTML
import Library
import Markdown

/// How the places of a printed document are reached in HTML.
///
/// Every id of an article begins with the article's own and a dot; no other id has a dot in it. So however many articles share a file, and whatever
/// their headings are called, no two places have the same id.
extension PrintedPlaces {
    static let helpID = Fragment(literal: "help")
    static let glossaryID = Fragment(literal: "glossary")

    /// What stands before the ids in an article's text.
    func prefix(of article: Handle<Article>) -> String {
        "\(edition[article].id)."
    }

    /// The id of an article's title.
    func titleID(of article: Handle<Article>) -> Fragment? {
        Fragment("article-\(edition[article].id)")
    }

    /// The id of a work in the list of what was cited: the one that articles give it too.
    static func id(ofReference work: Resource) -> Fragment? {
        Fragment("ref-\(work.id)")
    }

    /// Where a link in an article's text leads in HTML, or nil where its words stay and the link goes.
    func link(_ link: Link, in article: Handle<Article>, of library: Library) -> Link? {
        switch place(of: link, in: article) {
        case .article(let article): titleID(of: article).map { .fragment($0) }
        case .heading(let article, let heading): Fragment(prefix(of: article) + heading.description).map { .fragment($0) }
        case .term(let term): .fragment(edition[term].fragment)
        case .reference(let work): Self.id(ofReference: library[work]).map { .fragment($0) }
        case .resource(let resource): .fragment(library[resource].fragment)
        case .help: .fragment(Self.helpID)
        case .outside(let link): link
        case .words: nil
        }
    }

    /// What an article's links are in the document.
    func resolution(of article: Handle<Article>, in library: Library) -> Resolution {
        edition[article].body.resolution.leading(prefix: prefix(of: article)) { link($0, in: article, of: library) }
    }

    /// The pictures that the document shows.
    package var pictures: Set<SitePath> {
        Set(articles.flatMap { edition[$0].body.resolution.links }.compactMap { link in
            if case .image(let path, _, _) = link { path } else { nil }
        })
    }
}
