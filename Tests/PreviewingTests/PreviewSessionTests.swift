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

    private func session(_ fixtures: ContentFixture..., drafts: Bool = false) throws -> PreviewSession {
        let content = EditedContent(includesDrafts: drafts)
        let session = PreviewSession(try content.save(try #require(fixtures.first)), run: "test", workers: 1)
        for fixture in fixtures.dropFirst() { _ = session.update(with: try content.save(fixture)) }
        return session
    }

    /// What an article's page has to know before a change, and after it.
    private func states(of page: SitePath, before: ContentFixture = .minimal, after: ContentFixture) throws -> (PageState, PageState) {
        let content = EditedContent()
        let session = PreviewSession(try content.save(before), run: "test", workers: 1)
        let old = session.pageState(of: page)
        _ = session.update(with: try content.save(after))
        return (old, session.pageState(of: page))
    }

    private func text(_ session: PreviewSession, _ path: SitePath) async throws -> String {
        String(decoding: try #require(await session.file(at: path)).bytes, as: UTF8.self)
    }

    /// The files of the errors over a page.
    private func errors(_ session: PreviewSession, over page: SitePath) -> [String] {
        session.state.withLock { $0.site.errors(over: page).map(\.location.file) }
    }

    private func changed(_ body: String) -> ContentFixture {
        .minimal.with(file, ContentFixture.article(body: body))
    }

    // MARK: What is shown

    @Test func `A page is the published one with the tools at the end of its body`() async throws {
        let session = try session(.minimal)
        let page = try await text(session, article)
        let published = String(decoding: session.state.withLock { $0.site.current.files[article]?.render() ?? [] }, as: UTF8.self)
        let end = try #require(page.firstRange(of: "<attune-preview"))
        let start = String(page[..<end.lowerBound])
        #expect(published == start + "</body></html>\n")
        #expect(page.hasSuffix("</script><script src=\"/attune-preview/bar.js\"></script></body></html>\n"))
    }

    @Test func `A saved change is shown`() async throws {
        let session = try session(.minimal, changed("Breathe in.\n"))
        #expect(try await text(session, article).contains("Breathe in."))
    }

    @Test func `Other files have no tools`() async throws {
        let sheet = try await text(try session(.minimal), SitePath(literal: "assets/site.css"))
        #expect(!sheet.contains("attune-preview"))
    }

    @Test func `An unknown page is the site's own words for that`() async throws {
        let file = try #require(await session(.minimal).file(at: SitePath(literal: "nothing.html")))
        #expect(file.standsForMissing)
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("Page not found"))
    }

    @Test func `An unknown picture is nothing`() async throws {
        #expect(try await session(.minimal).file(at: SitePath(literal: "assets/nothing.png")) == nil)
    }

    @Test(arguments: ["standard", "large"])
    func `An article is shown as it is handed out`(profile: String) async throws {
        let path = try #require(SitePath("attune-preview/print/\(profile)/articles/calm/breathing.html"))
        #expect(try await text(session(.minimal), path).contains("profile-\(profile)"))
    }

    @Test func `No file of a site stands in the preview's folder`() throws {
        let paths = try session(.minimal).state.withLock { $0.site.current.files.keys }
        #expect(!paths.contains { $0.description.hasPrefix(PreviewPath.folder) })
    }

    // MARK: While something is wrong

    @Test func `A broken article is shown as it was`() async throws {
        let session = try session(changed("Breathe in.\n"), .minimal.with(file, broken))
        #expect(try await text(session, article).contains("Breathe in."))
        #expect(errors(session, over: article) == [file])
    }

    @Test func `Its errors stand over no other page`() throws {
        #expect(try errors(session(.minimal, .minimal.with(file, broken)), over: other) == [])
    }

    @Test func `A mended article is shown as it is`() async throws {
        let session = try session(.minimal, .minimal.with(file, broken), changed("Mended.\n"))
        #expect(try await text(session, article).contains("Mended."))
        #expect(errors(session, over: article) == [])
    }

    @Test func `Another article is worked on meanwhile`() async throws {
        let worked = ContentFixture.minimal.with(file, broken).with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "Rest well.\n"))
        let session = try session(.minimal, worked)
        #expect(try await text(session, other).contains("Rest well."))
    }

    @Test func `What links to a broken article has no errors`() throws {
        let linked = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "See [breathing](breathing.md).\n"))
        #expect(try errors(session(linked, linked.with(file, broken)), over: other) == [])
    }

    @Test func `A page that all pages share is worked on meanwhile`() async throws {
        let glossary = "- id: calm\n  term: calm\n  definition: A still state.\n"
        let session = try session(.minimal, .minimal.with(file, broken).with("glossary.yml", glossary))
        #expect(try await text(session, SitePath(literal: "glossary.html")).contains("A still state."))
    }

    @Test func `What links to a deleted article has errors`() throws {
        let linked = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "See [breathing](breathing.md).\n"))
        #expect(try errors(session(linked, linked.without(file)), over: other) == ["articles/calm/resting.md"])
    }

    @Test(arguments: ["site.yml", "glossary.yml"])
    func `What all pages depend on is mended over each`(name: String) async throws {
        let session = try session(.minimal, .minimal.with(name, "- [\n"))
        #expect(Set(errors(session, over: article)) == [name])
        #expect(try await text(session, article).contains("Breathe out slowly."))
    }

    @Test func `A new article that is broken is mended where it will be`() throws {
        let session = try session(.minimal, .minimal.with("articles/calm/new.md", broken))
        #expect(errors(session, over: SitePath(literal: "articles/calm/new.html")) == ["articles/calm/new.md"])
    }

    @Test func `A site that never was says so`() async throws {
        let session = try session(.minimal.without("site.yml"))
        #expect(try await text(session, SitePath(literal: "index.html")).contains("No site yet"))
        #expect(!errors(session, over: SitePath(literal: "index.html")).isEmpty)
    }

    @Test func `A site that never was heals`() async throws {
        let session = try session(.minimal.without("site.yml"), .minimal)
        #expect(try await text(session, article).contains("Breathe out slowly."))
    }

    // MARK: What a page has to know

    @Test func `A change elsewhere leaves the version of a page`() throws {
        let (before, after) = try states(of: other, after: changed("Breathe in.\n"))
        #expect(before.version == after.version)
    }

    @Test(arguments: [
        ("articles/calm/breathing.md", ContentFixture.article(body: "Breathe in.\n")),
        ("assets/circle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><circle r=\"5\"/></svg>\n"),
    ])
    func `A change to a page or a picture gives it another version`(path: String, text: String) throws {
        let (before, after) = try states(of: article, after: .minimal.with(path, text))
        #expect(before.version != after.version)
    }

    @Test func `A change of colour gives a style sheet another version and the page none`() throws {
        let site = try #require(ContentFixture.minimal.files["site.yml"])
        let colours = ["224466", "662244"].map { ContentFixture.minimal.with("site.yml", site + "clinic:\n  name: Quiet\n  country: GB\n  accent: \"#\($0)\"\n") }
        let (before, after) = try states(of: article, before: colours[0], after: colours[1])
        #expect(before.version == after.version)
        #expect(zip(before.styles, after.styles).count { $0.version != $1.version } == 1)
    }

    @Test func `What the checks say is told of the page's own file`() async throws {
        let content = EditedContent()
        let session = PreviewSession(try content.save(.minimal), run: "test", workers: 1) { file, _ in
            [Diagnostic(rule: "tone", severity: .warning, location: SourceLocation(file: file, line: 7), message: "A hard word.", remedy: "Take a kind one.")]
        }
        let checks = try await text(session, SitePath(literal: "attune-preview/checks/articles/calm/breathing.html.json"))
        #expect(checks.contains("\"file\":\"articles/calm/breathing.md\",\"line\":7"))
        #expect(checks.contains("\"before\":\"Breathe out slowly.\""))
    }

    @Test func `A draft is marked`() throws {
        let fixture = ContentFixture.minimal.with(file, ContentFixture.article(extra: "draft: true\n"))
        #expect(try session(fixture, drafts: true).pageState(of: article).json.description.contains("\"isDraft\":true"))
    }

    @Test func `An article knows those beside it`() throws {
        let state = try session(.minimal).pageState(of: article).json.description
        #expect(state.contains("\"next\":{\"page\":\"articles/calm/resting.html\",\"title\":\"Resting\"}"))
        #expect(!state.contains("\"previous\""))
    }
}

