package import HTML

/// How the nodes of a document are written.
///
/// The default implementations write what the reference implementation of GitHub Flavored Markdown writes, byte for byte, but for raw HTML; a dialect says only what
/// it writes otherwise. `visit` names the node, its parent and the document; content between ``open(_:to:)`` and ``close(_:to:)`` is written by the
/// ``HTMLRenderer``.
package protocol HTMLDialect {
    /// Writes what stands before a node's content, or all of a node without any.
    ///
    /// - Returns: whether the content is to be written too.
    mutating func open(_ visit: Visit, to writer: inout HTMLWriter) -> Descent

    /// Writes what stands after a node's content; called for each node whose content was written.
    mutating func close(_ visit: Visit, to writer: inout HTMLWriter)
}

/// Writes a document as HTML.
///
/// The walk is one loop over the document's nodes. The only memory it takes is a list of the nodes that are open.
package struct HTMLRenderer<Dialect: HTMLDialect> {
    package let document: Document
    package var dialect: Dialect

    package init(_ document: Document, dialect: Dialect) {
        self.document = document
        self.dialect = dialect
    }

    /// Writes everything but the footnotes.
    package mutating func write(to writer: inout HTMLWriter) {
        guard let root = document.nodes.first else { return }
        let end = firstFootnote ?? Int(root.end)
        write(1..<max(1, end), to: &writer)
    }

    /// Writes the footnotes' texts as list items, in order of their numbers.
    package mutating func writeFootnoteItems(to writer: inout HTMLWriter) {
        guard let start = firstFootnote else { return }
        write(start..<document.nodes.count, to: &writer)
    }

    /// The index of the first footnote's node: footnotes stand at the end of a document.
    private var firstFootnote: Int? {
        guard document.footnoteCount > 0 else { return nil }
        return document.children(of: 0).first { index in
            if case .footnoteDefinition = document.nodes[index].kind { true } else { false }
        }
    }

    private mutating func write(_ range: Range<Int>, to writer: inout HTMLWriter) {
        document.walk(
            range,
            open: { dialect.open($0, to: &writer) },
            close: { dialect.close($0, to: &writer) }
        )
    }
}

extension HTMLWriter {
    /// Begins a new line unless one was just begun.
    package mutating func beginLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { literal("\n") }
    }
}
