import HTML
import Testing

@Suite("Pictures inside a page")
struct DataAddressTests {
    private static let path = SitePath(literal: "assets/a.png")

    @Test("A picture's ending says what kind it is", arguments: [
        ("a.svg", "image/svg+xml"), ("a.png", "image/png"), ("a.jpg", "image/jpeg"), ("a.jpeg", "image/jpeg"), ("a.gif", "image/gif"), ("a.webp", "image/webp"),
        ("a.b.avif", "image/avif"),
    ])
    func kinds(name: String, type: String) throws {
        let path = try #require(SitePath(name)), address = try #require(DataAddress(Array("abc".utf8), at: path))
        let page = img(decorative: path).rendered(on: SitePath(literal: "index.html"), embedding: [path: address])
        #expect(String(decoding: page, as: UTF8.self) == "<img src=\"data:\(type);base64,YWJj\" alt=\"\">")
    }

    @Test("What is no picture can't be shown as one", arguments: ["a.pdf", "a", "svg", "a.html"])
    func others(name: String) throws {
        #expect(DataAddress([], at: try #require(SitePath(name))) == nil)
    }

    @Test("A page that carries a picture still leads to its file where it links to it")
    func links() throws {
        let address = try #require(DataAddress([1], at: Self.path))
        let page = a(.href(.page(Self.path))) { "The picture" }.rendered(on: SitePath(literal: "b/index.html"), embedding: [Self.path: address])
        #expect(String(decoding: page, as: UTF8.self) == "<a href=\"../assets/a.png\">The picture</a>")
    }

    @Test("Other pictures stay files")
    func notEmbedded() throws {
        let address = try #require(DataAddress([1], at: Self.path))
        let page = img(src: SitePath(literal: "assets/b.png"), alt: "B").rendered(on: SitePath(literal: "index.html"), embedding: [Self.path: address])
        #expect(String(decoding: page, as: UTF8.self) == "<img src=\"assets/b.png\" alt=\"B\">")
    }
}
