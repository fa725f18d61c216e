/// Writes diagnostics for a person at a terminal:
///
/// ```
/// articles/shame.md:3:1: error: There is no key "titel" in an article. [unknown-key]
///   3 | titel: Shame
///     | ^
///     = Did you mean "title"?
/// ```
package struct TerminalPrinter: Sendable {
    let usesColour: Bool

    /// - Parameter usesColour: whether severity is also shown by colour; only right on a terminal.
    package init(usesColour: Bool) {
        self.usesColour = usesColour
    }

    /// The diagnostics in order, a blank line between them, and a last line that counts them.
    package func text(for diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        let blocks = diagnostics.map(text(for:))
        return blocks.joined(separator: "\n") + "\n" + Self.summary(of: diagnostics) + "\n"
    }

    func text(for diagnostic: Diagnostic) -> String {
        let severity = coloured(diagnostic.severity.rawValue, for: diagnostic.severity)
        let place = Self.printable(diagnostic.location.description)
        var lines = ["\(place): \(severity): \(Self.printable(diagnostic.message)) [\(diagnostic.rule)]"]
        let number = diagnostic.location.line.map(String.init) ?? ""
        let margin = String(repeating: " ", count: number.count)
        if let excerpt = diagnostic.excerpt, !number.isEmpty {
            lines += excerptLines(excerpt, column: diagnostic.location.column, number: number, margin: margin)
        }
        lines.append("  \(margin) = \(Self.printable(diagnostic.remedy))")
        return lines.joined(separator: "\n") + "\n"
    }

    /// The part of the line around the column, and the caret below it where there is a character to point at.
    private func excerptLines(_ excerpt: String, column: Int?, number: String, margin: String) -> [String] {
        let characters = Array(Self.printable(excerpt))
        let caret = column.flatMap { (1...(characters.count + 1)).contains($0) ? $0 - 1 : nil }
        let start = caret.map { $0 < Self.width - 10 ? 0 : $0 - Self.width / 2 } ?? 0
        let shown = characters.dropFirst(start).prefix(Self.width)
        let line = "  \(number) | \(String(shown))"
        guard let caret else { return [line] }
        let indent = String(shown.prefix(caret - start).map { $0 == "\t" ? "\t" : " " })
        return [line, "  \(margin) | \(indent)^"]
    }

    /// Characters of a line that are shown at once.
    private static let width = 100

    /// `2 errors, 1 warning`.
    package static func summary(of diagnostics: [Diagnostic]) -> String {
        let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return counts.joined(separator: ", ")
    }

    /// The text without characters that could steer a terminal or turn the order of a line around.
    static func printable(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar != "\t" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
            let isDirectional = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            scalars.append(isControl || isDirectional ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }

    private func coloured(_ text: String, for severity: Diagnostic.Severity) -> String {
        guard usesColour else { return text }
        // ECMA-48, Select Graphic Rendition: bold, and red, yellow or cyan.
        let code = switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
