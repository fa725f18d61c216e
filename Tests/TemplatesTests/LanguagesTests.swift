import Testing

import HTML
@testable import Library
@testable import Templates

/// What holds for the words of every language.
@Suite struct LanguagesTests {
    @Test("The interface speaks English, Spanish and Arabic")
    func supported() {
        #expect(Wording.supported.map(\.language) == [.english, .spanish, .arabic])
    }

    @Test("Every language says something everywhere", arguments: Wording.supported)
    func complete(wording: Wording) {
        let entries = WordingCatalogue(wording).entries
        #expect(entries.count > 200)
        #expect(entries.filter { $0.value.isEmpty }.keys.sorted() == [])
    }

    @Test("No English is left over", arguments: [Wording.spanish, .arabic])
    func translated(wording: Wording) {
        let english = WordingCatalogue(.english).entries
        let same = WordingCatalogue(wording).entries.filter { english[$0.key] == $0.value }.keys.sorted()
        #expect(same == [])
    }

    @Test("Arabic is written in its own letters but for names of licences and keys")
    func arabicLetters() {
        let texts = WordingCatalogue(.arabic).entries.values.map { text in
            ["Shift", "Escape", "(CC BY-NC-SA 4.0)", "(CC BY-NC-ND 4.0)", "(CC BY-SA 4.0)", "(CC BY-NC 4.0)", "(CC BY-ND 4.0)", "(CC BY 4.0)", "(CC0 1.0)"]
                .reduce(text) { $0.replacing($1, with: "") }
        }
        #expect(texts.filter { $0.contains { $0.isASCII && $0.isLetter } } == [])
    }

    @Test("Nobody is shouted at, and nothing is a joke", arguments: Wording.supported)
    func calm(wording: Wording) {
        #expect(WordingCatalogue(wording).entries.values.filter { $0.contains("!") || $0.contains("¡") } == [])
    }

    static let dates: [(Wording, String)] = [
        (.english, "1 May 2026"), (.spanish, "1 de mayo de 2026"), (.arabic, "1 مايو 2026"),
    ]

    @Test("A day is written in words", arguments: dates)
    func date(wording: Wording, expected: String) throws {
        #expect(wording.date(try #require(day("2026-05-01"))) == expected)
    }

    static let lists: [(Wording, [String], String)] = [
        (.spanish, ["a", "b", "c"], "a, b y c"), (.spanish, ["Ana", "Inés"], "Ana e Inés"), (.spanish, ["agua", "hielo"], "agua y hielo"),
        (.spanish, ["aguja", "hilo"], "aguja e hilo"), (.spanish, ["a"], "a"), (.spanish, [], ""),
        (.arabic, ["أ", "ب", "ج"], "أ، ب وج"), (.arabic, ["Bowlby", "Neff"], "Bowlby و\u{A0}Neff"), (.arabic, [], ""),
    ]

    @Test("Several things are joined as the language joins them", arguments: lists)
    func list(wording: Wording, items: [String], expected: String) {
        #expect(wording.list(items) == expected)
    }

    static let pages: [(Wording, Int, String)] = [
        (.spanish, 1, "1 página"), (.spanish, 2, "2 páginas"),
        (.arabic, 0, "لا صفحات"), (.arabic, 1, "صفحة واحدة"), (.arabic, 2, "صفحتان"), (.arabic, 3, "3 صفحات"), (.arabic, 10, "10 صفحات"),
        (.arabic, 11, "11 صفحة"), (.arabic, 99, "99 صفحة"), (.arabic, 100, "100 صفحة"), (.arabic, 103, "103 صفحات"),
    ]

    @Test("Pages are counted in the right form", arguments: pages)
    func plural(wording: Wording, count: Int, expected: String) {
        #expect(wording.listing.articles(count) == expected)
    }

    static let minutes: [(Int, String)] = [
        (1, "نحو دقيقة واحدة للقراءة"), (2, "نحو دقيقتين للقراءة"), (5, "نحو 5 دقائق للقراءة"), (15, "نحو 15 دقيقة للقراءة"),
    ]

    @Test("Minutes are counted in the right form in Arabic", arguments: minutes)
    func arabicMinutes(count: Int, expected: String) {
        #expect(Wording.arabic.article.minutes(count) == expected)
    }

    static let forms: [(Int, ArabicPlural)] = [
        (0, .zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many), (100, .other), (102, .other), (103, .few), (111, .many),
    ]

    @Test("A number takes one of Arabic's six forms", arguments: forms)
    func form(number: Int, expected: ArabicPlural) {
        #expect(ArabicPlural(number) == expected)
    }

    @Test("Whom a page is for is joined to the word for in Arabic")
    func arabicAudience() {
        #expect(Wording.arabic.article.forAudience(["البالغين", "الشباب"]) == "للبالغين، للشباب")
    }

    static let names: [(Wording, String, String)] = [(.spanish, "España", "inglés"), (.arabic, "إسبانيا", "الإنجليزية")]

    @Test("Countries and languages have their names in each language", arguments: names)
    func countriesAndLanguages(wording: Wording, country: String, language: String) throws {
        #expect(wording.country(try #require(Country("ES"))) == country)
        #expect(wording.languageName(.english) == language)
    }

    @Test("A language is called as its readers call it", arguments: [(Language.english, "English"), (.spanish, "Español"), (.arabic, "العربية")])
    func ownName(language: Language, name: String) {
        #expect(Wording.ownName(of: language) == name)
    }

    @Test("A region is served by its language's words", arguments: [("es-MX", "es"), ("ar-EG", "ar"), ("en-GB", "en"), ("fr", "en")])
    func region(tag: String, expected: String) throws {
        #expect(Wording.of(try #require(Language(tag))).language.description == expected)
    }

    @Test("A language without words is known to be one", arguments: [("es-MX", true), ("fr", false), ("est", false)])
    func speaks(tag: String, expected: Bool) throws {
        #expect(Wording.speaks(try #require(Language(tag))) == expected)
    }
}
