import Foundation

/// A picture as an address that holds all of it: `data:image/png;base64,…` (RFC 2397).
///
/// A page that is mailed, or kept as one file, carries its pictures like this.
package struct DataAddress: Hashable, Sendable {
    /// ASCII letters and signs that mean nothing in HTML.
    let bytes: [UInt8]

    /// - Parameters:
    ///   - picture: what stands in the file.
    ///   - path: where the file stands; its ending says what kind of picture it is.
    /// - Returns: nil where the ending is that of no picture.
    package init?(_ picture: [UInt8], at path: SitePath) {
        guard let dot = path.description.lastIndex(of: "."), let type = Self.mediaTypes[path.description[dot...].dropFirst()] else { return nil }
        bytes = Array("data:\(type);base64,\(Data(picture).base64EncodedString())".utf8)
    }

    /// The media types of pictures by the ending of their file's name (IANA, "Media Types", image).
    private static let mediaTypes: [Substring: String] = [
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    ]
}
