import Diagnostics
import HTML
import Library
import Markdown

struct UnusedTerm: LibraryRule {
    let name = "unused-term"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "No text uses a term of the glossary, and no other term is said to be related to it.",
        because: "Readers find it in the glossary and wonder what it is there for.",
        mend: "Use it where it helps, or take it out."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.library.editions.flatMap { edition -> [Finding] in
            let related = Set(edition.terms.flatMap(\.related))
            let unlinked = edition.terms.indices.filter { !related.contains(Handle($0)) && edition.terms[$0].usedIn.isEmpty }.map { edition.terms[$0] }
            guard !unlinked.isEmpty else { return [] }
            let used = Self.used(unlinked, in: library.texts.filter { $0.language == edition.language })
            let unused = unlinked.indices.filter { !used.contains($0) }.map { unlinked[$0] }
            guard !unused.isEmpty else { return [] }
            let path = edition.folder.isEmpty ? "glossary.yml" : "\(edition.folder)/glossary.yml"
            let entries = library.entries { $0 == path }
            return unused.map { term in
                Finding(
                    at: entries[term.id.description]?.location(of: "id") ?? SourceLocation(file: path),
                    message: "No text uses the term \"\(term.term)\".",
                    remedy: "Use it where it helps, or take it out."
                )
            }
        }
    }

    /// The places of the terms that some text holds or links by hand, a page's or a topic's too.
    private static func used(_ terms: [Term], in texts: [CheckedText]) -> Set<Int> {
        let table = PhraseTable(terms.map { [$0.term] + $0.aliases })
        return Set(texts.flatMap { text in
            let linked = text.document.links.compactMap { if case .term(let id) = $0.destination { id } else { nil } }
            return text.passages.flatMap { table.matches(in: $0.scan).map(\.entry) } + terms.indices.filter { linked.contains(terms[$0].id.description) }
        })
    }
}
