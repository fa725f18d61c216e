import Foundation

/// Turns the bytes of a file into text, whatever it was saved in.
struct TextDecoding {
    let text: String
    /// The encoding, where it had to be guessed.
    private(set) var guess: String?

    /// - Parameter declared: the encoding that the file says it is in.
    /// - Throws: ``ImportFailure`` where it is no text.
    init(_ bytes: [UInt8], declared: String? = nil) throws(ImportFailure) {
        if let kind = Self.signature(of: bytes) { throw .otherKind(kind) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            guard let text = String(bytes: bytes, encoding: .utf16) else { throw .noText }
            self.text = text
        } else {
            guard !bytes.contains(0) else { throw .noText }
            if let text = String(validating: bytes, as: UTF8.self) {
                self.text = text
            } else {
                (text, guess) = Self.decoded(bytes, declared: declared)
            }
        }
        guard Self.isText(text) else { throw .noText }
    }

    /// Windows-1252 stands for Latin-1 too, as in browsers (Encoding Standard, 4.2); bytes that it hasn't given a letter are lost.
    private static func decoded(_ bytes: [UInt8], declared: String?) -> (String, guess: String) {
        let others: [String: String.Encoding] = [
            "windows-1250": .windowsCP1250, "windows-1251": .windowsCP1251, "windows-1253": .windowsCP1253, "windows-1254": .windowsCP1254,
            "iso-8859-2": .isoLatin2, "macintosh": .macOSRoman,
        ]
        if let declared = declared?.lowercased(), let encoding = others[declared], let text = String(bytes: bytes, encoding: encoding) {
            return (text, declared)
        }
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let isSpecial = (0x80...0x9F).contains(byte)
            scalars.append(isSpecial ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return (String(scalars), "windows-1252")
    }

    /// What 80 to 9F mean (Encoding Standard, index windows-1252).
    private static let windows1252: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "\u{2DC}", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]

    /// Whether there are words, and hardly any controls among them.
    private static func isText(_ text: String) -> Bool {
        let controls = text.unicodeScalars.count { $0.value < 0x20 && !(0x09...0x0D).contains($0.value) }
        return controls * 10 <= text.unicodeScalars.count && text.contains(where: \.isLetter)
    }

    /// Other kinds of files, by their first bytes.
    private static func signature(of bytes: [UInt8]) -> ImportFailure.OtherKind? {
        if bytes.starts(with: "%PDF".utf8) { return .pdf }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWord }
        if bytes.starts(with: "{\\rtf".utf8) { return .richText }
        return bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? .archive : nil
    }
}
