import Foundation
import HTML
@testable import Publishing
import Testing

@Suite("Publishing beside what is there")
struct PartialPublishingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @discardableResult
    private func publish(_ files: [OutputFile], to path: String, keepsOthers: Bool = true) throws -> PublishingSummary {
        try OutputFolder(path: folder(path), content: folder("content")).publish(files, workers: 1, keepsOthers: keepsOthers)
    }

    @Test("What earlier builds have written stays")
    func kept() throws {
        try publish(site(["a.pdf": "a", "es/b.pdf": "b"]), to: "out")
        let summary = try publish(site(["a.pdf": "newer", "c.pdf": "c"]), to: "out")
        #expect(folder.contents(of: "out") == ["a.pdf: newer", "c.pdf: c", "es/", "es/b.pdf: b"])
        #expect(summary.written == ["a.pdf", "c.pdf"])
        #expect(summary.removed.isEmpty)
    }

    @Test("What stayed is still known to a build that keeps nothing")
    func stillKnown() throws {
        try publish(site(["a.pdf": "a"]), to: "out")
        try publish(site(["b.pdf": "b"]), to: "out")
        let summary = try publish(site(["c.pdf": "c"]), to: "out", keepsOthers: false)
        #expect(summary.removed.sorted() == ["a.pdf", "b.pdf"])
        #expect(folder.contents(of: "out") == ["c.pdf: c"])
    }

    @Test("A file that somebody took away doesn't come back")
    func takenAway() throws {
        try publish(site(["a.pdf": "a", "b.pdf": "b"]), to: "out")
        try FileManager.default.removeItem(atPath: folder("out/a.pdf"))
        try publish(site(["c.pdf": "c"]), to: "out")
        #expect(folder.contents(of: "out") == ["b.pdf: b", "c.pdf: c"])
    }

    @Test("A site is published around handouts that were made before it, and leaves them")
    func handoutsFirst() throws {
        try publish(site(["a.pdf": "a"]), to: "out/handouts")
        try publish(site(["index.html": "home"]), to: "out", keepsOthers: false)
        #expect(folder.contents(of: "out").filter { !$0.contains("build.json") } == ["handouts/", "handouts/a.pdf: a", "index.html: home"])
    }

    @Test("Handouts are made inside a site, and nothing is left beside them")
    func siteFirst() throws {
        try publish(site(["index.html": "home"]), to: "out", keepsOthers: false)
        try publish(site(["a.pdf": "a"]), to: "out/handouts")
        try publish(site(["index.html": "newer"]), to: "out", keepsOthers: false)
        #expect(folder.contents(of: "out").filter { !$0.contains("build.json") } == ["handouts/", "handouts/a.pdf: a", "index.html: newer"])
    }

    @Test("Somebody's own files beside handouts are no site")
    func foreign() throws {
        try publish(site(["a.pdf": "a"]), to: "out/handouts")
        try folder.write("mine", to: "out/letter.txt")
        #expect(throws: OutputFault.refused(path: folder("out"), reason: .foreignFiles(example: "letter.txt"))) {
            try publish(site(["index.html": "home"]), to: "out", keepsOthers: false)
        }
    }
}
