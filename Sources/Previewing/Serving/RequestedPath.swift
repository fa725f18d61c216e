import HTML

/// The file that a request's target names.
struct RequestedPath: Equatable {
    let file: SitePath

    /// Decodes the target once, and looks at it only then.
    ///
    /// A target in another form than a path from the root is refused, and so is an escaped slash or backslash: it is never part of
    /// a name here. What is left is a path of the site or is missing: ``SitePath`` has no `..`.
    init(target: [UInt8]) throws(RequestRefusal) {
        let slash = UInt8(ascii: "/")
        guard target.first == slash, !target.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\\") }) else { throw .malformedPath }
        let path = target.prefix { $0 != UInt8(ascii: "?") }
        var decoded = try Self.decoded(path.dropFirst())
        if decoded.isEmpty || decoded.last == slash {
            decoded.append(contentsOf: "index.html".utf8)
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformedPath }
        guard let file = SitePath(text) else { throw .missing }
        self.file = file
    }

    private static func decoded(_ path: ArraySlice<UInt8>) throws(RequestRefusal) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = path
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { throw .malformedPath }
            let value = high << 4 | low
            guard value >= 0x20, value != 0x7F, value != UInt8(ascii: "/"), value != UInt8(ascii: "\\") else { throw .malformedPath }
            decoded.append(value)
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
