import ArgumentParser
import Authoring
import HTML
import Library

/// `attune new topic`.
struct NewTopicCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic",
        abstract: "Begins a topic, which is published with the next build."
    )

    @OptionGroup var options: NewOptions

    @Option(name: .long, help: "The language, such as es; the site's first where none is named.")
    var language: Language?

    @Option(name: .long, help: "What its pages help with, in one sentence; asked for on a terminal.")
    var summary: TextLine?

    func run() throws {
        let library = try options.loadLibrary()
        let questions = Questions()
        let title = try questions.text(options.title, "Title", option: "--title")
        let content = NewTopic(
            title: title,
            summary: try questions.text(summary, "What its pages help with, in one sentence", option: "--summary"),
            name: try questions.name(options.name, for: title),
            language: language
        )
        try options.write(content, to: library, advice: "It is published with the next build: write its introduction first.")
    }
}

/// `attune new term`.
struct NewTermCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "term",
        abstract: "Adds an entry to the glossary, which is published with the next build."
    )

    @OptionGroup var options: NewOptions

    @Option(name: .long, help: "The language, such as es; the site's first where none is named.")
    var language: Language?

    @Option(name: .long, help: "What it means, in one or two plain sentences; asked for on a terminal.")
    var definition: TextLine?

    func run() throws {
        let library = try options.loadLibrary()
        let questions = Questions()
        let term = try questions.text(options.title, "Term", option: "--title")
        let content = NewTerm(
            term: term,
            definition: try questions.text(definition, "What it means, in one or two plain sentences", option: "--definition"),
            name: try questions.name(options.name, for: term),
            language: language
        )
        try options.write(content, to: library, advice: "It is the last entry of that file.")
    }
}

/// `attune new resource`.
struct NewResourceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resource",
        abstract: "Adds a book, a service or another resource to the index, which is published with the next build."
    )

    @OptionGroup var options: NewOptions

    @Option(name: .long, help: "What it is, such as book or helpline; asked for on a terminal.")
    var type: ResourceType?

    @Option(name: .long, help: "The topic, by the name of its file; asked for on a terminal.")
    var topic: Slug?

    @Option(name: .long, help: "What it offers and to whom, in one sentence; asked for on a terminal.")
    var summary: TextLine?

    func run() throws {
        let library = try options.loadLibrary()
        let edition = try AuthoringFault.told { () throws(AuthoringFault) in try library.edition(in: nil) }
        let questions = Questions()
        let title = try questions.text(options.title, "Title", option: "--title")
        let content = NewResource(
            type: try questions.choice(type, "What it is", option: "--type"),
            title: title,
            summary: try questions.text(summary, "What it offers and to whom, in one sentence", option: "--summary"),
            topic: try questions.topic(topic, of: edition),
            name: try questions.name(options.name, for: title)
        )
        try options.write(content, to: library, advice: "It is the last entry of that file: fill in what you have seen yourself.")
    }
}

/// `attune new bundle`.
struct NewBundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bundle", abstract: "Begins a bundle of articles and worksheets.")

    @OptionGroup var options: NewOptions

    @Option(name: .long, help: "The language, such as es; the site's first where none is named.")
    var language: Language?

    @Option(name: .long, help: "Whom it is for and what is in it, in one sentence; asked for on a terminal.")
    var summary: TextLine?

    @Option(name: .long, help: ArgumentHelp("An article or worksheet for it; may be given more than once.", valueName: "name"))
    var item: [Slug] = []

    func run() throws {
        let library = try options.loadLibrary()
        let questions = Questions()
        let title = try questions.text(options.title, "Title", option: "--title")
        let content = NewBundle(
            title: title,
            summary: try questions.text(summary, "Whom it is for and what is in it, in one sentence", option: "--summary"),
            items: item.isEmpty ? try questions.ask("Articles and worksheets, by name, with spaces between", option: "--item", read: Self.items) : item,
            name: try questions.name(options.name, for: title),
            language: language
        )
        try options.write(content, to: library, advice: "attune bundle makes it.")
    }

    /// Names with spaces or commas between them, or nil where one can't be a name.
    private static func items(_ line: String) -> [Slug]? {
        let words = line.split { $0 == " " || $0 == "," }.map(String.init)
        let slugs = words.compactMap { Slug($0) }
        return slugs.count == words.count && !slugs.isEmpty ? slugs : nil
    }
}
