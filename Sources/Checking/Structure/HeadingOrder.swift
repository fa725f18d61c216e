import Diagnostics
import Markdown

struct HeadingOrder: TextRule {
    let name = "heading-order"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A heading is more than one level below the one before it (WCAG 2.2, 1.3.1; technique G141).",
        because: "People who listen to a page jump from heading to heading, and think that they missed something.",
        mend: "Take away as many # as were skipped.",
        example: "## What helps\n\n#### At night",
        counterexample: "## What helps\n\n### At night"
    )

    func findings(in text: CheckedText) -> [Finding] {
        // The page's title is the heading of the first level.
        var last = 1
        return text.document.headings.compactMap { heading in
            defer { last = heading.level }
            guard heading.level > last + 1 else { return nil }
            let skipped = heading.level - last - 1
            return Finding(
                at: text.location(of: heading),
                message: "The heading \"\(heading.text)\" skips \(skipped == 1 ? "a level" : "\(skipped) levels").",
                remedy: "Begin it with \(String(repeating: "#", count: last + 1))."
            )
        }
    }
}
