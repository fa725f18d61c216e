import HTML
@testable import Markdown
import Testing

@Suite("Destinations")
struct DestinationTests {
    typealias Destination = Document.Destination

    static let destinations: [(String, Destination)] = [
        ("repair.md", .file(path: "repair.md", fragment: nil)),
        ("../a/b.md#c", .file(path: "../a/b.md", fragment: "c")),
        ("a%20b.md#%C3%A9", .file(path: "a b.md", fragment: "é")),
        ("a.md#", .file(path: "a.md", fragment: nil)),
        ("#steps", .heading("steps")),
        ("term:window-of-tolerance", .term("window-of-tolerance")),
        ("resource:neff-2011", .resource("neff-2011")),
        ("Resource:neff", .resource("neff")),
        ("", .refused(.empty)),
        ("  ", .refused(.empty)),
        ("#", .refused(.empty)),
        ("javascript:alert(1)", .refused(.scheme("javascript"))),
        ("java\tscript:alert(1)", .refused(.scheme("javascript"))),
        ("\u{1}JavaScript:alert(1)", .refused(.scheme("javascript"))),
        ("\u{200B}javascript:1", .refused(.scheme("javascript"))),
        ("data:text/html,x", .refused(.scheme("data"))),
        ("file:///etc/passwd", .refused(.scheme("file"))),
        ("C:\\x", .refused(.scheme("c"))),
        ("/a.md", .refused(.notRelative)),
        ("//host/a", .refused(.notRelative)),
        ("%2Fa.md", .refused(.notRelative)),
        ("\\\\host", .refused(.notRelative)),
        ("a%5Cb", .refused(.notRelative)),
        ("java%73cript%3Aalert(1)", .refused(.notRelative)),
        ("a%00b", .refused(.notRelative)),
        ("a%zz", .refused(.malformed)),
        ("a%ff.md", .refused(.malformed)),
        ("a.md?b", .refused(.malformed)),
        ("a.md#b c", .refused(.malformed)),
        ("http:", .refused(.malformed)),
        ("http://u:p@a.b", .refused(.malformed)),
        ("mailto:a@b.c?subject=x", .refused(.malformed)),
        ("tel:one", .refused(.malformed)),
        ("term:a b", .refused(.malformed)),
    ]

    @Test("A destination is understood, or refused with the reason", arguments: destinations)
    func understood(text: String, destination: Destination) {
        #expect(Destination(text) == destination)
    }

    @Test("Addresses elsewhere are kept as values")
    func addresses() {
        #expect(Destination("https://a.b/c") == WebAddress("https://a.b/c").map { .web($0) })
        #expect(Destination("mailto:a@b.c") == MailAddress("a@b.c").map { .mail($0) })
        #expect(Destination("tel:+44 20 1") == PhoneNumber("+44201").map { .phone($0) })
        #expect(Destination("sms:116123") == PhoneNumber("116123").map { .text($0) })
    }
}

@Suite("Hostile Markdown")
struct InjectionTests {
    /// Spellings of an address that runs a script or leaves the site unseen; `@` stands for the scheme.
    static let destinations: [String] = {
        let spellings = [
            "@alert(1)", "  @alert(1)", "<  @alert(1)>", "&Tab;@alert(1)", "&#1;@alert(1)", "&#x1F;@alert(1)", "\\@alert(1)", "&NonBreakingSpace;@alert(1)",
            "\u{200B}@alert(1)", "\u{FEFF}@alert(1)", "&#8203;@alert(1)", "<@alert(1)\\>>", "@//%0Aalert(1)", "view-source:@x", "jar:@x", "feed:@x",
        ]
        let schemes = [
            "javascript:", "JaVaScRiPt:", "&#106;avascript:", "&#x6A&#x61;vascript:", "java&Tab;script:", "java&NewLine;script:", "java&#x0D;script:",
            "javascript&colon;", "javascript&#58;", "javascript\\:", "vbscript:", "data:text/html,", "data:image/svg+xml;base64,", "data:image/png;base64,",
            "blob:", "filesystem:", "file:///", "//evil.example/", "\\\\\\\\evil.example/", "/\\\\evil/", "about:",
        ]
        return spellings.flatMap { spelling in schemes.map { spelling.replacing("@", with: $0) } }
    }()

