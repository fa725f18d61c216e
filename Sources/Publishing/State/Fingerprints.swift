import Digests

/// For files of a site, the digest of all that each was made of. A file that would be made of the same again, by the same program, would be the same.
struct Fingerprints: Hashable, Sendable {
    /// One line a file: the digest, a space, and the path.
    let lines: [UInt8]

    init(lines: [UInt8] = []) {
        self.lines = lines
    }

    init(of files: [OutputFile]) {
        var lines: [UInt8] = []
        for file in files {
            guard let fingerprint = file.fingerprint else { continue }
            lines += Array("\(fingerprint) \(file.path)\n".utf8)
        }
        self.lines = lines
    }

    /// The digests by path.
    var byPath: [String: String] {
        let pairs = lines.split(separator: UInt8(ascii: "\n")).compactMap { line in
            line.firstIndex(of: UInt8(ascii: " ")).map { space in
                (String(decoding: line[(space + 1)...], as: UTF8.self), String(decoding: line[..<space], as: UTF8.self))
            }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
