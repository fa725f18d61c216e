import HTML
import Library

/// A text that is written once for all languages of a site, such as the name of a helpline or of the clinic: on a page in another language it says
/// its own (WCAG 2.2, 3.1.2), and runs its own way.
struct SharedText: Component {
    let text: String
    /// What the text is in, where that is not the language of the page.
    private let language: Language?

    /// - Parameter language: nil for texts in the site's first language, which all are that say nothing else.
    init(context: PageContext, _ text: String, in language: Language? = nil) {
        let own = language ?? context.site.languages.first
        self.text = text
        self.language = own == context.edition.language ? nil : own
    }

    var body: some HTML {
        if let language {
            bdi(.lang(language), .dir(language.direction)) { text }
        } else {
            text
        }
    }
}

extension SharedText {
    /// A resource's title, in the resource's language where it has one alone.
    init(context: PageContext, titleOf resource: Resource) {
        self.init(context: context, resource.title, in: resource.languages.count == 1 ? resource.languages[0] : nil)
    }
}
