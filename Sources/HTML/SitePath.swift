/// Where a file stands in the site: `attachment/index.html`, never absolute, never outside.
///
/// Every component is made of lower-case ASCII letters, digits, `-`, `_` and `.`, so that a path means the same file
/// on every file system and in every address, without encoding.
public struct SitePath: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The components joined by `/`.
    public let description: String

    /// - Parameter path: components joined by `/`.
    /// - Returns: nil where a component is empty, `.` or `..`, begins or ends with a dot, is longer than 255 bytes, is a name
    ///   that Windows keeps for devices, or has another character than those allowed; or where the whole is longer than 1,024 bytes.
    package init?(_ path: String) {
        guard path.utf8.count <= 1024 else { return nil }
        let components = path.split(separator: "/", omittingEmptySubsequences: false)
        guard components.allSatisfy({ Self.isAllowed(component: $0) }) else { return nil }
        description = path
    }

    /// A path that stands in source code.
    ///
    /// - Precondition: the literal is a valid path; a test visits each one.
    package init(literal path: StaticString) {
        description = path.description
    }

    /// The path of `name` in the folder where this file stands.
    package func sibling(_ name: String) -> SitePath? {
        SitePath(folder.isEmpty ? name : "\(folder)/\(name)")
    }

    /// The path of this file below a folder.
    package func moved(below folder: String) -> SitePath? {
        SitePath("\(folder)/\(description)")
    }

    /// The folder's components joined by `/`, empty for a file at the top.
    package var folder: String {
        description.lastIndex(of: "/").map { String(description[..<$0]) } ?? ""
    }

    public static func < (left: SitePath, right: SitePath) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    /// Names that Windows keeps for devices, with or without an extension ("Naming Files, Paths, and Namespaces").
    private static let reservedNames: Set<Substring> = [
        "con", "prn", "aux", "nul",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]

    /// Whether a name may stand between two slashes.
    package static func isAllowed(component: Substring) -> Bool {
        let bytes = component.utf8
        guard let first = bytes.first, let last = bytes.last, bytes.count <= 255 else { return false }
        let dot = UInt8(ascii: "."), hyphen = UInt8(ascii: "-")
        guard first != dot, last != dot, first != hyphen else { return false }
        guard bytes.allSatisfy(isAllowed(byte:)) else { return false }
        let stem = component.prefix { $0 != "." }
        return !reservedNames.contains(stem)
    }

    private static func isAllowed(byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default:
            false
        }
    }
}

extension SitePath {
    /// Appends the address of `target` as a browser needs it on this page: relative, with its file name.
    func appendRelativeAddress(of target: SitePath, to bytes: inout [UInt8]) {
        let own = Array(description.utf8), other = Array(target.description.utf8)
        let slash = UInt8(ascii: "/")
        var shared = 0
        for index in 0..<min(own.count, other.count) {
            guard own[index] == other[index] else { break }
            if own[index] == slash { shared = index + 1 }
        }
        for byte in own[shared...] where byte == slash {
            bytes.append(contentsOf: "../".utf8)
        }
        bytes.append(contentsOf: other[shared...])
    }
}
