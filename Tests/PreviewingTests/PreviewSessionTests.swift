import ContentFixtures
import Diagnostics
import HTML
import Library
import Publishing
import Synchronization
import Testing

@testable import Previewing

/// The session of somebody who writes: it is given one state of the folder after the other.
struct PreviewSessionTests {
    private let article = SitePath(literal: "articles/calm/breathing.html")
    private let other = SitePath(literal: "articles/calm/resting.html")
    private let file = "articles/calm/breathing.md"
    private let broken = "---\ntitle: [\n---\n\nBroken.\n"

    private func reading(_ fixture: ContentFixture, drafts: Bool = false) throws -> LibraryLoader.Outcome {
        try fixture.withFolder { path in
            var reader = ContentReader(options: .init(source: path, includesDrafts: drafts))
            return reader.load()
        }
    }

    private func session(_ fixtures: ContentFixture..., drafts: Bool = false) throws -> PreviewSession {
        let session = PreviewSession(try reading(try #require(fixtures.first), drafts: drafts), run: "test", workers: 1)
        for fixture in fixtures.dropFirst() { _ = session.update(with: try reading(fixture, drafts: drafts)) }
        return session
    }

    private func text(_ session: PreviewSession, _ path: SitePath) async throws -> String {
        String(decoding: try #require(await session.file(at: path)).bytes, as: UTF8.self)
    }

    /// The rules that errors over a page break.
    private func errors(_ session: PreviewSession, over page: SitePath) -> [String] {
        session.state.withLock { $0.site.errors(over: page).map(\.location.file) }
    }

    private func changed(_ body: String) -> ContentFixture {
        .minimal.with(file, ContentFixture.article(body: body))
    }

    // MARK: What is shown

    @Test("A page is the published one with the tools at the end of its body")
    func aPageIsThePublishedOneWithTheToolsAtTheEndOfItsBody() async throws {
        let session = try session(.minimal)
        let page = try await text(session, article)
        let published = String(decoding: session.state.withLock { $0.site.current.files[article]?.render() ?? [] }, as: UTF8.self)
        let end = try #require(page.firstRange(of: "<attune-preview"))
        let start = String(page[..<end.lowerBound])
        #expect(published == start + "</body></html>\n")
        #expect(page.hasSuffix("</script><script src=\"/attune-preview/bar.js\"></script></body></html>\n"))
    }

    @Test("A saved change is shown")
    func aSavedChangeIsShown() async throws {
        let session = try session(.minimal, changed("Breathe in.\n"))
        #expect(try await text(session, article).contains("Breathe in."))
    }

    @Test("Other files have no tools")
    func otherFilesHaveNoTools() async throws {
        let sheet = try await text(try session(.minimal), SitePath(literal: "assets/site.css"))
        #expect(!sheet.contains("attune-preview"))
    }

    @Test("An unknown page is the site's own words for that")
    func anUnknownPageIsTheSitesOwnWordsForThat() async throws {
        let file = try #require(await session(.minimal).file(at: SitePath(literal: "nothing.html")))
        #expect(file.standsForMissing)
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("Page not found"))
    }

    @Test("An unknown picture is nothing")
    func anUnknownPictureIsNothing() async throws {
        #expect(try await session(.minimal).file(at: SitePath(literal: "assets/nothing.png")) == nil)
    }

    @Test("An article is shown as it is handed out", arguments: ["standard", "large"])
    func anArticleIsShownAsItIsHandedOut(profile: String) async throws {
        let path = try #require(SitePath("attune-preview/print/\(profile)/articles/calm/breathing.html"))
        #expect(try await text(session(.minimal), path).contains("profile-\(profile)"))
    }

    @Test("No file of a site stands in the preview's folder")
    func noFileOfASiteStandsInThePreviewsFolder() throws {
        let paths = try session(.minimal).state.withLock { $0.site.current.files.keys }
        #expect(!paths.contains { $0.description.hasPrefix(PreviewPath.folder) })
    }

    // MARK: While something is wrong

    @Test("A broken article is shown as it was")
    func aBrokenArticleIsShownAsItWas() async throws {
        let session = try session(changed("Breathe in.\n"), .minimal.with(file, broken))
        #expect(try await text(session, article).contains("Breathe in."))
        #expect(errors(session, over: article) == [file])
    }

    @Test("Its errors stand over no other page")
    func itsErrorsStandOverNoOtherPage() throws {
        #expect(try errors(session(.minimal, .minimal.with(file, broken)), over: other) == [])
    }

    @Test("A mended article is shown as it is")
    func aMendedArticleIsShownAsItIs() async throws {
        let session = try session(.minimal, .minimal.with(file, broken), changed("Mended.\n"))
        #expect(try await text(session, article).contains("Mended."))
        #expect(errors(session, over: article) == [])
    }

    @Test("Another article is worked on meanwhile")
    func anotherArticleIsWorkedOnMeanwhile() async throws {
        let worked = ContentFixture.minimal.with(file, broken).with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "Rest well.\n"))
        let session = try session(.minimal, worked)
        #expect(try await text(session, other).contains("Rest well."))
    }

