import Glibc
import LinuxCalls

/// The few calls that writing a site needs, each with an error that says what was tried.
///
/// They go to the system directly: Foundation's writing calls sync each file to the disk, follow links, or stop the process when the
/// disk is full.
enum FileSystem {
    /// What stands at a path; a link is not followed.
    enum Kind {
        case nothing, file, folder, link, other
    }

    static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .nothing }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// How many bytes a file has, or nil where there is no ordinary file.
    static func size(of path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The bytes of a file, or nil where there is no ordinary file.
    static func bytes(of path: String) -> [UInt8]? {
        let descriptor = retrying { open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let step = retrying { read(descriptor, buffer.baseAddress?.advanced(by: count), size - count) }
                guard step > 0 else { break }
                count += step
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// Writes a new file; it is an error where something stands there already.
    static func write(_ bytes: [UInt8], to path: String) throws(OutputFault) {
        let descriptor = retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644) }
        guard descriptor >= 0 else { throw failure("write", path) }
        var written = 0
        while written < bytes.count {
            let step = bytes.withUnsafeBytes { buffer in
                retrying { Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written) }
            }
            guard step > 0 else {
                let fault = failure("write", path)
                close(descriptor)
                throw fault
            }
            written += step
        }
        // The mode is set apart from opening, so that it doesn't depend on the caller's umask.
        guard fchmod(descriptor, 0o644) == 0 else {
            let fault = failure("write", path)
            close(descriptor)
            throw fault
        }
        guard close(descriptor) == 0 else { throw failure("write", path) }
    }

    /// Makes a folder; it is an error where something stands there already.
    static func makeNewFolder(_ path: String) throws(OutputFault) {
        guard mkdir(path, 0o755) == 0 else { throw failure("make the folder", path) }
        // As for files, so that it doesn't depend on the caller's umask.
        guard chmod(path, 0o755) == 0 else { throw failure("make the folder", path) }
    }

    /// Makes a folder and those above it, where they aren't there.
    static func makeFolders(_ path: String) throws(OutputFault) {
        guard !isFolder(path) else { return }
        if let parent = parent(of: path) { try makeFolders(parent) }
        do {
            try makeNewFolder(path)
        } catch {
            // Somebody else may have made it in the meantime.
            guard isFolder(path) else { throw error }
        }
    }

    /// Whether a folder stands there. A link above the output folder is the user's own arrangement, so it is followed.
    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path without its last component, or nil where it has only one.
    static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? (path.count > 1 ? "/" : nil) : String(path[..<slash])
    }

    /// The path with every link in it followed, as far as it exists.
    static func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard let parent = parent(of: path), let name = path.split(separator: "/").last else { return path }
        let folder = resolved(parent)
        return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }

    /// Gives a file a second name.
    static func link(_ path: String, as other: String) throws(OutputFault) {
        guard Glibc.link(path, other) == 0 else { throw failure("keep", other) }
    }

    static func remove(_ path: String) throws(OutputFault) {
        guard unlink(path) == 0 else { throw failure("remove", path) }
    }

    /// Writes a file in the place of one that may stand there, in one step.
    static func replace(_ path: String, with bytes: [UInt8]) throws(OutputFault) {
        let other = path + ".new"
        unlink(other)
        try write(bytes, to: other)
        guard rename(other, path) == 0 else { throw failure("write", path) }
    }

    static func exchange(_ path: String, with other: String) throws(OutputFault) {
        guard linux_exchange(path, other) == 0 else { throw failure("put in place", other) }
    }

    /// Makes sure that what was written to the file system of `path` is on the disk.
    static func synchronise(_ path: String) throws(OutputFault) {
        let descriptor = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        guard linux_sync_file_system(descriptor) == 0 else { throw failure("write", path) }
    }

    static func failure(_ action: String, _ path: String) -> OutputFault {
        .system(action: action, path: path, reason: String(cString: strerror(errno)))
    }

    static func retrying<Result: BinaryInteger>(_ call: () -> Result) -> Result {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}
