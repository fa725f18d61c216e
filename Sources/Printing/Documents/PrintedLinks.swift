import HTML
import Library
import Templates

/// The links of one article on paper, as ``PrintedPlaces`` knows them, by the labels that Typst documents have.
struct PrintedLinks: PaperLinks {
    let context: PrintContext
    let article: Handle<Article>
    /// Stands before the labels in an article's text.
    let prefix: @Sendable (Handle<Article>) -> String
    /// Whether a link to another part of the document says on which page that is.
    let namesPages: Bool

    func link(_ link: Link) -> PaperLink {
        switch context.places.place(of: link, in: article) {
        case .article(let item): .place(PaperLabel(ArticleOnPaper.topLabel(prefix: prefix(item))), namesPage: namesPages)
        case .heading(let item, let heading): .place(PaperLabel(prefix: prefix(item), heading), namesPage: namesPages)
        case .term(let term): .place(PaperLabel(PartLabel.term(context.edition[term])), namesPage: false)
        case .reference(let work): .place(PaperLabel(PartLabel.reference(context.library[work])), namesPage: false)
        case .resource(let resource): .place(PaperLabel(PartLabel.resource(context.library[resource])), namesPage: namesPages)
        case .help: .place(PaperLabel(PartLabel.help), namesPage: namesPages)
        case .outside(let link): link.outsideAddress.map(PaperLink.address) ?? .words
        case .words: .words
        }
    }
}

extension PrintedLinks {
    /// The links of an article that stands alone: its labels are the ids of its headings.
    static func handout(_ article: Handle<Article>, in context: PrintContext) -> PrintedLinks {
        PrintedLinks(context: context, article: article, prefix: { _ in "" }, namesPages: false)
    }

    /// The links of one of a bundle's articles.
    static func bundle(_ article: Handle<Article>, in context: PrintContext) -> PrintedLinks {
        PrintedLinks(context: context, article: article, prefix: { labelPrefix(of: context.edition[$0]) }, namesPages: true)
    }

    /// What stands before the labels of an article's own places in a bundle.
    static func labelPrefix(of article: Article) -> String {
        "\(article.id)."
    }
}
