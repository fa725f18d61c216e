package import HTML

/// What a file is, as `Content-Type` says it. A browser is told never to guess another.
package struct ContentKind: Sendable, Hashable {
    /// The media type, with its character set where it is text.
    package let mediaType: String

    package static let html = ContentKind(mediaType: "text/html; charset=utf-8")
    package static let plainText = ContentKind(mediaType: "text/plain; charset=utf-8")
    package static let eventStream = ContentKind(mediaType: "text/event-stream; charset=utf-8")
    package static let markup = ContentKind(mediaType: "application/xml")
    package static let drawing = ContentKind(mediaType: "image/svg+xml")
    /// Bytes of which nothing is known: a browser offers to save them.
    package static let unknown = ContentKind(mediaType: "application/octet-stream")

    /// The kind that a file's name tells by what stands after its last dot.
    package init(of path: SitePath) {
        let name = path.description
        let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
        self = Self.kinds[ending] ?? .unknown
    }

    private init(mediaType: String) {
        self.mediaType = mediaType
    }

    /// The endings that a site's files have (IANA, "Media Types").
    private static let kinds: [String: ContentKind] = [
        "html": .html,
        "txt": .plainText,
        "css": ContentKind(mediaType: "text/css; charset=utf-8"),
        "js": ContentKind(mediaType: "text/javascript; charset=utf-8"),
        "json": ContentKind(mediaType: "application/json"),
        "csv": ContentKind(mediaType: "text/csv; charset=utf-8"),
        "bib": ContentKind(mediaType: "text/x-bibtex; charset=utf-8"),
        "ris": ContentKind(mediaType: "application/x-research-info-systems"),
        "xml": .markup,
        "webmanifest": ContentKind(mediaType: "application/manifest+json"),
        "svg": .drawing,
        "png": ContentKind(mediaType: "image/png"),
        "jpg": ContentKind(mediaType: "image/jpeg"),
        "jpeg": ContentKind(mediaType: "image/jpeg"),
        "gif": ContentKind(mediaType: "image/gif"),
        "webp": ContentKind(mediaType: "image/webp"),
        "avif": ContentKind(mediaType: "image/avif"),
        "pdf": ContentKind(mediaType: "application/pdf"),
        "zip": ContentKind(mediaType: "application/zip"),
        "woff2": ContentKind(mediaType: "font/woff2"),
    ]
}
