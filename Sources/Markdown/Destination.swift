import HTML

extension Document.Destination {
    /// Understands what a link or an image points to.
    ///
    /// - Parameter text: the destination after the parser decoded escapes and character references: a scheme hidden by them is plain now. What browsers
    ///   strip is stripped before anything is compared (URL Living Standard, 4.4), and only schemes on the list pass.
    package init(_ text: String) {
        let cleaned = WebAddress.strippingWhatBrowsersStrip(text)
        if cleaned.isEmpty {
            self = .refused(.empty)
        } else if cleaned.utf8.first == UInt8(ascii: "#") {
            self = Self.heading(encoded: cleaned.dropFirst())
        } else if let colon = Self.schemeEnd(in: cleaned) {
            self = Self.address(scheme: cleaned[..<colon].lowercased(), rest: cleaned[cleaned.index(after: colon)...], whole: cleaned)
        } else {
            self = Self.file(cleaned)
        }
    }

    /// Where the first colon stands, if it stands before anything that ends a scheme.
    private static func schemeEnd(in text: String) -> String.Index? {
        let end = text.utf8.firstIndex { ":/?#".utf8.contains($0) }
        return end.flatMap { text.utf8[$0] == UInt8(ascii: ":") ? $0 : nil }
    }

    private static func address(scheme: String, rest: Substring, whole: String) -> Self {
        switch scheme {
        case "http", "https": WebAddress(whole).map { .web($0) } ?? .refused(.malformed)
        case "mailto": MailAddress(String(rest)).map { .mail($0) } ?? .refused(.malformed)
        case "tel": PhoneNumber(String(rest)).map { .phone($0) } ?? .refused(.malformed)
        case "sms": PhoneNumber(String(rest)).map { .text($0) } ?? .refused(.malformed)
        case "term": isIdentifier(rest) ? .term(String(rest)) : .refused(.malformed)
        case "resource": isIdentifier(rest) ? .resource(String(rest)) : .refused(.malformed)
        default: .refused(.scheme(scheme))
        }
    }

    private static func isIdentifier(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_.".utf8.contains($0) }
    }

    private static func heading(encoded: Substring) -> Self {
        guard !encoded.isEmpty else { return .refused(.empty) }
        guard let fragment = percentDecoded(encoded), Fragment(fragment) != nil else { return .refused(.malformed) }
        return .heading(fragment)
    }

    private static func file(_ text: String) -> Self {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let encodedPath = parts.first, !encodedPath.utf8.contains(UInt8(ascii: "?")) else { return .refused(.malformed) }
        guard let path = percentDecoded(encodedPath) else { return .refused(.malformed) }
        guard isRelative(encodedPath), isRelative(path) else { return .refused(.notRelative) }
        guard parts.count == 2 else { return .file(path: path, fragment: nil) }
        guard let fragment = percentDecoded(parts[1]) else { return .refused(.malformed) }
        if fragment.isEmpty { return .file(path: path, fragment: nil) }
        return Fragment(fragment) == nil ? .refused(.malformed) : .file(path: path, fragment: fragment)
    }

    /// Whether a path starts where the file stands, and has nothing in it that some system takes for more than a name.
    private static func isRelative(_ path: some StringProtocol) -> Bool {
        guard let first = path.utf8.first, first != UInt8(ascii: "/") else { return false }
        return !path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") }
    }

    /// - Returns: nil where an escape is broken or the bytes aren't UTF-8.
    private static func percentDecoded(_ text: some StringProtocol) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
