import Diagnostics
import HTML
import Markdown

extension LibraryBuilder {
    /// Gives everything its path and its place, and reports what two things claim at once.
    mutating func makeIndex() {
        index.unpublished = drafts.unpublished
        for edition in drafts.editions { registry.claimFixedPages(below: edition.folder) }
        indexResources()
        for asset in drafts.assets {
            claim(asset.path, for: asset.source)
            index.targets[asset.source] = ContentIndex.Target(path: asset.path, language: nil, headings: [], size: asset.size, article: nil)
        }
        for edition in drafts.editions.indices { indexEdition(edition) }
    }

    mutating func claim(_ path: SitePath, for source: String) {
        guard let other = registry.claim(path, for: source) else { return }
        report(.samePath(path.description, other: other), at: SourceLocation(file: source))
    }

    private mutating func indexEdition(_ number: Int) {
        let edition = drafts.editions[number]
        let glossary = edition.path(FixedPage.glossary.rawValue) ?? SitePath(literal: "glossary.html")
        var entry = EditionIndex(language: edition.language, glossary: glossary)
        if let home = edition.home, let path = edition.path(FixedPage.home.rawValue) {
            addTarget(home.file, home.document, path: path, language: edition.language)
        }
        for (place, topic) in edition.topics.enumerated() {
            note(topic.id, place, in: &entry.topics, kind: .topic, file: topic.draft.file)
            guard let path = self.path(of: topic.id, in: "topics", of: edition) else { continue }
            claim(path, for: topic.draft.file.path)
            addTarget(topic.draft.file, topic.draft.document, path: path, language: edition.language)
        }
        for page in edition.pages {
            guard let path = pagePath(of: page.id, in: edition) else { continue }
            if page.id != Self.notFoundID { claim(path, for: page.draft.file.path) }
            addTarget(page.draft.file, page.draft.document, path: path, language: edition.language)
        }
        for (place, article) in edition.articles.enumerated() {
            note(article.id, place, in: &entry.articles, kind: .article, file: article.draft.file)
            guard let path = articlePath(article, in: edition) else { continue }
            claim(path, for: article.draft.file.path)
            addTarget(article.draft.file, article.draft.document, path: path, language: edition.language, article: article.id)
        }
        entry.resourcePaths = indexResourcePages(of: edition)
        indexSeries(edition, &entry)
        indexTerms(edition, &entry)
        index.editions.append(entry)
    }

    static var notFoundID: Slug? { Slug("not-found") }
    static var helpNowID: Slug? { Slug("help-now") }

    func articlePath(_ article: (folders: [Slug], id: Slug, draft: ArticleDraft), in edition: EditionDraft) -> SitePath? {
        let section = article.draft.isWorksheet ? "worksheets" : "articles"
        return path(of: article.id, in: section, folders: article.folders, isDiscreet: article.draft.fields.isDiscreet, of: edition)
    }

    func pagePath(of id: Slug, in edition: EditionDraft) -> SitePath? {
        edition.path(id == Self.notFoundID ? FixedPage.notFound.rawValue : "\(id).html")
    }

    private mutating func addTarget(
        _ file: SourceFile,
        _ document: Document,
        path: SitePath,
        language: Language,
        article: Slug? = nil
    ) {
        index.targets[file.path] = ContentIndex.Target(
            path: path,
            language: language,
            headings: Set(document.headings.map(\.id.description)),
            size: nil,
            article: article
        )
    }

    private mutating func note(
        _ id: Slug,
        _ place: Int,
        in places: inout [Slug: Int],
        kind: ReferenceFault.Kind,
        file: SourceFile
    ) {
        if let other = places[id] {
            let edition = drafts.editions[index.editions.count]
            let path = kind == .topic ? edition.topics[other].draft.file.path : edition.articles[other].draft.file.path
            report(.duplicateID(kind, id: id.description, other: path), at: SourceLocation(file: file.path))
        } else {
            places[id] = place
        }
    }

    private mutating func indexSeries(_ edition: EditionDraft, _ entry: inout EditionIndex) {
        for (place, series) in edition.series.enumerated() {
            let id = series.id.value
            if entry.series[id] != nil {
                report(.duplicateID(.series, id: id.description, other: "another series"), at: series.id.location)
            }
            entry.series[id] = place
            if let path = self.path(of: id, in: "series", of: edition) { claim(path, for: series.id.location.file) }
        }
    }

    private mutating func indexTerms(_ edition: EditionDraft, _ entry: inout EditionIndex) {
        var owners: [String: Slug] = [:]
        for (place, term) in edition.terms.enumerated() {
            let id = term.id.value
            if entry.terms[id] != nil {
                report(.duplicateID(.term, id: id.description, other: "another term"), at: term.id.location)
            }
            entry.terms[id] = place
            entry.termFragments.append(Fragment("term-\(id)") ?? Fragment(literal: "main"))
            let wordings = [Located(value: term.term, location: term.id.location)] + term.aliases
            for wording in wordings {
                let key = wording.value.lowercased()
                if let owner = owners[key], owner != id {
                    report(.duplicateAlias(wording.value, other: owner.description), at: wording.location)
                }
                owners[key] = id
            }
        }
        entry.matcher = TermMatcher(terms: edition.terms.map { [$0.term] + $0.aliases.map(\.value) })
        entry.termsThatLink = Set(edition.terms.indices.filter { edition.terms[$0].linksByItself })
    }
}
