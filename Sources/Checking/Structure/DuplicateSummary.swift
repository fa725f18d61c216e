import Diagnostics

struct DuplicateSummary: LibraryRule {
    let name = "duplicate-summary"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Two pages of one language have the same summary.",
        because: "Readers choose a page by its summary, and can't here.",
        mend: "Say what the reader gets from this page and from no other."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.repetitions { $0.summary }.map { text, first in
            Finding(
                at: text.location(of: "summary"),
                message: "\(first.file.path) has the same summary.",
                remedy: "Say what the reader gets from this page and from no other."
            )
        }
    }
}
