@testable import Authoring
import Testing

@Suite("Lines of text")
struct TextLineTests {
    @Test("A text is put on one line, without what nobody sees", arguments: [
        ("  Rest  well ", "Rest well"),
        ("Two\nlines\r\n", "Two lines"),
        ("Tab\there", "Tab here"),
        ("A\u{2028}B\u{85}C\u{FEFF}D\u{FFFF}E", "A B CDE"),
        ("Prix\u{A0}: 3", "Prix\u{A0}: 3"),
    ])
    func normalised(_ text: String, _ expected: String) {
        #expect(TextLine(text)?.description == expected)
    }

    @Test("A text that nobody can see is none", arguments: ["", "   ", "\n\t", "\u{FEFF}", "\u{A0}"])
    func empty(_ text: String) {
        #expect(TextLine(text) == nil)
    }

    @Test("A text stands in YAML between quotation marks where it has to", arguments: [
        ("What helps", "What helps"),
        ("It's fine", "It's fine"),
        ("Rest: a beginning", "\"Rest: a beginning\""),
        ("Say \"no\"", "\"Say \\\"no\\\"\""),
        ("C:\\", "\"C:\\\\\""),
        ("No", "\"No\""),
        ("2026-11-21", "\"2026-11-21\""),
        ("*Always*", "\"\\x2AAlways\\x2A\""),
        ("Q&A", "\"Q&A\""),
        ("خطوة أولى", "خطوة أولى"),
    ])
    func yaml(_ text: String, _ expected: String) {
        #expect(TextLine(text)?.yaml() == expected)
    }

    @Test("Among what others wrote, nothing can look like an anchor")
    func amongOthers() throws {
        #expect(try TextLine.line("Q&A").yaml(standsAmongOthers: true) == "\"Q\\x26A\"")
    }
}
