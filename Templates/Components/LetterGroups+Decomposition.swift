import Foundation

extension String {
    /// The scalars of the canonical decomposition: `é` as `e` and its accent.
    var decomposed: String.UnicodeScalarView { decomposedStringWithCanonicalMapping.unicodeScalars }
}
