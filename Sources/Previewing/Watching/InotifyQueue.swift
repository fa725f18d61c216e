import Glibc

/// The queue into which the system puts events of folders: inotify(7).
final class InotifyQueue: Sendable {
    /// Becomes readable with an event.
    let descriptor: CInt

    init() throws(WatchingFault) {
        descriptor = inotify_init1(O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw WatchingFault(code: errno) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// - Parameter followsLink: whether a link may stand for the folder.
    /// - Returns: the watch's number, or nil where no folder is there or it can't be looked into; loading says so.
    func watch(_ folder: String, for kinds: InotifyEvent.Kinds, followsLink: Bool) throws(WatchingFault) -> CInt? {
        let watch = inotify_add_watch(descriptor, folder, kinds.rawValue | UInt32(IN_ONLYDIR) | (followsLink ? 0 : UInt32(IN_DONT_FOLLOW)))
        if watch >= 0 { return watch }
        switch errno {
        case ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG: return nil
        case let code: throw WatchingFault(code: code)
        }
    }

    func end(_ watch: CInt) {
        inotify_rm_watch(descriptor, watch)
    }

    /// The events that wait, without waiting for any.
    func events() -> [InotifyEvent] {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        return buffer.withUnsafeMutableBytes { buffer in
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            return count > 0 ? InotifyEvent.events(in: UnsafeRawBufferPointer(rebasing: buffer[..<count])) : []
        }
    }
}
