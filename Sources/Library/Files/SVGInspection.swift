import Foundation

/// Looks into an SVG file for what a picture has no need of.
enum SVGInspection {
    static func isSVG(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<svg") && String(decoding: bytes.suffix(64), as: UTF8.self).contains("</svg>")
    }

    /// Elements that run something, show foreign content, or move.
    private static let refusedElements = ["script", "foreignobject", "iframe", "embed", "object", "animate", "set", "handler", "audio", "video"]

    /// What could run a script or reach out, in words, or nil.
    static func activePart(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        if text.contains("<!entity") || text.contains("<!doctype") { return "a document type" }
        if text.contains("<?xml-stylesheet") { return "a style sheet of its own" }
        for name in refusedElements where containsElement(name, in: text) { return "an element <\(name)>" }
        if let handler = firstHandler(in: text) { return "the attribute \(handler)" }
        if text.contains("javascript:") || text.contains("@import") { return "a script or an import" }
        return reachesOut(text) ? "an address outside itself" : nil
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

    /// Width and height in pixels from the root's attributes, or from its view box.
    static func size(of bytes: [UInt8]) -> PixelSize? {
        let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let root = text.firstMatch(of: /<svg[^>]*>/).map({ String($0.0) }) else { return nil }
        func attribute(_ name: String) -> Double? {
            root.split(separator: " \(name)=\"").dropFirst().first.flatMap { Double($0.prefix { $0.isNumber || $0 == "." }) }
        }
        if let width = attribute("width"), let height = attribute("height") { return pixelSize(width, height) }
        guard let box = root.firstMatch(of: /viewBox="([^"]*)"/)?.1.split(whereSeparator: { $0 == " " || $0 == "," }).compactMap({ Double($0) }),
            box.count == 4
        else { return nil }
        return pixelSize(box[2], box[3])
    }

    private static func pixelSize(_ width: Double, _ height: Double) -> PixelSize? {
        guard (1...100_000).contains(width), (1...100_000).contains(height) else { return nil }
        return PixelSize(width: Int(width.rounded()), height: Int(height.rounded()))
    }
}
