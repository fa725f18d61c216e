/// Why Typst refuses a document, as far as something follows from it for whoever wrote the text.
///
/// Typst 0.15 names no place for either kind of character, so the characters are all that there is to look for in the source.
package enum TypstRefusal: Hashable, Sendable {
    /// No font has these characters, each run once: they could only be printed as empty boxes (PDF/UA-1, 7.21.8).
    case noFont([String])
    /// The text of an accessible PDF may not hold these characters (PDF/UA-1, 7.21.7).
    case forbidden([String])
    /// Anything else, in Typst's own words.
    case other(String)

    /// Reads what Typst wrote, such as ``the text `"中"` could not be displayed with font `"Noto Sans"` ``.
    package init(_ message: String) {
        let missing = Self.literals(in: message, #/the text `"(.+?)"` could not be displayed with font/#)
        let forbidden = Self.literals(in: message, #/the text contains the disallowed codepoint `"(.+?)"`/#)
        self = if !missing.isEmpty { .noFont(missing) } else if !forbidden.isEmpty { .forbidden(forbidden) } else { .other(message) }
    }

    /// What the literals mean that a message names, each once, in order.
    private static func literals(in message: String, _ pattern: Regex<(Substring, Substring)>) -> [String] {
        var seen: Set<String> = []
        return message.matches(of: pattern).map { unescaped($0.1) }.filter { seen.insert($0).inserted }
    }

    /// What a literal of Rust stands for: it may hold `\u{378}`, `\"` and `\\`.
    private static func unescaped(_ literal: Substring) -> String {
        String(literal).replacing(#/\\u\{([0-9a-f]+)\}|\\(.)/#) { match -> String in
            if let digits = match.1, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) { return String(scalar) }
            return match.2.map(String.init) ?? ""
        }
    }
}
