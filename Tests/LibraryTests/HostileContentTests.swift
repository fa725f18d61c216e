import ContentFixtures
import Diagnostics
import Library
import Testing

/// Content that would keep the loader busy, or its reader.
@Suite("Hostile content")
struct HostileContentTests {
    private static let breathing = "articles/calm/breathing.md"

    private static func load(_ body: String) throws -> LibraryLoader.Outcome {
        try ContentFixture.minimal.with(breathing, ContentFixture.article(body: body)).load()
    }

    @Test("A text full of what leads nowhere lists the first hundred and says that there are more", arguments: [
        ("[a](b.md)[", "dead-link"), ("[a](#b)\n", "dead-anchor"), ("[a](term:b) ", "unknown-term"), ("[a](resource:b) ", "unknown-resource"), ("a [@b] ", "unknown-resource"),
        ("![a](https://b.example/c.png) ", "picture"),
    ])
    func manyFaults(piece: String, rule: String) throws {
        let diagnostics = try Self.load(String(repeating: piece, count: 5_000)).diagnostics
        #expect(diagnostics.count(where: { $0.rule == rule }) == 100)
        #expect(diagnostics.filter { $0.rule != rule }.map(\.rule) == ["more-faults"])
    }

    @Test("Links and citations in one long line lead where they should", arguments: ["[a](resource:bowlby-1988) ", "a [@bowlby-1988] ", "[a](term:calm) ", "[a](resting.md) "])
    func longLine(piece: String) throws {
        #expect(try Self.load(String(repeating: piece, count: 20_000)).diagnostics == [])
    }

    @Test("Every heading is found, however many there are")
    func manyHeadings() throws {
        let headings = (0..<5_000).map { "## h\($0)\n\n[a](#h\(4_999 - $0))\n\n" }.joined()
        #expect(try Self.load(headings).diagnostics == [])
    }
}
