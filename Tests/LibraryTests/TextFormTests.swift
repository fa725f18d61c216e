import HTML
@testable import Library
import Testing

@Suite("Forms of text")
struct TextFormTests {
    /// A form, what makes a value of it, and texts that it tells apart.
    struct Specimen: CustomTestStringConvertible {
        let testDescription: String
        let form: TextForm
        let isMade: @Sendable (String) -> Bool
        let texts: [String]
    }

    static let specimens = [
        Specimen(testDescription: "an id", form: .slug, isMade: { Slug($0) != nil }, texts: [
            "a", "a1-b2", "7", String(repeating: "a", count: 100), "", "A", "-a", "a-", "a--b", "a_b", "á", "a b", String(repeating: "a", count: 101),
        ]),
        Specimen(testDescription: "a language", form: .language, isMade: { Language($0) != nil }, texts: [
            "en", "ES", "pt-BR", "zh-Hant-TW", "es-419", "sr-Latn", "", "e", "english", "en_GB", "en-", "en-GB-x", "4n",
        ]),
        Specimen(testDescription: "a colour", form: .colour, isMade: { Colour($0) != nil }, texts: [
            "#1d6a72", "#FFFFFF", "1d6a72", "#1d6a7", "#1d6a72f", "#1d6a7g", "teal", "",
        ]),
        Specimen(testDescription: "an address", form: .webAddress, isMade: { WebAddress($0) != nil }, texts: [
            "https://a.example", "HTTP://a.example/", "https://a.example?b", "https://a.example/b#c", "https:///a", "ftp://a.example/", "a.example", "",
            "https://a@b.example/", "javascript:1",
        ]),
        Specimen(testDescription: "a site's address", form: .siteAddress, isMade: { $0.hasSuffix("/") && WebAddress($0) != nil }, texts: [
            "https://a.example/", "http://a.example/b/", "https://a.example", "https://a.example/b", "https://", "https:///", "/",
        ]),
        Specimen(testDescription: "a mail address", form: .mailAddress, isMade: { MailAddress($0) != nil }, texts: [
            "a@b.example", "a.b+c-d_e@f-g.example", "a@b", "a", "a@", "@b", "a@b@c", "a..b@c", "a@b..c", "a@-b", "a b@c", "a@b,c@d",
        ]),
        Specimen(testDescription: "a phone number", form: .phoneNumber, isMade: { PhoneNumber($0) != nil }, texts: [
            "116 123", "+44 (0)20 7946-0000", "020.7946.0000", "12", "999999999999999", "1", "9999999999999999", "44+20", "++44", "call us", "",
        ]),
        Specimen(testDescription: "a number on keys", form: .keypadNumber, isMade: { PhoneNumber(keypad: $0) != nil }, texts: [
            "1-800-799-SAFE", "116 123", "safe", "1-800-799-säfe", "SAFE!",
        ]),
        Specimen(testDescription: "a number to dial", form: .dialledNumber, isMade: { PhoneNumber($0) != nil }, texts: ["+448082000247", "+", "x"]),
        Specimen(testDescription: "an ISBN", form: .isbn, isMade: { ISBN($0) != nil }, texts: [
            "978-0-306-40615-7", "9780306406157", "0-306-40615-2", "0-8044-2957-X", "080442957x", "977-0-306-40615-7", "978030640615", "X306406152", "",
        ]),
        Specimen(testDescription: "a DOI", form: .doi, isMade: { DOI($0) != nil }, texts: [
            "10.1037/bul0000388", "10.1002/(SICI)1097-0142", "10.123/a", "10.1234567890/a", "11.1037/a", "10.1037/", "10.1037/a.", "10.1037/a,",
            "https://doi.org/10.1037/a", "10.1037/a b",
        ]),
        Specimen(testDescription: "a number of PubMed's", form: .pubMedID, isMade: { PubMedID($0) != nil }, texts: ["1", "30335463", "0", "012", "123456789", "a", ""]),
        Specimen(testDescription: "a number of days", form: .days, isMade: { Int($0).map { $0 > 0 } ?? false }, texts: ["1", "365", "+7", "007", "0", "-1", "1.5", "a", ""]),
        Specimen(testDescription: "a country", form: .country, isMade: { Country($0) != nil }, texts: ["GB", "ES", "gb", "GBR", "G", ""]),
    ]

    @Test("A pattern fits what can be read, and keeps out what can't", arguments: specimens)
    func patterns(specimen: Specimen) throws {
        let pattern = try Regex(specimen.form.pattern)
        #expect(specimen.texts.filter { $0.contains(pattern) } == specimen.texts.filter(specimen.isMade))
    }

    @Test("Its example can be read, and fits the pattern", arguments: specimens)
    func examples(specimen: Specimen) throws {
        #expect(specimen.isMade(specimen.form.example))
        #expect(specimen.form.example.contains(try Regex(specimen.form.pattern)))
    }
}
