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

/// A node on the way through a document.
package struct Visit {
    package let document: Document
    /// The index of the node.
    package let index: Int
    /// The index of the node that it is directly inside of; the document's own for itself.
    package let parent: Int

    package var kind: Document.Kind { document.nodes[index].kind }
    package var end: Int { Int(document.nodes[index].end) }
    package var parentKind: Document.Kind { document.nodes[parent].kind }
    /// Whether nothing follows inside the same parent.
    package var isLast: Bool { document.nodes[index].end == document.nodes[parent].end }
}

/// What to do with a node's content.
package enum Descent: Sendable {
    case write, skip
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
        var open: [Int] = [0]
        var index = range.lowerBound
        while true {
            while open.count > 1, let last = open.last, index >= Int(document.nodes[last].end) {
                open.removeLast()
                dialect.close(Visit(document: document, index: last, parent: open[open.count - 1]), to: &writer)
            }
            guard index < range.upperBound else {
                dialect.close(Visit(document: document, index: 0, parent: 0), to: &writer)
                return
            }
            let visit = Visit(document: document, index: index, parent: open[open.count - 1])
            switch dialect.open(visit, to: &writer) {
            case .skip:
                index = visit.end
            case .write where visit.end > index + 1 || visit.isContainer:
                open.append(index)
                index += 1
            case .write:
                index += 1
            }
        }
    }
}

extension Visit {
    /// Whether the node has an end to be written even with nothing inside.
    fileprivate var isContainer: Bool {
        switch kind {
        case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline, .footnoteReference, .citation: false
        default: true
        }
    }
}

extension HTMLWriter {
    /// Begins a new line unless one was just begun.
    package mutating func beginLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { literal("\n") }
    }
}
