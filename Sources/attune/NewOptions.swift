public import ArgumentParser
import Authoring
import Diagnostics
import HTML
import Library

/// What the commands that begin something new have in common.
struct NewOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Option(name: .long, help: "What it is called; asked for on a terminal.")
    var title: TextLine?

    @Option(name: .long, help: "The name of its file, or its id; made of the title where none is given.")
    var name: Slug?

    @Flag(name: .long, help: "Say nothing but what is wrong.")
    var quiet = false

    /// Reads the content, drafts too, so that no name is given twice.
    ///
    /// - Throws: `ExitCode.failure` where it has errors, which have been told.
    func loadLibrary() throws -> Library {
        try ContentReading.library(source: source, includesDrafts: true, tellsWarnings: false)
    }

    /// Writes something new, and says where it is.
    ///
    /// - Parameter advice: what to do next.
    /// - Throws: an exit code where it can't be written; why has been told.
    func write(_ content: some NewContent, to library: Library, advice: String) throws {
        let addition = try AuthoringFault.told { () throws(AuthoringFault) in
            let addition = try content.addition(to: library)
            try addition.write(below: source)
            return addition
        }
        try Console.standardOutput("\(source)/\(addition.path)\n")
        if !quiet { Console.standardError("\(advice)\n") }
    }
}

extension AuthoringFault {
    /// What `body` gives.
    ///
    /// - Throws: an exit code where it fails; why has been told.
    static func told<Value>(_ body: () throws(AuthoringFault) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            Console.standardError("attune: \(error.message) \(error.remedy)\n")
            throw error.isMisuse ? ExitCode(2) : ExitCode.failure
        }
    }
}

extension TextLine: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}

extension Slug: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }
}

extension Audience: ExpressibleByArgument {}
extension ArticleKind: ExpressibleByArgument {}
extension ResourceType: ExpressibleByArgument {}
