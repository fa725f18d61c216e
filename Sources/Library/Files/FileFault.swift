package import Diagnostics

/// What can be wrong with a file before its content is looked at.
package enum FileFault: Fault, Hashable {
    case folderMissing(String)
    case unreadable(reason: String)
    case symbolicLink
    case notARegularFile
    case tooLarge(bytes: Int, limit: Int)
    case changedWhileRead
    case nameNotText
    case badName(String, suggestion: String?)
    case misplaced(hint: String)
    case tooDeep(limit: Int)

    package var rule: String {
        switch self {
        case .folderMissing: "folder-missing"
        case .unreadable: "unreadable-file"
        case .symbolicLink: "symbolic-link"
        case .notARegularFile: "special-file"
        case .tooLarge: "file-too-large"
        case .changedWhileRead: "file-changed"
        case .nameNotText, .badName: "file-name"
        case .misplaced: "misplaced-file"
        case .tooDeep: "folder-depth"
        }
    }

    package var severity: Diagnostic.Severity {
        if case .misplaced = self { .warning } else { .error }
    }

    package var message: String {
        switch self {
        case .folderMissing(let path): "There is no content folder at \"\(path)\"."
        case .unreadable(let reason): "This file can't be read: \(reason)."
        case .symbolicLink: "This is a symbolic link."
        case .notARegularFile: "This is no ordinary file: a pipe, a socket or a device."
        case .tooLarge(let bytes, let limit): "This file is \(bytes) bytes long; at most \(limit) are read."
        case .changedWhileRead: "This file changed while it was being read."
        case .nameNotText: "The name of this file is not valid UTF-8."
        case .badName(let name, _): "The name \"\(name)\" can't stand in an address."
        case .misplaced: "Nothing reads a file here."
        case .tooDeep(let limit): "This folder is nested more than \(limit) deep."
        }
    }

    package var remedy: String {
        switch self {
        case .folderMissing: "Name the folder that holds site.yml with --source."
        case .unreadable: "Check the file's permissions, then build again."
        case .symbolicLink: "Put the file itself in its place: links are not followed, so that nothing outside the folder is published."
        case .notARegularFile: "Move it out of the content folder."
        case .tooLarge: "Split it, or make the picture smaller."
        case .changedWhileRead: "Build again when whatever writes it has finished."
        case .nameNotText: "Rename it with letters a to z, digits and hyphens."
        case .badName(_, let suggestion):
            "Use letters a to z, digits and hyphens" + (suggestion.map { ", such as \"\($0)\"." } ?? ".")
        case .misplaced(let hint): hint
        case .tooDeep: "Move it nearer to the top."
        }
    }
}
