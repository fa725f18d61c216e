/// An address elsewhere on the web: `http` or `https`, with a host, and nothing hidden in it.
package struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address with everything outside the characters of RFC 3986 percent-encoded.
    package let description: String

    /// Checks an address from content.
    ///
    /// Browsers strip control characters and white space from an address before they read its scheme (URL Living Standard, 4.4), so
    /// the same is done here *before* the scheme is compared with the two that are allowed.
    ///
    /// - Returns: nil where the scheme is another one, the host is missing, or a name and password stand before the host.
    package init?(_ text: String) {
        let cleaned = Self.strippingWhatBrowsersStrip(text)
        guard let scheme = ["https://", "http://"].first(where: { cleaned.lowercased().hasPrefix($0) }) else { return nil }
        let rest = cleaned.dropFirst(scheme.count)
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.isEmpty, !authority.contains("@"), !authority.contains("\\") else { return nil }
        guard authority.unicodeScalars.allSatisfy({ $0.value > 0x20 && !"<>\"`'{}|^".unicodeScalars.contains($0) }) else { return nil }
        description = scheme + Self.percentEncoded(rest)
    }

    /// Whether what is fetched from there is encrypted on its way.
    package var isEncrypted: Bool {
        description.hasPrefix("https:")
    }

    /// The host, for a reader who wants to know where a link leads.
    package var host: String {
        let afterScheme = description.drop { $0 != "/" }.drop { $0 == "/" }
        let host = afterScheme.prefix { !"/?#:".contains($0) }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
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

    /// Percent-encodes every byte that RFC 3986 (section 2) doesn't allow in an address; what is encoded already stays.
    package static func percentEncoded(_ text: some StringProtocol) -> String {
        var result = ""
        for byte in text.utf8 {
            if byte.isASCIILetterOrDigit || "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
