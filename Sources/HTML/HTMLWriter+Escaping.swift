extension HTMLWriter {
    /// Where a piece of content stands, which decides what must be escaped in it.
    enum Place {
        /// Between tags.
        case text
        /// Inside a quoted attribute value.
        case attribute
    }

    mutating func append(_ string: String, escaping place: Place) {
        var string = string
        string.withUTF8 { append(contentsOf: $0, escaping: place) }
    }

    mutating func append(_ utf8: some Sequence<UInt8>, escaping place: Place) {
        let direct: Void? = utf8.withContiguousStorageIfAvailable { append(contentsOf: $0, escaping: place) }
        if direct == nil {
            Array(utf8).withUnsafeBufferPointer { append(contentsOf: $0, escaping: place) }
        }
    }

    /// Copies whole runs between characters that need escaping: on ordinary prose nearly one copy a paragraph.
    private mutating func append(contentsOf utf8: UnsafeBufferPointer<UInt8>, escaping place: Place) {
        let escaped = place.escapedBytes
        var start = 0
        for index in 0..<utf8.count {
            let byte = utf8[index]
            guard byte < 64, escaped & (1 << UInt64(byte)) != 0 else { continue }
            trusted(utf8[start..<index])
            literal(Self.replacement(for: byte))
            start = index + 1
        }
        trusted(utf8[start...])
    }

    /// What stands for a character that would otherwise be taken for markup.
    ///
    /// A zero byte is not allowed anywhere in HTML (HTML Living Standard, 13.2.3.5), so it becomes U+FFFD.
    private static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "\u{FFFD}"
        }
    }
}

extension HTMLWriter.Place {
    /// The bytes under 64 that need escaping here, a bit each: this is asked of every byte of a site.
    fileprivate var escapedBytes: UInt64 {
        let everywhere: UInt64 = 1 | 1 << UInt64(UInt8(ascii: "&")) | 1 << UInt64(UInt8(ascii: "<")) | 1 << UInt64(UInt8(ascii: ">"))
        return self == .attribute ? everywhere | 1 << UInt64(UInt8(ascii: "\"")) : everywhere
    }
}
