extension Document {
    /// Goes through nodes in document order: `open` is told of each before what is inside it, `close` after.
    ///
    /// It is one loop, and the only memory that it takes is a list of the nodes that are open.
    ///
    /// - Parameters:
    ///   - range: the first node and the end of the last. Whole nodes: what is inside the last one belongs to it.
    ///   - open: says whether to go inside.
    ///   - close: is called for each node that was gone into, and at last for the document.
    package func walk(_ range: Range<Int>, open: (Visit) -> Descent, close: (Visit) -> Void) {
        var path: [Int] = [0]
        var index = range.lowerBound
        while true {
            while path.count > 1, let last = path.last, index >= Int(nodes[last].end) {
                path.removeLast()
                close(Visit(document: self, index: last, parent: path[path.count - 1]))
            }
            guard index < range.upperBound else {
                close(Visit(document: self, index: 0, parent: 0))
                return
            }
            let visit = Visit(document: self, index: index, parent: path[path.count - 1])
            switch open(visit) {
            case .skip:
                index = visit.end
            case .write where visit.end > index + 1 || visit.isContainer:
                path.append(index)
                index += 1
            case .write:
                index += 1
            }
        }
    }
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

extension Visit {
    /// Whether the node has an end to be written even with nothing inside.
    fileprivate var isContainer: Bool {
        switch kind {
        case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline, .footnoteReference, .citation: false
        default: true
        }
    }
}
