import Glibc

/// What a file system says of a file. Two that are equal mean the same file with the same bytes, once the file has settled.
struct FileStatus: Hashable, Sendable {
    let device: UInt
    let number: UInt
    let size: Int
    private let modified: Instant
    private let changed: Instant
    /// When this was asked for.
    private let seen: Instant

    private struct Instant: Hashable, Sendable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
        }
    }

    init(_ status: stat) {
        device = UInt(status.st_dev)
        number = UInt(status.st_ino)
        size = Int(status.st_size)
        modified = Instant(status.st_mtim)
        changed = Instant(status.st_ctim)
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        seen = Instant(now)
    }

    /// Whether the last change is long enough ago that another one would have another time.
    ///
    /// File systems keep time in steps, of 10 ms at most on Linux and 2 s on FAT; what changes twice within one step looks unchanged. Git calls such files
    /// "racily clean" (Documentation/technical/racy-git).
    var isSettled: Bool {
        seen.seconds - changed.seconds > 2
    }

    static func == (left: FileStatus, right: FileStatus) -> Bool {
        (left.device, left.number, left.size, left.modified, left.changed) == (right.device, right.number, right.size, right.modified, right.changed)
    }

    /// Appends what equality compares.
    func append(to bytes: inout [UInt8]) {
        let numbers = [Int(truncatingIfNeeded: device), Int(truncatingIfNeeded: number), size]
        for value in numbers + [modified, changed].flatMap({ [$0.seconds, $0.nanoseconds] }) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        hasher.combine(changed)
    }
}
