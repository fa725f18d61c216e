import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct WorksheetTests {
    private func html(_ path: String) throws -> String {
        try #require(PageCatalogue.pages.first { $0.path.description == path }).html
    }

    private func page() throws -> ScannedPage { ScannedPage(try html("worksheets/card.html")) }

    @Test("A worksheet says that nothing is kept or sent")
    func privacy() throws {
        #expect(try html("worksheets/card.html").contains("What you write here stays on this page until you close it. Nothing is kept or sent."))
    }

    @Test("Every field has a name, and no browser keeps what is in it")
    func fields() throws {
        let page = try page()
        let fields = page.elements("textarea") + page.elements("input")
        #expect(fields.count == 5)
        let written = fields.filter { $0["type"] != "checkbox" }
        #expect(written.allSatisfy { $0["autocomplete"] == "off" && $0["aria-label"]?.isEmpty == false })
        #expect(page.elements("form").allSatisfy { $0["autocomplete"] == "off" })
        #expect(page.elements("label").count == 2)
    }

    @Test("Only worksheets load what worksheets need", arguments: PageCatalogue.pages)
    func files(page: PageCatalogue.Page) {
        #expect(page.html.contains("assets/worksheet.css") == page.html.contains("kind-worksheet"))
        #expect(page.html.contains("assets/worksheet.js") == page.html.contains("kind-worksheet"))
    }

    @Test("Nothing on it could be sent")
    func nothingToSend() throws {
        let policy = try page().elements("meta").first { $0["http-equiv"] == "Content-Security-Policy" }
        #expect(policy?["content"]?.contains("form-action 'none'") == true)
        #expect(try page().elements("form").allSatisfy { $0["action"] == nil && $0["method"] == nil })
        #expect(try !page().tags.contains { $0["name"] != nil && ["input", "textarea"].contains($0.name) })
    }

    @Test("The button for printing waits for the script")
    func button() throws {
        let button = try #require(page().elements("button").first { $0["class"]?.contains("print-button") == true })
        #expect(button["hidden"] != nil && button["type"] == "button" && button.text == "Print this sheet")
    }

    @Test("The way to a worksheet leads through the list of all")
    func breadcrumb() throws {
        let scanned = try page()
        let start = try #require(scanned.tags.firstIndex { $0["class"] == "breadcrumb" })
        #expect(scanned.tags[start...].prefix { !($0.name == "nav" && $0.isEnd) }.compactMap { $0["href"] } == ["../index.html", "index.html"])
    }

    @Test("Worksheets are found from", arguments: ["index.html", "worksheets/index.html", "trauma/index.html", "attachment/index.html", "a-z.html"])
    func found(path: String) throws {
        let hrefs = ScannedPage(try html(path)).elements("a").compactMap { $0["href"] }
        #expect(hrefs.contains { $0.hasSuffix("card.html") || $0 == "worksheets/index.html" })
    }

    @Test("The list of all tells a worksheet from a page")
    func alphabet() throws {
        #expect(try html("a-z.html").contains("My card</a> <span class=\"quiet\">Worksheet</span>"))
    }

    @Test("A topic that a worksheet touches lists it with its worksheets, not with its pages")
    func touched() throws {
        let page = ScannedPage(try html("attachment/index.html"))
        let card = try #require(page.tags.firstIndex { $0["href"]?.hasSuffix("card.html") == true })
        #expect(page.tags[..<card].last { $0.name == "h2" && !$0.isEnd }?.text == "Worksheets")
    }

    @Test("Worksheets aren't counted as pages")
    func counted() throws {
        let cards = try html("index.html")
        #expect(cards.contains("2 pages") && !cards.contains("4 pages"))
    }

    @Test("Where there are none, nothing leads to them")
    func none() {
        #expect(PageCatalogue.emptyPages.allSatisfy { !$0.html.contains("worksheets/index.html") })
    }
}
