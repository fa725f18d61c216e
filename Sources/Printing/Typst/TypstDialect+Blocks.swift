import HTML
import Markdown

// MARK: - Headings, callouts, room for writing

extension TypstDialect {
    mutating func openHeading(_ heading: Document.Heading, to writer: inout TypstWriter) {
        guard !heading.text.allSatisfy(\.isWhitespace) else {
            writer.code("wordless-section(")
            writer.string(labelPrefix + heading.id.description)
            writer.code(", {")
            return
        }
        headingLevel = min(heading.level + headingOffset, headingLevel + 1)
        writer.code("section(")
        writer.number(headingLevel)
        writer.code(", ")
        writer.string(labelPrefix + heading.id.description)
        writer.code(", {")
    }

    mutating func openCallout(_ callout: Document.Callout, title: ArraySlice<UInt8>, at visit: Visit, to writer: inout TypstWriter) {
        guard callout != .quote else {
            linkEnd = visit.end
            pullQuoteEnd = visit.end
            writer.code("pull-quote({")
            return
        }
        writer.code("callout(")
        writer.string(callout.rawValue)
        writer.code(", ")
        if title.isEmpty { writer.string(wording.callouts[callout]) } else { writer.string(title) }
        writer.code(", {")
    }

    func openWriting(lines: Int32, at visit: Visit, to writer: inout TypstWriter) {
        writer.code("writing(")
        writeFieldNames(at: visit, to: &writer)
        writer.number(Int(lines))
        writer.code(", {")
    }
}

// MARK: - Lists

extension TypstDialect {
    /// Typst gives a list one marker, so a list of tasks takes the box of its first item.
    func openList(_ list: Document.List, at visit: Visit, to writer: inout TypstWriter) {
        if let start = list.start {
            writer.code("enum(start: ")
            writer.number(Int(start))
            writer.code(", ")
        } else if isTaskList(visit.index) {
            writer.code("tasks(")
            writeFieldNames(ofItemsIn: visit, to: &writer)
        } else {
            writer.code("list(")
        }
        writer.code(list.isTight ? "tight: true, " : "tight: false, ")
    }

    /// Whether a list has boxes for bullets.
    private func isTaskList(_ index: Int) -> Bool {
        guard case .list(let list) = document.nodes[index].kind, case .item(let state) = document.nodes[index + 1].kind else { return false }
        return list.start == nil && state != .notATask
    }

    func openItem(_ state: Document.TaskState, at visit: Visit, to writer: inout TypstWriter) {
        writer.code("{")
        guard state != .notATask else { return }
        let isInMarker = isTaskList(visit.parent)
        guard !writeBox(at: visit, isInMarker: isInMarker, to: &writer) else { return }
        // A ticked box, or one in another list, stands in the text, since the marker says something else.
        if state == .done || !isInMarker { writer.code(state == .done ? "ticked-box();" : "open-box();") }
    }
}

// MARK: - Tables and figures

extension TypstDialect {
    func openTable(at visit: Visit, to writer: inout TypstWriter) {
        let header = document.children(of: visit.index + 1)
        writer.code(fillsIn && hasBlankCells(in: visit) ? "table-to-fill-in(" : "data-table(")
        writer.code("(")
        for cell in header {
            guard case .tableCell(let alignment, _) = document.nodes[cell].kind else { continue }
            switch alignment {
            case .none, .left: writer.code("start,")
            case .center: writer.code("center,")
            case .right: writer.code("end,")
            }
        }
        writer.code("), ")
    }

    func openCell(at visit: Visit, to writer: inout TypstWriter) {
        guard visit.end == visit.index + 1 else {
            writer.code("{")
            return
        }
        guard let field = fields?.names(at: visit.index).first else {
            writer.code("blank-cell")
            return
        }
        writer.code("cell-to-fill-in(")
        writer.string(field)
        writer.code(")")
    }

    private func hasBlankCells(in table: Visit) -> Bool {
        (table.index..<table.end).contains { index in
            if case .tableCell(_, isHeader: false) = document.nodes[index].kind { Int(document.nodes[index].end) == index + 1 } else { false }
        }
    }

    func openFigure(at visit: Visit, to writer: inout TypstWriter) {
        writer.code("captioned(")
        if case .image(let link) = document.nodes[visit.index + 1].kind {
            writer.string(document[document.links[Int(link)].title])
        } else {
            writer.string("")
        }
        writer.code(", {")
    }
}

// MARK: - Code and raw HTML

extension TypstDialect {
    func writeCode(_ function: StaticString, _ code: ArraySlice<UInt8>, to writer: inout TypstWriter) {
        writer.code(function)
        writer.string(code)
        writer.code(");")
    }

    /// Raw HTML is shown as text, since paper has no elements; comments are notes of the author's.
    func writeRawHTML(_ html: ArraySlice<UInt8>, isBlock: Bool, to writer: inout TypstWriter) {
        guard !html.isHTMLComment else { return }
        if isBlock { writer.code("par({") }
        writer.words(html)
        if isBlock { writer.code("});\n") }
    }
}
