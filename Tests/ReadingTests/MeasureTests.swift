import HTML
import Testing

@testable import Reading

@Suite("Measures")
struct MeasureTests {
    /// 120 words in 12 sentences, with 540 letters and 180 syllables: 10 words a sentence, 4.5 letters and 1.5 syllables a word.
    static let statistics = TextStatistics(
        sentences: 12, words: 120, letters: 540, longestSentence: 20, syllables: .init(total: 180, polysyllables: 10, hardWords: 6)
    )

    @Test(
        "Each formula gives what it comes to by hand",
        arguments: [
            // 206.835 - 1.015 * 10 - 84.6 * 1.5
            (ReadingMeasure.fleschReadingEase, 69.785),
            // 0.39 * 10 + 11.8 * 1.5 - 15.59
            (.fleschKincaidGrade, 6.01),
            // 1.0430 * √25 + 3.1291
            (.smog, 8.3441),
            // 0.4 * (10 + 5)
            (.gunningFog, 6.0),
            // 0.0588 * 450 - 0.296 * 10 - 15.8
            (.colemanLiauIndex, 7.7),
            // 4.71 * 4.5 + 0.5 * 10 - 21.43
            (.automatedReadabilityIndex, 4.765),
            // 206.84 - 60 * 1.5 - 1.02 * 10
            (.fernandezHuerta, 106.64),
            // 206.835 - 62.3 * 1.5 - 10
            (.szigrisztPazos, 103.385),
        ])
    func formula(measure: ReadingMeasure, expected: Double) throws {
        #expect(abs(try #require(measure.value(of: Self.statistics)) - expected) < 0.0001)
    }

    @Test("A text of 99 words has no measure but SMOG", arguments: ReadingMeasure.allCases)
    func fewWords(measure: ReadingMeasure) {
        let short = TextStatistics(sentences: 12, words: 99, letters: 400, longestSentence: 9, syllables: .init(total: 120, polysyllables: 1, hardWords: 1))
        #expect((measure.value(of: short) == nil) == (measure != .smog))
    }

    @Test("SMOG needs 10 sentences", arguments: [(9, true), (10, false)])
    func fewSentences(sentences: Int, isNil: Bool) {
        let short = TextStatistics(sentences: sentences, words: 200, letters: 800, longestSentence: 30, syllables: .init(total: 250, polysyllables: 9, hardWords: 9))
        #expect((short.smog == nil) == isNil)
    }

    @Test("A text without syllables has no measure", arguments: ReadingMeasure.allCases)
    func noSyllables(measure: ReadingMeasure) {
        #expect(measure.value(of: TextStatistics(sentences: 12, words: 120, letters: 540, longestSentence: 20, syllables: nil)) == nil)
    }

    @Test("A language has the measures that were made for it", arguments: [("en", 6), ("en-GB", 6), ("es", 2), ("es-419", 2), ("ar", 0)])
    func languages(tag: String, count: Int) throws {
        #expect(ReadingMeasure.measures(for: try #require(Language(tag))).count == count)
    }

    @Test(
        "INFLESZ has five bands, and a border belongs to the easier one",
        arguments: [
            (-5, INFLESZBand.veryHard), (39.9, .veryHard), (40, .somewhatHard), (55, .normal), (64.9, .normal), (65, .quiteEasy), (80, .veryEasy),
            (110, .veryEasy),
        ])
    func bands(value: Double, expected: INFLESZBand) {
        #expect(INFLESZBand(value) == expected)
    }

    @Test("A text is counted")
    func counted() {
        let prose = Prose(sentences: ["Breathe out slowly, and notice Anna.", "Yes.", "Difficult situations pass in 11 days."])
        let expected = TextStatistics(
            sentences: 2, words: 13, letters: 63, longestSentence: 6, syllables: .init(total: 23, polysyllables: 3, hardWords: 3)
        )
        #expect(TextStatistics(of: prose, in: .english) == expected)
    }

    @Test("A name is no hard word, unless it begins a sentence")
    func names() {
        let prose = Prose(sentences: ["Yesterday I wrote to Veronica again."])
        #expect(TextStatistics(of: prose, in: .english).syllables == .init(total: 12, polysyllables: 2, hardWords: 1))
    }

    @Test("A sentence of one or two words counts with its words only", arguments: [("Yes.", 1), ("Not now.", 1), ("I can wait.", 2)])
    func scraps(second: String, sentences: Int) {
        #expect(TextStatistics(of: Prose(sentences: ["We can rest now.", second]), in: .english).sentences == sentences)
    }

    @Test("A text of scraps is one sentence, and no text is none", arguments: [(["Yes.", "No."], 1), ([], 0)])
    func nearlyNothing(sentences: [String], expected: Int) {
        #expect(TextStatistics(of: Prose(sentences: sentences), in: .english).sentences == expected)
    }
}
