package import Digests

/// A content folder looked at from outside: which files it has, and what the file system says of each.
///
/// Two surveys with the same digest saw the same bytes in every file, but for files that had changed a moment before: see ``unsettled``.
package struct ContentSurvey: Sendable {
    let folder: ContentFolder

    /// - Parameter root: the content folder.
    package init(of root: String) {
        folder = ContentFolder(root: root)
    }

    /// The digest of all paths, each with its file's number, size and times.
    package var digest: SHA256Digest {
        var bytes = Array("\(folder.diagnostics.count)\n".utf8)
        bytes.reserveCapacity(folder.entries.count * 128)
        for entry in folder.entries {
            bytes.append(contentsOf: entry.path.utf8)
            bytes.append(0)
            entry.status.append(to: &bytes)
        }
        return SHA256Digest(of: bytes)
    }

    /// The files that changed so lately that another change might not show, with the digest of what is in them now.
    package var unsettled: [String: SHA256Digest] {
        let paths = folder.entries.filter { !$0.status.isSettled }.map(\.path)
        return Dictionary(uniqueKeysWithValues: paths.map { ($0, digest(ofFileAt: $0)) })
    }

    /// Whether each of some files has the bytes that it had.
    package func confirms(_ digests: [String: SHA256Digest]) -> Bool {
        digests.allSatisfy { digest(ofFileAt: $0.key) == $0.value }
    }

    /// That of nothing for a file that can't be read, or is larger than any that loading takes; it tells why.
    private func digest(ofFileAt path: String) -> SHA256Digest {
        SHA256Digest(of: (try? FileReader.bytes(ofFileAt: "\(folder.root)/\(path)", limit: FileInterpreter.assetLimit)) ?? [])
    }
}
