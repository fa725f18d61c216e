package import Digests
import Glibc
package import HTML
import Library

/// A file of the site, and what makes its bytes.
package struct OutputFile: Sendable {
    package let path: SitePath
    /// The digest of all that its bytes depend on, where that is known before they are made.
    let fingerprint: SHA256Digest?
    package let render: @Sendable () -> [UInt8]

    package init(path: SitePath, fingerprint: SHA256Digest? = nil, render: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.fingerprint = fingerprint
        self.render = render
    }
}

/// A file as it was published.
package struct PublishedFile: Sendable {
    package let path: SitePath
    /// In bytes.
    package let size: Int
    package let digest: SHA256Digest
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
    /// Whether the new site came into its place in one step. Where the file system can't do that, there is no site for a moment.
    package let isInOneStep: Bool
}

extension OutputFolder {
    /// Writes the files, and removes those of the last build that are no longer among them.
    ///
    /// - Parameters:
    ///   - files: the whole site; no two have the same path.
    ///   - workers: how many files are rendered at once.
    ///   - keepsOthers: whether what earlier builds have written stays, too.
    ///   - fingerprints: those of files that the folder has for certain as they were made, by their paths.
    ///   - further: gives the rest of the site, when the first files have been written.
    ///   - closing: makes the files that list the others, when those are known.
    ///   - state: what the next build is told, when it is known what the folder holds; see ``BuildState``.
    /// - Throws: `OutputFault` where something can't be written; the output is as it was then.
    package consuming func publish(
        _ files: [OutputFile],
        workers: Int,
        keepsOthers: Bool = false,
        fingerprints: [String: String] = [:],
        further: () -> [OutputFile] = { [] },
        closing: ([PublishedFile]) -> [OutputFile] = { _ in [] },
        state: ((_ site: SiteInventory, _ fileCount: Int) -> [UInt8]?)? = nil
    ) throws(OutputFault) -> PublishingSummary {
        try FileSystem.makeNewFolder(staging)
        // The staging folder takes the output's place, so it is held as well: a build that found it there unheld would stage into the old one
        // while it is being removed.
        guard let stagingLock = try Self.lock(staging, onWait: {}) else { throw .takenAway(path: staging) }
        defer { close(stagingLock) }
        do {
            var stage = Stage(output: path, staging: staging)
            for (name, fingerprint) in fingerprints { stage.standing[name] = old.entries[name].map { (fingerprint, $0) } }
            return try stageAndSwap(files, on: stage, workers: workers, keepsOthers: keepsOthers, further: further, closing: closing, state: state)
        } catch {
            try? Self.removeStaging(staging)
            if (try? Self.holds(lock, path)) == false { throw .takenAway(path: path) }
            throw error
        }
    }

    private borrowing func stageAndSwap(
        _ files: [OutputFile],
        on stage: Stage,
        workers: Int,
        keepsOthers: Bool,
        further: () -> [OutputFile],
        closing: ([PublishedFile]) -> [OutputFile],
        state: ((_ site: SiteInventory, _ fileCount: Int) -> [UInt8]?)?
    ) throws(OutputFault) -> PublishingSummary {
        try FileSystem.write([], to: "\(staging)/\(Self.stagingMark)")
        var published = try prepare(files, on: stage, workers: workers)
        published += try prepare(further(), on: stage, workers: workers)
        published += try prepare(closing(published.map(\.file).sorted { $0.path < $1.path }), on: stage, workers: workers)
        let results = published.map(\.prepared)
        let made = Dictionary(results.map { ($0.path, $0.entry) }, uniquingKeysWith: { first, _ in first })
        let kept = try keepsOthers ? standing(except: made) : [:]
        let manifest = Manifest(entries: made.merging(kept) { made, _ in made })
        let written = results.filter { !$0.isUnchanged }.map(\.path)
        let unchanged = Set(results.filter(\.isUnchanged).map(\.path)).union(kept.keys)
        var leftovers = Leftovers(output: path, old: old, new: manifest)
        try leftovers.sort(FileSystem.files(below: path).filter { !unchanged.contains($0) && !Self.unlisted.contains($0) })
        let keptAside = leftovers.edited
        if written.isEmpty, leftovers.removed.isEmpty, try FileSystem.bytes(of: "\(path)/\(Manifest.name)") == manifest.bytes {
            try Self.removeStaging(staging)
            let bytes = state.flatMap { Self.state($0, of: path, unchanged: unchanged, since: taken, fileCount: results.count) }
            // A state that can't be written costs the next build its shortcut and nobody a page.
            if let bytes { try? FileSystem.replace("\(path)/\(BuildState.name)", with: bytes) }
            return PublishingSummary(written: [], unchanged: results.count, removed: [], keptAside: [], isInOneStep: true)
        }
        for path in unchanged.sorted() { try stage.carryOver(path) }
        for foreign in leftovers.foreign { try stage.carryOver(foreign) }
        for edited in keptAside { try stage.carryOver(edited.path, as: edited.name) }
        try FileSystem.write(manifest.bytes, to: "\(staging)/\(Manifest.name)")
        let bytes = state.flatMap { Self.state($0, of: staging, unchanged: unchanged, since: taken, fileCount: results.count) }
        if let bytes { try? FileSystem.write(bytes, to: "\(staging)/\(BuildState.name)") }
        let isInOneStep = try swap()
        return PublishingSummary(
            written: written,
            unchanged: results.count - written.count,
            removed: leftovers.removed,
            keptAside: keptAside,
            isInOneStep: isInOneStep
        )
    }

