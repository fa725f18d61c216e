import Diagnostics
package import HTML

/// What can be wrong with a picture or a download.
package enum AssetFault: Fault, Hashable {
    case kind(String)
    case activeSVG(String)
    case damaged(String)
    case tooManyPixels(PixelSize)

    package var rule: String {
        switch self {
        case .kind: "asset-kind"
        case .activeSVG: "active-svg"
        case .damaged: "damaged-picture"
        case .tooManyPixels: "picture-too-large"
        }
    }

    package var message: String {
        switch self {
        case .kind(let name): "Files of the kind \"\(name)\" are not published."
        case .activeSVG(let what): "This SVG holds \(what), which could run a script or ask the network for something."
        case .damaged(let format): "This is no \(format) file, or it is cut short."
        case .tooManyPixels(let size): "This picture is \(size.width) by \(size.height) pixels large, which many devices can't show."
        }
    }

    package var remedy: String {
        switch self {
        case .kind: "Use a picture, a PDF, a text, an office document, a sound or a film."
        case .activeSVG: "Take it out; a picture needs shapes, text and its own style only."
        case .damaged: "Save it again, under the name that fits its format."
        case .tooManyPixels: "Make it smaller: a page shows at most about 2,000 pixels side by side."
        }
    }
}

/// Looks at a file that will be published as it is.
package enum AssetCheck {
    /// Pixels that a picture may have: each takes four bytes in a browser, whatever the file weighs.
    private static let mostPixels = 64 << 20

    private static let documentKinds: Set<Substring> = [
        "pdf", "txt", "csv", "docx", "odt", "rtf", "mp3", "m4a", "ogg", "opus", "mp4", "webm", "vtt", "woff2", "avif",
    ]

    /// - Returns: the size of a picture in pixels, where its header says; nil for other files.
    /// - Throws: `AssetFault` where the file can't be published.
    package static func size(of bytes: [UInt8], at path: SitePath) throws(AssetFault) -> PixelSize? {
        let kind = path.description.split(separator: ".").last ?? ""
        switch kind {
        case "svg":
            if let part = SVGInspection.activePart(in: bytes) { throw .activeSVG(part) }
            guard SVGInspection.isSVG(bytes) else { throw .damaged("SVG") }
            return SVGInspection.size(of: bytes)
        case "png", "jpg", "jpeg", "gif", "webp":
            guard let size = RasterHeader.size(of: bytes, kind: kind) else { throw .damaged(kind.uppercased()) }
            let (pixels, overflow) = size.width.multipliedReportingOverflow(by: size.height)
            guard !overflow, pixels <= mostPixels else { throw .tooManyPixels(size) }
            return size
        case _ where documentKinds.contains(kind):
            return nil
        default:
            throw .kind(String(kind))
        }
    }

    /// Whether a page can show the file with `img`.
    static func isPicture(_ path: SitePath) -> Bool {
        let kind = path.description.split(separator: ".").last ?? ""
        return ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"].contains(kind)
    }
}
