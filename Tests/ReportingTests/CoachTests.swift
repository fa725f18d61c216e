import ContentFixtures
import Diagnostics
import HTML
import Library
import Reporting
import Testing

/// The form for the fixture's article "Breathing".
private func form(extra: String = "", body: String = "Breathe out slowly.\n", ratings: [Rating] = []) throws -> CoachForm {
    let fixture = ContentFixture.minimal.with("articles/calm/breathing.md", ContentFixture.article(extra: extra, body: body))
    let outcome = try fixture.withFolder { LibraryLoader(options: .init(source: $0, keepsFiles: true)).load() }
    let library = try #require(outcome.readableLibrary)
    let edition = try #require(library.editions.first), article = try #require(edition.articles.first)
    return CoachForm(for: article, of: edition, in: library, file: try #require(outcome.files[article.source]), ratings: ratings)
}

private func entry(_ item: String, of form: CoachForm) throws -> CoachEntry {
    try #require(form.entries.first { $0.item.id.rawValue == item })
}

private func rating(_ item: String, _ answer: RatingAnswer, by name: String, version: String) throws -> Rating {
    Rating(item: try #require(RatedItem(rawValue: item)), answer: answer, by: name, on: try #require(CalendarDate("2026-11-21")), version: version)
}

@Suite("The items of the two instruments")
struct CoachItemTests {
    @Test("20 of the Index, 17 of understanding, 7 of acting", arguments: [
        (CoachScale.clearCommunicationIndex, 20), (.understandability, 17), (.actionability, 7),
    ])
    func count(scale: CoachScale, count: Int) {
        #expect(scale.items.count == count)
    }

    @Test("Every item has words of its own, and every number has an item")
    func words() {
        #expect(CoachItem.all.map(\.id) == RatedItem.allCases)
        #expect(CoachItem.all.allSatisfy { $0.statement.hasSuffix(".") })
    }

    @Test("A name is an item only where the instrument has the number", arguments: ["pemat-13", "pemat-14", "cci-21", "cci-0", "cci-07", "cci", "index-1", ""])
    func noItem(name: String) {
        #expect(RatedItem(rawValue: name) == nil)
    }
}

@Suite("What a program can tell of an article")
struct SuggestionTests {
    private static let figure = "![A circle.](../../assets/circle.svg \"A circle\")\n\n"
    private static let eight = (1...8).map { "- item \($0)\n" }.joined() + "\nMore.\n"

    @Test("It answers where the way an article is built leaves no doubt", arguments: [
        ("cci-1", "", "", RatingAnswer.no), ("cci-1", "main-message: Breathe out.\n", "", .yes),
        ("cci-2", "main-message: Breathe out.\n", "", .yes), ("cci-3", "", "", .no),
        ("cci-4", "", "", .no), ("cci-4", "", "Here is ![a circle](../../assets/circle.svg).\n", .no),
        ("cci-5", "", "", .no), ("cci-5", "actions: [Breathe]\n", "", .yes), ("cci-5", "", "> [!PRACTICE]\n> Breathe.\n", .yes),
        ("cci-6", "", "", .no),
        ("cci-8", "", "", .no), ("cci-8", "", "- a\n- b\n\nMore.\n", .yes), ("cci-8", "", eight, .no), ("cci-8", "", "Text.\n\n- a\n- b\n", .no),
        ("cci-9", "", "One.\n\nTwo.\n\nThree.\n", .no), ("cci-10", "", "", .no),
        ("cci-12", "", "", .notApplicable), ("cci-12", "actions: [Breathe]\n", "", .yes), ("cci-13", "", "", .notApplicable),
        ("cci-15", "", "", .notApplicable), ("cci-17", "", "", .notApplicable),
        ("pemat-6", "", "", .notApplicable), ("pemat-7", "", "", .yes),
        ("pemat-8", "", "", .notApplicable), ("pemat-9", "", "", .notApplicable), ("pemat-9", "", "One.\n\nTwo.\n\nThree.\n", .no),
        ("pemat-11", "", "", .notApplicable), ("pemat-11", "key-points: [Breathe]\n", "", .yes), ("pemat-11", "", "One.\n\nTwo.\n\nThree.\n", .no),
        ("pemat-12", "main-message: Breathe out.\n", "", .yes),
        ("pemat-16", "", "", .notApplicable), ("pemat-17", "", "Here is ![a circle](../../assets/circle.svg).\n", .no), ("pemat-19", "", "", .notApplicable),
        ("pemat-20", "actions: [Breathe]\n", "", .yes), ("pemat-21", "actions: [Breathe]\n", "Breathe.\n", .no),
        ("pemat-23", "", "- [ ] Breathe\n", .yes), ("pemat-24", "", "", .notApplicable), ("pemat-25", "", "", .notApplicable),
    ])
    func answers(item: String, extra: String, body: String, answer: RatingAnswer) throws {
        #expect(try entry(item, of: form(extra: extra, body: body.isEmpty ? "Breathe out slowly.\n" : body)).state == .told(answer))
    }

    @Test("It leaves to people what only they can tell", arguments: [
        ("cci-4", "", figure), ("cci-6", "main-message: Breathe out.\n", ""), ("cci-7", "", ""), ("cci-9", "", "## A part\n\nText.\n"),
        ("cci-10", "main-message: Breathe out.\n", ""), ("cci-11", "", ""), ("cci-13", "actions: [Breathe]\n", ""), ("cci-15", "", "Wait 10 seconds.\n"),
        ("cci-18", "", ""), ("cci-20", "", ""), ("pemat-1", "", ""), ("pemat-2", "", ""), ("pemat-3", "", ""), ("pemat-7", "", "Wait 10 seconds.\n"),
        ("pemat-10", "", ""), ("pemat-15", "", ""), ("pemat-17", "", figure), ("pemat-19", "", "| a | b |\n| - | - |\n| c | d |\n"),
        ("pemat-21", "actions: [Breathe]\n", "Let your breath go.\n"), ("pemat-26", "", ""),
    ])
    func open(item: String, extra: String, body: String) throws {
        #expect(try entry(item, of: form(extra: extra, body: body.isEmpty ? "Breathe out slowly.\n" : body)).state == .open)
    }

    @Test("It names the line to look at", arguments: [
        ("cci-5", "Text.\n\n> [!PRACTICE]\n> Breathe.\n", 9), ("cci-8", "Text.\n\n- a\n- b\n\nMore.\n", 9), ("cci-15", "Text.\n\nWait 10 seconds.\n", 9),
        ("cci-11", "Text.\n\nText.\n\n> [!SCIENCE]\n> Few studies.\n", 11), ("pemat-17", "Text.\n\n\(figure)", 9),
    ])
    func line(item: String, body: String, line: Int) throws {
        #expect(try entry(item, of: form(body: body)).suggestion.evidence?.line == line)
    }
}

@Suite("What people answer")
struct RatingTests {
    @Test("People's answer counts, whatever the program says")
    func people() throws {
        let version = try form().version
        let rated = try form(ratings: [rating("cci-1", .yes, by: "Ada", version: version)])
        #expect(try entry("cci-1", of: rated).state == .rated(.yes))
    }

    @Test("The newest answer of a person counts")
    func newest() throws {
        let version = try form().version
        let rated = try form(ratings: [rating("cci-7", .yes, by: "Ada", version: version), rating("cci-7", .no, by: "Ada", version: version)])
        #expect(try entry("cci-7", of: rated).state == .rated(.no))
    }

    @Test("Where two people disagree, nothing counts")
    func disputed() throws {
        let version = try form().version
        let rated = try form(ratings: [rating("cci-7", .yes, by: "Ada", version: version), rating("cci-7", .no, by: "Ben", version: version)])
        #expect(try entry("cci-7", of: rated).state == .disputed)
        #expect(try entry("cci-7", of: rated).answer == nil)
    }

    @Test("An answer lapses with the text, and is shown as it was")
    func lapsed() throws {
        let rated = try form(ratings: [rating("cci-7", .yes, by: "Ada", version: "0123456789abcdef")])
        let entry = try entry("cci-7", of: rated)
        #expect(entry.state == .open)
        #expect(entry.lapsed.map(\.answer) == [.yes])
        #expect(CoachText.lines(for: entry).contains("Ada said yes on 2026-11-21, of another version."))
    }

    @Test("What a reader sees changes the version", arguments: [
        ("main-message: Breathe.\n", "Breathe out slowly.\n"), ("audience: [supporter]\n", "Breathe out slowly.\n"), ("", "Breathe in slowly.\n"),
        ("key-points: [Breathe]\n", "Breathe out slowly.\n"), ("actions: [Breathe]\n", "Breathe out slowly.\n"),
    ])
    func version(extra: String, body: String) throws {
        #expect(try form(extra: extra, body: body).version != form().version)
    }

    @Test("A review and its days don't")
    func review() throws {
        let extra = "updated: 2026-11-21\nreview: {status: reviewed, by: A, role: B, on: 2026-11-21}\nkeywords: [breath]\n"
        #expect(try form(extra: extra).version == form().version)
    }
}

@Suite("Scores")
struct CoachScoreTests {
    @Test("Points are those of the items that were answered yes or no")
    func points() throws {
        let score = try form().score(on: .actionability)
        #expect([score.points, score.counted, score.notApplicable, score.open] == [0, 2, 2, 3])
        #expect(score.percent == 0)
    }

    @Test("Without a main message, none is at the top, stands out or has a picture, whatever people say")
    func message() throws {
        let version = try form().version
        let ratings = try ["cci-2", "cci-3", "cci-4"].map { try rating($0, .yes, by: "Ada", version: version) }
        #expect(try form(ratings: ratings).score(on: .clearCommunicationIndex).points == form().score(on: .clearCommunicationIndex).points)
    }

    @Test("A number says on how many items it stands")
    func summary() throws {
        #expect(try form().score(on: .actionability).summary == "0 % so far, 0 of 2 points, on 2 of 7 items (2 not about it, 3 to answer)")
    }

    @Test("Where nothing is answered, there is no number")
    func nothing() throws {
        let version = try form().version
        let ratings = try CoachScale.actionability.items.flatMap { item in
            [try rating(item.id.rawValue, .yes, by: "Ada", version: version), try rating(item.id.rawValue, .no, by: "Ben", version: version)]
        }
        let score = try form(ratings: ratings).score(on: .actionability)
        #expect(score.percent == nil)
        #expect(score.summary == "no score yet, on 0 of 7 items (7 to answer)")
    }
}
