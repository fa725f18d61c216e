import Foundation
import HTML
import Publishing

/// A folder of one test's own, removed when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        // In memory where there is such a place: each build waits until all is on the disk, whoever else writes to it.
        let memory = URL(filePath: "/dev/shm")
        let parent = FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
        let url = parent.appending(path: "attune-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        path = url.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func callAsFunction(_ name: String) -> String {
        "\(path)/\(name)"
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
    }

    func write(_ text: String, to name: String) throws {
        if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
        try Data(text.utf8).write(to: URL(filePath: self(name)))
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Everything below a folder, as `name: text`, without the manifest; a link and its target, a folder with a slash.
    func contents(of name: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: self(name))?.compactMap { $0 as? String } ?? []
        return found.filter { $0 != "build.json" }.sorted().map { entry in
            let path = "\(name)/\(entry)"
            if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: self(path)) { return "\(entry) -> \(target)" }
            return text(path).map { "\(entry): \($0)" } ?? "\(entry)/"
        }
    }

    /// The names directly in the folder.
    var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    func status(_ name: String) -> stat {
        var status = stat()
        lstat(self(name), &status)
        return status
    }
}

/// A site of files that each hold a text.
func site(_ texts: KeyValuePairs<StaticString, String>) -> [OutputFile] {
    texts.map { path, text in OutputFile(path: SitePath(literal: path)) { Array(text.utf8) } }
}
