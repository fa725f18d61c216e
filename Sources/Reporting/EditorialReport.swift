package import Diagnostics
package import HTML
package import Library

/// What an editorial team wants to know of its library: every article and worksheet with what was counted in it, where its review stands, and what is
/// linked with what.
///
/// It says what can be counted. Whether a text is true, kind and clear is for people to say.
package struct EditorialReport: Sendable {
    /// The site's title.
    package let site: String
    /// The day that dates are told from, or nil where nothing is due.
    package let day: CalendarDate?
    /// In the order of the site, the first being that of the articles without a language of their own.
    package let languages: [Language]
    /// The topics of each language, in their order, by the same index as ``languages``.
    package let topics: [[ReportedTopic]]
    /// Every article and worksheet: by language, then by path.
    package let articles: [ReportedArticle]
    /// How strictly the site has its texts looked over.
    let checks: CheckSettings
    /// What is wrong with files that are no articles.
    package let otherFindings: FindingCount

    /// - Parameters:
    ///   - files: the texts of the content folder, by path.
    ///   - ratings: what people have said of each article with `attune coach`, by the article's path, the newest last.
    ///   - diagnostics: all that is wrong with the library.
    ///   - day: the day that the age of reviews is told from.
    package init(
        of library: Library,
        files: [String: SourceFile],
        ratings: [String: [Rating]] = [:],
        diagnostics: [Diagnostic],
        on day: CalendarDate?
    ) {
        site = library.site.title
        checks = library.site.checks
        self.day = day
        languages = library.editions.map(\.language)
        topics = library.editions.map { edition in edition.topics.map { ReportedTopic(id: $0.id, title: $0.title) } }
        let links = LinkCensus(of: library)
        let byFile = Dictionary(grouping: diagnostics, by: \.location.file)
        let ages = TranslationAges(of: library, files: files)
        var articles: [ReportedArticle] = []
        // Whatever comes first is what others were translated from.
        for (number, edition) in library.editions.enumerated() {
            for article in edition.articles {
                let form = files[article.source].map { file in
                    CoachForm(for: article, of: edition, in: library, file: file, ratings: ratings[article.source] ?? [])
                }
                articles.append(
                    ReportedArticle(
                        article, of: edition, checks: checks, links: links.links(ofArticleAt: articles.count), translations: ages.facts(of: article),
                        isTranslation: number > 0 && !article.translations.isEmpty, findings: FindingCount(byFile[article.source] ?? []), form: form, on: day
                    ))
            }
        }
        self.articles = articles
        let files = Set(articles.map(\.file))
        otherFindings = FindingCount(diagnostics.filter { !files.contains($0.location.file) })
    }

    /// The articles in a language, each with its index in ``articles``.
    func articles(in language: Language) -> [(index: Int, article: ReportedArticle)] {
        articles.enumerated().filter { $0.element.language == language }.map { (index: $0.offset, article: $0.element) }
    }
}

/// A topic by its id and title.
package struct ReportedTopic: Hashable, Sendable {
    package let id: Slug
    package let title: String
}

/// How many things are wrong, by how much is at stake.
package struct FindingCount: Hashable, Sendable {
    package let errors: Int
    package let warnings: Int
    package let notes: Int

    package var total: Int { errors + warnings + notes }

    init(_ diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count { $0.severity == .warning }
        notes = diagnostics.count { $0.severity == .note }
    }
}
