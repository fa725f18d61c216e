extension PageReader {
    mutating func readChildren(of node: Markup.Node, depth: Int) {
        for child in node.children { read(child, depth: depth + 1) }
    }

    mutating func read(_ node: Markup.Node, depth: Int) {
        if let text = node.text {
            guard open.last?.words.isBlank == false || !text.trimmingSpaces.isEmpty else { return }
            append(text, at: line(of: node))
            return
        }
        guard node.name != nil else { return }
        guard depth < Self.deepest else { return append(node.allText, at: line(of: node)) }
        guard !isTakenOut(node) else { return }
        switch PageElement(node) {
        case .heading(let level):
            let text = running(node, depth: depth)
            if !text.isBlank { emit(.heading(level: level, text.without(.strong)), at: line(of: node)) }
        case .block:
            flush()
            readBlock(node, depth: depth)
            flush()
        case .list(let isOrdered): readList(node, isOrdered: isOrdered, depth: depth)
        case .definitions: readDefinitions(node, depth: depth)
        case .quote:
            flush()
            let blocks = gather(node, depth: depth)
            if !blocks.isEmpty { emit(.quote(blocks), at: line(of: node)) }
        case .table: readTable(node, depth: depth)
        case .picture: readPicture(node)
        case .preformatted: readPreformatted(node)
        case .lineBreak:
            if case .lineBreak = open.last?.words.pieces.last { flush() } else if open.last?.words.isBlank == false { open[open.count - 1].words.append(.lineBreak) }
        case .rule: flush()
        case .inline(let more): readInline(node, look.union(more), target, depth: depth)
        case .link: readLink(node, depth: depth)
        case .active, .embedded, .navigation: break
        }
    }

    mutating func readBlock(_ node: Markup.Node, depth: Int) {
        if node.isNamedPullQuote {
            let text = gather(node, depth: depth).map(\.plain).joined(separator: " ")
            if !text.isEmpty { emit(.pullQuote(RunningText(text)), at: line(of: node)) }
        } else {
            readChildren(of: node, depth: depth)
        }
    }

    /// Whether a part of the page is none of the text; what is worth a word is reported.
    mutating func isTakenOut(_ node: Markup.Node) -> Bool {
        let role = node.attribute("role")
        if role == "doc-endnotes" || role == "doc-backlink" { return true }
        switch PageElement(node) {
        case .active:
            if !["head", "meta", "link", "base"].contains(node.name) { activeParts += 1 }
            return true
        case .embedded(let kind):
            manuscript.report(.embedded(kind: kind, address: node.attribute("src") ?? node.attribute("data") ?? ""), at: line(of: node))
            return true
        case .navigation:
            reportFurniture(.navigation, node)
            return true
        default: break
        }
        if node.isHidden {
            let words = node.allText.trimmingSpaces
            if !words.isEmpty { manuscript.report(.hiddenPart(words: words), at: line(of: node)) }
            return true
        }
        guard let furniture = node.namedFurniture, isSmallPart(node) else { return false }
        reportFurniture(furniture, node)
        return true
    }

    mutating func reportFurniture(_ furniture: Furniture, _ node: Markup.Node) {
        let words = node.allText.trimmingSpaces
        if !words.isEmpty { manuscript.report(.furniture(furniture, words: words), at: line(of: node)) }
    }

    /// A class such as `has-sidebar` may stand on what holds the whole text.
    func isSmallPart(_ node: Markup.Node) -> Bool {
        guard !["body", "main", "article", "html", "h1"].contains(node.name) else { return false }
        return node.allText.count * 5 < length * 2
    }

    /// The blocks of an element by themselves.
    mutating func gather(_ node: Markup.Node, depth: Int) -> [Block] {
        open.append(Gathering())
        let before = (look, target)
        (look, target) = ([], nil)
        readChildren(of: node, depth: depth)
        (look, target) = before
        flush()
        return open.popLast()?.blocks ?? []
    }

    /// The words of an element that holds nothing but words.
    mutating func running(_ node: Markup.Node, depth: Int) -> RunningText {
        flush()
        let blocks = gather(node, depth: depth)
        var text = RunningText()
        for block in blocks {
            if let paragraph = block.paragraph {
                if !text.isBlank { text.append(" ") }
                text.append(paragraph)
            } else if case .picture = block.content {
                emit(block.content, at: block.line)
            } else {
                text.append(" \(block.plain)")
            }
        }
        return text.trimmed
    }

    mutating func emit(_ content: Block.Content, at line: Int?) {
        flush()
        open[open.count - 1].blocks.append(Block(content, line: line))
    }

    /// Ends the paragraph that is being gathered.
    mutating func flush() {
        let last = open.count - 1
        let text = open[last].words.trimmed
        open[last].words = RunningText()
        if !text.isBlank { open[last].blocks.append(Block(.paragraph(text), line: open[last].line)) }
    }
}
