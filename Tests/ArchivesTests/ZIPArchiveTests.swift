@testable import Archives
import Foundation
import Testing

@Suite("An archive")
struct ZIPArchiveTests {
    private static let entries = [
        ZIPArchive.Entry(path: "pack/site/index.html", bytes: Array("<p>Hello</p>".utf8)),
        ZIPArchive.Entry(path: "pack/START-HERE.html", bytes: Array(String(repeating: "calm ", count: 10_000).utf8)),
        ZIPArchive.Entry(path: "pack/empty.txt", bytes: []),
    ]

    @Test("What unzip takes out of it is what was put in", arguments: entries.indices)
    func contents(_ index: Int) throws {
        let entry = Self.entries[index]
        #expect(try unzipped(["-p", entry.path]) == entry.bytes)
    }

    @Test("Nothing else is in it, and it is sound")
    func listing() throws {
        let names = String(decoding: try unzipped(["-Z1"]), as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(names == Self.entries.map(\.path).sorted())
    }

    @Test("The same files give the same bytes in any order")
    func order() throws {
        let date = (year: 2026, month: 11, day: 21)
        #expect(try ZIPArchive(Self.entries, date: date).bytes() == ZIPArchive(Self.entries.reversed(), date: date).bytes())
    }

    @Test("A day before the first that an archive can name becomes that one")
    func early() throws {
        #expect(try ZIPArchive(Self.entries, date: (year: 1970, month: 1, day: 1)).bytes() == ZIPArchive(Self.entries, date: (year: 1980, month: 1, day: 1)).bytes())
    }

    /// What the program `unzip` prints.
    private func unzipped(_ arguments: [String]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString).zip")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(ZIPArchive(Self.entries, date: (year: 2026, month: 11, day: 21)).bytes()).write(to: file)
        let process = Process(), pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/unzip")
        process.arguments = [arguments[0], file.path] + arguments.dropFirst()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return [UInt8](output)
    }
}
