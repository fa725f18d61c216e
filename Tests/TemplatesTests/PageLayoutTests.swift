import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct PageLayoutTests {
    private func page(_ path: String, of library: Library = FixtureLibrary.library) throws -> ScannedPage {
        ScannedPage(try #require(PageCatalogue.pages(of: library).first { $0.path.description == path }).html)
    }

    @Test("The page that is shown is marked in the main navigation", arguments: ["topics/index.html", "resources/index.html", "glossary.html", "help-now.html"])
    func currentPage(path: String) throws {
        let marked = try page(path).elements("a").filter { $0["class"]?.hasPrefix("item") == true && $0["aria-current"] == "page" }
        #expect(marked.count == 1)
    }

    @Test("The last step of the breadcrumb is the page itself and no link")
    func breadcrumb() throws {
        let marked = try page("attachment/rupture-and-repair.html").elements("span").filter { $0["aria-current"] == "page" }
        #expect(marked.map(\.text) == ["Rupture and repair"])
    }

    @Test("The breadcrumb of an article leads through its topic")
    func breadcrumbTopic() throws {
        let scanned = try page("attachment/rupture-and-repair.html")
        let start = try #require(scanned.tags.firstIndex { $0["class"] == "breadcrumb" })
        let links = scanned.tags[start...].prefix { !($0.name == "nav" && $0.isEnd) }.compactMap { $0["href"] }
        #expect(links == ["../index.html", "index.html"])
    }

    @Test("The page says its language", arguments: [("index.html", "en", "ltr"), ("ar/index.html", "ar", "rtl")])
    func language(path: String, language: String, direction: String) throws {
        let html = try #require(page(path).elements("html").first)
        #expect(html["lang"] == language && html["dir"] == direction)
    }

    @Test("The canonical address is the page's own")
    func canonical() throws {
        let link = try page("topics/index.html").elements("link").first { $0["rel"] == "canonical" }
        #expect(link?["href"] == "https://attune.example/topics/index.html")
    }

    @Test("A discreet site keeps the subject out of the window's title")
    func discreetTitle() throws {
        let title = try page("attachment/rupture-and-repair.html", of: FixtureLibrary.makeLibrary(isDiscreet: true)).text(of: "title")
        #expect(title == "Information")
    }

    @Test("A discreet site has no description to show elsewhere")
    func discreetDescription() throws {
        let metas = try page("attachment/rupture-and-repair.html", of: FixtureLibrary.makeLibrary(isDiscreet: true)).elements("meta")
        #expect(!metas.contains { $0["name"] == "description" })
    }

    @Test("Leave this page is a link that works without scripts")
    func leaveLink() throws {
        let link = try #require(page("attachment/rupture-and-repair.html").elements("a").first { $0["class"] == "leave-link" })
        #expect(link["href"] == "https://www.bbc.co.uk/weather")
    }

    @Test("Leave this page knows the neutral page beside it")
    func neutralPage() throws {
        let link = try #require(page("attachment/rupture-and-repair.html").elements("a").first { $0["class"] == "leave-link" })
        #expect(link["data-neutral"] == "../exit.html")
    }

    @Test("Leave this page does with the history what the site says", arguments: [Exit.History.keep, .replace])
    func exitHistory(history: Exit.History) throws {
        let link = try page("index.html", of: FixtureLibrary.makeLibrary(exitHistory: history)).elements("a").first { $0["class"] == "leave-link" }
        #expect(link?["data-history"] == history.rawValue)
    }

    @Test("The neutral page says nothing of the site", arguments: ["Attune", "attune", "Riverside", "trauma", "Help", "leave", "href=\"index"])
    func neutralPageWords(word: String) throws {
        let page = try #require(PageCatalogue.pages.first { $0.path.description == "exit.html" })
        #expect(!page.html.contains(word))
    }

    @Test("The neutral page leads nowhere")
    func neutralPageLinks() throws {
        #expect(try page("exit.html").elements("a").isEmpty)
    }

    @Test("Markup in a title is shown, never obeyed", arguments: PageCatalogue.pages)
    func escaping(page: PageCatalogue.Page) {
        #expect(!page.html.contains("<script>"))
        #expect(!page.html.contains("alert(1)</script>"))
    }

    @Test("A hostile title is escaped in", arguments: ["title", "h1", "span"])
    func hostileTitle(element: String) throws {
        let text = try page("trauma/hostile.html").text(of: element) { element != "span" || $0["aria-current"] == "page" }
        #expect(text?.hasPrefix("A &lt;script&gt;alert(1)&lt;/script&gt; &amp; \"quoted\"") == true)
    }

    @Test("A hostile summary stays inside its attribute")
    func hostileDescription() throws {
        let meta = try page("trauma/hostile.html").elements("meta").first { $0["name"] == "description" }
        #expect(meta?["content"] == "A &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; 'title'")
    }

    @Test("A phone number runs from left to right on a page that doesn't")
    func phoneDirection() throws {
        let number = try page("ar/help-now.html").elements("bdi").first { $0.text == "116 123" }
        #expect(number?["dir"] == "ltr")
    }
}
