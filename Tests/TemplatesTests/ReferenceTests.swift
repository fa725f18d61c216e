import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct ReferenceTests {
    fileprivate func text(_ resource: Resource) -> String {
        let context = PageContext(library: FixtureLibrary.library, edition: FixtureLibrary.english, path: path("index.html"))
        let html = String(decoding: BibliographicText(context: context, resource: resource).rendered(on: context.path), as: UTF8.self)
        return ("<x>" + html).split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined()
    }

    @Test("A paper is named by authors, year, title, journal, place and identifier")
    func paper() {
        #expect(text(FixtureResources.all[8]) == "Eubanks, C. F., Muran, J. C. and Safran, J. D. (2018). Alliance rupture repair: a meta-analysis. Psychotherapy, 55(4), pages 508–519. doi.org/10.1037/pst0000185")
    }

    @Test("A book is named by author, year, title, publisher and number")
    func book() {
        #expect(text(FixtureResources.all[7]) == "Bowlby, J. (1988). A secure base: clinical applications of attachment theory. Routledge. ISBN 9780415355278. ")
    }

    @Test("A work without identifier is found by its address")
    func address() {
        #expect(text(FixtureResources.all[9]).hasSuffix("nice.org.uk"))
    }

    @Test("A work without year says so")
    func noYear() {
        let work = FixtureResources.work("a", .book, "A title", authors: [.literal("Somebody")], year: nil, label: "")
        #expect(text(work).hasPrefix("Somebody (no date). A title. "))
    }

    @Test("A title that ends with a question mark gets no full stop")
    func question() {
        let work = FixtureResources.work("a", .book, "Why?", authors: [.literal("Somebody")], year: 2000, publisher: "Press", label: "")
        #expect(text(work) == "Somebody (2000). Why? Press. ")
    }

    @Test("Given names become initials", arguments: [("John", "J."), ("Mary D. Salter", "M. D. S."), ("Jean-Luc", "J.-L.")])
    func initials(given: String, expected: String) {
        #expect(BibliographicText.initials(of: given) == expected)
    }

    @Test("After six authors the rest are only counted")
    func manyAuthors() {
        let names = "ABCDEFGH".map { Name.literal(String($0)) }
        #expect(BibliographicText.authors(names, wording: .english) == "A, B, C, D, E, F and others")
    }
}

extension ReferenceTests {
    @Test("An entry that ends in others isn't given a second and")
    func others() {
        #expect(BibliographicText.authors([.literal("A"), .literal("B"), .literal("and others")], wording: .english) == "A, B and others")
    }

    @Test("Pages are joined by a dash")
    func pages() {
        #expect(text(FixtureResources.work("a", .paper, "T", authors: [], year: nil, volume: "1", pages: "3-4", label: "")).contains("1, pages 3–4"))
    }
}

@Suite struct HelplineTests {
    private func titles(_ choose: (HelplineGroups) -> [Resource]) -> [String] {
        let context = PageContext(library: FixtureLibrary.library, edition: FixtureLibrary.english, path: path("help-now.html"))
        return choose(HelplineGroups(context: context)).map(\.title)
    }

    private func nearest(_ library: Library = FixtureLibrary.library, atLeast count: Int) -> [String] {
        let context = PageContext(library: library, edition: FixtureLibrary.english, path: path("index.html"))
        return NearestHelplines(context: context).first(atLeast: count).map(\.title)
    }

    @Test("Emergency comes first, then the clinic's country, then what helps anywhere")
    func order() {
        #expect(nearest(atLeast: 9) == ["Emergency services", "National Domestic Abuse Helpline", "Samaritans", "Shout", "Find a Helpline"])
    }

    /// The library whose second helpline is paired with its fourth.
    private static let paired = FixtureLibrary.makeLibrary(resources: FixtureResources.all.enumerated().map { number, resource in
        var resource = resource
        if number == 1 { resource.pairedWith = [Handle(3)] }
        return resource
    })

    @Test("Services that belong together are shown together or not at all", arguments: [
        (1, ["Emergency services"]), (2, ["Emergency services", "National Domestic Abuse Helpline", "Shout"]),
        (4, ["Emergency services", "National Domestic Abuse Helpline", "Shout", "Samaritans"]),
    ])
    func pairs(count: Int, titles: [String]) {
        #expect(nearest(Self.paired, atLeast: count) == titles)
    }

    @Test("A service that the site doesn't name comes with the one that it is paired with")
    func unnamedPair() {
        let resources = FixtureResources.all.enumerated().map { number, resource in
            var resource = resource
            if number == 2 { resource.pairedWith = [Handle(3)] }
            return resource
        }
        #expect(nearest(FixtureLibrary.makeLibrary(helplines: [0, 2], resources: resources), atLeast: 9) == ["Emergency services", "Samaritans", "Shout"])
    }

    @Test("Those who answer stand on help now though the site doesn't name them")
    func unnamed() {
        let context = PageContext(library: FixtureLibrary.makeLibrary(helplines: [2]), edition: FixtureLibrary.english, path: path("help-now.html"))
        #expect(HelplineGroups(context: context).home.map(\.title) == ["Samaritans", "National Domestic Abuse Helpline", "Shout"])
    }

    @Test("An emergency abroad stands with what is abroad")
    func emergencyElsewhere() {
        let library = FixtureLibrary.makeLibrary(resources: FixtureResources.all.map { resource in
            resource.id == slug("988-lifeline") ? FixtureResources.service("911", .helpline, "911", "", region: ["US"], channels: [], isEmergency: true) : resource
        })
        let groups = HelplineGroups(context: PageContext(library: library, edition: FixtureLibrary.english, path: path("help-now.html")))
        #expect(groups.emergency.map(\.title) == ["Emergency services"] && groups.emergencyElsewhere.map(\.title) == ["911"])
    }

    @Test("Other countries stand by name")
    func elsewhere() {
        let context = PageContext(library: FixtureLibrary.library, edition: FixtureLibrary.english, path: path("help-now.html"))
        #expect(HelplineGroups(context: context).elsewhere.map(\.country.description) == ["IE", "US"])
    }

    @Test("A service of several countries stands in each")
    func severalCountries() {
        #expect(titles { $0.elsewhere.first?.helplines ?? [] } == ["Samaritans"])
    }

    @Test("A number is a link that dials it", arguments: ["href=\"tel:116123\"", "href=\"sms:85258\"", "href=\"tel:999\""])
    func links(address: String) throws {
        let page = try #require(PageCatalogue.pages.first { $0.path.description == "help-now.html" })
        #expect(page.html.contains(address))
    }

    @Test("A resource that nobody checked says so")
    func notChecked() throws {
        let page = try #require(PageCatalogue.pages.first { $0.path.description == "resources/shout.html" })
        #expect(page.html.contains("nobody has checked this yet"))
    }

    @Test("Without helplines the card still says what to do")
    func noHelplines() throws {
        let page = try #require(PageCatalogue.emptyPages.first { $0.path.description == "index.html" })
        #expect(page.html.contains("In an emergency, call your country’s emergency number."))
    }
}
