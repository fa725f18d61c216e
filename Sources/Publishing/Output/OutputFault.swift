/// Why nothing was published. Whatever it is, the site that stood there stands.
package enum OutputFault: Error, Hashable {
    /// The folder can't be an output folder at all; nothing was touched.
    case refused(path: String, reason: Refusal)
    /// The system said no.
    case system(action: String, path: String, reason: String)
    /// A file that Attune didn't write stands where a page would go.
    case inTheWay(path: String)
    /// While the site was being written, somebody removed the folder or put another in its place.
    case takenAway(path: String)

    package enum Refusal: Hashable, Sendable {
        case symbolicLink
        case notAFolder
        case foreignFiles(example: String)
        case root
        case holdsContent
        case insideContent
        case repository
        case mountPoint
        case foreignStaging(path: String)
    }

    /// Whether the folder was named wrongly, as against something that went wrong with it.
    package var isMisuse: Bool {
        if case .refused = self { true } else { false }
    }

    /// One sentence for whoever called the build.
    package var message: String {
        switch self {
        case .refused(let path, let reason): "\"\(path)\" can't be the output folder: \(Self.words(for: reason))"
        case .system(let action, let path, let reason): "Could not \(action) \"\(path)\": \(reason). The site that stood there still stands."
        case .inTheWay(let path): "\"\(path)\" in the output folder was not written by Attune, and a page would go there. Move it away."
        case .takenAway(let path): "\"\(path)\" was removed or replaced while the site was being written, so nothing was put there. Build again."
        }
    }

    private static func words(for reason: Refusal) -> String {
        switch reason {
        case .symbolicLink: "it is a symbolic link."
        case .notAFolder: "it is no folder."
        case .foreignFiles(let example): "it holds files that Attune did not write, such as \"\(example)\". Name an empty folder, or one that Attune made."
        case .root: "it is the root of the system or a home folder."
        case .holdsContent: "the content folder stands inside it."
        case .insideContent: "it stands inside the content folder."
        case .repository: "it is a Git repository."
        case .mountPoint: "another file system is mounted there, so it can't be swapped for the new site. Name a folder inside it."
        case .foreignStaging(let path): "\"\(path)\" beside it was not made by Attune. Move it away."
        }
    }
}
