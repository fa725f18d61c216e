package import HTML

/// What the preview's server serves. It is answered from memory: no path that is asked for ever reaches the file system.
package protocol PreviewedFiles: Sendable {
    /// The file at a path, or nil where there is none.
    func file(at path: SitePath) async -> PreviewedFile?

    /// A word that differs whenever what is served differs. The event stream begins with it, so that a page made before can tell that it is old.
    var edition: String { get async }
}

/// One file as the server sends it.
package struct PreviewedFile: Sendable {
    package let bytes: [UInt8]
    package let kind: ContentKind
    /// Whether the bytes only say that there is no such page (404).
    package let standsForMissing: Bool

    package init(bytes: [UInt8], kind: ContentKind, standsForMissing: Bool = false) {
        self.bytes = bytes
        self.kind = kind
        self.standsForMissing = standsForMissing
    }

    /// A file of the kind that its name tells.
    package init(bytes: [UInt8], at path: SitePath) {
        self.init(bytes: bytes, kind: ContentKind(of: path))
    }
}
