import Diagnostics
@testable import Library
import Testing

@Suite("Citation labels")
struct CitationLabelTests {
    /// The labels of resources given as YAML.
    private static func labels(_ entries: String...) throws -> [String] {
        let drafts = try entries.enumerated().map { number, entry in
            let text = "id: \(["d", "c", "b", "a"][number])\ntype: book\nsummary: s\n\(entry)"
            let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
            let collector = DiagnosticCollector(file: file)
            var fields = FieldReader(try #require(YAMLReader.read(file.bytes[...], of: file, limit: 4096).root), of: "a resource", reportingTo: collector)
            let draft = ResourceDraft(&fields)
            #expect(collector.diagnostics.map(\.message) == [])
            return try #require(draft)
        }
        return CitationLabels.labels(for: drafts)
    }

    @Test("A work is named by its authors and year", arguments: [
        ("title: A Secure Base\nyear: 1988\nauthors: [{family: Bowlby, given: John}]", "Bowlby, 1988"),
        ("title: T\nyear: 2011\nauthors: [{family: Neff}, {family: Germer}]", "Neff and Germer, 2011"),
        ("title: T\nyear: 2011\nauthors: [{family: A}, {family: B}, {family: C}]", "A and others, 2011"),
        ("title: T\nyear: 2011\nauthors: [{family: A}, {literal: and others}]", "A and others, 2011"),
        ("title: T\nyear: 2011\nauthors: [{literal: World Health Organization}]", "World Health Organization, 2011"),
        ("title: T\nyear: 2011", "T, 2011"),
        ("title: T\nauthors: [{family: A}]", "A"),
        ("title: T", "T"),
    ])
    func names(entry: String, expected: String) throws {
        #expect(try Self.labels(entry) == [expected])
    }

    @Test("Works that would share a label get letters in the order of their ids")
    func letters() throws {
        let neff = "title: T\nyear: 2011\nauthors: [{family: Neff}]", other = "title: T\nyear: 2012\nauthors: [{family: Neff}]"
        #expect(try Self.labels(neff, other, neff, neff) == ["Neff, 2011c", "Neff, 2012", "Neff, 2011b", "Neff, 2011a"])
    }

    @Test("Without a year there is nothing to put a letter after")
    func noYear() throws {
        #expect(try Self.labels("title: T", "title: T") == ["T", "T"])
    }
}
