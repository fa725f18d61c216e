import Foundation
import Glibc
@testable import Previewing
import Synchronization
import Testing

@Suite("The watcher", .timeLimit(.minutes(2)))
struct ContentWatcherTests {
    let folder: WatchedFolder

    init() throws {
        folder = try WatchedFolder()
    }

    /// Reads the changes of a watcher, one after the other.
    private struct Changes {
        private var iterator: AsyncStream<ContentWatcher.Change>.Iterator

        init(_ watcher: ContentWatcher) {
            iterator = watcher.changes.makeAsyncIterator()
        }

        mutating func next() async -> ContentWatcher.Change? {
            await iterator.next(isolation: nil)
        }

        /// Every file that is told of until one is told of, or anything may have changed.
        mutating func files(until last: String) async -> (files: Set<String>, count: Int, everything: Bool) {
            var told: Set<String> = [], count = 0
            while let change = await next() {
                count += 1
                guard case .files(let files) = change else { return (told, count, true) }
                told.formUnion(files)
                if files.contains(last) { break }
            }
            return (told, count, false)
        }
    }

    @Test("One save is one change, however the file is saved", arguments: 0..<SaveStyle.all.count)
    func saves(number: Int) async throws {
        let style = SaveStyle.all[number]
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        style.save(folder)
        let change = await changes.next()
        guard case .files(let files)? = change else {
            Issue.record("\(style.name): \(String(describing: change))")
            return
        }
        #expect(files.contains("articles/article.md"), "\(style.name)")
        #expect(files.subtracting(style.extra) == ["articles/article.md"], "\(style.name)")
        // Were there a second change of the save, it would come before this one.
        folder.write("articles/sentinel.md", "x")
        #expect(await changes.next() == .files(["articles/sentinel.md"]), "\(style.name)")
        await watcher.stop()
    }

    @Test(
        "What editors leave beside a file is no change",
        arguments: [".article.md.swp", "article.md~", "#article.md#", "4913", ".#article.md", ".git", ".goutputstream-X", "article.md___jb_tmp___"]
    )
    func droppings(name: String) async {
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        folder.write("articles/\(name)", "x")
        folder.remove("articles/\(name)")
        folder.write("articles/sentinel.md", "x")
        #expect(await changes.next() == .files(["articles/sentinel.md"]))
        await watcher.stop()
    }

    @Test("Reading a file is no change")
    func reading() async {
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        _ = FileManager.default.contents(atPath: folder.path("articles/article.md"))
        folder.write("articles/sentinel.md", "x")
        #expect(await changes.next() == .files(["articles/sentinel.md"]))
        await watcher.stop()
    }

    @Test("What is put into a folder that was made a moment ago is told")
    func newFolders() async {
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        for number in 0..<50 {
            folder.makeFolder("new-\(number)/inner")
            folder.write("new-\(number)/inner/file.md", "x")
        }
        let (files, _, _) = await changes.files(until: "new-49/inner/file.md")
        #expect(files == Set((0..<50).map { "new-\($0)/inner/file.md" }))
        folder.write("new-7/inner/file.md", "y")
        #expect(await changes.next() == .files(["new-7/inner/file.md"]))
        await watcher.stop()
    }

    @Test("Two hundred files at once, as git checks them out, are one change or two")
    func checkout() async {
        for number in 0..<200 { folder.write("articles/\(number).md", "before") }
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        for number in 0..<200 {
            folder.remove("articles/\(number).md")
            folder.write("articles/\(number).md", "after")
        }
        let (files, count, _) = await changes.files(until: "articles/199.md")
        #expect(files.count == 200)
        #expect(count <= 2)
        await watcher.stop()
    }

    @Test("A burst without an end is told of all the same")
    func ceiling() async {
        let watcher = ContentWatcher(folder: folder.root, pace: .init(quiet: 60_000, ceiling: 50, look: 100), looksOnly: false)
        var changes = Changes(watcher)
        let writing = Task { [folder] in
            while !Task.isCancelled {
                folder.write("articles/article.md", "x")
                try await Task.sleep(for: .milliseconds(5))
            }
        }
        #expect(await changes.next() == .files(["articles/article.md"]))
        writing.cancel()
        await watcher.stop()
    }

