@testable import Publishing
import Testing

@Suite("Writing XML")
struct XMLWriterTests {
    private static func text(_ text: String) -> Substring {
        var writer = XMLWriter()
        writer.text(text)
        return String(decoding: writer.bytes, as: UTF8.self).split(separator: "?>\n", omittingEmptySubsequences: false)[1]
    }

    @Test("A document says what it is")
    func declaration() {
        #expect(String(decoding: XMLWriter().bytes, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    }

    @Test("Text shows markup instead of obeying it", arguments: [
        ("a < b > c & d", "a &lt; b &gt; c &amp; d"), ("\"quoted\"", "&quot;quoted&quot;"), ("&amp;", "&amp;amp;"), ("]]>", "]]&gt;"),
        ("<![CDATA[x]]>", "&lt;![CDATA[x]]&gt;"), ("<!ENTITY a>", "&lt;!ENTITY a&gt;"), ("é 🌿 مر", "é 🌿 مر"), ("", ""), ("'", "'"),
        ("e\u{301}<", "e\u{301}&lt;"), ("&\u{301}", "&amp;\u{301}"),
    ])
    func escaping(content: String, expected: String) {
        #expect(Self.text(content) == expected[...])
    }

    @Test("Characters that XML can't hold are left out, and white space is a space", arguments: [
        ("a\0b", "ab"), ("a\u{1}\u{8}\u{B}\u{1F}b", "ab"), ("a\u{FFFE}\u{FFFF}b", "ab"), ("a\tb\nc\rd", "a b c d"), ("\u{FFFD}", "\u{FFFD}"),
        ("\u{E000}\u{10FFFF}", "\u{E000}\u{10FFFF}"),
    ])
    func illegal(content: String, expected: String) {
        #expect(Self.text(content) == expected[...])
    }

    @Test("An element stands on a line of its own")
    func element() {
        var writer = XMLWriter()
        writer.element("title", "A & B")
        #expect(String(decoding: writer.bytes, as: UTF8.self).hasSuffix("?>\n<title>A &amp; B</title>\n"))
    }
}
