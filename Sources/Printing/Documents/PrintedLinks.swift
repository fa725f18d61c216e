import HTML
import Library
import Templates

/// The links of one article on paper, as ``PrintedPlaces`` knows them, by the labels that Typst documents have.
struct PrintedLinks: PaperLinks {
    let places: PrintedPlaces
    let edition: Edition
    let article: Handle<Article>
    /// Stands before the labels in an article's text.
    let prefix: @Sendable (Handle<Article>) -> String
    /// Whether a link to a heading or to another article says on which page that is.
    let namesPages: Bool

    func link(_ link: Link) -> PaperLink {
        switch places.place(of: link, in: article) {
        case .article(let item): .place(PaperLabel(ArticleOnPaper.topLabel(prefix: prefix(item))), namesPage: namesPages)
        case .heading(let item, let heading): .place(PaperLabel(prefix: prefix(item), heading), namesPage: namesPages)
        case .term(let term): .place(PaperLabel(edition[term].fragment.description), namesPage: false)
        case .outside(let link): link.outsideAddress.map(PaperLink.address) ?? .words
        // Documents for Typst have no such parts yet.
        case .reference, .resource, .help, .words: .words
        }
    }
}

extension PrintedLinks {
    /// The links of an article that stands alone: its labels are the ids of its headings.
    static func handout(_ article: Handle<Article>, in edition: Handle<Edition>, of library: Library) -> PrintedLinks {
        let places = PrintedPlaces(library: library, edition: edition, articles: [article], parts: [])
        return PrintedLinks(places: places, edition: library[edition], article: article, prefix: { _ in "" }, namesPages: false)
    }

    /// The links of one of a bundle's articles.
    static func bundle(_ article: Handle<Article>, places: PrintedPlaces, edition: Edition) -> PrintedLinks {
        PrintedLinks(places: places, edition: edition, article: article, prefix: { labelPrefix(of: edition[$0]) }, namesPages: true)
    }

    /// What stands before the labels of an article's own places in a bundle.
    static func labelPrefix(of article: Article) -> String {
        "\(article.id)."
    }
}
