import Diagnostics
import Testing

@Suite("Source files")
struct SourceFileTests {
    private static func file(_ text: String) -> SourceFile {
        SourceFile(path: "articles/a.md", bytes: Array(text.utf8))
    }

    @Test("Lines end at a line feed, a carriage return, or both", arguments: [
        ("a\nb\nc\n", ["a", "b", "c"]),
        ("a\r\nb\r\nc\r\n", ["a", "b", "c"]),
        ("a\rb\rc\r", ["a", "b", "c"]),
        ("a\nb\r\nc\rd", ["a", "b", "c", "d"]),
        ("a\nb", ["a", "b"]),
        ("a\n\nb", ["a", "", "b"]),
        ("a\r\rb", ["a", "", "b"]),
        ("a\r\n\r\nb", ["a", "", "b"]),
        ("a\n\rb", ["a", "", "b"]),
        ("", [""]),
        ("\n", [""]),
        ("\n\n", ["", ""]),
        ("a", ["a"]),
        ("a\r", ["a"]),
    ])
    func lines(text: String, expected: [String]) {
        let file = Self.file(text)
        #expect((1...file.lineCount).map { String(decoding: file.line($0), as: UTF8.self) } == expected)
    }

    @Test("A line that isn't there is empty", arguments: [0, -1, 3, .max, .min])
    func noLine(number: Int) {
        #expect(Self.file("a\nb\n").line(number).isEmpty)
        #expect(Self.file("a\nb\n").offset(ofLine: number) == 4)
    }

    @Test("A line knows where it begins", arguments: [(1, 0), (2, 3), (3, 4), (4, 6)])
    func offsets(line: Int, expected: Int) {
        #expect(Self.file("a\r\n\rb\ncd").offset(ofLine: line) == expected)
    }

    @Test("A byte's place is its line and its column in characters", arguments: [
        ("abc", 0, "1:1"), ("abc", 2, "1:3"), ("abc", 3, "1:4"), ("abc", 99, "1:4"),
        ("a\nbc", 2, "2:1"), ("a\nbc", 3, "2:2"), ("a\r\nbc", 3, "2:1"), ("a\rbc", 2, "2:1"),
        ("a\nbc", 1, "1:2"), ("a\n", 2, "1:2"), ("", 0, "1:1"),
        ("éa", 2, "1:2"), ("🌿a", 4, "1:2"), ("e\u{301}a", 3, "1:2"), ("👨‍👩‍👧a", 18, "1:2"), ("a\nمرa", 6, "2:3"),
    ])
    func places(text: String, offset: Int, expected: String) {
        #expect(Self.file(text).location(atOffset: offset).description == "articles/a.md:\(expected)")
    }

    @Test("A column in bytes becomes one in characters", arguments: [
        (1, 1, 1), (1, 3, 2), (1, 4, 3), (1, 99, 4), (1, 0, 1), (1, -5, 1), (2, 1, 1), (2, 5, 2), (9, 5, 1),
    ])
    func byteColumns(line: Int, byteColumn: Int, expected: Int) {
        let location = Self.file("éab\n🌿\n").location(line: line, byteColumn: byteColumn)
        #expect(location == Diagnostics.SourceLocation(file: "articles/a.md", line: line, column: expected))
    }

    @Test("Nobody counts columns far into a line", arguments: [(2001, 2001), (2002, nil), (1 << 20, nil)])
    func farColumns(byteColumn: Int, expected: Int?) {
        let location = Self.file(String(repeating: "a", count: 1 << 20)).location(line: 1, byteColumn: byteColumn)
        #expect(location == Diagnostics.SourceLocation(file: "articles/a.md", line: 1, column: expected))
    }

    @Test("A byte inside a character has that character's place", arguments: [(0, 1), (1, 1), (2, 2), (3, 2), (5, 2), (6, 3)])
    func insideCharacter(offset: Int, expected: Int) {
        #expect(Self.file("é🌿a").location(atOffset: offset).column == expected)
    }

    @Test("A byte that is part of no character has its own place", arguments: [(3, 4), (4, 5), (5, 6)])
    func strayByte(offset: Int, expected: Int) {
        let file = SourceFile(path: "a", bytes: [0x61, 0x62, 0x63, 0x80, 0x80, 0xFF, 0x64])
        #expect(file.location(atOffset: offset).column == expected)
    }

    @Test("A diagnostic shows the line that it is about")
    func excerpt() {
        let diagnostic = Self.file("a\nbad line\nc").diagnostic(Slip(), atOffset: 4)
        #expect(diagnostic.location.description == "articles/a.md:2:3")
        #expect(diagnostic.excerpt == "bad line")
        #expect((diagnostic.rule, diagnostic.message, diagnostic.remedy) == ("slip", "This is wrong.", "Mend it."))
        #expect(diagnostic.severity == .error)
    }

    @Test("A diagnostic of a whole file shows no line")
    func wholeFile() {
        let diagnostic = Self.file("a").diagnostic(Slip())
        #expect(diagnostic.location == Diagnostics.SourceLocation(file: "articles/a.md"))
        #expect(diagnostic.excerpt == nil)
    }

    @Test("A line of a megabyte is not kept whole")
    func longLine() {
        let file = Self.file(String(repeating: "a", count: 1 << 20))
        #expect(file.diagnostic(Slip(), atOffset: 0).excerpt?.utf8.count == 4096)
    }
}

private struct Slip: Fault {
    let rule = "slip"
    let message = "This is wrong."
    let remedy = "Mend it."
}
