import Checking
import ContentFixtures
import Diagnostics
import Library
import Testing

@Suite struct CheckerTests {
    /// Twelve mistakes, of the build's rules and the checks', each in a line of its own.
    private static let twelve = """
        ---
        title: Breathing
        summary: A page about abuse.
        topics: [calm]
        titel: Breathing
        related: [nowhere]
        review:
          status: done
        ---

        Breathe with [somebody](missing.md).

        #### Skipped

        ![](../../assets/circle.svg)

        Read more [here](resting.md).

        See [the guide](http://example.org/guide).

        He speaks of "a secure base" [@bowlby-1988].

        > [!KYE]
        > Breathe out.

        ## Empty
        """

    @Test("An article with twelve mistakes is told of each, where it stands")
    func twelveMistakes() throws {
        let found = try ContentFixture.minimal.with(RuleCase.path, Self.twelve).checked()
        let here = found.filter { $0.location.file == RuleCase.path && !["review-missing", "missing-key-points", "spelling"].contains($0.rule) }
        #expect(here.map { "\($0.location.line ?? 0):\($0.location.column ?? 0) \($0.rule)" } == [
            "3:23 hard-subject",
            "5:1 unknown-key",
            "6:11 unknown-article",
            "8:11 unknown-value",
            "11:14 dead-link",
            "13:1 heading-order",
            "15:1 missing-alternative",
            "17:11 vague-link-text",
            "19:5 insecure-link",
            "21:30 quotation-without-page",
            "23:3 unknown-callout",
            "26:1 empty-section",
        ])
    }

    @Test("One file gets what the whole library is told about it, but for what takes long")
    func oneFile() throws {
        let outcome = try ContentFixture.minimal.with(RuleCase.path, Self.twelve).loaded()
        let slow = RuleCatalogue.all.compactMap { $0 as? any LibraryRule }.filter { !$0.isQuick }.map(\.name)
        let checker = Checker(today: ContentFixture.today)
        let whole = checker.diagnostics(for: outcome).filter { $0.location.file == RuleCase.path && !slow.contains($0.rule) }
        #expect(checker.diagnostics(forFile: RuleCase.path, in: outcome) == whole)
    }

    @Test("Nothing is said by line of a file that something older stands in for")
    func standIn() throws {
        var outcome = try ContentFixture.minimal.with(RuleCase.path, Self.twelve).loaded()
        outcome.standIns = [RuleCase.path]
        let told = outcome.diagnostics.filter { $0.location.file == RuleCase.path }
        #expect(Checker(today: ContentFixture.today).diagnostics(forFile: RuleCase.path, in: outcome) == told)
    }

    @Test("What is found is the same on one core and on several")
    func workers() throws {
        let outcome = try ContentFixture.minimal.with(RuleCase.path, Self.twelve).loaded()
        #expect(Checker(workers: 1).diagnostics(for: outcome) == Checker(workers: 4).diagnostics(for: outcome))
    }

    // MARK: Weights

    private func severities(_ checks: String, isForRelease: Bool = false) throws -> [Diagnostic.Severity] {
        let body = "Read [here](resting.md).\n"
        let content = ContentFixture.minimal.with("site.yml", RuleCase.site(checks)).with(RuleCase.path, ContentFixture.article(body: body))
        return try content.checked("vague-link-text", isForRelease: isForRelease).map(\.severity)
    }

    @Test("A rule weighs what the site says", arguments: [
        ("  longest-sentence: 30\n", [Diagnostic.Severity.warning]),
        ("  off: [vague-link-text]\n", []),
        ("  note: [vague-link-text]\n", [.note]),
        ("  error: [vague-link-text]\n", [.error]),
    ])
    func weights(_ checks: String, _ expected: [Diagnostic.Severity]) throws {
        #expect(try severities(checks) == expected)
    }

    @Test("A review may wait until a release, and then only where the site allows it", arguments: [
        ("  off: [review-missing]\n", false, []),
        ("  off: [review-missing]\n", true, [Diagnostic.Severity.error, .error]),
        ("  release:\n    allow: [review-missing]\n", true, [.warning, .warning]),
        ("  off: [review-missing]\n  release:\n    allow: [review-missing]\n", true, []),
    ])
    func release(_ checks: String, _ isForRelease: Bool, _ expected: [Diagnostic.Severity]) throws {
        let content = ContentFixture.minimal.with("site.yml", RuleCase.site(checks))
        #expect(try content.checked("review-missing", isForRelease: isForRelease).map(\.severity) == expected)
    }

    @Test("A name that is nearly that of a rule is offered that one")
    func nearestName() throws {
        let found = try ContentFixture.minimal.with("site.yml", RuleCase.site("  off: [long-lists]\n")).checked("unknown-rule")
        #expect(found.map(\.remedy) == ["Did you mean \"long-list\"?"])
    }
}
