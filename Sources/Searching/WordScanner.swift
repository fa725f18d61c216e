import HTML

/// Cuts texts into the words that search finds them by, and numbers those.
///
/// A word is a run of letters and digits. An apostrophe inside it is dropped, and so are endings such as `'s`. Words joined by hyphens are found by each
/// of them and by all in one: `co`, `regulation` and `coregulation`. Words over ``longest`` are left out.
///
/// Nearly all words of nearly all texts are ASCII, so those are read byte by byte. Runs with other characters take the way that
/// ``Folding`` knows, each different run once.
struct WordScanner {
    /// All words met so far: in small letters, with their accents.
    private(set) var table = WordTable()
    /// In UTF-16 code units, as a browser counts.
    static let longest = 40

    /// Runs that aren't all ASCII, and the words that each was found to hold.
    private var runs = WordTable()
    private var wordsOfRuns: [[Int]] = []
    private var part: [UInt8] = []
    private var joined: [UInt8] = []

    /// Calls `found` with the number of each word in ``table``, in the order of the text.
    mutating func scan(_ text: String, found: (Int) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                if bytes.wordCharacterLength(at: index) == 0 {
                    index += bytes.characterLength(at: index)
                } else {
                    let (end, isASCII) = bytes.endOfRun(from: index)
                    if isASCII { scanASCII(bytes, in: index..<end, found) } else { scanRun(bytes[index..<end], found) }
                    index = end
                }
            }
        }
    }

    private mutating func scanASCII(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ found: (Int) -> Void) {
        part.removeAll(keepingCapacity: true)
        joined.removeAll(keepingCapacity: true)
        var isCompound = false
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "-"):
                isCompound = true
                endPart(found)
            case UInt8(ascii: "'"):
                index += bytes.lengthOfEnding(after: index, before: range.upperBound)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                part.append(byte | 0x20)
            default:
                part.append(byte)
            }
            index += 1
        }
        endPart(found)
        if isCompound, joined.count <= Self.longest { found(table.number(of: joined)) }
    }

    private mutating func endPart(_ found: (Int) -> Void) {
        if part.count <= Self.longest { found(table.number(of: part)) }
        joined.append(contentsOf: part)
        part.removeAll(keepingCapacity: true)
    }

    private mutating func scanRun(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ found: (Int) -> Void) {
        let run = runs.number(of: bytes)
        if run == wordsOfRuns.count {
            wordsOfRuns.append(Compound.words(in: String(decoding: bytes, as: UTF8.self)).map { table.number(of: Array($0.utf8)) })
        }
        for word in wordsOfRuns[run] { found(word) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes of a character that is part of a word stand here: 0 for none.
    ///
    /// Beyond ASCII all is taken for part of a word but General Punctuation (U+2000 to U+203F); ``Compound`` looks closer.
    fileprivate func wordCharacterLength(at index: Int) -> Int {
        let byte = self[index]
        if byte < 0x80 { return byte.isASCIILetterOrDigit ? 1 : 0 }
        if byte == 0xE2, index + 1 < count, self[index + 1] == 0x80 { return 0 }
        return characterLength(at: index)
    }

    /// The bytes of the character that begins here (Unicode 16, table 3-6).
    fileprivate func characterLength(at index: Int) -> Int {
        switch self[index] {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }

    /// The bytes of an apostrophe or a hyphen that stands here, or 0.
    private func joinerLength(at index: Int) -> Int {
        switch self[index] {
        case UInt8(ascii: "'"), UInt8(ascii: "-"): 1
        case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && [0x90, 0x91, 0x99].contains(self[index + 2]): 3
        default: 0
        }
    }

    /// Where the run ends that begins here: word characters, with single apostrophes and hyphens between them.
    fileprivate func endOfRun(from start: Int) -> (end: Int, isASCII: Bool) {
        var index = start, isASCII = true
        while index < count {
            let length = wordCharacterLength(at: index)
            if length > 0 {
                if length > 1 { isASCII = false }
                index += length
                continue
            }
            let joiner = joinerLength(at: index)
            guard joiner > 0, index + joiner < count, wordCharacterLength(at: index + joiner) > 0 else { break }
            if joiner > 1 { isASCII = false }
            index += joiner
        }
        return (Swift.min(index, count), isASCII)
    }

    /// How many letters after an apostrophe are one of the endings that ``Compound`` drops, or 0.
    fileprivate func lengthOfEnding(after apostrophe: Int, before end: Int) -> Int {
        let letters = self[(apostrophe + 1)..<end].prefix { $0 != UInt8(ascii: "-") }
        guard letters.count < 3 else { return 0 }
        return Compound.endings.contains { $0.utf8.elementsEqual(letters.lazy.map { $0 | 0x20 }) } ? letters.count : 0
    }
}
