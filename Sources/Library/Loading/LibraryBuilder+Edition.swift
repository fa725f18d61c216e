import Diagnostics
import HTML

extension LibraryBuilder {
    /// The finished edition, or nil where a page is missing that every edition needs.
    mutating func makeEdition(_ number: Int, bodies: Bodies) -> Edition? {
        let draft = drafts.editions[number]
        var articles = makeArticles(number, bodies: bodies)
        let series = makeSeries(draft, articles)
        completeRelated(of: &articles, series: series, edition: number)
        let pages = zip(draft.pages, bodies.pages).compactMap { page, outcome in makePage(page.id, page.draft, outcome, in: draft) }
        let home = makeHome(draft, bodies.home)
        let helpNow = required(Self.helpNowID, among: pages, of: draft, purpose: "help at once")
        let notFound = required(Self.notFoundID, among: pages, of: draft, purpose: "a page that isn't there")
        guard articles.count == draft.articles.count, let home, let helpNow, let notFound else { return nil }
        return Edition(
            language: draft.language,
            folder: draft.folder,
            home: home,
            topics: makeTopics(draft, bodies.topics, articles),
            series: series,
            articles: articles,
            terms: makeTerms(number, articles),
            claims: makeClaims(number),
            pages: pages.filter { $0.id != Self.notFoundID }.sorted { $0.id < $1.id },
            notFound: notFound,
            helpNow: helpNow
        )
    }

    // MARK: Pages

    private func makePage(_ id: Slug, _ draft: PageDraft, _ outcome: BodyResolver.Outcome, in edition: EditionDraft) -> StandalonePage? {
        pagePath(of: id, in: edition).map { path in
            StandalonePage(
                id: id,
                path: path,
                source: draft.file.path,
                title: draft.title,
                summary: draft.summary,
                updated: draft.updated,
                body: outcome.body,
                keywords: draft.keywords
            )
        }
    }

    private mutating func makeHome(_ edition: EditionDraft, _ outcome: BodyResolver.Outcome?) -> StandalonePage? {
        guard let draft = edition.home, let outcome, let id = Slug("index") else {
            if drafts.site != nil { reportMissing("index.md", of: edition, purpose: "the home page") }
            return nil
        }
        return makePage(id, draft, outcome, in: edition)
    }

    private mutating func required(
        _ id: Slug?,
        among pages: [StandalonePage],
        of edition: EditionDraft,
        purpose: String
    ) -> StandalonePage? {
        if let page = pages.first(where: { $0.id == id }) { return page }
        if drafts.site != nil, let id { reportMissing("pages/\(id).md", of: edition, purpose: purpose) }
        return nil
    }

    private mutating func reportMissing(_ path: String, of edition: EditionDraft, purpose: String) {
        let file = edition.folder.isEmpty ? path : "\(edition.folder)/\(path)"
        report(.missingFile(purpose: purpose), at: SourceLocation(file: file))
    }

    // MARK: Topics and series

    private func makeTopics(_ edition: EditionDraft, _ outcomes: [BodyResolver.Outcome], _ articles: [Article]) -> [Topic] {
        let articlesByTitle = articles.indices.sorted(byText: { articles[$0].title })
        return zip(edition.topics, outcomes).enumerated().compactMap { number, topic in
            let (draft, outcome) = topic
            guard let path = path(of: draft.id, in: "topics", of: edition) else { return nil }
            let byTitle = articlesByTitle.filter { articles[$0].topics.contains(Handle(number)) }
            let own = byTitle.filter { articles[$0].topics.first == Handle(number) }
            let (worksheets, texts) = (own.filter { articles[$0].isWorksheet }, own.filter { !articles[$0].isWorksheet })
            return Topic(
                id: draft.id,
                path: path,
                source: draft.draft.file.path,
                title: draft.draft.title,
                summary: draft.draft.summary,
                introduction: outcome.body,
                articles: seriesFirst(texts, articles).map { Handle($0) },
                touchedBy: byTitle.filter { articles[$0].topics.first != Handle(number) }.map { Handle($0) },
                worksheets: worksheets.map { Handle($0) }
            )
        }
    }

    /// Articles of a series in its order, then the others as they came.
    private func seriesFirst(_ numbers: [Int], _ articles: [Article]) -> [Int] {
        func place(_ number: Int) -> (Int, Int) {
            articles[number].series.map { ($0.series.index, $0.index) } ?? (.max, 0)
        }
        return numbers.enumerated().sorted { left, right in
            let (first, second) = (place(left.element), place(right.element))
            return (first.0, first.1, left.offset) < (second.0, second.1, right.offset)
        }.map(\.element)
    }

    private func makeSeries(_ edition: EditionDraft, _ articles: [Article]) -> [Series] {
        edition.series.enumerated().compactMap { number, draft in
            guard let path = path(of: draft.id.value, in: "series", of: edition) else { return nil }
            let members = articles.indices.filter { articles[$0].series?.series == Handle(number) }
            return Series(
                id: draft.id.value,
                path: path,
                title: draft.title,
                summary: draft.summary,
                articles: members.sorted { (articles[$0].series?.index ?? 0) < (articles[$1].series?.index ?? 0) }.map { Handle($0) }
            )
        }
    }

    // MARK: Terms

    private mutating func makeTerms(_ number: Int, _ articles: [Article]) -> [Term] {
        let entry = index.editions[number]
        var users: [Int: [Int]] = [:]
        for article in articles.indices.sorted(byText: { articles[$0].title }) {
            for term in articles[article].terms { users[term.index, default: []].append(article) }
        }
        return drafts.editions[number].terms.enumerated().map { place, draft in
            Term(
                id: draft.id.value,
                fragment: entry.termFragments[place],
                term: draft.term,
                aliases: draft.aliases.map(\.value),
                definition: draft.definition,
                alsoCalled: draft.alsoCalled,
                related: handles(draft.related, in: entry.terms, kind: .term, itself: draft.id.value),
                sources: resources(draft.sources),
                usedIn: (users[place] ?? []).map { Handle($0) }
            )
        }
    }

    private mutating func makeClaims(_ number: Int) -> [Claim] {
        var ids: Set<Slug> = []
        return drafts.editions[number].claims.map { draft in
            if !ids.insert(draft.id.value).inserted {
                report(.duplicateID(.claim, id: draft.id.value.description, other: "another claim"), at: draft.id.location)
            }
            return Claim(
                id: draft.id.value,
                statement: draft.statement,
                status: draft.status,
                topics: handles(draft.topics, in: index.editions[number].topics, kind: .topic),
                triggers: draft.triggers,
                sources: resources(draft.sources),
                say: draft.say,
                avoid: draft.avoid
            )
        }
    }

    /// What a list of ids stands for; those that stand for nothing, or for the thing itself, are reported.
    mutating func handles<Target>(
        _ ids: [Located<Slug>],
        in places: [Slug: Int],
        kind: ReferenceFault.Kind,
        itself: Slug? = nil,
        file: SourceFile? = nil
    ) -> [Handle<Target>] {
        ids.compactMap { id in
            if id.value == itself {
                report(.itself(kind, id: id.value.description), at: id.location, in: file)
                return nil
            }
            if let place = places[id.value] { return Handle(place) }
            let nearest = NearestName.match(for: id.value.description, among: places.keys.map(\.description))
            report(.unknown(kind, id: id.value.description, nearest: nearest), at: id.location, in: file)
            return nil
        }
    }
}
