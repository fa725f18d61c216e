import Glibc

/// Why the system tells no changes.
enum WatchingFault: Error, Equatable {
    /// As many folders are watched on this computer as may be.
    case limitReached
    /// Others write to the folder, and the system does not see it.
    case shared(SharedFileSystem)
    /// Another reason of the system's.
    case refused(reason: String)

    /// From `errno`, after inotify_init1(2) or inotify_add_watch(2) has failed.
    init(code: CInt) {
        switch code {
        case ENOSPC: self = .limitReached
        case EMFILE: self = .refused(reason: "as many programs watch folders as may (fs.inotify.max_user_instances)")
        default: self = .refused(reason: String(cString: strerror(code)))
        }
    }

    var reason: String {
        switch self {
        case .limitReached: "as many folders are watched as may be (fs.inotify.max_user_watches)"
        case .shared(let fileSystem): "others write to this \(fileSystem.name) file system too"
        case .refused(let reason): reason
        }
    }
}
