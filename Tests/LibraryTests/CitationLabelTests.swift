import HTML
@testable import Library
import Testing

@Suite("Citation labels")
struct CitationLabelTests {
    static let labels: [(CitationLabel, Language, String)] = [
        (CitationLabel(names: .one("Bowlby"), year: 1988), .english, "Bowlby, 1988"),
        (CitationLabel(names: .one("Bowlby"), year: 1988), .spanish, "Bowlby, 1988"),
        (CitationLabel(names: .one("Bowlby"), year: 1988), .arabic, "Bowlby، 1988"),
        (CitationLabel(names: .two("Tronick", "Cohn"), year: 1989), .english, "Tronick and Cohn, 1989"),
        (CitationLabel(names: .two("Tronick", "Cohn"), year: 1989), .spanish, "Tronick y Cohn, 1989"),
        (CitationLabel(names: .two("Tronick", "Ibáñez"), year: 1989), .spanish, "Tronick e Ibáñez, 1989"),
        (CitationLabel(names: .two("Tronick", "Cohn"), year: 1989), .arabic, "Tronick و\u{A0}Cohn، 1989"),
        (CitationLabel(names: .more("Madigan"), year: 2023, letter: "b"), .english, "Madigan and others, 2023b"),
        (CitationLabel(names: .more("Madigan"), year: 2023, letter: "b"), .spanish, "Madigan y otras personas, 2023b"),
        (CitationLabel(names: .more("Madigan"), year: 2023, letter: "b"), .arabic, "Madigan وآخرون، 2023b"),
        (CitationLabel(names: .one("Samaritans"), year: nil), .spanish, "Samaritans"),
    ]

    @Test("A work is named in the words of the page that cites it", arguments: labels)
    func label(label: CitationLabel, language: Language, expected: String) {
        #expect(label.label(in: language) == expected)
    }

    @Test("A language without words of its own cites in English")
    func otherLanguage() throws {
        let label = CitationLabel(names: .more("Madigan"), year: 2023)
        #expect(label.label(in: try #require(Language("fr"))) == "Madigan and others, 2023")
        #expect(label.label(in: try #require(Language("es-MX"))) == "Madigan y otras personas, 2023")
    }
}
