import HTML
@testable import Library

enum FixtureArticles {
    static let all = [translated, bare, hostile, plain, worksheet]

    static let everything = article(
        "rupture-and-repair", in: "attachment", title: "Rupture and repair", text: FixtureTexts.everything,
        summary: "All close relationships slip out of step. Learn what a repair is, how to make one, and when you do not owe one.",
        topics: [0, 1], audience: [.adult, .parentOrCarer], series: SeriesPlace(series: Handle(0), index: 1),
        published: day("2026-11-21"), updated: day("2026-12-01"), authors: ["The Attune authors"],
        mainMessage: "Coming back after a falling-out matters more than never falling out.",
        actions: ["Write one repair sentence that would sound like you.", "Choose one small rupture, in a relationship that is safe, and try the steps."],
        contentNote: "This page talks about relationships in which somebody is harmed, without details.",
        keyPoints: [
            "A rupture is a moment when two people lose touch with each other.",
            "Ordinary pairs of babies and carers are often out of step, and they come back.",
            "Nobody owes a repair to a person who keeps harming or frightening them.",
        ],
        related: [1, 3],
        references: [
            Reference(resource: Handle(7), id: fragment("ref-bowlby-1988"), citations: [fragment("cite-3")]),
            Reference(resource: Handle(8), id: fragment("ref-eubanks-2018"), citations: [fragment("cite-4")]),
            Reference(resource: Handle(6), id: fragment("ref-tronick-1986"), citations: [fragment("cite-1"), fragment("cite-2")]),
            Reference(resource: Handle(9), id: fragment("ref-nice-2018"), citations: []),
        ],
        furtherHelp: [1], terms: [1, 0]
    )

    private static let translated = {
        var article = everything
        article.translations = [Translation(language: .arabic, path: rightToLeft.path)]
        return article
    }()

    static let worksheet = {
        var article = FixtureArticles.article(
            "card", in: "worksheets", title: "My card", text: FixtureTexts.worksheet, summary: "A card to carry.", topics: [1, 0],
            actions: ["Fill it in on a calm day."], contentNote: "This sheet is short.", related: [0]
        )
        article.isWorksheet = true
        return article
    }()

    static let bare = article("bare", in: "attachment", title: FixtureLibrary.longTitle, text: FixtureTexts.short, series: SeriesPlace(series: Handle(0), index: 0))

    static let hostile = article(
        "hostile", in: "trauma", title: FixtureLibrary.hostileText, text: FixtureTexts.short, summary: FixtureLibrary.hostileText,
        topics: [1], authors: [FixtureLibrary.hostileText], mainMessage: FixtureLibrary.hostileText, actions: [FixtureLibrary.hostileText],
        contentNote: FixtureLibrary.hostileText, keyPoints: [FixtureLibrary.hostileText], related: [2]
    )

    static let plain = article(
        "what-trauma-is", in: "trauma", title: "What trauma is", text: "## A first part\n\n" + FixtureTexts.short + "\n\n## A second part\n\n" + FixtureTexts.short,
        summary: "What the word means, and what it does not mean.", topics: [1], series: SeriesPlace(series: Handle(0), index: 2), updated: day("2026-11-21"),
        review: Review(status: .reviewed, by: "Dr Alex Example", role: "clinical psychologist", on: day("2026-03-03"), next: day("2028-03-03"))
    )

    static let rightToLeft = {
        var article = untranslated
        article.translations = [Translation(language: .english, path: path("attachment/rupture-and-repair.html"))]
        return article
    }()

    private static let untranslated = article(
        "rupture-and-repair", in: "ar/attachment", title: "قطيعة ثم إصلاح", text: FixtureTexts.rightToLeft, language: .arabic,
        summary: "ملخص قصير لهذا النص التجريبي.", audience: [.adult], published: day("2026-11-21"), contentNote: "هذه الصفحة تجريبية.",
        keyPoints: ["نقطة أولى قصيرة.", "نقطة ثانية قصيرة."],
        references: [Reference(resource: Handle(7), id: fragment("ref-bowlby-1988"), citations: [])]
    )

    static func article(
        _ id: String, in folder: String, title: String, text: String, language: Language = .english, summary: String = "", topics: [Int] = [0],
        audience: [Audience] = [], series: SeriesPlace? = nil, published: CalendarDate? = nil, updated: CalendarDate? = nil,
        review: Review = Review(status: .awaiting, by: nil, role: nil, on: nil, next: nil), authors: [String] = [], mainMessage: String? = nil,
        actions: [String] = [], contentNote: String? = nil, keyPoints: [String] = [], isDiscreet: Bool = false, isDraft: Bool = false, related: [Int] = [],
        references: [Reference] = [], furtherHelp: [Int] = [], terms: [Int] = []
    ) -> Article {
        Article(
            id: slug(id), path: path("\(folder)/\(id).html"), source: "articles/\(folder)/\(id).md", language: language, title: title, summary: summary,
            topics: topics.map { Handle($0) }, audience: audience, kind: .explanation, series: series, keywords: [], published: published, updated: updated,
            review: review, authors: authors, mainMessage: mainMessage, actions: actions, contentNote: contentNote, keyPoints: keyPoints, licence: .ccBy4,
            isDiscreet: isDiscreet, isDraft: isDraft, related: related.map { Handle($0) }, body: FixtureBodies.body(text), references: references,
            furtherHelp: furtherHelp.map { Handle($0) }, terms: terms.map { Handle($0) }
        )
    }
}
