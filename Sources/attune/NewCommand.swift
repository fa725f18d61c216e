import ArgumentParser
import Authoring
import HTML
import Library

/// `attune new`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begins an article, a worksheet or another part of the content.",
        discussion: """
            What it writes builds as it is, and asks in comments what only its author can answer. On a terminal it asks for what the call leaves out. \
            Nothing that is there is ever overwritten.

            EXAMPLES
              attune new article
              attune new article --title "Small repairs" --topic attachment
              attune new translation --of small-repairs --language es --title "Pequeñas reparaciones"
              attune new term --title Repair --definition "Coming back together after a rupture."
            """,
        subcommands: [
            NewArticleCommand.self, NewWorksheetCommand.self, NewTranslationCommand.self, NewTopicCommand.self,
            NewTermCommand.self, NewResourceCommand.self, NewBundleCommand.self,
        ]
    )
}

/// `attune new article`.
struct NewArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "article", abstract: "Begins an article, as a draft.")

    @OptionGroup var options: NewOptions
    @OptionGroup var article: ArticleOptions

    func run() throws {
        try article.write(isWorksheet: false, options)
    }
}

/// `attune new worksheet`.
struct NewWorksheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "worksheet", abstract: "Begins a worksheet, as a draft.")

    @OptionGroup var options: NewOptions
    @OptionGroup var article: ArticleOptions

    func run() throws {
        try article.write(isWorksheet: true, options)
    }
}

/// What an article and a worksheet have in common.
struct ArticleOptions: ParsableArguments {
    @Option(name: .long, help: "The language, such as es; the site's first where none is named.")
    var language: Language?

    @Option(name: .long, help: "The topic, by the name of its file; asked for on a terminal.")
    var topic: Slug?

    @Option(name: .long, help: "What a reader gets from it, in one sentence.")
    var summary: TextLine?

    @Option(name: .long, help: "Whom it is for; may be given more than once.")
    var audience: [Audience] = []

    @Option(name: .long, help: "What it does.")
    var kind: ArticleKind?

    /// Asks for what is missing, and writes the draft.
    func write(isWorksheet: Bool, _ options: NewOptions) throws {
        let library = try options.loadLibrary()
        let edition = try AuthoringFault.told { () throws(AuthoringFault) in try library.edition(in: language) }
        let questions = Questions()
        let title = try questions.text(options.title, "Title", option: "--title")
        let content = NewArticle(
            title: title,
            name: try questions.name(options.name, for: title),
            language: language,
            topic: try questions.topic(topic, of: edition),
            summary: summary,
            audience: audience.isEmpty ? [try questions.choice(nil, "Whom it is for", option: "--audience", usual: .adult)] : audience,
            kind: try questions.choice(kind, "What it does", option: "--kind", usual: isWorksheet ? .practice : .explanation),
            isWorksheet: isWorksheet
        )
        try options.write(content, to: library, advice: "It is a draft: attune build --drafts shows it.")
    }
}
