@testable import Markdown
import Testing

@Suite("Addresses in text")
struct AutolinkTests {
    static let addresses: [(markdown: String, addresses: [String])] = [
        ("http://a.b/c.", ["http://a.b/c"]),
        ("(https://a.b/c_(d))", ["https://a.b/c_(d)"]),
        ("www.a.b/c?d=e&f;", ["http://www.a.b/c?d=e"]),
        ("xwww.a.b", []),
        ("www.a", ["http://www.a"]),
        ("www.a_b.c", []),
        ("www.a_b.c.d", ["http://www.a_b.c.d"]),
        ("HTTPS://a.b", ["HTTPS://a.b"]),
        ("xhttps://a.b", []),
        ("ftp://a.b", ["ftp://a.b"]),
        ("javascript://a.b", []),
        ("a@b.c", ["mailto:a@b.c"]),
        ("a@b", []),
        ("a@b.c@d.e", ["mailto:b.c@d.e"]),
        ("mailto:a@b.c", ["mailto:a@b.c"]),
        ("xmailto:a@b.c", ["mailto:a@b.c"]),
        ("lto:a@b.c", ["mailto:a@b.c"]),
        ("xmpp:a@b.c/d", ["xmpp:a@b.c/d"]),
        ("[http://a.b](c)", ["c"]),
        ("`http://a.b`", []),
        ("http://a.b<c", ["http://a.b"]),
        ("*http://a.b*", ["http://a.b"]),
        ("http://a.b http://c.d", ["http://a.b", "http://c.d"]),
        ("http://", []),
        ("@", []),
    ]

    @Test("Addresses are found as GitHub Flavored Markdown finds them", arguments: addresses)
    func found(markdown: String, addresses: [String]) throws {
        let document = try #require(parse(markdown, .gitHub).document)
        #expect(document.links.map { document.string($0.rawDestination) } == addresses)
    }

    @Test("On a site only addresses that it may link to become links", arguments: ["ftp://a.b", "xmpp:a@b.c", "http://u:p@a.b"])
    func unlinked(markdown: String) {
        let outcome = parse(markdown)
        #expect(outcome.document?.links.filter { if case .web = $0.destination { true } else { false } } ?? [] == [])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("Smart punctuation leaves addresses alone")
    func smart() throws {
        var options = MarkdownParser.Options.site
        options.smartPunctuation = true
        let document = try #require(parse("http://a.b/c--d", options).document)
        #expect(document.links.map { document.string($0.rawDestination) } == ["http://a.b/c--d"])
    }
}
