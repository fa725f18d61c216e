import Foundation
@testable import Publishing
import Testing

@Suite("Folders that can't be the output")
struct OutputFolderRefusalTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("words", to: "site/Content/index.md")
    }

    /// Why a folder is refused, or nil where it isn't.
    private func refusal(_ path: String, content: String? = nil) -> OutputFault.Refusal? {
        do {
            _ = try OutputFolder(path: path, content: content ?? folder("site/Content"))
        } catch .refused(_, let reason) {
            return reason
        } catch {
            Issue.record(error)
        }
        return nil
    }

    @Test("The root of the system, however it is written", arguments: ["/", "//", "/.", "/..", "/../..", "/tmp/.."])
    func root(path: String) {
        #expect(refusal(path) == .root)
    }

    @Test("The home folder, by its name or through a link")
    func home() throws {
        let home = try #require(ProcessInfo.processInfo.environment["HOME"])
        #expect(refusal(home) == .root)
        #expect(refusal(home + "/") == .root)
        try folder.link("parent", to: URL(filePath: home).deletingLastPathComponent().path)
        #expect(refusal(folder("parent/\(URL(filePath: home).lastPathComponent)")) == .root)
    }

    @Test("A folder that the content stands in, or the content itself", arguments: ["", "site", "site/", "site/Content", "site/Content/", "site/x/.."])
    func holdsContent(name: String) {
        #expect(refusal(folder(name)) == .holdsContent)
    }

    @Test("A folder inside the content", arguments: ["site/Content/out", "site/Content/a/b", "site/x/../Content/out"])
    func insideContent(name: String) {
        #expect(refusal(folder(name)) == .insideContent)
        #expect(folder.contents(of: "site/Content") == ["index.md: words"])
    }

    @Test("Content is recognised through links as well")
    func links() throws {
        try folder.link("way", to: folder("site"))
        #expect(refusal(folder("way/Content/out")) == .insideContent)
        #expect(refusal(folder("site/Content/out"), content: folder("way/Content")) == .insideContent)
        #expect(refusal(folder("site"), content: folder("way/Content")) == .holdsContent)
        #expect(folder.contents(of: "site/Content") == ["index.md: words"])
    }

    @Test("A folder whose name only begins like the content's is another folder")
    func sibling() {
        #expect(refusal(folder("site/Content2")) == nil)
    }

    @Test("A symbolic link, wherever it leads")
    func symbolicLink() throws {
        try folder.makeFolder("elsewhere")
        try folder.link("to-folder", to: folder("elsewhere"))
        try folder.link("to-nothing", to: folder("nothing"))
        #expect(refusal(folder("to-folder")) == .symbolicLink)
        #expect(refusal(folder("to-folder/")) == .symbolicLink)
        #expect(refusal(folder("to-nothing")) == .symbolicLink)
        #expect(folder.contents(of: "elsewhere").isEmpty)
        #expect(!folder.names.contains("nothing"))
    }

    @Test("A file")
    func file() throws {
        try folder.write("mine", to: "out")
        #expect(refusal(folder("out")) == .notAFolder)
        #expect(folder.text("out") == "mine")
    }

    @Test("A pipe")
    func pipe() {
        #expect(mkfifo(folder("out"), 0o600) == 0)
        #expect(refusal(folder("out")) == .notAFolder)
    }

    @Test("A place where another file system is mounted")
    func mountPoint() {
        #expect(refusal("/proc") == .mountPoint)
    }

    @Test("A folder below a file fails and says why")
    func belowFile() throws {
        try folder.write("mine", to: "file")
        let fault = #expect(throws: OutputFault.self) { try OutputFolder(path: folder("file/out"), content: folder("site/Content")).publish([], workers: 1) }
        #expect(fault == .system(action: "make the folder", path: folder("file"), reason: "File exists"))
        #expect(fault?.isMisuse == false)
    }

    @Test("A Git repository, or a worktree of one", arguments: ["out/.git/HEAD", "out/.git"])
    func repository(name: String) throws {
        try folder.write("x", to: name)
        #expect(refusal(folder("out")) == .repository)
    }

    @Test("A folder with files that Attune didn't write", arguments: ["letter.txt", "a/b/letter.txt", ".hidden"])
    func foreign(name: String) throws {
        try folder.write("mine", to: "out/\(name)")
        #expect(refusal(folder("out")) == .foreignFiles(example: name))
        #expect(folder.text("out/\(name)") == "mine")
    }

    @Test("A folder with another program's build.json", arguments: [
        "", "{}", "[]", "{\"generator\": \"other\", \"files\": []}", "{\"generator\": \"attune\"}", "not JSON",
        "{\"generator\": \"attune\", \"files\": [{\"path\": \"a\", \"bytes\": 1, \"sha256\": \"abc\"}]}",
    ])
    func otherManifest(text: String) throws {
        try folder.write(text, to: "out/build.json")
        #expect(refusal(folder("out")) == .foreignFiles(example: "build.json"))
    }

    @Test("A manifest behind a link is none")
    func linkedManifest() throws {
        try folder.write("{\"generator\": \"attune\", \"files\": []}", to: "manifest.json")
        try folder.makeFolder("out")
        try folder.link("out/build.json", to: folder("manifest.json"))
        #expect(refusal(folder("out")) == .foreignFiles(example: "build.json"))
    }

    @Test("A folder beside it that has the staging folder's name and isn't ours", arguments: ["notes.txt", "build.json", "a/.attune-staging"])
    func foreignStaging(name: String) throws {
        try folder.write("mine", to: ".out.attune-staging/\(name)")
        #expect(refusal(folder("out")) == .foreignStaging(path: folder(".out.attune-staging")))
        #expect(folder.text(".out.attune-staging/\(name)") == "mine")
    }

    @Test("A file or a link where the staging folder would go")
    func stagingIsNoFolder() throws {
        try folder.write("mine", to: ".out.attune-staging")
        #expect(refusal(folder("out")) == .foreignStaging(path: folder(".out.attune-staging")))
        #expect(folder.text(".out.attune-staging") == "mine")
        try folder.write("mine", to: "elsewhere/.attune-staging")
        try folder.link(".other.attune-staging", to: folder("elsewhere"))
        #expect(refusal(folder("other")) == .foreignStaging(path: folder(".other.attune-staging")))
        #expect(folder.text("elsewhere/.attune-staging") == "mine")
    }

    @Test("What a crash left beside the output is cleared", arguments: [
        [".attune-staging", "index.html", "a/b.html"], [".attune-staging"], ["build.json", "index.html"], [],
    ])
    func leftover(names: [String]) throws {
        try folder.makeFolder(".out.attune-staging/empty")
        for name in names {
            try folder.write(name == "build.json" ? "{\"generator\": \"attune\", \"files\": []}" : "old", to: ".out.attune-staging/\(name)")
        }
        _ = try OutputFolder(path: folder("out"), content: folder("site/Content")).publish(site(["index.html": "home"]), workers: 1)
        #expect(folder.contents(of: "out") == ["index.html: home"])
        #expect(folder.names == ["out", "site"])
    }

    @Test("Clearing what a crash left follows no link")
    func leftoverLinks() throws {
        try folder.write("mine", to: "elsewhere/a.txt")
        try folder.write("", to: ".out.attune-staging/.attune-staging")
        try folder.link(".out.attune-staging/link", to: folder("elsewhere"))
        #expect(refusal(folder("out")) == nil)
        #expect(folder.contents(of: "elsewhere") == ["a.txt: mine"])
    }

    @Test("Refusing is a matter of the call; what the system says no to isn't")
    func misuse() {
        #expect(OutputFault.refused(path: "/", reason: .root).isMisuse)
        #expect(!OutputFault.inTheWay(path: "a").isMisuse)
        #expect(!OutputFault.takenAway(path: "a").isMisuse)
        #expect(!OutputFault.system(action: "write", path: "a", reason: "b").isMisuse)
    }

    @Test("Each fault is one sentence that names the path", arguments: [
        (OutputFault.refused(path: "/x", reason: .symbolicLink), "\"/x\" can't be the output folder: it is a symbolic link."),
        (.refused(path: "/x", reason: .notAFolder), "\"/x\" can't be the output folder: it is no folder."),
        (.refused(path: "/", reason: .root), "\"/\" can't be the output folder: it is the root of the system or a home folder."),
        (.refused(path: "/x", reason: .holdsContent), "\"/x\" can't be the output folder: the content folder stands inside it."),
        (.refused(path: "/x", reason: .insideContent), "\"/x\" can't be the output folder: it stands inside the content folder."),
        (.refused(path: "/x", reason: .repository), "\"/x\" can't be the output folder: it is a Git repository."),
        (.refused(path: "/x", reason: .mountPoint),
            "\"/x\" can't be the output folder: another file system is mounted there, so it can't be swapped for the new site. Name a folder inside it."),
        (.takenAway(path: "/x"), "\"/x\" was removed or replaced while the site was being written, so nothing was put there. Build again."),
        (.system(action: "write", path: "/x/a", reason: "No space left on device"),
            "Could not write \"/x/a\": No space left on device. The site that stood there still stands."),
        (.inTheWay(path: "a"), "\"a\" in the output folder was not written by Attune, and a page would go there. Move it away."),
    ])
    func messages(fault: OutputFault, expected: String) {
        #expect(fault.message == expected)
    }
}
