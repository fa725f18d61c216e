@testable import Library
import Testing

@Suite("Finding terms")
struct TermMatcherTests {
    private static let matcher = TermMatcher(terms: [
        ["shame"], ["window of tolerance", "tolerance window"], ["tolerance"], [], ["co-regulation"], ["étayage"], ["فزع"],
    ])

    /// The terms found, as `number: words`.
    private static func found(in text: String, after: Set<Int> = []) -> [String] {
        var known = after
        let bytes = Array(text.utf8)
        return matcher.firstMentions(in: bytes[...], found: &known).map { "\($0.term): \(String(decoding: bytes[$0.range], as: UTF8.self))" }
    }

    @Test("A term is found as a whole word, in any case", arguments: [
        ("Feeling shame.", ["0: shame"]), ("SHAME", ["0: SHAME"]), ("(Shame)", ["0: Shame"]), ("shameful", []), ("ashamed", []), ("unashame", []),
        ("shame's", ["0: shame"]), ("shame-based", ["0: shame"]), ("shame2", []), ("", []), ("co-regulation", ["4: co-regulation"]),
        ("Co regulation", ["4: Co regulation"]), ("étayage", ["5: étayage"]), ("l'étayage", ["5: étayage"]), ("فزع", ["6: فزع"]),
    ])
    func words(text: String, expected: [String]) {
        #expect(Self.found(in: text) == expected)
    }

    @Test("Typographic signs end a word as well", arguments: [
        ("“shame”", ["0: shame"]), ("shame’s", ["0: shame"]), ("guilt—shame—fear", ["0: shame"]), ("shame…", ["0: shame"]), ("«shame»", ["0: shame"]),
        ("a\u{A0}shame", ["0: shame"]), ("window\u{A0}of\u{A0}tolerance", ["1: window\u{A0}of\u{A0}tolerance"]), ("co\u{2011}regulation", ["4: co\u{2011}regulation"]),
        ("shamé", []), ("shame\u{301}", []),
    ])
    func typography(text: String, expected: [String]) {
        #expect(Self.found(in: text) == expected)
    }

    @Test("The longest wording wins, and only its first mention counts", arguments: [
        ("the window of tolerance and tolerance", ["1: window of tolerance", "2: tolerance"]),
        ("window of tolerance, window of tolerance", ["1: window of tolerance"]),
        ("tolerance window, window of tolerance", ["1: tolerance window"]),
        ("shame, shame, shame", ["0: shame"]),
        ("window of shame", ["0: shame"]),
    ])
    func longest(text: String, expected: [String]) {
        #expect(Self.found(in: text) == expected)
    }

    @Test("Words of a term are parted by one space or hyphen only", arguments: ["window, of tolerance!", "window  of tolerance!", "window. Of tolerance!", "window\nof tolerance!"])
    func gaps(text: String) {
        #expect(Self.found(in: text) == ["2: tolerance"])
    }

    @Test("What was found before isn't found again")
    func earlier() {
        #expect(Self.found(in: "shame and tolerance", after: [0]) == ["2: tolerance"])
    }

    @Test("Places count from the start of the text that was given")
    func slices() {
        var found: Set<Int> = []
        let bytes = Array("shame shame".utf8)
        #expect(Self.matcher.firstMentions(in: bytes[6...], found: &found).map(\.range) == [6..<11])
    }
}
