import Glibc
import Library
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

    static func kind(of path: String) throws(OutputFault) -> Kind {
        guard let status = try status(of: path) else { return .nothing }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// How many bytes a file has, or nil where there is no ordinary file.
    static func size(of path: String) throws(OutputFault) -> Int? {
        guard let status = try status(of: path), status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// What the system knows of whatever stands at a path, or nil where nothing does; a link is not followed.
    ///
    /// - Throws: `OutputFault` where that can't be found out: what can't be looked at is not the same as nothing.
    static func status(of path: String) throws(OutputFault) -> stat? {
        var status = stat()
        guard retrying({ lstat(path, &status) }) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw failure("look at", path) }
            return nil
        }
        return status
    }

    /// What the system knows of a file that is open.
    static func status(of descriptor: CInt, at path: String) throws(OutputFault) -> stat {
        var status = stat()
        guard retrying({ fstat(descriptor, &status) }) == 0 else { throw failure("look at", path) }
        return status
    }

    /// The bytes of a file, or nil where there is no ordinary file.
    static func bytes(of path: String) throws(OutputFault) -> [UInt8]? {
        let descriptor = retrying { open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else {
            // Nothing, a link, a socket or a device.
            guard [ENOENT, ENOTDIR, ELOOP, ENXIO, ENODEV].contains(errno) else { throw failure("read", path) }
            return nil
        }
        defer { close(descriptor) }
        let status = try status(of: descriptor, at: path)
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        var fault: OutputFault?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let step = retrying { read(descriptor, buffer.baseAddress?.advanced(by: count), size - count) }
                if step < 0 { fault = failure("read", path) }
                guard step > 0 else { break }
                count += step
            }
        }
        if let fault { throw fault }
        return bytes.count == size ? bytes : nil
    }

    /// Writes a new file; it is an error where something stands there already.
    static func write(_ bytes: [UInt8], to path: String) throws(OutputFault) {
        let descriptor = retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644) }
        guard descriptor >= 0 else { throw failure("write", path) }
        do throws(OutputFault) {
            try write(bytes[...], to: descriptor, at: path)
            // The mode is set apart from opening, so that it doesn't depend on the caller's umask.
            guard retrying({ fchmod(descriptor, 0o644) }) == 0 else { throw failure("write", path) }
        } catch {
            close(descriptor)
            throw error
        }
        try finish(descriptor, at: path)
    }

    static func write(_ bytes: ArraySlice<UInt8>, to descriptor: CInt, at path: String) throws(OutputFault) {
        var written = 0
        while written < bytes.count {
            let step = bytes.withUnsafeBytes { buffer in
                retrying { Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written) }
            }
            guard step > 0 else { throw failure("write", path) }
            written += step
        }
    }

    /// Closes a file that was written, which is when some file systems find out that there was no room for it.
    static func finish(_ descriptor: CInt, at path: String) throws(OutputFault) {
        // Linux has closed the file even where a signal came (close(2)).
        guard close(descriptor) == 0 || errno == EINTR else { throw failure("write", path) }
    }

    /// Makes a folder; it is an error where something stands there already.
    static func makeNewFolder(_ path: String) throws(OutputFault) {
        guard retrying({ mkdir(path, 0o755) }) == 0 else { throw failure("make the folder", path) }
        // As for files, so that it doesn't depend on the caller's umask.
        guard retrying({ chmod(path, 0o755) }) == 0 else {
            let fault = failure("make the folder", path)
            rmdir(path)
            throw fault
        }
    }

    /// Makes a folder and those above it, where they aren't there.
    static func makeFolders(_ path: String) throws(OutputFault) {
        guard try !isFolder(path) else { return }
        if let parent = parent(of: path) { try makeFolders(parent) }
        do {
            try makeNewFolder(path)
        } catch {
            // Somebody else may have made it in the meantime.
            guard try isFolder(path) else { throw error }
        }
    }

    /// Whether a folder stands there. A link above the output folder is the user's own arrangement, so it is followed.
    private static func isFolder(_ path: String) throws(OutputFault) -> Bool {
        var status = stat()
        guard retrying({ stat(path, &status) }) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw failure("look at", path) }
            return false
        }
        return status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path without its last component, or nil where it has only one.
    static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return slash == path.startIndex ? (path.count > 1 ? "/" : nil) : String(path[..<slash])
    }

    /// The path with every link in it followed, as far as it exists.
    static func resolved(_ path: String) throws(OutputFault) -> String {
        if let real = retrying({ realpath(path, nil) }) {
            defer { free(real) }
            return String(cString: real)
        }
        guard errno == ENOENT || errno == ENOTDIR else { throw failure("look at", path) }
        guard let parent = parent(of: path), let name = path.split(separator: "/").last else { return path }
        let folder = try resolved(parent)
        return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }

    static func remove(_ path: String) throws(OutputFault) {
        guard retrying({ unlink(path) }) == 0 else { throw failure("remove", path) }
    }

    /// Writes a file in the place of one that may stand there, in one step.
    static func replace(_ path: String, with bytes: [UInt8]) throws(OutputFault) {
        let other = path + ".new"
        guard retrying({ unlink(other) }) == 0 || errno == ENOENT else { throw failure("write", path) }
        do throws(OutputFault) {
            try write(bytes, to: other)
            guard retrying({ rename(other, path) }) == 0 else { throw failure("write", path) }
        } catch {
            unlink(other)
            throw error
        }
    }

    /// Gives what stands at a path another path, where nothing stands.
    static func move(_ path: String, to other: String) throws(OutputFault) {
        guard retrying({ rename(path, other) }) == 0 else { throw failure("put in place", other) }
    }

    /// Swaps what stands at two paths, in one step.
    ///
    /// - Returns: false where the file system can't do that.
    static func exchange(_ path: String, with other: String) throws(OutputFault) -> Bool {
        guard retrying({ linux_exchange(path, other) }) != 0 else { return true }
        guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { throw failure("put in place", other) }
        return false
    }

    /// Makes sure that what is in a folder may be replaced, which swapping it for another would not ask.
    static func checkWritable(_ path: String) throws(OutputFault) {
        guard retrying({ access(path, W_OK | X_OK) }) == 0 else { throw failure("write to", path) }
    }

    /// Makes sure that what was written to the file system of `path` is on the disk.
    static func synchronise(_ path: String) throws(OutputFault) {
        let descriptor = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        guard retrying({ linux_sync_file_system(descriptor) }) == 0 else { throw failure("write", path) }
    }

    static func failure(_ action: String, _ path: String) -> OutputFault {
        .system(action: action, path: path, reason: String(cString: strerror(errno)))
    }
}
