package import HTML
package import Library

/// A topic. It is published at once, so what its readers see has to be said from the start.
package struct NewTopic: NewContent {
    package let title: TextLine
    package let summary: TextLine
    /// The name of its file, and of the folder of its articles; made of the title where it is nil.
    package var name: Slug?
    /// The site's first where it is nil.
    package var language: Language?

    package init(title: TextLine, summary: TextLine, name: Slug? = nil, language: Language? = nil) {
        self.title = title
        self.summary = summary
        self.name = name
        self.language = language
    }

    package func addition(to library: Library) throws(AuthoringFault) -> ContentAddition {
        let edition = try library.edition(in: language)
        let name = try Slug.free(name, for: title, in: "topics", taken: edition.topics.map(\.id), .topic)
        let text = """
            ---
            title: \(title.yaml())
            # What do its pages help with? One sentence, up to 180 characters.
            summary: \(summary.yaml())
            # Which place does it have among the topics?
            order: \(edition.topics.count + 1)
            ---

            <!-- Why may somebody come here, and what will they find? Two or three short paragraphs stand above the list of pages.
            Articles of this topic go into articles/\(name). Readers never see this note. -->

            """
        return .file(path: edition.contentPath("topics/\(name).md"), text: text)
    }
}
