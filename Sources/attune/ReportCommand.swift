import ArgumentParser
import Checking
import Diagnostics
import Foundation
import Library
import Publishing
import Reporting

/// `attune report`.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Tells an editorial team how its library does.",
        discussion: """
            Writes one page with every article and worksheet: how long and how hard it is, where its review stands, its sources, pictures and translations, \
            and what leads to it. The page opens from anywhere, and is no part of the site.

            Drafts are in it, and so is content with errors, as far as it can be read.

            EXAMPLES
              attune report
              attune report --format csv > library.csv
              attune report --format json --output library.json
            """
    )

    /// What to write.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case html, csv, json
    }

    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Option(name: .long, help: ArgumentHelp("The file to write: report.html, and standard output for other formats, where none is named.", valueName: "file"))
    var output: String?

    @Option(name: .long, help: "A page (html), a table (csv) or data for a program (json).")
    var format = Format.html

    @Option(name: .long, help: "The day that reviews are due or overdue on, such as 2026-11-21; today where none is named.")
    var on: CalendarDate?

    @Flag(name: .long, help: "Write it even among the content, or into a built site.")
    var anywhere = false

    @Flag(name: .long, help: "Say nothing but what is wrong.")
    var quiet = false

    func run() throws {
        let path = output ?? (format == .html ? "report.html" : nil)
        if let path, !anywhere { try checkPlace(path) }
        let day = try on ?? BuildDay.today()
        let outcome = ContentReading.outcome(source: source, includesDrafts: true, keepsFiles: true, today: day)
        guard let library = outcome.readableLibrary else {
            Console.tell(outcome.diagnostics)
            throw ExitCode.failure
        }
        let said = ratings(of: library)
        let checker = Checker(today: day, workers: ProcessInfo.processInfo.activeProcessorCount)
        let diagnostics = checker.diagnostics(for: outcome) + said.diagnostics
        let report = EditorialReport(of: library, files: outcome.files, ratings: said.ratings, diagnostics: diagnostics, on: day)
        guard let path else { return try Console.standardOutput(String(decoding: bytes(of: report, library: library), as: UTF8.self)) }
        try write(bytes(of: report, library: library), to: path)
        if !quiet { Console.standardError("\(report.articles.count) articles and worksheets are in \(path).\n") }
    }

    /// What people have said of each article with `attune coach`, by its path, and what is wrong with the files that it stands in.
    private func ratings(of library: Library) -> (ratings: [String: [Rating]], diagnostics: [Diagnostic]) {
        let loader = RatingsLoader(root: source)
        var ratings: [String: [Rating]] = [:], diagnostics: [Diagnostic] = []
        for article in library.editions.flatMap(\.articles) {
            let outcome = loader.load(beside: article)
            ratings[article.source] = outcome.ratings
            diagnostics += outcome.diagnostics
        }
        return (ratings, diagnostics)
    }

    private func bytes(of report: EditorialReport, library: Library) -> [UInt8] {
        switch format {
        case .html: ReportPage(report, site: library.site).rendered()
        case .csv: Array(ReportTable.text(for: report).utf8)
        case .json: Array(ReportData.value(of: report).lines.utf8)
        }
    }

    /// A report among the content would be taken for a part of it, and one in the site would be published.
    private func checkPlace(_ path: String) throws {
        if OutputFolder.isFile(path, inside: source) {
            throw ValidationError("\(path) stands in the content folder. Name another file, or add --anywhere.")
        }
        if let site = OutputFolder.site(holding: path) {
            throw ValidationError("\(path) stands in the built site \(site), and would be published with it. Name another file, or add --anywhere.")
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            Console.standardError("attune: \(path) can't be written: \(error.localizedDescription)\n")
            throw ExitCode.failure
        }
    }
}

extension CalendarDate: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}
