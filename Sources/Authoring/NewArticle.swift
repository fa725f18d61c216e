package import HTML
package import Library

/// A draft of an article or a worksheet.
package struct NewArticle: NewContent {
    package let title: TextLine
    /// The name of its file, and with it its address; made of the title where it is nil.
    package var name: Slug?
    /// The site's first where it is nil.
    package var language: Language?
    /// The main one.
    package let topic: Slug
    package var summary: TextLine?
    package var audience: [Audience]
    package var kind: ArticleKind
    /// Whether it is there to be written on.
    package let isWorksheet: Bool
    /// Those who wrote it, where that is known by now.
    package var authors: [TextLine] = []
    /// The day on which it was published where it comes from.
    package var originallyPublished: CalendarDate?
    /// Its text, as Markdown that ends with a line end, where there is one already; else one to write over.
    package var body: String?

    package init(
        title: TextLine,
        name: Slug? = nil,
        language: Language? = nil,
        topic: Slug,
        summary: TextLine? = nil,
        audience: [Audience] = [.adult],
        kind: ArticleKind? = nil,
        isWorksheet: Bool = false
    ) {
        self.title = title
        self.name = name
        self.language = language
        self.topic = topic
        self.summary = summary
        self.audience = audience
        self.kind = kind ?? (isWorksheet ? .practice : .explanation)
        self.isWorksheet = isWorksheet
    }

    package func addition(to library: Library) throws(AuthoringFault) -> ContentAddition {
        let edition = try library.edition(in: language)
        try edition.requireTopic(topic)
        let section = isWorksheet ? "worksheets" : "articles/\(topic)"
        let name = try edition.freeArticleName(name, for: title, in: section)
        let words = PlaceholderWords.in(edition.language)
        let frontMatter = ArticleFrontMatter(
            title: title,
            summary: summary?.yaml() ?? words.summary,
            topics: [topic],
            audience: audience,
            kind: kind,
            isWorksheet: isWorksheet,
            authors: authors,
            originallyPublished: originallyPublished
        )
        let body = body.map { "\n\($0)" } ?? (isWorksheet ? Self.worksheet(words) : Self.article(words))
        return .file(path: edition.contentPath("\(section)/\(name).md"), text: frontMatter.text + body)
    }

    private static func article(_ words: PlaceholderWords) -> String {
        """

        <!-- Notes like this one are for you, and readers never see them. Take each out when it has its answer. -->

        <!-- How does this feel from inside? Open with a small scene, a question or something in the body that a reader may know. -->

        \(words.text)

        ## \(words.whatItIs)

        <!-- What is it, in plain words? One idea to a paragraph, 1 to 3 sentences each. Which sentence states a fact? It needs a source before its
        full stop, such as [@bowlby-1988]; the ids are in the folder resources. -->

        \(words.text)

        ## \(words.whatMayHelp)

        <!-- What can somebody do today, alone, with little strength? What if it doesn't help? Leave room to stop and to say no. -->

        > [!PRACTICE] \(words.practice)
        > 1. \(words.text)
        > 2. \(words.text)

        > [!REFLECT]
        > \(words.text)

        ## \(words.whatStudiesShow)

        <!-- What do studies support, and what not? Where do experts disagree? claims.yml has wording for disputed subjects, where there is one. -->

        > [!SCIENCE]
        > \(words.text)

        <!-- Did you speak of something hard? Put a callout here that begins with [!HELP] and leads to pages/help-now.md.
        What can a reader lean on at the end? Close with that, and never with a risk. -->

        """
    }

    private static func worksheet(_ words: PlaceholderWords) -> String {
        """

        <!-- Notes like this one are for you, and readers never see them. Take each out when it has its answer. -->

        <!-- What is this sheet for, in a sentence or two? When is a good time for it, and when is it better left alone? -->

        \(words.text) \(words.mayBeSkipped)

        ## \(words.whatMayHelp)

        <!-- What do you want to ask? Each box has a prompt of its own, no two alike. How many lines does an answer need, from 1 to 12? -->

        > [!WRITE] lines=3
        > \(words.prompt)

        <!-- What can be ticked? A table with empty cells is filled in, too; each of its rows and columns has a heading. -->

        - [ ] \(words.box)

        > [!PRACTICE] \(words.practice)
        > 1. \(words.text)
        > 2. \(words.text)

        """
    }
}
