import Glibc

/// What a folder held at one moment: for a folder of which the system tells nothing.
struct FolderSnapshot: Sendable {
    /// What differs when a file is another than it was.
    private struct Fingerprint: Sendable, Equatable {
        let size: Int
        let inode: UInt
        let mode: UInt32
        /// When its bytes were written, in seconds and nanoseconds.
        let written: [Int]
        /// When its bytes, its name or its rights were changed.
        let changed: [Int]

        init(_ status: stat) {
            size = Int(status.st_size)
            inode = UInt(status.st_ino)
            mode = status.st_mode
            written = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
            changed = [Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec)]
        }
    }

    private var files: [String: Fingerprint] = [:]

    init(of root: String) {
        look(into: root, folder: "", depth: 0)
    }

    /// The files that were made, changed or deleted after an earlier moment.
    func changes(since earlier: FolderSnapshot) -> Set<String> {
        let here = files.filter { earlier.files[$0.key] != $0.value }.keys
        let gone = earlier.files.keys.filter { files[$0] == nil }
        return Set(here).union(gone)
    }

    private mutating func look(into root: String, folder: String, depth: Int) {
        // Loading goes no deeper either.
        guard depth <= 16 else { return }
        for entry in WatchedNames.entries(of: folder.isEmpty ? root : "\(root)/\(folder)") {
            let path = WatchedNames.joined(folder, entry.name)
            if entry.isFolder { look(into: root, folder: path, depth: depth + 1) } else { files[path] = Fingerprint(entry.status) }
        }
    }
}
