import HTML
@testable import Markdown
import Testing

@Suite("Texts whose links are led elsewhere")
struct LedResolutionTests {
    /// The HTML of a text whose links lead where `place` says.
    private func html(_ markdown: String, offset: Int = 0, rulesLines: Bool = false, to place: @escaping (Link) -> Link?) throws -> String {
        let document = try #require(parse(markdown).document)
        let resolution = plainResolution(of: document).leading(prefix: "a.", to: place)
        let dialect = SiteDialect(resolution: resolution, wording: .test, identifierPrefix: "a.", headingOffset: offset, rulesLines: rulesLines)
        var renderer = HTMLRenderer(document, dialect: dialect)
        var writer = HTMLWriter(page: SitePath(literal: "index.html"))
        renderer.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("A link leads where it is led")
    func led() throws {
        #expect(try html("[a](b.html)") { _ in .fragment(Fragment(literal: "c")) } == "<p><a href=\"#c\">a</a></p>\n")
    }

    @Test("A link that is led nowhere leaves its words")
    func words() throws {
        #expect(try html("[a *b*](c.html) d") { _ in nil } == "<p>a <em>b</em> d</p>\n")
    }

    @Test("A citation has an id of its own in a larger document")
    func citation() throws {
        #expect(try html("x [@b]") { $0 } == "<p>x (<a id=\"a.cite-1-1\" href=\"#ref-b\">b</a>)</p>\n")
    }

    @Test("A citation that leads nowhere names its work")
    func citationWords() throws {
        #expect(try html("x [@b, p. 2]") { _ in nil } == "<p>x (b, p. 2)</p>\n")
    }

    @Test("Pictures stay")
    func pictures() throws {
        #expect(try html("![a](b.svg)") { _ in nil }.contains("<img src=\"b.svg\" alt=\"a\""))
    }

    @Test("Headings go deeper in a larger document, but no deeper than HTML goes", arguments: [
        ("## B", 2, "<h4 id=\"a.b\">B</h4>\n"), ("#### B", 3, "<h6 id=\"a.b\">B</h6>\n"), ("## B", 0, "<h2 id=\"a.b\">B</h2>\n"),
    ])
    func headings(markdown: String, offset: Int, expected: String) throws {
        #expect(try html(markdown, offset: offset) { $0 } == expected)
    }

    @Test("Room for writing has its lines on paper")
    func lines() throws {
        let text = try html("> [!WRITE] lines=2\n> What helps?", rulesLines: true) { $0 }
        #expect(text == """
            <div class="writing">
            <p>What helps?</p>
            <div class="room">
            <div class="lines"><span></span><span></span></div>
            <textarea rows="2" autocomplete="off" spellcheck="false" aria-label="What helps?"></textarea>
            </div>
            </div>

            """)
    }
}
