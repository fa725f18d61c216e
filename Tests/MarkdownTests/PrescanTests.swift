import Diagnostics
@testable import Markdown
import Testing

@Suite("What is refused before it is parsed")
struct PrescanTests {
    static let files: [(name: String, bytes: [UInt8], fault: String)] = [
        ("zero byte", Array("a\nb\0c".utf8), "2:2:not-utf-8"),
        ("invalid UTF-8", Array("a\nbé".utf8) + [0xFF], "2:3:not-utf-8"),
        ("overlong", [0x61, 0xC0, 0xAF], "1:2:not-utf-8"),
        ("surrogate", [0xED, 0xA0, 0x80], "1:1:not-utf-8"),
        ("cut off", [0x61, 0xE2, 0x82], "1:2:not-utf-8"),
        ("UTF-16 with a mark", [0xFF, 0xFE, 0x61, 0x00], "not-utf-8"),
        ("UTF-16 without", [0x61, 0x00, 0x62, 0x00], "not-utf-8"),
        ("too large", [UInt8](repeating: 0x61, count: (1 << 20) + 1), "file-too-large"),
    ]

    @Test("A file that isn't text is refused, with the place of the first wrong byte", arguments: files)
    func unreadable(name: String, bytes: [UInt8], fault: String) {
        let outcome = MarkdownParser().parse(SourceFile(path: "a.md", bytes: bytes))
        #expect(outcome.document == nil)
        #expect(outcome.diagnostics.map(summary) == [fault])
    }

    @Test("Bytes of any length of sequence are UTF-8", arguments: ["", "abc", "é", "€", "🍄", "a\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}bcdefghij"])
    func valid(text: String) {
        #expect(UTF8Validation.firstInvalidOffset(in: Array(text.utf8)[...]) == nil)
    }

    @Test("Line ends of any kind give the same document", arguments: ["\r\n", "\r"])
    func lineEnds(lineEnd: String) {
        let markdown = "## a\n\nb\nc [d](x:y)\n\n> [!TIP]\n> e\n"
        let other = markdown.replacing("\n", with: lineEnd)
        #expect(siteHTML(other) == siteHTML(markdown))
        #expect(parse(other).diagnostics.map(summary) == parse(markdown).diagnostics.map(summary))
    }

    @Test("Nothing gives an empty document", arguments: ["", "\n", " ", "\r"])
    func nothing(markdown: String) {
        #expect(parse(markdown).document?.nodes.map(\.kind) == [.document])
    }

    /// What real articles have more of than most.
    static let harmless = [
        String(repeating: "* ", count: 40) + "\n",
        String(repeating: "> ", count: 20) + "deep\n",
        "|" + String(repeating: "a|", count: 30) + "\n|" + String(repeating: "-|", count: 30) + "\n" + String(repeating: "|b|c|\n", count: 1000),
        (1...400).map { "[\($0)]: https://example.org/a/rather/long/address/\($0) \"With a title\"\n" }.joined() + "\n" + (1...400).map { "[a][\($0)] " }.joined(),
        String(repeating: "[![a](b.svg)](https://c.d) ", count: 200),
        String(repeating: "<!-- a -->\n", count: 500),
        String(repeating: "Some *words* and **others**, `code` and ~~none~~.\n", count: 3000),
        (1...60).map { "- " + String(repeating: "  ", count: 0) + "item \($0)\n  - inner\n" }.joined(),
    ]

    @Test("Large but ordinary content passes", arguments: harmless)
    func passes(markdown: String) {
        let outcome = parse(markdown, .gitHub)
        #expect(outcome.document != nil)
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("A file full of faults lists the first hundred and says that there are more")
    func manyFaults() {
        let diagnostics = parse(String(repeating: "[a](x:y)\n", count: 500)).diagnostics
        #expect(diagnostics.count == FaultList.longest + 1)
        #expect(diagnostics.contains { $0.rule == "more-faults" && $0.severity == .error })
    }
}

@Suite("Pathological Markdown")
struct PathologicalTests {
    /// What happens to a pattern: it is parsed, or refused by one of these rules.
    static let rules: Set<String> = ["nesting-too-deep", "table-too-large", "markdown-too-complex", "not-utf-8"]

    private static func times(_ unit: String, _ bytes: Int) -> String {
        String(repeating: unit, count: bytes / unit.utf8.count + 1)
    }

