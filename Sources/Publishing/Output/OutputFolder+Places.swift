extension OutputFolder {
    /// Whether a file would stand in a folder or below it, whatever links lead there.
    package static func isFile(_ path: String, inside folder: String) -> Bool {
        guard let folder = try? FileSystem.resolved(absolute(folder)), let path = try? FileSystem.resolved(absolute(path)) else { return false }
        return path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    /// The folder of a built site that a file would stand in, or nil where it would stand in none.
    package static func site(holding path: String) -> String? {
        guard var place = try? FileSystem.resolved(absolute(path)) else { return nil }
        while let folder = FileSystem.parent(of: place) {
            if let bytes = try? FileSystem.bytes(of: "\(folder == "/" ? "" : folder)/\(Manifest.name)"), Manifest(bytes) != nil { return folder }
            place = folder
        }
        return nil
    }
}
