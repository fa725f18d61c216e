import HTML

/// One answer: what it is, and its bytes.
struct Response: Sendable {
    let status: Status
    let kind: ContentKind
    let body: [UInt8]
    private var ownFields: [(name: String, value: String)] = []

    init(_ file: PreviewedFile) {
        status = file.standsForMissing ? .notFound : .ok
        kind = file.kind
        body = file.bytes
    }

    init(_ refusal: RequestRefusal) {
        status = refusal.status
        kind = .plainText
        body = Array("\(refusal.message)\n".utf8)
        if refusal == .methodNotAllowed { ownFields = [("Allow", "GET, HEAD")] }
    }

    /// Sends the browser from a folder's name to the folder, so that the relative links of its page lead where they should.
    init(redirectionTo index: SitePath) {
        status = .found
        kind = .plainText
        body = []
        ownFields = [("Location", "/\(index.folder)/")]
    }

    /// The head of a stream that ends with its connection.
    static var eventStreamHead: [UInt8] {
        head(status: .ok, kind: .eventStream, fields: [("Connection", "close")])
    }

    /// - Parameters:
    ///   - method: an answer to `HEAD` says what `GET` would give, without giving it.
    ///   - keepsAlive: whether the connection stays open after it.
    func bytes(for method: RequestHead.Method, keepsAlive: Bool) -> [UInt8] {
        let connection = keepsAlive ? "keep-alive" : "close"
        let fields = ownFields + [("Content-Length", String(body.count)), ("Connection", connection)]
        let head = Self.head(status: status, kind: kind, fields: fields)
        return method == .head ? head : head + body
    }

    private static func head(status: Status, kind: ContentKind, fields: [(name: String, value: String)]) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)", "Content-Type: \(kind.mediaType)"]
        lines += protections
        if let policy = kind.contentSecurityPolicy { lines.append("Content-Security-Policy: \(policy)") }
        lines += fields.map { "\($0.name): \($0.value)" }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// With every answer: no other site may read it, frame it or learn its address, no browser may take it for something else, and
    /// none may keep it.
    private static let protections = [
        "Cross-Origin-Resource-Policy: same-origin",
        "X-Content-Type-Options: nosniff",
        "X-Frame-Options: DENY",
        "Referrer-Policy: no-referrer",
        "Cache-Control: no-store",
    ]
}

extension ContentKind {
    /// Files that are pages of their own when a browser opens them alone, and that have no policy inside: no script runs in them.
    fileprivate var contentSecurityPolicy: String? {
        self == .drawing || self == .markup ? "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox" : nil
    }
}
