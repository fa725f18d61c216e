import HTML
@testable import Library
@testable import Templates
import Testing

@Suite struct BundlePageTests {
    private let bundle = PrintFixture.bundlePage.page

    @Test("A link between articles becomes a link in the file")
    func betweenArticles() {
        #expect(bundle.links(named: "alarm and calm") == ["#article-what-trauma-is"])
    }

    @Test("The contents list every part and article, and what stands behind them")
    func contents() throws {
        let start = try #require(bundle.tags.firstIndex { $0["class"] == "contents" })
        let links = bundle.tags[start...].prefix { !($0.name == "nav" && $0.isEnd) }.compactMap { $0["href"] }
        #expect(links == [
            "#part-1", "#article-rupture-and-repair", "#article-bare",
            "#part-2", "#article-hostile", "#article-what-trauma-is", "#article-card",
            "#help", "#glossary", "#references", "#about",
        ])
    }

    @Test("The terms that the texts use are explained once, in the order of the glossary")
    func glossary() throws {
        let start = try #require(bundle.tags.firstIndex { $0["class"] == "glossary" })
        let terms = bundle.tags[start...].prefix { !($0.name == "section" && $0.isEnd) }.filter { $0.name == "dt" && !$0.isEnd }
        #expect(terms.map(\.text) == ["Repair", "Rupture"])
        #expect(bundle.links(named: "rupture").contains("#rupture"))
    }

    @Test("Works are gathered, each once, by author and year")
    func references() {
        let works = bundle.elements("li").compactMap { $0["id"] }.filter { $0.hasPrefix("ref-") }
        #expect(works == ["ref-bowlby-1988", "ref-eubanks-2018", "ref-nice-2018", "ref-tronick-1986"])
    }

    @Test("Footnotes stay with their article, and lead back into it")
    func footnotes() {
        #expect(bundle.element(id: "rupture-and-repair.fn-1") != nil)
        #expect(bundle.tags.contains { $0["href"] == "#rupture-and-repair.fnref-1-1" })
    }

    @Test("Each article's pages have its title at their head")
    func runningTitles() throws {
        let style = try #require(bundle.elements("style").first).text
        #expect(style.contains("@page item-0{@top-left{content:\"Rupture and repair\"}}\n.item-0{page:item-0}"))
        #expect(bundle.elements("article").first?["class"] == "item item-0")
    }

    @Test("A title that holds markup can't end the style sheet")
    func hostileTitle() throws {
        let style = try #require(bundle.elements("style").first).text
        #expect(style.contains("A \\3c script\\3e alert\\28 1\\29 \\3c \\2f script\\3e "))
    }

    @Test("It says reviewed of an article only where a name, a role and a day stand for it")
    func reviewTable() throws {
        let start = try #require(bundle.tags.firstIndex { $0.name == "caption" })
        let cells = bundle.tags[start...].filter { $0.name == "td" && !$0.isEnd }.map(\.text).filter { !$0.isEmpty }
        #expect(cells == [
            "Awaiting review", "Awaiting review", "Awaiting review", "Reviewed by: Dr Alex Example, clinical psychologist, 3 March 2026", "Awaiting review",
        ])
    }

    @Test("Printed on both sides, each part begins on a right-hand page", arguments: [(true, 2), (false, 0)])
    func duplex(isDuplex: Bool, expected: Int) {
        let page = BundlePage(library: PrintFixture.library, bundle: PrintFixture.bundle(isDuplex: isDuplex), setup: PrintFixture.setup).rendered()
        #expect(ScannedPage(String(decoding: page, as: UTF8.self)).elements("section").count { $0["class"] == "part duplex" } == expected)
    }

    @Test("Each article says where it stands on the web, with a code where there is one")
    func places() {
        let code = TrustedHTML(bytes: Array("<svg></svg>".utf8))
        let page = BundlePage(library: PrintFixture.library, bundle: PrintFixture.bundle(), setup: PrintFixture.setup, codes: [Handle(0): code]).rendered()
        let scanned = ScannedPage(String(decoding: page, as: UTF8.self))
        #expect(scanned.elements("div").count { $0["class"] == "own-address" } == PrintFixture.bundle().items.count)
        #expect(scanned.elements("div").count { $0["class"] == "code" } == 1)
    }

    @Test("Every region has a name of its own")
    func regions() {
        let names = bundle.tags.filter { ["region", "doc-endnotes"].contains($0["role"]) }.compactMap { $0["aria-label"] }
        #expect(!names.isEmpty && Set(names).count == names.count)
    }
}
