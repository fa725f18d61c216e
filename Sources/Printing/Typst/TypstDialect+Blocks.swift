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
            openPullQuote(visit)
            writer.code("pull-quote({")
            return
        }
        writer.code("callout(")
        writer.string(callout.rawValue)
        writer.code(", ")
        writeTitle(title, of: callout, to: &writer)
        writer.code(", {")
    }

    mutating func openPullQuote(_ visit: Visit) {
        linkEnd = visit.end
        pullQuoteEnd = visit.end
    }

    func writeTitle(_ title: ArraySlice<UInt8>, of callout: Document.Callout, to writer: inout TypstWriter) {
        if title.isEmpty { writer.string(wording.callouts[callout]) } else { writer.breakableString(title) }
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
    /// Writes what a list begins with. One of tasks has its boxes where other lists have their bullets.
    func openList(_ list: Document.List, at visit: Visit, to writer: inout TypstWriter) {
        if let start = list.start {
            writer.code("enum(start: ")
            writer.number(Int(start))
            writer.code(", ")
        } else if isTaskList(visit.index) {
            writer.code("tasks(")
            if fields != nil { writeFieldNames(ofItemsIn: visit, to: &writer) } else { writeBoxes(ofItemsIn: visit, to: &writer) }
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

    /// Writes which box each item has, unless all are open.
    private func writeBoxes(ofItemsIn list: Visit, to writer: inout TypstWriter) {
        let states = document.children(of: list.index).map { index in
            if case .item(let state) = document.nodes[index].kind { state } else { Document.TaskState.notATask }
        }
        guard states.contains(where: { $0 != .open }) else { return }
        writer.code("boxes: (")
        for state in states {
            switch state {
            case .open: writer.code("open-box,")
            case .done: writer.code("ticked-box,")
            case .notATask: writer.code("none,")
            }
        }
        writer.code("), ")
    }

    func openItem(_ state: Document.TaskState, at visit: Visit, to writer: inout TypstWriter) {
        writer.code("{")
        openBox(state, at: visit, isInMarker: isTaskList(visit.parent), to: &writer)
    }

    /// Writes the box of an item into its text, unless it stands where the bullet would.
    func openBox(_ state: Document.TaskState, at visit: Visit, isInMarker: Bool, to writer: inout TypstWriter) {
        guard state != .notATask, !writeBox(at: visit, isInMarker: isInMarker, to: &writer), !isInMarker else { return }
        writer.code(state == .done ? "box-in-text(ticked-box);" : "box-in-text(open-box);")
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
        writer.breakableString(code)
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
