import ContentFixtures
import Foundation
import Library

@testable import Previewing

/// A folder that somebody writes in, read again after each save.
final class EditedContent {
    private let root = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString)")
    private var reader: ContentReader
    private var saved: [String: String] = [:]

    init(includesDrafts: Bool = false) {
        reader = ContentReader(options: .init(source: root.path, includesDrafts: includesDrafts))
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// What the folder holds once it is like the fixture.
    func save(_ fixture: ContentFixture) throws -> LibraryLoader.Outcome {
        for path in saved.keys where fixture.files[path] == nil { try FileManager.default.removeItem(at: root.appending(path: path)) }
        for (path, text) in fixture.files where saved[path] != text {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        }
        saved = fixture.files
        return reader.load()
    }
}
