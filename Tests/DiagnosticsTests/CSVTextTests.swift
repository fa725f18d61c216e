import Diagnostics
import Testing

@Suite("Comma-separated values")
struct CSVTextTests {
    @Test("A field can't end before its end", arguments: [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""), ("a\nb", "\"a\nb\""),
        ("a\"\u{301},b", "\"a\"\"\u{301},b\""), ("\"\u{200D}", "\"\"\"\u{200D}\""), ("a", "a"), ("", ""),
    ])
    func quoted(text: String, field: String) {
        #expect(Array(CSVText.table([[text]]).utf8) == Array("\u{FEFF}\(field)\r\n".utf8))
    }

    @Test("A field is no formula", arguments: ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=\u{301}1"])
    func formula(text: String) {
        #expect(CSVText.table([[text]]).unicodeScalars.dropFirst().drop { $0 == "\"" }.first == "'")
    }
}
