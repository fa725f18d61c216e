import ContentFixtures
import Diagnostics
import Library
import Testing

/// Every way in which an entry of the resource index, or leaning on one, can be at fault.
@Suite("Resource checks")
struct ResourceCheckTests {
    private static let file = "resources/more.yml"

    /// The folder with one entry more, whose first three lines are given.
    private static func entry(_ lines: String, type: String = "book") -> ContentFixture {
        .minimal.with(file, "- id: more\n  type: \(type)\n  title: More\n  summary: A.\n\(lines)")
    }

    private static func line(_ channel: String, region: String = "region: [GB]", type: String = "helpline") -> ContentFixture {
        entry("  \(region)\n  channels:\n    - {\(channel)}\n", type: type)
    }

    private func found(_ content: ContentFixture, today: CalendarDate? = nil) throws -> [String] {
        try content.load(today: today).diagnostics.map { "\($0.severity.rawValue) \($0.rule) \($0.location)" }
    }

    @Test("A fault of an entry is found at its place", arguments: addresses + numbers + identifiers + fields)
    func faultIsFound(_ broken: BrokenCase) throws {
        let found = try found(broken.content)
        #expect(found == broken.expected.split(separator: " & ").map(String.init))
    }

    static let addresses: [BrokenCase] = [
        BrokenCase("an address without encryption", "warning address-unencrypted \(file):5:8", entry("  url: http://example.org/a\n")),
        BrokenCase("an address with a name in it", "error address-credentials \(file):5:8", entry("  url: https://me:secret@example.org/\n")),
        BrokenCase("an address that follows its reader", "error address-tracking \(file):5:8", entry("  url: https://example.org/?utm_source=a&id=3\n")),
        BrokenCase("an address that pays somebody", "error address-affiliate \(file):5:8", entry("  url: https://www.amazon.co.uk/dp/1?tag=me-21\n")),
        BrokenCase("an address that hides where it leads", "error address-shortener \(file):5:8", entry("  url: https://bit.ly/abc\n")),
        BrokenCase("an address in look-alike letters", "warning address-punycode \(file):5:8", entry("  url: https://xn--pple-43d.com/\n")),
        BrokenCase("a chat that follows its reader", "error address-tracking \(file):7:27", line("kind: chat, value: \"https://example.org/?fbclid=1\"")),
    ]

    static let numbers: [BrokenCase] = [
        BrokenCase("a short number without a country", "error short-code \(file):7:7", line("kind: phone, value: \"116 123\", short-code: true", region: "hours: always")),
        BrokenCase("a long number that is called short", "error short-code \(file):7:7", line("kind: phone, value: \"0800 1111\", short-code: true")),
        BrokenCase("a number without its country's code", "error phone-number \(file):7:47", line("kind: phone, value: \"0800 1111\", dial: \"08001111\"")),
        BrokenCase("a number that dials another", "error phone-number \(file):7:47", line("kind: phone, value: \"0800 1111\", dial: \"+448001112\"")),
        BrokenCase("a number that dials more than it shows", "error phone-number \(file):7:47", line("kind: phone, value: \"0800 1111\", dial: \"+449998001111\"")),
        BrokenCase("a number that is only shown", "error missing-field \(file):7:7", line("kind: phone, value: \"0800 1111\"")),
        BrokenCase("a word that dials other digits", "error phone-number \(file):7:52", line("kind: phone, value: \"1-800-799-SAFE\", dial: \"+18007997234\"")),
        BrokenCase("a text line without a word to send", "warning text-keyword \(file):7:7", line("kind: text, value: \"85258\", short-code: true", type: "textline")),
        BrokenCase("an emergency service without a country, hours or number", "error emergency \(file):5:3 & error emergency \(file):5:3 & error emergency \(file):5:3",
            .minimal.with(file, "\n\n\n\n- {id: more, type: helpline, title: More, summary: A., emergency: true}\n")),
    ]

