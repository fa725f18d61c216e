import HTML
@testable import Library
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

    @Test("What stands behind a link is none of the site's", arguments: [(isLink: false, offered: 1), (isLink: true, offered: 0)])
    func link(isLink: Bool, offered: Int) throws {
        let folder = try TemporaryFolder()
        let library = Library(site: try Sample.site(), editions: [try Sample.edition([Sample.article("a", updated: "2026-11-21")])], resources: [], assets: [])
        let name = isLink ? "elsewhere" : "out/handouts"
        try folder.write(String(repeating: "x", count: 1200), to: "\(name)/a.pdf")
        try folder.write(String(decoding: HandoutCatalogue([entry("a.pdf")]).bytes, as: UTF8.self), to: "\(name)/\(HandoutCatalogue.name)")
        if isLink {
            try folder.makeFolder("out")
            try folder.link("out/handouts", to: folder("elsewhere"))
        }
        let files = try HandoutFolder(output: folder("out")).printedFiles(for: library)
        #expect(files[library.editions[0].articles[0].path].count == offered)
    }

    @Test("A file of somebody else's is no catalogue", arguments: ["", "{}", "{\"generator\": \"other\", \"entries\": []}", "[1]"])
    func foreign(text: String) {
        #expect(HandoutCatalogue(Array(text.utf8)) == nil)
    }
}
