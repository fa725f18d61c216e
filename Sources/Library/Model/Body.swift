package import Markdown

/// Markdown whose links, citations and terms all have been found. An instance, because articles are copied often and texts never change.
package final class Body: Sendable {
    package let document: Document
    package let resolution: Resolution
    package let wordCount: Int
    /// The works that the text cites, by author and year.
    package let references: [Reference]
    /// The indices of the nodes that are links or citations, in document order: few among hundreds.
    package let connections: [Int]

    package init(document: Document, resolution: Resolution, wordCount: Int, references: [Reference] = []) {
        self.document = document
        self.resolution = resolution
        self.wordCount = wordCount
        self.references = references
        connections = document.nodes.indices.filter { document.nodes[$0].kind.isConnection }
    }
}

extension Document.Kind {
    fileprivate var isConnection: Bool {
        switch self {
        case .link, .citation: true
        default: false
        }
    }
}
