package import Diagnostics

/// Something to know about a text that was brought in: what was found in it, taken out of it or lost.
package struct ImportFinding: Hashable, Sendable {
    package let rule: String
    package let severity: Diagnostic.Severity
    /// One sentence: what it is about.
    package let message: String
    /// One sentence: what to do about it.
    package let remedy: String
    /// The line in the original, counted from 1, or nil where it has none.
    package let line: Int?
    /// The line of the draft that it is about, counted from 1, or nil where it is about none.
    package internal(set) var draftLine: Int?

    /// Whether it is about something that the draft holds.
    let isInDraft: Bool

    init(_ fault: ImportFault, line: Int?) {
        (rule, severity, message, remedy) = (fault.rule, fault.severity, fault.message, fault.remedy)
        self.line = line
        isInDraft = fault.isInDraft
    }

    /// What a rule says of the draft.
    ///
    /// - Parameter line: where that stands in the original.
    init(_ diagnostic: Diagnostic, line: Int?) {
        (rule, severity, message, remedy) = (diagnostic.rule, diagnostic.severity, diagnostic.message, diagnostic.remedy)
        (self.line, draftLine) = (line, diagnostic.location.line)
        isInDraft = true
    }
}

extension ImportFinding {
    /// What a person at a terminal is told about it.
    ///
    /// - Parameter original: the path of the text that was brought in.
    package func diagnostic(of original: String) -> Diagnostic {
        let place = draftLine.map { " In the draft it is line \($0)." } ?? ""
        return Diagnostic(
            rule: rule, severity: severity, location: SourceLocation(file: original, line: line), message: message + place, remedy: remedy
        )
    }
}
