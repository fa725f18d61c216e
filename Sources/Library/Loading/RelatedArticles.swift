/// Finds, for each article of an edition, the others that have most in common with it: topics, glossary terms and sources.
///
/// For each of these a list says who shares it, made once for the whole edition; so no article is compared with all others. What few articles
/// share says more than what many do, and weighs more (Spärck Jones, "A statistical interpretation of term specificity", Journal of
/// Documentation 28(1), 1972). Of a long list only the articles nearest by path are looked at: the work for one article has a bound, whatever
/// the size of the library.
struct RelatedArticles {
    /// How many articles of one list are looked at.
    static let longestLook = 64

    /// What each article has, as numbers into ``sharers``.
    private var features: [[Int]]
    /// The articles that have a feature, by path.
    private var sharers: [[Int]] = []
    private let articles: [Article]
    /// Points that each article has scored beside the one being looked at; all 0 in between.
    private var scores: [Int]

    /// Suggestions with all that they were worked out from: where that is the same, so are they.
    struct Memory: Sendable {
        let inputs: [Input]
        let suggestions: [[Handle<Article>]]
    }

    /// All of an article that suggestions depend on.
    struct Input: Hashable, Sendable {
        let topics: [Handle<Topic>]
        let terms: [Handle<Term>]
        let sources: [Handle<Resource>]
        let named: [Handle<Article>]
        let series: SeriesPlace?
        let isDiscreet: Bool

        init(_ article: Article) {
            topics = article.topics
            terms = article.terms
            sources = article.references.map(\.resource) + article.furtherHelp
            named = article.related
            series = article.series
            isDiscreet = article.isDiscreet
        }
    }

    init(_ articles: [Article]) {
        self.articles = articles
        features = []
        scores = [Int](repeating: 0, count: articles.count)
        var numbers: [Feature: Int] = [:]
        for (place, article) in articles.enumerated() {
            features.append(Feature.all(of: article).map { feature in
                let number = numbers[feature, default: sharers.count]
                if number == sharers.count {
                    numbers[feature] = number
                    sharers.append([])
                }
                sharers[number].append(place)
                return number
            })
        }
    }

    /// The places of the articles that have most in common with one, the nearest relation first.
    ///
    /// - Parameters:
    ///   - excluded: places that are not wanted.
    ///   - count: how many at most.
    mutating func nearest(to place: Int, except excluded: Set<Int>, count: Int) -> [Int] {
        var found: [Int] = []
        for feature in features[place] {
            let weight = weight(of: feature)
            for other in nearestSharers(of: feature, to: place) where other != place {
                if scores[other] == 0 { found.append(other) }
                scores[other] += weight
            }
        }
        let scored = found.map { (score: scores[$0], place: $0) }
        for other in found { scores[other] = 0 }
        let wanted = scored.filter { !excluded.contains($0.place) && !articles[$0.place].isDiscreet }
        return wanted.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(count).map(\.place)
    }

    /// The whole part of the binary logarithm of how rare a feature is, and 1 for being shared at all: whole numbers add up alike everywhere.
    private func weight(of feature: Int) -> Int {
        let rarity = articles.count / sharers[feature].count
        return 1 + (Int.bitWidth - 1 - rarity.leadingZeroBitCount)
    }

    private func nearestSharers(of feature: Int, to place: Int) -> ArraySlice<Int> {
        let all = sharers[feature]
        guard all.count > Self.longestLook else { return all[...] }
        let own = Self.firstIndex(of: place, in: all)
        let start = min(max(0, own - Self.longestLook / 2), all.count - Self.longestLook)
        return all[start..<(start + Self.longestLook)]
    }

    /// The index of a number in a sorted list, found by halving.
    private static func firstIndex(of number: Int, in sorted: [Int]) -> Int {
        var low = 0, high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Something that two articles may share.
    private enum Feature: Hashable {
        case topic(Handle<Topic>)
        case term(Handle<Term>)
        case source(Handle<Resource>)

        static func all(of article: Article) -> Set<Feature> {
            Set(article.topics.map { .topic($0) } + article.terms.map { .term($0) }
                + article.references.map { .source($0.resource) } + article.furtherHelp.map { .source($0) })
        }
    }
}

extension LibraryBuilder {
    /// How many articles are suggested where the author named fewer.
    static let suggestions = 3

    /// Adds to what authors named as many articles as are still wanted. The parts of a series before and after this one have links of their own.
    mutating func completeRelated(of articles: inout [Article], series: [Series], edition: Int) {
        let inputs = articles.map { RelatedArticles.Input($0) }
        if let known = memory.relations[edition], known.inputs == inputs {
            for (place, suggestions) in known.suggestions.enumerated() { articles[place].related = suggestions }
        } else {
            Self.workOutRelated(of: &articles, series: series, workers: options.workers)
            memory.relations[edition] = RelatedArticles.Memory(inputs: inputs, suggestions: articles.map(\.related))
        }
    }

    private static func workOutRelated(of articles: inout [Article], series: [Series], workers: Int) {
        let relations = RelatedArticles(articles)
        let size = max(1, articles.count / (workers * 4))
        let batches = stride(from: 0, to: articles.count, by: size).map { $0..<min($0 + size, articles.count) }
        let found = concurrentMap(batches, workers: workers) { [articles] batch in
            // Each has points of its own to count.
            var relations = relations
            return batch.map { suggestions(for: $0, among: articles, by: &relations, series: series) }
        }
        for (place, related) in found.joined().enumerated() { articles[place].related = related }
    }

    /// What the author named for an article, and as much as is still wanted.
    private static func suggestions(for place: Int, among articles: [Article], by relations: inout RelatedArticles, series: [Series]) -> [Handle<Article>] {
        let named = articles[place].related
        guard named.count < suggestions else { return named }
        let excluded = Set(named.map(\.index)).union(neighbours(of: articles[place], in: series))
        return named + relations.nearest(to: place, except: excluded, count: suggestions - named.count).map { Handle($0) }
    }

    private static func neighbours(of article: Article, in series: [Series]) -> [Int] {
        guard let place = article.series else { return [] }
        let parts = series[place.series.index].articles
        return [place.index - 1, place.index + 1].filter(parts.indices.contains).map { parts[$0].index }
    }
}
