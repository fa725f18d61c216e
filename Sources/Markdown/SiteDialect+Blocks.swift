import HTML

// MARK: - Headings, callouts, room for writing

extension SiteDialect {
    func openHeading(_ heading: Document.Heading, at visit: Visit, to writer: inout HTMLWriter) {
        writer.beginLine()
        writer.literal("<h")
        writer.number(level(of: heading))
        if visit.index >= quoteEnd {
            writer.literal(" id=\"")
            writer.attributeValue(identifierPrefix)
            writer.attributeValue(heading.id.description)
            writer.literal("\"")
        }
        writer.literal(">")
    }

    func closeHeading(_ heading: Document.Heading, to writer: inout HTMLWriter) {
        writer.literal("</h")
        writer.number(level(of: heading))
        writer.literal(">\n")
    }

    /// HTML has six levels.
    private func level(of heading: Document.Heading) -> Int {
        min(heading.level + headingOffset, 6)
    }

    mutating func openCallout(_ callout: Document.Callout, title: ArraySlice<UInt8>, at visit: Visit, to writer: inout HTMLWriter) {
        writer.beginLine()
        guard callout != .quote else {
            quoteEnd = max(quoteEnd, visit.end)
            writer.literal("<blockquote class=\"pull-quote\" aria-hidden=\"true\">\n")
            return
        }
        writer.literal("<div class=\"callout callout-")
        writer.attributeValue(callout.rawValue)
        writer.literal("\" role=\"note\">\n<p class=\"callout-title\">")
        if title.isEmpty { writer.text(wording.callouts[callout]) } else { writer.text(title) }
        writer.literal("</p>\n")
    }

    func closeCallout(_ callout: Document.Callout, to writer: inout HTMLWriter) {
        writer.openBlock(callout == .quote ? "</blockquote>\n" : "</div>\n")
    }

    /// What somebody writes here is theirs: no browser should keep it, or send it away to check its spelling.
    func closeWriting(lines: Int32, at visit: Visit, to writer: inout HTMLWriter) {
        writer.beginLine()
        if rulesLines { openLines(lines, to: &writer) }
        if visit.index >= quoteEnd {
            let question = visit.document.plainText(of: visit.index)
            writer.literal("<textarea rows=\"")
            writer.number(Int(lines))
            writer.literal("\" autocomplete=\"off\" spellcheck=\"false\" aria-label=\"")
            writer.attributeValue(question.isEmpty ? wording.writingSpace : question)
            writer.literal("\"></textarea>\n")
        }
        writer.literal(rulesLines ? "</div>\n</div>\n" : "</div>\n")
    }

    /// The lines lie under the field, which is as large as they are.
    private func openLines(_ count: Int32, to writer: inout HTMLWriter) {
        writer.literal("<div class=\"room\">\n<div class=\"lines\">")
        for _ in 0..<max(0, count) { writer.literal("<span></span>") }
        writer.literal("</div>\n")
    }
}

// MARK: - Items and code

extension SiteDialect {
    func openItem(_ state: Document.TaskState, at visit: Visit, to writer: inout HTMLWriter) {
        writer.beginLine()
        guard state != .notATask else {
            writer.literal("<li>")
            return
        }
        guard !hasBox(state, item: visit.index, in: visit.document) else {
            writer.literal("<li class=\"task\">")
            return
        }
        let isDone = state == .done
        writer.literal(isDone ? "<li class=\"task\"><span class=\"box box-done\"" : "<li class=\"task\"><span class=\"box\"")
        writer.literal(" role=\"img\" aria-label=\"")
        writer.attributeValue(isDone ? wording.doneTask : wording.openTask)
        writer.literal("\"></span> ")
    }

