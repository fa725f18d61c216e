import Testing

import HTML
@testable import Library
@testable import Templates
import Searching

@Suite struct SearchPageTests {
    private static func page(_ path: String, of library: Library = FixtureLibrary.library) throws -> ScannedPage {
        ScannedPage(try #require(PageCatalogue.pages(of: library).first { $0.path.description == path }).html)
    }

    private static func results(of page: ScannedPage) throws -> ScannedPage.Tag {
        try #require(page.elements("ol").first { $0["id"] == "search.results" })
    }

    @Test("A labelled field leads to the search page of its language", arguments: [
        ("search.html", "search.html"), ("index.html", "search.html"), ("404.html", "search.html"), ("ar/search.html", "search.html"),
    ])
    func field(path: String, target: String) throws {
        let page = try Self.page(path)
        let field = try #require(page.elements("input").first { $0["type"] == "search" })
        #expect(field["name"] == "q")
        #expect(page.elements("label").contains { $0["for"] == field["id"] && !$0.text.isEmpty })
        #expect(page.elements("form").map { $0["action"] } == [target])
    }

    @Test("Neither the browser nor a spelling service keeps what is typed", arguments: ["search.html", "index.html"])
    func nothingIsKept(path: String) throws {
        let page = try Self.page(path)
        let field = try #require(page.elements("input").first { $0["type"] == "search" })
        #expect(field["autocomplete"] == "off")
        #expect(field["spellcheck"] == "false")
        #expect(page.elements("form").allSatisfy { $0["autocomplete"] == "off" })
    }

    @Test("Only pages with a search field allow a form to lead somewhere", arguments: PageCatalogue.pages)
    func policy(page: PageCatalogue.Page) {
        #expect(page.html.contains("form-action 'self'") == page.html.contains("type=\"search\""))
    }

    @Test("Only the search page loads its script", arguments: PageCatalogue.pages)
    func script(page: PageCatalogue.Page) {
        #expect(page.html.contains("assets/search.js") == page.path.description.hasSuffix("search.html"))
    }

    @Test("The count is said by a status of its own, not by the list")
    func status() throws {
        let page = try Self.page("search.html")
        #expect(page.tags.filter { $0["role"] == "status" }.map { $0["id"] } == ["search.status"])
        #expect(try Self.results(of: page)["role"] == nil)
    }

    @Test("Every kind of result has its name", arguments: ["search.html", "ar/search.html"])
    func kinds(path: String) throws {
        let names = try Self.results(of: Self.page(path))["data-kinds"]?.split(separator: "|", omittingEmptySubsequences: false)
        #expect(names?.count == SearchDocument.Kind.allCases.count)
        #expect(names?.contains("") == false)
    }

    @Test("With scripts off, the page says so and lists everything by letter, below the topics")
    func withoutScripts() throws {
        let html = try #require(PageCatalogue.pages.first { $0.path.description == "search.html" }).html
        let parts = html.split(separator: "<noscript>").dropFirst().compactMap { $0.split(separator: "</noscript>").first }
        #expect(parts.count == 2)
        #expect(parts.first?.contains(Wording.english.search.withoutScripts) == true)
        #expect(parts.last?.contains("href=\"glossary.html#repair\"") == true)
        #expect(try Self.page("search.html").elements("form").first?["hidden"] != nil)
    }

    @Test("A discreet site keeps searches out of the address", arguments: [(true, "hidden"), (false, "shown")])
    func address(isDiscreet: Bool, expected: String) throws {
        let page = try Self.page("search.html", of: FixtureLibrary.makeLibrary(isDiscreet: isDiscreet))
        #expect(try Self.results(of: page)["data-address"] == expected)
    }

    @Test("The sentences that a script fills have their places to fill")
    func places() throws {
        let results = try Self.results(of: Self.page("search.html"))
        #expect(results["data-all"] == "Results: {count}")
        #expect(results["data-some"] == "Results: {shown} of {count}")
        #expect(results["data-section"]?.contains("{section}") == true)
        #expect(results["data-none"]?.contains("{query}") == true)
    }
}
