import Diagnostics
import Markdown

struct EmptySection: TextRule {
    let name = "empty-section"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A heading has nothing under it.",
        because: "Whoever goes to it from the contents finds another section.",
        mend: "Write the section, or take its heading out.",
        example: "## At night\n\n## By day\n\nGo out.",
        counterexample: "## What helps\n\n### By day\n\nGo out."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let document = text.document
        return document.headings.compactMap { heading in
            let next = Int(document.nodes[heading.node].end)
            if next < document.nodes.count {
                guard case .heading(let number) = document.nodes[next].kind, document.headings[Int(number)].level <= heading.level else { return nil }
            }
            return Finding(
                at: text.location(of: heading),
                message: "There is nothing under the heading \"\(heading.text)\".",
                remedy: "Write the section, or take its heading out."
            )
        }
    }
}
