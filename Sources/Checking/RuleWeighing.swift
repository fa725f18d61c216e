import Diagnostics
import Library

/// How much a finding weighs on one site.
///
/// What the site says goes before what the rule says. A release is asked for more: a rule that is stricter then is so whatever the site says besides, unless
/// the site lets it pass by name under `release`.
struct RuleWeighing {
    private let weights: [String: Diagnostic.Severity?]
    private let releaseAllows: Set<String>
    private let isForRelease: Bool
    /// The rules that say nothing here.
    let silentRules: Set<String>

    init(_ settings: CheckSettings, isForRelease: Bool) {
        weights = Dictionary(settings.weights.map { ($0.rule.value.description, $0.severity) }, uniquingKeysWith: { _, last in last })
        releaseAllows = Set(settings.releaseAllows.map(\.value.description))
        self.isForRelease = isForRelease
        silentRules = Set(weights.filter { $0.value == nil }.keys)
    }

    /// Nil where nothing is to be said.
    func severity(of found: RuleFinding) -> Diagnostic.Severity? {
        let rule = found.rule
        if isForRelease, rule.severityForRelease != rule.severity, !releaseAllows.contains(rule.name) { return rule.severityForRelease }
        if let weight = weights[rule.name] { return weight }
        return found.finding.severity ?? rule.severity
    }
}
