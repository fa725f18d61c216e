import Diagnostics
import Markdown

struct MissingAlternative: TextRule {
    let name = "missing-alternative"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A picture has no words for those who can't see it (WCAG 2.2, 1.1.1).",
        because: "They don't learn what everybody else does, and can't tell whether they miss anything.",
        mend: "Write between the brackets what the picture says, in a sentence or two.",
        example: "![](../../assets/circle.svg \"How it goes\")",
        counterexample: "![Rupture leads to repair, and repair to trust.](../../assets/circle.svg \"How it goes\")"
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.pictures.compactMap { picture in
            guard text.document.alternative(of: picture.node).allSatisfy(\.isWhitespace) else { return nil }
            return Finding(
                at: text.location(of: picture.reference),
                message: "Nothing says what this picture shows.",
                remedy: "Write between the brackets what it says, in a sentence or two."
            )
        }
    }
}
