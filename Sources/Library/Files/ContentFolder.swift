import Diagnostics
import Glibc

/// The files below a content folder, found without following a link.
struct ContentFolder: Sendable {
    /// One file: its path from the folder, and what the file system says of it.
    struct Entry: Sendable {
        let path: String
        let status: FileStatus
    }

    let root: String
    private(set) var entries: [Entry] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// Folders inside folders that are looked into.
    private static let deepest = 16

    /// Lists every file below `root`, by path in the order of its bytes.
    ///
    /// Names that begin with a dot or end in `~` are left out: they belong to editors and to version control.
    init(root: String) {
        self.root = root
        var status = stat()
        guard retrying({ stat(root, &status) }) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            diagnostics = [Diagnostic(FileFault.folderMissing(root), at: SourceLocation(file: root))]
            return
        }
        scan(folder: "", depth: 0)
        entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private mutating func scan(folder: String, depth: Int) {
        guard depth <= Self.deepest else { return report(.tooDeep(limit: Self.deepest), folder) }
        guard let stream = retrying({ opendir(folder.isEmpty ? root : "\(root)/\(folder)") }) else { return reportError(folder) }
        defer { closedir(stream) }
        while let entry = retrying({ readdir(stream) }) {
            let name = Self.name(of: entry)
            guard let name = String(validating: name, as: UTF8.self) else {
                report(.nameNotText, Self.joined(folder, String(decoding: name, as: UTF8.self)))
                continue
            }
            guard !name.hasPrefix("."), !name.hasSuffix("~") else { continue }
            visit(Self.joined(folder, name), depth: depth)
        }
        // The end of a list and an error look the same but for this (readdir(3)): half a folder must not pass for the whole.
        if errno != 0 { reportError(folder) }
    }

    private mutating func visit(_ path: String, depth: Int) {
        var status = stat()
        guard retrying({ lstat("\(root)/\(path)", &status) }) == 0 else { return reportError(path) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: scan(folder: path, depth: depth + 1)
        case S_IFREG: entries.append(Entry(path: path, status: FileStatus(status)))
        case S_IFLNK: report(.symbolicLink, path)
        default: report(.notARegularFile, path)
        }
    }

    private mutating func reportError(_ path: String) {
        report(.unreadable(reason: String(cString: strerror(errno))), path)
    }

    private mutating func report(_ fault: FileFault, _ path: String) {
        diagnostics.append(Diagnostic(fault, at: SourceLocation(file: path.isEmpty ? root : path)))
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : "\(folder)/\(name)"
    }
}
