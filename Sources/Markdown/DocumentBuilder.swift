import CMarkGFM
import Diagnostics
import HTML

/// Copies the C library's tree into a ``Document``, and finds Attune's meanings on the way.
///
/// The walk is a loop over the tree's pointers: nothing recurses, so no nesting can exhaust the stack.
struct DocumentBuilder {
    let file: SourceFile
    let options: MarkdownParser.Options

    var document = Document.empty
    var faults: FaultList
    var diagnostics: [Diagnostic] { faults.diagnostics }

    /// The C nodes being walked, from the root: the index of the node that each became, or -1 where it became none.
    var open: [Int32] = []

    /// Links and images that the walk is inside of: there are no links inside links.
    var linkDepth = 0

    /// What to add to the library's line of an inline; see ``lineShift(inside:)``.
    var lineShift = 0

    /// The cells of the table row being walked that were met so far.
    var tableColumn = 0

    /// The line of the last node that had one: soft breaks have none of their own.
    var currentLine = 0

    /// The first paragraph of a callout being opened, and what is left of it after the callout's own line.
    var calloutOpening: (paragraph: CMarkNode, body: CMarkNode?)?

    /// Where the text goes on after a citation that reached into another node.
    var resumption: (node: CMarkNode, offset: Int)?

    /// The line that ``isEscaped(_:line:)`` looked at last, and whether there is a backslash in it.
    var searchedLine = (number: 0, hasEscapes: false)

    /// Lines of code and raw HTML, where nothing that looks like a footnote is one.
    var verbatimLines: [ClosedRange<Int>] = []

    var footnoteLabels: Set<[UInt8]> = []
    var headingIdentifiers = HeadingIdentifiers()

    init(file: SourceFile, options: MarkdownParser.Options) {
        self.file = file
        self.options = options
        faults = FaultList(file: file)
        document.text.reserveCapacity(file.bytes.count)
        document.nodes.reserveCapacity(file.bytes.count / 10)
    }

    /// Copies the tree.
    ///
    /// - Returns: false where it is too deep or too large to be kept.
    mutating func build(_ tree: borrowing CMarkTree) -> Bool {
        let root = tree.root
        var node = root
        while true {
            guard isWithinLimits(at: node) else { return false }
            var next = enter(node)
            while next == nil {
                leave(node)
                if node == root { return true }
                next = node.pointee.next
                if next == nil {
                    guard let parent = node.pointee.parent else { return true }
                    node = parent
                } else if let resumption, resumption.node != next {
                    // The citation before took this node up.
                    guard let skipped = next else { return true }
                    node = skipped
                    open.append(-1)
                    next = nil
                }
            }
            guard let following = next else { return true }
            node = following
        }
    }

    private mutating func isWithinLimits(at node: CMarkNode) -> Bool {
        if open.count > options.limits.depth {
            report(.tooDeep(limit: options.limits.depth), line: max(currentLine, Int(node.pointee.start_line)))
            return false
        }
        if document.nodes.count > options.limits.nodes {
            report(.tooManyNodes(limit: options.limits.nodes), line: currentLine)
            return false
        }
        return true
    }

    /// Copies a node.
    ///
    /// - Returns: the first node inside it to go on with, or nil where there is none.
    private mutating func enter(_ node: CMarkNode) -> CMarkNode? {
        switch attune_node_kind(node) {
        case attune_kind_text:
            open.append(-1)
            appendProse(node)
            return nil
        case attune_kind_paragraph:
            return enterParagraph(node)
        case attune_kind_block_quote where options.meanings:
            enterBlockQuote(node)
            return node.pointee.first_child
        case attune_kind_html_block where options.meanings && readRemark(node), attune_kind_html_inline where options.meanings && readRemark(node),
            attune_kind_other:
            open.append(-1)
            return nil
        default:
            appendNode(kind(of: node), for: node)
            return node.pointee.first_child
        }
    }

    private mutating func leave(_ node: CMarkNode) {
        let index = open.removeLast()
        guard index >= 0 else { return }
        document.nodes[Int(index)].end = Int32(document.nodes.count)
        switch document.nodes[Int(index)].kind {
        case .link, .image: linkDepth -= 1
        case .heading(let heading): finishHeading(Int(heading))
        default: break
        }
    }

    /// Appends a node that the walk will leave later.
    mutating func appendNode(_ kind: Document.Kind, for node: CMarkNode) {
        let place = place(of: node)
        open.append(Int32(document.nodes.count))
        document.nodes.append(Document.Node(kind: kind, end: 0, line: place.line, column: place.column))
    }

    /// Appends a node with nothing inside.
    mutating func appendLeaf(_ kind: Document.Kind, line: Int32, column: Int32) {
        let end = Int32(document.nodes.count + 1)
        document.nodes.append(Document.Node(kind: kind, end: end, line: line, column: column))
    }

    mutating func report(_ fault: MarkdownFault, line: Int, column: Int = 0) {
        faults.report(fault, line: line, column: column)
    }
}

// MARK: - Text

extension DocumentBuilder {
    mutating func append(_ bytes: attune_bytes) -> Document.Span {
        append(bytes.buffer)
    }

    mutating func append(_ bytes: some Collection<UInt8>) -> Document.Span {
        let start = Int32(document.text.count)
        document.text.append(contentsOf: bytes)
        return Document.Span(start: start, count: Int32(bytes.count))
    }
}

extension attune_bytes {
    /// The bytes, for as long as the tree lives.
    var buffer: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start, count: Int(count))
    }
}

extension Document {
    /// A document before anything is in it.
    package static let empty = Document(nodes: [], text: [], links: [], citations: [], headings: [], footnoteCount: 0)
}
