import ArgumentParser
import Diagnostics
import Foundation
import HTML
import Library
import Printing

/// `attune handout`.
struct HandoutCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "handout", abstract: "Makes handouts and worksheets to give to somebody.")

    @Argument(help: "The names of articles or worksheets.")
    var names: [String] = []

    @Option(help: "The folder that holds site.yml.")
    var source = "Content"

    @Option(help: "The folder to write to.")
    var output = "Output/print"

    @Option var paper = PaperSize.a4
    @Option var profile = PrintProfile.standard
    @Option var language: String?
    @Flag var all = false

    func run() async throws {
        let result = LibraryLoader(options: .init(source: source)).load()
        guard let library = result.library, let engine = TypstEngine.find(environment: ProcessInfo.processInfo.environment) else {
            print(result.diagnostics); throw ExitCode.failure
        }
        let forms = FormEngine.find(environment: ProcessInfo.processInfo.environment)
        let press = PaperPress(library: library, engine: engine, forms: forms)
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for (e, edition) in library.editions.enumerated() where language == nil ? e == 0 : edition.language.description == language {
            for (a, article) in edition.articles.enumerated() where all || names.contains(article.id.description) {
                let setup = PrintSetup(paper: paper, profile: profile, clinic: library.site.clinic)
                let document = HandoutDocument(library: library, edition: Handle(e), article: Handle(a), setup: setup, hasFields: forms != nil).typst()
                do {
                    let bytes = try await press.pdf(of: document)
                    try Data(bytes).write(to: URL(filePath: "\(output)/\(article.id).pdf"))
                } catch { print(article.id, error) }
            }
        }
    }
}
extension PaperSize: ExpressibleByArgument {}
extension PrintProfile: ExpressibleByArgument {}
