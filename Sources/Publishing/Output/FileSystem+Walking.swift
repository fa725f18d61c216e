import Glibc
import Library

extension FileSystem {
    /// Every path below a folder that is no folder itself, with `/`, in the order of its bytes; links are listed, not followed.
    static func files(below root: String) throws(OutputFault) -> [String] {
        try contents(of: root).files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes everything in a folder but one file. Links in it are removed, what they lead to is not.
    static func removeContents(of root: String, except kept: String) throws(OutputFault) {
        let (files, folders) = try contents(of: root)
        for file in files where file != kept { try remove("\(root)/\(file)") }
        for folder in folders.reversed() { try removeFolder("\(root)/\(folder)") }
    }

    static func removeFolder(_ path: String) throws(OutputFault) {
        guard retrying({ rmdir(path) }) == 0 else { throw failure("remove", path) }
    }

    /// What is below a folder: a folder comes before those in it.
    private static func contents(of root: String) throws(OutputFault) -> (files: [String], folders: [String]) {
        var files: [String] = []
        var folders = [""]
        var next = 0
        while next < folders.count {
            let folder = folders[next]
            next += 1
            for (name, isFolder) in try entries(of: folder.isEmpty ? root : "\(root)/\(folder)") {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                if isFolder { folders.append(path) } else { files.append(path) }
            }
        }
        return (files, Array(folders.dropFirst()))
    }

    /// A folder that can't be read is an error, not an empty one: what is in it might be somebody's.
    private static func entries(of folder: String) throws(OutputFault) -> [(name: String, isFolder: Bool)] {
        guard let stream = retrying({ opendir(folder) }) else { throw failure("read", folder) }
        defer { closedir(stream) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = try nextEntry(of: stream, in: folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard name != ".", name != ".." else { continue }
            // Not every file system tells what an entry is.
            let isUntold = Int(entry.pointee.d_type) == DT_UNKNOWN
            entries.append((name, isUntold ? try kind(of: "\(folder)/\(name)") == .folder : Int(entry.pointee.d_type) == DT_DIR))
        }
        return entries
    }

    /// The end of a list and an error look the same but for `errno` (readdir(3)): half a folder must not pass for the whole.
    private static func nextEntry(of stream: OpaquePointer, in folder: String) throws(OutputFault) -> UnsafeMutablePointer<dirent>? {
        if let entry = retrying({ readdir(stream) }) { return entry }
        guard errno == 0 else { throw failure("read", folder) }
        return nil
    }
}
