import Diagnostics
import HTML
import Markdown

/// Connects drafts into a library.
///
/// First everything gets its place in its list and its path in the site; then every body is resolved against that index, on all cores; then
/// the finished values are made, each with what refers to it.
struct LibraryBuilder {
    var drafts: Drafts
    let options: LibraryLoader.Options
    var index = ContentIndex()
    var registry = PathRegistry()
    private(set) var diagnostics: [Diagnostic] = []
    /// How everything was connected the last time; afterwards, how it is now.
    var memory: ConnectionMemory

    init(drafts: Drafts, options: LibraryLoader.Options, memory: ConnectionMemory = ConnectionMemory()) {
        self.drafts = drafts
        self.options = options
        self.memory = memory
    }

    /// - Returns: nil where something is missing without which there is no library; what is missing stands in ``diagnostics``.
    mutating func build() -> Library? {
        order()
        makeIndex()
        let bodies = resolveBodies()
        let site = makeSite()
        var editions = drafts.editions.indices.compactMap { makeEdition($0, bodies: bodies[$0]) }
        let (bundles, clinics) = (makeBundles(), makeClinics())
        guard let site, editions.count == drafts.editions.count else { return nil }
        connectTranslations(of: &editions)
        return Library(
            site: site,
            editions: editions,
            resources: makeResources(editions),
            assets: drafts.assets.sorted { $0.path < $1.path },
            bundles: bundles,
            clinics: clinics
        )
    }

    mutating func report(_ fault: ReferenceFault, at location: SourceLocation, in file: SourceFile? = nil) {
        diagnostics.append(file?.diagnostic(fault, at: location) ?? Diagnostic(fault, at: location))
    }

    mutating func append(_ more: [Diagnostic]) {
        diagnostics += more
    }

    /// Puts every list into the order that it has in the library, so that a place in it can stand for what is there.
    private mutating func order() {
        drafts.resources = drafts.resources.sorted(byText: \.title)
        for edition in drafts.editions.indices {
            if !options.includesDrafts {
                for article in drafts.editions[edition].articles where article.draft.fields.isDraft {
                    index.drafts.insert(article.draft.file.path)
                }
                drafts.editions[edition].articles.removeAll { $0.draft.fields.isDraft }
            }
            drafts.editions[edition].topics.sort { ($0.draft.order, $0.id) < ($1.draft.order, $1.id) }
            drafts.editions[edition].terms = drafts.editions[edition].terms.sorted(byText: \.term)
        }
    }

    /// The resolved bodies of one edition.
    struct Bodies: Sendable {
        var home: BodyResolver.Outcome?
        var topics: [BodyResolver.Outcome] = []
        var articles: [BodyResolver.Outcome] = []
        /// The part of each article that its handout has, where that is less than all.
        var handouts: [BodyResolver.Outcome?] = []
        var pages: [BodyResolver.Outcome] = []
    }

    private mutating func resolveBodies() -> [Bodies] {
        let resolution = Resolving(index: index, versions: drafts.versions, recall: memory.recall(for: index))
        memory.begin(with: index)
        return drafts.editions.indices.map { number in
            let edition = drafts.editions[number]
            let articles = edition.articles.map(\.draft)
            let bodies = Bodies(
                home: edition.home.map { resolution.resolve($0.document, of: $0.file, edition: number) },
                topics: edition.topics.map { resolution.resolve($0.draft.document, of: $0.draft.file, edition: number) },
                articles: concurrentMap(articles, workers: options.workers) { draft in
                    resolution.resolve(draft.document, of: draft.file, edition: number, sources: draft.fields.sources)
                },
                handouts: concurrentMap(articles, workers: options.workers) { resolution.resolveHandout(of: $0, edition: number) },
                pages: edition.pages.map { resolution.resolve($0.draft.document, of: $0.draft.file, edition: number) }
            )
            diagnostics += (bodies.topics + bodies.articles + bodies.pages).flatMap(\.diagnostics)
            diagnostics += (bodies.home?.diagnostics ?? []) + bodies.handouts.flatMap { $0?.diagnostics ?? [] }
            remember(bodies, of: edition)
            return bodies
        }
    }

    private mutating func remember(_ bodies: Bodies, of edition: EditionDraft) {
        let files = edition.topics.map(\.draft.file) + edition.articles.map(\.draft.file) + edition.pages.map(\.draft.file)
        for (file, outcome) in zip(files, bodies.topics + bodies.articles + bodies.pages) {
            drafts.versions[file.path].map { memory.remember(outcome, of: file.path, version: $0) }
        }
        for (article, handout) in zip(edition.articles, bodies.handouts) {
            let path = article.draft.file.path
            guard let handout, let version = drafts.versions[path] else { continue }
            memory.rememberHandout(handout, of: path, version: version)
        }
    }
}

/// Resolves texts against an index, but for those whose links are known to lead where they led before.
private struct Resolving: Sendable {
    let index: ContentIndex
    let versions: [String: Int]
    let recall: ConnectionMemory.Recall

    func resolve(_ document: Document, of file: SourceFile, edition: Int, sources: [Located<Slug>] = []) -> BodyResolver.Outcome {
        if let known = recall.outcome(of: file.path, version: versions[file.path]) { return known }
        return resolveAnew(document, of: file, edition: edition, sources: sources)
    }

    /// What was wrong with the links in the whole text has been said, so this tells only of what is wrong with the choice of its sections.
    func resolveHandout(of draft: ArticleDraft, edition: Int) -> BodyResolver.Outcome? {
        guard let handout = draft.fields.handout, !draft.document.nodes.isEmpty else { return nil }
        if let known = recall.handout(of: draft.file.path, version: versions[draft.file.path]) { return known }
        let part = resolveAnew(handout.excerpt(of: draft.document), of: draft.file, edition: edition, sources: draft.fields.sources)
        let diagnostics = handout.faults(in: draft.document).map { draft.file.diagnostic($0.fault, at: $0.place) }
        return BodyResolver.Outcome(body: part.body, furtherHelp: part.furtherHelp, terms: part.terms, diagnostics: diagnostics)
    }

    private func resolveAnew(_ document: Document, of file: SourceFile, edition: Int, sources: [Located<Slug>]) -> BodyResolver.Outcome {
        var resolver = BodyResolver(document, of: file, edition: edition, index: index)
        return resolver.resolve(sources: sources)
    }
}
