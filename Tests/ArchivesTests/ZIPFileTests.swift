import Archives
import Foundation
import Testing

@Suite("An archive that somebody else has packed")
struct ZIPFileTests {
    @Test("Its files are listed and unpacked")
    func contents() throws {
        try Self.withArchive([.init(path: "a.txt", bytes: [1, 2]), .init(path: "b/c.txt", bytes: [])]) { path in
            let file = try ZIPFile(path: path, mostEntries: 10)
            #expect(file.paths == ["a.txt", "b/c.txt"])
            #expect(try file.bytes(of: "a.txt", limit: 10) == [1, 2])
            #expect(try file.bytes(of: "b/c.txt", limit: 10) == [])
            #expect(try file.bytes(of: "../a.txt", limit: 10) == nil)
        }
    }

    @Test("A file that is longer than it may be is not unpacked to its end", arguments: [(99, true), (100, false), (1 << 20, false)])
    func limit(limit: Int, isRefused: Bool) throws {
        try Self.withArchive([.init(path: "a", bytes: [UInt8](repeating: 0, count: 100))]) { path in
            let file = try ZIPFile(path: path, mostEntries: 10)
            if isRefused {
                #expect(throws: ArchiveFault.tooLarge(limit: limit)) { try file.bytes(of: "a", limit: limit) }
            } else {
                #expect(try file.bytes(of: "a", limit: limit)?.count == 100)
            }
        }
    }

    @Test("An archive with more files than it may have is refused")
    func entries() throws {
        try Self.withArchive((0..<4).map { .init(path: "\($0)", bytes: []) }) { path in
            #expect(throws: ArchiveFault.tooManyEntries(limit: 3)) { try ZIPFile(path: path, mostEntries: 3) }
        }
    }

    @Test("What is no archive is refused", arguments: [[], [0x50, 0x4B], Array("PK\u{3}\u{4}and then nothing".utf8)] as [[UInt8]])
    func damaged(bytes: [UInt8]) throws {
        try Self.withFile(bytes) { path in
            #expect(throws: ArchiveFault.cannotBeRead) { try ZIPFile(path: path, mostEntries: 3) }
        }
    }

    private static func withArchive(_ entries: [ZIPArchive.Entry], _ body: (String) throws -> Void) throws {
        try withFile(ZIPArchive(entries, date: (2026, 11, 21)).bytes(), body)
    }

    private static func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString).zip")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(bytes).write(to: file)
        try body(file.path)
    }
}
