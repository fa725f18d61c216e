import Diagnostics
import Markdown

/// A heading that is no heading.
struct RunInHeading: TextRule {
    let name = "run-in-heading"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A paragraph begins with words that act as a heading, or is one: bold words with a colon, \"Step 1:\", a short line without a full stop.",
        because: "People who listen to a page go from heading to heading, and the contents list headings only. Neither finds this one.",
        mend: "Make it a heading with ##, an item of a list, or part of the sentence.",
        example: "**What helps:** It helps to breathe out slowly.",
        counterexample: "It **helps** to breathe out slowly."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        return text.document.runInHeadings(scan).map { block in
            Finding(
                at: text.location(ofByte: scan.words[block.words.lowerBound].text.lowerBound, in: scan),
                message: "\"\(scan.string(ofWords: block.words.prefix(6)))\" stands where a heading would, and isn't one.",
                remedy: "Make it a heading with ##, an item of a list, or part of the sentence."
            )
        }
    }
}
