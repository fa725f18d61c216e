/// Cuts text into words, and knows which of them stand in quotation marks.
///
/// A word is a run of letters and digits with the apostrophes inside it; a hyphen parts words. A byte beyond ASCII counts as a letter unless it is part
/// of a typographic sign. All four pairs of quotation marks are known, “ ”, ‘ ’, « » and the straight ones; a block's end closes what is open.
struct WordCutter {
    private let bytes: [UInt8]
    private let isQuoted: Bool
    private var openQuotes: [UInt8] = []

    init(bytes: [UInt8], isQuoted: Bool) {
        self.bytes = bytes
        self.isQuoted = isQuoted
    }

    /// - Parameters:
    ///   - range: the text of one block.
    ///   - words: what is found is added.
    mutating func cut(_ range: Range<Int>, into words: inout [TextScan.Word]) {
        var index = range.lowerBound
        var last: Int?
        while index < range.upperBound {
            let sign = lengthOfSign(at: index, before: range.upperBound)
            guard sign == 0 else {
                noteQuote(at: index, in: range)
                index += sign
                continue
            }
            let word = word(from: index, before: range.upperBound, after: last)
            words.append(word)
            last = word.text.upperBound
            index = word.text.upperBound
        }
        openQuotes.removeAll()
    }

    private func word(from start: Int, before limit: Int, after last: Int?) -> TextScan.Word {
        var hash = WordHash()
        var capitals = 0, smalls = 0, digits = 0
        var index = start
        while index < limit {
            if lengthOfSign(at: index, before: limit) > 0 {
                let apostrophe = lengthOfApostrophe(at: index, before: limit)
                guard apostrophe > 0, index + apostrophe < limit, lengthOfSign(at: index + apostrophe, before: limit) == 0 else { break }
                hash.add(UInt8(ascii: "'"))
                index += apostrophe
                continue
            }
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                capitals += 1
                hash.add(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                smalls += 1
                hash.add(byte)
            case 0x80...0xBF where bytes[index - 1] == 0xC3 && byte < 0x9F && byte != 0x97:
                // À to Þ, whose small letters stand 32 places on.
                capitals += 1
                hash.add(byte | 0x20)
            case 0x80...0xBF:
                if bytes[index - 1] == 0xC3 { smalls += 1 }
                hash.add(byte)
            default:
                if byte < 0x80 { digits += 1 }
                hash.add(byte)
            }
            index += 1
        }
        var traits: TextScan.Traits = isQuoted || !openQuotes.isEmpty ? .quoted : []
        if isCapital(at: start) { traits.insert(.capitalised) }
        if capitals > 1, smalls == 0 { traits.insert(.capitals) }
        if capitals + smalls > 0 { traits.insert(.cased) }
        if digits > 0 { traits.insert(.number) }
        if let last { traits.formUnion(Self.gap(bytes[last..<start])) }
        return TextScan.Word(text: start..<index, hash: hash.value, traits: traits)
    }

    private func isCapital(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case 0xC3: index + 1 < bytes.count && (0x80...0x9E).contains(bytes[index + 1])
        default: false
        }
    }

    /// What parts two words.
    private static func gap(_ bytes: ArraySlice<UInt8>) -> TextScan.Traits {
        if bytes.elementsEqual(" ".utf8) || bytes.elementsEqual("\u{A0}".utf8) { return .follows }
        if bytes.elementsEqual("-".utf8) || bytes.elementsEqual("\u{2011}".utf8) { return [.follows, .hyphenated] }
        return []
    }

    /// How many bytes of a character that is no part of a word stand here: 0 for a letter or digit.
    ///
    /// Beyond ASCII these are the signs of Latin-1 (U+0080 to U+00BF), General Punctuation (U+2000 to U+206F) without the two that join letters, the
    /// Arabic comma, semicolon and question mark, and the sign that stands for an object.
    private func lengthOfSign(at index: Int, before limit: Int) -> Int {
        let byte = bytes[index]
        guard byte >= 0x80 else { return byte.isASCIILetterOrDigit ? 0 : 1 }
        switch byte {
        case 0xC2: return min(2, limit - index)
        case 0xD8 where index + 1 < limit && [0x8C, 0x9B, 0x9F].contains(bytes[index + 1]): return 2
        case 0xE2 where index + 2 < limit:
            return switch (bytes[index + 1], bytes[index + 2]) {
            case (0x80, 0x8C), (0x80, 0x8D): 0
            case (0x80, _), (0x81, 0x80...0xAF): 3
            default: 0
            }
        case 0xEF where index + 2 < limit && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBC: return 3
        default: return 0
        }
    }

    /// How many bytes of an apostrophe stand here: the straight one, or U+2019.
    private func lengthOfApostrophe(at index: Int, before limit: Int) -> Int {
        if bytes[index] == UInt8(ascii: "'") { return 1 }
        return bytes[index..<limit].starts(with: "\u{2019}".utf8) ? 3 : 0
    }

    // MARK: Quotation marks

    private mutating func noteQuote(at index: Int, in range: Range<Int>) {
        let rest = bytes[index..<range.upperBound]
        let isAtStart = index == range.lowerBound || !isLetter(before: index)
        switch bytes[index] {
        case UInt8(ascii: "\""): toggle(UInt8(ascii: "\""), opens: true)
        case UInt8(ascii: "'"): toggle(UInt8(ascii: "'"), opens: isAtStart && index + 1 < range.upperBound && bytes[index + 1].isASCIILetterOrDigit)
        case 0xC2 where rest.starts(with: "«".utf8): openQuotes.append(0xBB)
        case 0xC2 where rest.starts(with: "»".utf8): close(0xBB)
        case 0xE2 where rest.starts(with: "“".utf8): openQuotes.append(0x9D)
        case 0xE2 where rest.starts(with: "”".utf8): close(0x9D)
        case 0xE2 where rest.starts(with: "‘".utf8): openQuotes.append(0x99)
        case 0xE2 where rest.starts(with: "’".utf8): close(0x99)
        default: break
        }
    }

    private func isLetter(before index: Int) -> Bool {
        bytes[index - 1].isASCIILetterOrDigit || bytes[index - 1] >= 0x80
    }

    private mutating func toggle(_ quote: UInt8, opens: Bool) {
        if openQuotes.contains(quote) { close(quote) } else if opens { openQuotes.append(quote) }
    }

    /// Closes the innermost quote of a kind, and whatever was opened in it.
    private mutating func close(_ quote: UInt8) {
        if let place = openQuotes.lastIndex(of: quote) { openQuotes.removeSubrange(place...) }
    }
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923).
struct WordHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }
}
