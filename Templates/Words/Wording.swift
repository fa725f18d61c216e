package import HTML
package import Library
package import Markdown

/// Every word of the interface in one language.
///
/// A language is complete or it doesn't compile: all groups are structs whose initialisers ask for each word. Sentences that hold a number, a
/// name or a date are functions, because their order and their plurals differ between languages. It is a class because each part of each page holds it:
/// as a value its hundreds of strings would be counted anew for every one of them.
package final class Wording: Sendable {
    package let language: Language
    package let navigation: Navigation
    package let leaving: Leaving
    package let article: ArticleWords
    package let review: ReviewWords
    package let sources: SourceWords
    package let listing: ListingWords
    package let worksheet: WorksheetWords
    package let help: HelpWords
    package let resource: ResourceWords
    package let resourceIndex: ResourceIndexWords
    package let glossary: GlossaryWords
    package let search: SearchWording
    package let footer: FooterWords
    package let neutralPage: NeutralPageWords
    package let reading: Reading
    package let keeping: Keeping
    package let print: PrintWords
    package let printedFiles: PrintedFilesWords
    package let form: FormWords
    package let start: StartWords
    /// The words that stand inside a text.
    package let markdown: MarkdownWording

    /// A day, as a person writes it: `21 November 2026`.
    package let date: @Sendable (CalendarDate) -> String
    /// Several things in a row: `a, b and c`.
    package let list: @Sendable ([String]) -> String
    /// A country by its usual name.
    package let country: @Sendable (Country) -> String
    /// A language by its name in this one.
    package let languageName: @Sendable (Language) -> String

    init(
        language: Language,
        navigation: Navigation,
        leaving: Leaving,
        article: ArticleWords,
        review: ReviewWords,
        sources: SourceWords,
        listing: ListingWords,
        worksheet: WorksheetWords,
        help: HelpWords,
        resource: ResourceWords,
        resourceIndex: ResourceIndexWords,
        glossary: GlossaryWords,
        search: SearchWording,
        footer: FooterWords,
        neutralPage: NeutralPageWords,
        reading: Reading,
        keeping: Keeping,
        print: PrintWords,
        printedFiles: PrintedFilesWords,
        form: FormWords,
        start: StartWords,
        markdown: MarkdownWording,
        date: @escaping @Sendable (CalendarDate) -> String,
        list: @escaping @Sendable ([String]) -> String,
        country: @escaping @Sendable (Country) -> String,
        languageName: @escaping @Sendable (Language) -> String
    ) {
        self.language = language
        self.navigation = navigation
        self.leaving = leaving
        self.article = article
        self.review = review
        self.sources = sources
        self.listing = listing
        self.worksheet = worksheet
        self.help = help
        self.resource = resource
        self.resourceIndex = resourceIndex
        self.glossary = glossary
        self.search = search
        self.footer = footer
        self.neutralPage = neutralPage
        self.reading = reading
        self.keeping = keeping
        self.print = print
        self.printedFiles = printedFiles
        self.form = form
        self.start = start
        self.markdown = markdown
        self.date = date
        self.list = list
        self.country = country
        self.languageName = languageName
    }

    /// The words in a language, or in English where nobody has written them yet.
    package static func of(_ language: Language) -> Wording {
        table(for: language) ?? english
    }

    /// Whether the interface speaks a language.
    package static func speaks(_ language: Language) -> Bool {
        table(for: language) != nil
    }

    /// The table of a language; `es-MX` is served by that of `es`.
    private static func table(for language: Language) -> Wording? {
        let tag = language.description
        return supported.first { $0.language == language } ?? supported.first { tag.hasPrefix($0.language.description + "-") }
    }

    /// The languages that the interface speaks.
    package static let supported = [english, spanish, arabic]
}

extension Wording {
    /// The words that say where things are.
    package struct Navigation: Sendable {
        /// The link that passes over what every page repeats.
        package let skipToContent: String
        /// What the main navigation is called.
        package let main: String
        /// What the trail from the home page to this one is called.
        package let breadcrumb: String
        package let home: String
        package let topics: String
        package let worksheets: String
        package let resources: String
        package let glossary: String
        package let alphabet: String
        package let helpNow: String
        /// What the row of letters on a long list is called.
        package let letters: String
        /// The title in the browser's window of a page that keeps its subject to itself.
        package let discreetTitle: String
        /// Before the names of the languages that a page is also there in.
        package let readThisIn: String
    }

    /// The words of "leave this page".
    package struct Leaving: Sendable {
        package let leave: String
        /// What the place of the link is called.
        package let region: String
        package let pressTwoMore: String
        package let pressOneMore: String
        /// Said when the presses of the key are too far apart.
        package let expired: String
        /// Said while the other page is fetched.
        package let loading: String
        /// What it does, for somebody who hasn't used it, and what it doesn't.
        package let explanation: String
        /// How to use it from a keyboard.
        package let shortcut: String
    }

