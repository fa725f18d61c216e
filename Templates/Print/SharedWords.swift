package import HTML
package import Library

/// Words with the language that they are in, where that is not the language of the page.
package struct SharedWords: Hashable, Sendable {
    package let text: String
    package let language: Language?

    /// - Parameter language: nil for texts in the site's first language, which all are that say nothing else.
    init(_ text: String, in language: Language? = nil, context: PageContext) {
        let own = language ?? context.site.languages.first
        self.text = text
        self.language = own == context.edition.language ? nil : own
    }

    /// A resource's title, in the resource's language where it has one alone.
    init(titleOf resource: Resource, context: PageContext) {
        self.init(resource.title, in: resource.languages.count == 1 ? resource.languages[0] : nil, context: context)
    }
}

extension PrintContext {
    /// Words that are written once for all languages of the site.
    package func shared(_ text: String) -> SharedWords {
        SharedWords(text, context: page)
    }

    /// A resource's title.
    package func title(of resource: Resource) -> SharedWords {
        SharedWords(titleOf: resource, context: page)
    }
}
