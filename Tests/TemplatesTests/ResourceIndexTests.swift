import Testing

import HTML
@testable import Library
@testable import Templates

@Suite struct ResourceIndexTests {
    private static func facets(of library: Library = FixtureLibrary.library, edition: Int = 0) -> ResourceFacets {
        ResourceFacets(library: library, edition: Handle(edition))
    }

    private static func keys(_ facet: ResourceFacet, of library: Library = FixtureLibrary.library) -> [String] {
        facets(of: library).groups.first { $0.facet == facet }?.choices.map(\.key) ?? []
    }

    private static func changed(_ number: Int, _ change: (inout Resource) -> Void) -> Library {
        var resources = FixtureResources.all
        change(&resources[number])
        return FixtureLibrary.makeLibrary(resources: resources)
    }

    private static func html(_ path: String, of library: Library = FixtureLibrary.library) throws -> String {
        try #require(PageCatalogue.pages(of: library).first { $0.path.description == path }).html
    }

    @Test("Kinds stand as they are read: who answers, where to look, what to read")
    func kinds() {
        #expect(Self.keys(.type) == ["helpline", "textline", "directory", "book", "paper", "guideline", "report"])
    }

    @Test("A choice that leaves nothing has no page")
    func nothingLeft() {
        #expect(Self.keys(.topic).isEmpty)
        #expect(Self.keys(.audience) == ["adult", "young-person", "professional"])
    }

    @Test("A topic that resources have has a page in every language that has the topic")
    func topics() throws {
        let library = FixtureLibrary.makeLibrary(resources: FixtureResources.all.map { resource in
            Resource(copying: resource, topics: [slug("attachment"), slug("trauma")])
        })
        let paths = PageCatalogue.pages(of: library).map(\.path.description).filter { $0.contains("/topic/") }
        #expect(paths == ["resources/topic/attachment.html", "resources/topic/trauma.html", "ar/resources/topic/attachment.html"])
    }

    @Test("A retired entry is on no list, and keeps its page", arguments: ["resources/index.html", "resources/type/book.html", "a-z.html", "resources/to-print.html"])
    func retired(list: String) throws {
        let library = Self.changed(7) { $0.status = .retired }
        let pages = PageCatalogue.pages(of: library)
        #expect(pages.first { $0.path.description == list }?.html.contains("A secure base") != true)
        #expect(pages.contains { $0.path.description == "resources/bowlby-1988.html" })
    }

    @Test("The page of a retired entry says so, and leads to what took its place")
    func successor() throws {
        let page = try Self.html("resources/bowlby-1988.html", of: Self.changed(7) { resource in
            resource.status = .retired
            resource.supersededBy = Handle(8)
        })
        #expect(page.contains("This is no longer recommended here. Look at this instead: <a href=\"eubanks-2018.html\">"))
    }

    @Test("The page of an entry that is being looked into says so")
    func watched() throws {
        #expect(try Self.html("resources/bowlby-1988.html", of: Self.changed(7) { $0.status = .watch }).contains("It is being looked into."))
    }

    @Test("A check is told with its day and, where somebody is named, by whom")
    func checked() throws {
        let page = try Self.html("resources/samaritans.html", of: Self.changed(2) { $0.checkedBy = "A. Person" })
        #expect(page.contains("<time datetime=\"2026-11-01\">1 November 2026</time> by A. Person"))
    }

    @Test("A page names the services that belong with it")
    func pairs() throws {
        let page = try Self.html("resources/samaritans.html", of: Self.changed(2) { $0.pairedWith = [Handle(3)] })
        #expect(page.contains("Also there for you") && page.contains("href=\"sms:85258\""))
    }

    @Test("A use of a work is told by its sentence, which leads to the place")
    func sentences() throws {
        let page = try Self.html("resources/bowlby-1988.html")
        let sentence = "The rest of the time they were missing each other, mending the miss and finding each other again."
        #expect(page.contains("<a href=\"../attachment/rupture-and-repair.html#cite-3\">\(sentence)</a>"))
    }

    @Test("Each entry of the index knows the choices that it is among")
    func choices() throws {
        let scanned = ScannedPage(try Self.html("resources/index.html"))
        let boxes = scanned.elements("input").compactMap { $0["value"] }
        let entry = try #require(scanned.elements("li").first { $0["id"] == "samaritans" })
        let among = entry["data-in"]?.split(separator: " ").compactMap { Int($0) }.map { boxes[$0] }
        #expect(among == ["helpline", "adult", "young-person"])
    }

    @Test("The filter waits for its script")
    func filterIsHidden() throws {
        #expect(try Self.html("resources/index.html").contains("<form class=\"filter\" hidden"))
    }

    @Test("Those who answer in the clinic's country come first")
    func nearestFirst() throws {
        var resources = FixtureResources.all
        resources.swapAt(0, 4)
        let page = try Self.html("resources/type/helpline.html", of: FixtureLibrary.makeLibrary(helplines: [], resources: resources))
        let titles = ["Emergency services", "Samaritans"].compactMap { page.firstRange(of: $0)?.lowerBound }
        let other = try #require(page.firstRange(of: resources[0].title)?.lowerBound)
        #expect(titles.count == 2 && titles.allSatisfy { $0 < other })
    }
}

extension Resource {
    /// The same entry with other topics.
    fileprivate init(copying other: Resource, topics: [Slug]) {
        self.init(
            id: other.id, path: other.path, fragment: other.fragment, type: other.type, title: other.title, authors: other.authors, year: other.year,
            container: other.container, volume: other.volume, issue: other.issue, pages: other.pages, publisher: other.publisher, edition: other.edition,
            isbn: other.isbn, doi: other.doi, url: other.url, summary: other.summary, evidence: other.evidence, level: other.level,
            audience: other.audience, topics: topics, languages: other.languages, cost: other.cost, lastChecked: other.lastChecked, region: other.region,
            hours: other.hours, channels: other.channels, isEmergency: other.isEmergency, whatHappens: other.whatHappens, usedIn: other.usedIn,
            citationLabel: other.citationLabel
        )
    }
}
