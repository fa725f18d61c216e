import ContentFixtures
import Diagnostics
import HTML
import Library
import Markdown
import Testing

@Suite("What an article's handout has")
struct HandoutTests {
    /// Sections inside one another, each with something of its own that lists are made of.
    private static let text = """
        Opening.[^first]

        ## One

        Of one [@bowlby-1988].[^second]

        ### Inside one

        Calm is inside.

        ## Two

        Of two [@neff-2011], see [one](#one).[^third] ![A circle](../../assets/circle.svg)

        ## Three

        The end.[^third] [Resource](resource:neff-2011).

        [^first]: First.
        [^second]: Second.
        [^third]: Third, with more.[^fourth]
        [^fourth]: Fourth.

        """

    private static func content(_ handout: String) -> ContentFixture {
        .minimal.with("articles/calm/breathing.md", ContentFixture.article(extra: handout, body: text))
    }

    private func handout(_ yaml: String) throws -> Article {
        let library = try #require(try Self.content(yaml).load().library)
        let place = try #require(library.editions[0].articles.firstIndex { $0.id.description == "breathing" })
        return library.handingOut(Handle(place), of: Handle(0))[Handle(0)][Handle<Article>(place)]
    }

    @Test("Only the sections that are named are kept, with what is inside them and what opens the text", arguments: [
        ("handout: {sections: [two]}\n", ["Two"]), ("handout: {sections: [one, three]}\n", ["One", "Inside one", "Three"]),
        ("handout: {sections: [inside-one]}\n", ["One", "Inside one"]), ("handout: {without: [one]}\n", ["Two", "Three"]),
        ("handout: {without: [inside-one, three]}\n", ["One", "Two"]), ("handout: {without: [one, two, three]}\n", []),
        ("", ["One", "Inside one", "Two", "Three"]), ("handout: {}\n", ["One", "Inside one", "Two", "Three"]),
    ])
    func sections(yaml: String, expected: [String]) throws {
        let document = try handout(yaml).body.document
        #expect(document.headings.map(\.text) == expected)
        #expect(document.plainText().hasPrefix("Opening."))
    }

    @Test("A heading that is kept for what is inside it brings nothing else of its section")
    func headingAlone() throws {
        let text = try handout("handout: {sections: [inside-one]}\n").body.document.plainText()
        #expect(text.contains("Calm is inside.") && !text.contains("Of one"))
    }

    @Test("What only the rest of the text mentions is in no list")
    func lists() throws {
        let article = try handout("handout: {sections: [two]}\n")
        #expect(article.references.map(\.id.description) == ["ref-neff-2011"])
        #expect(article.terms.isEmpty && article.furtherHelp.isEmpty)
    }

    @Test("Terms, works, resources and pictures of what is kept are in the lists")
    func keptLists() throws {
        let article = try handout("handout: {without: [two]}\n")
        #expect(article.references.map(\.id.description) == ["ref-bowlby-1988"])
        #expect(article.terms.count == 1 && article.furtherHelp.count == 1)
        #expect(!article.body.resolution.links.contains { if case .image = $0 { true } else { false } })
    }

    @Test("Footnotes are numbered anew, and a note of a note stays", arguments: [
        ("handout: {sections: [one]}\n", "First.\n\nSecond.", 2), ("handout: {sections: [three]}\n", "First.\n\nThird, with more.\n\nFourth.", 3),
        ("handout: {without: [one]}\n", "First.\n\nThird, with more.\n\nFourth.", 3),
    ])
    func footnotes(yaml: String, end: String, count: Int) throws {
        let document = try handout(yaml).body.document
        #expect(document.plainText().hasSuffix(end))
        #expect(document.footnoteCount == count)
        let numbers = document.nodes.compactMap { node in
            if case .footnoteDefinition(let number, _, _) = node.kind { Int(number) } else { nil }
        }
        #expect(numbers == Array(1...count))
    }

    @Test("A footnote counts the places that still refer to it", arguments: [("handout: {sections: [two]}\n", 1), ("handout: {without: [one]}\n", 2)])
    func references(yaml: String, expected: Int32) throws {
        let document = try handout(yaml).body.document
        let counts = document.nodes.compactMap { node in
            if case .footnoteDefinition(2, _, let references) = node.kind { references } else { nil }
        }
        #expect(counts == [expected])
    }

    @Test("A link to a section that was left out stays as words")
    func links() throws {
        let article = try handout("handout: {sections: [two]}\n")
        #expect(article.body.resolution.links.first == .unresolved)
    }

    @Test("The page itself keeps the whole text")
    func page() throws {
        let library = try #require(try Self.content("handout: {sections: [two]}\n").load().library)
        #expect(library.editions[0].articles.first { $0.id.description == "breathing" }?.body.document.headings.count == 4)
    }

    @Test("A fault is found, with its rule, its place and the nearest name", arguments: [
        ("handout: {sections: [tow]}\n", "unknown-section :5:22", "Did you mean \"two\"?"),
        ("handout: {without: [\"#one\"]}\n", "unknown-section :5:21", "Did you mean \"one\"?"),
        ("handout: {without: [winter]}\n", "unknown-section :5:21", "Write the words of a heading in small letters, joined by hyphens."),
        ("handout: {sections: [one], without: [two]}\n", "handout-sections :5:38", "Keep \"sections\" or \"without\", whichever is shorter."),
        ("handout: {section: [one]}\n", "unknown-key :5:11", "Did you mean \"sections\"?"),
        ("handout: {sections: one}\n", "wrong-type :5:21", "Write a list."),
        ("handout: [one]\n", "wrong-type :5:10", "Write \"key: value\" lines for a handout."),
    ])
    func faults(yaml: String, place: String, remedy: String) throws {
        let diagnostics = try Self.content(yaml).load().diagnostics
        #expect(diagnostics.map { "\($0.rule) \($0.location)".replacing("articles/calm/breathing.md", with: "") } == [place])
        #expect(diagnostics.map(\.remedy) == [remedy])
    }

    @Test("A text that can't be parsed is blamed for that alone")
    func unparsed() throws {
        let content = ContentFixture.minimal.with(
            "articles/calm/breathing.md",
            ContentFixture.article(extra: "handout: {sections: [one]}\n", body: String(repeating: "> ", count: 400) + "deep\n")
        )
        #expect(try !content.load().diagnostics.contains { $0.rule == "unknown-section" })
    }
}
