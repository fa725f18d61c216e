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
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{7F}": result += escaped(scalar)
            case _ where scalar.value < 0x20: result += escaped(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
