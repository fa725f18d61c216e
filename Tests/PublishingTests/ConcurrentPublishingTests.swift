import Foundation
import HTML
@testable import Publishing
import Synchronization
import Testing

@Suite("Publishing at once")
struct ConcurrentPublishingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    static func site(of letter: String) -> [OutputFile] {
        let names = (0..<200).map { "page-\($0).html" } + ["only-\(letter).html", "\(letter)/index.html"]
        return names.compactMap { SitePath($0) }.map { path in OutputFile(path: path) { Array(letter.utf8) } }
    }

    @Test("Builds into one folder at once end in one whole site")
    func race() throws {
        let faults = Mutex<[String]>([])
        let path = folder("out"), content = folder("content")
        DispatchQueue.concurrentPerform(iterations: 3) { number in
            for round in 0..<6 {
                // Builds that begin while another one ends meet it at all its steps.
                usleep(UInt32((number * 7 + round * 13) % 23) * 1000)
                do throws(OutputFault) {
                    let output = try OutputFolder(path: path, content: content)
                    _ = try output.publish(Self.site(of: ["a", "b", "c"][number]), workers: 1)
                } catch {
                    faults.withLock { $0.append(error.message) }
                }
            }
        }
        #expect(faults.withLock(\.self) == [])
        let files = folder.contents(of: "out").filter { !$0.hasSuffix("/") }
        #expect(Set(files.compactMap { $0.split(separator: ": ").last }).count == 1)
        #expect(files.count == Self.site(of: "a").count)
        #expect(folder.names == ["out"])
    }

    @Test("Whoever gets hold of the folder finds nothing of another build beside it")
    func hold() throws {
        let builds = Builds(path: folder("out"), content: folder("content"))
        _ = try OutputFolder(path: folder("out"), content: folder("content")).publish([], workers: 1)
        builds.start()
        var found = 0
        while !builds.haveEnded.load(ordering: .acquiring) {
            let descriptor = open(folder("out"), O_RDONLY | O_DIRECTORY)
            defer { close(descriptor) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
            var held = stat(), standing = stat()
            guard fstat(descriptor, &held) == 0, lstat(folder("out"), &standing) == 0, held.st_ino == standing.st_ino else { continue }
            if try FileSystem.kind(of: folder(".out.attune-staging")) != .nothing { found += 1 }
        }
        #expect(found == 0)
    }

    /// Several builds, one after the other, on a thread of their own.
    private final class Builds: Sendable {
        let haveEnded = Atomic(false)
        private let path: String
        private let content: String

        init(path: String, content: String) {
            self.path = path
            self.content = content
        }

        func start() {
            Thread.detachNewThread {
                for letter in ["a", "b", "a", "b", "a", "b"] { self.publish(letter) }
                self.haveEnded.store(true, ordering: .releasing)
            }
        }

        private func publish(_ letter: String) {
            do throws(OutputFault) {
                _ = try OutputFolder(path: path, content: content).publish(ConcurrentPublishingTests.site(of: letter), workers: 1)
            } catch {
                Issue.record(error)
            }
        }
    }

    @Test("The second build waits for the first, says so once, and starts from what the first left")
    func waiting() throws {
        let second = SecondBuild(path: folder("out"), content: folder("content"))
        let first = try OutputFolder(path: folder("out"), content: folder("content"))
        second.start()
        second.isWaiting.wait()
        _ = try first.publish(Self.site(of: "a"), workers: 1)
        second.hasEnded.wait()
        #expect(second.waits.withLock(\.self) == 1)
        #expect(second.removed.withLock(\.self) == ["a/index.html", "only-a.html"])
        #expect(folder.contents(of: "out").count == 203)
    }

    /// A build on a thread of its own.
    private final class SecondBuild: Sendable {
        let isWaiting = DispatchSemaphore(value: 0)
        let hasEnded = DispatchSemaphore(value: 0)
        let waits = Mutex(0)
        let removed = Mutex<[String]>([])
        private let path: String
        private let content: String

        init(path: String, content: String) {
            self.path = path
            self.content = content
        }

        func start() {
            Thread.detachNewThread { self.run() }
        }

        private func run() {
            defer { hasEnded.signal() }
            do throws(OutputFault) {
                let output = try OutputFolder(path: path, content: content) {
                    waits.withLock { $0 += 1 }
                    isWaiting.signal()
                }
                let summary = try output.publish(ConcurrentPublishingTests.site(of: "b"), workers: 1)
                removed.withLock { $0 = summary.removed }
            } catch {
                Issue.record(error)
            }
        }
    }
}
