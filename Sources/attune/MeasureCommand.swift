import ArgumentParser
import Diagnostics
import HTML
import Library
import Reading

/// `attune measure`.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Tells how hard the articles are to read.",
        discussion: """
            Counts the running text of articles and worksheets, and gives the measures of readability that were made for their language. Headings, tables, \
            captions, citations, help boxes and pull quotes don't count, nor do addresses and phone numbers.

            The measures know how long words and sentences are, and nothing else: a text can be short and unkind. A dash stands where a text is too short for one.

            EXAMPLES
              attune measure
              attune measure rupture-and-repair --sentences
              attune measure --format json
            """
    )

    @Argument(help: ArgumentHelp("Articles or worksheets, by name; all of them where none is named.", valueName: "name"))
    var names: [String] = []

    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Flag(name: .long, help: "Measure drafts too.")
    var drafts = false

    @Flag(name: .long, help: "Show the sentences that count, each with its number of words.")
    var sentences = false

    @Option(name: .long, help: "Say it as text or json.")
    var format = BuildCommand.Format.text

    func run() throws {
        let library = try ContentReading.library(source: source, includesDrafts: drafts)
        let articles = library.editions.flatMap(\.articles)
        try ContentReading.check(names, among: articles.map(\.id.description))
        let measured = articles.filter { names.isEmpty || names.contains($0.id.description) }.map(MeasuredArticle.init)
        switch format {
        case .text: try Console.standardOutput(MeasureTables(measured, showsSentences: sentences).text)
        case .json: try Console.standardOutput(MeasureReport(measured, showsSentences: sentences).json)
        }
    }
}

/// An article and what was counted in it.
struct MeasuredArticle {
    let name: String
    let language: Language
    let prose: Prose
    let statistics: TextStatistics

    init(_ article: Article) {
        name = article.id.description
        language = article.language
        prose = Prose(of: article.body.document)
        statistics = TextStatistics(of: prose, in: article.language)
    }

    /// The measures that were made for its language, with what each comes to.
    var measures: [(measure: ReadingMeasure, value: Double?)] {
        ReadingMeasure.measures(for: language).map { ($0, $0.value(of: statistics)) }
    }

    /// Nil in languages other than Spanish, and where the text is too short.
    var band: INFLESZBand? {
        guard measures.contains(where: { $0.measure == .szigrisztPazos }) else { return nil }
        return statistics.szigrisztPazos.map(INFLESZBand.init)
    }
}
