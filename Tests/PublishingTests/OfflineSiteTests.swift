import Digests
import Foundation
import HTML
@testable import Library
@testable import Publishing
import Testing

@Suite("The copy that a reader may keep")
struct OfflineSiteTests {
    private func published(_ files: [String: String]) throws -> [PublishedFile] {
        try files.map { path, text in
            PublishedFile(path: try #require(SitePath(path)), size: text.utf8.count, digest: SHA256Digest(of: Array(text.utf8)))
        }
    }

    private func text(of path: String, for files: [String: String]) throws -> String {
        let closing = OfflineSite(try published(files)).closingFiles
        return String(decoding: try #require(closing.first { $0.path.description == path }).render(), as: UTF8.self)
    }

    private static let files = ["index.html": "home", "assets/site.css": "style", "feed.xml": "feed", "resources/all.csv": "table"]

    @Test("The worker lists what a page shows by its digest", arguments: ["index.html", "assets/site.css"])
    func listed(path: String) throws {
        let digest = SHA256Digest(of: Array(Self.files[path, default: ""].utf8)).description.prefix(16)
        #expect(try text(of: "worker.js", for: Self.files).contains("\"\(path)\":\"\(digest)\""))
    }

    @Test("The worker lists the file with the size, so that all is there without a connection")
    func sizeIsListed() throws {
        #expect(try text(of: "worker.js", for: Self.files).contains("\"offline.js\":"))
    }

    @Test("Feeds, downloads and the worker itself are not kept", arguments: ["feed.xml", "resources/all.csv", "worker.js"])
    func notListed(path: String) throws {
        #expect(try !text(of: "worker.js", for: Self.files).contains("\"\(path)\""))
    }

    @Test("The size is that of what is kept")
    func size() throws {
        #expect(try text(of: "offline.js", for: Self.files).contains("\"bytes\":9,\"files\":2"))
    }

    @Test("The same files give the same worker, another content another version")
    func version() throws {
        let first = try text(of: "worker.js", for: Self.files).prefix(40)
        #expect(try text(of: "worker.js", for: Self.files).prefix(40) == first)
        #expect(try text(of: "worker.js", for: ["index.html": "changed"]).prefix(40) != first)
    }

    @Test("A site that doesn't ask for it has no file of it")
    func off() throws {
        let library = Library(site: try Sample.site(), editions: [try Sample.edition([])], resources: [], assets: [])
        let plan = SitePlan(library: library)
        #expect(plan.closingFiles(for: try published(Self.files)).isEmpty)
        #expect(!plan.files.contains { ["keep.html", "site.webmanifest"].contains($0.path.description) })
    }

    @Test("The manifest has the site's name, or none that tells on a discreet site", arguments: [(false, "Steady & Kind"), (true, "Information")])
    func manifest(isDiscreet: Bool, name: String) throws {
        let sample = try Sample.site()
        let site = Site(
            title: sample.title, tagline: "", languages: [.english], baseAddress: nil, licence: .cc0, exit: sample.exit, clinic: sample.clinic,
            helplines: [], allowsRawHTML: false, isDiscreet: isDiscreet
        )
        let manifest = try JSONSerialization.jsonObject(with: Data(WebManifest.bytes(of: site))) as? [String: Any]
        #expect(manifest?["name"] as? String == name)
        #expect(manifest?["start_url"] as? String == "index.html")
    }

    @Test("Links of the page for what isn't there begin at the site's path, where it is known", arguments: [
        ("https://example.org/a/b/", "href=\"/a/b/index.html\""), (nil, "href=\"index.html\""),
    ])
    func notFound(base: String?, expected: String) throws {
        let sample = try Sample.site()
        let site = Site(
            title: sample.title, tagline: "", languages: [.english], baseAddress: base.flatMap { WebAddress($0) }, licence: .cc0, exit: sample.exit,
            clinic: sample.clinic, helplines: [], allowsRawHTML: false, isDiscreet: false
        )
        let plan = SitePlan(library: Library(site: site, editions: [try Sample.edition([])], resources: [], assets: []))
        let page = try #require(plan.files.first { $0.path.description == "404.html" }).render()
        #expect(String(decoding: page, as: UTF8.self).contains(expected))
    }
}
