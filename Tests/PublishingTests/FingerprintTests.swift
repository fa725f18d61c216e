import ContentFixtures
import Digests
import Foundation
import HTML
import Library
import Synchronization
import Testing

@testable import Publishing

@Suite struct FingerprintTests {
    private static let text = "Calm helps [@bowlby-1988]. Breathe out slowly.\n\n## More\n\nSee [resting](resting.md).\n"
    private static let breathing = "articles/calm/breathing.md"
    private static let content = ContentFixture.minimal.with(breathing, ContentFixture.article(body: text))

    private static let minimalWorks = ContentFixture.minimal.files["resources/works.yml"] ?? ""

    private static func edited(_ old: String, _ new: String) -> ContentFixture {
        content.with(breathing, ContentFixture.article(body: text.replacing(old, with: new)))
    }

    /// Edits after which the same pages show something else, or don't.
    private static let edits: KeyValuePairs<String, ContentFixture> = [
        "a word": edited("slowly", "gently"),
        "another place of a work": edited("Calm helps [@bowlby-1988]. Breathe out slowly.", "Breathe out slowly. Calm helps [@bowlby-1988]."),
        "another work": edited("bowlby-1988", "neff-2011"),
        "a term no more": edited("Calm", "Rest"),
        "a link no more": edited("[resting](resting.md)", "resting"),
        "a longer text": edited("See", String(repeating: "See there. ", count: 300)),
        "a heading": edited("More", "Less"),
        "a title": content.with("articles/calm/resting.md", ContentFixture.article(title: "Sleeping")),
        "a summary": content.with("articles/calm/resting.md", ContentFixture.article(title: "Resting").replacing("A short page", with: "A page")),
        "a day": content.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", extra: "updated: 2026-01-01\n")),
        "a new article": content.with("articles/calm/sleeping.md", ContentFixture.article(title: "Sleeping")),
        "an article less": edited("[resting](resting.md)", "resting").without("articles/calm/resting.md"),
        "a term": content.with("glossary.yml", "- id: calm\n  term: calm\n  definition: Quiet.\n"),
        "a work": content.with("resources/works.yml", minimalWorks.replacing("1988", with: "1989").replacing("bowlby-1989", with: "bowlby-1988")),
        "a series": content.with("series.yml", "- id: start\n  title: Start\n  summary: A start.\n"),
        "a worksheet": content.with("worksheets/plan.md", ContentFixture.article(title: "Plan")),
        "a topic": content.with("topics/calm.md", "---\ntitle: Quiet\nsummary: About calm.\norder: 1\n---\n\nCalm.\n"),
        "the home page": content.with("index.md", "---\ntitle: Home\n---\n\nHello.\n"),
        "a picture": content.with("assets/circle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"4\"/></svg>\n"),
        "settings": content.with("site.yml", "title: Still\nlanguages: [en]\nexit:\n  url: https://www.example.org/weather\n"),
    ]

    private func files(of content: ContentFixture) throws -> [SitePath: OutputFile] {
        try content.withFolder { source in
            let loaded = LibraryLoader(options: LibraryLoader.Options(source: source, takesDigests: true)).load()
            let library = try #require(loaded.library, "\(loaded.diagnostics)")
            let files = SitePlan(library: library, digests: loaded.digests).files
            return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
        }
    }

    /// The files whose fingerprint is another after an edit.
    private func marked(after edit: ContentFixture) throws -> [String] {
        let (before, after) = (try files(of: Self.content), try files(of: edit))
        return after.filter { $1.fingerprint != nil && before[$0]?.fingerprint != $1.fingerprint }.map(\.key.description).sorted()
    }

    @Test(arguments: edits.map(\.key)) func `A file with the fingerprint that it had has the bytes that it had`(edit: String) throws {
        let edited = try #require(Self.edits.first { $0.key == edit }?.value)
        let (before, after) = (try files(of: Self.content), try files(of: edited))
        for (path, file) in after where file.fingerprint != nil && before[path]?.fingerprint == file.fingerprint {
            #expect(before[path]?.render() == file.render(), "\(path)")
        }
    }

    @Test(arguments: edits.map(\.key)) func `After an edit some file has another fingerprint`(edit: String) throws {
        let edited = try #require(Self.edits.first { $0.key == edit }?.value)
        #expect(try !marked(after: edited).isEmpty)
    }

    @Test func `A word in a text marks its own page and those of the works that it cites`() throws {
        #expect(try marked(after: Self.edited("slowly", "gently")) == ["articles/calm/breathing.html", "resources/bowlby-1988.html"])
    }

    @Test func `The search index has no fingerprint, as it depends on every text`() throws {
        #expect(try files(of: Self.content).filter { $0.key.description.hasPrefix("search/") }.allSatisfy { $1.fingerprint == nil })
    }

    @Test func `Fingerprints are read as they were written`() throws {
        let files = try files(of: Self.content).values.map { $0 }
        let written = Dictionary(files.compactMap { file in file.fingerprint.map { (file.path.description, $0.description) } }) { first, _ in first }
        #expect(Fingerprints(lines: Fingerprints(of: files).lines).byPath == written)
    }

    @Test func `What somebody writes to a page while a build goes on is not noted as the build's own`() throws {
        let folder = try TemporaryFolder()
        let file = OutputFile(path: SitePath(literal: "a.html")) { [0x61] }
        func publish(meanwhile: () -> Void) throws {
            _ = try OutputFolder(path: folder("out"), content: folder("content")).publish(
                [file], workers: 1, further: {
                    meanwhile()
                    return []
                }, state: { _, _ in Array("noted".utf8) })
        }
        try publish {}
        #expect(folder.text("out/\(BuildState.name)") == "noted")
        try FileManager.default.removeItem(atPath: folder("out/\(BuildState.name)"))
        try publish { try? folder.write("mine", to: "out/a.html") }
        #expect(folder.text("out/\(BuildState.name)") == nil)
    }

    @Test func `A file that would be made of the same again is not made`() throws {
        let folder = try TemporaryFolder()
        let made = Atomic(0)
        let file = OutputFile(path: SitePath(literal: "a.html"), fingerprint: SHA256Digest(of: [1])) {
            made.add(1, ordering: .relaxed)
            return [0x61]
        }
        func publish() throws {
            let fingerprints = Fingerprints(of: [file]).byPath
            _ = try OutputFolder(path: folder("out"), content: folder("content")).publish([file], workers: 1, fingerprints: fingerprints)
        }
        try publish()
        try publish()
        #expect(made.load(ordering: .relaxed) == 1)
        #expect(folder.text("out/a.html") == "a")
    }
}
