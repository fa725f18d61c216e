import Diagnostics
@testable import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
    static let faults: [(markdown: String, faults: [String])] = [
        ("a[^1]\n\n[^1]: b", []),
        ("a\n\n[^1]: b", ["3:unused-footnote"]),
        ("a[^A]\n\n[^a]: b", []),
        ("a[^1]\n\n[^1]: b\n\n[^1]: c", ["5:repeated-footnote"]),
        ("```\n[^1]: b\n```", []),
        ("    [^1]: b", []),
        ("a [^b]", ["1:3:undefined-footnote"]),
        ("a[^1]\n\n[^1]: b[^2]\n\n[^2]: c", []),
        ("> a[^1]\n>\n> [^1]: b", []),
    ]

    @Test("A footnote that a reader won't see is a warning with its line", arguments: faults)
    func fault(markdown: String, faults: [String]) {
        #expect(parse(markdown).diagnostics.map(summary) == faults)
    }

    @Test("Footnotes are numbered by first use and count their references")
    func numbers() throws {
        let document = try #require(parse("a[^x] b[^y] c[^x]\n\n[^y]: Y\n\n[^x]: X").document)
        #expect(document.footnoteCount == 2)
        let found = document.nodes.compactMap { node -> String? in
            switch node.kind {
            case .footnoteReference(let number, let label, let occurrence): "\(document.string(label)) \(number) \(occurrence)"
            case .footnoteDefinition(let number, let label, let references): "\(document.string(label)): \(number) \(references)"
            default: nil
            }
        }
        #expect(found == ["x 1 1", "y 2 1", "x 1 2", "x: 1 2", "y: 2 1"])
    }
}

@Suite("Places")
struct PlaceTests {
    /// Places of links whose destination is refused, which the diagnostics name.
    static let places: [(markdown: String, fromLine: Int, place: String)] = [
        ("[a](x:y)", 1, "1:1"),
        ("b [a](x:y)", 1, "1:3"),
        ("é [a](x:y)", 1, "1:3"),
        ("---\nt: u\n---\nb\n[a](x:y)", 4, "5:1"),
        ("---\r\nt: u\r\n---\r\nb\r\n[a](x:y)", 4, "5:1"),
        ("---\rt: u\r---\rb\r[a](x:y)", 4, "5:1"),
        ("[r]: /u\n[s]: /v\nb [a](x:y)", 1, "3:3"),
        ("[r]: /u\n[s]: /v\nc\n\nb [a](x:y)", 1, "5:3"),
        ("a\nb [a](x:y)\n| c | d |\n| - | - |\n| e | f |", 1, "2"),
        ("a\nb\n| c | [d](x:y) |\n| - | - |\n| e | f |", 1, "3"),
        ("a\nb\n| c | d |\n| - | - |\n| e | [f](x:y) |", 1, "5:7"),
        ("> - a\n>   [b](x:y)", 1, "2:5"),
        ("`a\nb` [c](x:y)", 1, "2:4"),
        ("[a][r]\n\n[r]: x:y", 1, "1:1"),
        ("<xy:z>", 1, "1:1"),
        ("[r]: /u\n[a](x:y)\n===", 1, "2:1"),
    ]

    @Test("A diagnostic names the file's own line, and a column only where it is right", arguments: places)
    func place(markdown: String, fromLine: Int, place: String) throws {
        let fault = try #require(parse(markdown, fromLine: fromLine).diagnostics.first { $0.rule == "refused-destination" })
        #expect([fault.location.line, fault.location.column].compactMap { $0.map(String.init) }.joined(separator: ":") == place)
    }
}

@Suite("Plain text")
struct PlainTextTests {
    static let texts: [(markdown: String, text: String, words: Int)] = [
        ("One *two*\nthree.", "One two three.", 3),
        ("## A\n\nb c", "A\n\nb c", 3),
        ("- a\n- b\n\nc", "a\nb\n\nc", 3),
        ("1. a\n\n   b\n2. c", "a\n\nb\nc", 3),
        ("a[^1]\n\n[^1]: note here", "a\n\nnote here", 1),
        ("> [!QUOTE]\n> said twice\n\nsaid", "said", 1),
        ("> [!TIP] A title\n> b", "A title\n\nb", 3),
        ("![alt](a.svg \"Caption\")\n\nb", "Caption\n\nalt\n\nb", 1),
        ("`a b` [@c] [d](e.md)", "a b  d", 3),
        ("| a | b |\n| - | - |\n| c | d |", "a\nb\nc\nd", 4),
        ("a – b … c", "a – b … c", 3),
        ("él está aquí", "él está aquí", 3),
        ("", "", 0),
        ("```\ncode here\n```\n\ntext", "code here\n\ntext", 1),
    ]

    @Test("Plain text is the words, one blank line between blocks", arguments: texts)
    func text(markdown: String, text: String, words: Int) throws {
        let document = try #require(parse(markdown).document)
        #expect(document.plainText() == text)
        #expect(document.wordCount == words)
    }
}
