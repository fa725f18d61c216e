import CMarkGFM
import Diagnostics
import HTML
@testable import Markdown
import Synchronization
import Testing

/// The C library's own parser and HTML renderer.
enum Oracle {
    /// - Returns: what the library writes, with tables, strikethrough, task lists and footnotes, raw HTML as it is.
    static func html(_ markdown: String) -> String {
        cmark_gfm_core_extensions_ensure_registered()
        let flags = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE
        let parser = cmark_parser_new(flags)
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        var markdown = markdown
        markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        // The extension switches the meaning of `~` for the whole process: other tests parse at the same time.
        return CMarkTree.finishLock.withLock { _ in
            let root = cmark_parser_finish(parser)
            defer { cmark_node_free(root) }
            guard let html = cmark_render_html(root, flags, nil) else { return "" }
            defer { html.deallocate() }
            return String(cString: html)
        }
    }
}

extension MarkdownParser.Options {
    static let oracle: Self = {
        var options = Self.gitHub
        options.autolinks = false
        return options
    }()
}

@Suite("The C library's renderer as an oracle")
struct OracleTests {
    /// Pieces that Markdown is made of, to be put together at random.
    static let pieces = [
        "a", "b c", "*", "**", "_", "`", "``", "~", "~~", "[", "]", "](u)", "](<v w> \"t\")", "![", "\n", "\n\n", "\n> ", "\n- ", "\n  - ", "\n1. ", "\n3) ",
        "\n- [ ] ", "\n- [x] ", "\n# ", "\n===\n", "\n---\n", "\n```\n", "\n    ", "\n| a | b |\n| - | :-: |\n| c ", "| d |\n", "<b>", "</b>", "\n<div>\n", "&amp;",
        "&#x22;", "\\", "[^1]", "\n\n[^1]: ", "[^n]", "\n\n[^n]: ", "[r]", "\n\n[r]: /u 't'\n", "<http://a.b?c&d>", "\"", "'", "é", "🍄", "  \n", "\t", "|", "<!-- x -->",
    ]

    @Test("Any mixture of Markdown gives the library's own HTML", arguments: 0..<400)
    func mixtures(seed: Int) {
        var generator = SplitMix(state: UInt64(seed))
        var markdown = ""
        for _ in 0..<(5 + seed % 60) {
            markdown += Self.pieces[Int(generator.next() % UInt64(Self.pieces.count))]
        }
        #expect(referenceHTML(markdown, .oracle) == Oracle.html(markdown), "\(markdown.debugDescription)")
    }

    @Test("Every ASCII character in a destination is written as the library writes it")
    func destinations() {
        let characters = (0x21...0x7E).map { String(UnicodeScalar(UInt8($0))) }.filter { !"<>\\&()".contains($0) }
        for character in characters + ["é", "&amp;", "\\(", "\\)", "\\<"] {
            let markdown = "[a](<x\(character)y>)"
            #expect(referenceHTML(markdown, .oracle) == Oracle.html(markdown), "\(character)")
        }
    }

    @Test(
        "The whole specification as one file gives the library's own HTML",
        .enabled(if: Specification.exists("spec.txt"), Specification.absence)
    )
    func wholeSpecification() throws {
        let text = try #require(Specification.text(of: "spec.txt"))
        #expect(referenceHTML(text, .oracle) == Oracle.html(text))
    }
}

/// Random numbers that are the same each time (Steele, Lea and Flood 2014).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
