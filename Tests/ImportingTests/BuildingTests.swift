import Authoring
import ContentFixtures
import Diagnostics
import HTML
import Library
import Testing

@testable import Importing

/// A draft stands in a content folder without a word from the loader.
@Suite struct BuildingTests {
    static let pages = [
        "<h1>Small: \"steps\" & *rests*</h1><p>By Sam: Rowan, [MD]</p><p>Text {{ x }} &lt;b&gt; <a href='https://www.example.org/'>here</a>.</p>",
        "<h1>T</h1><ol><li>a<table><tr><td>1<td>2<tr><td>3<td>4</table></ol><blockquote><ul><li>x</ul></blockquote><pre>a\n  b</pre>",
        "<h1>T</h1><p>[@nobody] [x](y) [^1] term:x &lt;!-- a</p><h2># [!NOTE]</h2><p>--&gt;</p>",
    ]

    @Test("A page builds as a draft", arguments: pages)
    func builds(html: String) throws {
        try ContentFixture.minimal.withFolder { folder in
            let library = try #require(LibraryLoader(options: .init(source: folder, includesDrafts: true)).load().library)
            let manuscript = try Import.page(html).manuscript
            let title = try #require(manuscript.title)
            let draft = try ImportedDraft(manuscript, title: title, name: try #require(Slug("new-page")), pictureWords: "Words.")
            var article = NewArticle(title: title, name: draft.name, topic: try #require(Slug("calm")))
            article.authors = draft.authors
            article.originallyPublished = draft.published
            article.body = draft.body
            try article.addition(to: library).write(below: folder)
            let outcome = LibraryLoader(options: .init(source: folder, includesDrafts: true)).load()
            #expect(outcome.diagnostics.map(\.message).isEmpty)
            #expect(outcome.library?.editions.first?.articles.contains { $0.id == draft.name && $0.title == title.description } == true)
        }
    }
}
