import HTML
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test("Text shows markup instead of obeying it", arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("&amp;", "&amp;amp;"),
        ("Tom & Ann", "Tom &amp; Ann"),
        ("1 < 2 > 0", "1 &lt; 2 &gt; 0"),
        ("\"double\" and 'single'", "\"double\" and 'single'"),
        ("a\0b", "a\u{FFFD}b"),
        ("línea — 🌿 مرحبا", "línea — 🌿 مرحبا"),
        ("&", "&amp;"),
        ("<<", "&lt;&lt;"),
        ("", ""),
    ])
    func text(content: String, expected: String) {
        #expect(written { $0.text(content) } == expected)
        #expect(written { $0.text(Array(content.utf8)) } == expected)
        #expect(rendered(Text(content)) == expected)
    }

    @Test("An attribute's value can't end its quotes", arguments: [
        ("\" onclick=\"x", "&quot; onclick=&quot;x"),
        ("'", "'"),
        ("<b>", "&lt;b&gt;"),
        ("a&b", "a&amp;b"),
        ("&quot;", "&amp;quot;"),
        ("`", "`"),
        ("a\0", "a\u{FFFD}"),
        ("two\nlines", "two\nlines"),
        ("é\"é", "é&quot;é"),
    ])
    func attributes(value: String, expected: String) {
        #expect(written { $0.attributeValue(value) } == expected)
        #expect(written { $0.attributeValue(Array(value.utf8)) } == expected)
        #expect(rendered(p(.title(value))) == "<p title=\"\(expected)\"></p>")
    }

    @Test("Bytes that don't lie in one piece are escaped as well")
    func lazyBytes() {
        #expect(written { $0.text("a<b".utf8.lazy.map(\.self)) } == "a&lt;b")
        #expect(written { $0.attributeValue("a\"b".utf8.lazy.map(\.self)) } == "a&quot;b")
    }

    @Test("A fragment in a link is escaped as an attribute")
    func fragments() throws {
        let fragment = try #require(Fragment("a\"><script>"))
        #expect(rendered(a(.href(.fragment(fragment))) { "x" }) == "<a href=\"#a&quot;&gt;&lt;script&gt;\">x</a>")
        #expect(rendered(p(.id(fragment))) == "<p id=\"a&quot;&gt;&lt;script&gt;\"></p>")
    }

    @Test("An ampersand in an address elsewhere is escaped")
    func addresses() throws {
        let address = try #require(WebAddress("https://example.org/?a=1&b=2"))
        #expect(rendered(a(.href(.external(address))) { "x" }) == "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>")
    }

    @Test("Only trusted HTML is written as it stands")
    func trusted() {
        #expect(rendered(TrustedHTML(bytes: Array("<b>&amp;</b>".utf8))) == "<b>&amp;</b>")
    }

    @Test("Numbers are written in decimal", arguments: [(0, "0"), (-1, "-1"), (1234567, "1234567")])
    func numbers(number: Int, expected: String) {
        #expect(written { $0.number(number) } == expected)
    }

    /// The characters a reader sees after a browser has decoded the text again.
    private static func unescaped(_ html: String) -> String {
        let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        return pairs.reduce(html) { text, pair in text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1) }
    }

    @Test("What was escaped reads as it was written", arguments: ["a&lt;b", "<&>\"'", "&&amp;;", "plain", "𝒳<𝒳"])
    func roundTrip(content: String) {
        #expect(Self.unescaped(written { $0.text(content) }) == content)
        #expect(Self.unescaped(written { $0.attributeValue(content) }) == content)
    }
}
