import Diagnostics
import Library

/// Decides what is said of what the rules found: what an author or the site lets pass is not, and what is wrong with letting it pass is.
struct Judgement {
    /// The rules that were asked; nil where all were.
    let names: Set<String>?
    let weighing: RuleWeighing
    let library: CheckedLibrary

    /// - Parameters:
    ///   - found: what the rules found.
    ///   - scans: what is let pass, by file.
    ///   - isWhole: whether every rule was asked about every text, so that an allowance that nobody needed is a mistake.
    func diagnostics(for found: [RuleFinding], allowances scans: [AllowanceScan], isWhole: Bool) -> [Diagnostic] {
        let allowances = scans.flatMap(\.allowances)
        let places = Dictionary(grouping: allowances.indices) { allowances[$0].location.file }
        var used: Set<Int> = []
        var said: [RuleFinding] = []
        for finding in found {
            let covering = (places[finding.finding.location.file] ?? []).filter { allowances[$0].covers(finding) }
            if covering.isEmpty { said.append(finding) } else { used.formUnion(covering) }
        }
        let idle = allowances.indices.filter { isWhole && !used.contains($0) && mayBeTakenOut(allowances[$0]) }.map { allowances[$0] }
        let aboutRules = unknownNames(allowances) + misunderstood(scans) + unreasoned(allowances) + unused(idle)
        said += aboutRules.filter { names?.contains($0.rule.name) ?? true }
        return said.compactMap { finding in
            weighing.severity(of: finding).map { finding.diagnostic(severity: $0, file: library.files[finding.finding.location.file]) }
        }
    }

    /// Whether an allowance that covers nothing is of no use: on another machine, or once the site asks for its rule, it may be needed after all.
    private func mayBeTakenOut(_ allowance: Allowance) -> Bool {
        guard let rule = RuleCatalogue.rule(named: allowance.rule), !allowance.reason.isEmpty else { return false }
        return rule.isTheSameEverywhere && !weighing.silentRules.contains(rule.name)
    }

    // MARK: What is wrong with letting something pass

    private func unknownNames(_ allowances: [Allowance]) -> [RuleFinding] {
        let settings = library.settings
        let inSite = settings.weights.map(\.rule) + settings.releaseAllows
        let named = allowances.map { ($0.rule, $0.location) } + inSite.map { ($0.value.description, $0.location) }
        return named.filter { RuleCatalogue.rule(named: $0.0) == nil }.map { name, place in
            let finding = if RuleCatalogue.reported.contains(where: { $0.name == name }) {
                Finding(
                    at: place,
                    message: "\"\(name)\" is a rule of the build, which always says what it finds.",
                    remedy: "Mend what it found, and take the name out here."
                )
            } else {
                Finding(
                    at: place,
                    message: "There is no rule \"\(name)\".",
                    remedy: NearestName.match(for: name, among: RuleCatalogue.all.map(\.name)).map { "Did you mean \"\($0)\"?" }
                        ?? "Take a name from attune check --list."
                )
            }
            return RuleFinding(ConfigurationRule.unknownRule, finding)
        }
    }

    private func misunderstood(_ scans: [AllowanceScan]) -> [RuleFinding] {
        scans.flatMap(\.malformed).map { place in
            RuleFinding(ConfigurationRule.malformedAllowance, Finding(
                at: place,
                message: "What stands after \"check:\" is not understood.",
                remedy: "Write \"check: allow RULE: REASON\"."
            ))
        }
    }

    private func unreasoned(_ allowances: [Allowance]) -> [RuleFinding] {
        allowances.filter { $0.reason.isEmpty && RuleCatalogue.rule(named: $0.rule) != nil }.map { allowance in
            RuleFinding(ConfigurationRule.allowanceWithoutReason, Finding(
                at: allowance.location,
                message: "Nothing says why \"\(allowance.rule)\" may pass here.",
                remedy: "Write the reason after the name: \"check: allow \(allowance.rule): …\"."
            ))
        }
    }

    private func unused(_ idle: [Allowance]) -> [RuleFinding] {
        idle.map { allowance in
            RuleFinding(ConfigurationRule.unusedAllowance, Finding(
                at: allowance.location,
                message: "The rule \"\(allowance.rule)\" has nothing to say here.",
                remedy: "Take this comment out, or put it on the line above what it is for."
            ))
        }
    }
}
