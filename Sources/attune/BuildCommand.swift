import ArgumentParser
import Diagnostics
import Foundation
import Glibc
import Publishing

/// `attune build`.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Writes the site.",
        discussion: """
            Reads the content folder whole, and writes the site only if nothing in it is at fault: otherwise last time's output stands.

            EXAMPLE
              attune build --source Content --output Output
            """
    )

    /// How to say what came of it.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Option(name: .long, help: ArgumentHelp("The folder to write the site to.", valueName: "dir"))
    var output = "Output"

    @Flag(name: .long, help: "Build drafts too.")
    var drafts = false

    @Option(name: .long, help: ArgumentHelp("How many files to work on at once, if not as many as there are cores.", valueName: "number"))
    var jobs: Int?

    @Flag(name: .long, help: "Say nothing but what is wrong.")
    var quiet = false

    @Option(name: .long, help: "Say what came of it as text or json.")
    var format = Format.text

    /// Each job is a thread, and more of them than any computer has cores would only cost memory.
    func validate() throws {
        guard jobs.map((1...Self.mostJobs).contains) ?? true else { throw ValidationError("--jobs takes a number from 1 to \(Self.mostJobs).") }
    }

    private static let mostJobs = 256

    func run() throws {
        let today = try BuildDay.today()
        let progress = Progress(isShown: !quiet && format == .text && Console.isTerminal)
        let builder = SiteBuilder(
            options: SiteBuilder.Options(
                source: source,
                output: output,
                includesDrafts: drafts,
                workers: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
                program: Version.program,
                today: today,
                onPhase: { progress.show($0.words) },
                onOverrun: { Self.stop(after: $0) }
            ))
        let outcome = builder.build()
        progress.end()
        try report(outcome)
    }

    private func report(_ outcome: SiteBuilder.Outcome) throws {
        switch format {
        case .text:
            Console.tell(outcome.diagnostics)
            if let note = outcome.note, !quiet { Console.standardError("attune: \(note)\n") }
            if let fault = outcome.fault { Console.standardError("attune: \(fault.message)\n") }
            if let summary = outcome.summary { try reportText(summary) }
        case .json:
            try Console.standardOutput(BuildReport(outcome).json)
        }
        if outcome.fault?.isMisuse == true { throw ExitCode(2) }
        if outcome.summary == nil { throw ExitCode.failure }
        // All is written: ended here, the process needn't free a whole library piece by piece.
        Glibc.exit(0)
    }

    private func reportText(_ summary: PublishingSummary) throws {
        for file in summary.keptAside {
            Console.standardError("attune: \(file.path) was changed by hand; that version is kept as \(file.name).\n")
        }
        guard !quiet else { return }
        if !summary.isInOneStep {
            Console.standardError("attune: The file system of \(output) can't swap folders in one step: for a moment no site stood there.\n")
        }
        let total = summary.written.count + summary.unchanged
        let removed = summary.removed.isEmpty ? "" : ", \(summary.removed.count) removed"
        try Console.standardOutput("\(total) files in \(output): \(summary.written.count) written, \(summary.unchanged) unchanged\(removed).\n")
    }

    /// The parser can't be interrupted, so the program ends; nothing has been written by then.
    static func stop(after diagnostic: Diagnostic) -> Never {
        Console.tell([diagnostic])
        Glibc.exit(1)
    }
}

extension SiteBuilder.Phase {
    /// What a person who waits is told.
    fileprivate var words: String {
        switch self {
        case .reading: "Reading"
        case .writing: "Writing"
        case .waiting: "Waiting for another build to finish"
        }
    }
}
