import HTML
import Testing

@testable import Library
@testable import Templates

/// Lists that grow with the library, where there are more articles than anybody looks through.
@Suite struct LargeLibraryTests {
    private static let library = {
        var library = FixtureLibrary.library
        library.editions[0].articles = (0..<100).map { FixtureArticles.article("a\($0)", in: "a", title: "Title \($0)", text: "") }
        return library
    }()

    private static func text(on article: Int, _ part: (PageContext) -> some HTML) -> String {
        let path = library.editions[0].articles[article].path
        let context = PageContext(library: library, edition: FixtureLibrary.english, path: path)
        return String(decoding: part(context).rendered(on: path), as: UTF8.self)
    }

    private static func navigation(on article: Int) -> String {
        let topic = Topic(
            id: library.editions[0].topics[0].id, path: library.editions[0].topics[0].path, source: "", title: "T", summary: "",
            introduction: FixtureBodies.body(""), articles: (0..<100).map { Handle($0) }, touchedBy: []
        )
        return text(on: article) { TopicNavigation(context: $0, topic: topic, current: Handle(article)) }
    }

    @Test(arguments: [0, 1, 50, 98, 99])
    func `Of a large topic an article's column has the articles around it`(article: Int) {
        let navigation = Self.navigation(on: article)
        #expect(navigation.matches(of: /<li>/).count == 40)
        #expect(navigation.contains("aria-current=\"page\">Title \(article)</a>"))
    }

    @Test func `The name of a large topic leads to all of its articles`() {
        #expect(Self.navigation(on: 50).contains("<p class=\"side-title\"><a href="))
    }

    @Test func `A term that a hundred articles use names some of them and counts the rest`() {
        let first = FixtureLibrary.library.editions[0].terms[0]
        let term = Term(
            id: first.id, fragment: first.fragment, term: "calm", aliases: [], definition: "", alsoCalled: [], related: [], sources: [],
            usedIn: (0..<100).map { Handle($0) }
        )
        let entry = Self.text(on: 0) { GlossaryEntry(context: $0, term: term) }
        #expect(entry.matches(of: /Title/).count == 24 && entry.contains("and 76 more"))
    }
}