    @Test("What links to a broken article has no errors of its own")
    func whatLinksToABrokenArticleHasNoErrorsOfItsOwn() throws {
        let linked = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "See [breathing](breathing.md).\n"))
        let session = try session(linked, linked.with(file, broken))
        #expect(session.diagnostics.contains { $0.location.file == "articles/calm/resting.md" })
        #expect(errors(session, over: other) == [])
    }

    @Test("What links to a deleted article has errors")
    func whatLinksToADeletedArticleHasErrors() throws {
        let linked = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "See [breathing](breathing.md).\n"))
        #expect(try errors(session(linked, linked.without(file)), over: other) == ["articles/calm/resting.md"])
    }

    @Test("What all pages depend on is mended over each", arguments: ["site.yml", "glossary.yml"])
    func whatAllPagesDependOnIsMendedOverEach(name: String) async throws {
        let session = try session(.minimal, .minimal.with(name, "- [\n"))
        #expect(Set(errors(session, over: article)) == [name])
        #expect(try await text(session, article).contains("Breathe out slowly."))
    }

    @Test("A new article that is broken is mended where it will be")
    func aNewArticleThatIsBrokenIsMendedWhereItWillBe() throws {
        let session = try session(.minimal, .minimal.with("articles/calm/new.md", broken))
        #expect(errors(session, over: SitePath(literal: "articles/calm/new.html")) == ["articles/calm/new.md"])
    }

    @Test("A site that never was says so")
    func aSiteThatNeverWasSaysSo() async throws {
        let session = try session(.minimal.without("site.yml"))
        #expect(try await text(session, SitePath(literal: "index.html")).contains("No site yet"))
        #expect(!errors(session, over: SitePath(literal: "index.html")).isEmpty)
    }

    @Test("A site that never was heals")
    func aSiteThatNeverWasHeals() async throws {
        let session = try session(.minimal.without("site.yml"), .minimal)
        #expect(try await text(session, article).contains("Breathe out slowly."))
    }

    // MARK: What a page has to know

    @Test("A change elsewhere leaves the version of a page")
    func aChangeElsewhereLeavesTheVersionOfAPage() throws {
        let session = try session(.minimal)
        let before = session.pageState(of: other).version
        _ = session.update(with: try reading(changed("Breathe in.\n")))
        #expect(session.pageState(of: other).version == before)
    }

    @Test("A change to a page or a picture gives it another version", arguments: [
        ContentFixture.minimal.with("articles/calm/breathing.md", ContentFixture.article(body: "Breathe in.\n")),
        .minimal.with("assets/circle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><circle r=\"5\"/></svg>\n"),
    ])
    func aChangeToAPageOrAPictureGivesItAnotherVersion(fixture: ContentFixture) throws {
        let session = try session(.minimal)
        let before = session.pageState(of: article).version
        _ = session.update(with: try reading(fixture))
        #expect(session.pageState(of: article).version != before)
    }

    @Test("A change of colour gives the style sheet another version and no page")
    func aChangeOfColourGivesTheStyleSheetAnotherVersionAndNoPage() throws {
        let site = try #require(ContentFixture.minimal.files["site.yml"])
        let session = try session(.minimal)
        let before = session.pageState(of: article)
        _ = session.update(with: try reading(.minimal.with("site.yml", site + "clinic:\n  name: Quiet\n  accent: \"#224466\"\n")))
        let after = session.pageState(of: article)
        #expect(before.styles.map(\.path) == after.styles.map(\.path))
        #expect(before.styles.map(\.version) != after.styles.map(\.version))
    }

    @Test("A draft is marked")
    func aDraftIsMarked() throws {
        let fixture = ContentFixture.minimal.with(file, ContentFixture.article(extra: "draft: true\n"))
        #expect(try session(fixture, drafts: true).pageState(of: article).json.description.contains("\"isDraft\":true"))
    }

    @Test("An article knows those beside it")
    func anArticleKnowsThoseBesideIt() throws {
        let state = try session(.minimal).pageState(of: article).json.description
        #expect(state.contains("\"next\":{\"page\":\"articles/calm/resting.html\",\"title\":\"Resting\"}"))
        #expect(!state.contains("\"previous\""))
    }
}

