import Diagnostics
import Library
import Reading

/// A sentence of too many words.
struct LongSentence: TextRule {
    let name = "long-sentence"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A sentence has more than 25 words, or more than the site says.",
        because: "Somebody who is tired or upset has lost its beginning by the time it ends. The government of the United Kingdom asks its writers to look again at "
            + "each sentence of more than 25 words (GOV.UK, Writing for GOV.UK).",
        mend: "Make two of it. The site can choose another number with longest-sentence. A sentence that is quoted whole is let through.",
        example: "When you notice that you are holding your breath, which many people do without knowing it while they wait for something hard, "
            + "you could let it out slowly and see what changes.",
        counterexample: "When you notice that you are holding your breath, you could let it out slowly and see what changes."
    )

    /// Words that a sentence may have where the site says nothing.
    static let most = 25

    func findings(in text: CheckedText) -> [Finding] {
        let most = text.settings.longestSentence ?? Self.most
        return text.passages.flatMap { passage in
            sentences(longerThan: most, in: passage.scan).map { sentence, count in
                Finding(
                    at: text.location(ofByte: passage.scan.words[sentence.words.lowerBound].text.lowerBound, in: passage),
                    message: "The sentence has \(count) words; more than \(most) are hard to follow.",
                    remedy: "Make two sentences of it."
                )
            }
        }
    }

    private func sentences(longerThan most: Int, in scan: TextScan) -> [(TextScan.Sentence, Int)] {
        scan.blocks.filter { $0.kind != .alternative }.flatMap { scan.sentences[$0.sentences] }.compactMap { sentence in
            guard sentence.words.count > most, let first = sentence.words.first, let last = sentence.words.last else { return nil }
            if scan.words[first].traits.contains(.quoted), scan.words[last].traits.contains(.quoted) { return nil }
            // Counted as the measures of readability count: no addresses, no phone numbers.
            let count = Prose(sentences: [scan.string(sentence.text)]).sentences.first?.words.count ?? 0
            return count > most ? (sentence, count) : nil
        }
    }
}