    /// Patterns that take the library, or took other parsers, time that grows with the square of their length; for 64 KiB.
    static let patterns: [(name: String, markdown: String)] = {
        let n = 1 << 16
        let repeated = [
            "> ", ">", "- ", "1. ", "> - ", "> - 1. ", "- [ ] ", "*a **a ", "a_ ", "_a ", "*a_ ", "[a", "a]", "[ (](", "[", "![[]()", "![l", "[a](b", "[a](<b", "<?", "<!A ",
            "<![CDATA[", "<a ", "<a b=\"", "</a", "<!--", "a|b\n-|-|-\n", "|a\n|-|-\n", "-\n", ":-|\n", "|-|\n", "|\n", "aaa\rbbb\n-\u{B}\n", "~~a~ ", "~a ~~b ", "~a~~b", "[^1]:",
            "[^a", "[^a]", "_a__", "a*", "```\n", "# a\n", "a\n=\n", "[a]: /u\n", "[a]: ", "[\\\n", "[a](b 'c ", "http://a_b.", "(www._.", "http://a.b<", "a@", "a.b@c.d@",
            "_www.a_b.", "mailto:s@p.com/", "xmpp:a@b.c/", "[@a", "[@a; ", "> [!NOTE]\n\n", "\t", "\n", "&#x", "\\", "\"'a ",
        ]
        var patterns = repeated.map { (name: $0, markdown: times($0, n) + "a\n") }
        patterns += [
            ("wide table, short rows", "|" + times("a|", n / 4) + "\n|" + times("-|", n / 4) + "\n" + times("a\n", n / 4)),
            ("16 KB table", "|" + times("a|", 4096) + "\n|" + times("-|", 4096) + "\n" + times("a\n", 8192)),
            ("wide header, many delimiters", times("|a", n / 2) + "\n" + times("-|-\n", n / 2)),
            ("long paragraph above a table", times("x\n", n) + "a|b\n-|-\n"),
            ("many tables with missing cells", times("|" + times("a|", 200) + "\n|" + times("-|", 200) + "\n" + times("a\n", 400) + "\n", n)),
            ("list and blank lines", times("- ", n / 3) + "x" + times("\n", n / 3)),
            ("quote, list and blank quotes", "> " + times("- ", n / 4) + "x\n" + times(">\n", n / 4)),
            ("deep quote and many lines", times(">", n / 2) + "a\n" + times("> a\n", n / 2)),
            ("footnotes in footnotes", times("[^1]: ", n / 2) + "a" + times("\n", n / 2)),
            ("long definition used often", "[a]: /" + times("u", n / 2) + "\n\n" + times("[a]\n", n / 2)),
            ("long title used often", "[a]: /u\n'" + times("t", n / 2) + "'\n\n" + times("[a]", n / 2)),
            ("strikethrough in halves", times("~~a ", n / 2) + "b" + times(" c~", n / 2)),
            ("emphasis that can't close", times("*a ", n / 3) + times("_a*_ ", n / 2)),
            ("underscores", times("_", n / 2) + "a" + times("_", n / 2)),
            ("parentheses after an address", "http://a.b/" + times(")", n)),
            ("backticks", (1...300).map { "e" + String(repeating: "`", count: $0) }.joined()),
            ("lists over lines", (0..<180).map { String(repeating: "  ", count: $0) + "* a\n" }.joined()),
            ("100,000 quotes", times("> ", 200_000) + "a"),
        ]
        return patterns
    }()

    @Test("A pattern ends in a document or in a diagnostic that names the rule", arguments: patterns)
    func ends(name: String, markdown: String) {
        let outcome = parse(markdown)
        if let document = outcome.document {
            #expect(document.nodes.first?.end == Int32(document.nodes.count))
        } else {
            let errors = outcome.diagnostics.filter { $0.severity == .error }
            #expect(!errors.isEmpty)
            #expect(errors.allSatisfy { Self.rules.contains($0.rule) || $0.rule == "more-faults" }, "\(errors.map(\.rule))")
        }
    }

    static let worst: [(name: String, rule: String)] = [
        ("16 KB table", "table-too-large"),
        ("list and blank lines", "nesting-too-deep"),
        ("long definition used often", "markdown-too-complex"),
        ("100,000 quotes", "nesting-too-deep"),
        ("![[]()", "markdown-too-complex"),
        ("a|b\n-|-|-\n", "table-too-large"),
    ]

    @Test("The worst patterns are refused by their own rule", arguments: worst)
    func refused(name: String, rule: String) throws {
        let pattern = try #require(Self.patterns.first { $0.name == name })
        let outcome = parse(pattern.markdown)
        #expect(outcome.document == nil)
        #expect(outcome.diagnostics.contains { $0.rule == rule })
    }
}
