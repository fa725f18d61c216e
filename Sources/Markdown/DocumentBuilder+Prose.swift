import CMarkGFM
import Diagnostics
import HTML

/// Plain text, in which addresses and citations are found.
extension DocumentBuilder {
    /// Copies a text node: as it is, or parted by the links and citations in it.
    mutating func appendProse(_ node: CMarkNode) {
        let bytes = attune_node_literal(node).buffer
        var start = 0
        if let resumption, resumption.node == node {
            start = resumption.offset
            self.resumption = nil
        }
        let place = place(of: node)
        var prose = Prose(node: node, bytes: bytes, line: place.line, copied: start)
        if linkDepth == 0, options.autolinks || options.meanings {
            prose.position = start
            scan(&prose)
        }
        if resumption == nil || resumption?.node == node { copy(&prose, upTo: bytes.count) }
    }

    /// A text node, and how far it was read and copied.
    private struct Prose {
        let node: CMarkNode
        let bytes: UnsafeBufferPointer<UInt8>
        let line: Int32
        /// The first byte that isn't in the document yet.
        var copied: Int
        var position = 0
        var hosts = Autolink.HostMemory()
    }

    /// Copies the text before a place as a node of its own.
    private mutating func copy(_ prose: inout Prose, upTo end: Int) {
        guard end > prose.copied else { return }
        let piece = prose.bytes[prose.copied..<end]
        let column = column(of: piece, at: prose.copied, in: prose.node, line: Int(prose.line))
        appendLeaf(.text(append(piece)), line: prose.line, column: column)
        prose.copied = end
    }

    private mutating func scan(_ prose: inout Prose) {
        let bytes = prose.bytes
        let marks = ByteSet.addressMarks
        while true {
            while prose.position < bytes.count, !marks.contains(bytes[prose.position]) { prose.position += 1 }
            guard prose.position < bytes.count else { return }
            let position = prose.position
            switch bytes[position] {
            case UInt8(ascii: "[") where options.meanings && position + 1 < bytes.count:
                if bytes[position + 1] == UInt8(ascii: "@") {
                    if readCitation(&prose) { return }
                } else if bytes[position + 1] == UInt8(ascii: "^"), options.footnotes {
                    checkFootnote(prose)
                }
            case UInt8(ascii: "w") where options.autolinks:
                if isPrecededByBoundary(prose), let link = Autolink.www(in: bytes, at: position, memory: &prose.hosts) { add(link, to: &prose) }
            case UInt8(ascii: ":") where options.autolinks:
                if let link = Autolink.web(in: bytes, at: position, from: prose.copied, memory: &prose.hosts) { add(link, to: &prose) }
            case UInt8(ascii: "@") where options.autolinks:
                if let link = Autolink.mail(in: bytes, at: position, from: prose.copied) { add(link, to: &prose) }
            default:
                break
            }
            if prose.position == position { prose.position += 1 }
        }
    }

    /// Whether a `www.` may begin here: at the beginning of a line, or after white space or one of `*`, `_`, `~`, `(` (GitHub Flavored Markdown 0.29, 6.9).
    private func isPrecededByBoundary(_ prose: Prose) -> Bool {
        if prose.position > 0 {
            let byte = prose.bytes[prose.position - 1]
            return byte.isMarkdownSpace || "*_~(".utf8.contains(byte)
        }
        guard let before = prose.node.pointee.prev else { return true }
        switch attune_node_kind(before) {
        case attune_kind_soft_break, attune_kind_line_break, attune_kind_emphasis, attune_kind_strong, attune_kind_strikethrough: return true
        default: return false
        }
    }
}

// MARK: - Addresses