struct DiagnosticChangeTests {
    private func diagnostic(line: Int, _ message: String = "Wrong.") -> Diagnostic {
        Diagnostic(rule: "rule", location: SourceLocation(file: "index.md", line: line), message: message, remedy: "Mend it.")
    }

    @Test("What is new has appeared")
    func whatIsNewHasAppeared() {
        #expect(DiagnosticChange(from: [], to: [diagnostic(line: 1)]).appeared.count == 1)
    }

    @Test("What is gone is mended")
    func whatIsGoneIsMended() {
        #expect(DiagnosticChange(from: [diagnostic(line: 1)], to: []).mended.count == 1)
    }

    @Test("What only moved is not mended")
    func whatOnlyMovedIsNotMended() {
        #expect(DiagnosticChange(from: [diagnostic(line: 1)], to: [diagnostic(line: 2)]).mended.isEmpty)
    }
}

struct ShownDiagnosticTests {
    private func json(column: Int?, line: String) -> String {
        let diagnostic = Diagnostic(
            rule: "rule", location: SourceLocation(file: "index.md", line: 3, column: column), message: "Wrong.", remedy: "Mend it.", excerpt: line
        )
        return ShownDiagnostic(diagnostic: diagnostic, page: nil, line: nil).json.description
    }

    @Test("A line is cut at its character", arguments: [
        (1, "titel: Calm", "\"before\":\"\",\"at\":\"t\",\"after\":\"itel: Calm\""),
        (3, "Café", "\"before\":\"Ca\",\"at\":\"f\",\"after\":\"é\""),
        (5, "Calm", "\"before\":\"Calm\",\"at\":\"\",\"after\":\"\""),
    ])
    func aLineIsCutAtItsCharacter(column: Int, line: String, parts: String) {
        #expect(json(column: column, line: line).contains(parts))
    }

    @Test("A line without a character is shown whole", arguments: [nil, 0, 6] as [Int?])
    func aLineWithoutACharacterIsShownWhole(column: Int?) {
        #expect(json(column: column, line: "Calm").contains("\"before\":\"Calm\"}"))
    }
}

struct PreviewPathTests {
    @Test("A tool has an address", arguments: [
        ("attune-preview/bar.js", PreviewPath.script),
        ("attune-preview/state/index.html.json", .state(SitePath(literal: "index.html"))),
        ("attune-preview/print/large/articles/calm/breathing.html", .print(.large, SitePath(literal: "articles/calm/breathing.html"))),
    ])
    func aToolHasAnAddress(path: String, tool: PreviewPath) throws {
        #expect(PreviewPath(try #require(SitePath(path))) == tool)
    }

    @Test("Any other address is no tool", arguments: ["index.html", "attune-preview/nothing.js", "attune-preview/state/index.html", "attune-preview/print/tiny/index.html", "attune-preview"])
    func anyOtherAddressIsNoTool(path: String) throws {
        #expect(PreviewPath(try #require(SitePath(path))) == nil)
    }
}
