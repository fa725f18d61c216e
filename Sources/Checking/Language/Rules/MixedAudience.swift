import Diagnostics
import Markdown

/// One text that speaks to several kinds of reader as "you".
///
/// A professional beside anybody else is mixed. A parent beside somebody who has a therapist isn't: one reader can be both.
struct MixedAudience: TextRule {
    let name = "mixed-audience"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "\"You\" is a professional in one place (\"your clients\") and somebody else in another (\"your child\", \"your therapist\").",
        because: "Somebody who looks for help finds that the page is about them and not for them.",
        mend: "Write for one reader, and make a second article for the other. English and Spanish are looked at.",
        example: "Your child may need longer. Ask your clients what they need.",
        counterexample: "Your child may need longer. Therapists ask their clients what they need."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        let found = text.document.addressees(scan)
        guard let professional = found.first(where: { $0.addressee == .professional }),
            let other = found.first(where: { $0.addressee != .professional })
        else { return [] }
        let (first, second) = professional.words.lowerBound < other.words.lowerBound ? (professional, other) : (other, professional)
        return [
            Finding(
                at: text.location(ofByte: scan.words[second.words.lowerBound].text.lowerBound, in: scan),
                message: "\"\(scan.string(ofWords: second.words))\" speaks to another reader than \"\(scan.string(ofWords: first.words))\" further up.",
                remedy: "Write for one reader, and make a second article for the other."
            ),
        ]
    }
}
