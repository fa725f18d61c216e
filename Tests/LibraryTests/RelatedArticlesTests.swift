import ContentFixtures
import Library
import Testing

@Suite("Related articles")
struct RelatedArticlesTests {
    /// The ids of what is suggested beside an article.
    private func suggestions(for id: String, in content: ContentFixture) throws -> [String] {
        let outcome = try content.load()
        let edition = try #require(outcome.library?.editions.first, "\(outcome.diagnostics)")
        let article = try #require(edition.articles.first { $0.id.description == id })
        return article.related.map { edition[$0].id.description }
    }

    /// The minimal content with articles of one topic each, by their id and their text.
    private func content(_ articles: [(id: String, topic: String, extra: String, body: String)]) -> ContentFixture {
        var content = ContentFixture.minimal.without("articles/calm/breathing.md").without("articles/calm/resting.md")
            .with("topics/sleep.md", "---\ntitle: Sleep\nsummary: About sleep.\norder: 2\n---\n\nSleep.\n")
        for article in articles {
            let text = "---\ntitle: \(article.id)\nsummary: A page.\ntopics: [\(article.topic)]\n\(article.extra)---\n\n\(article.body)\n"
            content = content.with("articles/\(article.topic)/\(article.id).md", text)
        }
        return content
    }

    @Test("What the author named comes first, and in that order")
    func named() throws {
        let content = content([
            ("one", "calm", "related: [far, two]\n", "Text."), ("two", "calm", "", "Text."), ("three", "calm", "", "Text."), ("far", "sleep", "", "Text."),
        ])
        #expect(try suggestions(for: "one", in: content) == ["far", "two", "three"])
    }

    @Test("Nothing is added where the author named enough")
    func enough() throws {
        let content = content([
            ("one", "calm", "related: [b, c, d, e]\n", "Text."), ("b", "calm", "", "Text."), ("c", "calm", "", "Text."), ("d", "calm", "", "Text."),
            ("e", "calm", "", "Text."), ("f", "calm", "", "Text."),
        ])
        #expect(try suggestions(for: "one", in: content) == ["b", "c", "d", "e"])
    }

    @Test("A source that few share says more than a topic that all share")
    func rareSource() throws {
        let content = content([
            ("one", "calm", "", "Text [@neff-2011]."), ("two", "calm", "", "Text."), ("three", "calm", "", "Text."), ("four", "calm", "", "Text."),
            ("zebra", "sleep", "", "Text [@neff-2011]."), ("five", "calm", "", "Text."), ("six", "calm", "", "Text."),
        ])
        #expect(try suggestions(for: "one", in: content).first == "zebra")
    }

    @Test("A term counts as well as a topic and a source")
    func sharedTerm() throws {
        let content = content([
            ("one", "calm", "", "A [word](term:pause)."), ("two", "sleep", "", "A [word](term:pause)."), ("three", "sleep", "", "Text."),
        ]).with("glossary.yml", "- id: pause\n  term: pause\n  definition: A short rest.\n")
        #expect(try suggestions(for: "one", in: content) == ["two"])
    }

    @Test("An article that shares nothing is not suggested")
    func nothingShared() throws {
        let content = content([("one", "calm", "", "Text."), ("two", "sleep", "", "Text.")])
        #expect(try suggestions(for: "one", in: content).isEmpty)
    }

    @Test("The parts of a series beside this one have links of their own")
    func series() throws {
        let content = content([
            ("one", "calm", "series: path\norder: 1\n", "Text."), ("two", "calm", "series: path\norder: 2\n", "Text."),
            ("three", "calm", "series: path\norder: 3\n", "Text."), ("four", "calm", "", "Text."),
        ]).with("series.yml", "- id: path\n  title: A path\n  summary: In order.\n")
        #expect(try suggestions(for: "two", in: content) == ["four"])
    }

    @Test("A page that keeps its subject to itself is suggested only by an author")
    func discreet() throws {
        let content = content([("one", "calm", "", "Text."), ("two", "calm", "discreet: true\n", "Text."), ("three", "calm", "", "Text.")])
        #expect(try suggestions(for: "one", in: content) == ["three"])
    }

    @Test("Where all are alike, the nearest by path are suggested, however many there are")
    func many() throws {
        let articles = (100..<400).map { (id: "page-\($0)", topic: "calm", extra: "", body: "Text.") }
        #expect(try suggestions(for: "page-250", in: content(articles)) == ["page-218", "page-219", "page-220"])
    }
}
