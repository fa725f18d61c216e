import Authoring
import ContentFixtures
import Foundation
import HTML
import Library
import Testing

@Suite("What isn't written")
struct RefusalTests {
    private static func article(_ title: StaticString, name: Slug? = nil, language: Language? = nil, topic: StaticString = "calm") throws -> NewArticle {
        NewArticle(title: try .line(title), name: name, language: language, topic: try .name(topic))
    }

    @Test("A name that is taken is refused, with the file left alone")
    func taken() throws {
        let fault = try ContentFixture.minimal.fault(of: try Self.article("Breathing"))
        #expect(fault?.message == "There is an article \"breathing\" already.")
    }

    @Test("A file that is there already is never overwritten")
    func exists() throws {
        try ContentFixture.minimal.withFolder { folder in
            let addition = ContentAddition.file(path: "index.md", text: "New")
            #expect(throws: AuthoringFault.exists(path: "\(folder)/index.md")) { try addition.write(below: folder) }
            let text = try String(contentsOfFile: "\(folder)/index.md", encoding: .utf8)
            #expect(text.contains("Welcome."))
        }
    }

    @Test("A name that stands for something else is refused", arguments: ["index", "con", "lpt1"])
    func reserved(_ text: String) throws {
        let name = try #require(Slug(text))
        let worksheet = NewArticle(title: try .line("Mine"), name: name, topic: try .name("calm"), isWorksheet: true)
        #expect(try ContentFixture.minimal.fault(of: worksheet) == .reservedName(name))
    }

    @Test("A title without letters a to z needs a name")
    func noName() throws {
        let title = try TextLine.line("خطوة")
        #expect(try ContentFixture.minimal.fault(of: try Self.article("خطوة")) == .noNameIn(title))
    }

    @Test("A topic that isn't there is refused, with the nearest one")
    func unknownTopic() throws {
        let fault = try #require(try ContentFixture.minimal.fault(of: try Self.article("New", topic: "clam")))
        #expect("\(fault.message) \(fault.remedy)" == "There is no topic \"clam\". Did you mean \"calm\"?")
    }

    @Test("A language that the site has no pages in is refused")
    func unknownLanguage() throws {
        let fault = try ContentFixture.minimal.fault(of: try Self.article("New", language: .spanish))
        #expect(fault == .notALanguageOfTheSite(.spanish, known: [.english]))
    }

    @Test("A term whose word already leads to another is refused")
    func sameTerm() throws {
        let fault = try ContentFixture.minimal.fault(of: NewTerm(term: try .line("CALM"), definition: try .line("Quiet."), name: try .name("quiet")))
        #expect(fault?.message == "\"CALM\" already leads to the term \"calm\".")
    }

    @Test("A second translation into the same language is refused")
    func secondTranslation() throws {
        let bytes = Array(ContentFixture.article().utf8)
        let translated = "---\ntitle: Respirar\nsummary: Corta.\ntopics: [calm]\ntranslation-of: breathing\n---\n\nTexto.\n"
        let content = ContentFixture.bilingual.with("es/articles/calm/respirar.md", translated)
        let fault = try content.fault(of: NewTranslation(of: try .name("breathing"), bytes: bytes, language: .spanish, title: try .line("Otra")))
        #expect(fault?.message == "\"breathing\" has a page in es already: es/articles/calm/respirar.html.")
    }

    @Test("A translation needs its topic in that language")
    func topicFirst() throws {
        let content = ContentFixture.bilingual.without("es/topics/calm.md")
        let fault = try content.fault(of: NewTranslation(of: try .name("breathing"), bytes: [], language: .spanish, title: try .line("Respirar")))
        #expect(fault?.message == "The topic \"calm\" has no page in es yet.")
    }

    @Test("A translation into the original's own language is refused")
    func ownLanguage() throws {
        let fault = try ContentFixture.bilingual.fault(
            of: NewTranslation(of: try .name("breathing"), bytes: [], language: .english, title: try .line("Respirar")))
        #expect(fault?.message == "\"breathing\" is written in en already.")
    }

    @Test("A bundle holds published pages, each once, and one at least", arguments: [
        ([], "A bundle needs something in it."),
        (["breathing", "breathing"], "\"breathing\" is named twice."),
        (["sleeping"], "There is no article \"sleeping\"."),
        (["secret"], "\"secret\" is a draft, and a bundle holds what is published."),
    ])
    func bundle(_ items: [String], _ message: String) throws {
        let content = ContentFixture.minimal.with("articles/calm/secret.md", ContentFixture.article(title: "Secret", extra: "draft: true\n"))
        let bundle = NewBundle(title: try .line("Evening"), summary: try .line("For an evening."), items: items.compactMap { Slug($0) })
        #expect(try content.fault(of: bundle)?.message == message)
    }
}
