package import HTML

/// The HTML of the reference implementation, raw HTML included.
///
/// For comparing with the specifications' examples. It trusts its input: no page is written with it.
package struct ReferenceDialect: HTMLDialect {
    let tagFilter: Bool

    /// - Parameter tagFilter: whether the nine tags of GitHub Flavored Markdown's "disallowed raw HTML" are shown as text.
    package init(tagFilter: Bool = true) {
        self.tagFilter = tagFilter
    }

    package func open(_ visit: Visit, to writer: inout HTMLWriter) -> Descent {
        switch visit.kind {
        case .htmlInline(let span):
            write(visit.document[span], to: &writer)
            return .write
        case .htmlBlock(let span):
            writer.beginLine()
            write(visit.document[span], to: &writer)
            writer.beginLine()
            return .write
        default:
            return openReference(visit, to: &writer)
        }
    }

    private func write(_ html: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        guard tagFilter else {
            writer.trusted(html)
            return
        }
        var rest = html
        while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
            writer.trusted(rest[..<tag])
            writer.literal(Self.isDisallowed(rest[tag...]) ? "&lt;" : "<")
            rest = rest[(tag + 1)...]
        }
        writer.trusted(rest)
    }

    /// GitHub Flavored Markdown 0.29, 6.11.
    private static let disallowed = ["title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext"]

    private static func isDisallowed(_ html: ArraySlice<UInt8>) -> Bool {
        var name = html.dropFirst()
        if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
        return disallowed.contains { tag in
            guard name.count > tag.utf8.count, zip(name, tag.utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
            let after = name.dropFirst(tag.utf8.count)
            guard let next = after.first else { return false }
            return next.isMarkdownSpace || next == UInt8(ascii: ">") || after.starts(with: "/>".utf8)
        }
    }
}

extension HTMLRenderer where Dialect == ReferenceDialect {
    /// A document as the reference implementation writes it, footnotes at its end.
    package static func bytes(of document: Document, tagFilter: Bool = true) -> [UInt8] {
        var renderer = HTMLRenderer(document, dialect: ReferenceDialect(tagFilter: tagFilter))
        var writer = HTMLWriter(page: SitePath(literal: "index.html"), reservingCapacity: document.text.count * 2)
        renderer.write(to: &writer)
        if document.footnoteCount > 0 {
            writer.literal("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
            renderer.writeFootnoteItems(to: &writer)
            writer.literal("</ol>\n</section>\n")
        }
        return writer.bytes
    }
}
