import HTML
@testable import Library
@testable import Markdown

/// A small library with one of everything: two topics, articles with everything and with nothing, helplines, works, terms, and an edition that runs
/// from right to left.
enum FixtureLibrary {
    static let english = Handle<Edition>(0)
    static let rightToLeft = Handle<Edition>(1)
    /// The article with everything.
    static let everything = Handle<Article>(0)
    /// The article with a title and a text alone.
    static let bare = Handle<Article>(1)
    /// The article whose every field holds markup.
    static let hostile = Handle<Article>(2)

    static let hostileText = "A <script>alert(1)</script> & \"quoted\" 'title'"
    static let longTitle =
        "What it can feel like to come back to somebody after a long silence, and why so many of us wait for the other person to make the first move"

    static let library = makeLibrary()

    static func makeLibrary(
        exitHistory: Exit.History = .keep, isDiscreet: Bool = false, helplines: [Int] = Array(0...5), resources: [Resource] = FixtureResources.all
    ) -> Library {
        Library(
            site: site(exitHistory: exitHistory, isDiscreet: isDiscreet, helplines: helplines),
            editions: [englishEdition, rightToLeftEdition],
            resources: resources,
            assets: []
        )
    }

    /// A library with nothing in it but its pages.
    static let empty = Library(
        site: site(exitHistory: .keep, isDiscreet: false, helplines: []),
        editions: [
            Edition(
                language: .english, folder: "", home: page("index", "index.html", "Attune"), topics: [], series: [], articles: [], terms: [], pages: [],
                notFound: page("404", "404.html", "Not here"), helpNow: page("help-now", "help-now.html", "Help now")
            ),
        ],
        resources: [],
        assets: []
    )

    private static func site(exitHistory: Exit.History, isDiscreet: Bool, helplines: [Int]) -> Site {
        Site(
            title: "Attune",
            tagline: "Short, kind explanations of trauma, attachment and co-regulation.",
            languages: [.english, .arabic],
            baseAddress: WebAddress("https://attune.example/"),
            licence: .ccBy4,
            exit: Exit(address: address("https://www.bbc.co.uk/weather"), history: exitHistory),
            clinic: Clinic(
                name: "Riverside Practice",
                country: Country("GB"),
                address: "12 Mill Lane, Exampleton",
                phone: "01632 960 000",
                email: MailAddress("hello@riverside.example"),
                web: WebAddress("https://www.riverside.example/"),
                hours: "Monday to Friday, 9am to 5pm",
                accent: Colour("#1f626b"),
                logoFile: nil,
                footer: nil
            ),
            helplines: helplines.map { Handle($0) },
            allowsRawHTML: false,
            isDiscreet: isDiscreet
        )
    }

    private static let englishEdition = Edition(
        language: .english,
        folder: "",
        home: StandalonePage(
            id: slug("index"), path: path("index.html"), source: "index.md", title: "Feeling safe with each other",
            summary: "Short, kind explanations of trauma, attachment and co-regulation.", updated: day("2026-11-21"),
            body: FixtureBodies.body(FixtureTexts.home), translations: [Translation(language: .arabic, path: path("ar/index.html"))]
        ),
        topics: [
            topic("attachment", "Attachment", "The pull towards safe people, the patterns it can leave, and how new and kinder experiences can change them.", [0, 1], touchedBy: [3, 4]),
            topic("trauma", "Trauma", "What trauma is, what it can do to body and mind, and what can help.", [3, 2], worksheets: [4]),
        ],
        series: [
            Series(
                id: slug("how-attachment-works"), path: path("series/how-attachment-works.html"), title: "How attachment works",
                summary: "Three pages, from the first bond to mending one.", articles: [Handle(1), Handle(0), Handle(3)]
            ),
        ],
        articles: FixtureArticles.all,
        terms: [
            term("repair", "Repair", "Coming back together after a rupture.", alsoCalled: ["making up"], related: [1], usedIn: [0]),
            term("rupture", "Rupture", "A moment when two people lose touch with each other.", related: [0], sources: [0], usedIn: [0, 3]),
            term("window-of-tolerance", "Window of tolerance", "The range in which somebody can feel and think at once.", usedIn: []),
        ],
        pages: [
            page("about", "about.html", "About these pages"),
            page("accessibility", "accessibility.html", "Accessibility"),
            page("privacy", "privacy.html", "Privacy"),
        ],
        notFound: page("404", "404.html", "This page is not here"),
        helpNow: StandalonePage(
            id: slug("help-now"), path: path("help-now.html"), source: "pages/help-now.md", title: "Help now",
            summary: "You do not have to be in danger to call. Feeling alone is enough.", updated: nil,
            body: FixtureBodies.body("Choose whichever way is easiest for you. You can stop at any time, and you need not give your name."),
            translations: [Translation(language: .arabic, path: path("ar/help-now.html"))]
        )
    )

