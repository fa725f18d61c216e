import ArgumentParser
import Authoring
import Foundation
import HTML
import Library

/// `attune new translation`.
struct NewTranslationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation",
        abstract: "Begins the translation of an article or a worksheet, as a draft.",
        discussion: """
            The draft has the original's fields beside the questions, and the version that it follows.

            EXAMPLE
              attune new translation --of small-repairs --language es --title "Pequeñas reparaciones"
            """
    )

    @OptionGroup var options: NewOptions

    @Option(name: .long, help: ArgumentHelp("The original, in the site's first language.", valueName: "name"))
    var of: Slug

    @Option(name: .long, help: "The language to translate into, such as es.")
    var language: Language

    @Option(name: .long, help: "What a reader gets from it, in one sentence of that language.")
    var summary: TextLine?

    func run() throws {
        let library = try options.loadLibrary()
        let original = try AuthoringFault.told { () throws(AuthoringFault) in try library.original(of) }
        guard let bytes = FileManager.default.contents(atPath: "\(options.source)/\(original.source)") else {
            Console.standardError("attune: \(options.source)/\(original.source) can't be read.\n")
            throw ExitCode.failure
        }
        let questions = Questions()
        let title = try questions.text(options.title, "Title, in \(language)", option: "--title")
        let name = try questions.name(options.name, for: title)
        let content = NewTranslation(of: of, bytes: Array(bytes), language: language, title: title, name: name, summary: summary)
        try options.write(content, to: library, advice: "It is a draft: attune build --drafts shows it.")
    }
}
