import Diagnostics
import Markdown
import Testing

@testable import Importing

/// What was text stays text: Markdown gives back the words that were put in.
@Suite struct EscapingTests {
    static let texts = [
        "1. by chance", "12) by chance", "- by chance", "+ by chance", "* by chance", "> by chance", "# by chance", "####### seven", "===", "---", "***", "___",
        "| a | b |", "--- | ---", "~~~", "```", "`code`", "*a*", "**a**", "_a_", "a_b_c", "~~a~~", "[a](b)", "[a]: b", "![a](b)", "[^1]", "[^1]: note",
        "[@bowlby-1988]", "[!NOTE]", "[ ] box", "<b>a</b>", "<script>alert(1)</script>", "<!-- a -->", "<?php ?>", "&copy; &#65; &amp;", "AT&T", "5 < 6 > 4",
        "\\*a\\*", "a\\", "\\", "a*b*c", "((((", "term:x", "[x](term:y)", "a@b.example", "“curly” ‘quotes’", "1986. A year", "#hashtag", "-5 degrees", "2 * 3 * 4",
    ]

    @Test("Words come back as they were", arguments: texts)
    func roundTrip(text: String) throws {
        #expect(try Self.read(MarkdownText.markdown(RunningText(text))) == text)
        #expect(try Self.read(MarkdownText.markdown(RunningText("Before \(text)"))) == "Before \(text)")
    }

    @Test("Words that look strong come back as they were", arguments: texts)
    func strong(text: String) throws {
        var running = RunningText("a ")
        running.append(text, look: .strong)
        running.append(", then ")
        running.append(text, look: .emphasis)
        #expect(try Self.read(MarkdownText.markdown(running)) == "a \(text), then \(text)")
    }

    @Test("Two lines come back as two lines", arguments: texts)
    func lines(text: String) throws {
        var running = RunningText("first | second")
        running.append(.lineBreak)
        running.append(text)
        #expect(try Self.read(MarkdownText.markdown(running)) == "first | second\n\(text)")
    }

    @Test("A cell comes back as it was", arguments: texts)
    func cells(text: String) throws {
        let table = Block(.table(Block.Table(header: [RunningText("a"), RunningText("b")], rows: [[RunningText(text), RunningText("x")]])), line: nil)
        var manuscript = Manuscript()
        manuscript.blocks = [table]
        let parsed = try Self.parse(MarkdownDraft(manuscript).text)
        let cells = parsed.nodes.indices.filter { if case .tableCell = parsed.nodes[$0].kind { true } else { false } }
        #expect(cells.map { Self.words(of: parsed, in: $0) } == ["a", "b", text, "x"])
    }

    @Test func anAddressIsALinkToItself() throws {
        #expect(MarkdownText.escaped("see http://example.org/a_b_*c* now") == "see <http://example.org/a_b_*c*> now")
    }

    private static func parse(_ markdown: String) throws -> Document {
        let outcome = MarkdownParser().parse(SourceFile(path: "a.md", bytes: Array(markdown.utf8)))
        #expect(outcome.diagnostics.isEmpty)
        return try #require(outcome.document)
    }

    /// The words of the one paragraph that there is.
    private static func read(_ markdown: String) throws -> String {
        let document = try parse(markdown)
        let blocks = Array(document.children(of: 0))
        #expect(blocks.count == 1)
        guard case .paragraph = document.nodes[try #require(blocks.first)].kind else { return "no paragraph: \(markdown)" }
        return words(of: document, in: 0)
    }

    private static func words(of document: Document, in index: Int) -> String {
        document.nodes[index..<Int(document.nodes[index].end)].map { node in
            switch node.kind {
            case .text(let span): document.string(span)
            case .softBreak, .lineBreak: "\n"
            case .paragraph, .document, .emphasis, .strong, .link, .tableCell, .htmlInline: ""
            default: "<\(node.kind)>"
            }
        }.joined()
    }
}