    static let identifiers: [BrokenCase] = [
        BrokenCase("a DOI with its address", "error doi \(file):5:8", entry("  doi: https://doi.org/10.1037/bul0000388\n")),
        BrokenCase("a DOI of an old form", "warning doi \(file):5:8", entry("  doi: 10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2\n")),
        BrokenCase("a PubMed number with letters", "error malformed-value \(file):5:9", entry("  pmid: PMC123\n")),
        BrokenCase("the same ISBN as another entry", "warning duplicate-resource resources/works.yml:7:7", entry("  isbn: \"0-06-173351-2\"\n")),
        BrokenCase("the same address as another entry", "warning duplicate-resource resources/other.yml:1:7",
            entry("  url: https://www.example.org/a/\n").with("resources/other.yml", "- id: other\n  type: book\n  title: Other\n  summary: A.\n  url: https://example.org/a#top\n")),
        BrokenCase("the same number as another entry", "warning duplicate-resource resources/other.yml:1:7",
            line("kind: phone, value: \"0800 1111\", dial: \"+448001111\"").with(
                "resources/other.yml", "- id: other\n  type: helpline\n  title: Other\n  summary: A.\n  channels: [{kind: phone, value: 0800 11 11, dial: \"+44 800 1111\"}]\n")),
    ]

    static let fields: [BrokenCase] = [
        BrokenCase("a country that there is not", "error country \(file):5:12", entry("  region: [UK]\n")),
        BrokenCase("a topic that there is not", "error unknown-topic \(file):5:12", entry("  topics: [clam]\n")),
        BrokenCase("a check by somebody on no day", "error missing-field \(file):1:3", entry("  checked-by: A. Person\n")),
        BrokenCase("a time of no days", "error malformed-value \(file):5:17", entry("  max-age-days: 0\n")),
        BrokenCase("a pair that there is not", "error unknown-resource \(file):5:15", entry("  pair-with: [bowlby]\n")),
        BrokenCase("a pair with itself", "error unknown-resource \(file):5:15", entry("  pair-with: [more]\n")),
        BrokenCase("a successor of what is in use", "error missing-field \(file):5:18", entry("  superseded-by: neff-2011\n")),
        BrokenCase("a successor that there is not", "error unknown-resource \(file):6:18", entry("  status: retired\n  superseded-by: neff\n")),
        BrokenCase("a state that there is not", "error unknown-value \(file):5:11", entry("  status: old\n")),
    ]

    @Test("What is right is left alone", arguments: [
        entry("  url: https://www.youtube.com/watch?v=apzXGEbZht0\n"), entry("  url: https://example.org/blog?tag=calm\n"),
        entry("  pmid: \"12345678\"\n  doi: 10.1037/bul0000388\n"), entry("  region: [GB, IE]\n  topics: [calm]\n"),
        line("kind: phone, value: \"0808 80 10 800\", dial: \"+448088010800\""), line("kind: phone, value: \"1-800-799-SAFE\", dial: \"+18007997233\""),
        line("kind: phone, value: \"+353 1 234 5678\", dial: \"+35312345678\""), line("kind: text, value: \"988\", short-code: true"),
        line("kind: text, value: \"85258\", short-code: true, label: Any word will do", type: "textline"),
        entry("  status: retired\n  superseded-by: neff-2011\n"),
    ])
    func rightIsLeftAlone(_ content: ContentFixture) throws {
        #expect(try found(content) == [])
    }

    @Test("An address is offered without what follows its reader", arguments: [
        ("https://example.org/?utm_source=a", "Write https://example.org/"), ("https://example.org/a?b=1&utm_source=a&c=2#d", "Write https://example.org/a?b=1&c=2#d"),
        ("https://youtu.be/x?si=abc&t=9", "Write https://youtu.be/x?t=9"), ("https://www.amazon.com/dp/1?tag=a-20&linkCode=b", "Write https://www.amazon.com/dp/1"),
    ])
    func strippedAddress(address: String, remedy: String) throws {
        #expect(try Self.entry("  url: \(address)\n").load().diagnostics.map(\.remedy) == [remedy])
    }

