package import HTML

/// A group of articles, with a page of its own.
package struct Topic: Sendable {
    package let id: Slug
    package let path: SitePath
    package let source: String
    package let title: String
    package let summary: String
    package let introduction: Body
    /// The articles whose first topic this is, series first and in their order, then by title.
    package let articles: [Handle<Article>]
    /// The articles that touch it besides, by title.
    package let touchedBy: [Handle<Article>]
    /// The worksheets whose first topic this is, by title.
    package var worksheets: [Handle<Article>] = []
    /// The same topic in the site's other languages.
    package var translations: [Translation] = []
}

/// Articles in a stated order.
package struct Series: Sendable {
    package let id: Slug
    package let path: SitePath
    package let title: String
    package let summary: String
    package let articles: [Handle<Article>]
}

/// A page that is no article: about, help now, privacy, accessibility.
package struct StandalonePage: Sendable {
    package let id: Slug
    package let path: SitePath
    package let source: String
    package let title: String
    package let summary: String
    package let updated: CalendarDate?
    package let body: Body
    /// Words that people may search for.
    package var keywords: [String] = []
    /// The same page in the site's other languages.
    package var translations: [Translation] = []
}

/// A glossary entry.
package struct Term: Sendable {
    package let id: Slug
    /// The id of its entry on the glossary page.
    package let fragment: Fragment
    package let term: String
    package let aliases: [String]
    package let definition: String
    package let alsoCalled: [String]
    package let related: [Handle<Term>]
    package let sources: [Handle<Resource>]
    /// The articles that use it, by title.
    package let usedIn: [Handle<Article>]
}

/// A file that is copied as it is.
package struct Asset: Hashable, Sendable {
    package let path: SitePath
    package let source: String
    package let bytes: [UInt8]
    /// Width and height in pixels, where the file says.
    package let size: PixelSize?

    /// Two files at one path are seldom compared, so their bytes needn't be gone through for every look-up.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
    }
}

/// The size of a picture.
package struct PixelSize: Hashable, Sendable {
    package let width: Int
    package let height: Int
}
