import ArgumentParser
import Authoring
import Diagnostics
import HTML
import Library
import Reporting

/// `attune coach`.
struct CoachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coach",
        abstract: "Asks of an article what two instruments for patient education ask.",
        discussion: """
            The CDC Clear Communication Index has 20 items, PEMAT-P has 24. Where the way an article is built leaves no doubt, the answer is there, with the \
            line to look at. The rest is for people, best for two who didn't write it. What they say is kept beside the article, in NAME.coach.yml, and \
            counts as long as the text is the same.

            EXAMPLES
              attune coach rupture-and-repair
              attune coach rupture-and-repair --ask
              attune coach rupture-and-repair --answer pemat-1=yes --answer cci-20=na --by "Ada Reader"
              attune coach --all --format json
            """
    )

    @Argument(help: ArgumentHelp("Articles or worksheets, by name.", valueName: "name"))
    var names: [String] = []

    @Flag(name: .long, help: "Every article and worksheet.")
    var all = false

    @Option(name: .long, help: "The language, such as es, where more than one has an article of this name.")
    var language: Language?

    @Option(name: .long, help: ArgumentHelp("Say whether an item holds: yes, no or na. May be given more than once.", valueName: "item=answer"))
    var answer: [GivenAnswer] = []

    @Flag(name: .long, help: "Ask, on this terminal, for each item that is still open.")
    var ask = false

    @Option(name: .long, help: "The name of whoever answers.")
    var by: TextLine?

    @Option(name: .long, help: "The day of the answers, such as 2026-11-21; today where none is named.")
    var on: CalendarDate?

    @Option(name: .long, help: ArgumentHelp("The folder that holds site.yml.", valueName: "dir"))
    var source = "Content"

    @Option(name: .long, help: "Say it as text or json.")
    var format = BuildCommand.Format.text

    func validate() throws {
        guard all != !names.isEmpty else { throw ValidationError("Say which articles by their names, or all of them with --all.") }
        guard answer.isEmpty && !ask || names.count == 1 else { throw ValidationError("Only one article can be answered for at a time.") }
        guard answer.isEmpty || by != nil else { throw ValidationError("Say with --by who answers.") }
    }

    func run() throws {
        let outcome = ContentReading.outcome(source: source, includesDrafts: true, keepsFiles: true)
        guard let library = outcome.readableLibrary else {
            Console.tell(outcome.diagnostics)
            throw ExitCode.failure
        }
        let coach = Coach(library: library, files: outcome.files, source: source)
        var forms = try chosen(of: library).map(coach.form)
        if let form = forms.first, ask || !answer.isEmpty { forms = [try answered(form, coach)] }
        switch format {
        case .text: try Console.standardOutput(forms.map(CoachText.text).joined(separator: "\n\n"))
        case .json: try Console.standardOutput(JSONValue.list(forms.map(CoachData.value)).lines)
        }
    }

    private func chosen(of library: Library) throws -> [(article: Article, edition: Edition)] {
        let editions = library.editions.filter { language == nil || $0.language == language }
        let known = editions.flatMap { edition in edition.articles.map { (article: $0, edition: edition) } }
        try ContentReading.check(names, among: known.map(\.article.id.description))
        let chosen = known.filter { all || names.contains($0.article.id.description) }
        guard answer.isEmpty && !ask || chosen.count == 1 else { throw ValidationError("There is more than one article of this name; say with --language which.") }
        return chosen
    }

    /// The form after what is said on the command line, and on the terminal, has been kept.
    private func answered(_ form: CoachForm, _ coach: Coach) throws -> CoachForm {
        guard let day = try on ?? BuildDay.today() else { throw ValidationError("Say with --on on which day.") }
        for answer in answer { try answer.check() }
        let questions = Questions()
        let name = try questions.text(by, "Your name", option: "--by").description
        func rating(_ given: GivenAnswer) -> Rating {
            Rating(item: given.item.id, answer: given.answer, by: name, on: day, version: form.version)
        }
        let form = try coach.form(after: answer.map(rating), to: form)
        guard ask else { return form }
        var last = form
        // Each is kept at once: somebody who is called away has lost nothing.
        try questions.ask(form.open) { last = try coach.form(after: [rating($0)], to: last) }
        return last
    }
}

/// The answer to one item, as it is given on the command line: `pemat-1=yes`.
struct GivenAnswer: ExpressibleByArgument {
    let item: CoachItem
    let answer: RatingAnswer

    init(item: CoachItem, answer: RatingAnswer) {
        self.item = item
        self.answer = answer
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let item = CoachItem.all.first(where: { $0.id.rawValue == parts[0] }) else { return nil }
        guard let answer = RatingAnswer(rawValue: parts[1]) else { return nil }
        self.init(item: item, answer: answer)
    }

    func check() throws {
        guard answer == .notApplicable, !item.mayNotApply else { return }
        throw ValidationError("\(item.id.rawValue) is for every text, so it is yes or no.")
    }
}

extension Questions {
    /// Asks for each of some items, until nobody answers any more.
    ///
    /// - Parameter keep: is called with each answer.
    func ask(_ entries: [CoachEntry], keep: (GivenAnswer) throws -> Void) throws {
        guard canAsk else { throw ValidationError("Nobody can be asked here; give answers with --answer.") }
        for entry in entries {
            Console.standardError("\n\(CoachText.lines(for: entry))")
            let words = entry.item.mayNotApply ? ["yes", "no", "na", "skip", "stop"] : ["yes", "no", "skip", "stop"]
            // Whoever ends the input means the same as "stop".
            let word = try? ask(words.joined(separator: ", "), option: "--answer", usual: "skip") { line in
                words.first { $0 == line.split(separator: " ").joined() }
            }
            guard let word, word != "stop" else { return }
            if let answer = RatingAnswer(rawValue: word) { try keep(GivenAnswer(item: entry.item, answer: answer)) }
        }
    }
}
