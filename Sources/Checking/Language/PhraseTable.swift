/// Finds phrases in a text that is read once, however many there are.
///
/// A phrase is words with spaces between them. `say|says` is one of several, `a|an?` may be missing, `_` is any one word. Small and capital letters are
/// the same; so are hyphens and spaces.
///
/// Words are compared by their hashes of 64 bits. Most words of a text begin no phrase, which one bit of a small table tells.
struct PhraseTable: Sendable {
    private struct Phrase: Sendable {
        /// Nil for any word.
        let words: [UInt64?]
        let entry: Int
    }

    /// By their first word; longer ones first.
    private let phrases: [UInt64: [Phrase]]
    private let firstWords: BitTable

    /// A phrase in a text.
    struct Match: Hashable, Sendable {
        /// The index of the list that it is from.
        let entry: Int
        /// The indices of its words.
        let words: Range<Int>
    }

    /// - Parameter entries: for each entry, the phrases that lead to it.
    init(_ entries: [[String]]) {
        var phrases: [UInt64: [Phrase]] = [:]
        var bits = BitTable()
        for (entry, wordings) in entries.enumerated() {
            for wording in wordings {
                for words in Self.expanded(wording) {
                    guard let first = words.first ?? nil else { continue }
                    phrases[first, default: []].append(Phrase(words: words, entry: entry))
                    bits.insert(first)
                }
            }
        }
        self.phrases = phrases.mapValues { $0.sorted { ($1.words.count, $0.entry) < ($0.words.count, $1.entry) } }
        firstWords = bits
    }

    /// One entry.
    init(_ wordings: String...) {
        self.init([wordings])
    }

    /// The phrases in a text, from the first to the last; none is inside another.
    func matches(in scan: TextScan) -> [Match] {
        matches(in: scan.words.indices, of: scan)
    }

    /// The phrases among some of the words.
    func matches(in words: Range<Int>, of scan: TextScan) -> [Match] {
        var matches: [Match] = []
        var index = words.lowerBound
        while index < words.upperBound {
            if let match = match(at: index, before: words.upperBound, in: scan) {
                matches.append(match)
                index = match.words.upperBound
            } else {
                index += 1
            }
        }
        return matches
    }

    func contains(in words: Range<Int>, of scan: TextScan) -> Bool {
        words.contains { match(at: $0, before: words.upperBound, in: scan) != nil }
    }

    /// The longest phrase that begins with a word.
    func match(at index: Int, before end: Int, in scan: TextScan) -> Match? {
        let first = scan.words[index].hash
        guard firstWords.contains(first), let candidates = phrases[first] else { return nil }
        for phrase in candidates where index + phrase.words.count <= end {
            let fits = (1..<phrase.words.count).allSatisfy { offset in
                let word = scan.words[index + offset]
                return word.traits.contains(.follows) && phrase.words[offset].map { $0 == word.hash } ?? true
            }
            if fits { return Match(entry: phrase.entry, words: index..<index + phrase.words.count) }
        }
        return nil
    }

    /// A phrase with every choice in it made.
    private static func expanded(_ wording: String) -> [[UInt64?]] {
        wording.split { $0 == " " || $0 == "-" }.reduce([[]]) { started, slot in
            if slot == "_" { return started.map { $0 + [nil] } }
            let isOptional = slot.last == "?"
            let choices = (isOptional ? slot.dropLast() : slot).split(separator: "|")
            let longer = started.flatMap { words in choices.map { words + [UInt64(wordHash: $0)] } }
            return isOptional ? started + longer : longer
        }
    }
}

/// A set of words, told by their hashes.
struct WordSet: Sendable {
    private let hashes: Set<UInt64>

    /// - Parameter words: with spaces between them.
    init(_ words: String) {
        hashes = Set(words.split(whereSeparator: \.isWhitespace).map { UInt64(wordHash: $0) })
    }

    init(_ words: some Sequence<Substring>) {
        hashes = Set(words.map { UInt64(wordHash: $0) })
    }

    func contains(_ word: TextScan.Word) -> Bool {
        hashes.contains(word.hash)
    }
}

/// A bit for each value of the lowest 14 of a hash: a quick no.
private struct BitTable: Sendable {
    private var bits = [UInt64](repeating: 0, count: 256)

    mutating func insert(_ hash: UInt64) {
        bits[Int(hash >> 6 & 255)] |= 1 << (hash & 63)
    }

    func contains(_ hash: UInt64) -> Bool {
        bits[Int(hash >> 6 & 255)] & 1 << (hash & 63) != 0
    }
}

extension UInt64 {
    /// The hash by which a word of a text is known: see ``TextScan/Word/hash``.
    init(wordHash word: some StringProtocol) {
        var hash = WordHash()
        for byte in word.lowercased().utf8 { hash.add(byte) }
        self = hash.value
    }
}
