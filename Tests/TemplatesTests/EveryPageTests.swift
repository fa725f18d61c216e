import Testing

import HTML
import Library
@testable import Templates

/// What holds for every page, whatever it shows.
@Suite struct EveryPageTests {
    static let all = PageCatalogue.pages + PageCatalogue.emptyPages
    static let site = PageCatalogue.sitePages

    @Test("The skip link is the first thing in the body", arguments: site)
    func skipLink(page: PageCatalogue.Page) throws {
        let scanned = ScannedPage(page.html)
        let body = try #require(scanned.tags.firstIndex { $0.name == "body" })
        let first = scanned.tags[body + 1]
        #expect(first.name == "a" && first["href"] == "#site.content")
    }

    @Test("The skip link leads to the main content", arguments: site)
    func skipTarget(page: PageCatalogue.Page) {
        #expect(ScannedPage(page.html).elements("main").map { $0["id"] } == ["site.content"])
    }

    @Test("Leave this page comes before the main navigation", arguments: site)
    func leaveComesFirst(page: PageCatalogue.Page) throws {
        let tags = ScannedPage(page.html).tags
        let leave = try #require(tags.firstIndex { $0["class"] == "leave-link" })
        let header = try #require(tags.firstIndex { $0.name == "header" })
        #expect(leave < header)
    }

    @Test("The footer comes last", arguments: site)
    func footerIsLast(page: PageCatalogue.Page) {
        let ends = ScannedPage(page.html).tags.filter(\.isEnd).map(\.name)
        #expect(ends.suffix(3) == ["footer", "body", "html"])
    }

    @Test("There is one heading of level 1, and it comes first", arguments: all)
    func oneHeading(page: PageCatalogue.Page) {
        let levels = ScannedPage(page.html).headingLevels
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
    }

    @Test("Heading levels never skip", arguments: all)
    func headingLevels(page: PageCatalogue.Page) {
        let levels = ScannedPage(page.html).headingLevels
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test("No element has an inline style or handler", arguments: all)
    func nothingInline(page: PageCatalogue.Page) {
        let names = ScannedPage(page.html).tags.flatMap(\.attributes).map(\.name)
        #expect(!names.contains { $0 == "style" || $0.hasPrefix("on") })
    }

    @Test("Every script and style sheet is a file", arguments: all)
    func noInlineScripts(page: PageCatalogue.Page) {
        let scanned = ScannedPage(page.html)
        #expect(scanned.elements("style").isEmpty)
        #expect(scanned.elements("script").allSatisfy { ["site.js", "search.js", "worksheet.js"].contains($0["src"]?.split(separator: "/").last ?? "") && $0.text.isEmpty })
    }

    @Test("The content security policy stands before every file", arguments: all)
    func policyComesFirst(page: PageCatalogue.Page) throws {
        let tags = ScannedPage(page.html).tags
        let policy = try #require(tags.firstIndex { $0["http-equiv"] == "Content-Security-Policy" })
        let file = try #require(tags.firstIndex { $0.name == "link" || $0.name == "script" })
        #expect(policy < file)
    }

    @Test("No other site learns the address of the page", arguments: all)
    func noReferrer(page: PageCatalogue.Page) {
        #expect(ScannedPage(page.html).elements("meta").contains { $0["name"] == "referrer" && $0["content"] == "no-referrer" })
    }

    @Test("Nothing but a link names another site", arguments: all)
    func noRequests(page: PageCatalogue.Page) {
        let loads = ScannedPage(page.html).tags.filter { $0.name != "a" && !["canonical", "alternate"].contains($0["rel"]) }
        #expect(!loads.flatMap(\.attributes).contains { $0.name != "content" && $0.value.contains("://") })
    }

    @Test("Every id is there once", arguments: all)
    func uniqueIDs(page: PageCatalogue.Page) {
        let ids = ScannedPage(page.html).ids
        #expect(Set(ids).count == ids.count)
    }

    @Test("Every link to a place on the page finds it", arguments: all)
    func fragments(page: PageCatalogue.Page) {
        let scanned = ScannedPage(page.html)
        let ids = Set(scanned.ids)
        let missing = scanned.elements("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) }
        #expect(missing.isEmpty)
    }

    @Test("Links inside the site are relative and name their file", arguments: all)
    func relativeLinks(page: PageCatalogue.Page) {
        let hrefs = ScannedPage(page.html).tags.filter { $0.name == "a" || $0.name == "link" }.compactMap { $0["href"] }
        let inside = hrefs.filter { !$0.hasPrefix("#") && !$0.contains(":") }
        let files = inside.map { String($0.prefix { $0 != "#" }) }
        #expect(files.allSatisfy { !$0.hasPrefix("/") && $0.hasSuffix(".html") || $0.contains("assets/") && $0.hasSuffix(".css") || $0.hasSuffix("assets/icon.svg") })
    }

    @Test("Links to other sites tell them nothing", arguments: all)
    func externalLinks(page: PageCatalogue.Page) {
        let outside = ScannedPage(page.html).elements("a").filter { $0["href"]?.hasPrefix("http") == true }
        #expect(outside.allSatisfy { $0["rel"]?.contains("noreferrer") == true })
    }

    @Test("Help now stands on every page at the same place", arguments: site)
    func helpNow(page: PageCatalogue.Page) throws {
        let scanned = ScannedPage(page.html)
        #expect(scanned.ids.contains("site.help"))
    }

    @Test("Every region of a kind has a name of its own", arguments: site)
    func namedRegions(page: PageCatalogue.Page) {
        let names = ScannedPage(page.html).elements("nav").filter { $0["class"]?.contains("contents") != true }.map { $0["aria-label"] ?? "" }
        #expect(Set(names).count == names.count && !names.contains(""))
    }

    @Test("The description is the page's summary", arguments: [("attachment/rupture-and-repair.html", "All close relationships")])
    func description(path: String, beginning: String) throws {
        let page = try #require(PageCatalogue.pages.first { $0.path.description == path })
        let meta = ScannedPage(page.html).elements("meta").first { $0["name"] == "description" }
        #expect(meta?["content"]?.hasPrefix(beginning) == true)
    }
}
