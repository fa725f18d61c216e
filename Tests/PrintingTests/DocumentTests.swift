import HTML
import Library
@testable import Printing
import Templates
import Testing

@Suite("Handouts")
struct HandoutDocumentTests {
    @Test("A citation leads to the work's entry among the references")
    func citation() throws {
        let code = try DocumentFixture(breathing: "A [@bowlby-1988].").handout()
        #expect(code.count(of: #"place-link(".reference-bowlby-1988", "#) == 1)
        #expect(code.count(of: #"work-entry(".reference-bowlby-1988", "#) == 1)
    }

    @Test("A link to a resource leads to its entry, which has its address written out")
    func resource() throws {
        let code = try DocumentFixture(breathing: "Call [them](resource:line-1).").handout()
        #expect(code.count(of: #"place-link(".resource-line-1", "#) == 1)
        #expect(code.contains(#"resource-entry(".resource-line-1", strong("Somebody at line-1"), "Listens.""#))
        #expect(code.contains(#""https://line-1.example/talk", "line-1.example/talk""#))
    }

    @Test("A link to the page of help leads to the helplines")
    func help() throws {
        let code = try DocumentFixture(breathing: "See [help](../../pages/help-now.md).").handout()
        #expect(code.destinations == [".help"])
        #expect(code.places.contains(".help"))
    }

    @Test("No heading has the label of another part of the handout")
    func places() throws {
        let headings = ["help", "references", "about", "reading-on", "resources"].map { "## \($0)\n\nA [@neff-2011].\n" }
        let places = try DocumentFixture(breathing: headings.joined(separator: "\n") + "\nCall [them](resource:line-0).").handout().places
        #expect(Set(places).count == places.count)
    }

    @Test("A page that the handout hasn't is listed with its address")
    func readingOn() throws {
        let code = try DocumentFixture(breathing: "See [this](resting.md).").handout()
        #expect(code.contains(#"linked-address("Resting", written("https://site.example/articles/calm/resting.html", "#))
    }

    @Test("A discreet handout doesn't name its subject in its title or at its foot")
    func discreet() throws {
        let code = try DocumentFixture(frontMatter: "discreet: true\n").handout()
        #expect(code.preamble.contains(#"title: "Information""#))
        #expect(!code.preamble.contains("Breathing"))
        #expect(code.count(of: "Breathing") == 1)
    }

    @Test("A handout that isn't discreet is called what its article is")
    func title() throws {
        #expect(try DocumentFixture().handout().preamble.contains(#"title: "Breathing""#))
    }

    @Test("Only a copy for those who check it says that it is a draft", arguments: PrintProfile.allCases)
    func draft(profile: PrintProfile) throws {
        let code = try DocumentFixture().handout(profile: profile)
        #expect(code.contains("draft-notice(") == (profile == .draft))
    }

    @Test("Only an article that somebody has put a name to is called reviewed", arguments: [
        ("", false), ("review: {status: in-review}\n", false),
        ("review: {status: reviewed, by: Ada Moss, role: Nurse, on: 2026-01-02}\n", true),
    ])
    func review(frontMatter: String, isReviewed: Bool) throws {
        let code = try DocumentFixture(frontMatter: frontMatter).handout()
        #expect(code.contains(#"fact("Reviewed by", "Ada Moss, Nurse")"#) == isReviewed)
        #expect(code.contains("eviewed by") == isReviewed)
    }

    @Test("The licence stands with its address")
    func licence() throws {
        let code = try DocumentFixture(site: "licence: CC-BY-4.0").handout()
        #expect(code.contains(#"written("https://creativecommons.org/licenses/by/4.0/", "creativecommons.org/licenses/by/4.0")"#))
    }
}

@Suite("Bundles")
struct BundleDocumentTests {
    @Test("A work that two articles cite stands once among the references")
    func references() throws {
        let code = try DocumentFixture(breathing: "A [@bowlby-1988].", resting: "B [@bowlby-1988; @neff-2011].").bundle()
        #expect(code.count(of: "work-entry(") == 2)
        #expect(code.count(of: #"place-link(".reference-bowlby-1988", "#) == 2)
    }

