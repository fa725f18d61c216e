@testable import Authoring
import ContentFixtures
import Library
import Testing

@Suite("Entries at the end of a list")
struct ListEndTests {
    private static let entry = "- id: b\n  term: B\n"

    @Test("An entry is added as the list is written", arguments: [
        ("", "- id: b\n  term: B\n"),
        ("# Words\n", "\n- id: b\n  term: B\n"),
        ("- id: a\n", "\n- id: b\n  term: B\n"),
        ("- id: a\n\n", "- id: b\n  term: B\n"),
        ("- id: a", "\n\n- id: b\n  term: B\n"),
        ("---\n- id: a\n", "\n- id: b\n  term: B\n"),
        ("  - id: a\n    term: A\n", "\n  - id: b\n    term: B\n"),
        ("-\n  id: a\n", "\n- id: b\n  term: B\n"),
        ("- id: a\r\n", "\r\n- id: b\r\n  term: B\r\n"),
        ("\u{FEFF}- id: a\n", "\n- id: b\n  term: B\n"),
    ])
    func addition(_ existing: String, _ expected: String) throws {
        let bytes = try ListEnd(of: Array(existing.utf8), path: "glossary.yml").addition(Self.entry)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test("A list that isn't written line by line is left alone", arguments: ["[{id: a}]\n", "- id: a\n...\n", "{}\n"])
    func refused(_ existing: String) {
        #expect(throws: AuthoringFault.notAPlainList(path: "glossary.yml")) { try ListEnd(of: Array(existing.utf8), path: "glossary.yml") }
    }

    @Test("What was there stays, byte for byte, and both entries are read", arguments: [
        "- id: calm\n  term: calm\n  definition: A quiet state.",
        "# Words\r\n\r\n- id: calm\r\n  term: calm\r\n  definition: A quiet state.\r\n",
        "  # Indented\n  - id: calm\n    term: calm\n    definition: >\n      A quiet\n      state.\n",
        "- {id: calm, term: calm, definition: A quiet state. 2*B}\n",
    ])
    func kept(_ existing: String) throws {
        let content = ContentFixture.minimal.with("glossary.yml", existing)
        let outcome = try content.adding(NewTerm(term: try .line("Rest & B&B"), definition: try .line("A pause.")))
        #expect(outcome.text.utf8.starts(with: existing.utf8))
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.published.library?.editions.first?.terms.map(\.term) == ["calm", "Rest & B&B"])
    }
}
