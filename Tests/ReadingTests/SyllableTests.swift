import HTML
import Testing

@testable import Reading

@Suite("Syllables")
struct SyllableTests {
    private static func syllables(_ word: String, _ language: Language) -> Int? {
        var counter = SyllableCounter(language)
        return counter?.count(Substring(word)).syllables
    }

    /// Each word of some rows with the syllables that its row is for.
    private static func words(_ rows: [(syllables: Int, words: String)]) -> [(String, Int)] {
        rows.flatMap { row in row.words.split(separator: " ").map { (String($0), row.syllables) } }
    }

    static let englishWords = words([
        (1, "a the me one are there called breathe breathes clothes friend friends guess tongue league build fruit through eye eyes played soothed ache dogs"),
        (2, "quiet science client diet people little troubles handled hundred needed faces wishes being doing trying fluid ruined create chaos poem"),
        (2, "every something someone sometimes lonely careful safely safety business evening patient conscience social nation vision anxious marriage"),
        (2, "lifetime homework colleague table centre genre million union player enjoyed rhythm lion"),
        (3, "video area idea period violence audience autism creation families anyone everyone easier earlier element awareness loneliness beforehand lonelier"),
        (3, "different several interest tolerance attachment beautiful management together behaviour opinion suicide usual influence"),
        (4, "society anxiety usually actually situation experience reality relationship cooperate material mechanism hierarchy comfortable"),
        (5, "individual association psychological traumatically university"),
        (6, "physiological psychoeducation responsibility vulnerability"),
    ])

    @Test("An English word has its syllables", arguments: englishWords)
    func englishWord(word: String, expected: Int) {
        #expect(Self.syllables(word, .english) == expected)
    }

    @Test(
        "Contractions, possessives and abbreviations are counted as they are said",
        arguments: [
            ("don't", 1), ("can’t", 1), ("didn't", 2), ("couldn’t", 2), ("haven't", 2), ("you've", 1), ("could've", 2), ("it'll", 2), ("she'd", 1),
            ("it'd", 2), ("Anna's", 2), ("Grace's", 2), ("boss's", 2), ("PTSD", 4), ("UK", 2), ("GPs", 2), ("EMDR", 4), ("café", 2),
            ("well-known", 2), ("co-regulation", 5), ("self-compassion", 4),
        ])
    func shortened(word: String, expected: Int) {
        #expect(Self.syllables(word, .english) == expected)
    }

    static let spanishWords = words([
        (1, "y yo que quien muy bien hoy dios"),
        (2, "casa ciudad guerra huella aire cuento guía país caer leer baúl ahí cuida miedo reír suave prohibir"),
        (3, "pingüino paciente ahora cuidado miedoso héroe relato paraguas siguiente maíces ansiedad"),
        (4, "paranoia vehículo apegarse almohada caíamos seguridad zoólogo construíamos"),
        (5, "corregulación recuperación universidad"),
    ])

    @Test("A Spanish word has its syllables", arguments: spanishWords)
    func spanishWord(word: String, expected: Int) {
        #expect(Self.syllables(word, .spanish) == expected)
    }

    @Test(
        "Numbers are read aloud",
        arguments: [
            ("0", 2, 2), ("7", 2, 2), ("11", 3, 2), ("21", 3, 4), ("31", 3, 5), ("75", 4, 6), ("100", 3, 1), ("101", 5, 4), ("116", 6, 5),
            ("1986", 5, 10), ("1905", 4, 7), ("1900", 4, 5), ("2000", 3, 2), ("2014", 4, 5), ("2,5", 3, 5), ("300000", 5, 4),
        ])
    func number(digits: String, english: Int, spanish: Int) {
        #expect(Self.syllables(digits, .english) == english)
        #expect(Self.syllables(digits, .spanish) == spanish)
    }

    @Test("Thousands may have their sign", arguments: [("1,314", Language.english, 9), ("1.314", .spanish, 7)])
    func thousands(digits: String, language: Language, expected: Int) {
        #expect(Self.syllables(digits, language) == expected)
    }

    @Test("A language without rules has no syllables")
    func unknown() {
        #expect(Self.syllables("سلام", .arabic) == nil)
    }

    @Test(
        "Neither a hyphen nor an ending makes a word hard",
        arguments: [
            ("difficult", true), ("comfort-seeking", false), ("co-regulation", true), ("accepted", false), ("diseases", false), ("happening", false),
            ("regulated", true),
        ])
    func hard(word: String, expected: Bool) throws {
        var counter = try #require(SyllableCounter(.english))
        #expect(counter.count(Substring(word)).isHard == expected)
    }
}
