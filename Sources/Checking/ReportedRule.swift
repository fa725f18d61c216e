package import Diagnostics

/// A rule that whoever reads the content keeps, so that no site is built against it. It is here to be explained.
package struct ReportedRule: Rule {
    package let name: String
    package let severity: Diagnostic.Severity
    package let explanation: RuleExplanation

    init(_ name: String, _ severity: Diagnostic.Severity = .error, _ summary: String, because reason: String, mend remedy: String) {
        self.name = name
        self.severity = severity
        explanation = RuleExplanation(summary, because: reason, mend: remedy)
    }
}
