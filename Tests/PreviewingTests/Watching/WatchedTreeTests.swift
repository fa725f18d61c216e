import Foundation
import Glibc
@testable import Previewing
import Testing

@Suite("The folders that are watched")
struct WatchedTreeTests {
    let folder: WatchedFolder

    init() throws {
        folder = try WatchedFolder()
    }

    /// What the events that wait say, together.
    private func changes(of tree: inout WatchedTree) throws -> [ContentWatcher.Change] {
        var changes: [ContentWatcher.Change] = []
        for event in tree.queue.events() {
            if let change = try tree.take(event) { changes.append(change) }
        }
        return changes
    }

    @Test("Where events were lost, anything may have changed, and everything is watched anew")
    func overflow() throws {
        var tree = try WatchedTree(root: folder.root)
        folder.makeFolder("missed/inner")
        _ = tree.queue.events()
        #expect(try tree.take(InotifyEvent(watch: -1, kinds: .overflow, name: "")) == .everything)
        folder.write("missed/inner/file.md", "x")
        #expect(try changes(of: &tree) == [.files(["missed/inner/file.md"])])
    }

    @Test("A queue that really ran over is noticed")
    func realOverflow() throws {
        var tree = try WatchedTree(root: folder.root)
        let most = try #require(Int(try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8).dropLast()))
        folder.write("articles/second.md", "x")
        // Events that are alike are one while they stand together.
        for _ in 0...(most / 2) {
            for name in ["articles/article.md", "articles/second.md"] { close(open(folder.path(name), O_WRONLY)) }
        }
        var changes: [ContentWatcher.Change] = []
        while case let some = try self.changes(of: &tree), !some.isEmpty { changes += some }
        #expect(changes.last == .everything)
    }

    @Test("Events of a watch that has ended say nothing")
    func stale() throws {
        var tree = try WatchedTree(root: folder.root)
        #expect(try tree.take(InotifyEvent(watch: 9999, kinds: .written, name: "file.md")) == nil)
    }

    @Test("A name that is not text may be anything")
    func nameNotText() throws {
        var tree = try WatchedTree(root: folder.root)
        let name = folder.path("articles/").utf8.map { CChar(bitPattern: $0) } + [-1, 0]
        close(open(name, O_WRONLY | O_CREAT, 0o644))
        #expect(try changes(of: &tree).contains(.everything))
    }

    @Test("A file is not told of before it is closed")
    func unfinished() throws {
        var tree = try WatchedTree(root: folder.root)
        let descriptor = open(folder.path("articles/long.md"), O_WRONLY | O_CREAT, 0o644)
        #expect(try changes(of: &tree) == [])
        close(descriptor)
        #expect(try changes(of: &tree) == [.files(["articles/long.md"])])
    }

    @Test("Half an event at the end of what was read is left out")
    func halfAnEvent() {
        var bytes = [UInt8](repeating: 0, count: 16 + 16)
        bytes[0] = 1
        bytes[4] = 8
        bytes[12] = 16
        bytes.replaceSubrange(16..<20, with: Array("a.md".utf8))
        let whole = bytes
        let events = (whole + whole.dropLast()).withUnsafeBytes { InotifyEvent.events(in: $0) }
        #expect(events == [InotifyEvent(watch: 1, kinds: .written, name: "a.md")])
    }

    @Test(
        "Why the system tells nothing is said in words",
        arguments: [(ENOSPC, "as many folders are watched as may be (fs.inotify.max_user_watches)"), (EPERM, "Operation not permitted")]
    )
    func reasons(code: CInt, reason: String) {
        #expect(WatchingFault(code: code).reason == reason)
    }
}
