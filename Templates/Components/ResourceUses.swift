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
                        ResourceUse(context: context, handle: handle, edition: context.library[use.edition], article: use.article)
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
    let edition: Edition
    let article: Handle<Article>

    private var subject: Article { edition[article] }

    /// More would be the article over again.
    private static let mostSentences = 3

    var body: some HTML {
        li {
            p(.class("entry-title")) {
                a(.href(.page(subject.path))) { SharedText(context: context, subject.title, in: subject.language) }
            }
            for place in places {
                p {
                    a(.href(.page(subject.path, place.fragment))) { SharedText(context: context, place.sentence, in: subject.language) }
                }
            }
        }
    }

    private var places: [PlaceOfUse] {
        let page = edition.path(of: context.library[handle])
        return subject.places(citing: handle, orPointingTo: page, atMost: Self.mostSentences)
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
        let document = body.document, resolution = body.resolution
        let ids = Set(references.first { $0.resource == resource }?.citations ?? [])
        var heading: Fragment?
        var places: [PlaceOfUse] = []
        for node in document.nodes.indices where places.count < limit {
            let fragment: Fragment?
            switch document.nodes[node].kind {
            case .heading(let number):
                heading = document.headings[Int(number)].id
                continue
            case .citation(let number):
                guard let id = resolution.citations[Int(number)].map(\.id).first(where: ids.contains) else { continue }
                fragment = id
            case .link(let number):
                guard case .link(.page(page, nil), _, _) = resolution.links[Int(number)] else { continue }
                fragment = heading
            default:
                continue
            }
            let sentence = document.sentence(around: node)
            if !sentence.isEmpty { places.append(PlaceOfUse(fragment: fragment, sentence: sentence)) }
        }
        return places
    }
}
