import Glibc

/// What is to be added to a content folder: a file, or an entry at the end of a list.
package enum ContentAddition: Hashable, Sendable {
    /// A file of its own.
    ///
    /// - Parameter path: from the content folder.
    case file(path: String, text: String)
    /// A picture or another file that is published as it is.
    case asset(path: String, bytes: [UInt8])
    /// An entry of a data file, which is made where there is none.
    ///
    /// - Parameter text: from its hyphen, with the lines below it indented by two spaces.
    case entry(path: String, text: String)

    /// Where it goes, from the content folder.
    package var path: String {
        switch self {
        case .file(let path, _), .asset(let path, _), .entry(let path, _): path
        }
    }

    /// What it says; nothing where it is no text.
    package var text: String {
        switch self {
        case .file(_, let text), .entry(_, let text): text
        case .asset: ""
        }
    }

    /// Writes it. Nothing that stood there is changed: a file is made only where there was none, and an entry goes after the last byte of its list.
    ///
    /// - Parameter root: the content folder's path on this machine.
    /// - Throws: `AuthoringFault` where something stands in its place, or the system says no.
    package func write(below root: String) throws(AuthoringFault) {
        let place = "\(root)/\(path)"
        switch self {
        case .file(_, let text):
            try Self.makeFolders(above: place)
            try Self.write(Array(text.utf8), to: place, flags: O_CREAT | O_EXCL)
        case .asset(_, let bytes):
            try Self.makeFolders(above: place)
            try Self.write(bytes, to: place, flags: O_CREAT | O_EXCL)
        case .entry(_, let text):
            let existing = try Self.bytes(of: place)
            let addition = try ListEnd(of: existing ?? [], path: path).addition(text)
            try Self.makeFolders(above: place)
            try Self.write(addition, to: place, flags: existing == nil ? O_CREAT | O_EXCL : O_APPEND)
        }
    }

    /// Makes the folders that a file stands in, where they aren't there.
    private static func makeFolders(above place: String) throws(AuthoringFault) {
        for (index, character) in zip(place.indices, place) where character == "/" && index > place.startIndex {
            let folder = String(place[..<index])
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw failure("make the folder", folder) }
        }
    }

    private static func write(_ bytes: [UInt8], to path: String, flags: CInt) throws(AuthoringFault) {
        let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | flags, 0o666)
        guard descriptor >= 0 else { throw errno == EEXIST ? .exists(path: path) : failure("write", path) }
        var written = 0
        while written < bytes.count {
            let step = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written) }
            guard step > 0 || errno == EINTR else { break }
            written += max(0, step)
        }
        let fault = written < bytes.count ? failure("write", path) : nil
        guard close(descriptor) == 0, fault == nil else { throw fault ?? failure("write", path) }
    }

    /// The bytes of a file, or nil where there is none.
    private static func bytes(of path: String) throws(AuthoringFault) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("read", path)
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while true {
            let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
            }
            guard !chunk.isEmpty else { return bytes }
            bytes += chunk
        }
    }

    private static func failure(_ action: String, _ path: String) -> AuthoringFault {
        .system(action: action, path: path, reason: String(cString: strerror(errno)))
    }
}
