import ContentFixtures
import Foundation
import HTML
import Library
import Markdown
@testable import Printing
import Templates
import Testing

@Suite("Worksheets as forms")
struct WorksheetFormTests {
    static let body = """
        - [ ] A lamp
        - [x] A tree

        1. [ ] Then this

        | Sense | Mine |
        | --- | --- |
        | Sight | |

        > [!WRITE] lines=1
        > In a word

        > [!WRITE] lines=3
        > What "helps"?

        > [!WRITE] lines=24
        > A letter
        """

    /// The handout of a worksheet with a text, as code and as a form.
    private func handout(_ body: String = body, language: String = "en", hasFields: Bool = true) throws -> TypstDocument {
        var fixture = ContentFixture.minimal
            .with("worksheets/cues.md", ContentFixture.article(title: "Cues", extra: "actions:\n  - Keep one\n", body: body))
        fixture.files["site.yml"] = fixture.files["site.yml"]?.replacingOccurrences(of: "[en]", with: "[\(language)]")
        let library = try #require(fixture.load().library)
        let edition = library.editions[0]
        let worksheet = try #require(edition.articles.firstIndex { $0.isWorksheet })
        let setup = PrintSetup(paper: .a4, profile: .large, clinic: library.site.clinic)
        return HandoutDocument(library: library, edition: Handle(0), article: Handle(worksheet), setup: setup, hasFields: hasFields).typst()
    }

    private func code(_ document: TypstDocument) -> String { String(decoding: document.code, as: UTF8.self) }

    @Test("Each blank has its field, in reading order, between those of whoever hands it over")
    func fields() throws {
        let fields = try #require(handout().form).fields
        #expect(fields.map(\.name) == [
            "given-by", "date", "box-1", "box-2", "box-3", "cell-1", "writing-1", "writing-2", "writing-3", "writing-4", "writing-5", "box-4", "next-step",
        ])
        #expect(fields.map(\.kind) == [.line, .line, .box, .tickedBox, .box, .cell, .line, .area, .area, .area, .area, .box, .area])
        #expect(fields.map(\.question) == [
            "Given by", "Date", "A lamp", "A tree", "Then this", "Sight: Mine", "In a word", "What \"helps\"?",
            "A letter", "A letter (2)", "A letter (3)", "Keep one", "Next step",
        ])
    }

    @Test("More lines than fit on a sheet in the largest print make several fields", arguments: [(1, 1), (2, 1), (10, 1), (11, 2), (40, 4)])
    func manyLines(lines: Int, count: Int) throws {
        let form = try #require(handout("> [!WRITE] lines=\(lines)\n> A letter\n").form)
        #expect(form.fields.count { $0.name.hasPrefix("writing-") } == count)
    }

    @Test("The code names every field once")
    func places() throws {
        let document = try handout()
        for field in try #require(document.form).fields {
            #expect(code(document).components(separatedBy: "\"\(field.name)\"").count == 2, "\(field.name)")
        }
    }

    @Test(
        "Fields stand where the blanks do",
        arguments: [
            "tasks(fields: (\"box-1\", \"box-2\", ), tight: true, {\"A lamp\";},{\"A tree\";},",
            "enum(start: 1, tight: true, {tick-box(\"box-3\");\"Then this\";},",
            "{\"Sight\";},cell-to-fill-in(\"cell-1\"),",
            "writing(fields: (\"writing-2\", ), 3, {par({\"What \\\"helps\\\"?\";});",
            "writing(fields: (\"writing-3\", \"writing-4\", \"writing-5\", ), 24, {",
            "handover(fields: (\"given-by\", \"date\", ), \"Given by\"",
            "actions(fields: (\"box-4\", ), 2, ",
            "next-step(fields: (\"next-step\", ), \"Next step\"",
        ]
    )
    func code(call: String) throws {
        #expect(try code(handout()).contains(call))
    }

    @Test("A box in a list that isn't one of tasks stands in its text")
    func mixedList() throws {
        let code = try code(handout("- A lamp\n- [ ] A tree\n"))
        #expect(code.contains("list(tight: true, {\"A lamp\";},{tick-box(\"box-1\");\"A tree\";},"))
    }

    @Test("An item without box keeps its place among those with one")
    func itemWithoutBox() throws {
        let code = try code(handout("- [ ] A lamp\n- A tree\n- [ ] The sky\n"))
        #expect(code.contains("tasks(fields: (\"box-1\", none, \"box-2\", ), "))
    }

    @Test("A pull quote has no fields, since nobody is led there")
    func pullQuote() throws {
        let document = try handout("> [!QUOTE]\n> > [!WRITE] lines=2\n> > What helps?\n")
        #expect(document.form?.fields.map(\.name) == ["given-by", "date", "box-1", "next-step"])
        #expect(code(document).contains("writing(fields: (), 2, {"))
    }

    @Test("Without fields it is a sheet to write on by hand")
    func byHand() throws {
        let document = try handout(hasFields: false)
        #expect(document.form == nil)
        #expect(!code(document).contains("fields:") && !code(document).contains("form.typ"))
    }

    @Test("An article is no form")
    func article() throws {
        let library = try #require(ContentFixture.minimal.load().library)
        let setup = PrintSetup(paper: .a4, profile: .standard, clinic: library.site.clinic)
        let document = HandoutDocument(library: library, edition: Handle(0), article: Handle(0), setup: setup, hasFields: true).typst()
        #expect(document.form == nil)
    }

    @Test("What is typed is as large as the text, and begins where lines do", arguments: [("en", false), ("es", false), ("ar", true)])
    func appearance(language: String, isRightToLeft: Bool) throws {
        let form = try #require(handout(language: language).form)
        #expect(form.size == PrintProfile.large.points)
        #expect(form.isRightToLeft == isRightToLeft)
    }

    @Test("It says what becomes of what is typed", arguments: ["en", "es", "ar"])
    func privacy(language: String) throws {
        let words = Wording.of(try #require(Language(language))).form.privacy
        #expect(try code(handout(language: language)).contains(words))
        #expect(try !code(handout(language: language, hasFields: false)).contains(words))
    }

    @Test("A form is handed on as JSON, in the same order each time")
    func json() throws {
        let form = Form(fields: [FormField(name: "box-1", question: "A/b \"c\" é", kind: .tickedBox)], size: 12, isRightToLeft: false)
        let json = #"{"fields":[{"kind":"ticked-box","name":"box-1","question":"A/b \"c\" é"}],"isRightToLeft":false,"size":12}"#
        #expect(try String(decoding: form.json(), as: UTF8.self) == json)
    }
}
