package import Diagnostics
package import HTML
package import Library
package import Markdown

/// One Markdown file of the library, with what a rule may want to know about it.
package struct CheckedText: Sendable {
    /// What the file is.
    package enum Subject: Sendable {
        /// An article or a worksheet.
        case article(Article)
        case topic(Topic)
        /// A page that is no article: home, help now, about …
        case page(StandalonePage)
    }

    package let subject: Subject
    package let file: SourceFile
    package let document: Document
    /// What its links and citations turned out to be.
    package let resolution: Resolution
    package let language: Language
    package let library: Library
    package let edition: Edition
    package let settings: CheckSettings
    /// The day that what is due is told from; where it is nil, nothing is due.
    package let today: CalendarDate?
    /// What the rules about wording look up for every text of its language.
    let words: EditionWords
    /// What ``passages`` are, where somebody keeps them at hand.
    var keptPassages: [Passage]?

    init(_ subject: Subject, file: SourceFile, edition: Edition, words: EditionWords, library: Library, today: CalendarDate?) {
        self.subject = subject
        self.file = file
        let body = switch subject {
        case .article(let article): article.body
        case .topic(let topic): topic.introduction
        case .page(let page): page.body
        }
        document = body.document.nodes.isEmpty ? Self.blank : body.document
        resolution = body.resolution
        language = edition.language
        self.words = words
        self.library = library
        self.edition = edition
        settings = library.site.checks
        self.today = today
    }

    /// What stands in for a text that could not be parsed.
    private static let blank = MarkdownParser().parse(SourceFile(path: "", bytes: [])).document ?? .empty
}

extension CheckedText {
    /// Nil for what is no article or worksheet.
    package var article: Article? {
        if case .article(let article) = subject { article } else { nil }
    }

    package var isWorksheet: Bool { article?.isWorksheet ?? false }

    package var title: String {
        switch subject {
        case .article(let article): article.title
        case .topic(let topic): topic.title
        case .page(let page): page.title
        }
    }

    /// Empty where it has none.
    package var summary: String {
        switch subject {
        case .article(let article): article.summary
        case .topic(let topic): topic.summary
        case .page(let page): page.summary
        }
    }

    /// Whom it is for; empty where nobody says.
    package var audience: [Audience] { article?.audience ?? [] }

    /// The topics that it is about: its own, for a topic's introduction.
    package var topics: [Slug] {
        switch subject {
        case .article(let article): article.topics.map { edition[$0].id }
        case .topic(let topic): [topic.id]
        case .page: []
        }
    }

    /// The first part of the language's tag: `es` for Latin American Spanish too.
    package var languageCode: Substring { language.description.prefix { $0 != "-" } }
}
