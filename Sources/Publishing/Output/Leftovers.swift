import Digests

/// What stands in the output folder that the new site doesn't have as it is.
struct Leftovers {
    let output: String
    let old: Manifest
    let new: Manifest
    /// Not written by Attune; they stay.
    private(set) var foreign: [String] = []
    /// Written by Attune and no longer needed.
    private(set) var removed: [String] = []
    /// Written by Attune and changed by somebody since.
    private(set) var edited: [(path: String, name: String)] = []

    init(output: String, old: Manifest, new: Manifest) {
        self.output = output
        self.old = old
        self.new = new
    }

    /// Finds out what each file of the output is that the new site doesn't have as it is.
    ///
    /// - Throws: `OutputFault.inTheWay` where one that Attune didn't write has the name of a page, of a folder with pages in it, or stands
    ///   in a folder with a page's name.
    mutating func sort(_ paths: [String]) throws(OutputFault) {
        let newFolders = Set(new.entries.keys.flatMap(Self.folders))
        for path in paths where path != Manifest.name {
            let isPartOfSite = new.entries[path] != nil
            guard let entry = old.entries[path] else {
                let isInTheWay = isPartOfSite || newFolders.contains(path) || Self.folders(of: path).contains { new.entries[$0] != nil }
                guard !isInTheWay else { throw .inTheWay(path: path) }
                foreign.append(path)
                continue
            }
            if try !isAsWritten(path, entry) {
                edited.append((path, try freeName(for: path)))
            } else if !isPartOfSite {
                removed.append(path)
            }
        }
    }

    /// The folders that a path stands in, the nearest first.
    private static func folders(of path: String) -> [String] {
        Array(sequence(state: path) { path in
            guard let folder = FileSystem.parent(of: path) else { return nil }
            path = folder
            return folder
        })
    }

    private func isAsWritten(_ path: String, _ entry: Manifest.Entry) throws(OutputFault) -> Bool {
        guard let bytes = try FileSystem.bytes(of: "\(output)/\(path)") else { return false }
        return bytes.count == entry.size && SHA256Digest(of: bytes) == entry.digest
    }

    private func freeName(for path: String) throws(OutputFault) -> String {
        var name = "\(path).edited", number = 1
        while try FileSystem.kind(of: "\(output)/\(name)") != .nothing {
            number += 1
            name = "\(path).edited-\(number)"
        }
        return name
    }
}
