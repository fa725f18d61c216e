/// The letters of an English word, and what is heard of them.
struct EnglishSpelling {
    let letters: [UInt8]

    init(_ letters: [UInt8]) {
        self.letters = letters
    }

    /// The letter at a place, or 0 outside the word.
    subscript(index: Int) -> UInt8 {
        letters.indices.contains(index) ? letters[index] : 0
    }

    /// Whether a letter stands for a vowel: not the u after q, nor y at the beginning of a word or between vowels.
    func isVowel(_ index: Int) -> Bool {
        switch self[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), EnglishSyllables.accentedVowel: true
        case UInt8(ascii: "u"): self[index - 1] != UInt8(ascii: "q")
        case UInt8(ascii: "y"): !(isPlainVowel(index + 1) && (index == 0 || isPlainVowel(index - 1)))
        default: false
        }
    }

    private func isPlainVowel(_ index: Int) -> Bool {
        "aeiou".utf8.contains(self[index])
    }

    func isOne(of letters: String, at index: Int) -> Bool {
        letters.utf8.contains(self[index])
    }

    /// Whether the letters from a place on are these, and where `atEnd` is true, the last ones, but for an s.
    func matches(_ text: String, at index: Int, atEnd: Bool = false) -> Bool {
        guard index >= 0, index + text.utf8.count <= letters.count, letters[index...].starts(with: text.utf8) else { return false }
        let rest = letters[(index + text.utf8.count)...]
        return !atEnd || rest.isEmpty || rest.elementsEqual("s".utf8)
    }

    /// Whether a letter stands inside one of these runs of letters.
    func lies(_ index: Int, inOneOf runs: [String]) -> Bool {
        runs.contains { run in (0..<run.utf8.count).contains { matches(run, at: index - $0) } }
    }

    /// Whether the e of a last -e, -es or -ed is written only, or the ue of a last -gue.
    var hasSilentEnding: Bool {
        let last = letters.count - 1
        if self[last] == UInt8(ascii: "e") { return isSilentE(last) }
        guard self[last - 1] == UInt8(ascii: "e") else { return false }
        switch self[last] {
        case UInt8(ascii: "s"): return !EnglishSpelling(letters.dropLast()).endsInSibilant && isSilentE(last - 1)
        case UInt8(ascii: "d"): return !isOne(of: "td", at: last - 2) && isSilentE(last - 1)
        default: return false
        }
    }

    private func isSilentE(_ index: Int) -> Bool {
        if matches("gue", at: index - 2) { return index > 3 }
        guard index > 0, !isVowel(index - 1) else { return false }
        return !hasSyllabicConsonant(before: index)
    }

    /// Whether an l or r before the e is a syllable, as in "little" and "centre".
    private func hasSyllabicConsonant(before index: Int) -> Bool {
        guard index > 1 else { return false }
        return switch self[index - 1] {
        case UInt8(ascii: "l"): !isVowel(index - 2) && !isOne(of: "lrw", at: index - 2)
        case UInt8(ascii: "r"): isOne(of: "bcdfgknptv", at: index - 2)
        default: false
        }
    }

    /// Whether an s after this word is a syllable of its own, as in "faces" and "Grace's".
    var endsInSibilant: Bool {
        let last = self[letters.count - 1] == UInt8(ascii: "e") ? letters.count - 2 : letters.count - 1
        if isOne(of: "sxz", at: last) || isOne(of: "cs", at: last - 1) && self[last] == UInt8(ascii: "h") { return true }
        return last < letters.count - 1 && isOne(of: "cg", at: last)
    }

    /// Whether the m of -ism, -asm or -thm is a syllable.
    var endsInSyllabicM: Bool {
        let end = letters.last == UInt8(ascii: "s") ? letters.count - 1 : letters.count
        return (matches("sm", at: end - 2, atEnd: true) && isVowel(end - 3)) || matches("thm", at: end - 3, atEnd: true)
    }
}
