import ContentFixtures
import Diagnostics
import Foundation
import Library
import Testing

/// What an author sees of a file while it is broken.
@Suite struct LastGoodTests {
    @Test func `A file that is broken keeps the content that it had`() throws {
        try edit("articles/calm/resting.md", to: "---\ntitle: [\n---\n") { outcome in
            #expect(outcome.readableLibrary?.editions[0].articles.map(\.title) == ["Breathing", "Resting"])
        }
    }

    @Test func `A file that is broken is told of as it is now`() throws {
        try edit("articles/calm/resting.md", to: "---\ntitle: Other\nsumary: A\n---\n") { outcome in
            #expect(outcome.diagnostics.map(\.location.file).allSatisfy { $0 == "articles/calm/resting.md" })
            #expect(outcome.diagnostics.contains { $0.rule == "unknown-key" && $0.location.line == 3 })
        }
    }

    @Test func `Links in the text that stands in are not told of`() throws {
        let linked = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "See [it](breathing.md).\n"))
        try linked.withFolder { root in
            var memory = LibraryMemory()
            _ = load(root, &memory)
            try "---\ntitle: [\n---\n".write(toFile: "\(root)/articles/calm/resting.md", atomically: true, encoding: .utf8)
            try FileManager.default.removeItem(atPath: "\(root)/articles/calm/breathing.md")
            #expect(!load(root, &memory).diagnostics.contains { $0.rule == "dead-link" })
        }
    }

    @Test func `A file that is mended is read anew`() throws {
        try ContentFixture.minimal.withFolder { root in
            var memory = LibraryMemory()
            let path = "\(root)/articles/calm/resting.md"
            for text in [ContentFixture.article(title: "Resting"), "---\ntitle: [\n---\n", ContentFixture.article(title: "At rest")] {
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                _ = load(root, &memory)
            }
            #expect(load(root, &memory).library?.editions[0].articles.map(\.title) == ["Breathing", "At rest"])
        }
    }

    @Test func `A site whose settings are broken stands with its last ones`() throws {
        try edit("site.yml", to: "titel: Quiet\n") { outcome in
            #expect(outcome.readableLibrary?.site.title == "Quiet")
            #expect(outcome.diagnostics.contains { $0.location.file == "site.yml" })
        }
    }

    @Test func `A file that was broken from the start has no content to keep`() throws {
        let broken = ContentFixture.minimal.with("articles/calm/resting.md", "---\ntitle: [\n---\n")
        try broken.withFolder { root in
            var memory = LibraryMemory()
            #expect(load(root, &memory).readableLibrary?.editions[0].articles.map(\.title) == ["Breathing"])
        }
    }

    /// Loads the minimal folder, writes one file of it, and loads it again.
    private func edit(_ path: String, to text: String, _ body: (LibraryLoader.Outcome) throws -> Void) throws {
        try ContentFixture.minimal.withFolder { root in
            var memory = LibraryMemory()
            _ = load(root, &memory)
            try text.write(toFile: "\(root)/\(path)", atomically: true, encoding: .utf8)
            try body(load(root, &memory))
        }
    }

    private func load(_ root: String, _ memory: inout LibraryMemory) -> LibraryLoader.Outcome {
        LibraryLoader(options: LibraryLoader.Options(source: root, keepsLastGood: true)).load(remembering: &memory)
    }
}
