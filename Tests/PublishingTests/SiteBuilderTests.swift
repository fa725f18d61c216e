import ContentFixtures
import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("Site builder")
struct SiteBuilderTests {
    /// Builds into a folder beside the content, and gives the outcome and the files by path.
    private func build(
        _ content: ContentFixture,
        over first: ContentFixture? = nil,
        includesDrafts: Bool = false,
        workers: Int = 2
    ) throws -> (outcome: SiteBuilder.Outcome, files: [String: Data]) {
        let output = FileManager.default.temporaryDirectory.appending(path: "attune-site-\(UUID().uuidString)/site")
        defer { try? FileManager.default.removeItem(at: output.deletingLastPathComponent()) }
        func run(_ content: ContentFixture) throws -> SiteBuilder.Outcome {
            try content.withFolder { source in
                let options = SiteBuilder.Options(source: source, output: output.path, includesDrafts: includesDrafts, workers: workers)
                return SiteBuilder(options: options).build()
            }
        }
        if let first { _ = try run(first) }
        let outcome = try run(content)
        return (outcome, Self.files(below: output))
    }

    /// Without what the next build is told, which differs from folder to folder.
    private static func files(below root: URL) -> [String: Data] {
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        let pairs = paths.filter { $0 != ".attune-state" }.compactMap { path in (try? Data(contentsOf: root.appending(path: path))).map { (path, $0) } }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static let broken = ContentFixture.minimal.with("articles/calm/breathing.md", ContentFixture.article(body: "[x](gone.md)\n"))

    @Test("Content without errors becomes a site")
    func goodContentIsPublished() throws {
        let files = try build(.minimal).files
        #expect(files["articles/calm/breathing.html"] != nil)
        #expect(files["index.html"] != nil && files["build.json"] != nil)
    }

    @Test("Content with an error writes nothing")
    func brokenContentWritesNothing() throws {
        let (outcome, files) = try build(Self.broken)
        #expect(outcome.summary == nil && !outcome.diagnostics.isEmpty)
        #expect(files.isEmpty)
    }

    @Test("After an error, last time's output stands")
    func lastOutputStands() throws {
        let before = try build(.minimal).files
        #expect(try build(Self.broken, over: .minimal).files == before)
    }

    @Test("The same content gives the same bytes, by one worker or by eight")
    func bytesAreTheSame() throws {
        #expect(try build(.minimal, workers: 1).files == build(.minimal, workers: 8).files)
    }

    @Test("A build over an older site equals a build into an empty folder")
    func rebuildEqualsCleanBuild() throws {
        let changed = ContentFixture.minimal
            .without("articles/calm/resting.md")
            .with("articles/calm/waking.md", ContentFixture.article(title: "Waking"))
        #expect(try build(changed, over: .minimal).files == build(changed).files)
    }

    @Test("Sitemap and feed are there only where the site says where it is hosted", arguments: [true, false])
    func feedsNeedAnAddress(_ isHosted: Bool) throws {
        let site = "title: Q\nlanguages: [en]\nexit:\n  url: https://www.example.org/\n" + (isHosted ? "base-url: https://q.example/\n" : "")
        let files = try build(ContentFixture.minimal.with("site.yml", site)).files
        #expect((files["sitemap.xml"] != nil) == isHosted)
        #expect((files["feed.xml"] != nil) == isHosted)
    }

    @Test("A language that the interface doesn't speak is a warning, and the site is still published", arguments: [("fr", 1), ("es", 0)])
    func unsupportedLanguage(_ tag: String, _ count: Int) throws {
        var content = ContentFixture.minimal.with("site.yml", "title: Q\nlanguages: [en, \(tag)]\nexit:\n  url: https://www.example.org/\n")
        for (path, text) in ContentFixture.minimal.files where path.hasSuffix(".md") { content = content.with("\(tag)/\(path)", text) }
        let (outcome, files) = try build(content)
        #expect(outcome.diagnostics.count { $0.rule == "unsupported-language" && $0.severity == .warning } == count)
        #expect(files["\(tag)/index.html"] != nil)
    }

    @Test("Worksheets have a list where there are any", arguments: [true, false])
    func worksheetsHaveAList(_ hasOne: Bool) throws {
        let content = hasOne ? ContentFixture.minimal.with("worksheets/card.md", ContentFixture.article(title: "Card")) : .minimal
        let files = try build(content).files
        #expect((files["worksheets/index.html"] != nil) == hasOne)
        #expect((files["worksheets/card.html"] != nil) == hasOne)
    }

    @Test("What an author writes in a title never becomes markup", arguments: ["articles/calm/breathing.html", "feed.xml", "index.html"])
    func titlesAreEscaped(_ page: String) throws {
        let content = ContentFixture.minimal
            .with("site.yml", "title: Q\nlanguages: [en]\nexit:\n  url: https://www.example.org/\nbase-url: https://q.example/\n")
            .with("articles/calm/breathing.md", ContentFixture.article(title: "'<script>alert(1)</script>'"))
        let text = String(decoding: try #require(try build(content).files[page]), as: UTF8.self)
        #expect(!text.contains("<script>alert"))
    }
}
