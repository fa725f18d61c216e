import HTML
import Markdown

/// Finds the first plain mention of each glossary term in a text.
///
/// Words are compared by a hash of their bytes with ASCII letters made small, so that a text is read once whatever the size of
/// the glossary; the words themselves are compared only where the hash of a term's first word matches.
struct TermMatcher: Hashable, Sendable {
    /// One way to write a term.
    private struct Phrase: Hashable, Sendable {
        let term: Int
        /// Words in small letters.
        let words: [[UInt8]]
    }

    /// By the hash of their first word; longer ones first.
    private let phrases: [UInt64: [Phrase]]
    /// A bit for the last bits of each such hash: nearly all words of a text begin no term, and are told by this alone.
    private var firstWords = [UInt64](repeating: 0, count: Self.filterBits / 64)
    private static let filterBits = 1 << 14

    /// - Parameter terms: for each term, the wordings that lead to it; a term without wordings is never found.
    init(terms: [[String]]) {
        var phrases: [UInt64: [Phrase]] = [:]
        for (term, wordings) in terms.enumerated() {
            for wording in wordings {
                let bytes = Array(wording.utf8)
                let words = Self.words(in: bytes[...]).map { Self.lowered(bytes[$0]) }
                guard let first = words.first else { continue }
                phrases[Self.hash(first[...]), default: []].append(Phrase(term: term, words: words))
            }
        }
        self.phrases = phrases.mapValues { $0.sorted { ($1.words.count, $0.term) < ($0.words.count, $1.term) } }
        for hash in phrases.keys {
            let bit = Self.filterBit(of: hash)
            firstWords[bit / 64] |= 1 << UInt64(bit % 64)
        }
    }

    /// A term and where it stands, in bytes of the text looked through.
    struct Match {
        let term: Int
        let range: Range<Int>
    }

    /// - Parameters:
    ///   - text: one run of text.
    ///   - found: the terms that need no further mention; what is found is added.
    func firstMentions(in text: ArraySlice<UInt8>, found: inout Set<Int>) -> [Match] {
        var matches: [Match] = []
        let words = Self.words(in: text)
        var index = 0
        while index < words.count {
            if let (phrase, end) = phrase(at: index, of: words, in: text) {
                if found.insert(phrase.term).inserted {
                    matches.append(Match(term: phrase.term, range: words[index].lowerBound..<words[end - 1].upperBound))
                }
                index = end
            } else {
                index += 1
            }
        }
        return matches
    }

    private func phrase(at index: Int, of words: [Range<Int>], in text: ArraySlice<UInt8>) -> (Phrase, end: Int)? {
        let hash = Self.hash(text[words[index]])
        let bit = Self.filterBit(of: hash)
        guard firstWords[bit / 64] & 1 << UInt64(bit % 64) != 0, let candidates = phrases[hash] else { return nil }
        for phrase in candidates where index + phrase.words.count <= words.count {
            let matches = phrase.words.indices.allSatisfy { offset in
                let word = words[index + offset]
                let isJoined = offset == 0 || Self.isOneGap(text[words[index + offset - 1].upperBound..<word.lowerBound])
                return isJoined && Self.lowered(text[word]) == phrase.words[offset]
            }
            if matches { return (phrase, index + phrase.words.count) }
        }
        return nil
    }

    /// Words of a term are parted by one space or hyphen, of the kind that breaks a line or the other, not by a full stop.
    private static func isOneGap(_ bytes: ArraySlice<UInt8>) -> Bool {
        [" ", "-", "\u{A0}", "\u{2011}"].contains { bytes.elementsEqual($0.utf8) }
    }

    /// Runs of letters and digits; a character beyond ASCII counts as a letter unless it is a typographic sign.
    private static func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        var index = text.startIndex
        while index < text.endIndex {
            let signLength = lengthOfSign(at: index, in: text)
            if signLength == 0 {
                if start == nil { start = index }
            } else if let begun = start {
                words.append(begun..<index)
                start = nil
            }
            index += max(1, signLength)
        }
        if let start { words.append(start..<text.endIndex) }
        return words
    }

    /// How many bytes of a character that is no part of a word stand here: 0 for a letter or digit.
    ///
    /// Beyond ASCII these are the signs of Latin-1 (U+0080 to U+00BF) and General Punctuation (U+2000 to U+206F): quotes, dashes, spaces. U+200C and
    /// U+200D join letters in some scripts, so they are part of their word.
    private static func lengthOfSign(at index: Int, in text: ArraySlice<UInt8>) -> Int {
        let byte = text[index]
        guard byte >= 0x80 else { return byte.isASCIILetterOrDigit ? 0 : 1 }
        if byte == 0xC2 { return min(2, text.endIndex - index) }
        guard byte == 0xE2, index + 2 < text.endIndex else { return 0 }
        return switch (text[index + 1], text[index + 2]) {
        case (0x80, 0x8C), (0x80, 0x8D): 0
        case (0x80, _), (0x81, 0x80...0xAF): 3
        default: 0
        }
    }

    private static func lowered(_ word: ArraySlice<UInt8>) -> [UInt8] {
        word.map(lowered)
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func filterBit(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash) & (filterBits - 1)
    }

    /// FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923), over the word in small letters.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(lowered($1))) &* 0x0000_0100_0000_01B3 }
    }
}
