import HTML
import Library

/// What stands behind the articles, each part where there is something in it.
struct BundleEndMatter: Component {
    let context: PrintContext

    private static let referencesID = Fragment(literal: "references")
    private static let aboutID = Fragment(literal: "about")

    /// The entries of the contents that lead here.
    var contents: [(id: Fragment, title: String)] {
        let words = context.wording
        let entries = [
            (true, PrintedPlaces.helpID, words.help.heading),
            (!context.places.terms.isEmpty, PrintedPlaces.glossaryID, words.glossary.heading),
            (!context.places.references.isEmpty, Self.referencesID, words.sources.heading),
            (true, Self.aboutID, words.print.aboutPages),
        ]
        return entries.filter(\.0).map { (id: $0.1, title: $0.2) }
    }

    var body: some HTML {
        div(.class("end-matter")) {
            PrintedHelplines(context: context, limit: .max)
            PrintedResources(context: context, heading: context.wording.print.supportNamed)
            PrintedGlossary(context: context)
            div(.id(Self.referencesID)) { PrintedReferences(context: context) }
            ReadingOn(context: context)
            section(.class("review")) {
                Heading(id: Self.aboutID) { context.wording.print.aboutPages }
                ReviewTable(context: context)
            }
        }
    }
}
