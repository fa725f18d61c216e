import Diagnostics
import Library

/// A wording that the claims register leaves out.
struct OverstatedClaim: TextRule {
    let name = "overstated-claim"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A wording that stands under avoid in the claims register, outside quotation marks and without a word for \"not\" before it.",
        because: "It says more than is known.",
        mend: "Say it as the register does under say.",
        example: nil,
        counterexample: nil
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.passages.flatMap { passage in
            let scan = passage.scan
            return text.words.overstatements.matches(in: scan).filter { !scan.isQuoted($0.words) && !scan.isNegated(before: $0.words) }.map { match in
                Finding(
                    at: text.location(ofByte: scan.words[match.words.lowerBound].text.lowerBound, in: passage),
                    message: "\"\(scan.string(ofWords: match.words))\" says more than is known.",
                    remedy: "Say for example: \(text.edition.claims[match.entry].say)"
                )
            }
        }
    }
}
