package import HTML
import Library

/// A file of the site, and what makes its bytes.
package struct OutputFile: Sendable {
    package let path: SitePath
    package let render: @Sendable () -> [UInt8]

    package init(path: SitePath, render: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.render = render
    }
}

/// What a build did to the output folder.
package struct PublishingSummary: Sendable {
    /// Files that are new or have other bytes than before.
    package let written: [String]
    /// Files that are as they were.
    package let unchanged: Int
    /// Files of an earlier build that are no longer part of the site.
    package let removed: [String]
    /// Files that somebody changed by hand since the last build, with the name that their version was kept under.
    package let keptAside: [(path: String, name: String)]
}

extension OutputFolder {
    /// Writes the files, and removes those of the last build that are no longer among them.
    ///
    /// - Parameters:
    ///   - files: the whole site; no two have the same path.
    ///   - workers: how many files are rendered at once.
    /// - Throws: `OutputFault` where something can't be written; the output is as it was then.
    package borrowing func publish(_ files: [OutputFile], workers: Int) throws(OutputFault) -> PublishingSummary {
        try FileSystem.makeFolder(staging)
        do {
            return try stageAndSwap(files, workers: workers)
        } catch {
            try? Self.removeStaging(staging)
            throw error
        }
    }

    private borrowing func stageAndSwap(_ files: [OutputFile], workers: Int) throws(OutputFault) -> PublishingSummary {
        try FileSystem.write([], to: "\(staging)/\(Self.stagingMark)")
        try makeFolders(for: files)
        let stage = Stage(output: path, staging: staging)
        let results = try Self.values(of: concurrentMap(files, workers: workers) { stage.prepare($0) })
        let manifest = Manifest(entries: Dictionary(results.map { ($0.path, $0.entry) }, uniquingKeysWith: { first, _ in first }))
        let written = results.filter { !$0.isUnchanged }.map(\.path)
        let unchanged = Set(results.filter(\.isUnchanged).map(\.path))
        var leftovers = Leftovers(output: path, old: old, new: manifest)
        try leftovers.sort(FileSystem.files(below: path).filter { !unchanged.contains($0) })
        let keptAside = leftovers.edited
        if written.isEmpty, leftovers.removed.isEmpty, FileSystem.bytes(of: "\(path)/\(Manifest.name)") == manifest.bytes {
            try Self.removeStaging(staging)
            return PublishingSummary(written: [], unchanged: results.count, removed: [], keptAside: [])
        }
        for result in results where result.isUnchanged { try stage.carryOver(result.path) }
        for foreign in leftovers.foreign { try stage.carryOver(foreign) }
        for edited in keptAside { try stage.carryOver(edited.path, as: edited.name) }
        try FileSystem.write(manifest.bytes, to: "\(staging)/\(Manifest.name)")
        try swap()
        return PublishingSummary(
            written: written,
            unchanged: results.count - written.count,
            removed: leftovers.removed,
            keptAside: keptAside
        )
    }

    private borrowing func makeFolders(for files: [OutputFile]) throws(OutputFault) {
        for folder in Set(files.map(\.path.folder)).sorted() where !folder.isEmpty {
            try FileSystem.makeFolders("\(staging)/\(folder)")
        }
    }

    /// The moment of publication: before it stands the old site, after it the new one.
    private borrowing func swap() throws(OutputFault) {
        try FileSystem.remove("\(staging)/\(Self.stagingMark)")
        try FileSystem.synchronise(staging)
        try FileSystem.exchange(staging, with: path)
        // From here the new site stands. Should the old one not go away now, the next build clears it.
        try? Self.removeStaging(staging)
    }

    private static func values<Value>(of results: [Result<Value, OutputFault>]) throws(OutputFault) -> [Value] {
        var values: [Value] = []
        for result in results { values.append(try result.get()) }
        return values
    }
}

/// Puts files into the staging folder.
private struct Stage: Sendable {
    let output: String
    let staging: String

    struct Prepared: Sendable {
        let path: String
        let entry: Manifest.Entry
        let isUnchanged: Bool
    }

    /// Renders a file, and writes it unless the output already has it as it is.
    func prepare(_ file: OutputFile) -> Result<Prepared, OutputFault> {
        let path = file.path.description
        let bytes = file.render()
        let isUnchanged = FileSystem.bytes(of: "\(output)/\(path)") == bytes
        do {
            if !isUnchanged { try FileSystem.write(bytes, to: "\(staging)/\(path)") }
        } catch {
            return .failure(error)
        }
        let entry = Manifest.Entry(size: bytes.count, digest: SHA256Digest(of: bytes))
        return .success(Prepared(path: path, entry: entry, isUnchanged: isUnchanged))
    }

    /// Gives a file of the output a second name in the staging folder.
    func carryOver(_ path: String, as name: String? = nil) throws(OutputFault) {
        let target = "\(staging)/\(name ?? path)"
        if let folder = FileSystem.parent(of: target) { try FileSystem.makeFolders(folder) }
        try FileSystem.link("\(output)/\(path)", as: target)
    }
}

/// What stands in the output folder that the new site doesn't have as it is.
private struct Leftovers {
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

    mutating func sort(_ paths: [String]) throws(OutputFault) {
        for path in paths where path != Manifest.name {
            let isPartOfSite = new.entries[path] != nil
            guard let entry = old.entries[path] else {
                guard !isPartOfSite else { throw .inTheWay(path: path) }
                foreign.append(path)
                continue
            }
            if !isAsWritten(path, entry) {
                edited.append((path, freeName(for: path)))
            } else if !isPartOfSite {
                removed.append(path)
            }
        }
    }

    private func isAsWritten(_ path: String, _ entry: Manifest.Entry) -> Bool {
        guard let bytes = FileSystem.bytes(of: "\(output)/\(path)") else { return false }
        return bytes.count == entry.size && SHA256Digest(of: bytes) == entry.digest
    }

    private func freeName(for path: String) -> String {
        let names = (1...).lazy.map { $0 == 1 ? "\(path).edited" : "\(path).edited-\($0)" }
        return names.first { FileSystem.kind(of: "\(output)/\($0)") == .nothing } ?? path
    }
}
