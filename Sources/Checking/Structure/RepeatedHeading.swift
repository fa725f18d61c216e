import Diagnostics
import Markdown

struct RepeatedHeading: TextRule {
    let name = "repeated-heading"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Two headings of one text have the same words (WCAG 2.2, 2.4.6).",
        because: "In a list of headings nobody can tell them apart, and a link to the second breaks once the first is renamed.",
        mend: "Say in each what is under it and nowhere else.",
        example: "## What helps\n\nRest.\n\n## What helps\n\nCompany.",
        counterexample: "## What helps at night\n\nRest.\n\n## What helps by day\n\nCompany."
    )

    func findings(in text: CheckedText) -> [Finding] {
        var lines: [String: Int] = [:]
        return text.document.headings.compactMap { heading in
            let key = heading.text.lowercased()
            guard let line = lines[key] else {
                lines[key] = heading.line
                return nil
            }
            return Finding(
                at: text.location(of: heading),
                message: "The heading \"\(heading.text)\" stands on line \(line) already.",
                remedy: "Say in each what is under it and nowhere else."
            )
        }
    }
}
