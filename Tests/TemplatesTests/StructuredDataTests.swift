import Foundation
import Testing

import Diagnostics
import HTML
@testable import Library
@testable import Templates

@Suite struct StructuredDataTests {
    private static func page(_ path: String, of pages: [PageCatalogue.Page] = PageCatalogue.pages) throws -> String {
        try #require(pages.first { $0.path.description == path }).html
    }

    private static func block(_ html: String) -> String? {
        guard let start = html.firstRange(of: "<script type=\"application/ld+json\">") else { return nil }
        let rest = html[start.upperBound...]
        return rest.firstRange(of: "</script>").map { String(rest[..<$0.lowerBound]) }
    }

    private static func graph(_ html: String) throws -> [[String: Any]] {
        let text = try #require(block(html))
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        #expect(value?["@context"] as? String == "https://schema.org")
        return try #require(value?["@graph"] as? [[String: Any]])
    }

    private static func article(_ path: String) throws -> [String: Any] {
        try #require(graph(page(path)).first)
    }

    @Test("What stands on a page is JSON that a parser reads", arguments: PageCatalogue.sitePages)
    func parses(page: PageCatalogue.Page) throws {
        guard Self.block(page.html) != nil else { return }
        #expect(try !Self.graph(page.html).isEmpty)
    }

    @Test("No text can end the block", arguments: PageCatalogue.sitePages)
    func hostile(page: PageCatalogue.Page) {
        #expect(Self.block(page.html)?.contains("<") != true)
    }

    @Test("The article with everything says no more than 900 bytes")
    func weight() throws {
        let block = try #require(Self.block(Self.page("attachment/rupture-and-repair.html")))
        #expect(block.utf8.count <= 900)
    }

    @Test("A review is claimed only where somebody signed it")
    func review() throws {
        let types = try PageCatalogue.pages.compactMap { page in try Self.block(page.html).map { _ in (page.path.description, try Self.graph(page.html)[0]) } }
        let reviewed = types.filter { $0.1["lastReviewed"] != nil || $0.1["reviewedBy"] != nil || $0.1["@type"] as? String == "MedicalWebPage" }
        let signed = FixtureLibrary.library.editions.flatMap(\.articles).filter { SignedReview($0.review) != nil && !$0.isWorksheet && !$0.isDiscreet }
        #expect(reviewed.map(\.0).sorted() == signed.map(\.path.description).sorted())
    }

    @Test("The way to a page is named step by step, in whole addresses")
    func breadcrumb() throws {
        let list = try #require(Self.graph(Self.page("resources/samaritans.html")).last)
        let items = try #require(list["itemListElement"] as? [[String: Any]])
        #expect(items.map { $0["position"] as? Int } == [1, 2, 3])
        #expect(items.map { $0["name"] as? String } == ["Home", "Resources", "Samaritans"])
        #expect(items.map { $0["item"] as? String } == ["https://attune.example/index.html", "https://attune.example/resources/index.html", nil])
    }

    static let resources: [(String, String)] = [
        ("samaritans", "Organization"), ("bowlby-1988", "Book"), ("tronick-1986", "ScholarlyArticle"), ("nice-2018", "Report"), ("find-a-helpline", "WebSite"),
    ]

    @Test("A resource is said to be what it is", arguments: resources)
    func resource(id: String, type: String) throws {
        let entity = try Self.article("resources/\(id).html")["mainEntity"] as? [String: Any]
        #expect(entity?["@type"] as? String == type)
    }

    @Test("A helpline's numbers are given with countries and hours")
    func helpline() throws {
        let entity = try #require(Self.article("resources/samaritans.html")["mainEntity"] as? [String: Any])
        let point = try #require((entity["contactPoint"] as? [[String: Any]])?.first)
        #expect(point["telephone"] as? String == "116123")
        #expect(point["areaServed"] as? [String] == ["GB", "IE"])
        #expect((point["hoursAvailable"] as? [String: Any])?["opens"] as? String == "00:00")
    }

    @Test("A discreet site says nothing")
    func discreetSite() throws {
        let pages = PageCatalogue.pages(of: FixtureLibrary.makeLibrary(isDiscreet: true))
        #expect(pages.allSatisfy { Self.block($0.html) == nil })
    }

    @Test("A discreet page says nothing", arguments: [(true, true), (false, false)])
    func discreetPage(isDiscreet: Bool, isSilent: Bool) {
        let context = PageContext(library: FixtureLibrary.library, edition: FixtureLibrary.english, path: path("a.html"))
        let description = PageDescription(kind: .article, title: "A", summary: "B", isDiscreet: isDiscreet, subject: "C")
        #expect((StructuredData(context: context, description: description, trail: [context.homeCrumb]) == nil) == isSilent)
    }
}
