import Foundation

/// The name of one thing in a library, as it stands in addresses: `window-of-tolerance`.
package struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let description: String

    /// - Returns: nil unless the text is lower-case ASCII letters and digits in groups joined by single hyphens, at most 100 bytes long.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let hyphen = UInt8(ascii: "-")
        guard let first = bytes.first, let last = bytes.last, bytes.count <= 100 else { return nil }
        guard first != hyphen, last != hyphen else { return nil }
        for (index, byte) in bytes.enumerated() {
            let isAllowed = byte.isLowercaseLetterOrDigit || (byte == hyphen && bytes[index - 1] != hyphen)
            guard isAllowed else { return nil }
        }
        description = text
    }

    /// The slug that somebody may have meant by a free text: `What Trauma Is!` becomes `what-trauma-is`.
    ///
    /// - Returns: nil where nothing usable is left.
    package init?(suggestedBy text: String) {
        var words: [String] = [""]
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.isASCII, let byte = scalar.utf8.first, byte.isLowercaseLetterOrDigit {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else if !scalar.properties.isDiacritic, scalar != "'", scalar != "\u{2019}", words.last?.isEmpty == false {
                words.append("")
            }
        }
        self.init(words.filter { !$0.isEmpty }.joined(separator: "-"))
    }

    package static func < (left: Slug, right: Slug) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

extension UInt8 {
    fileprivate var isLowercaseLetterOrDigit: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
