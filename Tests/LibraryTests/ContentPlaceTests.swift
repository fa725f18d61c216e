import Diagnostics
import HTML
@testable import Library
import Testing

@Suite("Places of content")
struct ContentPlaceTests {
    private static func slug(_ text: String) throws -> Slug {
        try #require(Slug(text))
    }

    @Test("A file is what its place says")
    func places() throws {
        #expect(try ContentPlace(path: "site.yml") == .site)
        #expect(try ContentPlace(path: "glossary.yml") == .glossary)
        #expect(try ContentPlace(path: "series.yml") == .series)
        #expect(try ContentPlace(path: "claims.yml") == .claims)
        #expect(try ContentPlace(path: "index.md") == .home)
        #expect(try ContentPlace(path: "README.md") == .unread)
        #expect(try ContentPlace(path: "LICENSE") == .unread)
        #expect(try ContentPlace(path: "topics/trauma.md") == .topic(Self.slug("trauma")))
        #expect(try ContentPlace(path: "words.txt") == .unread)
        #expect(try ContentPlace(path: "articles/a/shame.coach.yml") == .unread)
        #expect(try ContentPlace(path: "worksheets/breath.coach.yml") == .unread)
        #expect(try ContentPlace(path: "bundles/course.yml") == .bundle(Self.slug("course")))
        #expect(try ContentPlace(path: "clinics/north.yml") == .clinic(Self.slug("north")))
        #expect(try ContentPlace(path: "worksheets/breath.md") == .worksheet(Self.slug("breath")))
        #expect(try ContentPlace(path: "pages/about.md") == .page(Self.slug("about")))
        #expect(try ContentPlace(path: "articles/shame.md") == .article(folders: [], Self.slug("shame")))
        #expect(try ContentPlace(path: "articles/a/b/shame.md") == .article(folders: [Self.slug("a"), Self.slug("b")], Self.slug("shame")))
        #expect(try ContentPlace(path: "resources/books.yml") == .resources)
        #expect(try ContentPlace(path: "resources/a/books.yml") == .resources)
        #expect(try ContentPlace(path: "assets/a/cycle.svg") == .asset(SitePath(literal: "assets/a/cycle.svg")))
    }

    @Test("Capitals are read as small letters")
    func capitals() throws {
        #expect(try ContentPlace(path: "articles/Shame.MD") == .article(folders: [], Self.slug("shame")))
        #expect(try ContentPlace(path: "assets/Logo.PNG") == .asset(SitePath(literal: "assets/logo.png")))
    }

    @Test("A name that can't stand in an address is refused, with one that can", arguments: [
        ("articles/What Trauma Is.md", "What Trauma Is", "what-trauma-is"), ("articles/a b/c.md", "a b", "a-b"), ("topics/Café.md", "Café", "cafe"),
        ("pages/a_b.md", "a_b", "a-b"), ("articles/مرحبا.md", "مرحبا", nil), ("articles/.md", "", nil), ("articles/con.md", "con", nil),
        ("articles/nul/a.md", "nul", nil), ("articles/LPT1.md", "LPT1", nil), ("assets/My Cycle.svg", "My Cycle.svg", "my-cycle"),
        ("assets/con.png", "con.png", nil), ("articles/a\u{202E}b.md", "a\u{202E}b", "a-b"), ("articles/..md", ".", nil),
    ] as [(String, String, String?)])
    func badNames(path: String, name: String, suggestion: String?) {
        #expect(throws: FileFault.badName(name, suggestion: suggestion)) { try ContentPlace(path: path) }
    }

    @Test("A file that nothing reads is out of place", arguments: [
        "", "notes.md", "articles", "topics/a/b.md", "pages/a/b.md", "worksheets/a/b.md", "bundles/a/b.yml", "articles/a.txt", "articles/a.markdown", "topics/a.yml", "resources/a.md", "drafts/a.md",
        "Articles/a.md", "Site.yml",
    ])
    func misplaced(path: String) {
        let fault = #expect(throws: FileFault.self) { try ContentPlace(path: path) }
        #expect(fault?.rule == "misplaced-file")
        #expect(fault?.severity == .warning)
    }
}
