@testable import Markdown
import Testing

@Suite("Sentences")
struct SentenceTests {
    static let sentences: [(String, [String])] = [
        ("One. Two.", ["One.", "Two."]),
        ("One? Two! Three…", ["One?", "Two!", "Three…"]),
        ("Only one", ["Only one"]),
        ("She said “no.” Then she left.", ["She said “no.”", "Then she left."]),
        ("They called it safe (at least once.) Others did not.", ["They called it safe (at least once.)", "Others did not."]),
        ("It was J. Bowlby who wrote it. So did M. D. S. Ainsworth.", ["It was J. Bowlby who wrote it.", "So did M. D. S. Ainsworth."]),
        ("Ask Dr. Herman. Or write.", ["Ask Dr. Herman.", "Or write."]),
        ("Use it, e.g. Tuesday mornings. Rest then.", ["Use it, e.g. Tuesday mornings.", "Rest then."]),
        ("See p. 12 of the book. It helps.", ["See p. 12 of the book.", "It helps."]),
        ("You may say no. Then rest.", ["You may say no.", "Then rest."]),
        ("You and I. We two.", ["You and I.", "We two."]),
        ("It rose 2.5 points. Then it fell.", ["It rose 2.5 points.", "Then it fell."]),
        ("It rose to 2.5. Then it fell.", ["It rose to 2.5.", "Then it fell."]),
        ("Read v. lower case. Next.", ["Read v. lower case.", "Next."]),
        ("¿Estás aquí? ¡Sí! La Dra. Pérez, p. ej. Ana, ayuda.", ["¿Estás aquí?", "¡Sí!", "La Dra. Pérez, p. ej. Ana, ayuda."]),
        ("هل أنت هنا؟ نعم. شكرا.", ["هل أنت هنا؟", "نعم.", "شكرا."]),
        ("", [""]),
    ]

    @Test("A text falls into its sentences", arguments: sentences)
    func parts(text: String, expected: [String]) {
        let scan = SentenceScan(text)
        let starts = [text.startIndex] + scan.ends
        let offsets = starts.map { text.utf8.distance(from: text.startIndex, to: $0) }
        #expect(offsets.map { String(scan.sentence(atUTF8Offset: $0 + 1)) } == expected)
    }

    static let citations: [(String, String)] = [
        ("First. It is so [@a]. Last.", "It is so."),
        ("First. It is so. [@a] Last.", "It is so."),
        ("It *may* be [so](b.md), they say [@a], at times.", "It may be so, they say, at times."),
        ("[@a] says so. Others don't.", "says so."),
        ("- First one\n- Second [@a]\n", "Second"),
        ("| A | B |\n| --- | --- |\n| x | y [@a] |\n", "y"),
        ("> [!KEY] Title\n> Kept [@a]. More.\n", "Kept."),
        ("A line\nthat goes on [@a; @b, p. 3].\n", "A line that goes on."),
        ("Calm (see [@a]) helps.", "Calm (see) helps."),
    ]

    @Test("A citation knows the sentence that it stands in", arguments: citations)
    func cited(markdown: String, expected: String) throws {
        let document = try #require(parse(markdown).document)
        let node = try #require(document.nodes.firstIndex { if case .citation = $0.kind { true } else { false } })
        #expect(document.sentence(around: node) == expected)
    }

    @Test("A place outside of any text has no sentence", arguments: [-1, 0, 99])
    func nowhere(node: Int) throws {
        let document = try #require(parse("Text.\n").document)
        #expect(document.sentence(around: node).isEmpty)
    }
}
