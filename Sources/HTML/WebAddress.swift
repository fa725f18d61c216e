/// An address elsewhere on the web: `http` or `https`, with a host, and nothing hidden in it.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address with everything outside the characters of RFC 3986 percent-encoded.
    public let description: String

    /// Checks an address from content.
    ///
    /// Browsers strip control characters and white space from an address before they read its scheme (URL Living Standard, 4.4), so
    /// the same is done here *before* the scheme is compared with the two that are allowed.
    ///
    /// It is looked at by scalars: as a `Character`, an `@` or `/` with a combining mark after it would be another one.
    ///
    /// - Returns: nil where the scheme is another one, the host is missing or an IPv6 number, the port is none, or a name and password
    ///   stand before the host.
    package init?(_ text: String) {
        let cleaned = Self.strippingWhatBrowsersStrip(text).unicodeScalars
        let isSameLetter: (Unicode.Scalar, Unicode.Scalar) -> Bool = { $0 == $1 || $0.properties.lowercaseMapping.unicodeScalars.elementsEqual([$1]) }
        guard let scheme = ["https://", "http://"].first(where: { cleaned.starts(with: $0.unicodeScalars, by: isSameLetter) }) else { return nil }
        let rest = cleaned.dropFirst(scheme.unicodeScalars.count)
        guard Self.isHostWithPort(rest.prefix { !"/?#".unicodeScalars.contains($0) }) else { return nil }
        description = scheme + Self.percentEncoded(String(rest))
    }

    private init(verbatim description: String) {
        self.description = description
    }

    /// The address of a file of a site that is hosted here.
    ///
    /// - Precondition: the address ends in `/`.
    package func appending(_ path: SitePath) -> WebAddress {
        WebAddress(verbatim: description + path.description)
    }

    /// Whether this is a host that a browser takes, with a port after it or without (URL Living Standard, 3.5 and 4.4).
    private static func isHostWithPort(_ authority: Substring.UnicodeScalarView) -> Bool {
        let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let host = parts.first, !host.isEmpty, host.allSatisfy(isAllowedInHost) else { return false }
        guard let port = parts.dropFirst().first else { return true }
        return port.allSatisfy { ("0"..."9").contains($0) } && (port.isEmpty || UInt16(String(port)) != nil)
    }

    private static func isAllowedInHost(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x20 && scalar.value != 0x7F && !"@\\[]<>\"`'{}|^".unicodeScalars.contains(scalar)
    }

    /// Whether what is fetched from there is encrypted on its way.
    package var isEncrypted: Bool {
        description.hasPrefix("https:")
    }

    /// The host, for a reader who wants to know where a link leads.
    package var host: String {
        let afterScheme = description.drop { $0 != "/" }.drop { $0 == "/" }
        let host = afterScheme.prefix { !"/?#:".contains($0) }
        return String(Self.withoutPrefix(host))
    }

    /// What stands between the host and a query or fragment, with one `/` before it: two would begin another host (RFC 3986, 4.2).
    package var path: String {
        let afterScheme = description.drop { $0 != "/" }.drop { $0 == "/" }
        let path = afterScheme.drop { !"/?#".contains($0) }.prefix { !"?#".contains($0) }
        return "/" + path.drop { $0 == "/" }
    }

    /// The address as it is printed, for somebody to type: without what every browser adds by itself.
    package var shown: String {
        let afterScheme = description.drop { $0 != "/" }.drop { $0 == "/" }
        let rest = Self.withoutPrefix(afterScheme)
        return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }

    /// Without `www.`, unless nothing of the host would be left.
    private static func withoutPrefix(_ address: Substring) -> Substring {
        guard address.hasPrefix("www."), let next = address.dropFirst(4).utf8.first, next.isASCIILetterOrDigit || next >= 0x80 else { return address }
        return address.dropFirst(4)
    }

    /// Drops leading and trailing controls and spaces, and tabs and line ends anywhere (URL Living Standard, 4.4, steps 1 to 3).
    package static func strippingWhatBrowsersStrip(_ text: String) -> String {
        let isEdge: (Unicode.Scalar) -> Bool = { $0.value <= 0x20 || $0.value == 0x7F || $0 == "\u{A0}" || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
        var scalars = Array(text.unicodeScalars)
        scalars.removeAll { $0 == "\t" || $0 == "\n" || $0 == "\r" }
        while let last = scalars.last, isEdge(last) { scalars.removeLast() }
        let start = scalars.firstIndex { !isEdge($0) } ?? scalars.endIndex
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[start...])
        return String(result)
    }

    /// Percent-encodes every byte that RFC 3986 (section 2) doesn't allow in an address, and `'`, which could end a quoted one; what is encoded
    /// already stays.
    package static func percentEncoded(_ text: some StringProtocol) -> String {
        let bytes = Array(text.utf8)
        var result = ""
        for (index, byte) in bytes.enumerated() {
            let isEscape = byte == UInt8(ascii: "%") && bytes[(index + 1)...].prefix(2).count(where: isHexadecimalDigit) == 2
            if isEscape || byte.isASCIILetterOrDigit || "-._~:/?#[]@!$&()*+,;=".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }

    private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
        Unicode.Scalar(byte).properties.isASCIIHexDigit
    }
}
