/// All rules that there are.
package enum RuleCatalogue {
    /// The rules of the checks, by name.
    package static let all: [any Rule] = (StructureRules.all + LanguageRules.all + ConfigurationRule.all).sorted { $0.name < $1.name }

    /// The rules of the build, by name.
    package static let reported: [ReportedRule] = ReportedRule.all.sorted { $0.name < $1.name }

    /// The rule of the checks that has a name.
    package static func rule(named name: String) -> (any Rule)? {
        byName[name]
    }

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
