import Markdown
import Testing

@Suite("Running text")
struct RunningTextTests {
    static let paragraphs: [(String, [String])] = [
        ("One. Two\n*goes* on.", ["One.", "Two goes on."]),
        ("It is so [@a]. So it is.", ["It is so.", "So it is."]),
        ("Press `Esc` ![a key](key.svg) now.", ["Press now."]),
        ("[A link](b.md), ~~gone~~.", ["A link, gone."]),
        ("[@a]", []),
    ]

    @Test("A paragraph falls into sentences, without code, pictures and citations", arguments: paragraphs)
    func sentences(markdown: String, expected: [String]) throws {
        let document = try #require(parse(markdown).document)
        let sentences = document.sentences(of: 1).map { $0.split(separator: " ").joined(separator: " ") }
        #expect(sentences == expected)
    }

    @Test("A place outside of the document has no sentences", arguments: [-1, 99])
    func nowhere(index: Int) throws {
        #expect(try #require(parse("Text.\n").document).sentences(of: index).isEmpty)
    }
}
