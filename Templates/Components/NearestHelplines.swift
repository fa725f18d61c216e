import HTML
import Library

/// Of those that the site names, the ones to show where there is little room: emergency and the clinic's country first, then what helps anywhere.
///
/// Every page shows some, so nothing here looks through the whole resource index.
struct NearestHelplines {
    private let library: Library
    private let helplines: [Handle<Resource>]

    init(context: PageContext) {
        library = context.library
        let named = library.withPairs(context.site.helplines)
        let home = named.filter { context.isHome(context.library[$0]) }
        let isForEmergencies: (Handle<Resource>) -> Bool = { context.library[$0].isEmergency }
        helplines = home.filter(isForEmergencies) + home.filter { !isForEmergencies($0) }
            + named.filter { !isForEmergencies($0) && context.library[$0].region.isEmpty }
    }

    /// At least so many where there are as many. Services that belong together are shown together, so there may be a few more.
    func first(atLeast count: Int) -> [Resource] {
        var shown: [Handle<Resource>] = []
        for helpline in helplines where shown.count < count && !shown.contains(helpline) {
            shown += library.withPairs([helpline]).filter { helplines.contains($0) && !shown.contains($0) }
        }
        return shown.map { library[$0] }
    }

    /// At most so many. Services that belong together are shown together or not at all.
    func first(atMost count: Int) -> [Resource] {
        var shown: [Handle<Resource>] = []
        for helpline in helplines where !shown.contains(helpline) {
            let together = library.withPairs([helpline]).filter { helplines.contains($0) && !shown.contains($0) }
            if shown.count + together.count <= count { shown += together }
        }
        return shown.map { library[$0] }
    }
}

extension Library {
    /// Services with those that are to be shown wherever they are, right behind them unless they are named themselves.
    func withPairs(_ services: [Handle<Resource>]) -> [Handle<Resource>] {
        var found = Set(services), result: [Handle<Resource>] = []
        for service in services {
            var waiting = [service]
            while let next = waiting.popLast() {
                result.append(next)
                waiting += self[next].pairedWith.reversed().filter { found.insert($0).inserted }
            }
        }
        return result
    }
}
