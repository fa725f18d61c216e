/// Words that are longer than a line, or than any word that a hyphen could part: names of files, keys, what a cat has typed.
enum LongWords {
    /// How many Latin letters, digits and underscores in a row can't be a word of prose.
    static let length = 30

    /// The text with a place to break, U+200B, before each character but the first of each such word; nil where there is none.
    ///
    /// Only Latin letters count: other scripts have long words that mean something, or no spaces at all, and Typst knows where those break.
    static func breaks(in utf8: some Collection<UInt8>) -> [UInt8]? {
        var broken: [UInt8] = []
        var word: [UInt8] = []
        var count = 0
        var hasLongWord = false
        for byte in utf8 {
            switch Part(byte) {
            case .beginning:
                count += 1
                word.append(byte)
            case .continuation where count > 0: word.append(byte)
            default:
                hasLongWord = hasLongWord || count >= length
                broken += count >= length ? spaced(word) : word
                broken.append(byte)
                word.removeAll(keepingCapacity: true)
                count = 0
            }
        }
        guard hasLongWord || count >= length else { return nil }
        return broken + (count >= length ? spaced(word) : word)
    }

    private static func spaced(_ word: [UInt8]) -> [UInt8] {
        var spaced: [UInt8] = []
        for (index, byte) in word.enumerated() {
            if index > 0, Part(byte) == .beginning { spaced += [0xE2, 0x80, 0x8B] }
            spaced.append(byte)
        }
        return spaced
    }

    /// What a byte of UTF-8 is to a word.
    private enum Part {
        /// An ASCII letter, digit or underscore, or the first byte of a Latin letter from U+00C0 to U+024F.
        case beginning
        case continuation
        case other

        init(_ byte: UInt8) {
            self = switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): .beginning
            case 0xC3...0xC9: .beginning
            case 0x80...0xBF: .continuation
            default: .other
            }
        }
    }
}
