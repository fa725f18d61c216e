import Digests
import HTML
import Testing

@testable import Templates

/// What holds for every printed document, whatever it shows.
@Suite struct EveryPrintedDocumentTests {
    static let all = PrintFixture.documents

    @Test("Every id is there once", arguments: all)
    func uniqueIDs(document: PrintFixture.Document) {
        let ids = document.page.ids
        #expect(Set(ids).count == ids.count)
    }

    @Test("Every link leads to a place in the file, or out to the web, a mailbox or a number", arguments: all)
    func links(document: PrintFixture.Document) {
        let page = document.page
        let ids = Set(page.ids)
        let lost = page.elements("a").compactMap { $0["href"] }.filter { href in
            href.hasPrefix("#") ? !ids.contains(String(href.dropFirst())) : !["https:", "http:", "mailto:", "tel:", "sms:"].contains { href.hasPrefix($0) }
        }
        #expect(lost.isEmpty)
    }

    @Test("Nothing is fetched, and nothing runs", arguments: all)
    func noRequests(document: PrintFixture.Document) {
        let page = document.page
        #expect(["link", "script", "iframe", "object", "embed", "video", "audio"].allSatisfy { page.elements($0).isEmpty })
        #expect(page.tags.allSatisfy { $0["src"]?.hasPrefix("data:image/") ?? true })
        #expect(!page.tags.flatMap(\.attributes).contains { $0.name == "style" || $0.name == "srcset" || $0.name.hasPrefix("on") })
        #expect(!document.html.contains("@import") && !document.html.contains("url(http"))
    }

    @Test("The policy allows the file's own style and pictures, and nothing else", arguments: all)
    func policy(document: PrintFixture.Document) throws {
        let page = document.page
        let style = try #require(page.elements("style").first)
        let digest = SHA256Digest(of: Array(style.text.utf8)).base64
        let policy = page.elements("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"]
        #expect(policy == "default-src 'none'; img-src data:; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'")
        #expect(page.elements("style").count == 1)
    }

    @Test("There is one heading of level 1, it comes first, and no level is skipped", arguments: all)
    func headings(document: PrintFixture.Document) {
        let levels = document.page.headingLevels
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    }

    @Test("A file says which language it is in, and which way that runs", arguments: all)
    func language(document: PrintFixture.Document) {
        let html = document.page.elements("html").first
        #expect(html?["dir"] == (html?["lang"] == "ar" ? "rtl" : "ltr"))
    }

    @Test("No other site learns who links to it", arguments: all)
    func noReferrer(document: PrintFixture.Document) {
        let outside = document.page.elements("a").filter { $0["href"]?.hasPrefix("http") == true }
        #expect(outside.allSatisfy { $0["rel"]?.contains("noreferrer") == true })
    }

    @Test("Words from content never become markup", arguments: all)
    func noMarkup(document: PrintFixture.Document) {
        #expect(!document.html.contains("<script") && !document.html.contains("alert(1)</"))
    }

    @Test("The same content gives the same bytes")
    func deterministic() {
        let page = BundlePage(library: PrintFixture.library, bundle: PrintFixture.bundle(), setup: PrintFixture.setup)
        #expect(page.rendered() == page.rendered())
    }
}
