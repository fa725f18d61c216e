@testable import Markdown
import Testing

@Suite("Words in a text")
struct DocumentPlaceTests {
    static let places: [(markdown: String, words: String, line: Int, column: Int?)] = [
        ("one two", "two", 1, 5),
        ("one\n\n*two* three", "three", 3, 7),
        ("- a\n- b c", "c", 2, 5),
        ("> [!TIP] A 中 title\n> text", "中", 1, nil),
        ("```\na\nb\n```", "b", 1, nil),
        ("two two", "two", 1, 1),
    ]

    @Test("They are found where they stand first", arguments: places)
    func found(markdown: String, words: String, line: Int, column: Int?) throws {
        let place = try #require(parse(markdown).document?.place(of: words))
        #expect(place.line == line)
        #expect(place.column == column)
    }

    @Test("Words that a text doesn't show stand nowhere", arguments: ["three", "", "one two three"])
    func notFound(words: String) throws {
        #expect(try #require(parse("one [two](three.html)").document).place(of: words) == nil)
    }
}
