import Diagnostics
import Markdown

/// A number or a finding that nobody is named for.
struct UncitedResearch: TextRule {
    let name = "uncited-research"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A percentage, \"one in four\" or \"studies show\" without a citation in its paragraph, item, table or the line above the list. English and Spanish are looked at.",
        because: "A reader can't tell a finding from a guess, and nobody can check it when the page is reviewed.",
        mend: "Cite the work with [@name] in the same paragraph, or say it without the number.",
        example: "Research shows that sleep helps.",
        counterexample: "Many people say that sleep helps."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let scan = text.scan
        let document = text.document
        return scan.blocks.flatMap { block -> [Finding] in
            guard block.kind == .paragraph || block.kind == .cell, block.surroundings.isDisjoint(with: .quote) else { return [] }
            let claims = Self.claims(in: block, of: scan).filter { !scan.isQuoted($0) && !scan.isNegated(before: $0) }
            guard let first = claims.first, !isCited(block, in: document) else { return [] }
            return [
                Finding(
                    at: text.location(ofByte: scan.words[first.lowerBound].text.lowerBound, in: scan),
                    message: "\"\(scan.string(ofWords: first))\" tells of research, and no work is cited beside it.",
                    remedy: "Cite the work with [@name] in the same paragraph."
                ),
            ]
        }
    }

    private static func claims(in block: TextScan.Block, of scan: TextScan) -> [Range<Int>] {
        let percentages = block.words.filter { index in
            scan.words[index].traits.contains(.number) && scan.bytes[scan.words[index].text.upperBound...].first == UInt8(ascii: "%")
        }
        return phrases.matches(in: block.words, of: scan).map(\.words) + percentages.map { $0..<$0 + 1 }
    }

    private func isCited(_ block: TextScan.Block, in document: Document) -> Bool {
        var holder = block.node
        if block.surroundings.contains(.table), let table = document.holder(of: block.node, where: { $0 == .table }) { holder = table }
        if holdsSource(holder, in: document) { return true }
        // The line above a list or a table speaks for all of it.
        guard let list = document.holder(of: block.node, where: \.isListOrTable), let above = document.nodeBefore(list), document.isParagraph(above) else { return false }
        return holdsSource(above, in: document)
    }

    private func holdsSource(_ node: Int, in document: Document) -> Bool {
        document.nodes[node..<Int(document.nodes[node].end)].contains { inner in
            switch inner.kind {
            case .citation, .footnoteReference: true
            case .link(let link): document.links[Int(link)].destination.isResource
            default: false
            }
        }
    }

    private static let numbers = "one|two|three|four|five|six|seven|eight|nine|ten|1|2|3|4|5|6|7|8|9"
    private static let wholes = "two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|2|3|4|5|6|7|8|9|10|20|100|1000"
    private static let percents = (1...100).map(String.init).joined(separator: "|")

    private static let phrases = PhraseTable(
        "studies|research|surveys|trials|science|evidence has|have? show|shows|shown|find|finds|found|suggest|suggests|suggested|prove|proves|proven",
        "a|one|the study|survey|trial has? found|finds|shows|showed|shown|suggests", "scientists|researchers have? found|find|shown|show|proved|proven|discovered",
        "according to research|studies|scientists", "\(numbers) in \(wholes)", "\(numbers) out of \(wholes) people|adults|children|women|men|students|teenagers",
        "\(percents) per cent", "\(percents) percent", "\(percents) por ciento",
        "estudios|investigaciones|encuestas han? mostrado|demostrado|encontrado|sugerido|muestran|demuestran|indican|sugieren|encuentran",
        "la investigación|ciencia|evidencia ha? mostrado|demostrado|encontrado|muestra|demuestra|indica|sugiere", "un estudio ha? encontrado|mostrado|encontró|mostró|muestra",
        "según estudios|investigaciones", "una|uno|dos|tres|cuatro|1|2|3|4 de cada dos|tres|cuatro|cinco|seis|diez|cien|2|3|4|5|6|8|10|100"
    )
}

extension Document {
    /// The innermost node around another for which something holds.
    fileprivate func holder(of node: Int, where holds: (Document.Kind) -> Bool) -> Int? {
        nodes[..<node].indices.reversed().first { Int(nodes[$0].end) > node && holds(nodes[$0].kind) }
    }

    /// The node right before another, inside the same one.
    fileprivate func nodeBefore(_ node: Int) -> Int? {
        guard let parent = holder(of: node, where: { _ in true }) else { return nil }
        return Array(children(of: parent)).last { $0 < node }
    }
}

extension Document.Kind {
    fileprivate var isListOrTable: Bool {
        switch self {
        case .list, .table: true
        default: false
        }
    }
}

extension Document.Destination {
    fileprivate var isResource: Bool {
        if case .resource = self { true } else { false }
    }
}
