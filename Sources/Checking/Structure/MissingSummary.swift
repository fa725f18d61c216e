import Diagnostics
import Library

struct MissingSummary: TextRule {
    let name = "missing-summary"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A page that can be searched for has no summary. Articles and topics can't be built without one.",
        because: "Search results and shared links have nothing to say about it.",
        mend: "Add a line: summary, a colon, and what the reader finds there."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard case .page(let page) = text.subject, page.summary.isEmpty else { return [] }
        // Nobody looks for the home page, or for a page that isn't there.
        guard page.path != text.edition.home.path, page.path != text.edition.notFound.path else { return [] }
        return [Finding(
            at: text.location(of: "summary"),
            message: "The page \"\(page.title)\" has no summary.",
            remedy: "Add a line \"summary: …\" that says what the reader finds there."
        )]
    }
}
