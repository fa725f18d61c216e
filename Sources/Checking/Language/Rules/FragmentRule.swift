import Diagnostics
import Markdown

/// A sentence that lacks a part.
struct FragmentRule: TextRule {
    let name = "sentence-fragment"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "A paragraph begins with a small letter, stops without a full stop, or has a sentence that hangs on to the one before.",
        because: "A reader who is tired or upset reads it twice. Often words were lost when the text was copied from elsewhere.",
        mend: "Write the missing words, or join the piece to its sentence.",
        example: "Small things can help. Such as a walk.",
        counterexample: "Small things can help, such as a walk."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        return text.document.sentenceFragments(scan).map { fragment, word in
            Finding(
                at: text.location(ofByte: scan.words[word].text.lowerBound, in: scan),
                message: fragment.message,
                remedy: fragment.remedy
            )
        }
    }
}

extension SentenceFragment {
    fileprivate var message: String {
        switch self {
        case .beginsSmall: "The paragraph begins with a small letter, as if its beginning were missing."
        case .stops: "The paragraph stops without a full stop, as if its end were missing."
        case .hangsOn: "This is half a sentence."
        }
    }

    fileprivate var remedy: String {
        switch self {
        case .beginsSmall: "Write the missing words, or begin with a capital letter."
        case .stops: "Write the missing words, or a full stop."
        case .hangsOn: "Join it to the sentence before, or make it whole."
        }
    }
}
