import Glibc

/// The one way out: every byte below the output folder is written here.
///
/// A build is staged in a folder beside the output and swapped with it in one step, so that a reader, or a crash, meets the old site whole or
/// the new one whole. Files that haven't changed are carried over by a second name and keep their times. What Attune didn't write is never
/// overwritten and never removed.
package struct OutputFolder: ~Copyable {
    /// The folder's path on this machine, without a slash at the end.
    package let path: String
    let staging: String
    let old: Manifest
    private let lock: CInt
    /// Of the site that the folder is part of, which would be staged without what is written here meanwhile.
    private let siteLock: CInt?

    /// Written first into a staging folder, so that one that a crash left behind can be told from somebody's own.
    static let stagingMark = ".attune-staging"

    /// Files of ours that are no part of a site.
    static let unlisted: Set<String> = [stagingMark, BuildState.name, BuildState.name + ".new"]

    /// Opens an output folder, making it where there is none, and holds it against other builds until this value ends.
    ///
    /// - Parameters:
    ///   - path: where the site goes.
    ///   - content: the content folder, which must not mix with it.
    ///   - onWait: called once where another build holds the folder.
    /// - Throws: `OutputFault` where the folder is not one that Attune may write to.
    package init(path: String, content: String, onWait: () -> Void = {}) throws(OutputFault) {
        let absolute = Self.absolute(path)
        try Self.check(absolute, content: Self.absolute(content))
        try FileSystem.makeFolders(absolute)
        let siteLock = try Self.siteLock(of: absolute, onWait: onWait)
        let lock: CInt
        do {
            lock = try Self.lock(absolute, onWait: onWait)
        } catch {
            if let siteLock { close(siteLock) }
            throw error
        }
        do {
            let manifest = try Self.manifest(of: absolute)
            let name = absolute.split(separator: "/").last ?? "output"
            let staging = "\(FileSystem.parent(of: absolute) ?? "")/.\(name).attune-staging"
            try Self.clear(staging)
            self.path = absolute
            self.staging = staging
            old = manifest
            self.lock = lock
            self.siteLock = siteLock
        } catch {
            close(lock)
            if let siteLock { close(siteLock) }
            throw error
        }
    }

    deinit {
        close(lock)
        if let siteLock { close(siteLock) }
    }

    /// The bytes of one of the folder's files, or nil where there is none.
    package borrowing func bytes(of name: String) -> [UInt8]? {
        FileSystem.bytes(of: "\(path)/\(name)")
    }

    /// The path with the working folder before it where it has none, and without `.` and `..`.
    static func absolute(_ path: String) -> String {
        var components: [Substring] = []
        let whole = path.hasPrefix("/") ? path : "\(workingFolder())/\(path)"
        for component in whole.split(separator: "/") where component != "." {
            if component == ".." { _ = components.popLast() } else { components.append(component) }
        }
        return "/" + components.joined(separator: "/")
    }

    private static func workingFolder() -> String {
        guard let buffer = getcwd(nil, 0) else { return "" }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    /// Makes sure that nothing but a site's own folder is meant; links on the way to it hide nothing.
    private static func check(_ path: String, content: String) throws(OutputFault) {
        func refuse(_ reason: OutputFault.Refusal) -> OutputFault { .refused(path: path, reason: reason) }
        let home = getenv("HOME").map { FileSystem.resolved(absolute(String(cString: $0))) }
        let real = FileSystem.resolved(path), content = FileSystem.resolved(content)
        guard real != "/", real != home else { throw refuse(.root) }
        guard content != real, !content.hasPrefix(real + "/") else { throw refuse(.holdsContent) }
        guard !real.hasPrefix(content == "/" ? "/" : content + "/") else { throw refuse(.insideContent) }
        switch FileSystem.kind(of: path) {
        case .link: throw refuse(.symbolicLink)
        case .file, .other: throw refuse(.notAFolder)
        case .nothing, .folder: break
        }
        guard FileSystem.kind(of: path + "/.git") == .nothing else { throw refuse(.repository) }
    }

    /// Takes the lock of the site that a folder stands in, or nil where it stands in none.
    private static func siteLock(of path: String, onWait: () -> Void) throws(OutputFault) -> CInt? {
        guard let parent = FileSystem.parent(of: path), parent != "/" else { return nil }
        guard let bytes = FileSystem.bytes(of: "\(parent)/\(Manifest.name)"), Manifest(bytes) != nil else { return nil }
        return try lock(parent, onWait: onWait)
    }

    /// Takes the lock of the folder that stands at `path` now: a build that held it may have swapped another one into its place meanwhile.
    static func lock(_ path: String, onWait: () -> Void) throws(OutputFault) -> CInt {
        var hasWaited = false
        while true {
            let descriptor = FileSystem.retrying { open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
            guard descriptor >= 0 else { throw FileSystem.failure("open", path) }
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                if !hasWaited { onWait() }
                hasWaited = true
                guard FileSystem.retrying({ flock(descriptor, LOCK_EX) }) == 0 else {
                    let fault = FileSystem.failure("lock", path)
                    close(descriptor)
                    throw fault
                }
            }
            var held = stat(), standing = stat()
            if fstat(descriptor, &held) == 0, lstat(path, &standing) == 0, held.st_ino == standing.st_ino { return descriptor }
            close(descriptor)
        }
    }

    /// What the last build wrote; nothing for an empty folder.
    private static func manifest(of path: String) throws(OutputFault) -> Manifest {
        if let bytes = FileSystem.bytes(of: "\(path)/\(Manifest.name)"), let manifest = Manifest(bytes) { return manifest }
        let files = try FileSystem.files(below: path).filter { !unlisted.contains($0) }
        // Handouts may have been made before the site is.
        let folders = Set(files.filter { $0.hasSuffix("/\(Manifest.name)") }.map { $0.dropLast(Manifest.name.count) }).filter { folder in
            FileSystem.bytes(of: "\(path)/\(folder)\(Manifest.name)").flatMap { Manifest($0) } != nil
        }
        guard let foreign = files.first(where: { file in !folders.contains { file.hasPrefix($0) } }) else { return Manifest(entries: [:]) }
        throw .refused(path: path, reason: .foreignFiles(example: foreign))
    }

    /// Removes what an earlier build may have left behind: files with the mark before the swap, the old site with its manifest after it.
    private static func clear(_ staging: String) throws(OutputFault) {
        guard FileSystem.kind(of: staging) != .nothing else { return }
        guard FileSystem.kind(of: staging) == .folder, try isOurs(staging) else {
            throw .refused(path: staging, reason: .foreignStaging(path: staging))
        }
        try removeStaging(staging)
    }

    private static func isOurs(_ staging: String) throws(OutputFault) -> Bool {
        if FileSystem.kind(of: "\(staging)/\(stagingMark)") == .file { return true }
        if let bytes = FileSystem.bytes(of: "\(staging)/\(Manifest.name)") { return Manifest(bytes) != nil }
        return try FileSystem.files(below: staging).isEmpty
    }

    /// Removes a staging folder, its mark last: whatever stops this, the rest can still be told to be ours.
    static func removeStaging(_ staging: String) throws(OutputFault) {
        let mark = "\(staging)/\(stagingMark)"
        if FileSystem.kind(of: mark) == .nothing { try FileSystem.write([], to: mark) }
        try FileSystem.removeContents(of: staging, except: stagingMark)
        try FileSystem.remove(mark)
        try FileSystem.removeFolder(staging)
    }
}
