import ContentFixtures
import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct BuildStateTests {
    private static let state = BuildState(
        program: "1.0", settings: "drafts: false", content: "ab", unsettled: ["index.md": "cd"], site: "ef", fileCount: 7,
        diagnostics: [
            SavedDiagnostic(
                Diagnostic(rule: "vague", severity: .warning, location: SourceLocation(file: "a.md", line: 3), message: "It is.", remedy: "Mend it.", excerpt: "x")
            )
        ],
        fingerprints: Fingerprints(lines: Array("ab index.html\ncd a.html\n".utf8))
    )

    @Test func `A state is read as it was written`() throws {
        #expect(try BuildState(Self.state.bytes, program: "1.0") == Self.state)
    }

    @Test func `A diagnostic comes back as it was`() throws {
        let diagnostic = Diagnostic(rule: "r", severity: .note, location: SourceLocation(file: "f", line: 1, column: 2), message: "m", remedy: "n")
        #expect(SavedDiagnostic(diagnostic).diagnostic == diagnostic)
    }

    @Test func `Another program's state is of no use`() throws {
        let bytes = try Self.state.bytes
        #expect(throws: BuildState.Problem.otherProgram) { try BuildState(bytes, program: "1.1") }
    }

    @Test func `A state of which a byte has changed, or the end is missing, is damaged`() throws {
        let bytes = try Self.state.bytes
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 0x20
            #expect(throws: BuildState.Problem.damaged) { try BuildState(changed, program: "1.0") }
            #expect(throws: BuildState.Problem.damaged) { try BuildState(Array(bytes[..<place]), program: "1.0") }
        }
    }

    /// What a second build wrote and said, after something was done to content and output between the two.
    private func secondBuild(_ content: ContentFixture = .minimal, program: String = "1", after change: (_ source: String, _ output: String) throws -> Void) throws -> SiteBuilder.Outcome {
        let folder = try TemporaryFolder()
        return try content.withFolder { source in
            let output = folder("site")
            _ = SiteBuilder(options: SiteBuilder.Options(source: source, output: output, program: "1")).build()
            try change(source, output)
            return SiteBuilder(options: SiteBuilder.Options(source: source, output: output, program: program)).build()
        }
    }

    /// Only a build that has read the content knows its library.
    @Test func `Where nothing has changed nothing is read again`() throws {
        let outcome = try secondBuild { _, _ in }
        #expect(outcome.library == nil && outcome.summary?.written == [] && outcome.note == nil)
    }

    @Test func `Another version of the program builds anew and says so`() throws {
        let outcome = try secondBuild(program: "2") { _, _ in }
        #expect(outcome.library != nil && outcome.note?.contains("another version") == true)
    }

    @Test func `A file of the same length and time is read where it has just changed`() throws {
        let outcome = try secondBuild { source, _ in
            let path = "\(source)/articles/calm/breathing.md"
            let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.write(contentsOf: Data(text.replacing("title: B", with: "title: P").utf8))
            try handle.close()
            if let time { try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path) }
        }
        #expect(outcome.summary?.written.isEmpty == false)
    }

    @Test func `A page that somebody took away is written again`() throws {
        let outcome = try secondBuild { _, output in try FileManager.default.removeItem(atPath: "\(output)/index.html") }
        #expect(outcome.summary?.written == ["index.html"])
    }

    @Test func `What was wrong is told again`() throws {
        let content = ContentFixture.minimal.with("site.yml", "title: Q\nlanguages: [en, fr]\nexit:\n  url: https://www.example.org/\n")
        let first = try secondBuild(content, program: "2") { _, _ in }, second = try secondBuild(content) { _, _ in }
        #expect(first.diagnostics == second.diagnostics)
    }
}
