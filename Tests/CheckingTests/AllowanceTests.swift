import ContentFixtures
import Diagnostics
import Testing

@Suite struct AllowanceTests {
    /// The lines on which a vague link is told of.
    private func lines(_ body: String) throws -> [Int] {
        let content = ContentFixture.minimal.with(RuleCase.path, ContentFixture.article(body: body))
        return try content.checked("vague-link-text").compactMap(\.location.line)
    }

    private static let comment = "<!-- check: allow vague-link-text: a quoted sign -->"
    private static let link = "[Here](resting.md)."

    @Test("A comment lets a rule pass in the block that follows, and no further", arguments: [
        ("\(comment)\n\(link)\n", []),
        ("\(comment)\n\n\(link)\n", []),
        ("\(comment)\n\(link)\n\n\(link)\n", [10]),
        ("\(link)\n\n\(comment)\n", [7]),
        ("\(comment)\nOne,\ntwo, \(link)\n", []),
        ("> \(comment)\n> \(link)\n>\n> \(link)\n", [10]),
        ("- One\n\n  \(comment)\n- \(link)\n\n- \(link)\n", [12]),
        ("\(comment)\n<!-- check: allow long-list: why -->\n\(link)\n", []),
    ])
    func block(_ body: String, _ expected: [Int]) throws {
        #expect(try lines(body) == expected)
    }

    @Test("At the end of a line it is for that line", arguments: [
        ("\(link) \(comment)\n", []),
        ("\(link)\n\(link) \(comment)\n", [7]),
        ("\(link) \(comment)\n\(link)\n", [8]),
        ("- \(link) \(comment)\n- \(link)\n", [8]),
    ])
    func line(_ body: String, _ expected: [Int]) throws {
        #expect(try lines(body) == expected)
    }

    @Test("It lets no other rule pass, and nothing without a reason", arguments: [
        ("<!-- check: allow long-list: why -->\n\(link)\n", [8]),
        ("<!-- check: allow vague-link-text -->\n\(link)\n", [8]),
        ("<!-- check: allow vague-link-text: -->\n\(link)\n", [8]),
        ("    \(comment)\n\n\(link)\n", [9]),
    ])
    func otherRules(_ body: String, _ expected: [Int]) throws {
        #expect(try lines(body) == expected)
    }

    @Test("In front matter and data it is a comment of YAML for the field or entry that follows", arguments: [
        ("# check: allow long-title: a quotation\ntitle: \(String(repeating: "a", count: 80))\nsummary: A\n", 0),
        ("title: \(String(repeating: "a", count: 80)) # check: allow long-title: a quotation\nsummary: A\n", 0),
        ("# check: allow long-title: a quotation\nsummary: A\ntitle: \(String(repeating: "a", count: 80))\n", 1),
    ])
    func frontMatter(_ fields: String, _ expected: Int) throws {
        let content = ContentFixture.minimal.with(RuleCase.path, "---\n\(fields)topics: [calm]\n---\n\nText.\n")
        #expect(try content.checked("long-title").count == expected)
    }

    @Test("An entry of a list is let pass whole")
    func entry() throws {
        let terms = "# check: allow unused-term: it is on the poster\n- id: awe\n  term: awe\n  definition: Wonder.\n- id: joy\n  term: joy\n  definition: Joy.\n"
        let found = try ContentFixture.minimal.with("glossary.yml", terms).checked("unused-term")
        #expect(found.map(\.location.description) == ["glossary.yml:5:7"])
    }

    @Test("Two comments in one place are each for their own rule")
    func two() throws {
        let body = "\(Self.comment)\n<!-- check: allow insecure-link: no other -->\n[Here](http://example.org/a).\n"
        let content = ContentFixture.minimal.with(RuleCase.path, ContentFixture.article(body: body))
        let rules = Set(try content.checked().map(\.rule))
        #expect(rules.isDisjoint(with: ["vague-link-text", "insecure-link", "unused-allowance"]))
    }
}
