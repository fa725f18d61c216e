package import HTML

extension HTMLDialect {
    package mutating func open(_ visit: Visit, to writer: inout HTMLWriter) -> Descent {
        openReference(visit, to: &writer)
    }

    package mutating func close(_ visit: Visit, to writer: inout HTMLWriter) {
        closeReference(visit, to: &writer)
    }

    /// What the reference implementation writes before a node's content; for dialects that write only some nodes otherwise.
    package func openReference(_ visit: Visit, to writer: inout HTMLWriter) -> Descent {
        let document = visit.document
        switch visit.kind {
        case .text(let span):
            // The reference implementation writes quotation marks in text as it does in attributes.
            writer.attributeValue(document[span])
        case .softBreak:
            writer.literal("\n")
        case .lineBreak:
            writer.literal("<br />\n")
        case .code(let span):
            writer.literal("<code>")
            writer.attributeValue(document[span])
            writer.literal("</code>")
        case .htmlInline(let span):
            writer.text(document[span])
        case .emphasis:
            writer.literal("<em>")
        case .strong:
            writer.literal("<strong>")
        case .strikethrough:
            writer.literal("<del>")
        case .link(let link):
            openLink(document.links[Int(link)], in: document, to: &writer)
        case .image(let link):
            writeImage(document.links[Int(link)], at: visit, to: &writer)
            return .skip
        case .footnoteReference(let number, let label, let occurrence):
            writeFootnoteReference(number: number, label: document[label], occurrence: occurrence, to: &writer)
        case .citation(let citation):
            writeCitation(document.citations[Int(citation)], to: &writer)
        default:
            openBlock(visit, to: &writer)
        }
        return .write
    }

    /// What the reference implementation writes after a node's content.
    package func closeReference(_ visit: Visit, to writer: inout HTMLWriter) {
        switch visit.kind {
        case .emphasis: writer.literal("</em>")
        case .strong: writer.literal("</strong>")
        case .strikethrough: writer.literal("</del>")
        case .link: writer.literal("</a>")
        default: closeBlock(visit, to: &writer)
        }
    }
}

// MARK: - Blocks

extension HTMLDialect {
    private func openBlock(_ visit: Visit, to writer: inout HTMLWriter) {
        let document = visit.document
        switch visit.kind {
        case .paragraph(let isTight):
            if isTight { return }
            writer.beginLine()
            writer.literal("<p>")
        case .figure:
            writer.beginLine()
            writer.literal("<p>")
        case .heading(let heading):
            writer.beginLine()
            writer.literal("<h")
            writer.number(document.headings[Int(heading)].level)
            writer.literal(">")
        case .blockQuote, .callout, .writing:
            writer.beginLine()
            writer.literal("<blockquote>\n")
        case .list(let list):
            openList(list, to: &writer)
        case .item(let state):
            writer.beginLine()
            writer.literal("<li>")
            switch state {
            case .notATask: break
            case .open: writer.literal("<input type=\"checkbox\" disabled=\"\" /> ")
            case .done: writer.literal("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
            }
        case .codeBlock(let info, let code):
            writeCodeBlock(language: document[info], code: document[code], to: &writer)
        case .htmlBlock(let span):
            writer.beginLine()
            writer.text(document[span])
            writer.beginLine()
        case .thematicBreak:
            writer.beginLine()
            writer.literal("<hr />\n")
        case .footnoteDefinition(_, let label, _):
            writer.literal("<li id=\"fn-")
            writer.percentEncoded(document[label])
            writer.literal("\">\n")
        default:
            openReferenceTable(visit, to: &writer)
        }
    }

    private func closeBlock(_ visit: Visit, to writer: inout HTMLWriter) {
        switch visit.kind {
        case .paragraph(let isTight):
            if isTight { return }
            if visit.isLast, case .footnoteDefinition(_, let label, let references) = visit.parentKind {
                writer.literal(" ")
                writeFootnoteReturns(label: visit.document[label], references: references, to: &writer)
            }
            writer.literal("</p>\n")
        case .figure:
            writer.literal("</p>\n")
        case .heading(let heading):
            writer.literal("</h")
            writer.number(visit.document.headings[Int(heading)].level)
            writer.literal(">\n")
        case .blockQuote, .callout, .writing:
            writer.beginLine()
            writer.literal("</blockquote>\n")
        case .list(let list):
            writer.literal(list.start == nil ? "</ul>\n" : "</ol>\n")
        case .item:
            writer.literal("</li>\n")
        case .footnoteDefinition(_, let label, let references):
            if !visit.endsWithParagraph {
                writeFootnoteReturns(label: visit.document[label], references: references, to: &writer)
                writer.literal("\n")
            }
            writer.literal("</li>\n")
        default:
            closeReferenceTable(visit, to: &writer)
        }
    }

    private func openList(_ list: Document.List, to writer: inout HTMLWriter) {
        writer.beginLine()
        switch list.start {
        case nil:
            writer.literal("<ul>\n")
        case 1:
            writer.literal("<ol>\n")
        case let start?:
            writer.literal("<ol start=\"")
            writer.number(Int(start))
            writer.literal("\">\n")
        }
    }

    private func writeCodeBlock(language info: ArraySlice<UInt8>, code: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
        writer.beginLine()
        if info.isEmpty {
            writer.literal("<pre><code>")
        } else {
            writer.literal("<pre><code class=\"language-")
            writer.attributeValue(info.prefix { !$0.isMarkdownSpace })
            writer.literal("\">")
        }
        writer.attributeValue(code)
        writer.literal("</code></pre>\n")
    }
}

// MARK: - Links, images, footnotes, citations

extension HTMLDialect {
    private func openLink(_ link: Document.LinkReference, in document: Document, to writer: inout HTMLWriter) {
        writer.literal("<a href=\"")
        writer.percentEncoded(document[link.rawDestination])
        if !link.title.isEmpty {
            writer.literal("\" title=\"")
            writer.attributeValue(document[link.title])
        }
        writer.literal("\">")
    }

