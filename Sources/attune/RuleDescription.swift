import Checking
import Diagnostics

/// A rule, in words for a person or a program.
struct RuleDescription {
    let name: String
    let severity: Diagnostic.Severity
    /// Where it weighs more before a release.
    let severityForRelease: Diagnostic.Severity
    let explanation: RuleExplanation
    /// Whether the build keeps it too, so that nobody can soften it.
    let isOfTheBuild: Bool

    /// The rules of the checks and of the build, by name.
    static let all: [RuleDescription] = (
        RuleCatalogue.all.map { RuleDescription($0, isOfTheBuild: false) } + RuleCatalogue.reported.map { RuleDescription($0, isOfTheBuild: true) }
    ).sorted { $0.name < $1.name }

    static func named(_ name: String) -> RuleDescription? {
        all.first { $0.name == name }
    }

    private init(_ rule: any Rule, isOfTheBuild: Bool) {
        name = rule.name
        severity = rule.severity
        severityForRelease = rule.severityForRelease
        explanation = rule.explanation
        self.isOfTheBuild = isOfTheBuild
    }

    // MARK: For a person

    /// What `--explain` says.
    var text: String {
        let head = "\(name) (\(weight))\n\n\(explanation.summary)\n\nWhy: \(explanation.reason)\nMend: \(explanation.remedy)\n"
        let examples = [("Trips it", explanation.example), ("Does not", explanation.counterexample)].compactMap { label, example in
            example.map { "\n\(label):\n" + $0.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n") + "\n" }
        }
        return head + examples.joined()
    }

    private var weight: String {
        let release = severityForRelease == severity ? "" : ", \(severityForRelease.rawValue) for a release"
        return "\(severity.rawValue)\(release)\(isOfTheBuild ? ", kept by the build" : "")"
    }

    /// What `--list` says.
    static var table: String {
        let width = all.map(\.name.count).max() ?? 0
        return all.map { rule in
            let name = rule.name + String(repeating: " ", count: width - rule.name.count)
            let severity = rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
            return "\(name)  \(severity)  \(rule.explanation.summary)\n"
        }.joined()
    }

    // MARK: For a program

    var json: JSONValue {
        .object(
            ("name", .text(name)),
            ("severity", .text(severity.rawValue)),
            ("severityForRelease", .text(severityForRelease.rawValue)),
            ("keptByTheBuild", .flag(isOfTheBuild)),
            ("summary", .text(explanation.summary)),
            ("reason", .text(explanation.reason)),
            ("remedy", .text(explanation.remedy)),
            ("example", explanation.example.map { .text($0) }),
            ("counterexample", explanation.counterexample.map { .text($0) })
        )
    }

    var sarif: SARIFPrinter.Rule {
        SARIFPrinter.Rule(
            name: name,
            severity: severity,
            summary: explanation.summary,
            help: "\(explanation.reason) \(explanation.remedy)"
        )
    }
}
