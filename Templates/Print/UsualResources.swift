package import Library

extension PrintContext {
    /// Resources for somebody who asks where to find more, when nobody has chosen any: the clinic's helplines, then what the pages of its language point
    /// to, most often first. Each serves its country, or any.
    package var usualResources: [Handle<Resource>] {
        let counts = edition.articles.flatMap(\.furtherHelp).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let named = counts.filter { page.isNear(library[$0.key]) && library[$0.key].status == .active }
            .sorted { ($1.value, $0.key.index) < ($0.value, $1.key.index) }
            .map(\.key)
        var seen: Set<Handle<Resource>> = []
        return (library.withPairs(page.site.helplines).filter { page.isNear(library[$0]) } + named).filter { seen.insert($0).inserted }
    }
}
