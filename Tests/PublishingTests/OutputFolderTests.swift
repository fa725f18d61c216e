import Digests
import Foundation
import HTML
@testable import Publishing
import Testing

@Suite("Publishing into a folder")
struct OutputFolderTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @discardableResult
    private func publish(_ files: [OutputFile], workers: Int = 2) throws -> PublishingSummary {
        try OutputFolder(path: folder("out"), content: folder("content")).publish(files, workers: workers)
    }

    @Test("A site is written into a folder that wasn't there")
    func fresh() throws {
        let summary = try publish(site(["index.html": "home", "a/b/c.html": "deep"]))
        #expect(folder.contents(of: "out") == ["a/", "a/b/", "a/b/c.html: deep", "index.html: home"])
        #expect(summary.written == ["index.html", "a/b/c.html"])
        #expect(summary.unchanged == 0)
        #expect(summary.removed.isEmpty)
        #expect(summary.keptAside.isEmpty)
        #expect(folder.names == ["out"])
    }

    @Test("Folders above the output are made")
    func parents() throws {
        _ = try OutputFolder(path: folder("a/b/out/"), content: folder("content")).publish(site(["x.html": "x"]), workers: 1)
        #expect(folder.contents(of: "a/b/out") == ["x.html: x"])
    }

    @Test("An empty folder is taken, and so is one that holds only empty folders", arguments: ["out", "out/a/b"])
    func empty(made: String) throws {
        try folder.makeFolder(made)
        try publish(site(["index.html": "home"]))
        #expect(folder.contents(of: "out") == ["index.html: home"])
    }

    @Test("Where nothing changed nothing is written")
    func unchanged() throws {
        let files = site(["index.html": "home", "a/b.html": "b"])
        try publish(files)
        let before = ["out", "out/index.html", "out/a/b.html", "out/build.json"].map(folder.status)
        let summary = try publish(files)
        let after = ["out", "out/index.html", "out/a/b.html", "out/build.json"].map(folder.status)
        #expect(summary.written.isEmpty)
        #expect(summary.unchanged == 2)
        #expect(before.map(\.st_ino) == after.map(\.st_ino))
        #expect(before.map(\.st_mtim.tv_nsec) == after.map(\.st_mtim.tv_nsec))
        #expect(folder.names == ["out"])
    }

    @Test("Only what changed is written; the rest keeps its file and its time")
    func changed() throws {
        try publish(site(["index.html": "home", "a.html": "a"]))
        let before = folder.status("out/a.html")
        let summary = try publish(site(["index.html": "new home", "a.html": "a", "b.html": "b"]))
        let after = folder.status("out/a.html")
        #expect(folder.contents(of: "out") == ["a.html: a", "b.html: b", "index.html: new home"])
        #expect(summary.written == ["index.html", "b.html"])
        #expect(summary.unchanged == 1)
        #expect(before.st_ino == after.st_ino)
        #expect(before.st_mtim.tv_sec == after.st_mtim.tv_sec && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
    }

    @Test("What is no longer part of the site goes, with its folder")
    func removed() throws {
        try publish(site(["index.html": "home", "a/b.html": "b"]))
        let summary = try publish(site(["index.html": "home"]))
        #expect(folder.contents(of: "out") == ["index.html: home"])
        #expect(summary.removed == ["a/b.html"])
        #expect(summary.written.isEmpty)
        #expect(summary.unchanged == 1)
    }

    @Test("A page may become a folder and a folder a page")
    func kinds() throws {
        try publish(site(["a": "page", "b/c": "deep"]))
        try publish(site(["a/d": "deep", "b": "page"]))
        #expect(folder.contents(of: "out") == ["a/", "a/d: deep", "b: page"])
    }

    @Test("The manifest lists every file with its size and digest")
    func manifest() throws {
        try publish(site(["index.html": "abc", "a/b.html": ""]))
        let manifest = try #require(folder.text("out/build.json").flatMap { Manifest(Array($0.utf8)) })
        #expect(manifest.entries == [
            "index.html": Manifest.Entry(size: 3, digest: SHA256Digest(of: Array("abc".utf8))),
            "a/b.html": Manifest.Entry(size: 0, digest: SHA256Digest(of: [])),
        ])
    }

    @Test("The same site gives the same bytes whatever the number of workers", arguments: [1, 3, 64])
    func workers(count: Int) throws {
        let files = (0..<40).compactMap { number in
            SitePath("page-\(number).html").map { OutputFile(path: $0) { Array("text \(number)".utf8) } }
        }
        try publish(files, workers: count)
        let manifest = folder.text("out/build.json")
        _ = try OutputFolder(path: folder("other"), content: folder("content")).publish(files.reversed(), workers: 2)
        #expect(manifest == folder.text("other/build.json"))
        #expect(folder.contents(of: "out").count == 40)
    }

    @Test("A file that Attune didn't write stays as it is")
    func foreign() throws {
        try publish(site(["index.html": "home"]))
        try folder.write("mine", to: "out/mine/notes.txt")
        try folder.link("out/link", to: "/nowhere")
        let before = folder.status("out/mine/notes.txt").st_ino
        try publish(site(["index.html": "new home", "mine/page.html": "p"]))
        #expect(folder.contents(of: "out") == [
            "index.html: new home", "link -> /nowhere", "mine/", "mine/notes.txt: mine", "mine/page.html: p",
        ])
        #expect(folder.status("out/mine/notes.txt").st_ino == before)
    }

    @Test("A foreign file that stands where a page would go stops the build", arguments: [
        ("page.html", "page.html"), ("page.html/notes.txt", "page.html/notes.txt"), ("deep", "deep"),
    ])
    func inTheWay(name: String, expected: String) throws {
        try publish(site(["index.html": "home"]))
        try folder.write("mine", to: "out/\(name)")
        let before = folder.contents(of: "out")
        #expect(throws: OutputFault.inTheWay(path: expected)) {
            try publish(site(["index.html": "new home", "page.html": "page", "deep/page.html": "page"]))
        }
        #expect(folder.contents(of: "out") == before)
        #expect(folder.names == ["out"])
    }

    @Test("A foreign file with the very bytes of a page becomes that page")
    func sameBytes() throws {
        try publish(site(["index.html": "home"]))
        try folder.write("page", to: "out/page.html")
        try publish(site(["index.html": "home", "page.html": "page"]))
        #expect(try publish(site(["index.html": "home"])).removed == ["page.html"])
    }

    @Test("A page is never written through a link", arguments: ["page.html", "deep"])
    func linkInTheWay(name: String) throws {
        try folder.write("outside", to: "elsewhere/page.html")
        try publish(site(["index.html": "home"]))
        try folder.link("out/\(name)", to: name == "deep" ? folder("elsewhere") : folder("elsewhere/page.html"))
        #expect(throws: OutputFault.inTheWay(path: name)) {
            try publish(site(["index.html": "new home", "page.html": "page", "deep/page.html": "page"]))
        }
        #expect(folder.contents(of: "elsewhere") == ["page.html: outside"])
        #expect(folder.text("out/index.html") == "home")
    }

    @Test("A file that was changed by hand is kept under another name")
    func edited() throws {
        try publish(site(["index.html": "home", "a.html": "a"]))
        try folder.write("mine", to: "out/index.html")
        let first = try publish(site(["index.html": "new home", "a.html": "a"]))
        #expect(folder.contents(of: "out") == ["a.html: a", "index.html: new home", "index.html.edited: mine"])
        #expect(first.keptAside.map(\.path) == ["index.html"])
        #expect(first.keptAside.map(\.name) == ["index.html.edited"])

        try folder.write("mine again", to: "out/index.html")
        try publish(site(["index.html": "new home", "a.html": "a"]))
        #expect(folder.contents(of: "out") == [
            "a.html: a", "index.html: new home", "index.html.edited: mine", "index.html.edited-2: mine again",
        ])
    }

    @Test("A file that was changed by hand and has no page any more is kept under another name")
    func editedAndRemoved() throws {
        try publish(site(["index.html": "home", "a/b.html": "b"]))
        try folder.write("mine", to: "out/a/b.html")
        let summary = try publish(site(["index.html": "home"]))
        #expect(folder.contents(of: "out") == ["a/", "a/b.html.edited: mine", "index.html: home"])
        #expect(summary.removed.isEmpty)
        #expect(summary.keptAside.map(\.name) == ["a/b.html.edited"])
    }

    @Test("What was kept aside stays through the builds that follow")
    func keptAsideStays() throws {
        try publish(site(["a.html": "a"]))
        try folder.write("mine", to: "out/a.html")
        for text in ["b", "c", "c"] { try publish(site(["a.html": text])) }
        #expect(folder.contents(of: "out") == ["a.html: c", "a.html.edited: mine"])
    }

    @Test("A build that fails midway leaves the old site and nothing beside it")
    func failure() throws {
        try publish(site(["index.html": "home", "a.html": "a"]))
        let manifest = folder.text("out/build.json")
        #expect(throws: OutputFault.self) {
            try publish(site(["index.html": "new home", "b.html": "b", "b.html": "another b"]))
        }
        #expect(throws: OutputFault.self) {
            try publish(site(["index.html": "new home", "c": "c", "c/d.html": "d"]))
        }
        #expect(folder.contents(of: "out") == ["a.html: a", "index.html: home"])
        #expect(folder.text("out/build.json") == manifest)
        #expect(folder.names == ["out"])
    }

    @Test("Files have one mode whatever the umask", arguments: [0o077, 0o000, 0o022] as [mode_t])
    func modes(mask: mode_t) throws {
        let old = umask(mask)
        defer { umask(old) }
        try publish(site(["index.html": "home", "a/b.html": "b"]))
        for name in ["index.html", "a/b.html", "build.json"] { #expect(folder.status("out/\(name)").st_mode & 0o7777 == 0o644) }
        for name in ["out", "out/a"] { #expect(folder.status(name).st_mode & 0o7777 == 0o755) }
    }
}
