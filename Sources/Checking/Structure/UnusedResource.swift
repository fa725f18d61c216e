import Diagnostics
import HTML
import Library
import Markdown

struct UnusedResource: LibraryRule {
    let name = "unused-resource"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "Nothing cites a work of the resource index or points to it, and it has no topic to be found under.",
        because: "Readers can't tell what it is there for, and nobody keeps it up to date.",
        mend: "Cite it where it is leant on, give it a topic, or take it out. Services, organisations and tools need no such reason."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        let used = Self.used(in: library)
        let unused = library.library.resources.filter { $0.type.isWork && $0.topics.isEmpty && $0.status != .retired && !used.contains($0.id.description) }
        guard !unused.isEmpty else { return [] }
        let entries = library.entries { $0.contains("resources/") }
        return unused.map { resource in
            Finding(
                at: entries[resource.id.description]?.location(of: "id") ?? SourceLocation(file: "resources"),
                message: "Nothing cites \"\(resource.title)\" or points to it, and it has no topic.",
                remedy: "Cite it where it is leant on, give it a topic, or take it out."
            )
        }
    }

    private static func used(in library: CheckedLibrary) -> Set<String> {
        let content = library.library
        var used: Set<String> = []
        for text in library.texts {
            for citation in text.document.citations { used.formUnion(citation.items.map(\.resource)) }
            for link in text.document.links {
                if case .resource(let id) = link.destination { used.insert(id) }
            }
        }
        let leantOn = content.editions.flatMap { edition in
            edition.articles.flatMap { $0.references.map(\.resource) } + edition.terms.flatMap(\.sources) + edition.claims.flatMap(\.sources)
        }
        used.formUnion((leantOn + content.resources.flatMap { $0.pairedWith + [$0.supersededBy].compactMap(\.self) }).map { content[$0].id.description })
        return used
    }
}

extension ResourceType {
    /// Whether it is written or recorded, to be leant on, as against somebody to turn to or something to use.
    fileprivate var isWork: Bool {
        switch self {
        case .book, .chapter, .article, .paper, .guideline, .report: true
        default: false
        }
    }
}
