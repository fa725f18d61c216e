import ArgumentParser
import Diagnostics
import Foundation
import HTML
import Library
import Printing

/// What the commands that make files for paper have in common.
struct PaperOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Flag(name: .long, help: "Make a PDF of each, too.")
    var pdf = false

    @Option(name: .long, help: "a4, letter, a5 or half-letter; the clinic's own where none is named.")
    var paper: PaperSize?

    @Option(name: .long, help: "standard (12 points), clear (14), large (18), giant (24) or draft; may be given more than once.")
    var profile: [PrintProfile] = []

    @Flag(name: .long, help: "In large print; with --profile, in that as well.")
    var largePrint = false

    @Option(name: .long, help: ArgumentHelp("The profile of the clinic that hands it over, instead of the site's own.", valueName: "file"))
    var clinic: String?

    @Flag(name: .long, help: "Use drafts too.")
    var drafts = false

    @Flag(name: .long, help: "Say nothing but what is wrong.")
    var quiet = false

    /// The sizes of print that are asked for, each once.
    var profiles: [PrintProfile] {
        let named = profile + (largePrint ? [.large] : [])
        return named.isEmpty ? [.standard] : PrintProfile.allCases.filter(named.contains)
    }

    /// Reads the content.
    ///
    /// - Throws: `ExitCode.failure` where it has errors, which have been told.
    func loadLibrary() throws -> Library {
        try ContentReading.library(source: source, includesDrafts: drafts)
    }

    /// The clinic that hands it over.
    ///
    /// - Throws: `ExitCode.failure` where its file has errors, which have been told.
    func loadClinic(of library: Library) throws -> Clinic {
        guard let clinic else { return library.site.clinic }
        let outcome = ClinicLoader(library: library).load(fileAt: clinic)
        Console.tell(outcome.diagnostics)
        guard let first = outcome.clinics.first else { throw ExitCode.failure }
        return first
    }

    /// The engine for PDF, where PDFs are asked for and there is one; where there is none, says how to get it.
    ///
    /// - Throws: `ExitCode.failure` where there is one that is of no use.
    func findEngine() async throws -> TypstEngine? {
        guard pdf else { return nil }
        guard let engine = TypstEngine.find(environment: ProcessInfo.processInfo.environment) else {
            let fault = EngineFault.missing
            Console.standardError("attune: \(fault.message) So only HTML is written, which any browser prints. \(fault.remedy)\n")
            return nil
        }
        do {
            try await engine.check()
        } catch let fault as EngineFault {
            Console.standardError("attune: \(fault.message) \(fault.remedy)\n")
            throw ExitCode.failure
        }
        return engine
    }
}

extension PaperSize: ExpressibleByArgument {}
extension PrintProfile: ExpressibleByArgument {}
