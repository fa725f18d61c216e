import Foundation
@testable import Library
import Testing

@Suite("Reading files")
struct FileReaderTests {
    let files: TemporaryFiles

    init() throws {
        files = try TemporaryFiles()
    }

    private func fault(_ name: String, limit: Int = 100) -> FileFault? {
        do {
            _ = try FileReader.bytes(ofFileAt: files(name), limit: limit)
            return nil
        } catch {
            return error
        }
    }

    @Test("A file is read whole, byte for byte", arguments: [0, 1, 100_000])
    func whole(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try files.write(bytes, to: "a")
        #expect(try FileReader.bytes(ofFileAt: files("a"), limit: count) == bytes)
    }

    @Test("A file of one byte more than the limit is refused")
    func tooLarge() throws {
        try files.write("12345".utf8, to: "a")
        #expect(fault("a", limit: 4) == .tooLarge(bytes: 5, limit: 4))
        #expect(fault("a", limit: 5) == nil)
    }

    @Test("A file with two gigabytes of nothing in it is refused without being read")
    func sparse() throws {
        try files.write([], to: "a")
        #expect(truncate(files("a"), 2 << 30) == 0)
        #expect(fault("a") == .tooLarge(bytes: 2 << 30, limit: 100))
    }

    @Test("A file that isn't there can't be read")
    func missing() {
        #expect(fault("a") == .unreadable(reason: "No such file or directory"))
        #expect(fault("a/b") == .unreadable(reason: "No such file or directory"))
    }

    @Test("A file that may not be read can't be", .enabled(if: geteuid() != 0, "the system lets root read everything"))
    func unreadable() throws {
        try files.write("a".utf8, to: "a")
        #expect(chmod(files("a"), 0) == 0)
        #expect(fault("a") == .unreadable(reason: "Permission denied"))
    }

    @Test("A link is not followed, wherever it leads")
    func links() throws {
        try files.write("a".utf8, to: "a")
        try files.link("to-file", to: files("a"))
        try files.link("to-nothing", to: files("b"))
        try files.link("to-itself", to: files("to-itself"))
        try files.link("to-device", to: "/dev/zero")
        for name in ["to-file", "to-nothing", "to-itself", "to-device"] { #expect(fault(name) == .symbolicLink) }
    }

    @Test("A file with two names is read by either")
    func hardLink() throws {
        try files.write("a".utf8, to: "a")
        #expect(link(files("a"), files("b")) == 0)
        #expect(fault("b") == nil)
    }

    @Test("A pipe that nobody writes to doesn't stop the build", .timeLimit(.minutes(1)))
    func pipe() {
        #expect(mkfifo(files("a"), 0o600) == 0)
        #expect(fault("a") == .notARegularFile)
    }

    @Test("A folder is no file")
    func folder() throws {
        #expect(mkdir(files("a"), 0o700) == 0)
        #expect(fault("a") == .notARegularFile)
    }
}
