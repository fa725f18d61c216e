/// Finds words and phrases in a text, all in one pass.
///
/// Case is ignored in ASCII, and a phrase begins and ends where a word does; one that ends in `*` goes on as it likes.
struct PhraseSearch: Sendable {
    private struct Phrase {
        let bytes: [UInt8]
        let group: Int
        let isStem: Bool
    }

    /// By their first byte.
    private var phrases: [[Phrase]] = Array(repeating: [], count: 256)

    /// Where a phrase stands.
    struct Match: Hashable {
        /// The place, among the lists, of the one that it is from.
        let group: Int
        /// Counted from the beginning of the text.
        let range: Range<Int>
    }

    /// - Parameter groups: lists of phrases.
    init(_ groups: [[String]]) {
        for (group, words) in groups.enumerated() {
            for word in words {
                let isStem = word.hasSuffix("*")
                let bytes = (isStem ? word.dropLast() : word[...]).utf8.map(\.lowercasedASCII)
                guard let first = bytes.first else { continue }
                phrases[Int(first)].append(Phrase(bytes: bytes, group: group, isStem: isStem))
            }
        }
    }

    /// The lists that have a phrase in the text.
    func groups(in text: [UInt8]) -> Set<Int> {
        Set(matches(in: text).map(\.group))
    }

    /// All matches, by place.
    func matches(in text: [UInt8]) -> [Match] {
        var matches: [Match] = []
        var isInWord = false
        for start in text.indices {
            defer { isInWord = text[start].isPartOfWord }
            guard !isInWord else { continue }
            for phrase in phrases[Int(text[start].lowercasedASCII)] where Self.stands(phrase, at: start, in: text) {
                matches.append(Match(group: phrase.group, range: start..<(start + phrase.bytes.count)))
            }
        }
        return matches
    }

    private static func stands(_ phrase: Phrase, at start: Int, in text: [UInt8]) -> Bool {
        let end = start + phrase.bytes.count
        guard end <= text.count else { return false }
        for offset in phrase.bytes.indices where text[start + offset].lowercasedASCII != phrase.bytes[offset] { return false }
        return phrase.isStem || end == text.count || !text[end].isPartOfWord
    }
}

extension UInt8 {
    fileprivate var lowercasedASCII: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
    }

    /// Letters, digits, and every byte of a character outside ASCII but for dashes, quotes and spaces (U+2000 to U+203F begin with E2 80).
    fileprivate var isPartOfWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case 0xC3...0xE1, 0xE3...0xFF: true
        default: false
        }
    }
}
