import Diagnostics
import Foundation
import Testing

@Suite("Printing for a program")
struct JSONPrinterTests {
    private static let whole = Diagnostic(
        rule: "unknown-key",
        location: Diagnostics.SourceLocation(file: "a.md", line: 3, column: 7),
        message: "There is no \"x\".",
        remedy: "Mend."
    )

    @Test("Nothing is an empty list")
    func nothing() {
        #expect(JSONPrinter.text(for: []) == "[]\n")
    }

    @Test("Keys stand in one order, a diagnostic a line, without what isn't known")
    func shape() {
        let file = Diagnostic(rule: "r", severity: .warning, location: Diagnostics.SourceLocation(file: "b"), message: "M", remedy: "R")
        #expect(
            JSONPrinter.text(for: [Self.whole, file]) == """
                [
                  {"rule": "unknown-key", "severity": "error", "file": "a.md", "line": 3, "column": 7, "message": "There is no \\"x\\".", "remedy": "Mend."},
                  {"rule": "r", "severity": "warning", "file": "b", "message": "M", "remedy": "R"}
                ]

                """)
    }

    @Test("Text is quoted so that it can stand in a script as well", arguments: [
        ("a", "\"a\""), ("", "\"\""), ("\"", "\"\\\"\""), ("\\", "\"\\\\\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\0", "\"\\u0000\""),
        ("\u{1F}\u{7F}", "\"\\u001F\\u007F\""), ("</script>", "\"\\u003C/script\\u003E\""), ("&", "\"\\u0026\""), ("<!--", "\"\\u003C!--\""),
        ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("a\u{FEFF}", "\"a\\uFEFF\""), ("é🌿", "\"é🌿\""),
    ])
    func quoting(text: String, expected: String) {
        #expect(JSONText.quoted(text) == expected)
    }

    @Test("Quoted text reads as it was written", arguments: ["\u{1}\"\\/<>&'\n", "e\u{301}é", "𝒳\u{2028}", "\r\n", ""])
    func roundTrip(text: String) throws {
        let read = try JSONDecoder().decode([String].self, from: Data("[\(JSONText.quoted(text))]".utf8))
        #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
    }
}
