import Foundation
import Glibc
@testable import Previewing

/// A content folder of one test's own, in a folder that holds nothing else, and what an editor does in it.
final class WatchedFolder: Sendable {
    /// Where the content folder stands.
    let place: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "attune-watched-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        place = url.path
        makeFolder("articles")
        write("articles/article.md", "before")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: place)
    }

    var root: String { "\(place)/Content" }

    func path(_ name: String) -> String {
        "\(root)/\(name)"
    }

    func makeFolder(_ name: String) {
        try? FileManager.default.createDirectory(atPath: path(name), withIntermediateDirectories: true)
    }

    /// Opens, cuts off, writes and closes, as most programs do.
    func write(_ name: String, _ text: String) {
        let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        _ = text.withCString { Glibc.write(descriptor, $0, strlen($0)) }
        close(descriptor)
    }

    func move(_ name: String, to other: String) {
        rename(path(name), path(other))
    }

    func remove(_ name: String) {
        unlink(path(name))
    }

    /// A watcher of the folder, that waits long enough for a busy computer to finish a save.
    func watcher(looksOnly: Bool = false) -> ContentWatcher {
        ContentWatcher(folder: root, pace: .init(quiet: 150, ceiling: 3000, look: 100), looksOnly: looksOnly)
    }
}

/// One way of saving `articles/article.md`, and the files that it may tell of beside that one.
struct SaveStyle: Sendable {
    let name: String
    let extra: Set<String>
    let save: @Sendable (WatchedFolder) -> Void

    init(_ name: String, extra: Set<String> = [], _ save: @escaping @Sendable (WatchedFolder) -> Void) {
        self.name = name
        self.extra = extra
        self.save = save
    }

    private static let file = "articles/article.md"

    /// What the editors do, by `strace`; and what happens to files otherwise.
    static let all: [SaveStyle] = [
        SaveStyle("writing over it, as nano and VS Code do") { $0.write(file, "after") },
        SaveStyle("writing in small steps") { folder in
            let descriptor = open(folder.path(file), O_WRONLY | O_TRUNC)
            for letter in "after" { _ = String(letter).withCString { write(descriptor, $0, 1) } }
            close(descriptor)
        },
        SaveStyle("renaming another over it, as many programs do", extra: ["articles/article.md.tmp"]) { folder in
            folder.write("articles/article.md.tmp", "after")
            folder.move("articles/article.md.tmp", to: file)
        },
        SaveStyle("vim, with a backup") { folder in
            folder.write("articles/4913", "")
            folder.remove("articles/4913")
            folder.write("articles/.article.md.swp", "x")
            folder.move(file, to: "articles/article.md~")
            folder.write(file, "after")
            folder.remove("articles/article.md~")
        },
        SaveStyle("Emacs") { folder in
            symlink("author@computer.1:1", folder.path("articles/.#article.md"))
            folder.write("articles/#article.md#", "after")
            folder.move(file, to: "articles/article.md~")
            folder.write(file, "after")
            folder.remove("articles/#article.md#")
            folder.remove("articles/.#article.md")
        },
        SaveStyle("sed -i", extra: ["articles/sedA1b2C3"]) { folder in
            folder.write("articles/sedA1b2C3", "after")
            folder.move("articles/sedA1b2C3", to: file)
        },
        SaveStyle("gedit") { folder in
            folder.write("articles/.goutputstream-A1B2C3", "after")
            folder.move("articles/.goutputstream-A1B2C3", to: file)
        },
        SaveStyle("the editors of JetBrains") { folder in
            folder.write("articles/article.md___jb_tmp___", "after")
            folder.move(file, to: "articles/article.md___jb_old___")
            folder.move("articles/article.md___jb_tmp___", to: file)
            folder.remove("articles/article.md___jb_old___")
        },
        SaveStyle("git, that removes and makes it") { folder in
            folder.remove(file)
            folder.write(file, "after")
        },
        SaveStyle("deleting it") { $0.remove(file) },
        SaveStyle("renaming it", extra: ["articles/other.md"]) { $0.move(file, to: "articles/other.md") },
        SaveStyle("moving it out of the folder") { rename($0.path(file), "\($0.place)/article.md") },
        SaveStyle("forbidding to read it") { chmod($0.path(file), 0) },
        SaveStyle("a link of its own kind in its place") { folder in
            folder.remove(file)
            symlink("elsewhere.md", folder.path(file))
        },
        SaveStyle("a second name for another file", extra: ["articles/source.md"]) { folder in
            folder.write("articles/source.md", "after")
            folder.remove(file)
            link(folder.path("articles/source.md"), folder.path(file))
        },
    ]
}
