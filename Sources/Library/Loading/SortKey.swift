import Foundation

/// The order of titles and names for a reader: letters without case and accents, then as written.
struct SortKey: Hashable, Comparable {
    private let folded: String
    private let written: String

    init(_ text: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars where !scalar.properties.isDiacritic {
            scalars.append(scalar)
        }
        folded = String(scalars)
        written = text
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
        if left.folded != right.folded { return left.folded.utf8.lexicographicallyPrecedes(right.folded.utf8) }
        return left.written.utf8.lexicographicallyPrecedes(right.written.utf8)
    }
}

extension Sequence {
    /// The elements by a text of each, in the order that a reader expects.
    func sorted(byText text: (Element) -> String) -> [Element] {
        map { (key: SortKey(text($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
    }
}
