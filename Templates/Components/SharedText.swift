import HTML
import Library

/// A text that is written once for all languages of a site, such as the name of a helpline or of the clinic: on a page in another language it says
/// its own (WCAG 2.2, 3.1.2), and runs its own way.
struct SharedText: Component {
    let words: SharedWords

    /// - Parameter language: nil for texts in the site's first language, which all are that say nothing else.
    init(context: PageContext, _ text: String, in language: Language? = nil) {
        words = SharedWords(text, in: language, context: context)
    }

    /// A resource's title, in the resource's language where it has one alone.
    init(context: PageContext, titleOf resource: Resource) {
        words = SharedWords(titleOf: resource, context: context)
    }

    var body: some HTML {
        if let language = words.language {
            bdi(.lang(language), .dir(language.direction)) { words.text }
        } else {
            words.text
        }
    }
}
