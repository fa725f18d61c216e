package import Foundation
package import Library

/// A small content folder that is right, to be broken in one place by a test.
package struct ContentFixture: Sendable {
    /// Text of each file by its path; bytes that are no text go into ``rawFiles``.
    package var files: [String: String]
    package var rawFiles: [String: [UInt8]] = [:]

    /// A site with one topic, two articles, a term and two resources.
    package static var minimal: ContentFixture {
        ContentFixture(files: [
            "site.yml": """
                title: Quiet
                languages: [en]
                exit:
                  url: https://www.example.org/weather

                """,
            "index.md": "---\ntitle: Home\n---\n\nWelcome.\n",
            "pages/help-now.md": "---\ntitle: Help now\n---\n\nHelp is here.\n",
            "pages/not-found.md": "---\ntitle: Page not found\n---\n\nIt is not here.\n",
            "topics/calm.md": "---\ntitle: Calm\nsummary: About calm.\norder: 1\n---\n\nCalm.\n",
            "articles/calm/breathing.md": article(),
            "articles/calm/resting.md": article(title: "Resting"),
            "glossary.yml": "- id: calm\n  term: calm\n  definition: A quiet state.\n",
            "resources/works.yml": """
                - id: bowlby-1988
                  type: book
                  title: A Secure Base
                  authors: [{family: Bowlby, given: John}]
                  year: 1988
                  summary: About a secure base.
                - id: neff-2011
                  type: book
                  title: Self-Compassion
                  authors: [{family: Neff, given: Kristin}]
                  year: 2011
                  isbn: "9780061733512"
                  summary: About kindness to oneself.

                """,
            "assets/circle.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><circle r=\"4\"/></svg>\n",
        ])
    }

    /// An article's text. The front matter takes `extra`'s lines besides its own four, so the body begins on line 7 without them.
    package static func article(title: String = "Breathing", extra: String = "", body: String = "Breathe out slowly.\n") -> String {
        "---\ntitle: \(title)\nsummary: A short page.\ntopics: [calm]\n\(extra)---\n\n\(body)"
    }

    /// The same folder with one file more, or in another wording.
    package func with(_ path: String, _ text: String) -> ContentFixture {
        var copy = self
        copy.files[path] = text
        return copy
    }

    package func with(_ path: String, bytes: [UInt8]) -> ContentFixture {
        var copy = self
        copy.files[path] = nil
        copy.rawFiles[path] = bytes
        return copy
    }

    package func without(_ path: String) -> ContentFixture {
        var copy = self
        copy.files[path] = nil
        return copy
    }

    /// Writes the folder, runs `body` with its path, and removes it.
    package func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
        let root = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try write(to: root)
        return try body(root.path)
    }

    /// Writes the folder.
    package func write(to root: URL) throws {
        for (path, bytes) in rawFiles.merging(files.mapValues { Array($0.utf8) }, uniquingKeysWith: { raw, _ in raw }) {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    /// What loading the folder comes to.
    package func load(includesDrafts: Bool = false, workers: Int = 2, today: CalendarDate? = nil) throws -> LibraryLoader.Outcome {
        try withFolder { path in
            LibraryLoader(options: .init(source: path, includesDrafts: includesDrafts, workers: workers, today: today)).load()
        }
    }
}
