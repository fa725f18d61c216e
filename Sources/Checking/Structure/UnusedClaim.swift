import Diagnostics
import HTML
import Library

struct UnusedClaim: LibraryRule {
    let name = "unused-claim"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "A claim of the register has no words that it could be found by. One that no text makes is fine: it is watched for.",
        because: "A text can make it without its caveat, and nobody is told.",
        mend: "Add the words that show that a text makes it, under triggers, or take the claim out."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.library.editions.flatMap { edition -> [Finding] in
            let unused = edition.claims.filter { $0.triggers.isEmpty && $0.avoid.isEmpty }
            guard !unused.isEmpty else { return [] }
            let path = edition.folder.isEmpty ? "claims.yml" : "\(edition.folder)/claims.yml"
            let entries = library.entries { $0 == path }
            return unused.map { claim in
                Finding(
                    at: entries[claim.id.description]?.location(of: "id") ?? SourceLocation(file: path),
                    message: "No text can ever be found to make the claim \"\(claim.id)\".",
                    remedy: "Add the words that show that a text makes it, under \"triggers\"."
                )
            }
        }
    }
}
