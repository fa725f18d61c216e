import HTML
@testable import Library
import Testing

@Suite("Values")
struct ValueTests {
    @Test("A date is a day that exists", arguments: [
        "2026-11-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-04-30", "2026-01-31",
    ])
    func dates(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test("What is no day, or is written another way, is refused", arguments: [
        "", "2026", "2026-11", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "0000-01-01",
        "2024-13-45", "26-11-21", "2026-1-1", "2026-011-2", "21-11-2026", "2026/11/21", "2026.11.21", "20261121", "2026-11-21T00:00", "2026-11-21 ",
        "-026-11-21", "+026-01-01", "2026--1-21", "٢٠٢٦-١١-٢١", "2026-11-2\u{301}", "tomorrow", "2026-11-21-",
    ])
    func noDates(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("Dates are ordered as days are")
    func dateOrder() {
        let dates = ["2026-01-02", "2025-12-31", "2026-01-01", "2026-02-01"].compactMap { CalendarDate($0) }
        #expect(dates.sorted().map(\.description) == ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"])
    }

    @Test("A slug is small letters and digits with single hyphens between them", arguments: [
        "a", "1", "window-of-tolerance", "neff-2011", "a-1-b", String(repeating: "a", count: 100),
    ])
    func slugs(text: String) {
        #expect(Slug(text)?.description == text)
    }

    @Test("Anything else is no slug", arguments: [
        "", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "a/b", "..", "é", "ı", "a\u{301}", "a\0", "a\u{200B}", String(repeating: "a", count: 101),
    ])
    func noSlugs(text: String) {
        #expect(Slug(text) == nil)
    }

    @Test("A free text suggests a slug", arguments: [
        ("What Trauma Is!", "what-trauma-is"), ("  Café — au lait ", "cafe-au-lait"), ("Don't", "dont"), ("Don’t", "dont"), ("a_b", "a-b"),
        ("--A--", "a"), ("Ångström", "angstrom"), ("1.5", "1-5"), ("window-of-tolerance", "window-of-tolerance"),
    ])
    func suggestions(text: String, expected: String) {
        #expect(Slug(suggestedBy: text)?.description == expected)
    }

    @Test("A text without a letter that can stand suggests nothing", arguments: ["", "—", "مرحبا", "!!!", "'", String(repeating: "a", count: 101)])
    func noSuggestions(text: String) {
        #expect(Slug(suggestedBy: text) == nil)
    }

    @Test("A suggested slug suggests itself", arguments: ["What Trauma Is!", "Ångström 2", "it's a test"])
    func suggestionIsStable(text: String) throws {
        let slug = try #require(Slug(suggestedBy: text))
        #expect(Slug(suggestedBy: slug.description) == slug)
    }

    @Test("An ISBN of thirteen or ten digits becomes one of thirteen", arguments: [
        ("978-0-306-40615-7", "9780306406157"), ("9780306406157", "9780306406157"), ("0-306-40615-2", "9780306406157"), ("0306406152", "9780306406157"),
        ("0-8044-2957-X", "9780804429573"), ("080442957x", "9780804429573"), ("979-10-90636-07-1", "9791090636071"), ("978 0 306 40615 7", "9780306406157"),
    ])
    func isbns(text: String, expected: String) {
        #expect(ISBN(text)?.description == expected)
    }

    @Test("An ISBN with a wrong digit, sign or length is refused", arguments: [
        "", "978-0-306-40615-8", "0-306-40615-3", "977-0-306-40615-7", "978030640615", "97803064061577", "X306406152", "03X6406152", "080442957Y",
        "978030640615X", "９７８０３０６４０６１５７", "isbn 0306406152", "0306406125",
    ])
    func noISBNs(text: String) {
        #expect(ISBN(text) == nil)
    }

    @Test("A DOI is kept bare and in small letters", arguments: [
        ("10.1037/bul0000388", "10.1037/bul0000388"), ("10.1016/S0140-6736(97)11096-0", "10.1016/s0140-6736(97)11096-0"), ("10.1000/a/b;c:d_e", "10.1000/a/b;c:d_e"),
    ])
    func dois(text: String, expected: String) {
        #expect(DOI(text)?.description == expected)
        #expect(DOI(text)?.address?.description == "https://doi.org/\(expected)")
    }

    @Test("What isn't a bare DOI is refused", arguments: [
        "", "10.1037", "10.1037/", "10.103/a", "10.1234567890/a", "11.1037/a", "https://doi.org/10.1037/a", "doi:10.1037/a", "10.1037/a b", "10.1037/a.",
        "10.1037/a,", "10.1037/<a>", "10.1037/a\"b", "10.1037/a#b", "10.1037/a?b", "10.10é7/a", "10.1037/é", "10.١٠٣٧/a",
    ])
    func noDOIs(text: String) {
        #expect(DOI(text) == nil)
    }

    @Test("A DOI may have one of two old forms", arguments: [
        ("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2", true), ("10.1130/0016-7606(1994)106<0001:aaa>2.3.co;2", true),
        ("10.1037/bul0000388", false),
    ])
    func oldDOIs(text: String, isOld: Bool) {
        #expect(DOI(text)?.isOldForm == isOld)
    }

    @Test("A PubMed number is up to eight digits", arguments: [
        ("1", true), ("12345678", true), ("123456789", false), ("", false), ("012", false), ("PMC12", false), ("١٢", false), ("-1", false),
    ])
    func pubMedIDs(text: String, isOne: Bool) {
        #expect((PubMedID(text) != nil) == isOne)
    }

    @Test("A day is so many days after the first of 1970", arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-11-21", 20_778), ("0001-01-01", -719_162),
    ])
    func dayNumbers(text: String, number: Int) {
        #expect(CalendarDate(text)?.dayNumber == number)
    }

    @Test("A moment belongs to a day", arguments: [
        (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"), (951_782_400, "2000-02-29"), (1_795_219_200, "2026-11-21"),
        (253_402_300_799, "9999-12-31"), (-62_135_596_800, "0001-01-01"),
    ])
    func moments(seconds: Int, expected: String) {
        #expect(CalendarDate(secondsSince1970: seconds)?.description == expected)
    }

    @Test("A moment outside of all years that are written is no day", arguments: [Int.min, Int.max, 253_402_300_800, -62_135_596_801])
    func noMoments(seconds: Int) {
        #expect(CalendarDate(secondsSince1970: seconds) == nil)
    }

    @Test("A colour is six hexadecimal digits", arguments: [("#2f6f5e", "#2f6f5e"), ("#ABCDEF", "#abcdef"), ("#000000", "#000000"), ("#0a0B0c", "#0a0b0c")])
    func colours(text: String, expected: String) {
        #expect(Colour(text)?.description == expected)
    }

    @Test("Other spellings of a colour are refused", arguments: [
        "", "#", "2f6f5e", "#fff", "#2f6f5e0", "#2f6f5", "#2f6f5g", "red", "rgb(0,0,0)", "#+12345", "#-12345", "#\u{FF11}\u{FF12}", "# 12345", "##12345",
        "#123456;",
    ])
    func noColours(text: String) {
        #expect(Colour(text) == nil)
    }

    @Test("A country is one of the codes that are given out", arguments: [
        ("GB", true), ("US", true), ("ZW", true), ("UK", false), ("XX", false), ("gb", false), ("G", false), ("GBR", false), ("", false), ("G1", false), ("É", false), ("G\u{301}", false), ("UK ", false),
    ])
    func countries(text: String, isCountry: Bool) {
        #expect((Country(text) != nil) == isCountry)
    }
}
