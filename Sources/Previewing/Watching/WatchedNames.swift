import Glibc

/// Which names belong to content, and what a folder holds.
enum WatchedNames {
    /// Whether a name belongs to an editor or to version control: those that loading leaves out, and the files that Emacs, vim and the
    /// editors of JetBrains put beside one that is being saved.
    static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name == "4913" || (name.hasPrefix("#") && name.hasSuffix("#"))
            || name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___")
    }

    /// One thing in a folder.
    struct Entry {
        let name: String
        let status: stat

        var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    }

    /// What a folder holds that belongs to content; nothing where it can't be looked into.
    static func entries(of folder: String) -> [Entry] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard !isIgnored(name), let status = status(of: "\(folder)/\(name)") else { continue }
            entries.append(Entry(name: name, status: status))
        }
        return entries
    }

    /// What stands at a path; a link is not followed.
    static func status(of path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : "\(folder)/\(name)"
    }

    /// The path without links, `.` and `..`, or nil where nothing is there.
    static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
