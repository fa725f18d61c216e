import Diagnostics
import Markdown

/// A title or heading that promises a number of things, and something else comes.
///
/// What comes is counted as headings, items of a list, rows of a table, or paragraphs; one of them has to fit.
struct CountedTitle: TextRule {
    let name = "counted-title"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A title or a heading such as \"5 signs of stress\", and neither 5 headings, items, rows nor paragraphs come.",
        because: "A reader counts, and looks for the one that is missing. It may have been lost.",
        mend: "Change the number, or write what is missing. English and Spanish are looked at.",
        example: "## Three signs of stress\n\n- You sleep badly.\n- You eat little.",
        counterexample: "## Two signs of stress\n\n- You sleep badly.\n- You eat little."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let document = text.document
        let title = text.passages.filter { $0.origin == .field("title") }.compactMap { passage in
            Self.promised(in: passage.scan.words.indices, of: passage.scan).map { (passage, $0) }
        }
        let inTitle: [Finding] = title.compactMap { passage, promise in
            guard !counts(in: 1..<document.nodes.count, parent: 0, of: document).contains(promise.count) else { return nil }
            return finding(promise, at: text.location(ofByte: passage.scan.words[promise.words.lowerBound].text.lowerBound, in: passage), scan: passage.scan)
        }
        let scan = text.scan
        let inHeadings: [Finding] = scan.blocks.filter { $0.kind == .heading || $0.kind == .calloutTitle }.compactMap { block in
            guard let promise = Self.promised(in: block.words, of: scan), !counts(after: block, of: document).contains(promise.count) else { return nil }
            return finding(promise, at: text.location(ofByte: scan.words[promise.words.lowerBound].text.lowerBound, in: scan), scan: scan)
        }
        return inTitle + inHeadings
    }

    private func finding(_ promise: Promise, at place: SourceLocation, scan: TextScan) -> Finding {
        Finding(
            at: place,
            message: "\"\(scan.string(ofWords: promise.words))\" are promised, and there aren't as many headings, items, rows or paragraphs.",
            remedy: "Change the number, or write what is missing."
        )
    }

    /// The number that a title gives, with its words.
    private struct Promise {
        let count: Int
        let words: Range<Int>
    }

    private static func promised(in words: Range<Int>, of scan: TextScan) -> Promise? {
        things.matches(in: words, of: scan).first.map { Promise(count: $0.entry + 2, words: $0.words) }
    }

    /// What can be counted below a heading, up to the next of its level.
    private func counts(after block: TextScan.Block, of document: Document) -> Set<Int> {
        if block.kind == .calloutTitle { return counts(in: block.node + 1..<Int(document.nodes[block.node].end), parent: block.node, of: document) }
        let start = Int(document.nodes[block.node].end)
        guard case .heading(let number) = document.nodes[block.node].kind else { return [] }
        let level = document.headings[Int(number)].level
        let next = document.headings.first { $0.node > block.node && $0.level <= level }?.node ?? document.nodes.count
        return counts(in: start..<next, parent: block.parent, of: document)
    }

    private func counts(in range: Range<Int>, parent: Int, of document: Document) -> Set<Int> {
        var counts: Set<Int> = []
        var headings: [Int: Int] = [:]
        for node in range {
            switch document.nodes[node].kind {
            case .heading(let number): headings[document.headings[Int(number)].level, default: 0] += 1
            case .list:
                let items = document.children(of: node).map { document.firstWord(of: $0) }
                // "Ask", "Ask", "Ask" may be what was counted, among other items.
                counts.formUnion(Dictionary(grouping: items, by: \.self).values.map(\.count))
                counts.insert(items.count)
            case .table: counts.insert(document.children(of: node).count { _ in true } - 1)
            default: break
            }
        }
        let direct = document.children(of: parent).filter { range.contains($0) }
        counts.insert(direct.count { document.isParagraph($0) })
        // The first paragraph may lead in, and the last one out.
        counts.insert(direct.count { document.isParagraph($0) } - 1)
        for count in headings.values { counts.formUnion([count, count - 1]) }
        return counts
    }

    /// From two to twelve things.
    private static let things: PhraseTable = {
        let english = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        let spanish = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]
        let englishThings = "things|ways|steps|signs|tips|reasons|words|ideas|questions|rules|myths|facts|skills|exercises|lessons|stages|phases|parts|patterns|kinds|types|needs|habits"
        let spanishThings = "cosas|formas|maneras|pasos|señales|consejos|razones|palabras|ideas|preguntas|reglas|mitos|datos|ejercicios|lecciones|etapas|fases|partes|patrones|tipos|hábitos"
        return PhraseTable(english.indices.map { number in
            ["\(english[number])|\(number + 2) simple|small|easy|good|common|more|other? \(englishThings)", "\(spanish[number])|\(number + 2) \(spanishThings)"]
        })
    }()
}

extension Document {
    /// What stands before the first space inside a node.
    fileprivate func firstWord(of node: Int) -> String {
        for inner in nodes[node..<Int(nodes[node].end)] {
            if case .text(let span) = inner.kind { return String(decoding: self[span].prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self) }
        }
        return ""
    }
}
