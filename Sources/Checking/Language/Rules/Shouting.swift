import Diagnostics
import Markdown

/// Words in capitals, and exclamation marks.
///
/// Capitals shout where two words and more of two letters and more stand in them side by side, or a word does that is no name: "NOT", "NEVER".
/// Abbreviations side by side have no such word among them.
struct Shouting: TextRule {
    let name = "shouting"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Whole words in capitals, or an exclamation mark, outside quotation marks.",
        because: "On the page both are a raised voice, and many readers have been shouted at. Capitals are also harder to read.",
        mend: "Use small letters and a full stop. A word that matters can stand in **bold**.",
        example: "You are NOT to blame!",
        counterexample: "She shouted \"Stop!\" and rang the NHS."
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.passages.flatMap { passage in
            capitals(in: passage.scan).map { words in
                Finding(
                    at: text.location(ofByte: passage.scan.words[words.lowerBound].text.lowerBound, in: passage),
                    message: "\"\(passage.scan.string(ofWords: words))\" stands in capitals, which shouts.",
                    remedy: "Use small letters; what matters can stand in **bold**."
                )
            } + exclamationMarks(in: passage.scan).map { mark in
                Finding(at: text.location(ofByte: mark, in: passage), message: "An exclamation mark raises the voice.", remedy: "End the sentence with a full stop.")
            }
        }
    }

    private func capitals(in scan: TextScan) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < scan.words.count {
            var end = index
            while end < scan.words.count, isInCapitals(scan.words[end]), end == index || scan.words[end].traits.contains(.follows) { end += 1 }
            if scan.words[index..<end].contains(where: Self.shouted.contains) { found.append(index..<end) }
            index = max(end, index + 1)
        }
        return found
    }

    private func isInCapitals(_ word: TextScan.Word) -> Bool {
        word.traits.contains(.capitals) && word.traits.isDisjoint(with: [.quoted, .number])
    }

    /// Exclamation marks outside quotation marks; the next or last word tells whether one is in them.
    private func exclamationMarks(in scan: TextScan) -> [Int] {
        scan.blocks.filter { !$0.surroundings.contains(.quote) }.flatMap { block in
            block.text.filter { scan.bytes[$0] == UInt8(ascii: "!") && !scan.isInQuotationMarks($0, of: block) }
        }
    }

    /// Words that are no abbreviation, and that people shout.
    static let shouted = WordSet(
        """
        NOT NEVER ALWAYS MUST STOP NOW YOU YOUR ALL ANY AND OR BUT THE THIS THAT NO YES DO DON'T IS ARE WILL WON'T CAN CAN'T ONLY EVERY NOBODY EVERYONE
        IMPORTANT WARNING ATTENTION REMEMBER READ HELP CALL SAFE DANGER URGENT PLEASE VERY REALLY EVER MORE BEFORE AFTER WITH FOR FROM WHAT WHY HOW WHO
        NUNCA SIEMPRE JAMÁS DEBES TIENES QUE AHORA YA TODO TODOS NADA NADIE IMPORTANTE ATENCIÓN AVISO CUIDADO PELIGRO URGENTE AYUDA MUY SOLO ES SÍ PARA POR CON SIN
        """)
}

extension TextScan {
    /// Whether a byte that is part of no word stands in quotation marks: the word before it does, and no closing mark comes between.
    func isInQuotationMarks(_ offset: Int, of block: Block) -> Bool {
        let next = words[block.words].partitioningPoint { $0.text.lowerBound > offset }
        guard next > block.words.lowerBound else { return false }
        let before = words[next - 1]
        guard before.traits.contains(.quoted) else { return false }
        return !String(decoding: bytes[before.text.upperBound..<offset], as: UTF8.self).contains { "\"”»’".contains($0) }
    }
}

extension ArraySlice {
    /// The first index for which something holds that holds for all after it, or the end.
    fileprivate func partitioningPoint(where holds: (Element) -> Bool) -> Int {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
