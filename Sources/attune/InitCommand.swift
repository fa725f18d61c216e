import ArgumentParser
import Authoring
import Foundation
import HTML

/// `attune init`.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Writes a small site of your own to begin with.",
        discussion: """
            It has one page of each kind, builds as it is, and says in comments what each line is for. The folder has to be new or empty.

            EXAMPLE
              attune init Content --title "Riverside pages" --language en
            """
    )

    @Argument(help: ArgumentHelp("The folder to write, which will hold site.yml.", valueName: "dir"))
    var folder: String

    @Option(name: .long, help: "The title of the site; the folder's name where none is given.")
    var title: TextLine?

    @Option(name: .long, help: "The language that it is written in: en, es or ar.")
    var language = Language.english

    @Flag(name: .long, help: "Say nothing but what is wrong.")
    var quiet = false

    func run() throws {
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        guard let title = title ?? TextLine(URL(filePath: folder).standardized.lastPathComponent) else {
            throw ValidationError("Name the site with --title.")
        }
        let site = try AuthoringFault.told { () throws(AuthoringFault) in
            let site = try StarterSite(title: title, language: language)
            try site.write(to: folder)
            return site
        }
        try Console.standardOutput(site.additions.map { "\(folder)/\($0.path)\n" }.joined())
        if !quiet { Console.standardError("Begin with README.md. To build: attune build --source \(folder)\n") }
    }
}
