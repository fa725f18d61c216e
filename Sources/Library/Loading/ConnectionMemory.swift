import HTML
import Markdown

/// How texts and articles were connected when that was last done, for those whose connections can't have changed.
struct ConnectionMemory: Sendable {
    private var index: ContentIndex?
    private var bodies: [String: Resolved] = [:]
    private var handouts: [String: Resolved] = [:]
    /// What was last suggested to read next in each edition, with all that it was worked out from.
    var relations: [Int: RelatedArticles.Memory] = [:]

    private struct Resolved: Sendable {
        let version: Int
        let outcome: BodyResolver.Outcome
    }

    /// What still holds of it, now that the content is as an index says.
    func recall(for index: ContentIndex) -> Recall {
        guard let last = self.index, last.namesSame(as: index) else { return Recall() }
        return Recall(memory: self, last: last, now: index, hasSameTargets: last.targets == index.targets)
    }

    mutating func begin(with index: ContentIndex) {
        self.index = index
        bodies.removeAll(keepingCapacity: true)
        handouts.removeAll(keepingCapacity: true)
    }

    mutating func remember(_ outcome: BodyResolver.Outcome, of path: String, version: Int) {
        bodies[path] = Resolved(version: version, outcome: outcome)
    }

    mutating func rememberHandout(_ outcome: BodyResolver.Outcome, of path: String, version: Int) {
        handouts[path] = Resolved(version: version, outcome: outcome)
    }

    /// The connections that still hold.
    struct Recall: Sendable {
        fileprivate var memory = ConnectionMemory()
        fileprivate var last = ContentIndex()
        fileprivate var now = ContentIndex()
        fileprivate var hasSameTargets = false

        fileprivate init() {}

        fileprivate init(memory: ConnectionMemory, last: ContentIndex, now: ContentIndex, hasSameTargets: Bool) {
            self.memory = memory
            self.last = last
            self.now = now
            self.hasSameTargets = hasSameTargets
        }

        func outcome(of path: String, version: Int?) -> BodyResolver.Outcome? { valid(memory.bodies[path], of: path, version: version) }

        func handout(of path: String, version: Int?) -> BodyResolver.Outcome? { valid(memory.handouts[path], of: path, version: version) }

        /// What was wrong may be worded otherwise by now, so only what was without fault is taken over.
        private func valid(_ resolved: Resolved?, of path: String, version: Int?) -> BodyResolver.Outcome? {
            guard let resolved, resolved.version == version, resolved.outcome.diagnostics.isEmpty else { return nil }
            guard hasSameTargets || leadsToSame(resolved.outcome.body.document, from: path) else { return nil }
            return resolved.outcome
        }

        private func leadsToSame(_ document: Document, from path: String) -> Bool {
            document.links.allSatisfy { link in
                guard case .file(let target, _) = link.destination else { return true }
                guard let full = BodyResolver.joined(target, from: path) else { return false }
                return last.targets[full] == now.targets[full]
            }
        }
    }
}

extension ContentIndex {
    /// Whether terms, resources and citations mean the same here as there.
    fileprivate func namesSame(as other: ContentIndex) -> Bool {
        resources == other.resources && resourceLabels == other.resourceLabels && resourceFaults == other.resourceFaults
            && resourceSortKeys == other.resourceSortKeys && editions.count == other.editions.count
            && zip(editions, other.editions).allSatisfy { $0.namesSame(as: $1) }
    }
}

extension EditionIndex {
    fileprivate func namesSame(as other: EditionIndex) -> Bool {
        language == other.language && glossary == other.glossary && terms == other.terms && termFragments == other.termFragments
            && resourcePaths == other.resourcePaths && matcher == other.matcher && termsThatLink == other.termsThatLink
    }
}
