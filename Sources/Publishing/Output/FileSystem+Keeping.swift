import Glibc
import Library

extension FileSystem {
    /// Gives a file or a link a second name, or makes a copy of it where the file system gives a file but one, as those of most sticks do.
    static func keep(_ path: String, as other: String) throws(OutputFault) {
        guard retrying({ Glibc.link(path, other) }) != 0 else { return }
        let code = errno, fault = failure("keep", path)
        guard [EPERM, EXDEV, EMLINK, ENOSYS, EOPNOTSUPP].contains(code), let status = try status(of: path) else { throw fault }
        switch status.st_mode & S_IFMT {
        case S_IFREG: try copyFile(path, to: other)
        case S_IFLNK: try copyLink(path, to: other)
        default: throw fault
        }
    }

    /// Copies a file with its mode and its time, a piece at a time: somebody else's may be of any length.
    private static func copyFile(_ path: String, to other: String) throws(OutputFault) {
        let source = retrying { open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        guard source >= 0 else { throw failure("keep", path) }
        defer { close(source) }
        let status = try status(of: source, at: path)
        let target = retrying { open(other, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600) }
        guard target >= 0 else { throw failure("keep", path) }
        do throws(OutputFault) {
            try copyBytes(from: source, to: target, keeping: path)
            let times = [status.st_atim, status.st_mtim]
            guard retrying({ fchmod(target, status.st_mode & 0o7777) }) == 0, retrying({ futimens(target, times) }) == 0 else {
                throw failure("keep", path)
            }
        } catch {
            close(target)
            throw error
        }
        try finish(target, at: other)
    }

    private static func copyBytes(from source: CInt, to target: CInt, keeping path: String) throws(OutputFault) {
        var piece = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = retrying { read(source, &piece, piece.count) }
            guard count >= 0 else { throw failure("keep", path) }
            guard count > 0 else { return }
            try write(piece[..<count], to: target, at: path)
        }
    }

    private static func copyLink(_ path: String, to other: String) throws(OutputFault) {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        guard retrying({ readlink(path, &target, target.count - 1) }) >= 0, retrying({ symlink(target, other) }) == 0 else {
            throw failure("keep", path)
        }
    }

    /// Gives a folder the owner and the mode of another, as far as the system lets us: who may come in there is for whoever made it to say.
    static func takeOver(from path: String, by other: String) throws(OutputFault) {
        guard let wanted = try status(of: path), let found = try status(of: other) else { return }
        if wanted.st_uid != found.st_uid || wanted.st_gid != found.st_gid { chown(other, wanted.st_uid, wanted.st_gid) }
        guard retrying({ chmod(other, wanted.st_mode & 0o7777) }) == 0 else { throw failure("write", other) }
    }
}
