/// One field of a form in a PDF.
package struct FormField: Hashable, Sendable, Encodable {
    package enum Kind: String, Hashable, Sendable, Encodable {
        case box
        case tickedBox = "ticked-box"
        /// A single line.
        case line
        /// Several lines, ruled on paper.
        case area
        /// A cell of a table: its words may wrap.
        case cell
    }

    /// Unique in the form; programs that read what was filled in know the field by it.
    package let name: String
    /// What is asked: the tooltip, and what a screen reader says (PDF/UA-1, 7.18.1).
    package let question: String
    package let kind: Kind
}
