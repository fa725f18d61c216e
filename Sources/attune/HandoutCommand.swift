import ArgumentParser
import Diagnostics
import Foundation
import HTML
import Library
import Printing
import Publishing

/// `attune handout`.
struct HandoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handout",
        abstract: "Makes handouts and worksheets to give to somebody.",
        discussion: """
            Each becomes one HTML file that any browser shows and prints and that can be mailed, and with --pdf a tagged PDF; a worksheet's PDF can be \
            filled in. Nothing is written where one of them can't be made. Files that earlier calls have written stay.

            EXAMPLES
              attune handout rupture-and-repair --pdf
              attune handout --all --pdf --profile standard --large-print
              attune handout --all --pdf --clinics clinics
            """
    )

    @Argument(help: ArgumentHelp("Articles or worksheets, by name.", valueName: "name"))
    var names: [String] = []

    @Flag(name: .long, help: "Make every article and worksheet, a sheet of resources and the cards of help lines.")
    var all = false

    @Option(name: .long, help: ArgumentHelp("List a resource on a sheet, by its id; may be given more than once.", valueName: "id"))
    var resource: [String] = []

    @Flag(name: .long, help: "Make cards of help lines to cut out and carry.")
    var walletCards = false

    @Option(name: .long, help: "The language, such as es; with --all, each of the clinic's where none is named.")
    var language: String?

    @OptionGroup var paperOptions: PaperOptions

    @Option(name: .long, help: ArgumentHelp("Make a set for each clinic whose profile stands in a folder.", valueName: "dir"))
    var clinics: String?

    @Option(name: .long, help: ArgumentHelp("The folder to write to; the site links to what it finds in the folder handouts of its own.", valueName: "dir"))
    var output = "Output/handouts"

    func validate() throws {
        guard all || !names.isEmpty || !resource.isEmpty || walletCards else {
            throw ValidationError("Say which articles to make by their names, or all of them with --all.")
        }
        guard clinics == nil || paperOptions.clinic == nil else {
            throw ValidationError("--clinic names one clinic and --clinics a folder of them; only one can be given.")
        }
    }

    func run() async throws {
        let library = try paperOptions.loadLibrary()
        let hosts = try loadClinics(of: library)
        let orders = try hosts.map { try HandoutOrder(library: library, clinic: $0, command: self) }
        let engine = try await paperOptions.findEngine()
        let work = PaperWork(library: library, engine: engine, isQuiet: paperOptions.quiet)
        let copies = orders.map { $0.copies(formats: engine == nil ? [.html] : [.html, .pdf]) }
        // All at once, so that no core waits for a clinic to be finished.
        let files = try await work.make(copies.flatMap(\.self))
        var rest = files[...]
        for (order, copies) in zip(orders, copies) {
            try write(Array(rest.prefix(copies.count)), of: order)
            rest = rest.dropFirst(copies.count)
        }
    }

    private func loadClinics(of library: Library) throws -> [Clinic] {
        guard let clinics else { return [try paperOptions.loadClinic(of: library)] }
        let outcome = ClinicLoader(library: library).load(folderAt: clinics)
        Console.tell(outcome.diagnostics)
        guard !outcome.clinics.isEmpty else { throw ExitCode.failure }
        return outcome.clinics
    }

    private func write(_ files: [PaperFile], of order: HandoutOrder) throws {
        // A folder of clinics gives a folder for each.
        let folder = clinics == nil ? output : "\(output)/\(order.clinic.id?.description ?? "clinic")"
        let output = files.map { file in OutputFile(path: file.copy.path) { file.bytes } }
        try OutputFolder.write(output, listedIn: HandoutCatalogue(files, of: order.library), to: folder, content: paperOptions.source, isQuiet: paperOptions.quiet)
    }
}
