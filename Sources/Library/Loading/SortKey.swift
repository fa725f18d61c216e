import Foundation

/// The order of titles and names for a reader: letters without case and accents, then as written.
struct SortKey: Hashable, Comparable {
    private let folded: [UInt8]
    private let written: String

    init(_ text: String) {
        folded = Self.foldedASCII(text) ?? Self.folded(text)
        written = text
    }

    /// The same as ``folded(_:)`` gives, for the texts that most are; nil where a character is beyond ASCII.
    private static func foldedASCII(_ text: String) -> [UInt8]? {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            // The two that Unicode counts among the diacritics.
            guard byte != UInt8(ascii: "^"), byte != UInt8(ascii: "`") else { continue }
            folded.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
        }
        return folded
    }

    private static func folded(_ text: String) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars where !scalar.properties.isDiacritic {
            scalars.append(scalar)
        }
        return Array(String(scalars).utf8)
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        if left.folded != right.folded { return left.folded.lexicographicallyPrecedes(right.folded) }
        return left.written.utf8.lexicographicallyPrecedes(right.written.utf8)
    }
}

extension Sequence {
    /// The elements by a text of each, in the order that a reader expects.
    func sorted(byText text: (Element) -> String) -> [Element] {
        map { (key: SortKey(text($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
    }
}
