@testable import Diagnostics
import Testing

@Suite("Printing for a terminal")
struct TerminalPrinterTests {
    private static func diagnostic(
        _ file: String = "articles/shame.md",
        _ line: Int? = 3,
        _ column: Int? = 1,
        severity: Diagnostic.Severity = .error,
        message: String = "There is no key \"titel\" in an article.",
        remedy: String = "Did you mean \"title\"?",
        excerpt: String? = "titel: Shame"
    ) -> Diagnostic {
        let location = Diagnostics.SourceLocation(file: file, line: line, column: column)
        return Diagnostic(rule: "unknown-key", severity: severity, location: location, message: message, remedy: remedy, excerpt: excerpt)
    }

    private static func text(_ diagnostics: Diagnostic...) -> String {
        TerminalPrinter(usesColour: false).text(for: diagnostics)
    }

    /// The line shown and the line below it, without their margin.
    private static func shown(_ excerpt: String, column: Int?) -> [Substring] {
        let text = TerminalPrinter(usesColour: false).text(for: diagnostic("a", 3, column, excerpt: excerpt))
        return text.split(separator: "\n").filter { $0.contains(" | ") }.map { $0.dropFirst(6) }
    }

    @Test("A diagnostic has its place, words, line, caret and remedy")
    func whole() {
        #expect(
            Self.text(Self.diagnostic()) == """
                articles/shame.md:3:1: error: There is no key "titel" in an article. [unknown-key]
                  3 | titel: Shame
                    | ^
                    = Did you mean "title"?

                1 error

                """)
    }

    @Test("The margin is as wide as the line's number")
    func margin() {
        #expect(
            Self.text(Self.diagnostic("a.md", 1234, 3)) == """
                a.md:1234:3: error: There is no key "titel" in an article. [unknown-key]
                  1234 | titel: Shame
                       |   ^
                       = Did you mean "title"?

                1 error

                """)
    }

    @Test("A diagnostic of a whole file shows no line")
    func wholeFile() {
        #expect(
            Self.text(Self.diagnostic("a.md", nil, nil, excerpt: nil)) == """
                a.md: error: There is no key "titel" in an article. [unknown-key]
                   = Did you mean "title"?

                1 error

                """)
    }

    @Test("A diagnostic of a whole line points at no character of it")
    func wholeLine() {
        #expect(Self.shown("titel: Shame", column: nil) == ["titel: Shame"])
    }

    @Test("Diagnostics are parted by a blank line and counted by severity")
    func several() {
        let text = Self.text(
            Self.diagnostic("a", nil, nil, message: "One.", remedy: "Mend.", excerpt: nil),
            Self.diagnostic("b", nil, nil, severity: .warning, message: "Two.", remedy: "Mend.", excerpt: nil)
        )
        #expect(
            text == """
                a: error: One. [unknown-key]
                   = Mend.

                b: warning: Two. [unknown-key]
                   = Mend.

                1 error, 1 warning

                """)
    }

    @Test("Nothing is written about nothing")
    func nothing() {
        #expect(Self.text() == "")
    }

    @Test("The count names each severity in the singular or the plural")
    func summary() {
        let diagnostics = [Diagnostic.Severity.note, .error, .error, .warning, .note].map { Self.diagnostic(severity: $0) }
        #expect(TerminalPrinter.summary(of: diagnostics) == "2 errors, 1 warning, 2 notes")
        #expect(TerminalPrinter.summary(of: []) == "")
    }

    @Test("The caret stands below its character", arguments: [
        ("abc", 1, "^"), ("abc", 3, "  ^"), ("abc", 4, "   ^"), ("\tabc", 2, "\t^"), ("a\tb\tc", 5, " \t \t^"), ("éàü", 3, "  ^"), ("", 1, "^"),
        ("e\u{301}x", 2, " ^"),
    ])
    func caret(excerpt: String, column: Int, expected: String) {
        #expect(Self.shown(excerpt, column: column) == [Substring(excerpt), Substring(expected)])
    }

    @Test("Of a long line, the part around the caret is shown", arguments: [1, 90, 91, 150, 250, 300])
    func longLine(column: Int) throws {
        let letters = (0..<300).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 * 7 % 26))) }
        let lines = Self.shown(String(letters), column: column)
        let line = try #require(lines.first), caret = try #require(lines.last)
        #expect(line.count <= 100)
        #expect(String(letters).contains(line))
        #expect(Array(line)[caret.count - 1] == letters[column - 1])
    }

    @Test("A caret beyond what was kept of a line is left out")
    func caretBeyond() {
        #expect(Self.shown("abc", column: 5000) == ["abc"])
    }

    @Test("Nothing from content can steer the terminal or turn a line around", arguments: [
        "\u{1B}[2J", "\u{7}", "\0", "\r", "\n", "\u{9B}31m", "\u{7F}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{85}",
    ])
    func controlCharacters(text: String) {
        let hostile = "x\(text)y"
        let printed = Self.text(Self.diagnostic("a\(text).md", 3, 1, message: hostile, remedy: hostile, excerpt: hostile))
        #expect(!printed.split(separator: "\n").joined().unicodeScalars.contains { text.unicodeScalars.first == $0 })
        #expect(printed.split(separator: "\n", omittingEmptySubsequences: false).count == 7)
        #expect(printed.unicodeScalars.count { $0 == "\u{FFFD}" } == 4)
    }

    @Test("Colour stands around the severity alone", arguments: [
        (Diagnostic.Severity.error, "1;31"), (.warning, "1;33"), (.note, "1;36"),
    ])
    func colour(severity: Diagnostic.Severity, code: String) {
        let diagnostic = Self.diagnostic("a", nil, nil, severity: severity, message: "M.", remedy: "R.", excerpt: nil)
        let text = TerminalPrinter(usesColour: true).text(for: diagnostic)
        #expect(text == "a: \u{1B}[\(code)m\(severity.rawValue)\u{1B}[0m: M. [unknown-key]\n   = R.\n")
    }
}
