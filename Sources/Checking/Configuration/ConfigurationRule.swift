import Diagnostics

/// A rule about what is said to the rules themselves: in `site.yml`, and in comments that let one pass.
struct ConfigurationRule: Rule {
    let name: String
    let severity: Diagnostic.Severity
    let explanation: RuleExplanation

    static let all: [any Rule] = [unknownRule, malformedAllowance, allowanceWithoutReason, unusedAllowance]

    static let unknownRule = ConfigurationRule(
        name: "unknown-rule",
        severity: .error,
        explanation: RuleExplanation(
            "site.yml or a comment names a rule that there isn't, or one of the build, which nobody can soften.",
            because: "What was meant to be let pass, or to be taken more seriously, is not.",
            mend: "Take a name from attune check --list.",
            example: "<!-- check: allow long-sentense: quoted whole -->",
            counterexample: "<!-- check: allow long-sentence: quoted whole -->"
        )
    )

    static let malformedAllowance = ConfigurationRule(
        name: "malformed-allowance",
        severity: .error,
        explanation: RuleExplanation(
            "A comment begins with check: and goes on in a way that isn't understood.",
            because: "Whoever wrote it thinks that something is settled.",
            mend: "Write: check: allow, the name of one rule, a colon, and the reason.",
            example: "<!-- check: ignore long-sentence -->",
            counterexample: "<!-- check: allow long-sentence: a definition that is quoted whole -->"
        )
    )

    static let allowanceWithoutReason = ConfigurationRule(
        name: "allowance-without-reason",
        severity: .error,
        explanation: RuleExplanation(
            "A comment lets a rule pass and doesn't say why.",
            because: "Whoever reads the text next can't tell whether the reason still holds.",
            mend: "Write the reason after the rule's name and a colon.",
            example: "<!-- check: allow long-sentence -->",
            counterexample: "<!-- check: allow long-sentence: a definition that is quoted whole -->"
        )
    )

    static let unusedAllowance = ConfigurationRule(
        name: "unused-allowance",
        severity: .warning,
        explanation: RuleExplanation(
            "A comment lets a rule pass where the rule has nothing to say.",
            because: "It would hide the next mistake in the same place.",
            mend: "Take the comment out, or put it on the line above what it is for."
        )
    )
}
