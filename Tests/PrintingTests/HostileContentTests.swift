import Foundation
import Markdown
@testable import Printing
import Testing

@Suite("Hostile content on paper")
struct HostileContentTests {
    /// Every name that the source writes as code: those of `paper.typ`, of Typst, and of arguments.
    static let names: Set<String> = [
        "par", "section", "wordless-section", "quote", "block", "callout", "pull-quote", "writing", "enum", "start", "tasks", "list", "tight", "true", "false",
        "boxes", "none", "ticked-box", "open-box", "box-in-text", "parbreak", "code-block", "raw", "divider", "data-table", "table-to-fill-in", "table", "header", "center", "end", "blank-cell",
        "captioned", "picture", "linebreak", "emph", "strong", "strike", "link", "note", "again",
    ]

    /// The signs of code: none of them begins markup.
    static let signs: Set<Character> = ["(", ")", "{", "}", ",", ";", ":", ".", "-", "\""]

    static let texts = [
        ##"#include "main.typ""##, #"\" "); #panic("#, #"`"`"#, "$ sum $", "@label", "<label>", "#{ panic() }", #"#eval("1")"#, #"\\" \" \\\""#, "// a", "/* a", "*/",
        "= a", "a\u{202E}b\u{2066}c", "a\u{1}\u{8}\u{1B}b", "a\u{2028}b\u{2029}c\u{85}d", #"\u{22}"#, "[#panic()]", "~~#a~~", "`#panic()`", "```typ\n#panic()\n```", "<b>#a</b>",
        "![#panic()](a.svg)", "[#panic()](https://a.example/#panic%22)", "| #a | \" |\n| --- | --- |\n| \\\" | # |", "> [!KEY] #panic()\n> \"", "## #panic() \"", "- [ ] #a\n- [x] \"", "a[^1]\n\n[^1]: #b \"",
    ]

    @Test("Markup of Typst stays words", arguments: texts)
    func staysWords(_ text: String) throws {
        try expectNoEscape(from: text)
    }

    @Test("Very long words and very deep nesting are written like any other", arguments: [
        String(repeating: "a", count: 100_000),
        String(repeating: "\"#", count: 50_000),
        String(repeating: "> ", count: 60) + "#a",
        (0..<60).map { String(repeating: "  ", count: $0) + "- \"\n" }.joined(),
        String(repeating: "*a ", count: 60) + "#" + String(repeating: "*", count: 60),
    ])
    func size(_ text: String) throws {
        try expectNoEscape(from: text)
    }

    @Test("Nothing outside string literals comes from content, whatever the content", arguments: 0..<40)
    func random(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<25 { try expectNoEscape(from: Self.markdown(using: &generator)) }
    }

    /// Those that YAML lets through: it has no control characters but line ends.
    private static let yamlTexts = texts.filter { text in
        !text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
    }

    @Test("Nothing outside string literals comes from front matter", arguments: yamlTexts)
    func frontMatter(_ text: String) throws {
        let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        let fields = ["main-message: \(quoted)", "content-note: \(quoted)", "key-points: [\(quoted)]", "actions: [\(quoted)]", "authors: [\(quoted)]", ""]
        let plain = ["main-message: a", "content-note: a", "key-points: [a]", "actions: [a]", "authors: [a]", ""]
        let hostile = TypstCode(Array(try PaperFixture("a", frontMatter: fields.joined(separator: "\n")).handout().utf8))
        #expect(hostile.skeleton == TypstCode(Array(try PaperFixture("a", frontMatter: plain.joined(separator: "\n")).handout().utf8)).skeleton)
        #expect(!hostile.isBroken)
    }

    private func expectNoEscape(from markdown: String) throws {
        let code = TypstCode(try paperCode(of: markdown))
        #expect(!code.isBroken && code.isBalanced, "\(markdown.prefix(200))")
        #expect(code.names.subtracting(Self.names) == [], "\(markdown.prefix(200))")
        #expect(code.signs.subtracting(Self.signs) == [], "\(markdown.prefix(200))")
    }

    /// A text of pieces that mean something to Markdown, to Typst or to both.
    private static func markdown(using generator: inout SeededGenerator) -> String {
        let pieces = [
            "#", "##", "\"", "\\", "$", "@x", "<x>", "[", "]", "(", ")", "{", "}", "*", "**", "_", "`", "```", "~~", "\n", "\n\n", " ", "  \n", "> ", "- ", "1. ", "- [ ] ", "- [x] ",
            "| ", " |\n| --- |\n", "[^1]", "\n\n[^1]: ", "![", "](https://a.example/)", "> [!KEY] ", "> [!QUOTE]\n> ", "> [!WRITE] lines=2\n> ", "[@x, p. 1]", "<!-- ", " -->", "<b>",
            "---\n", "//", "/*", "*/", ");", "});", "panic()", "evil", "#include", "\u{202E}", "\u{7}", "é", "ب", "\\\"", "&quot;", "&#92;", "&#35;",
        ]
        return (0..<Int.random(in: 1...60, using: &generator)).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
    }
}