    private func writeImage(_ link: Document.LinkReference, at visit: Visit, to writer: inout HTMLWriter) {
        writer.literal("<img src=\"")
        writer.percentEncoded(visit.document[link.rawDestination])
        writer.literal("\" alt=\"")
        writer.alternative(of: visit.index, in: visit.document)
        if !link.title.isEmpty {
            writer.literal("\" title=\"")
            writer.attributeValue(visit.document[link.title])
        }
        writer.literal("\" />")
    }

    private func writeFootnoteReference(number: Int32, label: ArraySlice<UInt8>, occurrence: Int32, to writer: inout HTMLWriter) {
        writer.literal("<sup class=\"footnote-ref\"><a href=\"#fn-")
        writer.percentEncoded(label)
        writer.literal("\" id=\"fnref-")
        writer.percentEncoded(label)
        if occurrence > 1 {
            writer.literal("-")
            writer.number(Int(occurrence))
        }
        writer.literal("\" data-footnote-ref>")
        writer.number(Int(number))
        writer.literal("</a></sup>")
    }

    private func writeFootnoteReturns(label: ArraySlice<UInt8>, references: Int32, to writer: inout HTMLWriter) {
        for occurrence in 1...max(1, Int(references)) {
            writer.literal(occurrence > 1 ? " <a href=\"#fnref-" : "<a href=\"#fnref-")
            writer.percentEncoded(label)
            if occurrence > 1 {
                writer.literal("-")
                writer.number(occurrence)
            }
            writer.literal("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
            if occurrence > 1 {
                writer.literal("<sup class=\"footnote-ref\">")
                writer.number(occurrence)
                writer.literal("</sup>")
            }
            writer.literal("</a>")
        }
    }

    /// The reference implementation knows no citations: they are written as they were.
    private func writeCitation(_ citation: Document.Citation, to writer: inout HTMLWriter) {
        writer.literal("[")
        for (index, item) in citation.items.enumerated() {
            writer.literal(index > 0 ? "; @" : "@")
            writer.text(item.resource)
            if let locator = item.locator {
                writer.literal(", ")
                writer.text(locator)
            }
        }
        writer.literal("]")
    }
}
