import HTML
import Testing

@Suite("Addresses on the web")
struct WebAddressTests {
    @Test("A web address is kept, with what RFC 3986 doesn't allow encoded", arguments: [
        ("https://example.org", "https://example.org"),
        ("http://example.org/a/b?c=d&e#f", "http://example.org/a/b?c=d&e#f"),
        ("HTTPS://Example.org/A", "https://Example.org/A"),
        ("  https://example.org/ ", "https://example.org/"),
        ("ht\ntps://exam\tple.org", "https://example.org"),
        ("\u{1}https://example.org\u{1F}", "https://example.org"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/é", "https://example.org/%C3%A9"),
        ("https://example.org/\"><script>", "https://example.org/%22%3E%3Cscript%3E"),
        ("https://example.org/a\\b", "https://example.org/a%5Cb"),
        ("https://example.org/'", "https://example.org/%27"),
        ("https://example.org/\u{1}a", "https://example.org/%01a"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/%zz%4", "https://example.org/%25zz%254"),
        ("https://example.org:8080/", "https://example.org:8080/"),
        ("https://example.org:/", "https://example.org:/"),
        ("https://example.org/@name", "https://example.org/@name"),
        ("https://example.org?mail=a@b", "https://example.org?mail=a@b"),
        ("https://münchen.example/", "https://m%C3%BCnchen.example/"),
    ])
    func accepted(text: String, expected: String) {
        #expect(WebAddress(text)?.description == expected)
    }

    @Test("The path begins with one slash", arguments: [
        ("https://example.org", "/"), ("https://example.org/", "/"), ("https://example.org/a/b/", "/a/b/"), ("https://example.org:80/a?b/c#d", "/a"),
        ("https://example.org//other.example/", "/other.example/"), ("https://example.org?a/b", "/"),
    ])
    func path(text: String, expected: String) {
        #expect(WebAddress(text)?.path == expected)
    }

    @Test("Another scheme is refused however it is spelled", arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)",
        "\u{1}javascript:alert(1)", " javascript:alert(1)", "\u{A0}javascript:alert(1)", "\u{FEFF}javascript:alert(1)",
        "javascript\u{0}:alert(1)", "javascript://example.org/%0aalert(1)", "javascript:https://example.org", "ｊavascript:alert(1)",
        "data:text/html,<script>", "DATA:text/html;base64,AAAA", "vbscript:msgbox", "file:///etc/passwd", "blob:https://example.org/x",
        "view-source:https://example.org", "about:blank", "ftp://example.org", "ws://example.org", "mailto:a@b", "tel:1", "intent://x",
        "ht tps://example.org", "https ://example.org", "h\u{200B}ttps://example.org", "httpſ://example.org", "httpss://example.org",
    ])
    func schemes(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test("An address without a host of its own is refused", arguments: [
        "", " ", "example.org", "//example.org", "\\\\example.org", "/a", "a/b.html", "#a", "?a", "https:", "https:/", "https://", "https:///",
        "https:///example.org", "https:example.org", "https:/example.org", "https:\\\\example.org", "https://?a", "https://#a", "https://:80/",
        "https:// /", "https://exa mple.org", "https://exa<mple.org", "https://exa\"mple.org", "https://a|b", "https://a\u{7F}b", "https://a\u{1}b",
        "https://example.org:port/", "https://example.org:999999/", "https://example.org:80:80/", "https://[::1/", "https://[::1]/", "https://a]b/",
    ])
    func hosts(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test("A host can't hide behind a name, a password or a backslash", arguments: [
        "https://bank.example@evil.example/", "https://a:b@evil.example/", "https://@evil.example", "https://good.example\\@evil.example",
        "https://good.example\\.evil.example", "https://bank.example@\u{FE0F}evil.example/", "https://bank.example@\u{301}evil.example/",
        "https://good.example\\\u{FE0F}evil.example", "https://bank.example\t@evil.example",
    ])
    func disguises(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test("A combining mark can't keep the host from ending")
    func combiningMarks() {
        #expect(WebAddress("https://example.org/\u{301}@x")?.host == "example.org")
        #expect(WebAddress("https://example.org?\u{301}@x")?.host == "example.org")
    }

    @Test("The host is what a reader would call the site", arguments: [
        ("https://www.//example.org/", "www."), ("https://www./", "www."),
        ("https://www.example.org/a", "example.org"), ("https://example.org:80/", "example.org"), ("http://a.example?b", "a.example"),
        ("https://a.example#b", "a.example"),
    ])
    func host(text: String, expected: String) {
        #expect(WebAddress(text)?.host == expected)
    }

    @Test("Only https is encrypted on its way")
    func encryption() {
        #expect(WebAddress("https://example.org")?.isEncrypted == true)
        #expect(WebAddress("http://example.org")?.isEncrypted == false)
    }

    @Test("Reading an address that was read changes nothing", arguments: [
        "https://example.org/é%20%", "https://münchen.example/a b", "HTTP://example.org/\\",
    ])
    func idempotence(text: String) throws {
        let once = try #require(WebAddress(text))
        #expect(WebAddress(once.description) == once)
    }

    @Test("What browsers strip is stripped, and nothing else", arguments: [
        ("a\tb\nc\rd", "abcd"), ("\u{0}\u{1F} a \u{7F}", "a"), ("a b", "a b"), ("a\u{1}b", "a\u{1}b"), (" \n", ""), ("", ""), ("\r\n", ""),
    ])
    func stripping(text: String, expected: String) {
        #expect(WebAddress.strippingWhatBrowsersStrip(text) == expected)
    }
}
