import Diagnostics
import Library

struct MissingSources: TextRule {
    let name = "missing-sources"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "An article that explains names no source: it cites nothing, and none stands under sources.",
        because: "Readers and clinicians can't tell what is known from what somebody thinks.",
        mend: "Cite a work where it is leant on, [@name, p. 1], or name it under sources."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, article.kind == .explanation, !article.isWorksheet, article.references.isEmpty else { return [] }
        return [Finding(
            at: text.location(of: "sources"),
            message: "This article explains something and names no source.",
            remedy: "Cite a work where it is leant on, or name it under \"sources\"."
        )]
    }
}
