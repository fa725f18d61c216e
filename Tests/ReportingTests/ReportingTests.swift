import ContentFixtures
import Diagnostics
import Digests
import HTML
import Library
import Reading
import Reporting
import Testing

/// A report on a fixture.
func report(on fixture: ContentFixture, day: CalendarDate? = CalendarDate("2026-11-21")) throws -> EditorialReport {
    let outcome = try fixture.withFolder { LibraryLoader(options: .init(source: $0, includesDrafts: true, keepsFiles: true, today: day)).load() }
    return EditorialReport(of: try #require(outcome.readableLibrary), files: outcome.files, diagnostics: outcome.diagnostics, on: day)
}

@Suite("What the report says of an article")
struct EditorialReportTests {
    private static let breathing = "articles/calm/breathing.md"

    private static func breathing(extra: String = "", body: String = "Breathe out slowly.\n") -> ContentFixture {
        .minimal.with(breathing, ContentFixture.article(extra: extra, body: body))
    }

    @Test("A link in the text is one out of its article and one into the other")
    func links() throws {
        let articles = try report(on: Self.breathing(body: "See [resting](resting.md) and [again](resting.md#resting).\n")).articles
        #expect(articles.map(\.links.to) == [[1], []])
        #expect(articles.map(\.links.from) == [[], [0]])
    }

    @Test("What only lists lead to is an orphan")
    func orphans() throws {
        #expect(try report(on: Self.breathing(extra: "related: [resting]\n")).articles.map(\.isOrphan) == [true, true])
        #expect(try report(on: Self.breathing(body: "See [resting](resting.md).\n")).articles.map(\.isOrphan) == [true, false])
    }

    @Test("A page that is no article can lead to one")
    func pages() throws {
        let fixture = ContentFixture.minimal.with("index.md", "---\ntitle: Home\n---\n\n[Begin](articles/calm/breathing.md)\n")
        #expect(try report(on: fixture).articles.map(\.links.fromPages) == [1, 0])
    }

    @Test("Where a review stands", arguments: [
        ("", ReviewStanding.State.awaiting),
        ("review: {status: in-review}\n", .inReview),
        ("review: {status: reviewed, by: A, role: B, on: 2026-01-01}\n", .reviewed),
        ("review: {status: reviewed, by: A, role: B, on: 2026-01-01, next: 2027-11-21}\n", .reviewed),
        ("review: {status: reviewed, by: A, role: B, on: 2026-01-01, next: 2027-02-19}\n", .dueSoon),
        ("review: {status: reviewed, by: A, role: B, on: 2026-01-01, next: 2027-02-20}\n", .reviewed),
        ("review: {status: reviewed, by: A, role: B, on: 2026-01-01, next: 2026-11-21}\n", .dueSoon),
        ("review: {status: reviewed, by: A, role: B, on: 2026-01-01, next: 2026-11-20}\n", .overdue),
        ("review: {status: awaiting, next: 2026-11-20}\n", .overdue),
    ])
    func review(extra: String, state: ReviewStanding.State) throws {
        #expect(try report(on: Self.breathing(extra: extra)).articles.first?.review.state == state)
    }

    @Test("Without a day, nothing is due")
    func noDay() throws {
        let extra = "review: {status: reviewed, by: A, role: B, on: 2026-01-01, next: 2026-11-20}\n"
        #expect(try report(on: Self.breathing(extra: extra), day: nil).articles.first?.review.state == .reviewed)
    }

    @Test("A change after the review is told", arguments: [("2026-01-01", false), ("2026-01-02", true)])
    func changed(updated: String, isChanged: Bool) throws {
        let extra = "updated: \(updated)\nreview: {status: reviewed, by: A, role: B, on: 2026-01-01}\n"
        #expect(try report(on: Self.breathing(extra: extra)).articles.first?.review.isChangedSince == isChanged)
    }

    @Test("Pictures, sources and terms are counted")
    func counts() throws {
        let body = "![A circle.](../../assets/circle.svg \"A circle\")\n\nSome [calm](term:calm) [@neff-2011].\n"
        let article = try #require(try report(on: Self.breathing(body: body)).articles.first)
        #expect(article.figures == 1)
        #expect(article.sources == 1)
        #expect(article.terms == ["calm"])
    }

    @Test("What is wrong with a file is counted where it stands")
    func findings() throws {
        let report = try report(on: Self.breathing(body: "[Gone](gone.md)\n").with("topics/calm.md", "---\ntitle: Calm\nsummary: A\nmistake: 1\n---\n"))
        #expect(report.articles.map(\.findings.errors) == [1, 0])
        #expect(report.otherFindings.errors == 1)
    }

    @Test("A site's own grades are the target", arguments: [("", 8.0), ("checks: {reading-level: {adult: 6}}\n", 6), ("checks: {reading-level: {supporter: 6}}\n", 8)])
    func target(checks: String, limit: Double) throws {
        var fixture = Self.breathing(extra: "audience: [adult, professional]\n")
        fixture.files["site.yml", default: ""] += checks
        #expect(try report(on: fixture).articles.first?.level?.target.limit == limit)
    }

    @Test("A short text has no level, and isn't called too hard")
    func level() throws {
        let article = try #require(try report(on: .minimal).articles.first)
        #expect(article.level?.value == nil)
        #expect(article.level?.isWithinTarget == nil)
    }
}

@Suite("How old a translation is")
struct TranslationAgeTests {
    /// The minimal site, and a Spanish one with one article that translates "Breathing".
    private static func site(version: String?, updated: String = "") throws -> ContentFixture {
        var fixture = ContentFixture.minimal
        fixture.files["articles/calm/breathing.md"] = ContentFixture.article(extra: "updated: 2026-11-21\n")
        for (path, text) in fixture.files where path.hasSuffix(".md") && !path.hasPrefix("articles") { fixture.files["es/\(path)"] = text }
        fixture.files["site.yml"] = fixture.files["site.yml"]?.replacing("[en]", with: "[en, es]")
        let lines = ["translation-of: breathing", version.map { "translation-version: \"\($0)\"" }].compactMap(\.self)
        return fixture.with("es/articles/calm/respirar.md", ContentFixture.article(title: "Respirar", extra: lines.joined(separator: "\n") + "\n" + updated))
    }

    @Test("Behind by the days between the two changes, which original and translation both say")
    func stale() throws {
        let report = try report(on: Self.site(version: "0123456789abcdef", updated: "updated: 2026-11-11\n"))
        let spanish = try #require(report.articles.last)
        #expect(spanish.translations == [TranslationFact(language: .english, state: .stale(days: 10))])
        #expect(report.articles.first?.translations == [TranslationFact(language: .spanish, state: .stale(days: 10))])
        #expect(spanish.isTranslation)
    }

    @Test("Behind without days where the translation doesn't say when it was changed")
    func undated() throws {
        #expect(try report(on: Self.site(version: "0123456789abcdef")).articles.last?.translations.first?.state == .stale(days: nil))
    }

    @Test("Up to date where the version is that of the original")
    func upToDate() throws {
        var fixture = try Self.site(version: "0123456789abcdef")
        let text = try #require(fixture.files["articles/calm/breathing.md"])
        let version = String(SHA256Digest(of: Array(text.utf8)).description.prefix(16))
        fixture.files["es/articles/calm/respirar.md"] = fixture.files["es/articles/calm/respirar.md"]?.replacing("0123456789abcdef", with: version)
        #expect(try report(on: fixture).articles.last?.translations.first?.state == .upToDate)
    }

    @Test("Nobody knows where no version is noted")
    func unknown() throws {
        #expect(try report(on: Self.site(version: nil)).articles.last?.translations.first?.state == .unknown)
    }
}
