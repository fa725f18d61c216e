import Glibc

extension FileSystem {
    /// Every path below a folder that is no folder itself, with `/`, in the order of its bytes; links are listed, not followed.
    static func files(below root: String) -> [String] {
        var found: [String] = []
        visit(root, "") { path, isFolder in
            if !isFolder { found.append(path) }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes everything in a folder but one file. Links in it are removed, what they lead to is not.
    static func removeContents(of root: String, except kept: String) throws(OutputFault) {
        var folders: [String] = []
        var failed: OutputFault?
        visit(root, "") { path, isFolder in
            if isFolder {
                folders.append(path)
            } else if path != kept, unlink("\(root)/\(path)") != 0, failed == nil {
                failed = failure("remove", "\(root)/\(path)")
            }
        }
        if let failed { throw failed }
        for folder in folders.reversed() { try removeFolder("\(root)/\(folder)") }
    }

    static func removeFolder(_ path: String) throws(OutputFault) {
        guard rmdir(path) == 0 else { throw failure("remove", path) }
    }

    /// Calls `body` with everything below a folder, a folder before what is in it.
    private static func visit(_ root: String, _ folder: String, _ body: (_ path: String, _ isFolder: Bool) -> Void) {
        guard let stream = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else { return }
        defer { closedir(stream) }
        var folders: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard name != ".", name != ".." else { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if kind(of: "\(root)/\(path)") == .folder { folders.append(path) } else { body(path, false) }
        }
        for path in folders {
            body(path, true)
            visit(root, path, body)
        }
    }
}
