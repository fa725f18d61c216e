import Diagnostics
import HTML
import Markdown
import Testing

@testable import Reading

@Suite("Prose")
struct ProseTests {
    private static func prose(_ markdown: String) throws -> Prose {
        let file = SourceFile(path: "articles/a.md", bytes: Array(markdown.utf8))
        return Prose(of: try #require(MarkdownParser().parse(file).document))
    }

    @Test(
        "What isn't running text is left out",
        arguments: [
            "# A heading", "| A | B |\n| --- | --- |\n| one | two |", "```\ncode\n```", "![A circle](circle.svg \"A caption\")", "> [!HELP] Now\n> Call them.",
            "> [!QUOTE]\n> Said before.", "> [!PRACTICE] A title\n", "***", "`code`", "[@siegel-1999, p. 253]", "https://example.org/a",
            "[0808 2000 247](tel:+448082000247)", "[a@example.org](mailto:a@example.org)", "-", "…",
        ])
    func leftOut(markdown: String) throws {
        #expect(try Self.prose("\(markdown)\n").sentences.isEmpty)
    }

    @Test("A footnote is left out")
    func footnote() throws {
        #expect(try Self.prose("Breathe out.[^a]\n\n[^a]: As they say.\n").sentences.map(\.text) == ["Breathe out."])
    }

    @Test(
        "Items, and the line that leads in to them, are sentences",
        arguments: [
            ("It may help:\n\n- to breathe out\n- to look around\n", ["It may help:", "to breathe out", "to look around"]),
            ("1. Stop.\n\n   Then go on. Slowly.\n2. Rest.\n", ["Stop.", "Then go on.", "Slowly.", "Rest."]),
            ("- One\n  - Two\n", ["One", "Two"]),
            ("- [ ] I ate.\n- [x] I slept.\n", ["I ate.", "I slept."]),
        ])
    func items(markdown: String, expected: [String]) throws {
        #expect(try Self.prose(markdown).sentences.map(\.text) == expected)
    }

    @Test("The text of callouts counts, their titles don't", arguments: ["NOTE", "KEY", "PRACTICE", "SCIENCE", "REFLECT"])
    func callouts(name: String) throws {
        #expect(try Self.prose("> [!\(name)] A title\n> The text.\n").sentences.map(\.text) == ["The text."])
    }

    @Test("A citation leaves no hole")
    func citation() throws {
        #expect(try Self.prose("It is so [@tronick-1989]. They *say*\nit.\n").sentences.map(\.text) == ["It is so.", "They say it."])
    }

    @Test(
        "A sentence falls into its words",
        arguments: [
            ("“Yes,” she said — at last.", ["Yes", "she", "said", "at", "last"]),
            ("A well-known and/or so-called don't.", ["A", "well-known", "and", "or", "so-called", "don't"]),
            ("In 11 studies with 1,314 people, e.g. 2.5.", ["In", "11", "studies", "with", "1,314", "people", "e.g", "2.5"]),
            ("Call 116 123 or (020) 7946 0000, or 999.", ["Call", "or", "or", "999"]),
            ("Ring +44 1632 960983 or 01632960983.", ["Ring", "or"]),
            ("Write to a@example.org or see www.example.org/a.", ["Write", "to", "or", "see"]),
            ("At 5.30pm.", ["At", "5.30pm"]),
            ("¿Estás aquí?", ["Estás", "aquí"]),
        ])
    func words(sentence: String, expected: [String]) {
        #expect(sentence.spokenWords.map(String.init) == expected)
    }
}
