package import Diagnostics

/// A rule that whoever reads the content keeps, so that no site is built against it. It is here to be explained.
package struct ReportedRule: Rule {
    package let name: String
    package let severity: Diagnostic.Severity
    package let explanation: RuleExplanation

    /// A rule that stops the build.
    init(_ name: String, _ summary: String, because reason: String, mend remedy: String) {
        self.init(name, .error, summary, because: reason, mend: remedy)
    }

    init(_ name: String, _ severity: Diagnostic.Severity, _ summary: String, because reason: String, mend remedy: String) {
        self.name = name
        self.severity = severity
        explanation = RuleExplanation(summary, because: reason, mend: remedy)
    }
}
