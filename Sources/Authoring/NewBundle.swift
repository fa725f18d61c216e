package import HTML
package import Library

/// A bundle of one part.
package struct NewBundle: NewContent {
    package let title: TextLine
    package let summary: TextLine
    /// Articles and worksheets, in the order in which they are read.
    package let items: [Slug]
    /// The name of its file; made of the title where it is nil.
    package var name: Slug?
    /// The site's first where it is nil.
    package var language: Language?

    package init(title: TextLine, summary: TextLine, items: [Slug], name: Slug? = nil, language: Language? = nil) {
        self.title = title
        self.summary = summary
        self.items = items
        self.name = name
        self.language = language
    }

    package func addition(to library: Library) throws(AuthoringFault) -> ContentAddition {
        let edition = try library.edition(in: language)
        let name = try Slug.free(name, for: title, in: "bundles", taken: library.bundles.map(\.id), .bundle)
        try check(edition)
        let text = """
            title: \(title.yaml())
            # Whom is it for, and what is in it? One sentence, which stands on the cover.
            summary: \(summary.yaml())
            language: \(edition.language)
            # Is it printed on both sides, so that each part begins on a right-hand page?
            duplex: false
            # What comes first, and what can wait? Each part has a page of its own that opens it.
            parts:
              - title: \(title.yaml())
                # What would you say to somebody as you hand them this part?
                introduction:
                items: [\(items.map(\.description).joined(separator: ", "))]

            """
        return .file(path: "bundles/\(name).yml", text: text)
    }

    private func check(_ edition: Edition) throws(AuthoringFault) {
        guard !items.isEmpty else { throw .noItems }
        for (place, item) in items.enumerated() {
            guard let article = edition.articles.first(where: { $0.id == item }) else {
                throw .unknown(.article, id: item, known: edition.articles.map(\.id))
            }
            guard !article.isDraft else { throw .draftItem(item) }
            guard !items.prefix(place).contains(item) else { throw .repeatedItem(item) }
        }
    }
}
