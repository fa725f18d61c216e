import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct ArticlePageTests {
    private let everything = PageCatalogue.page(
        ArticlePage(library: FixtureLibrary.library, edition: FixtureLibrary.english, article: FixtureLibrary.everything)
    ).html
    private let bare = PageCatalogue.page(
        ArticlePage(library: FixtureLibrary.library, edition: FixtureLibrary.english, article: FixtureLibrary.bare)
    ).html

    @Test("The parts of an article stand in their order")
    func order() throws {
        let marks = [
            "<h1>", "class=\"content-note\"", "class=\"contents\"", "class=\"key-points\"", "class=\"prose\"", "class=\"actions\"",
            "class=\"series-navigation\"", "class=\"help\"", "class=\"review\"", "class=\"references\"", "class=\"related\"", "class=\"footer\"",
        ]
        let places = try marks.map { try #require(everything.firstRange(of: $0)?.lowerBound, "\($0) is missing") }
        #expect(places == places.sorted())
    }

    @Test("What an article doesn't have leaves no trace", arguments: ["content-note", "key-points", "actions", "references", "further-help", "related", "lede"])
    func nothingEmpty(part: String) {
        #expect(!bare.contains("class=\"\(part)\""))
    }

    @Test("The place in a series is said in words")
    func partOfSeries() {
        #expect(everything.contains("Part 2 of 3"))
    }

    @Test("The first part of a series leads on but not back")
    func firstPart() {
        #expect(bare.contains("class=\"next\"") && !bare.contains("class=\"previous\""))
    }

    @Test("The contents list the headings")
    func contents() {
        #expect(everything.contains("<a href=\"#how-to-repair\">How to repair</a>"))
    }

    @Test("An article without headings has no contents")
    func noContents() {
        #expect(!bare.contains("class=\"contents"))
    }

    @Test("The content note leads past the passage to the page's last part")
    func skipPassage() {
        #expect(everything.contains("<a href=\"#what-we-know-and-what-we-do-not\">Skip to “What we know and what we do not”</a>"))
    }

    @Test("The content note leads to help")
    func noteLeadsToHelp() {
        #expect(everything.contains("<a href=\"#site.help\">Go to help now</a>"))
    }

    @Test("A date can be read by people and by programs")
    func dates() {
        #expect(everything.contains("<time datetime=\"2026-11-21\">21 November 2026</time>"))
    }

    @Test("A work that is cited twice has two ways back")
    func backLinks() {
        #expect(everything.contains("href=\"#cite-1\" aria-label=\"Back to where Tronick and Cohn, 1989 is cited, place 1 of 2\""))
        #expect(everything.contains("href=\"#cite-2\" aria-label=\"Back to where Tronick and Cohn, 1989 is cited, place 2 of 2\""))
    }

    @Test("The topic's other articles are listed, this one marked")
    func neighbours() {
        #expect(everything.contains("<a href=\"rupture-and-repair.html\" aria-current=\"page\">Rupture and repair</a>"))
    }
}

@Suite struct ReviewLineTests {
    private func text(_ review: Review) -> String {
        let article = FixtureArticles.article("a", in: "a", title: "A", text: "", review: review)
        let context = PageContext(library: FixtureLibrary.library, edition: FixtureLibrary.english, path: article.path)
        return String(decoding: ReviewLine(context: context, article: article).rendered(on: article.path), as: UTF8.self)
    }

    @Test("A page that nobody reviewed says so")
    func awaiting() {
        #expect(text(Review(status: .awaiting, by: nil, role: nil, on: nil, next: nil)).contains("Awaiting clinical review"))
    }

    @Test("A review that is under way is not finished")
    func inReview() {
        let text = text(Review(status: .inReview, by: "Alex", role: "nurse", on: day("2026-01-01"), next: nil))
        #expect(text.contains("under way") && !text.contains("Last reviewed"))
    }

    @Test("A review names its reviewer, the role and the day")
    func reviewed() {
        let text = text(Review(status: .reviewed, by: "Alex", role: "nurse", on: day("2026-01-01"), next: nil))
        #expect(text.contains("Alex, nurse") && text.contains("1 January 2026"))
    }

    @Test("A review without a name, a role or a day is none", arguments: [
        Review(status: .reviewed, by: nil, role: "nurse", on: day("2026-01-01"), next: nil),
        Review(status: .reviewed, by: "Alex", role: nil, on: day("2026-01-01"), next: nil),
        Review(status: .reviewed, by: "Alex", role: "nurse", on: nil, next: nil),
    ])
    func unsigned(review: Review) {
        #expect(text(review).contains("Awaiting clinical review") && !text(review).contains("Last reviewed"))
    }
}
