import HTML
@testable import Previewing

/// A site of a few files, with an edition that a test can change.
actor ServedSample: PreviewedFiles {
    static let texts: KeyValuePairs<StaticString, String> = [
        "index.html": "<!doctype html><p>Home",
        "attachment/index.html": "<!doctype html><p>Attachment",
        "site.css": "p { color: black }",
        "drawing.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "worker.js": "self.x = 1",
    ]

    private let files: [SitePath: PreviewedFile]
    private(set) var edition = "first"

    init(large: Int = 0) {
        var files: [SitePath: PreviewedFile] = [:]
        for (name, text) in Self.texts {
            let path = SitePath(literal: name)
            files[path] = PreviewedFile(bytes: Array(text.utf8), at: path)
        }
        let document = SitePath(literal: "large.pdf")
        files[document] = PreviewedFile(bytes: [UInt8](repeating: 7, count: large), at: document)
        self.files = files
    }

    func file(at path: SitePath) -> PreviewedFile? {
        files[path]
    }
}

/// A server for one test, stopped when the test is over.
func withServer<Result>(
    limits: ServingLimits = ServingLimits(),
    files: ServedSample = ServedSample(),
    _ body: (PreviewServer, UInt16) async throws -> Result
) async throws -> Result {
    let server = PreviewServer(files: files, port: 0, limits: limits)
    let port = try await server.start()
    do {
        let result = try await body(server, port)
        await server.stop()
        return result
    } catch {
        await server.stop()
        throw error
    }
}

/// Asks again until a thing is so, for as long as a test may take.
func becomes(_ isSo: () async throws -> Bool) async throws -> Bool {
    for _ in 0..<1000 {
        if try await isSo() { return true }
        try await Task.sleep(for: .milliseconds(10))
    }
    return false
}
