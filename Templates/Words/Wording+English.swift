import HTML
import Library
import Markdown

extension Wording {
    package static let english = Wording(
        language: .english,
        navigation: .english,
        leaving: .english,
        article: .english,
        review: .english,
        sources: .english,
        listing: .english,
        worksheet: .english,
        help: .english,
        resource: .english,
        resourceIndex: .english,
        glossary: .english,
        search: .english,
        footer: .english,
        neutralPage: .english,
        reading: .english,
        keeping: .english,
        print: .english,
        printedFiles: .english,
        form: .english,
        start: .english,
        markdown: .english,
        date: { "\($0.day) \(englishMonths[$0.month - 1]) \($0.year)" },
        list: englishList,
        country: { name(of: $0, in: .english) },
        languageName: { name(of: $0, in: .english) }
    )

    @Sendable fileprivate static func englishList(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
}

extension Wording.Navigation {
    fileprivate static let english = Self(
        skipToContent: "Skip to the text",
        main: "Main",
        breadcrumb: "Where you are",
        home: "Home",
        topics: "Topics",
        worksheets: "Worksheets",
        resources: "Resources",
        glossary: "Glossary",
        alphabet: "A to Z",
        helpNow: "Help now",
        letters: "Letters",
        discreetTitle: "Information",
        readThisIn: "Read this in"
    )
}

extension Wording.Leaving {
    fileprivate static let english = Self(
        leave: "Leave this page",
        region: "Leaving",
        pressTwoMore: "Shift. Press 2 more times to leave this page.",
        pressOneMore: "Shift. Press 1 more time to leave this page.",
        expired: "Leaving this page was called off.",
        loading: "Loading.",
        explanation: "“Leave this page” takes you to another page at once. It does not clear your browser’s history.",
        shortcut: "On a keyboard, you can press Shift 3 times."
    )
}

extension Wording.ArticleWords {
    fileprivate static let english = Self(
        minutes: { $0 == 1 ? "About 1 minute to read" : "About \($0) minutes to read" },
        audience: { audience in
            switch audience {
            case .adult: "adults"
            case .youngPerson: "young people"
            case .parentOrCarer: "parents and carers"
            case .supporter: "friends and supporters"
            case .professional: "professionals"
            }
        },
        // "adults and parents and carers" would be one "and" too many.
        forAudience: { names in
            let isNested = names.contains { $0.contains(" and ") }
            return "For " + (isNested ? names.joined(separator: ", ") : Wording.englishList(names))
        },
        part: { "Part \($0) of \($1)" },
        series: { "Series: \($0)" },
        contents: "On this page",
        keyPoints: "In short",
        actions: "What you can do",
        contentNote: "Before you read",
        skipPassage: { "Skip to “\($0)”" },
        goToHelp: "Go to help now",
        previous: "Previous",
        next: "Next",
        terms: "Words explained",
        draft: "This page is a draft."
    )
}

extension Wording.ReviewWords {
    fileprivate static let english = Self(
        heading: "About this page",
        awaiting: "Awaiting clinical review. Nobody with a clinical role has checked this page yet.",
        inReview: "Clinical review is under way. It is not finished yet.",
        reviewedOn: "Last reviewed",
        reviewedBy: "Reviewed by",
        nextReview: "Next review due",
        published: "Published",
        updated: "Last updated",
        writtenBy: "Written by",
        translatedFrom: { "Translated from \($0): see the original" }
    )
}

extension Wording.SourceWords {
    fileprivate static let english = Self(
        heading: "Where this comes from",
        back: { "Back to \($0)" },
        backNumbered: { "Back to where \($0) is cited, place \($1) of \($2)" },
        furtherHelp: "Support named on this page",
        noYear: "no date",
        andOthers: "and others",
        inContainer: { "In \($0)" },
        pages: { $0.contains("–") || $0.contains("-") || $0.contains(",") ? "pages \($0)" : "page \($0)" },
        edition: { edition in Int(edition).map { "\(ordinal($0)) edition" } ?? edition }
    )

