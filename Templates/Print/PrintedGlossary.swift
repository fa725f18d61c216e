import HTML
import Library

/// The terms that a document's texts use.
struct PrintedGlossary: Component {
    let context: PrintContext

    var body: some HTML {
        if !context.places.terms.isEmpty {
            section(.class("glossary")) {
                Heading(id: PrintedPlaces.glossaryID) { context.wording.glossary.heading }
                dl {
                    for handle in context.places.terms {
                        let term = context.edition[handle]
                        div(.class("definition")) {
                            dt(.id(term.fragment)) { term.term }
                            dd { term.definition }
                        }
                    }
                }
            }
        }
    }
}
