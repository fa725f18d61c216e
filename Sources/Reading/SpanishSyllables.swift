/// Counts the syllables of Spanish words by the rules of diphthongs and hiatus.
///
/// A syllable has one nucleus. Two strong vowels (a, e, o) make two, and so do a strong one and a weak one (i, u) with an accent. Every other pair is a
/// diphthong, with an h between them or not, and with an accent on it or not; the same vowel twice never is. (Real Academia Española, "Ortografía de la lengua
/// española", 2010, in the chapter on accents.)
enum SpanishSyllables {
    private enum Sound {
        case strong, weak, accentedWeak, consonant
    }

    /// - Parameter word: in small letters.
    static func count(_ word: String) -> Int {
        let letters = word.filter(\.isLetter).map { $0 }
        let sounds = letters.indices.map { sound(at: $0, in: letters) }
        var count = 0
        for index in letters.indices where sounds[index] != .consonant {
            if isNucleus(at: index, letters, sounds) { count += 1 }
        }
        return max(1, count)
    }

    /// Whether a syllable begins its vowels here, rather than go on with those before.
    private static func isNucleus(at index: Int, _ letters: [Character], _ sounds: [Sound]) -> Bool {
        var before = index - 1
        // A silent h parts no diphthong; between two strong vowels it doesn't matter.
        if before > 0, letters[before] == "h", letters[before - 1] != "c" { before -= 1 }
        guard before >= 0, sounds[before] != .consonant else { return true }
        switch (sounds[before], sounds[index]) {
        case (.strong, .strong), (.strong, .accentedWeak), (.accentedWeak, .strong): return true
        case (.strong, .weak):
            // Between two strong ones, the weak one goes with the second: pa-ra-no-ia.
            return index + 1 < sounds.count && sounds[index + 1] == .strong
        default: return letters[before] == letters[index]
        }
    }

    private static func sound(at index: Int, in letters: [Character]) -> Sound {
        switch letters[index] {
        case "a", "e", "o", "á", "é", "ó": .strong
        case "í", "ú": .accentedWeak
        case "i", "ü": .weak
        case "u": isSilentU(at: index, in: letters) ? .consonant : .weak
        case "y": index == letters.count - 1 ? .weak : .consonant
        default: .consonant
        }
    }

    /// The u of que, qui, gue and gui is only written.
    private static func isSilentU(at index: Int, in letters: [Character]) -> Bool {
        guard index > 0, index + 1 < letters.count, "qg".contains(letters[index - 1]) else { return false }
        return "eiéí".contains(letters[index + 1])
    }
}