extension DocumentBuilder {
    private mutating func add(_ link: Autolink, to prose: inout Prose) {
        var address = Array(link.scheme.utf8)
        address.append(contentsOf: prose.bytes[link.range])
        if options.smartPunctuation { address = Autolink.withoutSmartPunctuation(address) }
        let destination = Document.Destination(String(decoding: address, as: UTF8.self))
        if options.meanings, !destination.isAddress {
            prose.position = link.range.upperBound
            return
        }
        copy(&prose, upTo: link.range.lowerBound)
        let words = prose.bytes[link.range]
        let column = column(of: words, at: link.range.lowerBound, in: prose.node, line: Int(prose.line))
        let reference = Int32(document.links.count)
        document.links.append(Document.LinkReference(
            isImage: false,
            rawDestination: append(address),
            title: Document.Span(start: 0, count: 0),
            destination: destination,
            line: Int(prose.line),
            column: Int(column)
        ))
        appendLeaf(.link(reference), line: prose.line, column: column)
        document.nodes[document.nodes.count - 1].end += 1
        appendLeaf(.text(append(words)), line: prose.line, column: column)
        prose.copied = link.range.upperBound
        prose.position = link.range.upperBound
    }
}

extension Document.Destination {
    /// Whether this is an address that text may turn into a link by itself.
    fileprivate var isAddress: Bool {
        switch self {
        case .web, .mail: true
        default: false
        }
    }
}

// MARK: - Citations and footnotes

extension DocumentBuilder {
    /// Reads a citation, which may go on after a line end.
    ///
    /// - Returns: whether it ended in another text node, which goes on from there.
    private mutating func readCitation(_ prose: inout Prose) -> Bool {
        guard let found = citationBytes(from: prose.position, in: prose.node) else { return false }
        let beginning = prose.bytes[prose.position...].prefix { $0 != UInt8(ascii: "]") }
        guard !isEscaped(beginning, line: Int(prose.line)) else { return false }
        let column = column(of: "[@".utf8, at: prose.position, in: prose.node, line: Int(prose.line))
        guard let items = Document.Citation.items(in: found.inside) else {
            let words = "[" + String(decoding: found.inside, as: UTF8.self) + "]"
            report(.malformedCitation(words), line: Int(prose.line), column: Int(column))
            return false
        }
        copy(&prose, upTo: prose.position)
        appendLeaf(.citation(Int32(document.citations.count)), line: prose.line, column: column)
        document.citations.append(Document.Citation(items: items, line: Int(prose.line), column: Int(column)))
        prose.copied = found.end
        prose.position = found.end
        guard found.node != prose.node else { return false }
        resumption = (found.node, found.end)
        return true
    }

    /// A citation is short: what goes on longer without a closing bracket is none.
    private static var longestCitation: Int { 1000 }

    private func citationBytes(from start: Int, in node: CMarkNode) -> (inside: [UInt8], node: CMarkNode, end: Int)? {
        var inside: [UInt8] = []
        var node = node
        var index = start + 1
        while inside.count < Self.longestCitation {
            let bytes = attune_node_literal(node).buffer
            while index < bytes.count, inside.count < Self.longestCitation {
                if bytes[index] == UInt8(ascii: "]") { return (inside, node, index + 1) }
                if bytes[index] == UInt8(ascii: "[") { return nil }
                inside.append(bytes[index])
                index += 1
            }
            guard let lineEnd = node.pointee.next, attune_node_kind(lineEnd) == attune_kind_soft_break,
                let next = lineEnd.pointee.next, attune_node_kind(next) == attune_kind_text
            else { return nil }
            inside.append(UInt8(ascii: " "))
            node = next
            index = 0
        }
        return nil
    }

    /// Reports `[^label]` that stayed text because there is no such footnote.
    private mutating func checkFootnote(_ prose: Prose) {
        let label = prose.bytes[(prose.position + 2)...].prefix(80).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && !$0.isMarkdownSpace }
        guard !label.isEmpty, label.endIndex < prose.bytes.count, prose.bytes[label.endIndex] == UInt8(ascii: "]") else { return }
        let column = column(of: "[^".utf8, at: prose.position, in: prose.node, line: Int(prose.line))
        guard column > 0 else { return }
        report(.undefinedFootnote(String(decoding: label, as: UTF8.self)), line: Int(prose.line), column: Int(column))
    }
}
