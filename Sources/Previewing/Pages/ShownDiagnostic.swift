import Diagnostics
import HTML

/// A diagnostic as a browser is told of it: with its line, cut at the character that it is about.
struct ShownDiagnostic {
    let diagnostic: Diagnostic
    /// The page made of its file, where it isn't the page that is looked at.
    let page: SitePath?
    /// The line as it is now, for a diagnostic that came without.
    let line: String?

    var json: JSONValue {
        let location = diagnostic.location
        let (before, at, after) = parts
        return .object(
            ("severity", .text(diagnostic.severity.rawValue)),
            ("rule", .text(diagnostic.rule)),
            ("file", .text(location.file)),
            ("line", location.line.map(JSONValue.number)),
            ("column", location.column.map(JSONValue.number)),
            ("message", .text(diagnostic.message)),
            ("remedy", .text(diagnostic.remedy)),
            ("before", before.map(JSONValue.text)),
            ("at", at.map(JSONValue.text)),
            ("after", after.map(JSONValue.text)),
            ("page", page.map { .text($0.description) })
        )
    }

    /// The line before the character, the character, and what is after it; the character is missing where the whole line is meant, and empty at its end.
    private var parts: (before: String?, at: String?, after: String?) {
        guard let line = diagnostic.excerpt ?? line, diagnostic.location.line != nil else { return (nil, nil, nil) }
        guard let column = diagnostic.location.column, column >= 1, column <= line.count + 1 else {
            return (String(line.prefix(Self.width)), nil, nil)
        }
        let place = line.index(line.startIndex, offsetBy: column - 1)
        let before = line[..<place], rest = line[place...]
        let cut = before.count > Self.width ? "…" + before.suffix(Self.width / 2) : String(before)
        return (cut, String(rest.prefix(1)), String(rest.dropFirst().prefix(Self.width)))
    }

    /// Characters of a line that are shown on either side at most.
    private static let width = 100
}
