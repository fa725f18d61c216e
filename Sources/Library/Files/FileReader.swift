import Diagnostics
import Glibc

/// Reads one file whole, or says why it can't.
package enum FileReader {
    /// - Parameters:
    ///   - path: the file's path on this machine.
    ///   - limit: how many bytes it may have.
    /// - Throws: `FileFault` where the file is a link, no ordinary file, too large, unreadable, or changes meanwhile.
    package static func bytes(ofFileAt path: String, limit: Int) throws(FileFault) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let descriptor = retrying { open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        guard descriptor >= 0 else { throw errno == ELOOP ? .symbolicLink : .unreadable(reason: lastError()) }
        defer { close(descriptor) }
        let before = try status(of: descriptor)
        guard before.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
        let size = Int(before.st_size)
        guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
        let bytes = try read(size, from: descriptor)
        let after = try status(of: descriptor)
        let isUnchanged = after.st_size == before.st_size && after.st_mtim.tv_sec == before.st_mtim.tv_sec
            && after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
        guard bytes.count == size, isUnchanged else { throw .changedWhileRead }
        return bytes
    }

    /// A file somewhere below a folder, or nil where there is none.
    ///
    /// - Parameters:
    ///   - path: from the folder; it has no `..` in it.
    ///   - root: the folder's path with a slash at its end, or nothing for the one that the process runs in.
    /// - Throws: `FileFault` as above, and where a folder on the way is a link to another.
    package static func bytes(ofFileAt path: String, below root: String, limit: Int) throws(FileFault) -> [UInt8]? {
        var place = root
        for component in path.split(separator: "/") {
            place += place == root ? "\(component)" : "/\(component)"
            var status = stat()
            guard lstat(place, &status) == 0 else { return nil }
            if status.st_mode & S_IFMT == S_IFLNK { throw .symbolicLink }
        }
        return try bytes(ofFileAt: place, limit: limit)
    }

    private static func read(_ size: Int, from descriptor: CInt) throws(FileFault) -> [UInt8] {
        var failure: FileFault?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let step = retrying { Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count) }
                if step < 0 { failure = .unreadable(reason: lastError()) }
                if step <= 0 { break }
                count += step
            }
        }
        if let failure { throw failure }
        return bytes
    }

    private static func status(of descriptor: CInt) throws(FileFault) -> stat {
        var status = stat()
        guard retrying({ fstat(descriptor, &status) }) == 0 else { throw .unreadable(reason: lastError()) }
        return status
    }

    private static func lastError() -> String {
        String(cString: strerror(errno))
    }
}
