extension Document {
    /// Counts the references to each footnote anew, where some were written in a footnote that nothing refers to, and that therefore isn't there: the C
    /// library counts those as well.
    mutating func countFootnoteReferences() {
        guard footnoteCount > 0 else { return }
        var told = 0, found = 0
        for node in nodes {
            switch node.kind {
            case .footnoteDefinition(_, _, let references): told += Int(references)
            case .footnoteReference: found += 1
            default: continue
            }
        }
        if told != found { numberFootnoteReferences() }
    }

    private mutating func numberFootnoteReferences() {
        var occurrences: [Int32: Int32] = [:]
        for index in nodes.indices {
            guard case .footnoteReference(let number, let label, _) = nodes[index].kind else { continue }
            occurrences[number, default: 0] += 1
            nodes[index].kind = .footnoteReference(number: number, label: label, occurrence: occurrences[number, default: 0])
        }
        for index in nodes.indices {
            guard case .footnoteDefinition(let number, let label, _) = nodes[index].kind else { continue }
            nodes[index].kind = .footnoteDefinition(number: number, label: label, references: occurrences[number, default: 0])
        }
    }
}
