import HTML

/// Takes out of a style sheet and a script what only people need, so that a page on an old phone's connection arrives sooner.
///
/// Both know no more of their language than our own files use: comments stand on lines of their own or between `/*` and `*/`, and no string runs over
/// the end of a line.
enum Compaction {
    /// Without comments, line ends, and the spaces and quotation marks that CSS doesn't need, and with short names for our custom properties.
    static func styleSheet(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: "/*".utf8) {
                index = endOfComment(in: bytes, from: index)
                continue
            }
            if let (name, length) = customProperty(in: bytes, at: index) {
                result.append(contentsOf: name.utf8)
                index += length
                continue
            }
            if let value = quotedName(in: bytes, at: index) {
                result.append(contentsOf: value)
                index += value.count + 2
                continue
            }
            append(bytes[index], to: &result)
            index += 1
        }
        return result
    }

    /// The value of an attribute in a selector that is a name by itself, so that it needs no quotation marks (Selectors Level 4, 6.1).
    private static func quotedName(in bytes: [UInt8], at index: Int) -> ArraySlice<UInt8>? {
        guard bytes[index] == UInt8(ascii: "\""), index > 0, bytes[index - 1] == UInt8(ascii: "=") else { return nil }
        let value = bytes[(index + 1)...].prefix { $0 != UInt8(ascii: "\"") }
        guard let first = value.first, !UInt8.isDigit(first), value.allSatisfy(\.isASCIILetterOrDigit) else { return nil }
        return bytes[value.endIndex...].starts(with: "\"]".utf8) ? value : nil
    }

    /// Our custom properties, which browsers get by the letter of their place here: they stand in every second rule.
    private static let customProperties = [
        "accent", "accent-on-dark", "accent-on-light", "edge", "ground", "ink", "iris", "line", "measure", "quiet", "sage", "sand", "slate", "surface",
        "urgent", "drawing", "side",
    ]

    /// The short name of the custom property that stands at a place, and the length of its own.
    private static func customProperty(in bytes: [UInt8], at index: Int) -> (name: String, length: Int)? {
        guard bytes[index] == UInt8(ascii: "-"), bytes[index...].starts(with: "--".utf8) else { return nil }
        let name = bytes[(index + 2)...].prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        guard let place = customProperties.firstIndex(where: { name.elementsEqual($0.utf8) }) else { return nil }
        return ("--" + String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place))), name.count + 2)
    }

    private static func endOfComment(in bytes: [UInt8], from start: Int) -> Int {
        var index = start + 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        return min(index + 2, bytes.count)
    }

    /// White space means something only between two words, or round a sign that is not listed here: a space before `:` tells a descendant from
    /// the element itself, and `calc()` wants spaces round `-` and `+`.
    private static func append(_ byte: UInt8, to result: inout [UInt8]) {
        let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
        let last = result.last ?? UInt8(ascii: "\n")
        if isSpace {
            if "{};:,> ".utf8.contains(last) || last == UInt8(ascii: "\n") { return }
            result.append(UInt8(ascii: " "))
        } else {
            if "{}>!".utf8.contains(byte), last == UInt8(ascii: " ") { result.removeLast() }
            if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
            result.append(byte)
        }
    }

    /// Without indentation, blank lines, comments that have a line to themselves, and spaces that JavaScript doesn't need.
    static func script(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            if code.isEmpty || code.starts(with: "//".utf8) { continue }
            appendWithoutSpaces(code, to: &result)
            // After these signs no statement can end, so no line end has to part it from the next.
            if let last = result.last, !"{;,(".utf8.contains(last) { result.append(UInt8(ascii: "\n")) }
        }
        return result
    }

    /// Drops the spaces beside signs, outside of strings. Our scripts have no regular expressions, and no sign before a sign.
    private static func appendWithoutSpaces(_ line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var isString = false
        for (index, byte) in zip(line.indices, line) {
            if byte == UInt8(ascii: "\"") { isString.toggle() }
            if !isString, byte == UInt8(ascii: " ") {
                let before = line[index - 1], after = index + 1 < line.endIndex ? line[index + 1] : byte
                if !before.isWordCharacter || !after.isWordCharacter { continue }
            }
            result.append(byte)
        }
    }
}

extension UInt8 {
    fileprivate static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Whether a space beside it may part two words.
    fileprivate var isWordCharacter: Bool {
        isASCIILetterOrDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
    }
}