    /// What the next build is told of a folder; nothing where somebody has written to one of the files that were found unchanged, or taken one away.
    private static func state(
        _ state: (SiteInventory, Int) -> [UInt8]?, of folder: String, unchanged: Set<String>, since taken: Int, fileCount: Int
    ) -> [UInt8]? {
        guard let site = try? SiteInventory(of: folder, except: unlisted), !site.hasChanges(in: unchanged, since: taken) else { return nil }
        return state(site, fileCount)
    }

    /// The files that earlier builds have written and that are still there, without those of this one.
    private borrowing func standing(except made: [String: Manifest.Entry]) throws(OutputFault) -> [String: Manifest.Entry] {
        var standing: [String: Manifest.Entry] = [:]
        for (name, entry) in old.entries where made[name] == nil {
            if try FileSystem.kind(of: "\(path)/\(name)") == .file { standing[name] = entry }
        }
        return standing
    }

    private borrowing func prepare(
        _ files: [OutputFile],
        on stage: Stage,
        workers: Int
    ) throws(OutputFault) -> [(file: PublishedFile, prepared: Stage.Prepared)] {
        try makeFolders(for: files)
        let results = try Self.values(of: concurrentMap(files, workers: workers) { stage.prepare($0) })
        return zip(files, results).map { (PublishedFile(path: $0.path, size: $1.entry.size, digest: $1.entry.digest), $1) }
    }

    private borrowing func makeFolders(for files: [OutputFile]) throws(OutputFault) {
        for folder in Set(files.map(\.path.folder)).sorted() where !folder.isEmpty {
            try FileSystem.makeFolders("\(staging)/\(folder)")
        }
    }

    /// The moment of publication: before it stands the old site, after it the new one.
    ///
    /// - Returns: whether it was a moment, as against two.
    private borrowing func swap() throws(OutputFault) -> Bool {
        try FileSystem.remove("\(staging)/\(Self.stagingMark)")
        try FileSystem.takeOver(from: path, by: staging)
        try FileSystem.synchronise(staging)
        let isInOneStep = try FileSystem.exchange(staging, with: path)
        if !isInOneStep {
            try swapInTwoSteps()
        } else if (try? Self.holds(lock, staging)) == false {
            // What stood there was not the folder that was looked through, but somebody's own.
            _ = try FileSystem.exchange(staging, with: path)
            throw .takenAway(path: path)
        }
        // From here the new site stands. Should the old one not go away now, the next build clears it.
        try? Self.removeStaging(isInOneStep ? staging : aside)
        return isInOneStep
    }

    /// What a build that ends between the steps leaves, the next one puts back.
    private borrowing func swapInTwoSteps() throws(OutputFault) {
        guard try Self.holds(lock, path) else { throw .takenAway(path: path) }
        try FileSystem.move(path, to: aside)
        do {
            try FileSystem.move(staging, to: path)
        } catch {
            try? FileSystem.move(aside, to: path)
            throw error
        }
    }

    private static func values<Value>(of results: [Result<Value, OutputFault>]) throws(OutputFault) -> [Value] {
        var values: [Value] = []
        for result in results { values.append(try result.get()) }
        return values
    }
}
