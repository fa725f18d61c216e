@testable import Markdown
import Testing

@Suite("What is left blank for a reader")
struct BlankTests {
    typealias Blank = Document.Blank

    private func blanks(_ markdown: String) -> [Blank] {
        parse(markdown).document?.blanks(wording: .test) ?? []
    }

    static let pieces: [(markdown: String, kind: Blank.Kind, question: String)] = [
        ("- [ ] A *key* of mine", .box(isTicked: false), "A key of mine"),
        ("- [x] A key", .box(isTicked: true), "A key"),
        ("1. [ ] A key", .box(isTicked: false), "A key"),
        ("- [ ] A key\n\n  and more", .box(isTicked: false), "A key"),
        ("> [!NOTE]\n> > [!WRITE] lines=2\n> > What helps?", .writing(lines: 2), "What helps?"),
        ("> [!WRITE] lines=3\n> What **helps**?", .writing(lines: 3), "What helps?"),
        ("> [!WRITE]", .writing(lines: 4), "Room to write"),
        ("| Sense | Mine |\n| --- | --- |\n| Sight | |", .cell, "Sight: Mine"),
        ("| | Mine |\n| --- | --- |\n| Sight | |", .cell, "Sight: Mine"),
        ("| Sense | |\n| --- | --- |\n| Sight | |", .cell, "Sight"),
        ("| |\n| --- |\n| |", .cell, "Row 1: Room to write"),
    ]

    @Test("Each kind of blank is found, with its question", arguments: pieces)
    func found(piece: (markdown: String, kind: Blank.Kind, question: String)) {
        let blanks = blanks(piece.markdown)
        #expect(blanks.map(\.kind) == [piece.kind])
        #expect(blanks.map(\.question) == [piece.question])
    }

    @Test(
        "Nothing else is a blank",
        arguments: [
            "", "A word.", "- A key", "| a |\n| --- |\n| b |", "| | |\n| --- | --- |\n| a | b |",
            "> [!QUOTE]\n> > [!WRITE]\n> > What helps?", "> [!QUOTE]\n>\n> | a |\n> | --- |\n> | |", "a[^1]\n\n[^1]: b\n\n    - [ ] c",
        ]
    )
    func none(markdown: String) {
        #expect(blanks(markdown).isEmpty)
    }

    static let worksheet = """
        - [ ] One
          - [x] Two

        | Day | Morning | Evening |
        | --- | --- | --- |
        | Monday | | |
        | | a | |

        > [!QUOTE]
        > > [!WRITE]
        > > Nothing

        | Day | Morning |
        | --- | --- |
        | Tuesday | |

        > [!WRITE] lines=2
        > Three
        """

    @Test("Blanks come in the order of reading")
    func order() {
        let blanks = blanks(Self.worksheet)
        let questions = ["One", "Two", "Monday: Morning", "Monday: Evening", "Row 2: Day", "Row 2: Evening", "Tuesday: Morning", "Three"]
        #expect(blanks.map(\.question) == questions)
        #expect(blanks.map(\.node) == blanks.map(\.node).sorted())
    }

    @Test("Each blank is a control of the page with the same name, and no other is")
    func sameAsPage() {
        let html = siteHTML(Self.worksheet, fillsIn: true)
        let controls = html.split(separator: "<").compactMap { tag -> String? in
            guard tag.hasPrefix("input") || tag.hasPrefix("textarea") else { return nil }
            let words = tag.hasPrefix("input type=\"checkbox\"") ? tag.split(separator: "> ").last : tag.split(separator: "aria-label=\"").last
            return words.map { String($0.prefix { $0 != "\"" && $0 != "\n" }) }
        }
        #expect(controls == blanks(Self.worksheet).map(\.question))
    }
}
