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
        let checked = CheckedLibrary(library: library, outcome: outcome, today: today)
        let found = findings(in: checked.texts) + libraryRules.flatMap { rule in rule.findings(in: checked).map { RuleFinding(rule, $0) } }
        return (told + judgement(of: checked).diagnostics(for: found, allowances: Self.scans(of: checked) { _ in true }, isWhole: names == nil)).sorted()
    }

    /// What there is to say about one file, without asking what takes long: for a preview, at every save.
    package func diagnostics(forFile path: String, in outcome: LibraryLoader.Outcome) -> [Diagnostic] {
        let told = outcome.diagnostics.filter { $0.location.file == path && names?.contains($0.rule) ?? true }
        guard let library = outcome.readableLibrary else { return told }
        let checked = CheckedLibrary(library: library, outcome: outcome, today: today)
        let texts = checked.texts.filter { $0.file.path == path }
        let beside = libraryRules.filter(\.isQuick).flatMap { rule in
            rule.findings(in: checked).filter { $0.location.file == path }.map { RuleFinding(rule, $0) }
        }
        let scans = Self.scans(of: checked) { $0 == path }
        let judged = judgement(of: checked).diagnostics(for: findings(in: texts) + beside, allowances: scans, isWhole: false)
        return (told + judged.filter { $0.location.file == path }).sorted()
    }

    private func findings(in texts: [CheckedText]) -> [RuleFinding] {
        concurrentMap(texts, workers: workers) { text in
            let text = text.withPassages()
            return textRules.flatMap { rule in rule.findings(in: text).map { RuleFinding(rule, $0) } }
        }.flatMap(\.self)
    }

    private func judgement(of checked: CheckedLibrary) -> Judgement {
        Judgement(names: names, weighing: RuleWeighing(checked.settings, isForRelease: isForRelease), library: checked)
    }

    /// What is let pass in some of the files.
    private static func scans(of checked: CheckedLibrary, in isWanted: (String) -> Bool) -> [AllowanceScan] {
        let texts = checked.texts.filter { isWanted($0.file.path) }
        let data = checked.files.keys.filter { $0.hasSuffix(".yml") && isWanted($0) }.sorted().compactMap { checked.files[$0] }
        return texts.map { AllowanceScan($0.file, document: $0.document) } + data.map { AllowanceScan($0) }
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
