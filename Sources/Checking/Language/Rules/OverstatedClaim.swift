import Diagnostics
import Library

/// A wording that the claims register leaves out.
struct OverstatedClaim: TextRule {
    let name = "overstated-claim"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A wording that stands under avoid in the claims register. In quotation marks, after a word for \"not\" and in a [!SCIENCE] callout it is let through.",
        because: "It says more than is known.",
        mend: "Say it as the register does under say.",
        example: nil,
        counterexample: nil
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.passages.flatMap { passage in
            let scan = passage.scan
            return text.words.overstatements.matches(in: scan).filter { !isAnswered($0.words, in: scan) }.map { match in
                Finding(
                    at: text.location(ofByte: scan.words[match.words.lowerBound].text.lowerBound, in: passage),
                    message: "\"\(scan.string(ofWords: match.words))\" says more than is known.",
                    remedy: "Say for example: \(text.edition.claims[match.entry].say)"
                )
            }
        }
    }

    /// Whether a text names the wording to set it right.
    private func isAnswered(_ words: Range<Int>, in scan: TextScan) -> Bool {
        let isScience = scan.blocks[scan.block(ofWord: words.lowerBound)].surroundings.contains(.science)
        return isScience || scan.isQuoted(words) || scan.isNegated(before: words)
    }
}
