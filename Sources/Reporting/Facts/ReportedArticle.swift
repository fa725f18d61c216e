import Checking
package import HTML
package import Library
import Markdown
package import Reading

/// What is known of one article or worksheet.
package struct ReportedArticle: Sendable {
    package let id: Slug
    package let language: Language
    package let title: String
    /// Its path from the content folder.
    package let file: String
    package let isWorksheet: Bool
    package let isDraft: Bool
    package let topics: [ReportedTopic]
    package let audience: [Audience]
    package let kind: ArticleKind

    package let words: Int
    package let minutes: Int
    package let level: ReadingLevel?
    /// The words of the longest sentence.
    package let longestSentence: Int

    package let review: ReviewStanding
    package let published: CalendarDate?
    package let updated: CalendarDate?

    /// The works that it leans on.
    package let sources: Int
    /// Its pictures.
    package let figures: Int
    /// The glossary's terms that it uses, as the glossary writes them.
    package let terms: [String]
    package let translations: [TranslationFact]
    /// Whether it is a translation itself.
    package let isTranslation: Bool
    package let links: ArticleLinks
    package let findings: FindingCount
    /// How it does on each scale of `attune coach`; empty where its text isn't at hand.
    package let scores: [CoachScore]

    init(
        _ article: Article,
        of edition: Edition,
        checks: CheckSettings,
        links: ArticleLinks,
        translations: [TranslationFact],
        isTranslation: Bool,
        findings: FindingCount,
        form: CoachForm?,
        on day: CalendarDate?
    ) {
        id = article.id
        language = article.language
        title = article.title
        file = article.source
        isWorksheet = article.isWorksheet
        isDraft = article.isDraft
        topics = article.topics.map { ReportedTopic(id: edition[$0].id, title: edition[$0].title) }
        audience = article.audience
        kind = article.kind
        words = article.body.wordCount
        minutes = article.readingMinutes
        let statistics = TextStatistics(of: Prose(of: article.body.document), in: article.language)
        level = ReadingLevel(of: statistics, audience: article.audience, language: article.language, checks: checks)
        longestSentence = statistics.longestSentence
        review = ReviewStanding(article, on: day)
        published = article.published
        updated = article.updated
        sources = article.references.count
        figures = article.body.document.nodes.count { if case .image = $0.kind { true } else { false } }
        terms = article.terms.map { edition[$0].term }
        self.translations = translations
        self.isTranslation = isTranslation
        self.links = links
        self.findings = findings
        scores = form.map { form in CoachScale.allCases.map(form.score) } ?? []
    }

    /// The items of `attune coach` that people still have to answer.
    package var openItems: Int { scores.reduce(0) { $0 + $1.open } }

    package func score(on scale: CoachScale) -> CoachScore? {
        scores.first { $0.scale == scale }
    }

    /// What only lists lead to: a reader of the texts never comes across it.
    package var isOrphan: Bool { links.from.isEmpty && links.fromPages == 0 }
}

/// How hard a text is by the measure that its language is best known by, beside what its readers can be asked for.
package struct ReadingLevel: Hashable, Sendable {
    package let target: ReadingTarget
    /// Nil where the text is too short for the measure.
    package let value: Double?

    /// - Returns: nil in a language that no measure was made for.
    init?(of statistics: TextStatistics, audience: [Audience], language: Language, checks: CheckSettings) {
        guard let target = ReadingTarget(for: audience, in: language, checks: checks) else { return nil }
        self.target = target
        value = target.measure.value(of: statistics)
    }

    /// Nil where there is no value.
    package var isWithinTarget: Bool? { value.map(target.isMet) }
}
