import HTML
import Library
@testable import Publishing
import Testing

@Suite("A catalogue of handouts")
struct HandoutCatalogueTests {
    private func entry(_ path: String, pages: Int? = 2, version: String? = "2026-11-21") -> HandoutCatalogue.Entry {
        HandoutCatalogue.Entry(
            path: path, page: "articles/a.html", format: .pdf, profile: .standard, paper: .a4, isFillable: false, size: 1200, pages: pages, version: version
        )
    }

    @Test("What is written is what is read", arguments: [Int?.none, 2], [String?.none, "2026-11-21"])
    func roundTrip(pages: Int?, version: String?) {
        let catalogue = HandoutCatalogue([entry("b.pdf", pages: pages, version: version), entry("a.pdf")])
        #expect(HandoutCatalogue(catalogue.bytes) == catalogue)
    }

    @Test("A file that was made again stands in it once")
    func updated() {
        let earlier = HandoutCatalogue([entry("a.pdf", pages: 2), entry("b.pdf")])
        #expect(earlier.updated(with: HandoutCatalogue([entry("a.pdf", pages: 3)])).entries == [entry("a.pdf", pages: 3), entry("b.pdf")])
    }

    @Test("A file of somebody else's is no catalogue", arguments: ["", "{}", "{\"generator\": \"other\", \"entries\": []}", "[1]"])
    func foreign(text: String) {
        #expect(HandoutCatalogue(Array(text.utf8)) == nil)
    }
}
