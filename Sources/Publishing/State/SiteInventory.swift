import Digests
import Glibc

/// What the file system says of each file below an output folder: whoever changes, adds or removes a file there changes its digest.
///
/// Unlike that of content it leaves out when a file's entry was changed last, as giving a file a second name does that, too.
package struct SiteInventory: Sendable {
    let digest: SHA256Digest
    /// By path, when each file was last written to; see ``now``.
    private let times: [String: Int]

    /// - Parameter ours: names of files right in the folder that don't count.
    /// - Throws: `OutputFault` where a folder can't be read.
    init(of root: String, except ours: Set<String>) throws(OutputFault) {
        var bytes: [UInt8] = [], times: [String: Int] = [:]
        for path in try FileSystem.files(below: root) where !ours.contains(path) {
            bytes.append(contentsOf: path.utf8)
            bytes.append(0)
            // It was there a moment ago.
            guard let status = try FileSystem.status(of: "\(root)/\(path)") else { throw OutputFault.takenAway(path: "\(root)/\(path)") }
            let values = [Int(status.st_mode), Int(truncatingIfNeeded: status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            for value in values { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
            times[path] = Self.nanoseconds(status.st_mtim)
        }
        digest = SHA256Digest(of: bytes)
        self.times = times
    }

    /// The time in nanoseconds since 1970, by the clock that files are stamped with.
    static var now: Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &now)
        return nanoseconds(now)
    }

    /// Whether one of some files is gone, or may have been written to at a moment or later. A time of whole seconds may be one of FAT, which counts in
    /// steps of two.
    func hasChanges(in paths: Set<String>, since moment: Int) -> Bool {
        paths.contains { path in
            guard let time = times[path] else { return true }
            return time + (time % 1_000_000_000 == 0 ? 2_000_000_000 : 0) >= moment
        }
    }

    private static func nanoseconds(_ time: timespec) -> Int {
        Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }
}
