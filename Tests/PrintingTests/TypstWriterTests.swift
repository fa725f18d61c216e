@testable import Printing
import Testing

@Suite("Words in code for Typst")
struct TypstWriterTests {
    static let words: [(text: String, literal: String)] = [
        ("", #""""#),
        ("Plain words.", #""Plain words.""#),
        (#"She said "no""#, #""She said \"no\"""#),
        (#"C:\new"#, #""C:\\new""#),
        (#"\""#, #""\\\"""#),
        (#"\u{41}"#, #""\\u{41}""#),
        ("a\nb\tc", #""a\nb\tc""#),
        ("a\r\nb", #""a\nb""#),
        ("a\u{0}b\u{8}c\u{1B}d\u{7F}e", #""abcde""#),
        ("a\u{FEFF}b\u{FFFE}c\u{FFFD}\u{FEFE}", "\"abc\u{FFFD}\u{FEFE}\""),
        ("#panic() $x$ @a <a> [b] // c /* d */ `e` *f* _g_ = h", ##""#panic() $x$ @a <a> [b] // c /* d */ `e` *f* _g_ = h""##),
        ("é \u{202E}ب\u{2066} \u{2028}", "\"é \u{202E}ب\u{2066} \u{2028}\""),
    ]

    @Test("Words become a literal that means the same", arguments: words)
    func literal(text: String, literal: String) {
        var writer = TypstWriter()
        writer.string(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == literal)
    }

    @Test("Random words come back whole, but for control characters")
    func comesBack() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let text = String(String.UnicodeScalarView((0..<Int.random(in: 0...40, using: &generator)).map { _ in Self.scalar(using: &generator) }))
            var writer = TypstWriter()
            writer.string(text)
            let code = TypstCode(writer.bytes)
            let kept = text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || ($0.value >= 0x20 && $0.value != 0x7F) }
            #expect(code.literals == [String(String.UnicodeScalarView(kept))])
            #expect(code.skeleton == "\"\"" && !code.isBroken)
        }
    }

    private static func scalar(using generator: inout SeededGenerator) -> Unicode.Scalar {
        let signs: [Unicode.Scalar] = ["\"", "\\", "#", "$", "\n", "\t", "{", "}", "(", ")", ";", "n", "u"]
        guard Bool.random(using: &generator) else { return signs[Int.random(in: signs.indices, using: &generator)] }
        return Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) ?? "a"
    }

    static let longWords: [(text: String, broken: String?)] = [
        ("otorrinolaringológicamente antidisestablishmentarianism", nil),
        (String(repeating: "a", count: 29), nil),
        (String(repeating: "é", count: 30), Self.spaced("é", count: 30)),
        ("to " + String(repeating: "_", count: 30) + " b", "to " + Self.spaced("_", count: 30) + " b"),
        (String(repeating: "ب", count: 40), nil),
        (String(repeating: "ค", count: 40), nil),
        (String(repeating: "ab/", count: 40), nil),
    ]

    private static func spaced(_ letter: String, count: Int) -> String {
        Array(repeating: letter, count: count).joined(separator: "\u{200B}")
    }

    @Test("Only a word too long for a line gets places to break", arguments: longWords)
    func isBroken(text: String, broken: String?) {
        #expect(LongWords.breaks(in: text.utf8).map { String(decoding: $0, as: UTF8.self) } == broken)
    }

    @Test("A list of words keeps its parentheses and commas", arguments: [([], "()"), (["a"], #"("a", )"#), (["a", "b"], #"("a", "b", )"#)])
    func list(texts: [String], code: String) {
        var writer = TypstWriter()
        writer.strings(texts)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == code)
    }

    @Test("Words that are missing are nothing's name")
    func missingWords() {
        var writer = TypstWriter()
        writer.optional(nil)
        #expect(writer.bytes == Array("none".utf8))
    }
}

/// Gives the same numbers for the same seed (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
