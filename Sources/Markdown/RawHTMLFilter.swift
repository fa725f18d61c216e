import HTML

/// Lets a few harmless elements of raw HTML pass, and shows the rest as text.
///
/// Nothing is copied: a tag is taken apart, and what is written is put together again from names that stand in this file. An element is closed inside the node
/// that it was opened in, so raw HTML can't break the page around it.
struct RawHTMLFilter {
    /// Elements that are open, with the node that they were opened in.
    private var open: [(element: Element, owner: Int)] = []

    private struct Element {
        let name: String
        let kind: Kind

        enum Kind {
            case inline, block
            /// Without content or end tag.
            case void
            /// The same, between blocks.
            case voidBlock
        }

        var isBlock: Bool { kind == .block || kind == .voidBlock }
        var isVoid: Bool { kind == .void || kind == .voidBlock }
    }

    private static let elements: [String: Element] = {
        var elements: [String: Element] = [:]
        let inline = "abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup u var"
        for (names, kind) in [(inline, Element.Kind.inline), ("dd details div dl dt p summary", .block), ("br wbr", .void), ("hr", .voidBlock)] {
            for name in names.split(separator: " ") { elements[String(name)] = Element(name: String(name), kind: kind) }
        }
        return elements
    }()

    /// - Parameters:
    ///   - html: an inline tag, or a block with tags and text.
    ///   - isBlock: whether elements that part text into blocks may stand here.
    ///   - owner: the node that this stands directly inside of.
    mutating func write(_ html: ArraySlice<UInt8>, isBlock: Bool, owner: Int, to writer: inout HTMLWriter) {
        var rest = html
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            Self.writeText(rest[..<start], to: &writer)
            rest = rest[start...]
            if rest.starts(with: "<!--".utf8) {
                guard let end = Self.commentEnd(in: rest) else { break }
                rest = rest[end...]
            } else if let tag = RawTag(rest), writeTag(tag, isBlock: isBlock, owner: owner, to: &writer) {
                rest = rest[tag.end...]
            } else {
                writer.literal("&lt;")
                rest = rest[(start + 1)...]
            }
        }
        Self.writeText(rest, to: &writer)
        // What follows is another block, which no paragraph can hold.
        if isBlock { closeParagraph(to: &writer) }
    }

    /// Closes what was opened directly inside a node and not closed there.
    mutating func closeElements(openedIn owner: Int, to writer: inout HTMLWriter) {
        while let last = open.last, last.owner == owner { closeLast(to: &writer) }
    }

    private mutating func writeTag(_ tag: RawTag, isBlock: Bool, owner: Int, to writer: inout HTMLWriter) -> Bool {
        guard let element = Self.elements[tag.name], isBlock || !element.isBlock else { return false }
        guard !tag.isEnd else {
            // An end tag without its beginning in the same place is left out.
            guard let match = open.lastIndex(where: { $0.element.name == tag.name }), open[match].owner == owner else { return true }
            close(downTo: match, to: &writer)
            return true
        }
        closeWhatEnds(before: element, to: &writer)
        writer.literal("<")
        writer.text(element.name)
        for attribute in tag.attributes { Self.writeAttribute(attribute, of: element, to: &writer) }
        writer.literal(">")
        if !element.isVoid { open.append((element, owner)) }
        return true
    }

    /// Closes what a browser would take to end where an element begins, as an author may leave those end tags out (HTML Living Standard, 13.1.2.4).
    private mutating func closeWhatEnds(before element: Element, to writer: inout HTMLWriter) {
        if element.isBlock { closeParagraph(to: &writer) }
        switch element.name {
        case "dt", "dd":
            let list = open.lastIndex { ["dl", "details", "summary"].contains($0.element.name) } ?? -1
            if let item = open.lastIndex(where: { ["dt", "dd"].contains($0.element.name) }), item > list { close(downTo: item, to: &writer) }
        case "rt", "rp":
            if let last = open.last, ["rt", "rp"].contains(last.element.name) { closeLast(to: &writer) }
        default: break
        }
    }

    private mutating func closeParagraph(to writer: inout HTMLWriter) {
        if let paragraph = open.lastIndex(where: { $0.element.name == "p" }) { close(downTo: paragraph, to: &writer) }
    }

    private mutating func close(downTo index: Int, to writer: inout HTMLWriter) {
        while open.count > index { closeLast(to: &writer) }
    }

    private mutating func closeLast(to writer: inout HTMLWriter) {
        guard let last = open.popLast() else { return }
        writer.literal("</")
        writer.text(last.element.name)
        writer.literal(">")
    }

    private static func writeAttribute(_ attribute: RawTag.Attribute, of element: Element, to writer: inout HTMLWriter) {
        let value = attribute.value
        switch attribute.name {
        case "lang" where !value.isEmpty && value.allSatisfy({ $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }):
            writer.literal(" lang=\"")
            writer.attributeValue(value)
            writer.literal("\"")
        case "dir" where ["ltr", "rtl", "auto"].contains { value.elementsEqual($0.utf8) }:
            writer.literal(" dir=\"")
            writer.attributeValue(value)
            writer.literal("\"")
        case "title":
            writer.literal(" title=\"")
            writeText(value, to: &writer)
            writer.literal("\"")
        case "open" where element.name == "details":
            writer.literal(" open")
        default:
            break
        }
    }

    /// Writes text of raw HTML: character references stay, everything else that could be markup doesn't.
    private static func writeText(_ text: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        var rest = text
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            writer.attributeValue(rest[..<ampersand])
            let name = rest[(ampersand + 1)...].prefix(32).prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
            let isReference = !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: ";")
            writer.literal(isReference ? "&" : "&amp;")
            rest = rest[(ampersand + 1)...]
        }
        writer.attributeValue(rest)
    }

    private static func commentEnd(in html: ArraySlice<UInt8>) -> Int? {
        var index = html.startIndex + 4
        while index + 2 < html.endIndex {
            if html[index] == UInt8(ascii: "-"), html[index + 1] == UInt8(ascii: "-"), html[index + 2] == UInt8(ascii: ">") { return index + 3 }
            index += 1
        }
        return nil
    }
}
