import Diagnostics
import Digests
import Foundation

/// `build.json`: every file of a built site with its size and digest.
///
/// Whoever has the folder can check that it is whole, and the next build knows by it what it may replace and remove.
struct Manifest {
    static let name = "build.json"

    struct Entry: Equatable {
        let size: Int
        let digest: SHA256Digest
    }

    var entries: [String: Entry]

    /// The file as it is written: one line a file, by path.
    var bytes: [UInt8] {
        let lines = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, entry in
            "    {\"path\": \(JSONText.quoted(path)), \"bytes\": \(entry.size), \"sha256\": \"\(entry.digest)\"}"
        }
        return Array("{\n  \"generator\": \"attune\",\n  \"files\": [\n\(lines.joined(separator: ",\n"))\n  ]\n}\n".utf8)
    }

    init(entries: [String: Entry]) {
        self.entries = entries
    }

    /// Reads a manifest.
    ///
    /// - Returns: nil where the bytes are no manifest of ours.
    init?(_ bytes: [UInt8]) {
        struct File: Decodable {
            struct Item: Decodable {
                let path: String
                let bytes: Int
                let sha256: String
            }
            let generator: String
            let files: [Item]
        }
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)), file.generator == "attune" else { return nil }
        entries = [:]
        for item in file.files {
            guard let digest = SHA256Digest(item.sha256) else { return nil }
            entries[item.path] = Entry(size: item.bytes, digest: digest)
        }
    }
}