    private static func ordinal(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (_, 11...13): "\(number)th"
        case (1, _): "\(number)st"
        case (2, _): "\(number)nd"
        case (3, _): "\(number)rd"
        default: "\(number)th"
        }
    }
}

extension Wording.ListingWords {
    fileprivate static let english = Self(
        related: "You may also like to read",
        inTopic: { "More on \($0)" },
        articles: { $0 == 1 ? "1 page" : "\($0) pages" },
        touchedBy: "From other topics",
        otherArticles: "More pages",
        series: "Read in order",
        startSeries: "Start with part 1",
        topicsSummary: "Everything here, by topic. Begin wherever you like.",
        alphabetSummary: "Pages, words and resources in the order of the alphabet.",
        term: "Word",
        resource: "Resource",
        article: "Page",
        empty: "There is nothing here yet."
    )
}

extension Wording.WorksheetWords {
    fileprivate static let english = Self(
        kind: "Worksheet",
        introduction: "Sheets to fill in here or on paper, as much of them as you like.",
        all: "See all worksheets",
        privacy: "What you write here stays on this page until you close it. Nothing is kept or sent.",
        print: "Print this sheet"
    )
}

extension Wording.HelpWords {
    fileprivate static let english = Self(
        heading: "Help now",
        quickest: "The quickest ways",
        introduction: "You can talk to somebody, whatever has happened.",
        more: "More ways to get help",
        otherCountries: "In other countries",
        emergencyServices: "In an emergency",
        helplines: "Somebody to talk to",
        anywhere: "Wherever you are",
        callLog: "Calls and texts may show on your phone or its bill.",
        none: "In an emergency, call your country’s emergency number."
    )
}

extension Wording.ResourceWords {
    fileprivate static let english = Self(
        heading: "Resources",
        introduction: "The books, papers, organisations and helplines that these pages lean on.",
        type: { type in
            switch type {
            case .book: "Book"
            case .chapter: "Chapter of a book"
            case .article: "Article"
            case .paper: "Research paper"
            case .guideline: "Guideline"
            case .report: "Report"
            case .worksheet: "Worksheet"
            case .handout: "Handout"
            case .workbook: "Workbook"
            case .video: "Video"
            case .podcast: "Podcast"
            case .audio: "Recording"
            case .organisation: "Organisation"
            case .helpline: "Helpline"
            case .textline: "Text line"
            case .chat: "Online chat"
            case .directory: "Directory"
            case .app: "App"
            case .course: "Course"
            case .supportGroup: "Support group"
            }
        },
        types: { type in
            switch type {
            case .book: "Books"
            case .chapter: "Chapters of books"
            case .article: "Articles"
            case .paper: "Research papers"
            case .guideline: "Guidelines"
            case .report: "Reports"
            case .worksheet: "Worksheets"
            case .handout: "Handouts"
            case .workbook: "Workbooks"
            case .video: "Videos"
            case .podcast: "Podcasts"
            case .audio: "Recordings"
            case .organisation: "Organisations"
            case .helpline: "Helplines"
            case .textline: "Text lines"
            case .chat: "Online chats"
            case .directory: "Directories"
            case .app: "Apps"
            case .course: "Courses"
            case .supportGroup: "Support groups"
            }
        },
        cost: { cost in
            switch cost {
            case .free: "Free"
            case .paid: "You pay for it"
            case .freemium: "Free, with parts that you pay for"
            case .insurance: "Paid for by some insurers"
            case .sliding: "What you pay depends on what you earn"
            }
        },
        level: { level in
            switch level {
            case .guideline: "Guideline"
            case .systematicReview: "Review of all studies"
            case .rct: "Randomised trial"
            case .observational: "Observational study"
            case .expert: "View of experts"
            case .livedExperience: "Lived experience"
            case .theory: "Theory"
            }
        },
        call: "Call",
        text: "Text",
        chat: "Chat online",
        website: "Website",
        email: "Email",
        keyword: { "Send the word \($0)" },
        hours: "Open",
        allHours: "Day and night, every day",
        unknownHours: "See the service’s website",
        reach: "How to get it",
        whatHappens: "What happens when you get in touch",
        about: "What it is",
        costLabel: "Cost",
        languages: "Languages",
        countries: "Countries",
        audience: "For",
        evidence: "What it shows, and its limits",
        evidenceLevel: "Kind of evidence",
        reference: "Reference",
        lastChecked: "Details last checked",
        notChecked: "nobody has checked this yet",
        citedIn: "Pages that use it",
        notCited: "No page uses it yet.",
        opensElsewhere: { "on \($0)" }
    )
}

