import HTML

/// Counts the syllables of words in one language, each different word once.
struct SyllableCounter {
    private let rules: SyllableRules
    private var known: [Substring: SpokenWord] = [:]

    /// - Returns: nil for a language that there are no rules for.
    init?(_ language: Language) {
        guard let rules = SyllableRules(rawValue: String(language.code)) else { return nil }
        self.rules = rules
    }

    mutating func count(_ word: Substring) -> SpokenWord {
        if let spoken = known[word] { return spoken }
        let spoken = SpokenWord(word, rules: rules)
        known[word] = spoken
        return spoken
    }
}

/// How a word sounds.
struct SpokenWord: Hashable {
    let syllables: Int
    /// Whether it has three syllables and more that neither a hyphen nor an ending gave it: see ``TextStatistics/gunningFog``.
    let isHard: Bool

    init(_ word: Substring, rules: SyllableRules) {
        let parts = word.split { "-\u{2010}\u{2011}".contains($0) }.map { Self.syllables(of: $0, rules: rules) }
        syllables = max(1, parts.reduce(0, +))
        isHard = switch parts.count {
        case ...1: syllables - rules.syllablesOfEnding(word.lowercased()) >= 3
        default: parts.contains { $0 >= 3 }
        }
    }

    /// Digits are read as a number, letters as a word, and those of an abbreviation one by one.
    private static func syllables(of part: Substring, rules: SyllableRules) -> Int {
        var count = 0
        var rest = part
        while let first = rest.first {
            let end = first.isNumber ? rest.endOfNumber : rest.firstIndex(where: \.isNumber) ?? rest.endIndex
            let run = rest[..<end]
            count += syllables(ofRun: run, rules: rules)
            rest = rest[end...]
        }
        return count
    }

    private static func syllables(ofRun run: Substring, rules: SyllableRules) -> Int {
        if run.first?.isNumber == true { return SpokenNumber(run, rules: rules).syllables }
        guard let capitals = run.spelledCapitals else { return rules.syllables(in: run.lowercased()) }
        return capitals.reduce(0) { $0 + rules.syllables(ofLetter: $1) }
    }
}

/// The languages whose syllables can be counted, by their code.
enum SyllableRules: String {
    case english = "en"
    case spanish = "es"

    /// - Parameter word: in small letters, perhaps with apostrophes.
    func syllables(in word: String) -> Int {
        let word = String(word.map { $0 == "\u{2019}" ? "'" : $0 })
        guard word.contains(where: \.isLetter) else { return 0 }
        return switch self {
        case .english: EnglishSyllables.count(word)
        case .spanish: SpanishSyllables.count(word)
        }
    }

    func syllables(ofLetter letter: Character) -> Int {
        switch self {
        case .english: letter == "W" ? 3 : 1
        case .spanish:
            switch letter {
            case "W": 4
            case "F", "H", "J", "L", "M", "N", "Ñ", "R", "S", "V", "X", "Z": 2
            default: 1
            }
        }
    }

    /// How many syllables a word owes to an ending that doesn't make it harder: the English -es, -ed and -ing.
    func syllablesOfEnding(_ word: String) -> Int {
        switch self {
        case .english: EnglishSyllables.syllablesOfEnding(word)
        case .spanish: 0
        }
    }
}

extension Substring {
    /// The capitals that are read one by one, as in "PTSD" and "GPs": two of them, or more without a vowel after the first; else nil.
    fileprivate var spelledCapitals: Substring? {
        var capitals = last == "s" ? dropLast() : self
        if let last = capitals.last, "'\u{2019}".contains(last) { capitals.removeLast() }
        guard capitals.count > 1, capitals.allSatisfy(\.isUppercase) else { return nil }
        return capitals.count == 2 || !capitals.dropFirst().contains { "AEIOUYÁÉÍÓÚ".contains($0) } ? capitals : nil
    }
}
