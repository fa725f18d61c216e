import ArgumentParser
import Diagnostics
import Foundation
import HTML
import Library
import Printing

/// `attune bundle`.
struct BundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bundle", abstract: "Makes one document of chosen articles, ready for print.")

    @Argument(help: "The bundle's name.") var name: String
    @Option(help: "The folder that holds site.yml.") var source = "Content"
    @Option(help: "The folder to write to.") var output = "Output/print"
    @Option var paper = PaperSize.a4
    @Option var profile = PrintProfile.standard

    func run() async throws {
        let result = LibraryLoader(options: .init(source: source)).load()
        guard let library = result.library, let engine = TypstEngine.find(environment: ProcessInfo.processInfo.environment) else {
            print(result.diagnostics); throw ExitCode.failure
        }
        guard let bundle = library.bundles.first(where: { $0.id.description == name }) else { throw ExitCode(2) }
        let press = PaperPress(library: library, engine: engine)
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        let document = BundleDocument(library: library, bundle: bundle, setup: PrintSetup(paper: paper, profile: profile, clinic: library.site.clinic)).typst()
        do {
            try Data(document.code).write(to: URL(filePath: "\(output)/\(bundle.id).typ"))
            try Data(try await press.pdf(of: document)).write(to: URL(filePath: "\(output)/\(bundle.id).pdf"))
        } catch { print(error) }
    }
}
