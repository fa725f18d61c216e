import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct WordingTests {
    private let words = Wording.english

    @Test("A date is written as a person writes it", arguments: [("2026-11-21", "21 November 2026"), ("2026-01-01", "1 January 2026")])
    func date(text: String, expected: String) throws {
        #expect(words.date(try #require(day(text))) == expected)
    }

    @Test("Several things are joined by and", arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
    func list(items: [String], expected: String) {
        #expect(words.list(items) == expected)
    }

    @Test("One minute is one minute", arguments: [(1, "About 1 minute to read"), (5, "About 5 minutes to read")])
    func minutes(count: Int, expected: String) {
        #expect(words.article.minutes(count) == expected)
    }

    @Test("No audience is joined by one and too many", arguments: [
        (["adults"], "For adults"), (["adults", "professionals"], "For adults and professionals"), (["adults", "parents and carers"], "For adults, parents and carers"),
    ])
    func audiences(names: [String], expected: String) {
        #expect(words.article.forAudience(names) == expected)
    }

    @Test("A country has its name", arguments: [("GB", "United Kingdom"), ("NZ", "New Zealand")])
    func country(code: String, expected: String) throws {
        #expect(words.country(try #require(Country(code))) == expected)
    }

    @Test("Editions of a book are counted", arguments: [("1", "1st edition"), ("2", "2nd edition"), ("3", "3rd edition"), ("11", "11th edition"), ("Revised", "Revised")])
    func edition(number: String, expected: String) {
        #expect(words.sources.edition(number) == expected)
    }

    @Test("Entries stand under their letter, without regard to case, accents and quotation marks")
    func letters() {
        let groups = LetterGroups(["zebra", "École", "apple", "“Early", "2 ways"], by: { $0 }).groups
        #expect(groups.map(\.letter) == ["0–9", "A", "E", "Z"])
        #expect(groups[2].entries == ["“Early", "École"])
    }
}
