package import Diagnostics
package import Library

/// Looks over what an author wrote for what a reader would stumble over.
///
/// ```swift
/// let outcome = LibraryLoader(options: .init(source: "Content", keepsFiles: true, today: today)).load()
/// let diagnostics = Checker(today: today).diagnostics(for: outcome)
/// ```
package struct Checker: Sendable {
    /// The day that what is due is told from; where it is nil, nothing is due.
    let today: CalendarDate?
    let isForRelease: Bool
    /// The rules to ask; nil where all are.
    let names: Set<String>?
    let workers: Int
    let textRules: [any TextRule]
    let libraryRules: [any LibraryRule]

    /// - Parameters:
    ///   - today: the day that what is due is told from; where it is nil, nothing is due.
    ///   - isForRelease: whether what may wait until a release has to be done now.
    ///   - names: the rules to ask, the build's among them; all of them where nothing is said.
    ///   - workers: how many texts are looked over at once.
    package init(today: CalendarDate? = nil, isForRelease: Bool = false, rules names: Set<String>? = nil, workers: Int = 1) {
        self.today = today
        self.isForRelease = isForRelease
        self.names = names
        self.workers = workers
        let rules = RuleCatalogue.all.filter { names?.contains($0.name) ?? true }
        textRules = rules.compactMap { $0 as? any TextRule }
        libraryRules = rules.compactMap { $0 as? any LibraryRule }
    }

    /// What the build and the rules have to say, by place. It takes content with errors too, so that one run tells all.
    ///
    /// - Parameter outcome: a content folder as it was read, with its files kept.
    package func diagnostics(for outcome: LibraryLoader.Outcome) -> [Diagnostic] {
        let told = outcome.diagnostics.filter { names?.contains($0.rule) ?? true }
        guard let library = outcome.readableLibrary else { return told }
        let checked = CheckedLibrary(library: library, files: outcome.files, today: today)
        let found = findings(in: checked.texts) + libraryRules.flatMap { rule in rule.findings(in: checked).map { RuleFinding(rule, $0) } }
        let scans = Self.scans(of: checked)
        return (told + judged(found, scans: scans, in: checked)).sorted()
    }

    /// What there is to say about one file, without asking what takes long: for a preview, at every save.
    package func diagnostics(forFile path: String, in outcome: LibraryLoader.Outcome) -> [Diagnostic] {
        let told = outcome.diagnostics.filter { $0.location.file == path && names?.contains($0.rule) ?? true }
        guard let library = outcome.readableLibrary else { return told }
        let checked = CheckedLibrary(library: library, files: outcome.files, today: today)
        let texts = checked.texts.filter { $0.file.path == path }
        let beside = libraryRules.filter(\.isQuick).flatMap { rule in
            rule.findings(in: checked).filter { $0.location.file == path }.map { RuleFinding(rule, $0) }
        }
        let scans = Self.scans(of: checked).filter { $0.file.path == path }
        let judged = judged(findings(in: texts) + beside, scans: scans, in: checked, isWhole: false)
        return (told + judged.filter { $0.location.file == path }).sorted()
    }

    private func findings(in texts: [CheckedText]) -> [RuleFinding] {
        concurrentMap(texts, workers: workers) { text in
            let text = text.withPassages()
            return textRules.flatMap { rule in rule.findings(in: text).map { RuleFinding(rule, $0) } }
        }.flatMap(\.self)
    }

    private static func scans(of checked: CheckedLibrary) -> [AllowanceScan] {
        let documents = Dictionary(checked.texts.map { ($0.file.path, $0.document) }, uniquingKeysWith: { first, _ in first })
        let paths = checked.files.keys.filter { documents[$0] != nil || $0.hasSuffix(".yml") }.sorted()
        return paths.compactMap { path in checked.files[path].map { AllowanceScan($0, document: documents[path]) } }
    }

    // MARK: What comes of it

    /// - Parameter isWhole: whether every rule was asked, so that an allowance that nobody needed is a mistake.
    private func judged(_ found: [RuleFinding], scans: [AllowanceScan], in checked: CheckedLibrary, isWhole: Bool = true) -> [Diagnostic] {
        let weighing = RuleWeighing(checked.settings, isForRelease: isForRelease)
        let allowances = scans.flatMap(\.allowances)
        var used: Set<Int> = []
        var left: [RuleFinding] = []
        let places = Dictionary(grouping: allowances.indices) { allowances[$0].location.file }
        for finding in found {
            let covering = (places[finding.finding.location.file] ?? []).filter {
                let allowance = allowances[$0]
                return allowance.rule == finding.rule.name && !allowance.reason.isEmpty && allowance.covers(finding.finding.location)
            }
            if covering.isEmpty { left.append(finding) } else { used.formUnion(covering) }
        }
        let silent = Set(weighing.silentRules)
        let idle = allowances.indices.filter { place in
            let rule = RuleCatalogue.rule(named: allowances[place].rule)
            let wasAsked = rule.map { isWhole && $0.isTheSameEverywhere && names == nil && !silent.contains($0.name) } ?? false
            return wasAsked && !used.contains(place) && !allowances[place].reason.isEmpty
        }
        left += configurationFindings(scans, idle: idle.map { allowances[$0] }, settings: checked.settings)
        return left.compactMap { finding in
            weighing.severity(of: finding).map { finding.diagnostic(severity: $0, file: checked.files[finding.finding.location.file]) }
        }
    }

    private func configurationFindings(_ scans: [AllowanceScan], idle: [Allowance], settings: CheckSettings) -> [RuleFinding] {
        let allowances = scans.flatMap(\.allowances)
        let named = allowances.map { ($0.rule, $0.location) } + settings.weights.map { ($0.rule.value.description, $0.rule.location) }
            + settings.releaseAllows.map { ($0.value.description, $0.location) }
        let unknown = named.compactMap { name, place in Self.unknownName(name, at: place) }
        let malformed = scans.flatMap(\.malformed).map { place in
            RuleFinding(ConfigurationRule.malformedAllowance, Finding(
                at: place,
                message: "What stands after \"check:\" is not understood.",
                remedy: "Write \"check: allow RULE: REASON\"."
            ))
        }
        let unreasoned = allowances.filter { $0.reason.isEmpty && RuleCatalogue.rule(named: $0.rule) != nil }.map { allowance in
            RuleFinding(ConfigurationRule.allowanceWithoutReason, Finding(
                at: allowance.location,
                message: "Nothing says why \"\(allowance.rule)\" may pass here.",
                remedy: "Write the reason after the name: \"check: allow \(allowance.rule): …\"."
            ))
        }
        let unused = idle.map { allowance in
            RuleFinding(ConfigurationRule.unusedAllowance, Finding(
                at: allowance.location,
                message: "The rule \"\(allowance.rule)\" has nothing to say here.",
                remedy: "Take this comment out, or put it on the line above what it is for."
            ))
        }
        let all = unknown + malformed + unreasoned + unused
        return all.filter { names?.contains($0.rule.name) ?? true }
    }

    private static func unknownName(_ name: String, at place: SourceLocation) -> RuleFinding? {
        guard RuleCatalogue.rule(named: name) == nil else { return nil }
        if RuleCatalogue.reported.contains(where: { $0.name == name }) {
            return RuleFinding(ConfigurationRule.unknownRule, Finding(
                at: place,
                message: "\"\(name)\" is a rule of the build, which always says what it finds.",
                remedy: "Mend what it found, and take the name out here."
            ))
        }
        let nearest = NearestName.match(for: name, among: RuleCatalogue.all.map(\.name))
        return RuleFinding(ConfigurationRule.unknownRule, Finding(
            at: place,
            message: "There is no rule \"\(name)\".",
            remedy: nearest.map { "Did you mean \"\($0)\"?" } ?? "Take a name from attune check --list."
        ))
    }
}

/// What a rule found, with the rule.
struct RuleFinding: Sendable {
    let rule: any Rule
    let finding: Finding

    init(_ rule: any Rule, _ finding: Finding) {
        self.rule = rule
        self.finding = finding
    }

    func diagnostic(severity: Diagnostic.Severity, file: SourceFile?) -> Diagnostic {
        // A line of a megabyte helps nobody.
        let excerpt = finding.location.line.flatMap { number in file.map { String(decoding: $0.line(number).prefix(4096), as: UTF8.self) } }
        return Diagnostic(
            rule: rule.name,
            severity: severity,
            location: finding.location,
            message: finding.message,
            remedy: finding.remedy,
            excerpt: excerpt
        )
    }
}
