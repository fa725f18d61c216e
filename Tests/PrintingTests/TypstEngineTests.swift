import Foundation
import Library
@testable import Printing
import Testing

/// A stand-in for Typst: a script in a folder of its own, gone when the test ends.
private final class FakeEngine {
    private let folder: URL
    let engine: TypstEngine

    /// - Parameter script: what it does; `$output` is where it is asked to put the PDF, `$here` a folder for notes.
    init(_ script: String, limit: Duration = .seconds(60)) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "engine-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let program = folder.appending(path: "typst")
        try Data("#!/bin/sh\nhere='\(folder.path)'\nfor output; do :; done\necho \"$output\" >\"$here/output\"\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        engine = try #require(TypstEngine.find(environment: ["PATH": folder.path], limit: limit))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// What the script noted under a name, without the line's end.
    func note(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Sets a small document with it.
    func pdf() async throws -> [UInt8] {
        let library = try PaperFixture("a").library
        let document = TypstDocument(code: Array("#{}".utf8), pictures: [], timestamp: 0)
        return try await PaperPress(library: library, engine: engine).pdf(of: document).bytes
    }

    /// Whether the folder that the document was set in is gone.
    func leftNothing() throws -> Bool {
        try !FileManager.default.fileExists(atPath: URL(filePath: note("output")).deletingLastPathComponent().path)
    }
}

@Suite("An engine for print")
struct TypstEngineTests {
    static let faulty: [(script: String, fault: EngineFault)] = [
        ("echo 'no such font' >&2; exit 1", .refused("no such font\n")),
        ("exit 3", .refused("")),
        ("kill -KILL $$", .refused("")),
        ("printf '%%PDF-1.7 half a fi' >\"$output\"; echo 'disk full' >&2; exit 1", .refused("disk full\n")),
        ("printf '%%PDF-1.7 half a fi' >\"$output\"", .gaveNoPDF),
        ("echo rubbish >\"$output\"", .gaveNoPDF),
        (": >\"$output\"", .gaveNoPDF),
        ("echo rubbish", .gaveNoPDF),
        ("mkdir \"$output\"", .gaveNoPDF),
    ]

    @Test("An engine that fails says so, and leaves nothing behind", arguments: faulty)
    func fails(script: String, fault: EngineFault) async throws {
        let fake = try FakeEngine(script)
        await #expect(throws: fault) { try await fake.pdf() }
        #expect(try fake.leftNothing())
    }

    @Test("What an engine says is cut where it says too much, and read where it is no text")
    func talks() async throws {
        let fake = try FakeEngine("head -c 3000000 /dev/zero | tr '\\0' '\\377' >&2; exit 1")
        let fault = await #expect(throws: EngineFault.self) { try await fake.pdf() }
        guard case .refused = fault else { return #expect(Bool(false), "\(String(describing: fault))") }
        #expect(try fake.leftNothing())
    }

    @Test("An engine that doesn't end is ended", .timeLimit(.minutes(1)), arguments: [
        "echo $$ >\"$here/process\"; exec sleep 3600",
        "echo $$ >\"$here/process\"; trap '' TERM; while :; do sleep 1; done",
        "echo $$ >\"$here/process\"; sleep 3600 & wait",
    ])
    func hangs(_ script: String) async throws {
        let fake = try FakeEngine(script, limit: .seconds(1))
        await #expect(throws: EngineFault.tookTooLong(.seconds(1))) { try await fake.pdf() }
        #expect(try fake.leftNothing())
        let process = try #require(pid_t(fake.note("process")))
        #expect(kill(process, 0) != 0)
    }

    @Test("A program that can't be started is a fault of the engine")
    func cannotBeStarted() async throws {
        let fake = try FakeEngine("exit 0")
        let press = PaperPress(library: try PaperFixture("a").library, engine: TypstEngine(command: .program("/nonexistent/typst"), fonts: [], limit: .seconds(60)))
        await #expect(throws: EngineFault.self) { try await press.pdf(of: TypstDocument(code: [], pictures: [], timestamp: 0)) }
        withExtendedLifetime(fake) {}
    }

    @Test("What an engine makes is handed over whole")
    func works() async throws {
        let fake = try FakeEngine("printf '%%PDF-1.7\\nall of it\\n%%%%EOF\\n' >\"$output\"")
        #expect(try await fake.pdf() == Array("%PDF-1.7\nall of it\n%%EOF\n".utf8))
        #expect(try fake.leftNothing())
    }

    static let versions: [(answer: String, fault: EngineFault?)] = [
        ("typst 0.14.0 (abcdef12)", nil),
        ("typst 0.15.1", nil),
        ("typst 1.0.0", nil),
        ("typst 0.13.1 (8ace67d9)", .tooOld("0.13.1")),
        ("typst 0.9.0", .tooOld("0.9.0")),
        ("something else", .refused("something else\n")),
    ]

    @Test("An engine is asked for its version before it is used", arguments: versions)
    func version(answer: String, fault: EngineFault?) async throws {
        let fake = try FakeEngine("echo '\(answer)'")
        if let fault {
            await #expect(throws: fault) { try await fake.engine.check() }
        } else {
            try await fake.engine.check()
        }
    }

    @Test("Without an engine there is no PDF, and a fault that says so")
    func missing() async throws {
        let press = PaperPress(library: try PaperFixture("a").library, engine: nil)
        await #expect(throws: EngineFault.missing) { try await press.pdf(of: TypstDocument(code: [], pictures: [], timestamp: 0)) }
    }

    @Test("Every fault says in one sentence what is wrong, and in another how to mend it", arguments: [
        EngineFault.refused("error: no such font\nhint: none"), .refused(""), .tookTooLong(.seconds(300)), .couldNotBeStarted("/usr/bin/typst"), .gaveNoPDF,
        .noFormEngine, .missing, .tooOld("0.9"),
    ])
    func words(fault: EngineFault) {
        for sentence in [fault.message, fault.remedy] {
            #expect(sentence.hasSuffix("."))
            #expect(!sentence.contains("\n"))
        }
    }

    @Test("Typst on the search path comes before a Python that has it")
    func search() throws {
        let folder = try FakeEngine("exit 0")
        guard case .program = folder.engine.command else { return #expect(Bool(false)) }
        #expect(TypstEngine.find(environment: ["PATH": "/nonexistent", "ATTUNE_ENGINES": "/nonexistent", "HOME": "/nonexistent"])?.command.isProgram != true)
    }
}

extension TypstEngine.Command {
    fileprivate var isProgram: Bool {
        if case .program = self { true } else { false }
    }
}
