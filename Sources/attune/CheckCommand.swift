import ArgumentParser
import Checking
import Diagnostics
import Foundation
import HTML
import Library

/// `attune check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tells what a reader would stumble over.",
        discussion: """
            Says all that the build would say, and goes on: links, pictures, headings, sources, reviews, wording. Content with errors is looked over too, so \
            that one run tells all. site.yml decides under "checks" how much a rule weighs; in an article, a comment on the line above lets one rule pass:

              <!-- check: allow long-list: these are the ten questions of the original -->

            EXAMPLES
              attune check
              attune check rupture-and-repair glossary.yml
              attune check --release --format github
              attune check --explain vague-link-text

            Exits 1 where there are errors; warnings and notes alone don't fail.
            """
    )

    /// How to say what was found.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, sarif, github
    }

    @Argument(help: ArgumentHelp("Articles or worksheets, by name, or files, by their path from the content folder; everything where none is named.", valueName: "name"))
    var names: [String] = []

    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Flag(name: .long, help: "Check drafts too.")
    var drafts = false

    @Option(name: .long, help: ArgumentHelp("Ask this rule alone; may be given several times.", valueName: "rule"))
    var rule: [String] = []

    @Flag(name: .long, help: "Ask for what may wait until a release, such as reviews.")
    var release = false

    @Option(name: .long, help: "Say it as text, json, sarif or github.")
    var format = Format.text

    @Option(name: .long, help: ArgumentHelp("Say what a rule is for, and look at nothing.", valueName: "rule"))
    var explain: String?

    @Flag(name: .long, help: "List the rules, and look at nothing.")
    var list = false

    func validate() throws {
        for name in rule + (explain.map { [$0] } ?? []) {
            guard RuleDescription.named(name) == nil else { continue }
            let hint = NearestName.match(for: name, among: RuleDescription.all.map(\.name)).map { "; did you mean \"\($0)\"?" } ?? "."
            throw ValidationError("There is no rule \"\(name)\"\(hint)")
        }
    }

    func run() throws {
        if let description = explain.flatMap(RuleDescription.named) {
            return try Console.standardOutput(format == .text ? description.text : description.json.lines)
        }
        if list {
            return try Console.standardOutput(format == .text ? RuleDescription.table : JSONValue.list(RuleDescription.all.map(\.json)).lines)
        }
        let today = try BuildDay.today()
        let progress = Progress(isShown: format == .text && Console.isTerminal)
        progress.show("Reading")
        let outcome = ContentReading.outcome(source: source, includesDrafts: drafts, keepsFiles: true, today: today)
        let files = try files(in: outcome)
        progress.show("Checking")
        let checker = Checker(
            today: today,
            isForRelease: release,
            rules: rule.isEmpty ? nil : Set(rule),
            workers: ProcessInfo.processInfo.activeProcessorCount
        )
        let diagnostics = checker.diagnostics(for: outcome).filter { files?.contains($0.location.file) ?? true }
        progress.end()
        try Console.standardOutput(written(diagnostics))
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
    }

    /// The files that are meant by name; nil where all are.
    private func files(in outcome: LibraryLoader.Outcome) throws -> Set<String>? {
        guard !names.isEmpty else { return nil }
        let articles = outcome.readableLibrary?.editions.flatMap(\.articles) ?? []
        return Set(try names.flatMap { name in
            let sources = articles.filter { $0.id.description == name }.map(\.source)
            if !sources.isEmpty { return sources }
            if outcome.files[name] != nil { return [name] }
            let known = articles.map(\.id.description) + outcome.files.keys
            let hint = NearestName.match(for: name, among: known).map { "; did you mean \"\($0)\"?" } ?? "."
            throw ValidationError("There is no article, worksheet or file \"\(name)\"\(hint)")
        })
    }

    private func written(_ diagnostics: [Diagnostic]) -> String {
        switch format {
        case .text: TerminalPrinter(usesColour: Console.outputUsesColour).text(for: diagnostics)
        case .json: JSONPrinter.text(for: diagnostics)
        case .sarif: SARIFPrinter(version: Version.current, source: source, rules: RuleDescription.all.map(\.sarif)).text(for: diagnostics)
        case .github: WorkflowPrinter(source: source).text(for: diagnostics)
        }
    }
}
