/// Chosen articles and worksheets as one document for print.
package struct Bundle: Sendable {
    package let id: Slug
    /// The file that it was read from, from the content folder.
    package let source: String
    package let title: String
    package let summary: String
    package let edition: Handle<Edition>
    package let parts: [Part]
    /// Whether it is printed on both sides, so that each part begins on a right-hand page.
    package var isDuplex: Bool

    package struct Part: Sendable {
        package let title: String
        /// What its opening page says, or nil.
        package let introduction: String?
        /// In the order in which they are read.
        package let items: [Handle<Article>]
    }

    /// Everything in it, in order.
    package var items: [Handle<Article>] { parts.flatMap(\.items) }
}
