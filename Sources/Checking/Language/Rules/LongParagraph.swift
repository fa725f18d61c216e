import Diagnostics
import Library

/// A paragraph of too many words.
struct LongParagraph: TextRule {
    let name = "long-paragraph"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A paragraph has more than 150 words, or more than the site says.",
        because: "A block of text looks like work, and a reader who stops finds no place to come back to. The Federal Plain Language Guidelines of the United States "
            + "(2011) give 150 words as a good limit.",
        mend: "Begin a new paragraph where a new thought begins, or make a list of it. The site can choose another number with longest-paragraph.",
        example: nil,
        counterexample: nil
    )

    /// Words that a paragraph may have where the site says nothing.
    static let most = 150

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        let most = text.settings.longestParagraph ?? Self.most
        return scan.blocks.compactMap { block in
            guard block.kind == .paragraph, block.words.count > most, let first = block.words.first else { return nil }
            let count = scan.count(ofWords: block.words)
            guard count > most else { return nil }
            return Finding(
                at: text.location(ofByte: scan.words[first].text.lowerBound, in: scan),
                message: "The paragraph has \(count) words; more than \(most) look like a wall.",
                remedy: "Begin a new paragraph where a new thought begins."
            )
        }
    }
}
