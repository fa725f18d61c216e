import HTML

/// A tag of raw HTML, taken apart.
struct RawTag {
    /// In lower case.
    let name: String
    let isEnd: Bool
    let attributes: [Attribute]
    /// The index after `>`.
    let end: Int

    struct Attribute {
        /// In lower case.
        var name: String
        var value: ArraySlice<UInt8>
    }

    /// - Parameter html: begins with `<`.
    /// - Returns: nil where no whole tag stands at the beginning.
    init?(_ html: ArraySlice<UInt8>) {
        var reader = Reader(html: html, index: html.startIndex + 1)
        isEnd = reader.take(UInt8(ascii: "/"))
        guard let name = reader.name() else { return nil }
        self.name = name
        var attributes: [Attribute] = []
        while true {
            reader.skipSpaces()
            if reader.take(UInt8(ascii: "/")) { continue }
            if reader.take(UInt8(ascii: ">")) { break }
            guard let attribute = reader.attribute() else { return nil }
            attributes.append(attribute)
        }
        self.attributes = attributes
        end = reader.index
    }

    private struct Reader {
        let html: ArraySlice<UInt8>
        var index: Int

        var byte: UInt8? { index < html.endIndex ? html[index] : nil }

        mutating func take(_ wanted: UInt8) -> Bool {
            guard byte == wanted else { return false }
            index += 1
            return true
        }

        mutating func skipSpaces() {
            while let byte, byte.isMarkdownSpace { index += 1 }
        }

        mutating func name() -> String? {
            guard let first = byte, first.isASCIILetter else { return nil }
            return word { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        }

        mutating func attribute() -> Attribute? {
            let name = word { !$0.isMarkdownSpace && !"\"'<>/=".utf8.contains($0) }
            guard !name.isEmpty else { return nil }
            skipSpaces()
            guard take(UInt8(ascii: "=")) else { return Attribute(name: name, value: []) }
            skipSpaces()
            guard let quote = byte else { return nil }
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                let value = bytes { !$0.isMarkdownSpace && !"\"'<>=`".utf8.contains($0) }
                return value.isEmpty ? nil : Attribute(name: name, value: value)
            }
            index += 1
            let value = bytes { $0 != quote }
            return take(quote) ? Attribute(name: name, value: value) : nil
        }

        private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
            String(decoding: bytes(isPart), as: UTF8.self).lowercased()
        }

        private mutating func bytes(_ isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
            let start = index
            while let byte, isPart(byte) { index += 1 }
            return html[start..<index]
        }
    }
}
