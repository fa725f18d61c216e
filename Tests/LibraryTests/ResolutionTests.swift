import ContentFixtures
import Diagnostics
import HTML
import Library
import Markdown
import Testing

@Suite("Resolution")
struct ResolutionTests {
    private func library(_ content: ContentFixture) throws -> Library {
        let outcome = try content.load()
        return try #require(outcome.library, "\(outcome.diagnostics)")
    }

    private func article(_ id: String, of content: ContentFixture) throws -> Article {
        let edition = try #require(try library(content).editions.first)
        return try #require(edition.articles.first { $0.id.description == id })
    }

    private func breathing(_ body: String, extra: String = "") throws -> Article {
        let text = ContentFixture.article(extra: extra, body: body)
        return try article("breathing", of: .minimal.with("articles/calm/breathing.md", text))
    }

    @Test("A link to a Markdown file leads to its page")
    func linkLeadsToPage() throws {
        let article = try breathing("[rest](resting.md)\n")
        #expect(article.body.resolution.links == [.link(.page(try path("articles/calm/resting.html")))])
    }

    @Test("A link to a heading elsewhere leads to that heading")
    func linkLeadsToHeading() throws {
        let content = ContentFixture.minimal
            .with("articles/calm/resting.md", ContentFixture.article(title: "Resting", body: "## Lying down\n\nDo.\n"))
            .with("articles/calm/breathing.md", ContentFixture.article(body: "[rest](resting.md#lying-down)\n"))
        let link = try article("breathing", of: content).body.resolution.links.first
        #expect(link == .link(.page(try path("articles/calm/resting.html"), Fragment("lying-down"))))
    }

    @Test("A picture's size is known from its file")
    func pictureHasItsSize() throws {
        let article = try breathing("![A circle](../../assets/circle.svg)\n")
        #expect(article.body.resolution.links == [.image(try path("assets/circle.svg"), width: 10, height: 10)])
    }

    @Test("Only the first plain mention of a term is linked")
    func firstMentionIsLinked() throws {
        let mentions = try breathing("Some calm, more Calm.\n").body.resolution.mentions
        #expect(mentions.map(\.start) == [5])
    }

    @Test(
        "A term is not linked inside headings, links, code or longer words",
        arguments: ["## Calm\n", "[calm](resting.md)\n", "`calm`\n", "Calmness, becalm.\n", "> [!QUOTE]\n> calm\n"])
    func termStaysPlain(_ body: String) throws {
        #expect(try breathing(body).body.resolution.mentions.isEmpty)
    }

    @Test("A term that the author linked is not linked again")
    func linkedTermIsNotLinkedAgain() throws {
        let article = try breathing("Calm and [calm](term:calm).\n")
        #expect(article.body.resolution.mentions.isEmpty)
        #expect(article.terms.count == 1)
    }

    @Test("A term that is an everyday word is found, but left plain")
    func everydayTermStaysPlain() throws {
        let content = ContentFixture.minimal.with("glossary.yml", "- id: slow\n  term: slowly\n  definition: A.\n  autolink: false\n")
        let article = try article("breathing", of: content)
        #expect(article.body.resolution.mentions.isEmpty)
        #expect(article.terms.count == 1)
    }

    @Test("References stand by author, each with the places that cite it")
    func referencesAreSorted() throws {
        let article = try breathing("A [@neff-2011]. B [@bowlby-1988, p. 3]. C [@neff-2011].\n")
        #expect(article.references.map(\.id.description) == ["ref-bowlby-1988", "ref-neff-2011"])
        #expect(article.references.map { $0.citations.map(\.description) } == [["c.2"], ["c.1", "c.3"]])
    }

    @Test("A citation names author, year and page")
    func citationIsLabelled() throws {
        let citation = try breathing("A [@bowlby-1988, p. 3].\n").body.resolution.citations.first?.first
        #expect(citation?.label == "Bowlby, 1988")
        #expect(citation?.locator == "p. 3")
    }

    @Test("A source of the whole page is a reference that no place cites")
    func sourceWithoutCitation() throws {
        let article = try breathing("Words.\n", extra: "sources: [neff-2011]\n")
        #expect(article.references.map(\.citations.count) == [0])
    }

    @Test("A resource knows the articles that cite it or point to it")
    func resourceKnowsItsUses() throws {
        let text = ContentFixture.article(body: "See [this](resource:neff-2011) and [@bowlby-1988].\n")
        let library = try library(.minimal.with("articles/calm/breathing.md", text))
        #expect(library.resources.map { $0.usedIn.count } == [1, 1])
    }

