import ContentFixtures
import HTML
import Library
import Markdown
import Testing

@Suite("File names of discreet pages")
struct DiscreetPathTests {
    private func edition(of content: ContentFixture) throws -> Edition {
        let outcome = try content.load()
        return try #require(outcome.library?.editions.first, "\(outcome.diagnostics)")
    }

    private func discreet(_ title: String = "Breathing") -> ContentFixture {
        .minimal.with("articles/calm/breathing.md", ContentFixture.article(title: title, extra: "discreet: true\n"))
    }

    private func path(of content: ContentFixture) throws -> String {
        let article = try #require(try edition(of: content).articles.first { $0.id.description == "breathing" })
        return article.path.description
    }

    @Test("An article that keeps its subject to itself has a name without it, and no folder that tells it")
    func article() throws {
        let path = try path(of: discreet())
        #expect(path.hasPrefix("articles/page-") && path.hasSuffix(".html"))
        #expect(!path.contains("breathing") && !path.contains("calm"))
    }

    @Test("The name stays when the title changes and other articles come")
    func stable() throws {
        let more = discreet("Another title").with("articles/calm/another.md", ContentFixture.article(title: "Another", extra: "discreet: true\n"))
        #expect(try path(of: discreet()) == path(of: more))
    }

    @Test("Two discreet articles have two names")
    func distinct() throws {
        let content = discreet().with("articles/calm/resting.md", ContentFixture.article(title: "Resting", extra: "discreet: true\n"))
        let paths = try edition(of: content).articles.map(\.path)
        #expect(Set(paths).count == 2)
    }

    @Test("A link to the file leads to the page by its name")
    func link() throws {
        let content = discreet().with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "[breathe](breathing.md)\n"))
        let edition = try edition(of: content)
        let target = try #require(edition.articles.first { $0.id.description == "breathing" }).path
        let links = try #require(edition.articles.first { $0.id.description == "resting" }).body.resolution.links
        #expect(links == [.link(.page(target))])
    }

    @Test("Other articles keep their names")
    func others() throws {
        #expect(try edition(of: discreet()).articles.contains { $0.path.description == "articles/calm/resting.html" })
    }

    @Test("On a discreet site articles, topics and series all have such names")
    func site() throws {
        let site = ContentFixture.minimal.files["site.yml", default: ""]
        let content = ContentFixture.minimal.with("site.yml", site + "discreet: true\n")
            .with("series.yml", "- id: path\n  title: A path\n  summary: In order.\n")
            .with("articles/calm/breathing.md", ContentFixture.article(extra: "series: path\norder: 1\n"))
        let edition = try edition(of: content)
        let paths = edition.articles.map(\.path) + edition.topics.map(\.path) + edition.series.map(\.path)
        #expect(paths.allSatisfy { $0.description.split(separator: "/").last?.hasPrefix("page-") == true })
    }
}
