import HTML
import Library

/// The works that a document's texts cite, each once, by author and year.
struct PrintedReferences: Component {
    let context: PrintContext

    var body: some HTML {
        if !context.places.references.isEmpty {
            section(.class("references")) {
                Heading { context.wording.sources.heading }
                ul {
                    for handle in context.places.references {
                        let work = context.library[handle]
                        Element<Tags.li, _>(.id(PrintedPlaces.id(ofReference: work) ?? work.fragment)) {
                            bdi { BibliographicText(context: context.page, resource: work, linksTitle: false, address: .spelledLink) }
                        }
                    }
                }
            }
        }
    }

    /// The lists of several articles as one, in the order that each has by itself.
    static func merged(_ lists: [[Reference]], of library: Library, in language: Language) -> [Handle<Resource>] {
        let works = Set(lists.joined().map(\.resource))
        let keyed = works.map { handle in
            let work = library[handle]
            return (key: [work.citationLabel.label(in: language).lowercased(), work.title.lowercased(), work.id.description], work: handle)
        }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.work)
    }
}