extension Wording.GlossaryWords {
    fileprivate static let english = Self(
        heading: "Glossary",
        introduction: "Words that these pages use, explained in plain language.",
        alsoCalled: "Also called",
        seeAlso: "See also",
        usedIn: "Used in",
        furtherUses: { "and \($0) more" },
        sources: "Sources"
    )
}

extension Wording.FooterWords {
    fileprivate static let english = Self(
        notTreatment: "Information, not treatment",
        notTreatmentDetail: "These pages explain. They do not replace care from somebody who knows you.",
        publishedBy: "Published by",
        thisSite: "This site",
        licence: { licence in
            switch licence {
            case .ccBy4: "You may share and adapt this with credit (CC BY 4.0)"
            case .ccBySA4: "You may share and adapt this with credit, under the same licence (CC BY-SA 4.0)"
            case .ccByNC4: "You may share and adapt this with credit, not for profit (CC BY-NC 4.0)"
            case .ccByNCSA4: "You may share and adapt this with credit, not for profit, under the same licence (CC BY-NC-SA 4.0)"
            case .ccByND4: "You may share this unchanged with credit (CC BY-ND 4.0)"
            case .ccByNCND4: "You may share this unchanged with credit, not for profit (CC BY-NC-ND 4.0)"
            case .cc0: "Free for any use (CC0 1.0)"
            case .allRightsReserved: "All rights reserved"
            }
        },
        phone: "Phone",
        email: "Email",
        website: "Website",
        hours: "Open"
    )
}

extension Wording.NeutralPageWords {
    fileprivate static let english = Self(
        title: "Weather",
        offline: "The forecast is not available. It is shown when there is a connection.",
        tableCaption: "Clouds and the weather that often follows",
        sign: "Cloud",
        meaning: "What often follows",
        rows: [
            Row(sign: "Cirrus: thin, high, like feathers", meaning: "Fair for now, with a change within a day"),
            Row(sign: "Cumulus: small, white, flat below", meaning: "Dry, with sunny spells"),
            Row(sign: "Stratus: low, grey, even", meaning: "Dull, with drizzle in places"),
            Row(sign: "Nimbostratus: thick, dark grey", meaning: "Steady rain for some hours"),
            Row(sign: "Cumulonimbus: very tall, flat on top", meaning: "Showers, with thunder at times"),
        ]
    )
}

extension MarkdownWording {
    fileprivate static let english = Self(
        callouts: CalloutTitles(
            note: "Good to know",
            tip: "What may help",
            important: "Worth knowing",
            warning: "Take care",
            caution: "Take care",
            key: "Key point",
            practice: "Try this",
            reflect: "A question to sit with",
            affirm: "Words to keep",
            science: "What research says and doesn’t",
            help: "Help now"
        ),
        writingSpace: "Room to write",
        openTask: "To do",
        doneTask: "Done",
        footnotes: "Notes",
        footnote: "Note",
        backToText: "Back to the text from note",
        table: "Table",
        row: "Row",
        opensAnotherSite: "another site"
    )
}
