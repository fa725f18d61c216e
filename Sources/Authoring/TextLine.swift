/// A text on one line, as an author gives it: a title, a summary, a definition.
///
/// Whatever would break a line of YAML, or that nobody sees and its reader refuses, is taken out on the way in, so that a value of this type can
/// stand in any file that this room writes.
package struct TextLine: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// - Returns: nil where nothing is left that a reader could see.
    package init?(_ text: String) {
        var words: [String] = [""]
        for scalar in text.unicodeScalars where !Self.isRefused(scalar) {
            if scalar == " " || Self.breaks(scalar) {
                words.append("")
            } else {
                words[words.count - 1].unicodeScalars.append(scalar)
            }
        }
        let line = words.filter { !$0.isEmpty }.joined(separator: " ")
        guard !line.allSatisfy(\.isWhitespace) else { return nil }
        description = line
    }

    /// Whether it ends a line or steers a terminal.
    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// The byte order mark, and what is no character (YAML 1.2.2, 5.1, `c-printable`).
    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{FEFF}" || scalar.value & 0xFFFE == 0xFFFE
    }
}

extension TextLine {
    /// As a value of YAML: as it is where it can't be taken for anything else, and between quotation marks otherwise.
    ///
    /// - Parameter standsAmongOthers: whether it is added to YAML that somebody else wrote. An `&` before a letter there and a `*` before the same
    ///   letter here would look like an anchor and its alias, which the loader refuses even between quotation marks; so one sign of each pair is
    ///   written as an escape, and here it is enough to write `*` so.
    func yaml(standsAmongOthers: Bool = false) -> String {
        isPlain ? description : "\"\(escaped(standsAmongOthers ? ["*", "&"] : ["*"]))\""
    }

    /// As a value between the brackets of a list, where a comma would end it.
    var quotedYAML: String {
        "\"\(escaped(["*"]))\""
    }

    /// As part of a comment in YAML.
    var comment: String {
        String(String.UnicodeScalarView(description.unicodeScalars.filter { $0 != "*" }))
    }

    /// Letters, digits and a few harmless signs, and no word that some reader of YAML takes for a value of another type (YAML 1.1, `bool`, `null`).
    private var isPlain: Bool {
        let scalars = description.unicodeScalars
        guard let first = scalars.first, first.properties.isAlphabetic else { return false }
        guard scalars.allSatisfy({ $0.properties.isAlphabetic || "0123456789 -'.".unicodeScalars.contains($0) }) else { return false }
        return !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(description.lowercased())
    }

    /// For double quotation marks (YAML 1.1, 5.6), with these signs as numbers.
    private func escaped(_ numbered: Set<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        for scalar in description.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                text.append("\\")
                text.append(scalar)
            case _ where numbered.contains(scalar):
                text.append(contentsOf: "\\x\(String(scalar.value, radix: 16, uppercase: true))".unicodeScalars)
            default:
                text.append(scalar)
            }
        }
        return String(text)
    }
}
