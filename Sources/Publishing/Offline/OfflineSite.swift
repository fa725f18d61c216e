import Diagnostics
import Digests
import HTML
import Library
import Templates

/// What lets a reader keep a hosted site on a device: the worker that does it, with the list of all files, and the size to be told before.
///
/// Both are made last, from what was published. A file is named by its path and the beginning of its digest, so that a new version of the site
/// fetches only what has changed.
struct OfflineSite {
    /// Kept files by path.
    private let files: [PublishedFile]

    /// Kinds of files that a page shows. Feeds and downloads are for other programs.
    private static let kinds: Set<Substring> = ["html", "css", "js", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "woff2", "webmanifest"]

    init(_ published: [PublishedFile]) {
        files = published.filter { file in
            Self.kinds.contains(file.path.description.split(separator: ".").last ?? "")
        }.sorted { $0.path < $1.path }
    }

    var closingFiles: [OutputFile] {
        let size = Array("attune.offline={\"bytes\":\(files.reduce(0) { $0 + $1.size }),\"files\":\(files.count)};\n".utf8)
        let all = files + [PublishedFile(path: KeepPage.sizePath, size: size.count, digest: SHA256Digest(of: size))]
        let worker = Array(Self.declaration(of: all).utf8) + SiteAssets.worker
        return [
            OutputFile(path: KeepPage.sizePath) { size },
            OutputFile(path: KeepPage.workerPath) { worker },
        ]
    }

    /// The list as the worker reads it. Its version is the digest of the whole list.
    private static func declaration(of files: [PublishedFile]) -> String {
        let list = files.map { "\(JSONText.quoted($0.path.description)):\"\($0.digest.description.prefix(16))\"" }.joined(separator: ",\n")
        let version = SHA256Digest(of: Array(list.utf8)).description.prefix(16)
        return "var site={version:\"\(version)\",files:{\n\(list)\n}};\n"
    }
}

/// `site.webmanifest` (W3C, Web Application Manifest): the name and the icon under which a browser offers to put the site beside other programs.
enum WebManifest {
    /// The icon is a drawing, which fits every size. A discreet site has neither its name nor its icon on somebody's screen.
    static func bytes(of site: Site) -> [UInt8] {
        let name = site.isDiscreet ? Wording.of(site.languages.first ?? .english).navigation.discreetTitle : site.title
        let icon = (site.isDiscreet ? SiteAssets.plainIconPath : SiteAssets.iconPath).description
        let members = [
            ("name", JSONText.quoted(name)), ("short_name", JSONText.quoted(name)), ("id", "\"./\""), ("start_url", "\"index.html\""),
            ("scope", "\"./\""), ("display", "\"minimal-ui\""),
            ("icons", "[{\"src\": \(JSONText.quoted(icon)), \"sizes\": \"any\", \"type\": \"image/svg+xml\"}]"),
        ]
        return Array(("{\n" + members.map { "  \"\($0.0)\": \($0.1)" }.joined(separator: ",\n") + "\n}\n").utf8)
    }
}