    @Test("No spelling of a destination reaches a page", arguments: destinations)
    func destination(spelling: String) {
        for markdown in ["[a](\(spelling))", "![a](\(spelling))", "<\(spelling)>", "[a]\n\n[a]: \(spelling)", "[a](\(spelling) \"t\")"] {
            for isAllowing in [false, true] {
                Self.expectHarmless(siteHTML(markdown, allowsRawHTML: isAllowing), markdown)
            }
        }
    }

    static let payloads = [
        "<script>alert(1)</script>", "<scr<script>ipt>alert(1)</script>", "<svg onload=alert(1)>", "<img src=x onerror=alert(1)>", "<iframe src=javascript:1>",
        "<a href=\"javascript:alert(1)\">x</a>", "<b onmouseover=alert(1)>x</b>", "<b title=\"x\" onclick=y>x</b>", "<b title='\"onx=1'>x</b>", "<style>*{}</style>",
        "<base href=//evil>", "<meta http-equiv=refresh content=0>", "<form action=//evil><input></form>", "<math><mi xlink:href=\"javascript:1\">", "<object data=x>",
        "<div\n\nonclick=x>", "<details ontoggle=alert(1) open>", "<p lang='\" onx=1'>a", "<p dir=\"rtl\" style=x>a", "<b/onclick=x>", "<div title=\"<script>\">",
        "![a\" onerror=\"x](b.svg)", "![a](b.svg \"t\\\" onerror=x\")", "[a](b.html \"t\\\" onx=1\")", "```\"><script>\nx\n```", "[^a\"><script>]\n\n[^a\"><script>]: b",
        "## \"><script>alert(1)</script>", "> [!NOTE] <script>x</script>\n> a", "> [!WRITE]\n> \"><script>x", "[@a, \"><script>]", "| <script> |\n| - |\n| \"><script> |",
        "www.a.b\"onmouseover=alert(1)", "http://a.b'onx=1", "http://a.b/\u{202E}gpj.exe", "<http://a.b/\"onx=1>", "&lt;script&gt;", "a &#60;script&#62;", "<!--><script>x</script>-->",
        "<!-- --!><script>x</script> -->", "<![CDATA[<script>x</script>]]>", "<?php <script> ?>", "<!X <script>>",
    ]

    @Test("No payload becomes markup on a page", arguments: payloads)
    func payload(markdown: String) {
        for isAllowing in [false, true] {
            Self.expectHarmless(siteHTML(markdown, allowsRawHTML: isAllowing), markdown)
            Self.expectHarmless(siteHTML("- > \(markdown)", allowsRawHTML: isAllowing), markdown)
        }
    }

    /// Attributes that a page may have, and elements.
    private static let attributes: Set<String> = [
        "id", "class", "href", "src", "alt", "title", "width", "height", "rel", "hreflang", "role", "aria-label", "aria-hidden", "scope", "tabindex", "rows",
        "autocomplete", "spellcheck", "start", "lang", "dir", "open",
    ]
    private static let elements: Set<String> = Set(
        """
        p a em strong del code pre h1 h2 h3 h4 h5 h6 ul ol li blockquote div span table thead tbody tr th td sup section hr br img figure figcaption textarea b \
        details summary
        """.split(separator: " ").map(String.init)
    )

    /// Takes the HTML apart as a browser would, and looks at each element, attribute and address.
    private static func expectHarmless(_ html: String, _ markdown: String) {
        let bytes = Array(html.utf8)
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let tag = RawTag(bytes[start...]) else {
                Issue.record("no tag at \(html.dropFirst(start).prefix(40)) from \(markdown)")
                return
            }
            #expect(elements.contains(tag.name), "\(tag.name) from \(markdown)")
            for attribute in tag.attributes {
                #expect(attributes.contains(attribute.name), "\(attribute.name) from \(markdown)")
                guard ["href", "src"].contains(attribute.name) else { continue }
                let address = String(decoding: attribute.value, as: UTF8.self)
                let isLocal = address.hasPrefix("#") || SitePath(address) != nil
                let isElsewhere = ["http://", "https://", "mailto:", "tel:", "sms:"].contains { address.hasPrefix($0) }
                #expect(isLocal || (isElsewhere && attribute.name == "href"), "\(address) from \(markdown)")
            }
            index = tag.end
        }
    }
}
