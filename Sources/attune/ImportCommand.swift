import ArgumentParser
import Authoring
import Diagnostics
import HTML
import Importing
import Library

/// `attune import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Makes a draft of a text that was written elsewhere.",
        discussion: """
            Reads a file of Word (by Pandoc, where that is installed), a saved web page, or plain text. Headings, lists and quotations are found, what \
            belongs to the page and not to the text is taken out, and all that happened is told with its line. The draft builds as it is; the file that it \
            comes from is only read. Make sure that you may use the text.

            EXAMPLES
              attune import leaflet.docx --topic trauma
              attune import page.html --topic attachment --title "Small repairs"
              attune import pasted.txt --topic trauma --output -
            """
    )

    @Argument(help: ArgumentHelp("A file that ends in .docx, .html or .txt.", valueName: "file"))
    var file: String

    @OptionGroup var options: NewOptions

    @Option(name: .long, help: "The topic, by the name of its file; asked for on a terminal.")
    var topic: Slug?

    @Option(name: .long, help: "The language, such as es; the site's first where none is named.")
    var language: Language?

    @Flag(name: .long, help: "Add to the index the books, services and pages that it leads on to.")
    var resources = false

    @Option(name: .long, help: ArgumentHelp("Where the draft goes: - prints it, and writes nothing.", valueName: "-"))
    var output: String?

    @Option(name: .long, help: "Say what came of it as text or json.")
    var format = BuildCommand.Format.text

    func validate() throws {
        guard Importer.Format(path: file) != nil else { throw ValidationError("\"\(file)\" ends in none of .docx, .html and .txt.") }
        guard output == nil || output == "-" else { throw ValidationError("--output takes only -, which prints the draft; --name says what its file is called.") }
        guard output == nil || !resources else { throw ValidationError("--output - writes nothing, so --resources can't be given with it.") }
    }

    func run() async throws {
        guard let kind = Importer.Format(path: file) else { return }
        let library = try options.loadLibrary()
        let edition = try AuthoringFault.told { () throws(AuthoringFault) in try library.edition(in: language) }
        let questions = Questions()
        let topic = try questions.topic(topic, of: edition)
        let manuscript = try await manuscript(kind)
        let title = try questions.text(options.title ?? manuscript.title, "Title", option: "--title")
        let chosen = try questions.name(options.name, for: title)
        let name = try AuthoringFault.told { () throws(AuthoringFault) in try edition.freeArticleName(chosen, for: title, topic: topic) }
        let draft = try draft(of: manuscript, title: title, name: name, in: edition)
        let article = NewArticle(draft, language: language, topic: topic)
        let addition = try AuthoringFault.told { () throws(AuthoringFault) in try article.addition(to: library) }
        if output == nil { try write(draft.pictureAdditions(in: edition) + [addition]) }
        let broken = output == nil ? DraftCheck.diagnostics(ofFile: addition.path, in: contentWithDraft) : []
        let report = ImportReport(draft, addition, of: file, below: options.source, isPrinted: output != nil, broken: broken)
        try Console.standardOutput(format == .json ? report.json : report.result)
        if format == .text, !options.quiet { Console.tell(report.diagnostics) }
        try offer(draft.resources.map { NewResource($0, topic: topic) }, to: library)
    }

    /// The content folder, with the draft in it.
    private var contentWithDraft: LibraryLoader.Outcome {
        ContentReading.outcome(source: options.source, includesDrafts: true, keepsFiles: true)
    }

    private func manuscript(_ kind: Importer.Format) async throws -> Manuscript {
        do throws(ImportFailure) {
            return try await Importer.manuscript(ofFileAt: file, format: kind)
        } catch {
            throw told(error)
        }
    }

    private func draft(of manuscript: Manuscript, title: TextLine, name: Slug, in edition: Edition) throws -> ImportedDraft {
        do throws(ImportFailure) {
            return try ImportedDraft(manuscript, title: title, name: name, pictureWords: PlaceholderWords.in(edition.language).picture)
        } catch {
            throw told(error)
        }
    }

    /// Says why there is no draft.
    private func told(_ failure: ImportFailure) -> ExitCode {
        Console.standardError("attune: \(file): \(failure.message) \(failure.remedy)\n")
        return failure.isMisuse ? ExitCode(2) : ExitCode.failure
    }

    private func write(_ additions: [ContentAddition]) throws {
        try AuthoringFault.told { () throws(AuthoringFault) in
            for addition in additions { try addition.write(below: options.source) }
        }
    }

    /// Adds what the text leads on to, or shows how it would stand in the index.
    private func offer(_ resources: [NewResource], to library: Library) throws {
        var shown: [String] = []
        for resource in resources {
            do throws(AuthoringFault) {
                let addition = try resource.addition(to: library)
                if self.resources { try addition.write(below: options.source) }
                shown.append(self.resources ? "\(options.source)/\(addition.path): \(resource.title)\n" : Self.known(addition.text))
            } catch {
                Console.standardError("attune: \(resource.title): \(error.message) \(error.remedy)\n")
            }
        }
        // Those that are in the index already were told of.
        guard !shown.isEmpty, !options.quiet, format == .text else { return }
        let heading = self.resources
            ? "Added to the index, which is published with the next build: fill in what you have seen yourself."
            : "What it leads on to, as entries for the index; --resources adds them:"
        Console.standardError("\n\(heading)\n\n\(shown.joined())")
    }

    /// An entry without the keys that the text says nothing of.
    private static func known(_ entry: String) -> String {
        entry.split(separator: "\n").filter { line in
            let isQuestion = line.hasPrefix("  #"), isEmpty = line.hasSuffix(":") || line.hasSuffix("[]")
            return !isQuestion && !isEmpty
        }.map { $0 + "\n" }.joined()
    }
}

extension NewArticle {
    /// A draft of a text that was brought in.
    init(_ draft: ImportedDraft, language: Language?, topic: Slug) {
        self.init(title: draft.title, name: draft.name, language: language, topic: topic)
        authors = draft.authors
        originallyPublished = draft.published
        body = draft.body
    }
}

extension NewResource {
    /// What a text says of something that it leads on to.
    init(_ stub: ResourceStub, topic: Slug) {
        self.init(type: stub.type, title: stub.title, summary: stub.summary, topic: topic)
        url = stub.address
        year = stub.year
        isbn = stub.isbn
        doi = stub.doi
    }
}
