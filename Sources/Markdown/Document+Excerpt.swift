extension Document {
    /// A document of some of this one's blocks, in their order.
    ///
    /// Links, citations and headings that are in none of them are left out of its lists, and so are the footnotes; those that stay are numbered anew.
    ///
    /// - Parameter isKept: is asked for each block directly inside the document, by the index of its node, but for the footnotes' texts.
    package func excerpt(where isKept: (Int) -> Bool) -> Document {
        guard !nodes.isEmpty else { return self }
        var footnotes: [Int32: Int] = [:]
        var kept: [Int] = []
        for block in children(of: 0) {
            if case .footnoteDefinition(let number, _, _) = nodes[block].kind {
                footnotes[number] = block
            } else if isKept(block) {
                kept.append(block)
            }
        }
        var copy = ExcerptCopy(of: self)
        for block in kept { copy.append(block) }
        // A footnote may refer to another one, which is then waiting too.
        while let number = copy.nextFootnote {
            guard let block = footnotes[number] else { break }
            copy.append(block)
        }
        return copy.finished()
    }
}

/// The copy of a document that grows block by block.
private struct ExcerptCopy {
    private let source: Document
    private var result: Document
    /// The numbers of the footnotes that were referred to, by first use: their place here, counted from 1, is their new number.
    private var footnotes: [Int32] = []
    private var occurrences: [Int32: Int32] = [:]

    init(of source: Document) {
        self.source = source
        result = Document(
            nodes: [source.nodes[0]], text: source.text, links: [], citations: [], headings: [], footnoteCount: 0
        )
    }

    /// The footnote whose text comes next, by its number in the source.
    var nextFootnote: Int32? {
        result.footnoteCount < footnotes.count ? footnotes[result.footnoteCount] : nil
    }

    mutating func append(_ block: Int) {
        let shift = Int32(result.nodes.count - block)
        for index in block..<Int(source.nodes[block].end) {
            var node = source.nodes[index]
            node.end += shift
            node.kind = copied(node.kind)
            result.nodes.append(node)
        }
    }

    mutating func finished() -> Document {
        result.nodes[0].end = Int32(result.nodes.count)
        for index in result.nodes.indices {
            guard case .footnoteDefinition(let number, let label, _) = result.nodes[index].kind else { continue }
            let references = occurrences[footnotes[Int(number) - 1]] ?? 0
            result.nodes[index].kind = .footnoteDefinition(number: number, label: label, references: references)
        }
        return result
    }

    /// What a node is in the copy, where its links, headings and footnotes have other numbers.
    private mutating func copied(_ kind: Document.Kind) -> Document.Kind {
        switch kind {
        case .heading(let number):
            var heading = source.headings[Int(number)]
            heading.node = result.nodes.count
            result.headings.append(heading)
            return .heading(Int32(result.headings.count - 1))
        case .link(let number):
            return .link(copiedLink(number))
        case .image(let number):
            return .image(copiedLink(number))
        case .citation(let number):
            result.citations.append(source.citations[Int(number)])
            return .citation(Int32(result.citations.count - 1))
        case .footnoteReference(let number, let label, _):
            if !footnotes.contains(number) { footnotes.append(number) }
            let occurrence = (occurrences[number] ?? 0) + 1
            occurrences[number] = occurrence
            return .footnoteReference(number: newNumber(of: number), label: label, occurrence: occurrence)
        case .footnoteDefinition(let number, let label, let references):
            result.footnoteCount += 1
            return .footnoteDefinition(number: newNumber(of: number), label: label, references: references)
        default:
            return kind
        }
    }

    private mutating func copiedLink(_ number: Int32) -> Int32 {
        result.links.append(source.links[Int(number)])
        return Int32(result.links.count - 1)
    }

    private func newNumber(of footnote: Int32) -> Int32 {
        Int32((footnotes.firstIndex(of: footnote) ?? 0) + 1)
    }
}
