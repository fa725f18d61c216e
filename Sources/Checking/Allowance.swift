import Diagnostics
import Markdown

/// A line with which an author lets one rule pass in one place, and says why:
///
/// ```
/// <!-- check: allow long-sentence: a definition that is quoted whole -->
/// ```
///
/// On a line of its own it is for what follows, up to the next blank line; at the end of a line, for that line. In front matter and data files it is a
/// YAML comment, `# check: allow …`; on a line of its own it is for the field or entry that follows.
struct Allowance {
    /// The rule's name as it was written.
    let rule: String
    /// Why; empty where nobody says.
    let reason: String
    let location: SourceLocation
    /// The lines that it is for.
    let lines: ClosedRange<Int>

    /// Whether it lets a finding pass: only with a reason.
    func covers(_ found: RuleFinding) -> Bool {
        let place = found.finding.location
        return rule == found.rule.name && !reason.isEmpty && place.file == location.file && place.line.map(lines.contains) ?? false
    }
}

extension Allowance {
    /// What stands after `check:`, read.
    ///
    /// - Returns: nil where it is nothing that is understood.
    static func read(_ words: some StringProtocol) -> (rule: String, reason: String)? {
        guard let match = String(words).wholeMatch(of: /\s*allow\s+([A-Za-z0-9-]+)\s*(?::\s*(.*?))?\s*/.dotMatchesNewlines()) else { return nil }
        return (String(match.1), match.2.map(String.init) ?? "")
    }
}
