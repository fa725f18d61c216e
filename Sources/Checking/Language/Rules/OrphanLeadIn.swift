import Diagnostics
import Markdown

/// A line that leads in to nothing.
struct OrphanLeadIn: TextRule {
    let name = "orphan-lead-in"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A paragraph ends with a colon, and no list, quote, table or the like follows.",
        because: "A reader looks for what was announced. It was often lost when the text was copied from elsewhere.",
        mend: "Put what is missing below the line, or end it with a full stop.",
        example: "These can be signs of shame:\n\n## What helps\n\nTime helps.",
        counterexample: "These can be signs of shame:\n\n- You look away.\n- You say sorry a lot."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        return text.document.orphanLeadIns(scan).compactMap { block in
            guard let colon = scan.lastByte(of: block)?.offset else { return nil }
            return Finding(
                at: text.location(ofByte: colon, in: scan),
                message: "The line leads in to something, and nothing follows.",
                remedy: "Put the list, quote or table below it, or end the line with a full stop."
            )
        }
    }
}
