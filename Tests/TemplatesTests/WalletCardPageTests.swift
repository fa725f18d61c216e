import HTML
@testable import Library
@testable import Templates
import Testing

@Suite struct WalletCardPageTests {
    private func page(_ setup: PrintSetup = PrintFixture.setup, of library: Library = PrintFixture.library) -> ScannedPage {
        ScannedPage(String(decoding: WalletCardPage(library: library, edition: FixtureLibrary.english, setup: setup).rendered(), as: UTF8.self))
    }

    @Test("A sheet has four cards, of which somebody who listens hears one")
    func cards() {
        #expect(page().tags.count { $0["class"] == "card" } == 4)
        #expect(page().tags.count { $0["class"] == "copy paper-only" && $0["aria-hidden"] == "true" } == 3)
    }

    @Test("A side has at most three numbers")
    func sides() {
        let lists = page().tags.split { $0["class"] == "side" && !$0.isEnd }.dropFirst()
        #expect(lists.allSatisfy { $0.count { $0["class"] == "card-number" } <= 3 })
    }

    @Test("Emergency comes first, with its number")
    func order() {
        #expect(page().elements("a").first?["href"] == "tel:999")
    }

    @Test("The cards are as large whatever the size of print", arguments: PrintProfile.allCases)
    func profiles(profile: PrintProfile) throws {
        let setup = PrintSetup(paper: .a4, profile: profile, clinic: PrintFixture.setup.clinic)
        #expect(try #require(page(setup).elements("style").first).text.contains("--size:12pt"))
    }

    @Test("Where a site names no helplines, the card is there for one's own people")
    func none() {
        let page = page(of: FixtureLibrary.makeLibrary(helplines: []))
        #expect(page.elements("a").isEmpty)
        #expect(page.tags.count { $0["class"] == "line" } == 12)
    }

    @Test("A card has at most five numbers, and room for somebody of one's own")
    func numbers() {
        let context = PrintContext(
            library: PrintFixture.library, edition: FixtureLibrary.english, articles: [], path: SitePath(literal: "cards.html"), setup: PrintFixture.setup
        )
        let sides = CardSides(context: context)
        #expect((1...5).contains(sides.front.count + sides.back.count))
        #expect(sides.front.count <= 3 && sides.back.count + sides.ownLines == 3 && sides.ownLines >= 1)
    }
}