    @Test("Footnotes of two articles have labels of their own")
    func footnotes() throws {
        let code = try DocumentFixture(breathing: "A[^x].\n\n[^x]: C.", resting: "B[^x].\n\n[^x]: D.").bundle()
        #expect(code.contains(#"note("breathing.fn-1", "#) && code.contains(#"note("resting.fn-1", "#))
    }

    @Test("No two places have the same label, whatever the headings are called")
    func places() throws {
        let headings = ["help", "references", "about", "glossary", "resources", "site.top", "part-1"].map { "## \($0)\n\nA [@neff-2011] is calm.\n" }
        let text = headings.joined(separator: "\n") + "\nCall [them](resource:line-0)."
        let places = try DocumentFixture(breathing: text, resting: text).bundle().places
        #expect(Set(places).count == places.count)
    }

    @Test("Every link leads to a place in the document", arguments: [
        "A [@bowlby-1988].", "Call [them](resource:line-0).", "See [help](../../pages/help-now.md).", "See [this](resting.md).", "It is calm.", "A[^x] b[^x].\n\n[^x]: C.",
    ])
    func destinations(text: String) throws {
        let code = try DocumentFixture(breathing: text).bundle()
        #expect(!code.destinations.isEmpty)
        #expect(Set(code.destinations).isSubset(of: code.places))
    }

    @Test("Parts begin on right-hand pages where that is asked for", arguments: [true, false])
    func duplex(isDuplex: Bool) throws {
        let code = try DocumentFixture().bundle(isDuplex: isDuplex)
        #expect(code.contains("duplex: true") == isDuplex)
    }

    @Test("All articles stand in the table of reviews, by name")
    func reviews() throws {
        let code = try DocumentFixture().bundle()
        #expect(code.contains(#"review-table("Who checked these pages, and when", "#))
        #expect(code.contains(#"("Breathing", "Awaiting review", "", )"#) && code.contains(#"("Resting", "Awaiting review", "", )"#))
    }

    @Test("One discreet article makes the whole bundle's title neutral")
    func discreet() throws {
        #expect(!(try DocumentFixture(frontMatter: "discreet: true\n").bundle().preamble.contains("Pack")))
    }
}

@Suite("Cards and lists")
struct SheetDocumentTests {
    @Test("A wallet card has at most five helplines", arguments: [(0, 0), (1, 1), (3, 3), (5, 5), (9, 5)])
    func card(helplines: Int, lines: Int) throws {
        #expect(try DocumentFixture(helplines: helplines).cards().count(of: "(name: ") == lines)
    }

    @Test("A wallet card without helplines says what to do all the same")
    func cardWithoutHelplines() throws {
        #expect(try DocumentFixture(helplines: 0).cards().contains("In an emergency, call your country’s emergency number."))
    }

    @Test("A card leaves at least one line for a person of one's own", arguments: 0...9)
    func ownLines(helplines: Int) throws {
        let fixture = try DocumentFixture(helplines: helplines)
        let context = PrintContext(
            library: fixture.library, edition: DocumentFixture.edition, articles: [], path: SitePath(literal: "cards.html"), setup: fixture.setup
        )
        #expect((1...3).contains(CardSides(context: context).ownLines))
    }

    @Test("Chosen resources are listed in their order, each once, on as many pages as they take")
    func chosen() throws {
        let fixture = try DocumentFixture()
        let code = fixture.sheet([try fixture.resource("neff-2011"), try fixture.resource("line-0"), try fixture.resource("neff-2011")])
        #expect(code.places == [".resource-neff-2011", ".resource-line-0", ".resources"])
        #expect(!code.contains("resources-that-fit("))
    }

    @Test("Where nobody has chosen, helplines come first, and no more is listed than fits")
    func usual() throws {
        let code = try DocumentFixture(breathing: "Read [this](resource:neff-2011).").sheet()
        #expect(code.places.prefix(3) == [".resource-line-0", ".resource-line-1", ".resource-neff-2011"])
        #expect(code.contains("resources-that-fit("))
    }
}
