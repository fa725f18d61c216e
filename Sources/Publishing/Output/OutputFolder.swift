import Glibc
import Library
import LinuxCalls

/// The one way out: every byte below the output folder is written here.
///
/// A build is staged in a folder beside the output and swapped with it in one step, so that a reader, or a crash, meets the old site whole or
/// the new one whole. Files that haven't changed are carried over by a second name and keep their times. What Attune didn't write is never
/// overwritten and never removed.
package struct OutputFolder: ~Copyable {
    /// The folder's path on this machine, without a slash at the end.
    package let path: String
    let staging: String
    /// Where the old site waits for its end where the file system can't swap it for the new one.
    let aside: String
    let old: Manifest
    let lock: CInt
    /// When the folder was taken, see ``SiteInventory/now``; whatever is in it was looked at later.
    let taken: Int
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
        let absolute = try Self.absolute(path)
        try Self.check(absolute, content: Self.absolute(content))
        let (staging, aside) = Self.places(beside: absolute)
        let siteLock = try Self.siteLock(of: absolute, onWait: onWait)
        let lock: CInt
        do {
            lock = try Self.hold(absolute, aside: aside, onWait: onWait)
        } catch {
            if let siteLock { close(siteLock) }
            throw error
        }
        do {
            let taken = SiteInventory.now
            let manifest = try Self.manifest(of: absolute)
            try FileSystem.checkWritable(absolute)
            try Self.clear(staging)
            try Self.clear(aside)
            self.path = absolute
            self.taken = taken
            self.staging = staging
            self.aside = aside
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
    package borrowing func bytes(of name: String) throws(OutputFault) -> [UInt8]? {
        try FileSystem.bytes(of: "\(path)/\(name)")
    }

    /// The path with the working folder before it where it has none, and without `.` and `..`.
    static func absolute(_ path: String) throws(OutputFault) -> String {
        var components: [Substring] = []
        let whole = path.hasPrefix("/") ? path : "\(try workingFolder())/\(path)"
        for component in whole.split(separator: "/") where component != "." {
            if component == ".." { _ = components.popLast() } else { components.append(component) }
        }
        return "/" + components.joined(separator: "/")
    }

    private static func workingFolder() throws(OutputFault) -> String {
        guard let buffer = retrying({ getcwd(nil, 0) }) else { throw FileSystem.failure("look at", ".") }
        defer { free(buffer) }
        return String(cString: buffer)
    }

    /// Makes sure that nothing but a site's own folder is meant; links on the way to it hide nothing.
    private static func check(_ path: String, content: String) throws(OutputFault) {
        func refuse(_ reason: OutputFault.Refusal) -> OutputFault { .refused(path: path, reason: reason) }
        let home = getenv("HOME").flatMap { try? FileSystem.resolved(absolute(String(cString: $0))) }
        let real = try FileSystem.resolved(path), content = try FileSystem.resolved(content)
        guard real != "/", real != home else { throw refuse(.root) }
        guard content != real, !content.hasPrefix(real + "/") else { throw refuse(.holdsContent) }
        guard !real.hasPrefix(content == "/" ? "/" : content + "/") else { throw refuse(.insideContent) }
        switch try FileSystem.kind(of: path) {
        case .link: throw refuse(.symbolicLink)
        case .file, .other: throw refuse(.notAFolder)
        case .nothing, .folder: break
        }
        guard try FileSystem.kind(of: path + "/.git") == .nothing else { throw refuse(.repository) }
        guard linux_is_mount_point(path) != 1 else { throw refuse(.mountPoint) }
    }

    /// Whether a build that ended too soon may have left something beside a folder.
    static func hasLeftovers(beside path: String) throws(OutputFault) -> Bool {
        let (staging, aside) = places(beside: try absolute(path))
        guard try FileSystem.kind(of: staging) == .nothing else { return true }
        return try FileSystem.kind(of: aside) != .nothing
    }

    private static func places(beside path: String) -> (staging: String, aside: String) {
        let name = "\(FileSystem.parent(of: path) ?? "")/.\(path.split(separator: "/").last ?? "output")"
        return ("\(name).attune-staging", "\(name).attune-aside")
    }

    /// Takes the lock of the site that a folder stands in, or nil where it stands in none.
    private static func siteLock(of path: String, onWait: () -> Void) throws(OutputFault) -> CInt? {
        guard let parent = FileSystem.parent(of: path), parent != "/" else { return nil }
        guard let bytes = try FileSystem.bytes(of: "\(parent)/\(Manifest.name)"), Manifest(bytes) != nil else { return nil }
        return try lock(parent, onWait: onWait)
    }

    /// Takes the lock of the folder, making it where there is none.
    private static func hold(_ path: String, aside: String, onWait: () -> Void) throws(OutputFault) -> CInt {
        while true {
            try putBack(aside, to: path, onWait: onWait)
            try FileSystem.makeFolders(path)
            if let lock = try lock(path, onWait: onWait) { return lock }
        }
    }

    /// Lets the old site stand again where a build ended after it had moved it aside and before the new one stood.
    private static func putBack(_ aside: String, to path: String, onWait: () -> Void) throws(OutputFault) {
        guard try FileSystem.kind(of: path) == .nothing, try FileSystem.kind(of: aside) == .folder, try isOurs(aside) else { return }
        // Whoever moved it aside holds it until the new one stands.
        guard let lock = try lock(aside, onWait: onWait) else { return }
        defer { close(lock) }
        guard try FileSystem.kind(of: path) == .nothing else { return }
        try FileSystem.move(aside, to: path)
    }

    /// Takes the lock of the folder that stands at `path` now: a build that held it may have swapped another one into its place meanwhile.
    ///
    /// - Returns: nil where nothing stands there.
    static func lock(_ path: String, onWait: () -> Void) throws(OutputFault) -> CInt? {
        var hasWaited = false
        while true {
            let descriptor = retrying { open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
            guard descriptor >= 0 else {
                guard errno == ENOENT else { throw FileSystem.failure("open", path) }
                return nil
            }
            do throws(OutputFault) {
                try lock(descriptor, at: path) {
                    if !hasWaited { onWait() }
                    hasWaited = true
                }
                if try holds(descriptor, path) { return descriptor }
            } catch {
                close(descriptor)
                throw error
            }
            close(descriptor)
        }
    }

    private static func lock(_ descriptor: CInt, at path: String, onWait: () -> Void) throws(OutputFault) {
        guard retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) != 0 else { return }
        guard errno == EWOULDBLOCK else { throw FileSystem.failure("lock", path) }
        onWait()
        guard retrying({ flock(descriptor, LOCK_EX) }) == 0 else { throw FileSystem.failure("lock", path) }
    }

    /// Whether a lock is that of the folder that stands at `path` now.
    static func holds(_ lock: CInt, _ path: String) throws(OutputFault) -> Bool {
        let held = try FileSystem.status(of: lock, at: path)
        guard let standing = try FileSystem.status(of: path) else { return false }
        return held.st_dev == standing.st_dev && held.st_ino == standing.st_ino
    }

    /// What the last build wrote; nothing for an empty folder.
    private static func manifest(of path: String) throws(OutputFault) -> Manifest {
        if let bytes = try FileSystem.bytes(of: "\(path)/\(Manifest.name)"), let manifest = Manifest(bytes) { return manifest }
        let files = try FileSystem.files(below: path).filter { !unlisted.contains($0) }
        // Handouts may have been made before the site is.
        var folders: Set<Substring> = []
        for file in files where file.hasSuffix("/\(Manifest.name)") {
            if try FileSystem.bytes(of: "\(path)/\(file)").flatMap({ Manifest($0) }) != nil { folders.insert(file.dropLast(Manifest.name.count)) }
        }
        guard let foreign = files.first(where: { file in !folders.contains { file.hasPrefix($0) } }) else { return Manifest(entries: [:]) }
        throw .refused(path: path, reason: .foreignFiles(example: foreign))
    }

    /// Removes what an earlier build may have left behind: files with the mark before the swap, the old site with its manifest after it.
    private static func clear(_ staging: String) throws(OutputFault) {
        let kind = try FileSystem.kind(of: staging)
        guard kind != .nothing else { return }
        guard kind == .folder, try isOurs(staging) else {
            throw .refused(path: staging, reason: .foreignStaging(path: staging))
        }
        try removeStaging(staging)
    }

    private static func isOurs(_ staging: String) throws(OutputFault) -> Bool {
        if try FileSystem.kind(of: "\(staging)/\(stagingMark)") == .file { return true }
        if let bytes = try FileSystem.bytes(of: "\(staging)/\(Manifest.name)") { return Manifest(bytes) != nil }
        return try FileSystem.files(below: staging).isEmpty
    }

    /// Removes a staging folder; last what it is known by, so that whatever stops this, the rest can still be told to be ours.
    static func removeStaging(_ staging: String) throws(OutputFault) {
        let isMarked = try FileSystem.kind(of: "\(staging)/\(stagingMark)") == .file
        let sign = isMarked ? stagingMark : Manifest.name
        try FileSystem.removeContents(of: staging, except: sign)
        if try FileSystem.kind(of: "\(staging)/\(sign)") != .nothing { try FileSystem.remove("\(staging)/\(sign)") }
        try FileSystem.removeFolder(staging)
    }
}
