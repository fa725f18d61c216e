import CMarkGFM
import Diagnostics

// MARK: - Paragraphs and figures

extension DocumentBuilder {
    /// Copies a paragraph, which is a figure where it holds one image with a title and nothing else.
    mutating func enterParagraph(_ node: CMarkNode) -> CMarkNode? {
        var first = node.pointee.first_child
        var isCalloutBody = false
        if let opening = calloutOpening, opening.paragraph == node {
            calloutOpening = nil
            guard let body = opening.body else {
                open.append(-1)
                return nil
            }
            first = body
            isCalloutBody = true
        }
        lineShift = lineShift(inside: node)
        let isFigure = options.meanings && first.map(Self.isCaptionedImage) ?? false
        appendNode(isFigure ? .figure : .paragraph(isTight: Self.isTight(paragraph: node)), for: node)
        if isCalloutBody, let index = document.nodes.indices.last {
            document.nodes[index].line += 1
            document.nodes[index].column = 0
        }
        return first
    }

    private static func isTight(paragraph: CMarkNode) -> Bool {
        guard let item = paragraph.pointee.parent, let list = item.pointee.parent else { return false }
        return attune_node_kind(list) == attune_kind_list && attune_node_list_is_tight(list) != 0
    }

    private static func isCaptionedImage(_ node: CMarkNode) -> Bool {
        attune_node_kind(node) == attune_kind_image && node.pointee.next == nil && attune_node_title(node).count > 0
    }
}

// MARK: - Callouts

extension DocumentBuilder {
    /// Copies a block quote: a callout, room for writing, or a quotation.
    mutating func enterBlockQuote(_ node: CMarkNode) {
        guard let opening = calloutMarker(of: node) else {
            appendNode(.blockQuote, for: node)
            return
        }
        let line = Int(node.pointee.start_line)
        let rest = firstLine(after: opening)
        let name = opening.name.lowercased()
        if name == "write" {
            let lines = writingLines(from: rest.words, line: line)
            appendNode(.writing(lines: lines), for: node)
        } else if let callout = Document.Callout(rawValue: name) {
            appendNode(.callout(callout, title: append(Array(rest.words.utf8))), for: node)
        } else {
            let column = column(of: "[!".utf8, at: 0, in: opening.text, line: line)
            report(.unknownCallout(opening.name, nearest: NearestName.match(for: opening.name, among: MarkdownFault.calloutNames)), line: line, column: Int(column))
            appendNode(.blockQuote, for: node)
            return
        }
        calloutOpening = (opening.paragraph, rest.body)
    }

    private struct CalloutMarker {
        var name: String
        var paragraph: CMarkNode
        var text: CMarkNode
        /// The offset after `]` in the text.
        var end: Int
    }

    /// Reads `[!NAME]` at the beginning of a block quote.
    private mutating func calloutMarker(of quote: CMarkNode) -> CalloutMarker? {
        guard let paragraph = quote.pointee.first_child, attune_node_kind(paragraph) == attune_kind_paragraph,
            let text = paragraph.pointee.first_child, attune_node_kind(text) == attune_kind_text
        else { return nil }
        let bytes = attune_node_literal(text).buffer
        guard bytes.starts(with: "[!".utf8) else { return nil }
        let name = bytes.dropFirst(2).prefix { $0.isASCIILetter }
        guard (1...20).contains(name.count), name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: "]") else { return nil }
        let end = name.endIndex + 1
        guard end == bytes.count || bytes[end].isMarkdownSpace else { return nil }
        guard !isEscaped(bytes[..<end], line: Int(quote.pointee.start_line)) else { return nil }
        return CalloutMarker(name: String(decoding: name, as: UTF8.self), paragraph: paragraph, text: text, end: end)
    }

    /// The words that stand on the callout's own line, and the node that the next line begins with.
    private func firstLine(after marker: CalloutMarker) -> (words: String, body: CMarkNode?) {
        var words = Array(attune_node_literal(marker.text).buffer[marker.end...])
        var sibling = marker.text.pointee.next
        while let node = sibling {
            switch attune_node_kind(node) {
            case attune_kind_soft_break, attune_kind_line_break:
                return (Self.trimmed(words), node.pointee.next)
            default:
                Self.appendWords(of: node, to: &words)
            }
            sibling = node.pointee.next
        }
        return (Self.trimmed(words), nil)
    }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        let start = bytes.firstIndex { !$0.isMarkdownSpace } ?? bytes.endIndex
        let end = bytes.lastIndex { !$0.isMarkdownSpace }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Appends the text of a node and of all that is inside it.
    private static func appendWords(of root: CMarkNode, to words: inout [UInt8]) {
        var node = root
        while true {
            switch attune_node_kind(node) {
            case attune_kind_text, attune_kind_code: words.append(contentsOf: attune_node_literal(node).buffer)
            case attune_kind_soft_break, attune_kind_line_break: words.append(UInt8(ascii: " "))
            default: break
            }
            if let child = node.pointee.first_child {
                node = child
                continue
            }
            while node != root, node.pointee.next == nil, let parent = node.pointee.parent { node = parent }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }

    /// Reads `lines=4`; four lines where nothing is said.
    private mutating func writingLines(from text: String, line: Int) -> Int32 {
        let standard: Int32 = 4
        guard !text.isEmpty else { return standard }
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        if parts.count == 2, parts[0].lowercased() == "lines", let count = Int32(parts[1]), (1...40).contains(count) { return count }
        report(.malformedWriting(text), line: line)
        return standard
    }
}

// MARK: - Links

extension DocumentBuilder {
    /// Records a link or an image.
    ///
    /// - Returns: its index in ``Document/links``.
    mutating func linkReference(_ node: CMarkNode, isImage: Bool) -> Int32 {
        let place = place(of: node)
        let url = attune_node_url(node)
        let text = String(decoding: url.buffer, as: UTF8.self)
        let destination = Document.Destination(text)
        if options.meanings, case .refused(let refusal) = destination {
            report(.refused(refusal, destination: text, isImage: isImage), line: Int(place.line), column: Int(place.column))
        }
        document.links.append(Document.LinkReference(
            isImage: isImage,
            rawDestination: append(url),
            title: append(attune_node_title(node)),
            destination: destination,
            line: Int(place.line),
            column: Int(place.column)
        ))
        linkDepth += 1
        return Int32(document.links.count - 1)
    }
}
