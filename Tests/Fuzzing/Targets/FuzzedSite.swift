import ContentFixtures
import Diagnostics
import Foundation
import HTML
import Library
import Publishing
import Synchronization

/// A small site in a folder, one of whose files is another each time.
final class FuzzedSite: Sendable {
    private let root: URL
    private let memory = Mutex(LibraryMemory())

    /// - Parameters:
    ///   - settings: more lines of `site.yml`.
    ///   - file: the file that will be another each time; it begins empty.
    init(settings: String = "", file: String) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "attune-fuzzing-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)")
        var fixture = ContentFixture.minimal
        fixture.files["site.yml"]?.append(settings)
        try fixture.write(to: root)
        self.file = root.appending(path: file)
    }

    private let file: URL

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// What the site becomes with these bytes in the file.
    func load(_ bytes: [UInt8]) throws -> LibraryLoader.Outcome {
        try Data(bytes).write(to: file)
        let loader = LibraryLoader(options: LibraryLoader.Options(source: root.path, keepsFiles: true))
        let outcome = memory.withLock { loader.load(remembering: &$0) }
        for diagnostic in outcome.diagnostics { try checkPlace(of: diagnostic, in: outcome) }
        return outcome
    }

    /// A diagnostic names a place that is there.
    private func checkPlace(of diagnostic: Diagnostic, in outcome: LibraryLoader.Outcome) throws {
        guard let line = diagnostic.location.line, let file = outcome.files[diagnostic.location.file] else { return }
        try requirePlace(line: line, column: diagnostic.location.column, in: file, of: diagnostic.rule)
    }
}

/// - Parameter rule: whose diagnostic names the place.
func requirePlace(line: Int, column: Int?, in file: SourceFile, of rule: String) throws {
    guard (1...file.lineCount).contains(line) else {
        throw Finding("\(rule) is said to be in line \(line) of \(file.lineCount).")
    }
    // One past the end is where something is missing.
    let characters = String(decoding: file.line(line), as: UTF8.self).unicodeScalars.count
    if let column, !(1...(characters + 1)).contains(column) {
        throw Finding("\(rule) is said to be in column \(column) of line \(line), which has \(characters) characters.")
    }
}
