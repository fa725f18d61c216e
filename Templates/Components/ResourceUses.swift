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
                        ResourceUse(context: context, handle: handle, subject: context.library[use.edition][use.article])
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
    let subject: Article

    /// More would be the article over again.
    private static let mostSentences = 3

    var body: some HTML {
        li {
            p(.class("entry-title")) {
                a(.href(.page(subject.path))) { SharedText(context: context, subject.title, in: subject.language) }
            }
            for place in places.prefix(Self.mostSentences) {
                p {
                    a(.href(.page(subject.path, place.id))) { SharedText(context: context, place.sentence, in: subject.language) }
                }
            }
        }
    }

    private var places: [(id: Fragment, sentence: String)] {
        subject.body.citations(of: handle).filter { !$0.sentence.isEmpty }
    }
}

extension Body {
    /// The places that cite a work: the id of each, and the sentence that it stands in.
    fileprivate func citations(of work: Handle<Resource>) -> [(id: Fragment, sentence: String)] {
        let ids = Set(references.first { $0.resource == work }?.citations ?? [])
        guard !ids.isEmpty else { return [] }
        return document.nodes.indices.flatMap { node -> [(id: Fragment, sentence: String)] in
            guard case .citation(let number) = document.nodes[node].kind else { return [] }
            let cited = resolution.citations[Int(number)].map(\.id).filter(ids.contains)
            return cited.map { ($0, document.sentence(around: node)) }
        }
    }
}
