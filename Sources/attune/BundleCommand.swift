import ArgumentParser
import Diagnostics
import HTML
import Library
import Printing
import Publishing

/// `attune bundle`.
struct BundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Makes one document of chosen articles, ready for print.",
        discussion: """
            A bundle is a file in the content folder's bundles: a title, and parts with the names of articles and worksheets. It becomes one HTML file, \
            with --pdf a tagged PDF, with --booklet a PDF whose sheets are printed on both sides (turned over the short edge) and folded, and with \
            --zip all of that with its handouts and the whole site, for a USB stick.

            EXAMPLES
              attune bundle parents-evening-pack --pdf
              attune bundle parents-evening-pack --pdf --zip --clinic clinics/north.yml
            """
    )

    @Argument(help: ArgumentHelp("Bundles, by the names of their files.", valueName: "name"))
    var names: [String] = []

    @Flag(name: .long, help: "Make every bundle.")
    var all = false

    @Flag(name: .long, help: "Make a booklet, too: half-size pages, two to a side.")
    var booklet = false

    @Flag(name: .long, help: "Begin each part on a right-hand page, as for printing on both sides.")
    var duplex = false

    @Flag(name: .long, help: "Pack everything with its handouts and the site into an archive.")
    var zip = false

    @OptionGroup var paperOptions: PaperOptions

    @Option(name: .long, help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var output = "Output/bundles"

    func validate() throws {
        guard all || !names.isEmpty else { throw ValidationError("Say which bundle to make by its name, or all of them with --all.") }
    }

    func run() async throws {
        var options = paperOptions
        options.pdf = options.pdf || booklet
        var library = try options.loadLibrary()
        if duplex { for number in library.bundles.indices { library.bundles[number].isDuplex = true } }
        let clinic = try options.loadClinic(of: library)
        let bundles = try chosenBundles(of: library)
        let engine = try await options.findEngine()
        let order = BundleOrder(library: library, clinic: clinic, command: self, hasEngine: engine != nil)
        let work = PaperWork(library: library, engine: engine, isQuiet: options.quiet)
        let files = try await work.make(bundles.flatMap(order.copies))
        var output = files.map { file in OutputFile(path: file.copy.path) { file.bytes } }
        if zip {
            for bundle in bundles { output.append(try await order.archive(of: bundle, with: files, by: work)) }
        }
        try OutputFolder.write(output, to: self.output, content: options.source, isQuiet: options.quiet)
    }

    private func chosenBundles(of library: Library) throws -> [Handle<Bundle>] {
        let ids = library.bundles.map(\.id.description)
        let chosen = try names.map { name in
            guard let number = ids.firstIndex(of: name) else {
                let hint = NearestName.match(for: name, among: ids).map { "; did you mean \"\($0)\"?" } ?? "."
                throw ValidationError("There is no bundle \"\(name)\"\(hint)")
            }
            return number
        }
        return (all ? Array(ids.indices) : Array(Set(chosen)).sorted()).map { Handle($0) }
    }
}
