import Diagnostics
import HTML
import Markdown
import Testing

@Suite struct RemarkTests {
    private func document(_ text: String, options: MarkdownParser.Options = .site) throws -> Document {
        try #require(MarkdownParser(options: options).parse(SourceFile(path: "a.md", bytes: Array(text.utf8))).document)
    }

    @Test("A remark leaves nothing in the text", arguments: [
        ("<!-- check: allow a: b -->\nOne two.\n", "One two.\n"),
        ("One two. <!-- check: allow a: b -->\n", "One two.\n"),
        ("One <!-- check: allow a: b -->\ntwo.\n", "One\ntwo.\n"),
        ("- One\n  <!-- check: allow a: b -->\n- Two\n", "- One\n- Two\n"),
        ("> <!-- check: allow a: b -->\n> One.\n", "> One.\n"),
        ("| a <!-- check: allow a: b --> |\n| --- |\n| b |\n", "| a |\n| --- |\n| b |\n"),
        ("<!-- check: anything\nover two lines -->\n\nOne.\n", "One.\n"),
    ])
    func leavesNothing(_ text: String, _ without: String) throws {
        let (marked, plain) = (try document(text), try document(without))
        #expect(marked.nodes.map(\.kind.name) == plain.nodes.map(\.kind.name))
        #expect(marked.plainText() == plain.plainText())
        #expect(marked.wordCount == plain.wordCount)
    }

    @Test("A remark is kept with its place", arguments: [
        ("<!-- check: allow a: b -->\nOne.\n", "allow a: b", 1, 1, 1),
        ("One. <!--check:  x -->\n", "x", 1, 6, 1),
        ("One.\n\n<!-- check: a\nb -->\n", "a\nb", 3, 1, 4),
    ])
    func isKept(_ text: String, _ words: String, _ line: Int, _ column: Int, _ lastLine: Int) throws {
        let remark = try #require(try document(text).remarks.first)
        #expect(remark == Document.Remark(words: words, line: line, column: column, lastLine: lastLine))
    }

    @Test("Other comments, and remarks in code, stay as they are", arguments: [
        "<!-- checked: yes -->\n", "`<!-- check: allow a: b -->`\n", "    <!-- check: allow a: b -->\n", "<!-- check: allow a: b --> One.\n",
    ])
    func othersStay(_ text: String) throws {
        let document = try document(text)
        #expect(document.remarks.isEmpty)
        #expect(document.nodes.count > 1)
    }

    @Test("CommonMark alone knows no remarks")
    func commonMark() throws {
        #expect(try document("<!-- check: allow a: b -->\n", options: .commonMark).remarks.isEmpty)
    }
}

extension Document.Kind {
    /// The kind without what points into the text.
    fileprivate var name: String {
        String(describing: self).prefix { $0 != "(" }.description
    }
}
