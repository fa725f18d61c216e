/// A set of ASCII characters that is asked about for each byte of a file.
struct ByteSet {
    private let low: UInt64
    private let high: UInt64

    init(_ characters: StaticString) {
        var low: UInt64 = 0, high: UInt64 = 0
        characters.withUTF8Buffer { bytes in
            for byte in bytes where byte < 128 {
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
            }
        }
        self.low = low
        self.high = high
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        guard byte < 128 else { return false }
        return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
    }

    /// Markers of quotes and lists, and white space.
    static let beforeDelimiters = ByteSet(">+*.) \t0123456789")
    /// What the prescan counts.
    static let counted = ByteSet("*_~[]|?!")
    /// What an address or a citation can be found by.
    static let addressMarks = ByteSet("[w:@")
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    var isASCIILetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }

    /// Space, tab, line feed, line tabulation, form feed, carriage return (CommonMark 0.29, 2.1).
    var isMarkdownSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
