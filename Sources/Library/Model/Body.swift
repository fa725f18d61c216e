package import Markdown

/// Markdown whose links, citations and terms all have been found.
package struct Body: Sendable {
    package let document: Document
    package let resolution: Resolution
    package let wordCount: Int

    package init(document: Document, resolution: Resolution, wordCount: Int) {
        self.document = document
        self.resolution = resolution
        self.wordCount = wordCount
    }
}
