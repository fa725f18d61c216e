import HTML
import Testing

@Suite("Links of a page that is shown at any address")
struct RootedLinkTests {
    private func link(_ link: Link, root: String) -> String {
        let page = a(.href(link)) { "x" }
        return String(decoding: page.rendered(on: SitePath(literal: "es/404.html"), from: root), as: UTF8.self)
    }

    @Test("Links to pages begin at the site's own path", arguments: [("/", "/a-z.html"), ("/leaflets/", "/leaflets/a-z.html")])
    func pages(root: String, expected: String) {
        #expect(link(.page(SitePath(literal: "a-z.html")), root: root) == "<a href=\"\(expected)\">x</a>")
    }

    @Test("A place on the page stays on the page")
    func fragments() {
        #expect(link(.fragment(Fragment(literal: "site.help")), root: "/a/") == "<a href=\"#site.help\">x</a>")
    }

    @Test("A path can't end its attribute")
    func escaping() {
        #expect(!link(.page(SitePath(literal: "a-z.html")), root: "/\"><script>/").contains("<script>"))
    }
}
