import Diagnostics
import Library

/// An abbreviation that nobody spells out.
struct UnexplainedAbbreviation: TextRule {
    let name = "unexplained-abbreviation"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A word in capitals, such as CBT, that the text spells out nowhere before, the glossary doesn't explain, and the word list words.txt doesn't name.",
        because: "Somebody who doesn't know it has to stop, and may feel that the page is for others.",
        mend: "Write it out where it first stands, with the short form in brackets: \"cognitive behavioural therapy (CBT)\". Or put it into the glossary, or into words.txt where "
            + "everybody knows it.",
        example: "The nurse may suggest MBCT for this.",
        counterexample: "The nurse may suggest mindfulness-based cognitive therapy (MBCT) for this."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        var seen: Set<UInt64> = []
        var findings: [Finding] = []
        for (index, word) in scan.words.enumerated() where isAbbreviation(word, in: scan) && seen.insert(word.hash).inserted {
            guard !text.words.knows(word), !isSpelledOut(index, in: scan) else { continue }
            let name = scan.string(word.text)
            findings.append(Finding(
                at: text.location(ofByte: word.text.lowerBound, in: scan),
                message: "Nothing says what \"\(name)\" stands for.",
                remedy: "Write it out here with \"(\(name))\" after it, or put it into the glossary or words.txt."
            ))
        }
        return findings
    }

    private func isAbbreviation(_ word: TextScan.Word, in scan: TextScan) -> Bool {
        guard word.traits.contains(.capitals), word.traits.isDisjoint(with: [.quoted, .linked]), word.text.count <= 7 else { return false }
        return !Self.common.contains(word) && !Shouting.shouted.contains(word) && !scan.bytes[word.text].allSatisfy { "IVX".utf8.contains($0) }
    }

    /// Whether brackets say what a word stands for, or it stands in brackets after what it stands for.
    private func isSpelledOut(_ index: Int, in scan: TextScan) -> Bool {
        let word = scan.words[index].text
        let before = scan.bytes[..<word.lowerBound].last, after = scan.bytes[word.upperBound...]
        return before == UInt8(ascii: "(") || after.starts(with: " (".utf8) || after.starts(with: ", or ".utf8) || after.starts(with: ", short for".utf8)
    }

    /// Abbreviations that are words of their own by now.
    private static let common = WordSet(
        "UK US USA EU UN GB TV DVD CD PC PDF QR SMS OK ID IQ AM PM BC AD DNA HIV AIDS NHS GP BBC FAQ DIY ATM PIN UE EE UU ONU EEUU DNI VIH ADN TDD TTY BSL RTL")
}
