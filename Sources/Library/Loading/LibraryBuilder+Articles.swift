import Diagnostics
import HTML

extension LibraryBuilder {
    mutating func makeArticles(_ number: Int, bodies: Bodies) -> [Article] {
        let edition = drafts.editions[number]
        let places = seriesPlaces(of: edition, index.editions[number])
        return zip(edition.articles, bodies.articles).enumerated().compactMap { place, article in
            let (draft, outcome) = article
            guard let path = articlePath(draft, in: edition) else { return nil }
            var article = makeArticle(draft.id, draft.draft, outcome, path: path, edition: number, series: places[place])
            article.handout = bodies.handouts[place].map { HandoutText(body: $0.body, furtherHelp: $0.furtherHelp, terms: $0.terms) }
            return article
        }
    }

    private mutating func makeArticle(
        _ id: Slug,
        _ draft: ArticleDraft,
        _ outcome: BodyResolver.Outcome,
        path: SitePath,
        edition: Int,
        series: SeriesPlace?
    ) -> Article {
        let entry = index.editions[edition]
        let fields = draft.fields
        let topics: [Handle<Topic>] = handles(fields.topics, in: entry.topics, kind: .topic, file: draft.file)
        return Article(
            id: id,
            path: path,
            source: draft.file.path,
            language: entry.language,
            title: fields.title,
            summary: fields.summary,
            topics: topics,
            audience: fields.audience,
            kind: fields.kind,
            series: series,
            keywords: fields.keywords,
            published: fields.published,
            updated: fields.updated,
            review: fields.review,
            authors: fields.authors,
            mainMessage: fields.mainMessage,
            actions: fields.actions,
            contentNote: fields.contentNote,
            keyPoints: fields.keyPoints,
            licence: fields.licence ?? drafts.site?.licence ?? .ccBy4,
            isDiscreet: fields.isDiscreet,
            isDraft: fields.isDraft,
            related: handles(fields.related, in: entry.articles, kind: .article, itself: id, file: draft.file),
            body: outcome.body,
            references: outcome.body.references,
            furtherHelp: outcome.furtherHelp,
            terms: outcome.terms,
            isWorksheet: draft.isWorksheet,
            originalVersion: fields.originalVersion?.value
        )
    }

    /// Each article's place in its series; numbers may leave gaps, but no two articles share one.
    private mutating func seriesPlaces(of edition: EditionDraft, _ entry: EditionIndex) -> [SeriesPlace?] {
        var members: [Int: [(order: Int, article: Int)]] = [:]
        for (article, draft) in edition.articles.enumerated() {
            guard let id = draft.draft.fields.series else { continue }
            guard let series = entry.series[id.value] else {
                let nearest = NearestName.match(for: id.value.description, among: entry.series.keys.map(\.description))
                report(.unknown(.series, id: id.value.description, nearest: nearest), at: id.location, in: draft.draft.file)
                continue
            }
            members[series, default: []].append((draft.draft.fields.order, article))
        }
        var places = [SeriesPlace?](repeating: nil, count: edition.articles.count)
        for (series, articles) in members.sorted(by: { $0.key < $1.key }) {
            let ordered = articles.sorted { ($0.order, $0.article) < ($1.order, $1.article) }
            for (place, member) in ordered.enumerated() {
                places[member.article] = SeriesPlace(series: Handle(series), index: place)
                guard place > 0, ordered[place - 1].order == member.order else { continue }
                let draft = edition.articles[member.article].draft
                let other = edition.articles[ordered[place - 1].article].draft.file.path
                let name = edition.series[series].id.value.description
                let location = draft.fields.series?.location ?? SourceLocation(file: draft.file.path)
                report(.sameOrder(series: name, order: member.order, other: other), at: location, in: draft.file)
            }
        }
        return places
    }
}
