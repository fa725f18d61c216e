import Diagnostics
@testable import Library
import Testing

@Suite("Reading YAML")
struct YAMLTests {
    private static func read(_ text: String, limit: Int = 65536) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
        return YAMLReader.read(file.bytes[...], of: file, limit: limit)
    }

    /// Each fault as `rule@line:column`.
    private static func faults(_ text: String, limit: Int = 65536) -> [String] {
        read(text, limit: limit).diagnostics.map { diagnostic in
            let place = [diagnostic.location.line, diagnostic.location.column].compactMap { $0.map(String.init) }.joined(separator: ":")
            return "\(diagnostic.rule)@\(place)"
        }
    }

    /// A node in a short form: `{a: [b]}`; scalars with quotes around them stand between apostrophes.
    private static func outline(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let text, let isPlain): isPlain ? text : "'\(text)'"
        case .sequence(let items): "[\(items.map(outline).joined(separator: ", "))]"
        case .mapping(let pairs): "{\(pairs.map { "\(outline($0.key)): \(outline($0.value))" }.joined(separator: ", "))}"
        }
    }

    static let large: [String] = [
        (0..<100_000).map { "k\($0):\n" }.joined(),
        String(repeating: " ", count: 500_000) + String(repeating: "a: ", count: 170_000),
        String(repeating: " ", count: 500_000) + "a:" + String(repeating: "\t", count: 500_000),
        "[" + String(repeating: "a,", count: 500_000) + "]",
    ]

    @Test("However a large file is written, reading it takes no longer than its length asks for", .timeLimit(.minutes(1)), arguments: large.indices)
    func largeFile(number: Int) {
        #expect(Self.faults(Self.large[number], limit: 1 << 20).count <= 1)
    }

    @Test("What front matter needs is read, and scalars stay text", arguments: [
        ("a: b", "{a: b}"),
        ("a: no\nb: 012\nc: 1:30\nd: 1e999999\ne: 2024-13-45\nf: true\ng: ~\nh:", "{a: no, b: 012, c: 1:30, d: 1e999999, e: 2024-13-45, f: true, g: ~, h: }"),
        ("- a\n- b", "[a, b]"),
        ("a: [b, 'c', \"d\"]", "{a: [b, 'c', 'd']}"),
        ("a: {b: c, d: [e]}", "{a: {b: c, d: [e]}}"),
        ("a:\n  - b\n  - c: d\n    e: f", "{a: [b, {c: d, e: f}]}"),
        ("a: |\n  &b\n  *c\n  !d\nf: g", "{a: '&b\n*c\n!d\n', f: g}"),
        ("a: >-\n  b\n  c", "{a: 'b c'}"),
        ("- a: |\n    & b\n  c: d", "[{a: '& b\n', c: d}]"),
        ("a: 'it''s & *that*'", "{a: 'it's & *that*'}"),
        ("a: \"x \\\" & *y\"", "{a: 'x \" & *y'}"),
        ("a: Q&A, AT&T, 2*3, *", "{a: Q&A, AT&T, 2*3, *}"),
        ("a: rest & play *really* well!", "{a: rest & play *really* well!}"),
        ("a: what? yes - no", "{a: what? yes - no}"),
        ("# & comment *\na: b # *c", "{a: b}"),
        ("a: b#c", "{a: b#c}"),
        ("a: {b: c#d, e: f}", "{a: {b: c#d, e: f}}"),
        ("---\na: b", "{a: b}"),
        ("a: 'one\n  two'", "{a: 'one two'}"),
        ("a:\r\n  - b\r\n  - c\r\n", "{a: [b, c]}"),
        ("a: https://example.org/?b=*c", "{a: https://example.org/?b=*c}"),
        ("a: 🌿\nb: مرحبا", "{a: 🌿, b: مرحبا}"),
        ("a: -1\nb: --c", "{a: -1, b: --c}"),
        ("<<: a", "{<<: a}"),
    ])
    func accepted(text: String, expected: String) throws {
        let (root, diagnostics) = Self.read(text)
        #expect(diagnostics.map(\.message) == [])
        #expect(Self.outline(try #require(root)) == expected)
    }

    @Test("Nothing is read from nothing", arguments: ["", "\n\n", "# only a comment\n", "---\n"])
    func nothing(text: String) throws {
        let (root, diagnostics) = Self.read(text)
        #expect(diagnostics.isEmpty)
        #expect(root?.isNull ?? true)
    }

    @Test("Anchors, aliases, tags, complex keys, directives and tabs are refused where they stand", arguments: [
        ("a: &b c", "yaml-feature@1:4"), ("&a b: c", "yaml-feature@1:1"), ("- &a b", "yaml-feature@1:3"), ("[&a b]", "yaml-feature@1:2"),
        ("[b, &a c]", "yaml-feature@1:5"), ("{a: &b c}", "yaml-feature@1:5"), ("a: b\nc:\n  &d e", "yaml-feature@3:3"), ("- - &a b", "yaml-feature@1:5"),
        ("a: *b", "yaml-feature@1:4"), ("- *a", "yaml-feature@1:3"), ("[*a, *a]", "yaml-feature@1:2"), ("*a : b", "yaml-feature@1:1"),
        ("<<: *a", "yaml-feature@1:5"), ("<<: [*a, *a]", "yaml-feature@1:6"),
        ("a: !!int \"xyz\"", "yaml-feature@1:4"), ("!a b", "yaml-feature@1:1"), ("a: !<tag:x> b", "yaml-feature@1:4"), ("- ! a", "yaml-feature@1:3"),
        ("? [1,2]\n: x", "yaml-feature@1:1"), ("? a", "yaml-feature@1:1"), ("?\n", "yaml-feature@1:1"), ("[? a]", "yaml-feature@1:2"),
        ("%YAML 1.1\n---\na: b", "yaml-feature@1:1"), ("%TAG ! x\n---\n", "yaml-feature@1:1"),
        ("a:\n\tb: c", "yaml-feature@2:1"), ("\ta: b", "yaml-feature@1:1"),
        ("éé: &b c", "yaml-feature@1:5"), ("a: |\n  b\nc: &d e", "yaml-feature@3:4"), ("a: 'b'\nc: &d e", "yaml-feature@2:4"),
        ("a: \"b\n  c\"\nd: &e f", "yaml-feature@3:4"), ("a: [b,\n  &c d]", "yaml-feature@2:3"), ("a: [b] # c\nd: &e f", "yaml-feature@2:4"),
    ])
    func features(text: String, expected: String) {
        #expect(Self.faults(text) == [expected])
    }

    @Test("An alias that could be followed is refused however it is hidden", arguments: [
        "--- &a b\n--- *a", "--- [&a [x, x], *a]", "... [&a [x, x], *a]", "# c\u{2028}a: &x b\u{2028}d: *x", "# c\u{85}a: &x b\u{85}d: *x",
        "# c\u{2029}a: &x b\u{2029}d: *x", "- a\u{2028}- &b c\u{2028}- *b", "\u{FEFF}&a [*a]", "a: b\n\u{FEFF}c: &d e\n\u{FEFF}f: *d",
        "{a:#b, &x c: d, e: *x}", "[# ]\n x, &a y, *a]", "outer:\n  [k]: |\n    text\n  next: &x y\n  last: *x",
        "a: x\n  \"y\nb: &x z\nc: *x\nd: \"", "a: x\n  | y\nb: &x z\nc: *x", "a: \"b\"#c \"\nd: &x e\nf: *x\ng: \"", "a: 'b'# '\nd: &x e\nf: *x\ng: '",
        "a: [b]# [\"\nd: &x e\nf: *x\ng: \"", "? &a a\n: *a", "{? &a a : *a}", "{&a a: *a}", "- !!seq &a [x]\n- *a", "- &a !!seq [x]\n- *a",
    ])
    func hiddenAliases(text: String) {
        let (root, diagnostics) = Self.read(text)
        #expect(root == nil)
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.location.line != nil)
    }

    @Test("Aliases that would grow a hundred million nodes cost no time", arguments: [false, true])
    func laughs(isKey: Bool) {
        let levels = (1...9).map { level in "\(level.asLetter): &\(level.asLetter) [\(Array(repeating: "*\((level - 1).asLetter)", count: 10).joined(separator: ","))]" }
        let text = (["a: &a [x]"] + levels).joined(separator: "\n")
        for hidden in [text, "# \u{2028}" + text, "a: x\n  \"y\n" + text + "\nz: \"", isKey ? "? *j\n: x" : "z: *j"] {
            let start = ContinuousClock.now
            #expect(Self.read(hidden).root == nil)
            #expect(ContinuousClock.now - start < .seconds(2))
        }
    }

    @Test("Depth beyond reason is refused where it begins", arguments: [
        (String(repeating: "[", count: 17), "yaml-depth@1:17"),
        ("a: " + String(repeating: "[", count: 17) + String(repeating: "]", count: 17), "yaml-depth@1:20"),
        (String(repeating: "{a: ", count: 17), "yaml-depth@1:65"),
        (String(repeating: "- ", count: 18) + "a", "yaml-depth@1:35"),
        (String(repeating: "[", count: 100_000), "yaml-depth@1:17"),
        ((0..<20).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"), "yaml-depth@17:17"),
    ])
    func depth(text: String, expected: String) {
        #expect(Self.faults(text, limit: 1 << 20) == [expected])
    }

    @Test("The deepest that libyaml reads fits on a worker's stack", arguments: [900, 990, 1100])
    func stack(depth: Int) {
        let results = concurrentMap([0, 1, 2, 3], workers: 4) { _ in Self.faults(String(repeating: "- ", count: depth) + "a").count }
        #expect(results == [1, 1, 1, 1])
    }

    @Test("Sixteen levels are not beyond reason")
    func deepEnough() {
        #expect(Self.faults(String(repeating: "[", count: 16) + String(repeating: "]", count: 16)) == [])
        #expect(Self.faults(String(repeating: "- ", count: 16) + "a") == [])
    }

    @Test("A key that stands twice is reported where it does so the second time", arguments: [
        ("a: b\nc: d\na: e", "duplicate-key@3:1"),
        ("- id: x\n  id: y\n- id: z", "duplicate-key@2:3"),
        ("- id: x\n- title: a\n  id: y\n  title: b\n- title: c", "duplicate-key@4:3"),
        ("a:\n  b: c\n  d:\n    b: e\n  b: f", "duplicate-key@5:3"),
        ("\"a\": b\n'a': c", "duplicate-key@2:1"),
        ("a: b\na : c", "duplicate-key@2:1"),
        ("a: |\n  a: x\na: y", "duplicate-key@3:1"),
    ])
    func duplicates(text: String, expected: String) {
        #expect(Self.faults(text) == [expected])
    }

    @Test("What libyaml can't read is reported where it stands", arguments: [
        ("a: b: c", "yaml-syntax@1:5"), ("a: [b", "yaml-syntax@1:6"), ("a: 'b", "yaml-syntax@1:6"), ("a: b\n c: d", "yaml-syntax@2:3"), ("]", "yaml-syntax@1:1"),
        ("a: @b", "yaml-syntax@1:4"), ("a: `b`", "yaml-syntax@1:4"), ("a: b\n---\nc: d", "yaml-syntax@2:1"), ("a: \"\\ud800\"", "yaml-syntax@1:7"),
        ("a: [b]]", "yaml-syntax@1:7"),
    ])
    func syntax(text: String, expected: String) {
        #expect(Self.faults(text) == [expected])
    }

    @Test("What is missing after the last line is missing at its end", arguments: ["---\n", "---", "--- \n...\n"])
    func end(text: String) throws {
        let file = SourceFile(path: "a.yml", bytes: Array(text.utf8))
        let root = try #require(YAMLReader.read(file.bytes[...], of: file, limit: 100).root)
        #expect(root.isNull && root.line <= file.lineCount)
    }

    @Test("What isn't text is refused before it is read", arguments: [
        ([0x61, 0x3A, 0x0A, 0x00], "encoding@2:1"), ([0xFF, 0xFE, 0x61, 0x00], "encoding@1:1"), ([0xFE, 0xFF, 0x00, 0x61], "encoding@1:1"),
        ([0x61, 0x3A, 0x20, 0xC3], "encoding@1:4"), ([0x61, 0x0A, 0xC3, 0xA9, 0x80], "encoding@2:2"), ([0xED, 0xA0, 0x80], "encoding@1:1"),
        ([0xC0, 0x80], "encoding@1:1"), ([0xF4, 0x90, 0x80, 0x80], "encoding@1:1"),
    ] as [([UInt8], String)])
    func encoding(bytes: [UInt8], expected: String) {
        let file = SourceFile(path: "a.yml", bytes: bytes)
        let diagnostics = YAMLReader.read(bytes[...], of: file, limit: 100).diagnostics
        #expect(diagnostics.map { "\($0.rule)@\($0.location.line ?? 0):\($0.location.column ?? 0)" } == [expected])
    }

    @Test("More bytes than the limit are not looked at")
    func limit() {
        #expect(Self.faults("a: &b c", limit: 6) == ["yaml-too-large@"])
        #expect(Self.faults("a: b c", limit: 6) == [])
    }

    @Test("Nodes know where they stand in the file")
    func places() throws {
        let file = SourceFile(path: "a.md", bytes: Array("---\néa: b\nc:\n  - d\n---\n".utf8))
        let matter = try FrontMatter(of: file)
        let root = try #require(YAMLReader.read(matter.yaml, of: file, limit: 100).root)
        guard case .mapping(let pairs) = root.content, case .sequence(let items) = pairs[1].value.content else {
            Issue.record("no mapping with a list")
            return
        }
        #expect([pairs[0].key.line, pairs[0].key.column, pairs[0].value.line, pairs[0].value.column] == [2, 1, 2, 5])
        #expect([items[0].line, items[0].column] == [4, 5])
    }

    @Test("A fault in front matter is never placed in the text below it", arguments: [
        ("---\na: b\na: c\n---\na: d\n", "duplicate-key", 3), ("---\na: [b\n---\ntext\n", "yaml-syntax", 3), ("---\n\na: &b c\n---\n", "yaml-feature", 3),
    ])
    func frontMatterPlaces(text: String, rule: String, line: Int) throws {
        let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
        let diagnostics = YAMLReader.read(try FrontMatter(of: file).yaml, of: file, limit: 100).diagnostics
        #expect(diagnostics.map(\.rule) == [rule])
        #expect(diagnostics.first?.location.line == line)
    }
}

extension Int {
    fileprivate var asLetter: String { String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(self)))) }
}
