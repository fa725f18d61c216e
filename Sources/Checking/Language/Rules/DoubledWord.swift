import Diagnostics

/// The same word twice in a row.
struct DoubledWord: TextRule {
    let name = "doubled-word"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A word stands twice in a row: \"the the\".",
        because: "It is a slip of the hand that stops a reader for a moment.",
        mend: "Take one out. Pairs that are meant, such as \"that that\" or \"very very\", are let through.",
        example: "Rest is part of the the work.",
        counterexample: "She said that that was enough."
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.passages.flatMap { passage in
            let words = passage.scan.words
            return words.indices.dropFirst().filter { isDoubled($0, in: passage.scan) }.map { index in
                let word = passage.scan.string(words[index].text)
                return Finding(
                    at: text.location(ofByte: words[index].text.lowerBound, in: passage),
                    message: "\"\(word)\" stands here twice in a row.",
                    remedy: "Take one out."
                )
            }
        }
    }

    private func isDoubled(_ index: Int, in scan: TextScan) -> Bool {
        let (before, word) = (scan.words[index - 1], scan.words[index])
        guard word.hash == before.hash, word.traits.contains(.follows), word.traits.isDisjoint(with: [.hyphenated, .number]) else { return false }
        // A name such as "Bora Bora".
        if before.traits.contains(.capitalised), word.traits.contains(.capitalised), !word.traits.contains(.capitals) { return false }
        return !Self.meant.contains(word)
    }

    private static let meant = WordSet("had that very really so no yes there now bye hush many much long muy sí nada poco")
}
