package import HTML

/// A Markdown file that explains.
package struct Article: Sendable {
    package let id: Slug
    /// Where its page stands in the site.
    package let path: SitePath
    /// The file that it was read from, from the content folder.
    package let source: String
    package let language: Language

    package let title: String
    package let summary: String
    /// The first is the main one: its page is the article's place in the breadcrumb.
    package let topics: [Handle<Topic>]
    package let audience: [Audience]
    package let kind: ArticleKind
    package let series: SeriesPlace?
    package let keywords: [String]
    package let published: CalendarDate?
    package let updated: CalendarDate?
    package let review: Review
    package let authors: [String]
    package let mainMessage: String?
    package let actions: [String]
    /// What hard subject the page touches, to be shown above the text.
    package let contentNote: String?
    package let keyPoints: [String]
    package let licence: Licence
    /// Whether window title and file name say nothing about the subject.
    package let isDiscreet: Bool
    package let isDraft: Bool
    /// What to read next: what the author named, then what has most in common with it.
    package internal(set) var related: [Handle<Article>]

    package internal(set) var body: Body
    /// The works cited, by author and year.
    package internal(set) var references: [Reference]
    /// Resources that the text points the reader to, in order of mention; no evidence, but help.
    package internal(set) var furtherHelp: [Handle<Resource>]
    /// Glossary terms that the article uses, in order of first mention.
    package internal(set) var terms: [Handle<Term>]
    /// What its handout has of the text, where that is less than all.
    package var handout: HandoutText?
    /// Whether it is there to be written on.
    package var isWorksheet = false
    /// The same article in the site's other languages.
    package var translations: [Translation] = []
    /// The first digits of the digest that the original had when this was translated from it, where somebody wrote them down.
    package var originalVersion: String?

    /// Minutes that a calm reader takes: 200 words a minute, never under 1.
    package var readingMinutes: Int { max(1, (body.wordCount + 100) / 200) }
}

/// The same page in another language.
package struct Translation: Hashable, Sendable {
    package let language: Language
    package let path: SitePath

    package init(language: Language, path: SitePath) {
        self.language = language
        self.path = path
    }
}

/// A place in a series.
package struct SeriesPlace: Hashable, Sendable {
    package let series: Handle<Series>
    /// Counted from 0.
    package let index: Int
}

/// The state of a page's review. An update is not a review: their dates are two.
package struct Review: Hashable, Sendable {
    package let status: ReviewStatus
    package let by: String?
    package let role: String?
    package let on: CalendarDate?
    package let next: CalendarDate?
}

/// A work in an article's list of references.
package struct Reference: Sendable {
    package let resource: Handle<Resource>
    /// The id of its entry in the list.
    package let id: Fragment
    /// The ids of the places in the text that cite it; empty for a work that the whole page leans on.
    package let citations: [Fragment]
}