    @Test("The country that was meant is offered", arguments: [("UK", "Did you mean GB?"), ("us", "Did you mean US?"), ("XX", "Write the two letters of ISO 3166-1, such as GB.")])
    func countryMeant(code: String, remedy: String) throws {
        #expect(try Self.entry("  region: [\(code)]\n").load().diagnostics.map(\.remedy) == [remedy])
    }
}

/// Leaning on an entry that is retired, or due for another look.
@Suite("Resources that may not be leant on")
struct ResourceUseTests {
    /// A folder that uses one resource in every way there is.
    private func content(_ lines: String) -> ContentFixture {
        ContentFixture.minimal
            .with("site.yml", "title: Q\nlanguages: [en]\nexit:\n  url: https://www.example.org/\nhelplines: [more]\n")
            .with("resources/more.yml", "- id: more\n  type: helpline\n  title: More\n  summary: A.\n\(lines)- id: two\n  type: helpline\n  title: Two\n  summary: A.\n  pair-with: [more]\n")
            .with("glossary.yml", "- id: calm\n  term: calm\n  definition: A quiet state.\n  sources: [more]\n")
            .with("articles/calm/breathing.md", ContentFixture.article(extra: "sources: [more]\n", body: "Ask [them](resource:more).\n\nIt is so [@more].\n"))
    }

    private static let everyUse = [
        "articles/calm/breathing.md:5:11", "articles/calm/breathing.md:8:5", "articles/calm/breathing.md:10:10", "glossary.yml:4:13",
        "resources/more.yml", "site.yml:5:13",
    ]

    private func places(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { $0.location.file == "resources/more.yml" ? $0.location.file : $0.location.description }
    }

    @Test("A retired resource is an error at each place that leans on it")
    func retired() throws {
        let diagnostics = try content("  status: retired\n").load().diagnostics
        #expect(places(diagnostics) == Self.everyUse)
        #expect(diagnostics.allSatisfy { $0.rule == "retired-resource" && $0.severity == .error })
    }

    @Test("A retired resource names what took its place")
    func successor() throws {
        let diagnostics = try content("  status: retired\n  superseded-by: neff-2011\n").load().diagnostics
        #expect(diagnostics.first?.remedy == "Use \"neff-2011\", which took its place.")
    }

    @Test("A retired resource that nothing leans on is left alone")
    func retiredAndUnused() throws {
        let content = ContentFixture.minimal.with("resources/more.yml", "- {id: more, type: book, title: M, summary: A., status: retired}\n")
        #expect(try content.load().diagnostics == [])
    }

    @Test("A resource that is due is a warning in its entry and at each place that leans on it", arguments: [
        ("2026-06-01", "last-checked: 2026-01-01\n  max-age-days: 90", 7), ("2026-04-01", "last-checked: 2026-01-01\n  max-age-days: 90", 0),
        ("2027-01-02", "last-checked: 2026-01-01", 7), ("2027-01-01", "last-checked: 2026-01-01", 0), ("2099-01-01", "max-age-days: 90", 0),
    ])
    func outOfDate(today: String, fields: String, count: Int) throws {
        let outcome = try content("  \(fields)\n").load(today: CalendarDate(today))
        #expect(outcome.diagnostics.count == count)
        #expect(outcome.diagnostics.allSatisfy { $0.rule == "out-of-date-resource" && $0.severity == .warning })
        #expect(outcome.library != nil)
    }

    @Test("A day that is still to come is a warning", arguments: [("2026-01-02", "last-checked: 2026-01-03", 1), ("2026-01-03", "last-checked: 2026-01-03", 0), ("2026-01-02", "year: 2028", 1), ("2026-01-02", "year: 2027", 0)])
    func future(today: String, field: String, count: Int) throws {
        let diagnostics = try content("  \(field)\n").load(today: CalendarDate(today)).diagnostics
        #expect(diagnostics.map(\.rule) == Array(repeating: "future-date", count: count))
    }

    @Test("Where nobody says what day it is, nothing is too old")
    func noDay() throws {
        #expect(try content("  last-checked: 1999-01-01\n  max-age-days: 1\n").load().diagnostics == [])
    }
}
