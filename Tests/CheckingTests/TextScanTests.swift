@testable import Checking
import Diagnostics
import Markdown
import Testing

@Suite("Words and phrases")
struct TextScanTests {
    static let words: [(String, [String])] = [
        ("Don't stop-start, it’s 9:30.", ["Don't", "stop", "start", "it’s", "9", "30"]),
        ("‘One’ “two” «three»—four…", ["One", "two", "three", "four"]),
        ("¿Qué? ¡Sí!", ["Qué", "Sí"]),
        ("نعم، لا؟", ["نعم", "لا"]),
        ("", []),
    ]

    @Test("Text is cut into words", arguments: words)
    func cuts(text: String, expected: [String]) {
        let scan = TextScan(plain: text)
        #expect(scan.words.map { scan.string($0.text) } == expected)
    }

    static let phrases: [(String, String, [String])] = [
        ("calm down", "Calm down, then calm-down. Calm. Down.", ["Calm down", "calm-down"]),
        ("say|says so", "He says so. They say so.", ["says so", "say so"]),
        ("the own? way", "the way, the own way", ["the way", "the own way"]),
        ("your _ gap", "your wide gap, your gap", ["your wide gap"]),
        ("don't", "Don’t", ["Don’t"]),
        ("qué", "QUÉ", ["QUÉ"]),
        ("a b", "a\nb", []),
    ]

    @Test("A phrase is found in all its forms", arguments: phrases)
    func finds(phrase: String, text: String, expected: [String]) {
        let scan = TextScan(plain: text)
        #expect(PhraseTable(phrase).matches(in: scan).map { scan.string(ofWords: $0.words) } == expected)
    }

    @Test("The longest of several phrases is found")
    func longest() {
        let scan = TextScan(plain: "victim support")
        #expect(PhraseTable([["victim"], ["victim support"]]).matches(in: scan) == [PhraseTable.Match(entry: 1, words: 0..<2)])
    }

    static let quotes: [(String, [String])] = [
        ("a \"b c\" d", ["b", "c"]),
        ("a “b ‘c’ d” e", ["b", "c", "d"]),
        ("it's 'b' parents' way", ["b"]),
        ("\"a", ["a"]),
        ("> a\n\nb", ["a"]),
        ("\"a\n\nb", ["a"]),
    ]

    @Test("Words in quotation marks and quotes are known, up to the end of their block", arguments: quotes)
    func quoted(markdown: String, expected: [String]) {
        let scan = Self.scan(markdown)
        #expect(scan.words.filter { $0.traits.contains(.quoted) }.map { scan.string($0.text) } == expected)
    }

    static let blocks: [(String, [String])] = [
        ("# One\n\nTwo *three*.\n\n- four\n", ["One", "Two three.", "four"]),
        ("> [!KEY] One\n> Two\n", ["One", "Two"]),
        ("Two [@a]. Three `x` four\n", ["Two. Three \u{FFFC} four"]),
        ("One ![two](a.png) three\n", ["One three", "two"]),
        ("| a | b |\n| - | - |\n| c | d |\n", ["a", "b", "c", "d"]),
        ("    code\n", []),
    ]

    @Test("A document falls into what is read in one go", arguments: blocks)
    func blocksOfText(markdown: String, expected: [String]) {
        let scan = Self.scan(markdown)
        #expect(scan.blocks.map { scan.string($0.text) } == expected)
    }

    @Test("A document's sentences hold all its words, in order")
    func sentences() {
        let scan = Self.scan("# One two\n\nThree four. Five six?\n\n- seven\n\n> [!KEY] Eight\n> Nine.\n")
        #expect(scan.sentences.map { scan.string(ofWords: $0.words) } == ["One two", "Three four", "Five six", "seven", "Eight", "Nine"])
        #expect(scan.words.indices.allSatisfy { scan.sentences[scan.sentence(ofWord: $0)].words.contains($0) })
    }

    private static func scan(_ markdown: String) -> TextScan {
        let outcome = MarkdownParser().parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)))
        return outcome.document.map { TextScan($0) } ?? TextScan(plain: "")
    }
}
