import HTML
@testable import Markdown
import Testing

@Suite("HTML of pages")
struct SiteDialectTests {
    static let pieces: [(markdown: String, html: String)] = [
        ("## A & b", "<h2 id=\"a--b\">A &amp; b</h2>\n"),
        ("a  \nb", "<p>a<br>\nb</p>\n"),
        ("---", "<hr>\n"),
        ("[a *b*](c.html)", "<p><a href=\"c.html\">a <em>b</em></a></p>\n"),
        ("[a](#b)", "<p><a href=\"#b\">a</a></p>\n"),
        ("[a](term:b)", "<p><a href=\"#term-b\" class=\"term\">a</a></p>\n"),
        ("[a](resource:b)", "<p>a</p>\n"),
        ("[](c.html)", "<p></p>\n"),
        (
            "[a](https://b.c/d)",
            "<p><a href=\"https://b.c/d\" rel=\"noreferrer noopener external\">a<span class=\"visually-hidden\"> (opens another site)</span></a></p>\n"
        ),
        ("![a](b.svg)", "<p><img src=\"b.svg\" alt=\"a\" width=\"40\" height=\"30\"></p>\n"),
        ("![a](b.svg \"c\")", "<figure>\n<img src=\"b.svg\" alt=\"a\" width=\"40\" height=\"30\">\n<figcaption>c</figcaption>\n</figure>\n"),
        ("![a \"b\"](https://c.d/e.png)", "<p>a &quot;b&quot;</p>\n"),
        (
            "> [!PRACTICE]\n> Breathe.",
            """
            <div class="callout callout-practice" role="note">
            <p class="callout-title">Try this</p>
            <p>Breathe.</p>
            </div>

            """
        ),
        ("> [!QUOTE]\n> [a](b.html)[^1] [@c]\n\n[^1]: d", """
            <blockquote class="pull-quote" aria-hidden="true">
            <p>a<sup class="footnote-reference" id="fnref-1-1">1</sup> (c)</p>
            </blockquote>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="fn-1">
            <p>d <a href="#fnref-1-1" class="footnote-return" role="doc-backlink" aria-label="Back to text 1">↩</a></p>
            </li>
            </ol>
            </section>

            """),
        (
            "> [!WRITE] lines=3\n> What helps?",
            """
            <div class="writing">
            <p>What helps?</p>
            <textarea rows="3" autocomplete="off" spellcheck="false" aria-label="What helps?"></textarea>
            </div>

            """
        ),
        (
            "- [x] a\n- [ ] b",
            """
            <ul>
            <li class="task"><span class="box box-done" role="img" aria-label="Done"></span> a</li>
            <li class="task"><span class="box" role="img" aria-label="To do"></span> b</li>
            </ul>

            """
        ),
        ("```js\"onx x\n<a>\n```", "<pre tabindex=\"0\"><code>&lt;a&gt;\n</code></pre>\n"),
        ("```swift\na\n```", "<pre tabindex=\"0\"><code class=\"language-swift\">a\n</code></pre>\n"),
        (
            "| a | |\n| :- | - |\n| b | c |",
            """
            <div class="table-scroll" tabindex="0" role="region" aria-label="Table 1">
            <table>
            <thead>
            <tr>
            <th scope="col" class="align-left">a</th>
            <td></td>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="align-left">b</td>
            <td>c</td>
            </tr>
            </tbody>
            </table>
            </div>

            """
        ),
        (
            "[@a, p. 1; @b]",
            """
            <p>(<a id="cite-1-1" href="#ref-a">a</a>, p. 1; <a id="cite-1-2" href="#ref-b">b</a>)</p>

            """
        ),
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
        ("a<!-- b -->", "<p>a</p>\n"),
        ("<!-- a -->", ""),
        ("<script>\na\n</script>", "<p>&lt;script&gt;\na\n&lt;/script&gt;\n</p>\n"),
    ]

    @Test("Each piece of Markdown has its HTML on a page", arguments: pieces)
    func piece(markdown: String, html: String) {
        #expect(siteHTML(markdown) == html)
    }

    static let worksheetPieces: [(markdown: String, html: String)] = [
        (
            "- [x] a [b](c.html)\n- [ ] d",
            """
            <ul>
            <li class="task"><label><input type="checkbox" checked> a <a href="c.html">b</a></label></li>
            <li class="task"><label><input type="checkbox"> d</label></li>
            </ul>

            """
        ),
        (
            "- [ ] a\n\n  b\n- c",
            """
            <ul>
            <li class="task">
            <p><label><input type="checkbox"> a</label></p>
            <p>b</p>
            </li>
            <li>
            <p>c</p>
            </li>
            </ul>

            """
        ),
        (
            "- [ ] a\n  - [ ] b",
            """
            <ul>
            <li class="task"><label><input type="checkbox"> a</label>
            <ul>
            <li class="task"><label><input type="checkbox"> b</label></li>
            </ul>
            </li>
            </ul>

            """
        ),
    ]

    @Test("On a worksheet boxes can be ticked, each labelled by its words", arguments: worksheetPieces)
    func worksheet(markdown: String, html: String) {
        #expect(siteHTML(markdown, fillsIn: true) == html)
    }