    @Test("Changes that nobody has taken become one")
    func joined() async throws {
        let mailbox = ChangeMailbox()
        mailbox.put(.files(["a"]))
        mailbox.put(.files(["b"]))
        #expect(await mailbox.next() == .files(["a", "b"]))
        mailbox.put(.files(["a"]))
        mailbox.put(.everything)
        mailbox.put(.files(["b"]))
        #expect(await mailbox.next() == .everything)
    }

    @Test("A folder that is renamed may have changed everything, and is watched under its new name")
    func renamedFolder() async {
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        folder.makeFolder("articles/inner")
        folder.move("articles", to: "texts")
        #expect(await changes.next() == .everything)
        folder.write("texts/inner/file.md", "x")
        #expect(await changes.next() == .files(["texts/inner/file.md"]))
        await watcher.stop()
    }

    @Test("A folder that is deleted and made again is watched again")
    func recreatedFolder() async throws {
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        try FileManager.default.removeItem(atPath: folder.path("articles"))
        #expect(await changes.next() == .files(["articles/article.md"]))
        folder.makeFolder("articles")
        folder.write("articles/article.md", "x")
        #expect(await changes.next() == .files(["articles/article.md"]))
        folder.write("articles/second.md", "x")
        #expect(await changes.next() == .files(["articles/second.md"]))
        await watcher.stop()
    }

    @Test("Another folder in the place of the content folder changes everything, and is watched", arguments: ["", "/", "/../Content", "/."])
    func replacedRoot(ending: String) async throws {
        let watcher = ContentWatcher(folder: folder.root + ending, pace: .init(quiet: 150, ceiling: 3000, look: 100), looksOnly: false)
        var changes = Changes(watcher)
        let other = "\(folder.place)/Other"
        try FileManager.default.copyItem(atPath: folder.root, toPath: other)
        rename(folder.root, "\(folder.place)/Old")
        rename(other, folder.root)
        #expect(await changes.next() == .everything)
        folder.write("articles/article.md", "x")
        #expect(await changes.next() == .files(["articles/article.md"]))
        await watcher.stop()
    }

    @Test("A content folder that is not there yet is found when it comes")
    func missingRoot() async {
        rename(folder.root, "\(folder.place)/Away")
        let watcher = folder.watcher()
        var changes = Changes(watcher)
        rename("\(folder.place)/Away", folder.root)
        #expect(await changes.next() == .everything)
        folder.write("articles/article.md", "x")
        #expect(await changes.next() == .files(["articles/article.md"]))
        await watcher.stop()
    }

    @Test("Where the system tells nothing, the folder is looked through")
    func looking() async throws {
        let watcher = folder.watcher(looksOnly: true)
        var changes = Changes(watcher)
        folder.makeFolder("new")
        folder.write("new/file.md", "x")
        #expect(await changes.files(until: "new/file.md").files == ["new/file.md"])
        folder.write("articles/article.md", "another")
        #expect(await changes.next() == .files(["articles/article.md"]))
        try FileManager.default.removeItem(atPath: folder.path("articles"))
        #expect(await changes.next() == .files(["articles/article.md"]))
        await watcher.stop()
    }

    @Test("The author is told when the folder is looked through")
    func notice() async {
        let notices = ContentWatcher.NoticeBox()
        let watcher = ContentWatcher(folder: folder.root, pace: .init(look: 100), looksOnly: true) { notices.put($0) }
        #expect(notices.all == [.looksThrough(every: 100, reason: "it was not asked to")])
        await watcher.stop()
    }

    @Test("After the end there are no more changes, and nobody waits for one")
    func stop() async {
        let watcher = folder.watcher()
        let reader = Task { [changes = watcher.changes] in
            for await _ in changes {}
            return true
        }
        await watcher.stop()
        #expect(await reader.value)
    }

    @Test("A reader that is cancelled ends the watching")
    func cancelled() async {
        let watcher = folder.watcher()
        let reader = Task { [changes = watcher.changes] in
            for await _ in changes {}
        }
        reader.cancel()
        await reader.value
        await watcher.stop()
    }
}

extension ContentWatcher {
    /// Keeps the notices that come.
    final class NoticeBox: Sendable {
        private let notices = Mutex<[Notice]>([])

        func put(_ notice: Notice) {
            notices.withLock { $0.append(notice) }
        }

        var all: [Notice] { notices.withLock(\.self) }
    }
}
