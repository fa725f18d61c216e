import Diagnostics
import Library
import Markdown

/// A word of the glossary that is explained only after it was used.
///
/// The first plain mention of a term becomes a link by itself, unless the author has linked it somewhere. Then that link has to stand where the word is new.
struct TermBeforeLink: TextRule {
    let name = "term-before-link"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A word of the glossary is used two paragraphs and more before the place where the author links it, so that its first use explains nothing.",
        because: "A reader who doesn't know the word needs the explanation there, and not three paragraphs on.",
        mend: "Move the link to the first use, or take it out: the first use is linked by itself.",
        example: nil,
        counterexample: nil
    )

    func findings(in text: CheckedText) -> [Finding] {
        let document = text.document
        var linked: [String: Int] = [:]
        for (index, node) in document.nodes.enumerated() {
            guard case .link(let link) = node.kind, case .term(let id) = document.links[Int(link)].destination, linked[id] == nil else { continue }
            linked[id] = index
        }
        guard !linked.isEmpty else { return [] }
        let terms = text.edition.terms.filter { linked[$0.id.description] != nil }
        let table = PhraseTable(terms.map { [$0.term] + $0.aliases })
        let scan = text.scan
        var found: Set<Int> = []
        return table.matches(in: scan).compactMap { match in
            let term = terms[match.entry]
            guard isRunningText(match, in: scan), let link = linked[term.id.description], let piece = scan.piece(at: scan.words[match.words.lowerBound].text.lowerBound),
                piece.node < link, isFar(link, from: match, of: document, scan), found.insert(match.entry).inserted
            else { return nil }
            return Finding(
                at: text.location(ofByte: scan.words[match.words.lowerBound].text.lowerBound, in: scan),
                message: "\"\(scan.string(ofWords: match.words))\" is used here, and explained only in line \(document.nodes[link].line).",
                remedy: "Move the link to this place."
            )
        }
    }

    private func isRunningText(_ match: PhraseTable.Match, in scan: TextScan) -> Bool {
        let block = scan.blocks[scan.block(ofWord: match.words.lowerBound)]
        let traits = scan.words[match.words.lowerBound].traits
        return block.kind == .paragraph && block.surroundings.isDisjoint(with: [.quote, .table]) && !traits.contains(.linked)
    }

    /// Whether the link is further on than the next block.
    private func isFar(_ link: Int, from match: PhraseTable.Match, of document: Document, _ scan: TextScan) -> Bool {
        let next = scan.block(ofWord: match.words.lowerBound) + 2
        return next < scan.blocks.count && scan.blocks[next].node <= link
    }
}
