import Foundation
import LibMinizip

/// Files to be kept together in one, as any system can open it (ZIP, APPNOTE.TXT 6.3).
///
/// The same files give the same bytes: they stand in the order of their paths, and all have one date.
package struct ZIPArchive: Sendable {
    /// A file in the archive.
    package struct Entry: Sendable {
        /// Its path there, in ASCII, with `/` between folders.
        package let path: String
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    let entries: [Entry]
    let date: (year: Int, month: Int, day: Int)

    /// - Parameters:
    ///   - entries: no two have the same path.
    ///   - date: the day that every file is dated, at midnight; before 1980 there is none in an archive, so an earlier one becomes the first of them.
    package init(_ entries: [Entry], date: (year: Int, month: Int, day: Int)) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.date = date.year < 1980 ? (1980, 1, 1) : date
    }

    /// The archive.
    ///
    /// - Throws: ``ArchiveFault`` where a file can't be put into it, or an error of the file system: minizip writes to a file, which is gone afterwards.
    package func bytes() throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString).zip")
        defer { try? FileManager.default.removeItem(at: file) }
        guard let archive = zipOpen64(file.path, APPEND_STATUS_CREATE) else { throw ArchiveFault.cannotBeWritten }
        var isWhole = true
        for entry in entries where isWhole { isWhole = add(entry, to: archive) }
        guard zipClose(archive, nil) == ZIP_OK, isWhole else { throw ArchiveFault.cannotBeWritten }
        return [UInt8](try Data(contentsOf: file))
    }

    private func add(_ entry: Entry, to archive: zipFile) -> Bool {
        var facts = zip_fileinfo()
        facts.dosDate = dosDate
        // The upper half is the mode as Unix keeps it: an ordinary file that all may read.
        facts.external_fa = 0o100644 << 16
        let isOpen = zipOpenNewFileInZip4_64(
            archive, entry.path, &facts, nil, 0, nil, 0, nil, Z_DEFLATED, Z_BEST_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
            nil, 0, Self.madeOnUnix, 0, 0
        )
        guard isOpen == ZIP_OK else { return false }
        let isWritten = entry.bytes.withUnsafeBytes { zipWriteInFileInZip(archive, $0.baseAddress, UInt32($0.count)) }
        return zipCloseFileInZip(archive) == ZIP_OK && isWritten == ZIP_OK
    }

    /// What MS-DOS keeps of a day and a time (APPNOTE.TXT, 4.4.6).
    private var dosDate: UInt {
        UInt(date.year - 1980) << 25 | UInt(date.month) << 21 | UInt(date.day) << 16
    }

    /// By which system, and by which version of the format, the archive was made (APPNOTE.TXT, 4.4.2): so that modes mean something.
    private static let madeOnUnix: UInt = 3 << 8 | 20
}
