import Glibc

/// The folders that the system watches: the content folder, every folder in it, and the one where it stands.
///
/// Folders are watched and never files: a watch on a file goes deaf when an editor renames another over it. Nothing tells of what is in a
/// folder that was made a moment ago, so a new folder is watched first and looked through then.
struct WatchedTree: Sendable {
    let queue: InotifyQueue
    private let root: String
    /// Where the content folder stands, and its name there; nil where it can't be replaced, as the root of the file system.
    private let place: (folder: String, name: String)?
    private var placeWatch: CInt?
    private var folders: [CInt: String] = [:]

    init(root: String) throws(WatchingFault) {
        queue = try InotifyQueue()
        self.root = root
        place = Self.place(of: root)
        try watchAll()
    }

    /// Whether the content folder itself is not watched, because it is not there. It may come back in a place that nobody tells of.
    var isBlind: Bool { folders.isEmpty }

    /// Watches everything anew, after it was not known for a while what happened.
    mutating func watchAll() throws(WatchingFault) {
        for watch in folders.keys { queue.end(watch) }
        folders = [:]
        if let place { placeWatch = try queue.watch(place.folder, for: .comingAndGoing, followsLink: true) }
        _ = try watch("")
    }

    /// - Returns: what the event says about content, if anything.
    mutating func take(_ event: InotifyEvent) throws(WatchingFault) -> ContentWatcher.Change? {
        if event.kinds.contains(.overflow) { return try startOver() }
        if event.watch == placeWatch, event.name == place?.name, !event.kinds.isDisjoint(with: .comingAndGoing) { return try startOver() }
        guard let folder = folders[event.watch] else { return nil }
        if event.kinds.contains(.ended) {
            folders[event.watch] = nil
            return nil
        }
        guard let name = event.name else { return .everything }
        guard !name.isEmpty, !WatchedNames.isIgnored(name) else { return nil }
        let path = WatchedNames.joined(folder, name)
        return event.kinds.contains(.isFolder) ? try take(event.kinds, ofFolder: path) : take(event.kinds, ofFile: path)
    }

    private mutating func startOver() throws(WatchingFault) -> ContentWatcher.Change {
        try watchAll()
        return .everything
    }

    private mutating func take(_ kinds: InotifyEvent.Kinds, ofFolder path: String) throws(WatchingFault) -> ContentWatcher.Change? {
        if !kinds.isDisjoint(with: [.created, .movedTo]) {
            let files = try watch(path)
            return files.isEmpty ? nil : .files(files)
        }
        guard kinds.contains(.movedFrom) else { return nil }
        // The files in it went without a word each.
        for (watch, folder) in folders where folder == path || folder.hasPrefix("\(path)/") {
            queue.end(watch)
            folders[watch] = nil
        }
        return .everything
    }

    private func take(_ kinds: InotifyEvent.Kinds, ofFile path: String) -> ContentWatcher.Change? {
        // A file that was just made is empty until it is closed. One that is closed already is a link of either kind.
        if kinds == .created {
            guard let status = WatchedNames.status(of: "\(root)/\(path)") else { return nil }
            guard status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1 else { return nil }
        }
        return .files([path])
    }

    /// Watches a folder and those in it.
    ///
    /// - Returns: the files in them.
    private mutating func watch(_ folder: String) throws(WatchingFault) -> Set<String> {
        let path = folder.isEmpty ? root : "\(root)/\(folder)"
        guard let number = try queue.watch(path, for: .content, followsLink: folder.isEmpty) else { return [] }
        folders[number] = folder
        var files: Set<String> = []
        for entry in WatchedNames.entries(of: path) {
            let inner = WatchedNames.joined(folder, entry.name)
            if entry.isFolder { files.formUnion(try watch(inner)) } else { files.insert(inner) }
        }
        return files
    }

    private static func place(of root: String) -> (folder: String, name: String)? {
        var path = root
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        if ["", ".", ".."].contains(name) { path = WatchedNames.real(path) ?? path }
        guard let slash = path.lastIndex(of: "/") else { return (WatchedNames.real(".") ?? ".", path) }
        let last = String(path[path.index(after: slash)...])
        guard !last.isEmpty else { return nil }
        // The way to the place may lead through the content folder itself, which is not always there.
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return (WatchedNames.real(folder) ?? folder, last)
    }
}