    private static let rightToLeftEdition = Edition(
        language: .arabic,
        folder: "ar",
        home: page("index", "ar/index.html", "الصفحة الأولى", original: "index.html"),
        topics: [
            Topic(
                id: slug("attachment"), path: path("ar/attachment/index.html"), source: "ar/topics/attachment.md", title: "موضوع أول",
                summary: "ملخص قصير.", introduction: FixtureBodies.body("مقدمة قصيرة."), articles: [Handle(0)], touchedBy: []
            ),
        ],
        series: [],
        articles: [FixtureArticles.rightToLeft],
        terms: [],
        pages: [],
        notFound: page("404", "ar/404.html", "غير موجود"),
        helpNow: page("help-now", "ar/help-now.html", "مساعدة", original: "help-now.html")
    )

    private static func topic(_ id: String, _ title: String, _ summary: String, _ articles: [Int], touchedBy: [Int] = [], worksheets: [Int] = []) -> Topic {
        Topic(
            id: slug(id), path: path("\(id)/index.html"), source: "topics/\(id).md", title: title, summary: summary,
            introduction: FixtureBodies.body(FixtureTexts.short), articles: articles.map { Handle($0) }, touchedBy: touchedBy.map { Handle($0) },
            worksheets: worksheets.map { Handle($0) }
        )
    }

    private static func term(
        _ id: String, _ name: String, _ definition: String, alsoCalled: [String] = [], related: [Int] = [], sources: [Int] = [], usedIn: [Int]
    ) -> Term {
        Term(
            id: slug(id), fragment: fragment(id), term: name, aliases: [], definition: definition, alsoCalled: alsoCalled,
            related: related.map { Handle($0) }, sources: sources.map { Handle($0) }, usedIn: usedIn.map { Handle($0) }
        )
    }

    private static func page(_ id: String, _ file: String, _ title: String, original: String? = nil) -> StandalonePage {
        StandalonePage(
            id: slug(id), path: path(file), source: "pages/\(id).md", title: title, summary: "", updated: day("2026-11-21"),
            body: FixtureBodies.body(FixtureTexts.short), translations: original.map { [Translation(language: .english, path: path($0))] } ?? []
        )
    }
}

// A fixture's literals are right or the tests say so at once.
func slug(_ text: String) -> Slug { Slug(text) ?? { preconditionFailure("\(text) is no slug") }() }
func path(_ text: String) -> SitePath { SitePath(text) ?? { preconditionFailure("\(text) is no path") }() }
func fragment(_ text: String) -> Fragment { Fragment(text) ?? { preconditionFailure("\(text) is no id") }() }
func address(_ text: String) -> WebAddress { WebAddress(text) ?? { preconditionFailure("\(text) is no address") }() }
func phone(_ text: String) -> PhoneNumber { PhoneNumber(text) ?? { preconditionFailure("\(text) is no number") }() }
func day(_ text: String) -> CalendarDate? { CalendarDate(text) }