    @Test("A series has its articles by number, whatever the gaps")
    func seriesIsOrdered() throws {
        let content = ContentFixture.minimal
            .with("series.yml", "- id: quiet\n  title: Quiet\n")
            .with("articles/calm/breathing.md", ContentFixture.article(extra: "series: quiet\norder: 9\n"))
            .with("articles/calm/resting.md", ContentFixture.article(title: "Resting", extra: "series: quiet\norder: 2\n"))
        let edition = try #require(try library(content).editions.first)
        #expect(edition.series.first?.articles.map { edition[$0].title } == ["Resting", "Breathing"])
    }

    @Test("Drafts are left out, unless they are asked for", arguments: [(false, 1), (true, 2)])
    func draftsAreOptional(_ includesDrafts: Bool, _ count: Int) throws {
        let content = ContentFixture.minimal.with("articles/calm/resting.md", ContentFixture.article(title: "R", extra: "draft: true\n"))
        #expect(try content.load(includesDrafts: includesDrafts).library?.editions.first?.articles.count == count)
    }

    @Test("Articles of another language stand in its folder")
    func secondLanguageHasItsFolder() throws {
        let spanish = ContentFixture.minimal.files.filter { $0.key.hasSuffix(".md") }
        var content = ContentFixture.minimal.with("site.yml", "title: Q\nlanguages: [en, es]\nexit:\n  url: https://www.example.org/\n")
        for (path, text) in spanish { content = content.with("es/\(path)", text) }
        let library = try library(content)
        #expect(library.editions.last?.articles.map(\.path.description) == ["es/articles/calm/breathing.html", "es/articles/calm/resting.html"])
    }

    /// A site in English and Spanish, whose Spanish page on breathing translates the English one.
    private func bilingual(version: String) -> ContentFixture {
        let tree = ContentFixture.minimal.files.filter { $0.key.hasSuffix(".md") }
        var content = ContentFixture.minimal.with("site.yml", "title: Q\nlanguages: [en, es]\nexit:\n  url: https://www.example.org/\n")
        for (path, text) in tree { content = content.with("es/\(path)", text) }
        let fields = "translation-of: breathing\ntranslation-version: \(version)\n"
        return content.with("es/articles/calm/breathing.md", ContentFixture.article(title: "Respirar", extra: fields))
    }

    /// The first digits of the SHA-256 of the fixture's page on breathing, by `sha256sum`.
    private static let version = "48b18221de649c4b"

    @Test("A translation and its original know each other")
    func translationsAreConnected() throws {
        let editions = try library(bilingual(version: Self.version)).editions
        let original = editions.first?.articles.first { $0.id.description == "breathing" }
        #expect(original?.translations.map(\.path.description) == ["es/articles/calm/breathing.html"])
    }

    @Test("A translation that its original has left behind is a warning", arguments: [(version, []), ("0123456789abcdef", ["stale-translation"])])
    func staleTranslationIsFound(_ version: String, _ rules: [String]) throws {
        #expect(try bilingual(version: version).load().diagnostics.map(\.rule) == rules)
    }

    @Test("Works of one author and year are told apart by a letter")
    func labelsAreUnique() throws {
        let content = ContentFixture.minimal.with(
            "resources/more.yml",
            """
            - {id: tronick-1989a, type: paper, title: A, authors: [{family: Tronick}], year: 1989, summary: A.}
            - {id: tronick-1989b, type: paper, title: B, authors: [{family: Tronick}], year: 1989, summary: B.}

            """)
        let labels = try library(content).resources.map { $0.citationLabel.label(in: .english) }
        #expect(labels.contains("Tronick, 1989a") && labels.contains("Tronick, 1989b"))
    }

    @Test("One worker and many come to the same library")
    func workersDontMatter() throws {
        var content = ContentFixture.minimal
        for number in 0..<40 {
            content = content.with("articles/calm/a\(number).md", ContentFixture.article(title: "T\(number)", body: "~~Calm~~ [@neff-2011] *x* `y`.\n"))
        }
        let one = try content.load(workers: 1).library, many = try content.load(workers: 8).library
        #expect("\(one?.editions as Any)" == "\(many?.editions as Any)")
    }

    private func path(_ text: String) throws -> SitePath {
        try #require(SitePath(text))
    }
}