struct DiagnosticChangeTests {
    private func diagnostic(line: Int, _ message: String = "Wrong.") -> Diagnostic {
        Diagnostic(rule: "rule", location: SourceLocation(file: "index.md", line: line), message: message, remedy: "Mend it.")
    }

    @Test func `What is new has appeared`() {
        #expect(DiagnosticChange(from: [], to: [diagnostic(line: 1)]).appeared.count == 1)
    }

    @Test func `What is gone is mended`() {
        #expect(DiagnosticChange(from: [diagnostic(line: 1)], to: []).mended.count == 1)
    }

    @Test func `What only moved is not mended`() {
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

    @Test(arguments: [
        (1, "titel: Calm", "\"before\":\"\",\"at\":\"t\",\"after\":\"itel: Calm\""),
        (3, "Café", "\"before\":\"Ca\",\"at\":\"f\",\"after\":\"é\""),
        (5, "Calm", "\"before\":\"Calm\",\"at\":\"\",\"after\":\"\""),
    ])
    func `A line is cut at its character`(column: Int, line: String, parts: String) {
        #expect(json(column: column, line: line).contains(parts))
    }

    @Test(arguments: [nil, 0, 6] as [Int?])
    func `A line without a character is shown whole`(column: Int?) {
        #expect(json(column: column, line: "Calm").contains("\"before\":\"Calm\"}"))
    }
}

struct PreviewPathTests {
    @Test(arguments: [
        ("attune-preview/bar.js", PreviewPath.script),
        ("attune-preview/state/index.html.json", .state(SitePath(literal: "index.html"))),
        ("attune-preview/checks/index.html.json", .checks(SitePath(literal: "index.html"))),
        ("attune-preview/print/large/articles/calm/breathing.html", .print(.large, SitePath(literal: "articles/calm/breathing.html"))),
    ])
    func `A tool has an address`(path: String, tool: PreviewPath) throws {
        #expect(PreviewPath(try #require(SitePath(path))) == tool)
    }

    @Test(arguments: ["index.html", "attune-preview/nothing.js", "attune-preview/state/index.html", "attune-preview/print/tiny/index.html", "attune-preview"])
    func `Any other address is no tool`(path: String) throws {
        #expect(PreviewPath(try #require(SitePath(path))) == nil)
    }
}
