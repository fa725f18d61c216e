import Digests
import Glibc

/// What the file system says of each file below an output folder, in one digest: whoever changes, adds or removes a file there changes it.
///
/// Unlike that of content it leaves out when a file's entry was changed last, as giving a file a second name does that, too.
package struct SiteInventory: Sendable {
    let digest: SHA256Digest

    /// - Parameter ours: names of files right in the folder that don't count.
    /// - Throws: `OutputFault` where a folder can't be read.
    init(of root: String, except ours: Set<String>) throws(OutputFault) {
        var bytes: [UInt8] = []
        for path in try FileSystem.files(below: root) where !ours.contains(path) {
            bytes.append(contentsOf: path.utf8)
            bytes.append(0)
            // It was there a moment ago.
            guard let status = try FileSystem.status(of: "\(root)/\(path)") else { throw OutputFault.takenAway(path: "\(root)/\(path)") }
            let values = [Int(status.st_mode), Int(truncatingIfNeeded: status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
            for value in values { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
        }
        digest = SHA256Digest(of: bytes)
    }
}
