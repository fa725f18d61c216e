/// Writes diagnostics for a program: one JSON array of objects with a stable order of keys.
package enum JSONPrinter {
    package static func text(for diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "[]\n" }
        return "[\n" + diagnostics.map { "  " + object(for: $0) }.joined(separator: ",\n") + "\n]\n"
    }

    private static func object(for diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let members: [(String, String?)] = [
            ("rule", JSONText.quoted(diagnostic.rule)),
            ("severity", JSONText.quoted(diagnostic.severity.rawValue)),
            ("file", JSONText.quoted(location.file)),
            ("line", location.line.map(String.init)),
            ("column", location.column.map(String.init)),
            ("message", JSONText.quoted(diagnostic.message)),
            ("remedy", JSONText.quoted(diagnostic.remedy)),
        ]
        let written = members.compactMap { name, value in value.map { "\"\(name)\": \($0)" } }
        return "{" + written.joined(separator: ", ") + "}"
    }
}

/// Text as JSON writes it.
package enum JSONText {
    /// The text between quotes (RFC 8259, section 7).
    ///
    /// `<`, `>` and `&` and the two line separators of JavaScript are written as `\u…` too, so that the result can stand inside
    /// a script element.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends what ``quoted(_:)`` gives, without a string in between.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Copies whole runs between characters that need escaping.
    private static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0, index = 0
        while index < utf8.count {
            guard let (escape, length) = escape(in: utf8, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: utf8[start..<index])
            bytes.append(contentsOf: escape.utf8)
            index += length
            start = index
        }
        bytes.append(contentsOf: utf8[start...])
    }

    /// What stands for the character here, and how many bytes it has; nil where it may stand as it is.
    private static func escape(in utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (String, length: Int)? {
        switch utf8[index] {
        case UInt8(ascii: "\""): ("\\\"", 1)
        case UInt8(ascii: "\\"): ("\\\\", 1)
        case UInt8(ascii: "\n"): ("\\n", 1)
        case UInt8(ascii: "\r"): ("\\r", 1)
        case UInt8(ascii: "\t"): ("\\t", 1)
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F, ..<0x20: (escaped(UInt32(utf8[index])), 1)
        case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && (0xA8...0xA9).contains(utf8[index + 2]):
            (escaped(0x2028 + UInt32(utf8[index + 2] - 0xA8)), 3)
        // Some readers take it for the mark of an encoding wherever it stands, and drop it.
        case 0xEF where index + 2 < utf8.count && utf8[index + 1] == 0xBB && utf8[index + 2] == 0xBF: (escaped(0xFEFF), 3)
        default: nil
        }
    }

    private static func escaped(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