    static let cellNames: [(table: String, names: [String])] = [
        ("| a | b |\n| - | - |\n| c | |\n| d \"e\" | |", ["c: b", "d &quot;e&quot;: b"]),
        ("| a | b |\n| - | - |\n| | |", ["Row 1: a", "Row 1: b"]),
        ("| | b |\n| - | - |\n| c | |\n| | |", ["c: b", "Row 2: Room to write", "Row 2: b"]),
        ("| a | |\n| - | - |\n| *c* | |", ["c"]),
        ("| a | b |\n| - | - |\n| c | d |", []),
        ("| a |\n| - |\n| |\n\n| b |\n| - |\n| |", ["Row 1: a", "Row 1: b"]),
    ]

    @Test("On a worksheet an empty cell is a field that its row and its column name", arguments: cellNames)
    func cells(table: String, names: [String]) {
        let fields = siteHTML(table, fillsIn: true).split(separator: "<input type=\"text\" autocomplete=\"off\" spellcheck=\"false\" aria-label=\"")
        #expect(fields.dropFirst().map { String($0.prefix { $0 != "\"" }) } == names)
    }

    @Test("On other pages an empty cell stays empty")
    func emptyCell() {
        #expect(!siteHTML("| a | b |\n| - | - |\n| c | |").contains("<input"))
    }

    @Test("A footnote has a way back for each reference")
    func footnotes() {
        let html = siteHTML("a[^x] b[^x]\n\n[^x]: c", prefix: "p-")
        #expect(html.contains("<sup class=\"footnote-reference\" id=\"p-fnref-1-1\"><a href=\"#p-fn-1\" role=\"doc-noteref\" aria-label=\"Footnote 1\">1</a></sup>"))
        #expect(html.contains("<a href=\"#p-fnref-1-2\" class=\"footnote-return\" role=\"doc-backlink\" aria-label=\"Back to text 1-2\">↩</a>"))
    }

    @Test("A footnote that nothing refers to refers to none")
    func unusedFootnote() {
        let html = siteHTML("A[^1].\n\n[^2]: Two[^1].\n\n[^1]: One.\n")
        #expect(html.contains("#fnref-1-1") && !html.contains("fnref-1-2"))
    }

    @Test("Mentioned terms become links, in their places")
    func mentions() {
        let link = Link.fragment(Fragment(literal: "term-b"))
        let mentions = [TermMention(node: 2, start: 2, count: 1, link: link), TermMention(node: 2, start: 3, count: 99, link: link)]
        #expect(siteHTML("a b & c", mentions: mentions) == "<p>a <a class=\"term\" href=\"#term-b\">b</a> &amp; c</p>\n")
    }

    @Test("A resolution for another document links nothing")
    func foreignResolution() throws {
        let document = try #require(parse("[a](b.html) [@c] ![d](e.svg)").document)
        let dialect = SiteDialect(resolution: Resolution(links: [], citations: [], mentions: []), wording: .test)
        var renderer = HTMLRenderer(document, dialect: dialect)
        var writer = HTMLWriter(page: SitePath(literal: "index.html"))
        renderer.write(to: &writer)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "<p>a (c) d</p>\n")
    }

    static let rawHTML: [(markdown: String, html: String)] = [
        ("a <b>c</b>", "<p>a <b>c</b></p>\n"),
        ("a <b>c", "<p>a <b>c</b></p>\n"),
        ("a </b> c", "<p>a  c</p>\n"),
        ("*a <b>c* d</b>", "<p><em>a <b>c</b></em> d</p>\n"),
        ("a <span lang=\"es\" class=\"x\" onclick='y' dir=rtl title=\"&quot;z\">c</span>", "<p>a <span lang=\"es\" dir=\"rtl\" title=\"&quot;z\">c</span></p>\n"),
        ("a <script>b</script>", "<p>a &lt;script&gt;b&lt;/script&gt;</p>\n"),
        ("a <div>b</div>", "<p>a &lt;div&gt;b&lt;/div&gt;</p>\n"),
        ("<details open>\n<summary>a & &amp; b</summary>\n\n*c*\n\n</details>\n\nd", "<details open>\n<summary>a &amp; &amp; b</summary>\n<p><em>c</em></p>\n</details>\n<p>d</p>\n"),
        ("> <div>\n\na</div>", "<blockquote>\n<div>\n</div>\n</blockquote>\n<p>a&lt;/div&gt;</p>\n"),
        ("<div style=\"x\"><img src=x onerror=y></div>", "<div>&lt;img src=x onerror=y&gt;</div>\n"),
        ("<p>a\n<p>b <b>c\n<div>d</div>", "<p>a\n</p><p>b <b>c\n</b></p><div>d</div>\n"),
        ("<p>a\n\nb", "<p>a\n</p>\n<p>b</p>\n"),
        ("<dl><dt>a<dd><p>b<dd>c</dl>", "<dl><dt>a</dt><dd><p>b</p></dd><dd>c</dd></dl>\n"),
        ("a <hr> b", "<p>a &lt;hr&gt; b</p>\n"), ("<hr>", "<hr>\n"),
        ("a <ruby>b<rt>c<rt>d</ruby>", "<p>a <ruby>b<rt>c</rt><rt>d</rt></ruby></p>\n"),
        ("<div><!-- a --></div>", "<div></div>\n"),
        ("<div title='a\"b'>c</div>", "<div title=\"a&quot;b\">c</div>\n"),
    ]

    @Test("Where raw HTML is allowed a few elements pass, closed where they were opened", arguments: rawHTML)
    func filtered(markdown: String, html: String) {
        #expect(siteHTML(markdown, allowsRawHTML: true) == html)
    }
}
