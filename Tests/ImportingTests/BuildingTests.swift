import Authoring
import Checking
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
        try Self.bring(Import.page(html)) { draft, path, outcome in
            #expect(outcome.diagnostics.map(\.message).isEmpty)
            #expect(outcome.library?.editions.first?.articles.contains { $0.id == draft.name && $0.title == draft.title.description } == true)
        }
    }

    @Test("What came broken is told with its line in the original and in the draft", arguments: [
        ("T\n\nSome people say:\n\nIt is a rest that comes and goes.", "orphan-lead-in", 3),
        ("T\n\nA quiet word.\n\nIt is a rest that comes and goes .", "space-before-punctuation", 5),
        ("T\n\nA quiet word.\n\nand then it goes away for a while.", "sentence-fragment", 5),
        ("T\n\nAsk your child what helps.\n\nAsk your clients what helps.", "mixed-audience", 5),
        ("7 ways to rest\n\nA quiet word.\n\n• one\n• two\n• three", "counted-title", nil),
        ("T\n\nA quiet word.\n\nIt is is a rest.", "doubled-word", 5),
    ] as [(String, String, Int?)])
    func broken(text: String, rule: String, line: Int?) throws {
        try Self.bring(Import.text(text)) { draft, path, outcome in
            let file = try #require(outcome.files[path])
            let linesBefore = file.lineCount - draft.body.split(separator: "\n", omittingEmptySubsequences: false).count + 1
            let found = draft.findings(linesBefore: linesBefore, diagnostics: DraftCheck.diagnostics(ofFile: path, in: outcome)).filter { $0.rule == rule }
            #expect(found.map(\.line) == [line])
            #expect(found.allSatisfy { $0.draftLine != nil })
        }
    }

    @Test func everyRuleThatADraftIsHeldToIsThere() {
        #expect(DraftCheck.rules.subtracting(RuleCatalogue.all.map(\.name)).isEmpty)
    }

    /// Writes a draft into a small content folder, and reads that.
    private static func bring(_ text: Import, _ body: (ImportedDraft, String, LibraryLoader.Outcome) throws -> Void) throws {
        try ContentFixture.minimal.withFolder { folder in
            let library = try #require(LibraryLoader(options: .init(source: folder, includesDrafts: true)).load().library)
            let title = try #require(text.manuscript.title)
            let draft = try ImportedDraft(text.manuscript, title: title, name: try #require(Slug("new-page")), pictureWords: "Words.")
            var article = NewArticle(title: title, name: draft.name, topic: try #require(Slug("calm")))
            article.authors = draft.authors
            article.originallyPublished = draft.published
            article.body = draft.body
            let addition = try article.addition(to: library)
            try addition.write(below: folder)
            try body(draft, addition.path, LibraryLoader(options: .init(source: folder, includesDrafts: true, keepsFiles: true)).load())
        }
    }
}
