import ArgumentParser
import Diagnostics
import HTML
import Library
import Publishing

/// `attune schema`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Tells editors and other programs what content files may say.",
        discussion: """
            Prints a JSON Schema (draft 2020-12) of one kind of content file, or writes all of them to a folder. An editor that knows YAML then completes \
            keys, explains them, and marks mistakes while somebody types.

            EXAMPLES
              attune schema --list
              attune schema resources
              attune schema --all --output .schema
            """
    )

    @Argument(help: "The kind of file; --list names them.", completion: .list(ContentSchema.allCases.map(\.rawValue)))
    var name: String?

    @Flag(name: .long, help: "List the kinds of files.")
    var list = false

    @Flag(name: .long, help: "Write all of them to the folder that --output names.")
    var all = false

    @Option(name: .long, help: ArgumentHelp("The folder to write to, with --all.", valueName: "dir"), completion: .directory)
    var output: String?

    @Flag(name: .long, help: "Say nothing but what is wrong.")
    var quiet = false

    func validate() throws {
        let count = [name != nil, list, all].count { $0 }
        guard count > 0 else { throw ValidationError("Say which schema to print by its name, or list them with --list.") }
        guard count == 1 else { throw ValidationError("A name, --list and --all each stand alone.") }
        guard all == (output != nil) else { throw ValidationError("--all and --output belong together.") }
    }

    func run() throws {
        if let name {
            try Console.standardOutput(try schema(named: name).value.lines)
        } else if let output {
            let files = ContentSchema.allCases.compactMap { schema in
                SitePath("\(schema.rawValue).json").map { path in OutputFile(path: path) { Array(schema.value.lines.utf8) } }
            }
            try OutputFolder.write(files, to: output, content: "Content", isQuiet: quiet)
        } else {
            let width = ContentSchema.allCases.map(\.rawValue.count).max() ?? 0
            for schema in ContentSchema.allCases {
                let space = String(repeating: " ", count: width - schema.rawValue.count + 2)
                try Console.standardOutput("\(schema.rawValue)\(space)\(schema.title)\n")
            }
        }
    }

    private func schema(named name: String) throws -> ContentSchema {
        if let schema = ContentSchema(rawValue: name) { return schema }
        let hint = NearestName.match(for: name, among: ContentSchema.allCases.map(\.rawValue)).map { "; did you mean \"\($0)\"?" } ?? "; --list names them."
        throw ValidationError("There is no schema \"\(name)\"\(hint)")
    }
}
