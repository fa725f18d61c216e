import ContentFixtures
import HTML
@testable import Library
import Testing

@testable import Searching

/// What of a library can be found.
@Suite struct LibrarySearchTests {
    private static let names = SearchNames(resourceType: { $0.rawValue }, country: \.description, help: ["emergency"])

    private static func documents(_ content: ContentFixture, includesDrafts: Bool = false) throws -> [SearchDocument] {
        let library = try #require(try content.load(includesDrafts: includesDrafts).library)
        return library.searchDocuments(of: Handle(0), names: names, workers: 2)
    }

    @Test("Articles, topics, terms, pages, help and resources are found")
    func kinds() throws {
        let kinds = try Self.documents(.minimal).map(\.kind)
        #expect(Set(kinds) == [.article, .topic, .term, .help, .resource(.book)])
    }

    @Test("A page that isn't there isn't found")
    func notFound() throws {
        #expect(try !Self.documents(.minimal).contains { $0.path.description == "404.html" })
    }

    @Test("A draft is found only where drafts are built", arguments: [(false, 1), (true, 2)])
    func drafts(includesDrafts: Bool, expected: Int) throws {
        let content = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "Resting", extra: "draft: true\n"))
        #expect(try Self.documents(content, includesDrafts: includesDrafts).count { $0.kind == .article } == expected)
    }

    @Test("The text is cut at its headings, each with the id that the page gives it")
    func sections() throws {
        let content = ContentFixture.minimal.with(
            "articles/calm/breathing.md", ContentFixture.article(body: "First.\n\n## Breathe *out*\n\nSlowly [@neff-2011].\n\n> [!QUOTE]\n> Slowly.\n")
        )
        let article = try #require(try Self.documents(content).first { $0.title == "Breathing" })
        let heading = SearchDocument.Heading(text: "Breathe out", id: try #require(Fragment("breathe-out")))
        #expect(article.sections == [.init(text: "First."), .init(heading: heading, text: "Slowly.")])
    }

    @Test("A term is found by its other names")
    func terms() throws {
        let content = ContentFixture.minimal.with(
            "glossary.yml", "- id: calm\n  term: calm\n  aliases: [quiet]\n  also-called: [stillness]\n  definition: A state.\n")
        let term = try #require(try Self.documents(content).first { $0.kind == .term })
        #expect(term.names == ["quiet", "stillness"])
        #expect(term.fragment?.description == "term-calm")
    }

    @Test("An article is found by the other names of the terms that it uses")
    func synonyms() throws {
        let content = ContentFixture.minimal
            .with("glossary.yml", "- id: ptsd\n  term: Post-traumatic stress disorder\n  aliases: [PTSD, post-traumatic stress]\n  definition: A state.\n")
            .with("articles/calm/breathing.md", ContentFixture.article(body: "After post-traumatic stress.\n"))
        let article = try #require(try Self.documents(content).first { $0.title == "Breathing" })
        #expect(article.synonyms.contains("PTSD"))
    }

    @Test("Help is found by the words of somebody who needs it")
    func help() throws {
        #expect(try Self.documents(.minimal).first { $0.kind == .help }?.names == ["emergency"])
    }

    @Test("A resource is found by its authors and by what it is")
    func resources() throws {
        let book = try #require(try Self.documents(.minimal).first { $0.title == "A Secure Base" })
        #expect(book.keywords == ["book"])
        #expect(book.summary == ["John Bowlby, 1988", "About a secure base."])
    }

    @Test("A page is found by its keywords")
    func keywords() throws {
        let content = ContentFixture.minimal.with("pages/privacy.md", "---\ntitle: Privacy\nkeywords: [clear history]\n---\n\nWords.\n")
        #expect(try Self.documents(content).first { $0.kind == .page }?.keywords == ["clear history"])
    }
}
