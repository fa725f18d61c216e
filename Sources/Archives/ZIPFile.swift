import LibMinizip

/// An archive that somebody else has packed, opened to be read (ZIP, APPNOTE.TXT 6.3).
///
/// What it says about itself is a claim: a file is unpacked only as far as a limit, however small it says that it is, and its path is only a name.
package final class ZIPFile {
    private let archive: unzFile
    /// The paths of its files, in the order of the archive, as UTF-8.
    package let paths: [String]

    /// - Parameters:
    ///   - path: the file on this machine.
    ///   - mostEntries: how many files it may hold.
    /// - Throws: ``ArchiveFault`` where it is no archive, or holds more.
    package init(path: String, mostEntries: Int) throws(ArchiveFault) {
        guard let archive = unzOpen64(path) else { throw .cannotBeRead }
        var paths: [String] = []
        var status = unzGoToFirstFile(archive)
        while status == UNZ_OK, paths.count <= mostEntries {
            guard let path = Self.currentPath(in: archive) else { break }
            paths.append(path)
            status = unzGoToNextFile(archive)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE, paths.count <= mostEntries else {
            unzClose(archive)
            throw paths.count > mostEntries ? .tooManyEntries(limit: mostEntries) : .cannotBeRead
        }
        self.archive = archive
        self.paths = paths
    }

    deinit {
        unzClose(archive)
    }

    /// The bytes of a file in it, or nil where there is none of that path.
    ///
    /// - Parameter limit: how many bytes it may have.
    /// - Throws: ``ArchiveFault`` where it is damaged, or longer.
    package func bytes(of path: String, limit: Int) throws(ArchiveFault) -> [UInt8]? {
        guard unzLocateFile(archive, path, 1) == UNZ_OK else { return nil }
        guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .cannotBeRead }
        var bytes: [UInt8] = []
        var lastCount = 0
        repeat {
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                lastCount = Int(unzReadCurrentFile(archive, buffer.baseAddress, UInt32(buffer.count)))
                count = max(0, lastCount)
            }
            bytes += chunk
        } while lastCount > 0 && bytes.count <= limit
        // Closing compares the checksum, where all was read.
        let isWhole = unzCloseCurrentFile(archive) == UNZ_OK
        guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        guard lastCount == 0, isWhole else { throw .cannotBeRead }
        return bytes
    }

    private static func currentPath(in archive: unzFile) -> String? {
        // APPNOTE.TXT, 4.4.10, allows 65535 bytes; no system has a path that long.
        var name = [CChar](repeating: 0, count: 4096)
        let status = unzGetCurrentFileInfo64(archive, nil, &name, UInt(name.count - 1), nil, 0, nil, 0)
        return status == UNZ_OK ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
