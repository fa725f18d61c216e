import Foundation

/// Looks into an SVG file for what a picture has no need of.
enum SVGInspection {
    static func isSVG(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<svg") && String(decoding: bytes.suffix(64), as: UTF8.self).contains("</svg>")
    }

    /// Elements that run something, show foreign content, or move.
    private static let refusedElements = [
        "script", "foreignobject", "iframe", "embed", "object", "set", "handler", "audio", "video",
        "animate", "animatetransform", "animatemotion", "animatecolor",
    ]

    /// What could run a script or reach out, in words, or nil.
    static func activePart(in bytes: [UInt8]) -> String? {
        guard let written = String(validating: bytes, as: UTF8.self), !declaresOtherEncoding(written) else { return "another encoding than UTF-8" }
        let text = decodingReferences(written).lowercased()
        if text.contains("<!entity") || text.contains("<!doctype") { return "a document type" }
        if text.contains("<?xml-stylesheet") { return "a style sheet of its own" }
        for name in refusedElements where containsElement(name, in: text) { return "an element <\(name)>" }
        if text.contains("http://www.w3.org/1999/xhtml") { return "elements of a web page" }
        if let handler = firstHandler(in: text) { return "the attribute \(handler)" }
        let style = decodingEscapes(text)
        if style.contains("javascript:") || style.contains("@import") { return "a script or an import" }
        return reachesOut(text) || reachesOut(style) ? "an address outside itself" : nil
    }

    /// In another encoding, bytes that spell nothing here may spell a script: ISO-2022-JP, for one, has signs that vanish within a word.
    private static func declaresOtherEncoding(_ text: String) -> Bool {
        text.prefix(1024).matches(of: /\sencoding\s*=\s*["']([^"']*)["']/).contains { !["utf-8", "us-ascii"].contains($0.1.lowercased()) }
    }

    /// The text with escapes of CSS as the characters that they stand for (CSS Syntax Module Level 3, 4.3.7): `\75rl(` is `url(`.
    private static func decodingEscapes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        return text.replacing(/\\(?:([0-9a-f]{1,6})\s?|(.))/) { match in
            guard let digits = match.1 else { return match.2.map { String($0) } ?? "" }
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }.lowercased()
    }

    /// The text with `&#106;` and `&#x6a;` as the characters that they stand for (XML 1.0, 4.1): a value that is spelled so is the same value.
    private static func decodingReferences(_ text: String) -> String {
        text.replacing(/&#(?:x([0-9A-Fa-f]+)|([0-9]+));/) { match in
            let value = match.1.map { UInt32($0, radix: 16) } ?? match.2.map { UInt32($0) }
            return value.flatMap(\.self).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }
    }

    private static func containsElement(_ name: String, in text: String) -> Bool {
        text.ranges(of: "<\(name)").contains { range in
            let next = text[range.upperBound...].first
            return next.map { !$0.isLetter && $0 != "-" } ?? true
        } || text.contains(":\(name)")
    }

    private static func firstHandler(in text: String) -> String? {
        text.firstMatch(of: /[\s"'\/](on[a-z]+)\s*=/).map { String($0.1) }
    }

    /// `href` and `url()` may only point inside the file, or hold a picture's own data.
    private static func reachesOut(_ text: String) -> Bool {
        let addresses = text.matches(of: /(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)/).map(\.1)
            + text.matches(of: /url\(\s*["']?\s*([^"')\s]*)/).map(\.1)
        return addresses.contains { !$0.hasPrefix("#") && !$0.hasPrefix("data:image/png") && !$0.hasPrefix("data:image/jpeg") }
    }

    /// Width and height in pixels from the root's attributes, or from its view box where they are in another unit or a part of the page.
    static func size(of bytes: [UInt8]) -> PixelSize? {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let root = text.firstMatch(of: /<svg[^>]*>/).map({ String($0.0) }) else { return nil }
        let width = root.firstMatch(of: /\swidth\s*=\s*["']([0-9.]+)(?:px)?["']/).flatMap { Double($0.1) }
        let height = root.firstMatch(of: /\sheight\s*=\s*["']([0-9.]+)(?:px)?["']/).flatMap { Double($0.1) }
        if let width, let height { return pixelSize(width, height) }
        guard let box = root.firstMatch(of: /\sviewBox\s*=\s*["']([^"']*)["']/)?.1 else { return nil }
        let numbers = box.split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
        return numbers.count == 4 ? pixelSize(numbers[2], numbers[3]) : nil
    }

    private static func pixelSize(_ width: Double, _ height: Double) -> PixelSize? {
        guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
        return PixelSize(width: Int(width.rounded()), height: Int(height.rounded()))
    }
}
