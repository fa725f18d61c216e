import ContentFixtures
import Diagnostics
@testable import Library
import Testing

@Suite("Answers beside an article")
struct RatingsLoaderTests {
    private static let path = "articles/calm/breathing.coach.yml"
    private static let right = "- item: cci-7\n  answer: yes\n  by: Ada Reader\n  on: 2026-11-21\n  version: 0123456789abcdef\n"

    private static func load(_ text: String?) throws -> RatingsLoader.Outcome {
        let fixture = text.map { ContentFixture.minimal.with(path, $0) } ?? .minimal
        return try fixture.withFolder { folder in
            let library = try #require(LibraryLoader(options: .init(source: folder)).load().library)
            return RatingsLoader(root: folder).load(beside: try #require(library.editions.first?.articles.first))
        }
    }

    @Test("They are read in their order")
    func read() throws {
        let outcome = try Self.load(Self.right + Self.right.replacing("yes", with: "no"))
        #expect(outcome.ratings.map(\.answer) == [.yes, .no])
        #expect(outcome.ratings.first?.by == "Ada Reader")
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("Where there is no file, nobody has answered")
    func missing() throws {
        let outcome = try Self.load(nil)
        #expect(outcome.ratings.isEmpty && !outcome.isThere && outcome.diagnostics.isEmpty)
    }

    @Test("The build passes over the file, whatever is in it")
    func build() throws {
        #expect(try ContentFixture.minimal.with(Self.path, "nonsense: [").load().diagnostics.isEmpty)
    }

    @Test("A mistake is told with its line", arguments: [
        ("cci-7", "pemat-13", "unknown-value", 1), ("yes", "perhaps", "unknown-value", 2), ("by: Ada Reader", "by:", "missing-field", 1),
        ("2026-11-21", "yesterday", "date", 4), ("0123456789abcdef", "1", "malformed-value", 5), ("  on:", "  at:", "unknown-key", 4),
    ])
    func mistakes(old: String, new: String, rule: String, line: Int) throws {
        let outcome = try Self.load(Self.right.replacing(old, with: new))
        #expect(outcome.ratings.isEmpty)
        #expect(outcome.diagnostics.contains { $0.rule == rule && $0.location.line == line && $0.location.file == Self.path })
    }

    @Test("A file that is no list is told")
    func noList() throws {
        #expect(try Self.load("item: cci-7\n").diagnostics.map(\.rule) == ["wrong-type"])
    }
}
