package import Markdown

/// Markdown whose links, citations and terms all have been found.
package struct Body: Sendable {
    package let document: Document
    package let resolution: Resolution
    package let wordCount: Int
    /// The works that the text cites, by author and year.
    package let references: [Reference]

    package init(document: Document, resolution: Resolution, wordCount: Int, references: [Reference] = []) {
        self.document = document
        self.resolution = resolution
        self.wordCount = wordCount
        self.references = references
    }
}
