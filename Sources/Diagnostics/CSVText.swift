/// A table as comma-separated values (RFC 4180).
///
/// It begins with a byte order mark, without which spreadsheets take UTF-8 for something else.
package enum CSVText {
    /// - Parameter rows: the names of the columns first.
    package static func table(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Several values in one field.
    package static func joined(_ values: [String]) -> String {
        values.joined(separator: "; ")
    }

    /// A spreadsheet runs what begins like a formula, so such a text gets an apostrophe before it, which spreadsheets hide (OWASP, "CSV Injection").
    private static func field(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return safe }
        // By scalars: a quotation mark with an accent after it would be another character, and end the field all the same.
        let doubled = safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}
