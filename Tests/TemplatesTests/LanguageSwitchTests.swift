import Testing

import HTML
@testable import Library
@testable import Templates

/// The fixture's first article is translated, its home and its help page are there in both languages, and so is what every edition has.
@Suite struct LanguageSwitchTests {
    private func page(_ path: String, of library: Library = FixtureLibrary.library) throws -> ScannedPage {
        ScannedPage(try #require(PageCatalogue.pages(of: library).first { $0.path.description == path }).html)
    }

    private func switches(_ page: ScannedPage) -> [String] {
        page.elements("a").filter { $0["hreflang"] != nil && $0["lang"] != nil }.compactMap { $0["href"] }
    }

    static let translated: [(String, [String])] = [
        ("index.html", ["ar/index.html"]), ("ar/index.html", ["../index.html"]), ("help-now.html", ["ar/help-now.html"]),
        ("glossary.html", ["ar/glossary.html"]), ("resources/index.html", ["../ar/resources/index.html"]),
        ("resources/samaritans.html", ["../ar/resources/samaritans.html"]), ("topics/index.html", ["../ar/topics/index.html"]), ("a-z.html", ["ar/a-z.html"]),
        ("attachment/rupture-and-repair.html", ["../ar/attachment/rupture-and-repair.html"]),
        ("ar/attachment/rupture-and-repair.html", ["../../attachment/rupture-and-repair.html"]),
    ]

    @Test("A page leads to itself in other languages", arguments: translated)
    func leads(path: String, links: [String]) throws {
        #expect(try switches(page(path)) == links)
    }

    @Test("A page that is there in one language alone says nothing of others", arguments: ["about.html", "attachment/bare.html", "404.html", "worksheets/index.html"])
    func alone(path: String) throws {
        #expect(try switches(page(path)) == [])
        #expect(try !page(path).elements("link").contains { $0["hreflang"] != nil })
    }

    @Test("A language is named in its own words, which run its own way")
    func ownName() throws {
        let link = try #require(page("index.html").elements("a").first { $0["hreflang"] == "ar" })
        #expect(link.text == "العربية" && link["lang"] == "ar" && link["dir"] == "rtl")
    }

    @Test("Every translation lists the same addresses, itself among them", arguments: ["index.html", "ar/index.html"])
    func alternates(path: String) throws {
        let links = try page(path).elements("link").filter { $0["rel"] == "alternate" }
        #expect(links.compactMap { $0["hreflang"] } == ["en", "x-default", "ar"])
        #expect(links.compactMap { $0["href"] } == ["https://attune.example/index.html", "https://attune.example/index.html", "https://attune.example/ar/index.html"])
    }

    @Test("A translation says what it was translated from")
    func original() throws {
        let link = try #require(page("ar/attachment/rupture-and-repair.html").elements("a").first { $0["hreflang"] == "en" && $0["lang"] == nil })
        #expect(link.text == "نص مترجم من الإنجليزية: عرض الأصل")
        #expect(link["href"] == "../../attachment/rupture-and-repair.html")
    }

    @Test("An original says nothing of the kind")
    func noOriginal() throws {
        #expect(try !page("attachment/rupture-and-repair.html").elements("a").contains { $0["hreflang"] == "ar" && $0["lang"] == nil })
    }

    @Test("A helpline's name keeps its language and its direction on a page in another")
    func helplineName() throws {
        let names = try page("ar/index.html").elements("bdi").filter { $0["lang"] == "en" }
        #expect(names.contains { $0.text == "Emergency services" && $0["dir"] == "ltr" })
        #expect(try !page("index.html").elements("bdi").contains { $0["lang"] == "en" })
    }
}
