import Testing

@testable import Importing

/// What becomes of pasted text. The first line is the title throughout.
@Suite struct PlainTextTests {
    @Test("A paragraph, a list or a heading is found", arguments: [
        ("T\n\nOne line.\n\nAnother.", "One line.\n\nAnother.\n"),
        ("T\n\n• one\n• two", "- one\n- two\n"),
        ("T\n\n- one\n- two", "- one\n- two\n"),
        ("T\n\n– one\n– two", "- one\n- two\n"),
        ("T\n\no one\no two", "- one\n- two\n"),
        ("T\n\na) one\nb) two", "- one\n- two\n"),
        ("T\n\n• one\n  o inner\n  o second\n• two", "- one\n  - inner\n  - second\n- two\n"),
        ("T\n\n•\none\n•\ntwo", "- one\n- two\n"),
        ("T\n\n\u{F0B7} one\n\u{F0B7} two", "- one\n- two\n"),
        ("T\n\n1. one\n2. two", "1. one\n2. two\n"),
        ("T\n\n1) one\n\n2) two", "1. one\n2. two\n"),
        ("T\n\n(1) one\n(2) two", "1. one\n2. two\n"),
        ("T\n\nTry these:\nbreathe\nlook round", "Try these:\n\n- breathe\n- look round\n"),
        ("T\n\nTry this:\nbreathe slowly.", "Try this:\n\nbreathe slowly.\n"),
        ("T\n\n## What it is\n\nA state.", "## What it is\n\nA state.\n"),
        ("T\n\nWhat it is\n----------\nA state.", "## What it is\n\nA state.\n"),
        ("T\n\nWhat it is\n\nIt is a state of rest that comes and goes.", "## What it is\n\nIt is a state of rest that comes and goes.\n"),
        ("T\n\nIs it hard?\n\nIt is a state of rest that comes and goes.", "## Is it hard?\n\nIt is a state of rest that comes and goes.\n"),
        ("T\n\nIt is.\n\nIt is a state of rest that comes and goes.", "It is.\n\nIt is a state of rest that comes and goes.\n"),
        ("T\n\nWHAT IT IS\n\nIt is:\n\n• one", "## WHAT IT IS\n\nIt is:\n\n- one\n"),
        ("T\n\nFirst.\n\n* * *\n\nSecond.", "First.\n\nSecond.\n"),
        ("T\n\nFirst.\n\n— A person", "First.\n\n— A person\n"),
    ])
    func structure(text: String, body: String) throws {
        #expect(try Import.text(text).body == body)
    }

    @Test("A number at the beginning of a line is a list only in a row that begins with 1", arguments: [
        ("T\n\n1988. It was a year.", "1988\\. It was a year.\n"),
        ("T\n\n3. It was a year.\n\n4. It was another.", "3\\. It was a year.\n\n4\\. It was another.\n"),
        ("T\n\n1. It was a year.", "1\\. It was a year.\n"),
    ])
    func numbers(text: String, body: String) throws {
        #expect(try Import.text(text).body == body)
    }

    @Test func numberedLinesWithTextBetweenAreHeadings() throws {
        let draft = try Import.text("T\n\n1. Go slowly\nIt is a way to begin.\n\n2. Rest\nIt is a way to end.")
        #expect(draft.body == "## 1. Go slowly\n\nIt is a way to begin.\n\n## 2. Rest\n\nIt is a way to end.\n")
        #expect(draft.rules.filter { $0 == "found-heading" }.count == 2)
    }

    @Test func numberedParagraphsThatBeginWithAPhraseAreHeadings() throws {
        let rest = "helps many people to take a hard thing in small steps, with a pause after each of them, and with company where there is some."
        let draft = try Import.text("T\n\n1. Go slowly. It \(rest)\n\n2. Rest often. That \(rest)\n\n3. Ask early. This \(rest)")
        #expect(draft.body.hasPrefix("## 1. Go slowly\n\nIt \(rest)\n\n## 2. Rest often\n\nThat"))
    }

    @Test func runInHeadingsArePartedFromTheirText() throws {
        let draft = try Import.text("T\n\n**Go slowly.** It is a way to begin.\n\n**Rest often.** It is a way to go on.")
        #expect(draft.body == "## Go slowly\n\nIt is a way to begin.\n\n## Rest often\n\nIt is a way to go on.\n")
    }

    @Test func oneBoldBeginningIsNoHeading() throws {
        #expect(try Import.text("T\n\n**Go slowly.** It is a way to begin.").body == "**Go slowly.** It is a way to begin.\n")
    }

    @Test func phrasesBeforeAColonAreHeadingsWhereThereAreThree() throws {
        let rest = "hard thing can be taken in small steps, with a pause after each."
        let three = try Import.text("T\n\nGo slowly: a \(rest)\n\nRest: any \(rest)\n\nAsk: one \(rest)")
        #expect(three.body.contains("## Rest\n\nany \(rest)"))
        let two = try Import.text("T\n\nGo slowly: a \(rest)\n\nRest: any \(rest)")
        #expect(!two.body.contains("##"))
    }

    @Test func wrappedLinesAreJoinedAndCutWordsHealed() throws {
        let text = """
            T

            Two people in a room breathe at their own pace, and after some time one
            of them slows down and then the other one does too. It is what some call co-
            regulation, which goes on all day under-
            neath the words that they say, and nobody needs to learn it from a book.
            """
        let draft = try Import.text(text)
        #expect(draft.body.contains("co-regulation, which goes on all day underneath the words"))
        #expect(draft.messages("joined-word") == [
            "Joined a word that was cut at the end of a line: \"co-regulation\".", "Joined a word that was cut at the end of a line: \"underneath\".",
        ])
    }

    @Test func linesAreLeftApartWhereNoneIsWrapped() throws {
        #expect(try Import.text("T\n\nA first sentence.\nA second one.\nA third.").body == "A first sentence.\n\nA second one.\n\nA third.\n")
    }

    @Test func hiddenCharactersAreTakenOutAndCounted() throws {
        let draft = try Import.text("T\n\nA\u{A0}quiet\u{200B} \u{202E}room\u{7}, “curly” – ﬁne.")
        #expect(draft.body == "A quiet room, “curly” – fine.\n")
        #expect(draft.messages("hidden-characters") == ["3 characters that nobody sees are taken out."])
    }

    @Test func theDraftsLineIsToldBesideTheOriginals() throws {
        let draft = try Import.text("T\n\n\n\nFirst.\n\nWhat it is\n\nIt is a state of rest that comes and goes.")
        let finding = try #require(draft.findings.first { $0.rule == "found-heading" })
        #expect((finding.line, finding.draftLine) == (7, 3))
    }
}
