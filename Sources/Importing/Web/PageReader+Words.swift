import Markdown

extension PageReader {
    mutating func append(_ words: String, at line: Int?) {
        let last = open.count - 1
        if open[last].words.isBlank { open[last].line = line }
        open[last].words.append(words.replacing("\u{AD}", with: ""), look: look, target: target)
    }

    mutating func readInline(_ node: Markup.Node, _ newLook: RunningText.Look, _ newTarget: RunningText.Target?, depth: Int) {
        let before = (look, target)
        (look, target) = (newLook, newTarget)
        readChildren(of: node, depth: depth)
        (look, target) = before
    }

    mutating func readLink(_ node: Markup.Node, depth: Int) {
        let address = node.attribute("href") ?? ""
        if node.attribute("role") == "doc-noteref" {
            let number = footnoteNumbers[String(address.drop { $0 == "#" })]
            if let number { open[open.count - 1].words.append(.footnote(number)) } else { manuscript.report(.footnoteMissing, at: line(of: node)) }
            return
        }
        guard !address.isEmpty else { return readInline(node, look, target, depth: depth) }
        readInline(node, look, followed(address, words: node.allText.trimmingSpaces, at: line(of: node)), depth: depth)
    }

    /// Where a link may lead from a page of this site.
    mutating func followed(_ address: String, words: String, at line: Int?) -> RunningText.Target? {
        switch Document.Destination(address) {
        case .web(let address): return .web(address)
        case .mail(let address): return .mail(address)
        case .phone(let number): return .phone(number)
        case .refused(.scheme), .refused(.malformed):
            manuscript.report(.refusedLink(address, words: words), at: line)
            return nil
        default:
            if !words.isEmpty { linksWithoutAddress += 1 }
            return nil
        }
    }

    mutating func readPreformatted(_ node: Markup.Node) {
        flush()
        var text = RunningText()
        for (index, line) in node.allText.split(separator: "\n").enumerated() {
            if index > 0 { text.append(.lineBreak) }
            text.append(String(line))
        }
        if !text.isBlank { emit(.paragraph(text.trimmed), at: line(of: node)) }
    }

    mutating func readPicture(_ node: Markup.Node) {
        let source = node.attribute("src") ?? node.attribute("data-src") ?? ""
        let size = [node.attribute("width"), node.attribute("height")].compactMap { $0.flatMap { Int($0) } }
        // Pictures of a few pixels count readers.
        guard !source.isEmpty, !size.contains(where: { $0 < 4 }) else { return }
        let alternative = node.attribute("alt")?.trimmingSpaces ?? ""
        open[open.count - 1].blocks.append(Block(.picture(Block.Picture(source: source, alternative: alternative)), line: line(of: node)))
    }
}
