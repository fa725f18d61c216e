@testable import Authoring
import ContentFixtures
import Diagnostics
import Digests
import HTML
import Library
import Testing

@Suite("New content")
struct NewContentTests {
    // MARK: Articles and worksheets

    @Test("A new article or worksheet builds without a diagnostic, for every audience and kind", arguments: [false, true], ArticleKind.allCases)
    func article(isWorksheet: Bool, kind: ArticleKind) throws {
        let content = NewArticle(
            title: try .line("Slow evenings"), topic: try .name("calm"), audience: Audience.allCases, kind: kind, isWorksheet: isWorksheet)
        let outcome = try ContentFixture.minimal.adding(content)
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.path == (isWorksheet ? "worksheets/slow-evenings.md" : "articles/calm/slow-evenings.md"))
    }

    @Test("A new article is a draft that awaits its review")
    func draft() throws {
        let outcome = try ContentFixture.minimal.adding(NewArticle(title: try .line("Slow evenings"), topic: try .name("calm")))
        let published = try #require(outcome.published.library?.editions.first)
        let complete = try #require(outcome.complete.library?.editions.first)
        #expect(published.articles.count == 2)
        let article = try #require(complete.articles.first { $0.title == "Slow evenings" })
        #expect(article.isDraft && article.review.status == .awaiting)
    }

    @Test("A title comes out as it was given", arguments: hostileTitles)
    func titles(_ title: String) throws {
        let line = try #require(TextLine(title))
        let outcome = try ContentFixture.minimal.adding(
            NewArticle(title: line, name: try .name("new"), topic: try .name("calm"), summary: line))
        let article = try #require(outcome.complete.library?.editions.first?.articles.first { $0.id.description == "new" })
        #expect([article.title, article.summary] == [line.description, line.description])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("An article in another language stands in its folder and in its words")
    func otherLanguage() throws {
        let content = NewArticle(title: try .line("Tardes lentas"), language: .spanish, topic: try .name("calm"))
        let outcome = try ContentFixture.bilingual.adding(content)
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.path == "es/articles/calm/tardes-lentas.md" && outcome.text.contains("## Qué puede ayudar"))
    }

    // MARK: Translations

    private static func translation(_ title: TextLine, name: Slug? = nil) throws -> NewTranslation {
        NewTranslation(of: try .name("breathing"), bytes: Array(ContentFixture.article().utf8), language: .spanish, title: title, name: name)
    }

    @Test("A new translation follows the version of the original that is there, and builds without a diagnostic")
    func translation() throws {
        let outcome = try ContentFixture.bilingual.adding(try Self.translation(try .line("Respirar")))
        #expect(outcome.diagnostics.isEmpty)
        let version = SHA256Digest(of: Array(ContentFixture.article().utf8)).description.prefix(16)
        #expect(outcome.path == "es/articles/calm/respirar.md" && outcome.text.contains("translation-version: \"\(version)\""))
    }

    @Test("A new translation is connected with its original")
    func connected() throws {
        let outcome = try ContentFixture.bilingual.adding(try Self.translation(try .line("Respirar")))
        let original = try #require(outcome.complete.library?.editions.first?.articles.first { $0.title == "Breathing" })
        #expect(original.translations.map(\.path.description) == ["es/articles/calm/respirar.html"])
    }

    @Test("The original's own words stand beside the questions, whatever is in them", arguments: hostileTitles)
    func originalsWords(_ title: String) throws {
        let line = try #require(TextLine(title))
        let text = "---\ntitle: \(line.yaml())\nsummary: \(line.yaml())\ntopics: [calm]\nkey-points:\n  - \(line.yaml())\n---\n\nText.\n"
        let content = ContentFixture.bilingual.with("articles/calm/breathing.md", text)
        let translation = NewTranslation(of: try .name("breathing"), bytes: Array(text.utf8), language: .spanish, title: line, name: try .name("nuevo"))
        let outcome = try content.adding(translation)
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.text.contains("# In the original: "))
    }

    @Test("A byte order mark is no part of the version")
    func mark() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(ContentFixture.article().utf8)
        let content = ContentFixture.bilingual.with("articles/calm/breathing.md", bytes: bytes)
        let outcome = try content.adding(NewTranslation(of: try .name("breathing"), bytes: bytes, language: .spanish, title: try .line("Respirar")))
        #expect(outcome.diagnostics.isEmpty)
    }

    // MARK: What is published at once

    @Test("A new topic builds without a diagnostic, and stands last")
    func topic() throws {
        let outcome = try ContentFixture.minimal.adding(NewTopic(title: try .line("Rest: at last"), summary: try .line("About rest.")))
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.published.library?.editions.first?.topics.map(\.title) == ["Calm", "Rest: at last"])
    }

    @Test("A new term builds without a diagnostic", arguments: hostileTitles)
    func term(_ text: String) throws {
        let line = try #require(TextLine(text))
        let outcome = try ContentFixture.minimal.adding(NewTerm(term: line, definition: line, name: try .name("new")))
        let term = try #require(outcome.published.library?.editions.first?.terms.first { $0.id.description == "new" })
        #expect([term.term, term.definition] == [line.description, line.description])
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test("A first term in a language makes its glossary")
    func firstTerm() throws {
        let outcome = try ContentFixture.bilingual.adding(
            NewTerm(term: try .line("Calma"), definition: try .line("Un estado tranquilo."), language: .spanish))
        #expect(outcome.diagnostics.isEmpty && outcome.path == "es/glossary.yml")
    }

    @Test("A new resource of each type builds without a diagnostic", arguments: ResourceType.allCases)
    func resource(_ type: ResourceType) throws {
        let content = NewResource(type: type, title: try .line("Somewhere: to turn to"), summary: try .line("People & books."), topic: try .name("calm"))
        let outcome = try ContentFixture.minimal.adding(content)
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.published.library?.resources.contains { $0.type == type && $0.title == "Somewhere: to turn to" } == true)
        #expect(outcome.path == (type.isService ? "resources/helplines.yml" : "resources/calm.yml"))
    }

    @Test("A new bundle builds without a diagnostic, and holds what was named")
    func bundle() throws {
        let content = NewBundle(
            title: try .line("Evening: \"calm\""), summary: try .line("For an evening."), items: [try .name("resting"), try .name("breathing")])
        let outcome = try ContentFixture.minimal.adding(content)
        #expect(outcome.diagnostics.isEmpty)
        let library = try #require(outcome.published.library), bundle = try #require(library.bundles.first)
        #expect(bundle.items.map { library[bundle.edition][$0].title } == ["Resting", "Breathing"])
    }
}
