import Glibc

/// A file system that others write to as well: another computer, or the system around a virtual one. Of what they write, inotify(7)
/// tells nothing.
struct SharedFileSystem: Equatable {
    /// As `mount` names it.
    let name: String

    private static let names: Set<String> = [
        "9p", "afs", "ceph", "cifs", "drvfs", "fakeowner", "fuse.grpcfuse", "fuse.osxfs", "fuse.sshfs", "fuse.vmhgfs-fuse", "nfs", "nfs4", "prl_fs",
        "smb3", "vboxsf", "virtiofs",
    ]

    /// Where a path lies, or nil where only this computer writes.
    ///
    /// - Parameters:
    ///   - path: without links, `.` and `..`.
    ///   - mounts: as proc_mounts(5) has them: a line each of what is mounted, where, and the name of the file system.
    init?(of path: String, mounts: String) {
        var place = "", name = ""
        for line in mounts.split(separator: "\n") {
            let columns = line.split(separator: " ")
            guard columns.count > 2 else { continue }
            let candidate = Self.unescaped(columns[1])
            let isAround = candidate == "/" || path == candidate || path.hasPrefix("\(candidate)/")
            // Of two that are mounted in one place, the later one is seen.
            if isAround, candidate.utf8.count >= place.utf8.count { (place, name) = (candidate, String(columns[2])) }
        }
        guard Self.names.contains(name) else { return nil }
        self.name = name
    }

    /// The file system on which a folder lies.
    init?(of folder: String) {
        guard let path = WatchedNames.real(folder), let file = fopen("/proc/self/mounts", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        self.init(of: path, mounts: String(decoding: bytes, as: UTF8.self))
    }

    /// A space, a tab, a line end and a backslash are written as three octal digits.
    private static func unescaped(_ column: Substring) -> String {
        [(#"\040"#, " "), (#"\011"#, "\t"), (#"\012"#, "\n"), (#"\134"#, #"\"#)].reduce(String(column)) { text, escape in
            text.split(separator: escape.0, omittingEmptySubsequences: false).joined(separator: escape.1)
        }
    }
}
