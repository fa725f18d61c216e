import HTML
import Library
import Markdown

/// The articles that lean on a resource, this edition's first, each with what it says there.
struct ResourceUses: Component {
    let context: PageContext
    let handle: Handle<Resource>

    var body: some HTML {
        section(.class("group")) {
            Heading { context.wording.resource.citedIn }
            if uses.isEmpty {
                p { context.wording.resource.notCited }
            } else {
                ul(.class("uses")) {
                    for use in uses {
                        let edition = context.library[use.edition]
                        ResourceUse(
                            context: context, handle: handle, page: edition.path(of: context.library[handle]), article: edition[use.article]
                        )
                    }
                }
            }
        }
    }

    private var uses: [ArticleUse] {
        let all = context.library[handle].usedIn
        let isHere: (ArticleUse) -> Bool = { context.library[$0.edition].language == context.edition.language }
        return all.filter(isHere) + all.filter { !isHere($0) }
    }
}

/// One article that leans on a resource. Each sentence is the link to its place.
struct ResourceUse: Component {
    let context: PageContext
    let handle: Handle<Resource>
    /// Where the page of the resource stands in the article's language.
    let page: SitePath
    let article: Article

    /// More would be the article over again.
    private static let mostSentences = 3

    var body: some HTML {
        li {
            p(.class("entry-title")) {
                a(.href(.page(article.path))) { SharedText(context: context, article.title, in: article.language) }
            }
            for place in article.places(citing: handle, orPointingTo: page, atMost: Self.mostSentences) {
                p {
                    a(.href(.page(article.path, place.fragment))) { SharedText(context: context, place.sentence, in: article.language) }
                }
            }
        }
    }
}

/// A place in a text that leans on a resource.
private struct PlaceOfUse {
    /// Where to look: the citation itself, or the heading above a link.
    let fragment: Fragment?
    let sentence: String
}

extension Article {
    /// The first places that cite a resource or link to its page, in the order of the text.
    fileprivate func places(citing resource: Handle<Resource>, orPointingTo page: SitePath, atMost limit: Int) -> [PlaceOfUse] {
        let ids = Set(references.first { $0.resource == resource }?.citations ?? [])
        let (document, resolution) = (body.document, body.resolution)
        var places: [PlaceOfUse] = []
        for node in body.connections where places.count < limit {
            let fragment: Fragment?
            switch document.nodes[node].kind {
            case .citation(let number):
                guard let id = resolution.citations[Int(number)].map(\.id).first(where: ids.contains) else { continue }
                fragment = id
            case .link(let number):
                guard case .link(.page(page, nil), _, _) = resolution.links[Int(number)] else { continue }
                fragment = document.headings.last { $0.node < node }?.id
            default:
                continue
            }
            let sentence = document.sentence(around: node)
            if !sentence.isEmpty { places.append(PlaceOfUse(fragment: fragment, sentence: sentence)) }
        }
        return places
    }
}
