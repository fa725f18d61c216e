import HTML
import Testing

@testable import Searching

@Suite struct VocabularyTests {
    private static func vocabulary(_ text: String, _ language: Language = .english) -> Vocabulary {
        let document = SearchDocument(kind: .page, title: "", path: SitePath(literal: "a.html"), sections: [.init(text: text)])
        return Vocabulary(of: [ScannedDocuments([document])], language: language)
    }

    private static func stem(of word: String, in vocabulary: Vocabulary) -> Int? {
        vocabulary.words.firstIndex { $0.elementsEqual(word.utf8) }.map { vocabulary.stems[$0] }
    }

    static let same: [(Language, String, String)] = [
        (.english, "regulating", "regulated"), (.english, "feelings", "feeling"), (.english, "children", "child"), (.english, "felt", "feels"),
        (.spanish, "emociones", "emoción"), (.spanish, "regulación", "regulaciones"), (.arabic, "الأطفال", "أطفال"),
    ]

    @Test("Forms of a word have the same stem", arguments: same)
    func forms(language: Language, first: String, second: String) throws {
        let vocabulary = Self.vocabulary("\(first) \(second)", language)
        let stem = try #require(Self.stem(of: Folding.folded(first), in: vocabulary))
        #expect(Self.stem(of: Folding.folded(second), in: vocabulary) == stem)
    }

    @Test("A reader's word for what a page says is there, though no page says it")
    func equivalent() {
        let vocabulary = Self.vocabulary("a child")
        let kid = Self.stem(of: "kid", in: vocabulary)
        #expect(kid != nil && kid == Self.stem(of: "child", in: vocabulary))
        #expect(Self.stem(of: "mum", in: vocabulary) == nil)
    }

    @Test("The spelling that is used most gives the stem")
    func accents() throws {
        let vocabulary = Self.vocabulary("regulación regulación regulacion regulaciones", .spanish)
        #expect(vocabulary.words.count == 2)
        #expect(Self.stem(of: "regulacion", in: vocabulary) == Self.stem(of: "regulaciones", in: vocabulary))
    }

    @Test("Words stand in a browser's order of strings")
    func order() {
        let vocabulary = Self.vocabulary("zebra \u{10428} \u{FB21}x \u{F900} über alpha beta al")
        let words = vocabulary.words.map { String(decoding: $0, as: UTF8.self) }
        #expect(words == words.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
    }

    @Test("Stems are numbered as they come up")
    func numbers() {
        let vocabulary = Self.vocabulary("one two three ones twos")
        var next = 0
        for stem in vocabulary.stems {
            #expect(stem <= next)
            next = max(next, stem + 1)
        }
        #expect(next == vocabulary.stemCount)
    }

    @Test("A language without a stemmer has each word for its own stem")
    func unknownLanguage() throws {
        let vocabulary = Self.vocabulary("one ones", try #require(Language("tlh")))
        #expect(vocabulary.stemCount == 2)
    }
}
