/// Where two vowels side by side are two syllables in English: `qui-et`, `cre-ate`, `re-al-i-ty`.
enum Hiatus {
    /// - Parameter index: of the first of two vowels.
    static func parts(_ index: Int, in word: EnglishSpelling) -> Bool {
        let second = index + 1
        if word.matches("ing", at: second, atEnd: true) { return true }
        return switch word[index] {
        case UInt8(ascii: "i"): partsI(index, in: word)
        case UInt8(ascii: "u"): partsU(index, in: word)
        case UInt8(ascii: "y"): partsY(index, in: word)
        case UInt8(ascii: "e") where word[second] == UInt8(ascii: "o"):
            !word.lies(index, inOneOf: ["people", "leopard", "jeopard", "yeoman", "geon", "geous", "teous", "ceous"])
        case EnglishSyllables.accentedVowel: false
        default: word[second] == EnglishSyllables.accentedVowel || word.lies(index, inOneOf: partedPairs(word[index]))
        }
    }

    private static func partsI(_ index: Int, in word: EnglishSpelling) -> Bool {
        let before = word[index - 1], after = index + 2
        switch word[index + 1] {
        case UInt8(ascii: "a"):
            // "Social", "initial", "marriage", "brilliant", "familiar"; but "association", "confidentiality".
            if "ct".utf8.contains(before), word.isOne(of: "ln", at: after), !word.matches("iality", at: index) { return false }
            return !word.lies(index, inOneOf: ["riage", "lliant", "miliar", "culiar", "liament"])
        case UInt8(ascii: "o"):
            // "Nation", "conscious", "fashion", "million", "opinion", "junior", "behaviour"; but "violent", "serious".
            if "ctsgxh".utf8.contains(before), word.isOne(of: "nu", at: after) { return false }
            return !word.lies(index, inOneOf: ["llion", "nion", "nior", "iour"])
        case UInt8(ascii: "e"):
            if word[after] == UInt8(ascii: "t") || word.matches("hier", at: 0) { return true }
            if word.matches("ien", at: index) { return partsIen(index, before: before, in: word) }
            let isComparison = word.matches("ier", at: index, atEnd: true) || word.matches("iest", at: index, atEnd: true)
            return isComparison && (0..<index).contains(where: word.isVowel)
        case UInt8(ascii: "u"), UInt8(ascii: "i"): return true
        default: return false
        }
    }

    /// "Client", "audience", "science"; but "patient", "conscience", "friend".
    private static func partsIen(_ index: Int, before: UInt8, in word: EnglishSpelling) -> Bool {
        if word.matches("sci", at: 0), index == 2 { return true }
        return !"ct".utf8.contains(before) && !word.matches("iend", at: index)
    }

    private static func partsU(_ index: Int, in word: EnglishSpelling) -> Bool {
        let isAfterG = word[index - 1] == UInt8(ascii: "g")
        switch word[index + 1] {
        // "Usual", "situation"; but "guard", "persuade".
        case UInt8(ascii: "a"): return !isAfterG && !word.lies(index, inOneOf: ["suad", "suas"])
        // "Influence", "cruel"; but "guess", "value".
        case UInt8(ascii: "e"): return !isAfterG && word.isOne(of: "nl", at: index + 2)
        // "Ruin", "fluid", "suicide", "intuition"; but "guide", "build", "fruit".
        case UInt8(ascii: "i"):
            return !isAfterG && (word.isOne(of: "nd", at: index + 2) || word.lies(index, inOneOf: ["suici", "tuiti", "nuity", "guity"]))
        case UInt8(ascii: "o"): return !word.matches("buoy", at: index - 1)
        case UInt8(ascii: "u"): return true
        default: return false
        }
    }

    private static func partsY(_ index: Int, in word: EnglishSpelling) -> Bool {
        switch word[index + 1] {
        case UInt8(ascii: "i"), UInt8(ascii: "a"): true
        case UInt8(ascii: "o"): !word.matches("yon", at: index)
        default: false
        }
    }

    /// Runs of letters in which a pair that mostly is one syllable is two, by the first letter of the pair.
    private static func partedPairs(_ first: UInt8) -> [String] {
        switch first {
        case UInt8(ascii: "a"): ["aic", "naiv", "chaos", "chaot", "aort"]
        case UInt8(ascii: "e"):
            [
                "creat", "react", "reali", "reass", "reapp", "reatt", "reaff", "idea", "area", "theat", "nausea", "linear", "nuclear", "meander", "permea",
                "reinf", "reint", "reinv", "reins", "deity", "neity", "theis", "reenac", "reex", "museum", "reuni", "reuse",
            ]
        case UInt8(ascii: "o"):
            [
                "coali", "oasis", "koala", "poem", "poet", "coerc", "coexi", "coinc", "roic", "stoic", "heroin", "egois", "cooper", "coordin", "zoolog",
                "choan", "choed", "poar", "roim",
            ]
        default: []
        }
    }
}