    package struct ArticleWords: Sendable {
        package let minutes: @Sendable (Int) -> String
        package let audience: @Sendable (Audience) -> String
        /// Whom a page is for, from their names: `For parents and carers`.
        package let forAudience: @Sendable ([String]) -> String
        /// The place in a series: `Part 3 of 6`.
        package let part: @Sendable (_ part: Int, _ count: Int) -> String
        package let series: @Sendable (_ title: String) -> String
        package let contents: String
        package let keyPoints: String
        package let actions: String
        package let contentNote: String
        package let skipPassage: @Sendable (_ heading: String) -> String
        package let goToHelp: String
        package let previous: String
        package let next: String
        package let terms: String
        package let draft: String
    }

    package struct ReviewWords: Sendable {
        /// What the whole line is called.
        package let heading: String
        package let awaiting: String
        package let inReview: String
        package let reviewedOn: String
        package let reviewedBy: String
        package let nextReview: String
        package let published: String
        package let updated: String
        package let writtenBy: String
        /// The link from a translation to its original, by the name of the original's language.
        package let translatedFrom: @Sendable (_ language: String) -> String
    }

    package struct SourceWords: Sendable {
        package let heading: String
        /// Leads from a source back to the sentence that cites it.
        package let back: @Sendable (_ source: String) -> String
        package let backNumbered: @Sendable (_ source: String, _ number: Int, _ count: Int) -> String
        package let furtherHelp: String
        package let noYear: String
        package let andOthers: String
        /// Before the book that holds a chapter.
        package let inContainer: @Sendable (String) -> String
        package let pages: @Sendable (String) -> String
        package let edition: @Sendable (String) -> String
    }

    package struct ListingWords: Sendable {
        package let related: String
        package let inTopic: @Sendable (_ title: String) -> String
        package let articles: @Sendable (Int) -> String
        package let touchedBy: String
        package let otherArticles: String
        package let series: String
        package let startSeries: String
        package let topicsSummary: String
        package let alphabetSummary: String
        package let term: String
        package let resource: String
        package let article: String
        package let empty: String
    }

    package struct WorksheetWords: Sendable {
        /// What one is called, beside its title in a list.
        package let kind: String
        package let introduction: String
        /// Leads to the list of all.
        package let all: String
        /// What becomes of what is written on the page.
        package let privacy: String
        package let print: String
    }

    package struct HelpWords: Sendable {
        package let heading: String
        /// The heading of the card on the page that is called "help now" itself.
        package let quickest: String
        package let introduction: String
        package let more: String
        package let otherCountries: String
        package let emergencyServices: String
        package let helplines: String
        package let anywhere: String
        package let callLog: String
        package let none: String
    }

    package struct ResourceWords: Sendable {
        package let heading: String
        package let introduction: String
        /// One of a kind: `Book`.
        package let type: @Sendable (ResourceType) -> String
        /// Several of a kind: `Books`.
        package let types: @Sendable (ResourceType) -> String
        package let cost: @Sendable (Cost) -> String
        package let level: @Sendable (EvidenceLevel) -> String
        package let call: String
        package let text: String
        package let chat: String
        package let website: String
        package let email: String
        /// The word to send: `Send the word SHOUT`.
        package let keyword: @Sendable (String) -> String
        package let hours: String
        package let allHours: String
        package let unknownHours: String
        package let reach: String
        package let whatHappens: String
        package let about: String
        package let costLabel: String
        package let languages: String
        package let countries: String
        package let audience: String
        package let evidence: String
        package let evidenceLevel: String
        package let reference: String
        package let lastChecked: String
        package let notChecked: String
        package let citedIn: String
        package let notCited: String
        package let opensElsewhere: @Sendable (_ host: String) -> String
    }

    package struct GlossaryWords: Sendable {
        package let heading: String
        package let introduction: String
        package let alsoCalled: String
        package let seeAlso: String
        package let usedIn: String
        /// How many articles use a term besides those that are named.
        package let furtherUses: @Sendable (Int) -> String
        package let sources: String
    }

    package struct FooterWords: Sendable {
        package let notTreatment: String
        package let notTreatmentDetail: String
        package let publishedBy: String
        package let thisSite: String
        package let licence: @Sendable (Licence) -> String
        package let phone: String
        package let email: String
        package let website: String
        package let hours: String
    }

    /// The words of the page that "leave this page" shows where no other page can be reached. Nothing in it tells what this site is about.
    package struct NeutralPageWords: Sendable {
        package let title: String
        package let offline: String
        package let tableCaption: String
        package let sign: String
        package let meaning: String
        package let rows: [Row]

        package struct Row: Sendable {
            package let sign: String
            package let meaning: String
        }
    }
}
