import Foundation

/// What has to be known about a document's fields besides where they are, which the engine that sets it finds out.
package struct Form: Hashable, Sendable, Encodable {
    /// In reading order.
    package let fields: [FormField]
    /// How large what is written in them is, in points.
    package let size: Int
    /// Whether lines begin at the right.
    package let isRightToLeft: Bool

    /// The form as `form.py` reads it; the same form gives the same bytes.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(self))
    }
}
