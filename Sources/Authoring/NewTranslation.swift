import Digests
package import HTML
package import Library

/// A draft of the translation of an article or a worksheet.
package struct NewTranslation: NewContent {
    /// The id of an article or worksheet in the site's first language.
    package let original: Slug
    /// The original's file as it is now, for the version that the translation follows.
    package let originalBytes: [UInt8]
    package let language: Language
    /// In the language of the translation.
    package let title: TextLine
    /// The name of its file, and with it its address; made of the title where it is nil.
    package var name: Slug?
    package var summary: TextLine?

    package init(of original: Slug, bytes: [UInt8], language: Language, title: TextLine, name: Slug? = nil, summary: TextLine? = nil) {
        self.original = original
        originalBytes = bytes
        self.language = language
        self.title = title
        self.name = name
        self.summary = summary
    }

    package func addition(to library: Library) throws(AuthoringFault) -> ContentAddition {
        let article = try library.original(original)
        let edition = try library.edition(in: language)
        guard let first = library.editions.first, edition.language != first.language else { throw .originalsOwnLanguage(original, language) }
        if let other = article.translations.first(where: { $0.language == edition.language }) {
            throw .alreadyTranslated(original, path: other.path, language)
        }
        let topics = article.topics.map { first[$0].id }
        let shared = topics.filter { id in edition.topics.contains { $0.id == id } }
        guard let topic = topics.first, shared.first == topic else {
            throw .topicNotInLanguage(topics.first ?? original, language)
        }
        let section = article.isWorksheet ? "worksheets" : "articles/\(topic)"
        let name = try edition.freeArticleName(name, for: title, in: section)
        let words = PlaceholderWords.in(edition.language)
        let frontMatter = ArticleFrontMatter(
            title: title,
            summary: summary?.yaml() ?? words.summary,
            topics: shared,
            audience: article.audience,
            kind: article.kind,
            isWorksheet: article.isWorksheet,
            original: ArticleFrontMatter.Original(article: article, version: Self.version(of: originalBytes))
        )
        return .file(path: edition.contentPath("\(section)/\(name).md"), text: frontMatter.text + Self.body(article, words))
    }

    /// The first 16 digits of the file's digest, as the loader compares them: without the mark that some editors put before a text.
    private static func version(of bytes: [UInt8]) -> String {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        return String(SHA256Digest(of: text).description.prefix(16))
    }

    private static func body(_ article: Article, _ words: PlaceholderWords) -> String {
        """

        <!-- The original is \(article.source). Say what it says as you would say it to somebody in the room; examples and services may
        differ, citations stay. Links are read from the folder of this file. Keep as many prompts and boxes as there are there.
        Take this note out when you are done. -->

        \(words.text)

        """
    }
}

extension Library {
    /// An article or worksheet of the site's first language, which is what translations are made of.
    ///
    /// - Throws: `AuthoringFault.unknown` where there is none.
    package func original(_ id: Slug) throws(AuthoringFault) -> Article {
        let articles = editions.first?.articles ?? []
        guard let article = articles.first(where: { $0.id == id }) else { throw .unknown(.article, id: id, known: articles.map(\.id)) }
        return article
    }
}
