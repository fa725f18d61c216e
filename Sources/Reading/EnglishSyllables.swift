/// Counts the syllables of English words by how they are spelled.
///
/// Vowels side by side are one syllable unless ``Hiatus`` parts them; a final e and that of -es and -ed are silent where they mostly are; a few consonants
/// are syllables by themselves, such as that of -ism. What no rule gets right stands in ``exceptions``. Where speakers differ, a word has the syllables
/// that dictionaries cut it into: three in "different" and "several", two in "every".
enum EnglishSyllables {
    /// - Parameter word: in small letters, with straight apostrophes.
    static func count(_ word: String) -> Int {
        let letters = word.map { $0.asciiValue ?? ($0.isAccentedVowel ? accentedVowel : UInt8(ascii: "q")) }
        return count(letters[...])
    }

    /// Stands for a vowel with an accent: it is sounded wherever it stands, as in "café" and "naïve".
    static let accentedVowel: UInt8 = 1

    static func count(_ word: ArraySlice<UInt8>) -> Int {
        if let apostrophe = word.firstIndex(of: UInt8(ascii: "'")) {
            return countContraction(word[..<apostrophe], word[(apostrophe + 1)...])
        }
        return known(word) ?? countCompound(word) ?? countPlain(Array(word))
    }

    /// The count of a word that the rules get wrong, and of its plural.
    private static func known(_ word: ArraySlice<UInt8>) -> Int? {
        if let count = exceptions[String(decoding: word, as: UTF8.self)] { return count }
        guard word.last == UInt8(ascii: "s") else { return nil }
        return exceptions[String(decoding: word.dropLast(), as: UTF8.self)]
    }

    /// The count of a word whose first part keeps a sound of its own before the second: `safe|ly`, `some|thing`, `every|day`.
    private static func countCompound(_ word: ArraySlice<UInt8>) -> Int? {
        for ending in secondParts where word.hasSuffix(ending) && word.count > ending.utf8.count + 2 {
            let first = word.dropLast(ending.utf8.count)
            let count = known(first)
            guard count != nil || first.endsInSilentE else { continue }
            return (count ?? countPlain(Array(first))) + countPlain(Array(ending.utf8))
        }
        return nil
    }

    private static func countPlain(_ letters: [UInt8]) -> Int {
        let word = EnglishSpelling(letters)
        var count = 0
        for index in letters.indices where word.isVowel(index) {
            if !word.isVowel(index - 1) || Hiatus.parts(index - 1, in: word) { count += 1 }
        }
        return max(1, count - (word.hasSilentEnding ? 1 : 0) + (word.endsInSyllabicM ? 1 : 0))
    }

    private static func countContraction(_ stem: ArraySlice<UInt8>, _ ending: ArraySlice<UInt8>) -> Int {
        let base = stem.isEmpty ? 0 : count(stem)
        let last = stem.last ?? 0
        switch String(decoding: ending, as: UTF8.self) {
        case "s": return base + (EnglishSpelling(Array(stem)).endsInSibilant ? 1 : 0)
        case "t":
            // "Don't" has one syllable, "didn't" two.
            let verb = stem.dropLast()
            let isJoined = ["do", "wo", "ca", "sha", "are", "were", "ai"].contains(String(decoding: verb, as: UTF8.self))
            return count(verb) + (isJoined ? 0 : 1)
        case "d": return base + ("td".utf8.contains(last) ? 1 : 0)
        case "ll", "ve": return base + ("aeiouy".utf8.contains(last) ? 0 : 1)
        default: return base + (ending.contains { "aeiouy".utf8.contains($0) } && ending.count > 2 ? count(ending) : 0)
        }
    }

    /// What the ending -es, -ed or -ing adds: nothing where its e is silent.
    static func syllablesOfEnding(_ word: String) -> Int {
        if word.hasSuffix("ing") { return 1 }
        guard word.hasSuffix("es") || word.hasSuffix("ed") else { return 0 }
        let letters = word.map { $0.asciiValue ?? 0 }
        return EnglishSpelling(letters).hasSilentEnding || EnglishSpelling(letters).isVowel(letters.count - 3) ? 0 : 1
    }
}

extension Character {
    fileprivate var isAccentedVowel: Bool {
        "áàâäåãéèêëíìîïóòôöúùûü".contains(self)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ ending: String) -> Bool {
        suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    /// Whether this is a word with a final e after a consonant, and with another vowel before.
    fileprivate var endsInSilentE: Bool {
        let isVowel = { (byte: UInt8) in "aeiouy".utf8.contains(byte) }
        guard count > 2, last == UInt8(ascii: "e"), !isVowel(self[endIndex - 2]) else { return false }
        return dropLast().contains(where: isVowel)
    }
}
