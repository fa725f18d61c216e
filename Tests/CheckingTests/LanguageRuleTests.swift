@testable import Checking
import ContentFixtures
import Diagnostics
import Library
import Testing

@Suite("Rules about wording")
struct LanguageRuleTests {
    static let examples = LanguageRules.all.compactMap { rule in
        rule.explanation.example.map { (rule.name, $0, rule.explanation.counterexample ?? "") }
    }

    @Test("The example of a rule trips it, and the other one doesn't", arguments: examples)
    func examplesTrip(rule: String, example: String, counterexample: String) throws {
        #expect(try findings(rule, in: example).count == 1)
        #expect(try findings(rule, in: counterexample) == [])
    }

    static let silent = [
        ("fr", "Il s'est calmé : enfin !"),
        ("de", "Sie ist crazy. Studies show it. Just calm down."),
    ]

    @Test("A rule says nothing in a language that it doesn't know", arguments: silent)
    func isSilent(language: String, body: String) throws {
        let site = "title: Quiet\nlanguages: [\(language)]\nexit:\n  url: https://www.example.org/weather\n"
        let content = ContentFixture.minimal.with("site.yml", site).with(RuleCase.path, ContentFixture.article(body: body + "\n"))
        let names = Set(LanguageRules.all.map(\.name)).subtracting(["spelling", "shouting"])
        #expect(try content.checked().filter { names.contains($0.rule) && $0.location.file == RuleCase.path } == [])
    }

    static let names: [(String, String?, [String])] = [
        ("en", "GB", ["en_GB", "en_GB", "en_US", "en"]),
        ("en", "US", ["en_US", "en_GB", "en_US", "en"]),
        ("en-US", "GB", ["en_US", "en"]),
        ("es", "MX", ["es_MX", "es_ES", "es", "es"]),
        ("ar", nil, ["ar"]),
    ]

    @Test("The dictionary is that of the language's region, or of the publisher's country", arguments: names)
    func dictionaries(language: String, country: String?, expected: [String]) {
        #expect(Hunspell.names(for: language, country: country) == expected)
    }

    @Test("Where hunspell is missing, one note says so for each language")
    func withoutHunspell() throws {
        let outcome = try ContentFixture.minimal.loaded()
        let library = try #require(outcome.readableLibrary)
        let checked = CheckedLibrary(library: library, outcome: outcome, today: nil)
        let found = Spelling(environment: [:]).findings(in: checked)
        #expect(found.map(\.severity) == [.note])
    }

    private func findings(_ rule: String, in body: String) throws -> [Diagnostic] {
        try ContentFixture.minimal.with(RuleCase.path, ContentFixture.article(body: body + "\n")).checked(rule).filter { $0.rule == rule }
    }
}
