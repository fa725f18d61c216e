extension PageReader {
    mutating func readList(_ node: Markup.Node, isOrdered: Bool, depth: Int) {
        flush()
        guard !isListOfContents(node) else { return reportFurniture(.contents, node) }
        var items: [[Block]] = []
        for child in node.children {
            guard child.name != nil else { continue }
            if ["ul", "ol"].contains(child.name), !items.isEmpty {
                // Some editors put an inner list beside the item that it belongs to.
                open.append(Gathering())
                read(child, depth: depth + 1)
                items[items.count - 1] += open.popLast()?.blocks ?? []
            } else if !isTakenOut(child) {
                let blocks = gather(child, depth: depth + 1)
                if !blocks.isEmpty { items.append(blocks) }
            }
        }
        let start = node.attribute("start").flatMap { Int($0) }.map { min(max(0, $0), 9999) } ?? 1
        if !items.isEmpty { emit(.list(Block.List(start: isOrdered ? start : nil, items: items)), at: line(of: node)) }
    }

    /// Whether every item leads to a place on the same page, and says nothing else.
    func isListOfContents(_ node: Markup.Node) -> Bool {
        let items = node.children.filter { $0.name == "li" }
        return items.count > 1 && items.allSatisfy { item in
            guard let link = item.first("a"), link.attribute("href")?.hasPrefix("#") == true else { return false }
            return item.first("ul") != nil || link.allText.trimmingSpaces == item.allText.trimmingSpaces
        }
    }

    /// Each term with what is said of it below.
    mutating func readDefinitions(_ node: Markup.Node, depth: Int) {
        flush()
        for child in node.children where child.name != nil {
            let blocks = gather(child, depth: depth + 1)
            guard child.name == "dt" else {
                for block in blocks { emitDefinition(block) }
                continue
            }
            for block in blocks { emit(block.paragraph.map { .paragraph($0.with(.strong)) } ?? block.content, at: block.line) }
        }
    }

    private mutating func emitDefinition(_ block: Block) {
        let last = open.count - 1
        guard let text = block.paragraph, let index = open[last].blocks.indices.last, let term = open[last].blocks[index].paragraph, term.looks(.strong) else {
            return emit(block.content, at: block.line)
        }
        var both = term
        both.append(.lineBreak)
        both.append(text)
        open[last].blocks[index].content = .paragraph(both)
    }

    mutating func readTable(_ node: Markup.Node, depth: Int) {
        flush()
        var rows: [Markup.Node] = []
        var isLayout = false
        node.walk { inner in
            if inner.name == "table", !inner.isSame(as: node) { isLayout = true }
            if inner.name == "tr" { rows.append(inner) }
            return true
        }
        let cells = rows.map { row in row.children.filter { $0.name == "td" || $0.name == "th" } }.filter { !$0.isEmpty }
        let columns = cells.map(\.count).max() ?? 0
        // A table with one column or one row, or with tables in it, only places things on the page.
        guard !isLayout, columns > 1, cells.count > 1, columns <= 40, cells.count <= 500 else {
            for cell in cells.joined() {
                readChildren(of: cell, depth: depth + 1)
                flush()
            }
            return
        }
        var texts: [[RunningText]] = []
        for row in cells {
            var texted = row.map { running($0, depth: depth + 1) }
            texted += Array(repeating: RunningText(), count: columns - texted.count)
            texts.append(texted)
        }
        emit(.table(Block.Table(header: texts[0], rows: Array(texts.dropFirst()))), at: line(of: node))
    }
}