    func writeCodeBlock(info: ArraySlice<UInt8>, code: ArraySlice<UInt8>, at visit: Visit, to writer: inout HTMLWriter) {
        // A long line scrolls, so the block has to be reachable by keyboard (WCAG 2.2, 2.1.1).
        writer.openBlock(visit.index < quoteEnd ? "<pre><code" : "<pre tabindex=\"0\"><code")
        let language = info.prefix { !$0.isMarkdownSpace }
        if !language.isEmpty, language.allSatisfy({ $0.isASCIILetterOrDigit || "+-#_.".utf8.contains($0) }) {
            writer.literal(" class=\"language-")
            writer.attributeValue(language)
            writer.literal("\"")
        }
        writer.literal(">")
        writer.text(code)
        writer.literal("</code></pre>\n")
    }

    func closeParagraph(isTight: Bool, at visit: Visit, to writer: inout HTMLWriter) {
        if taskWritten(by: visit) != nil { writer.literal("</label>") }
        if isTight { return }
        if visit.isLast, case .footnoteDefinition(let number, _, let references) = visit.parentKind {
            writer.literal(" ")
            writeFootnoteReturns(number, references: references, to: &writer)
        }
        writer.literal("</p>\n")
    }
}

// MARK: - Tables

extension SiteDialect {
    mutating func openTable(at visit: Visit, to writer: inout HTMLWriter) {
        nameCells(of: visit)
        writer.beginLine()
        if visit.index < quoteEnd {
            writer.literal("<div class=\"table-scroll\">\n<table>")
            return
        }
        tableCount += 1
        writer.literal("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        writer.attributeValue(wording.table)
        writer.literal(" ")
        writer.number(tableCount)
        writer.literal("\">\n<table>")
    }

    func closeTable(_ visit: Visit, to writer: inout HTMLWriter) {
        closeReference(visit, to: &writer)
        writer.literal("</div>\n")
    }

    /// A header cell without words heads nothing, and is a plain cell.
    mutating func openCell(_ alignment: Document.Alignment, isHeader: Bool, at visit: Visit, to writer: inout HTMLWriter) {
        writer.openBlock(isHeader && visit.end > visit.index + 1 ? "<th scope=\"col\"" : "<td")
        switch alignment {
        case .none: writer.literal(">")
        case .left: writer.literal(" class=\"align-left\">")
        case .center: writer.literal(" class=\"align-center\">")
        case .right: writer.literal(" class=\"align-right\">")
        }
        writeField(isHeader: isHeader, at: visit, to: &writer)
    }
}

// MARK: - Footnotes

extension SiteDialect {
    func openFootnote(_ number: Int32, to writer: inout HTMLWriter) {
        writer.openBlock("<li id=\"")
        writer.attributeValue(identifierPrefix)
        writer.literal("fn-")
        writer.number(Int(number))
        writer.literal("\">\n")
    }

    func closeFootnote(_ number: Int32, references: Int32, at visit: Visit, to writer: inout HTMLWriter) {
        if !visit.endsWithParagraph {
            writer.openBlock("<p>")
            writeFootnoteReturns(number, references: references, to: &writer)
            writer.literal("</p>\n")
        }
        writer.literal("</li>\n")
    }

    private func writeFootnoteReturns(_ number: Int32, references: Int32, to writer: inout HTMLWriter) {
        let count = max(1, Int(references))
        for occurrence in 1...count {
            writer.literal(occurrence > 1 ? " <a href=\"#" : "<a href=\"#")
            writeReferenceIdentifier(number, occurrence, to: &writer)
            writer.literal("\" class=\"footnote-return\" role=\"doc-backlink\" aria-label=\"")
            writer.attributeValue(wording.backToText)
            writer.literal(" ")
            writer.number(Int(number))
            if count > 1 {
                writer.literal("-")
                writer.number(occurrence)
            }
            writer.literal("\">↩</a>")
        }
    }

    func writeReferenceIdentifier(_ number: Int32, _ occurrence: Int, to writer: inout HTMLWriter) {
        writer.attributeValue(identifierPrefix)
        writer.literal("fnref-")
        writer.number(Int(number))
        writer.literal("-")
        writer.number(occurrence)
    }
}
