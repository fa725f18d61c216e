/// Takes out of a text what belongs to the page that it stood on, and names it.
///
/// Only short lines that say nothing else are taken, so that a sentence about newsletters or printing stays. What follows a heading such as "Related
/// posts" goes with it as far as it is short lines or lists of links.
struct FurniturePass {
    private(set) var manuscript: Manuscript
    private var kept: [Block] = []
    /// What is being taken out, with what follows it.
    private var taking: Furniture?
    /// Blocks in a row that are the same piece of furniture, to be told at once.
    private var taken: (furniture: Furniture, blocks: [Block])?
    private var takenLines: Set<Int> = []

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
    }

    mutating func run() {
        let blocks = manuscript.blocks
        for (index, block) in blocks.enumerated() {
            let isLate = index * 3 >= blocks.count
            if let furniture = furniture(in: block) {
                take(block, as: furniture)
                let goesOn = furniture.hasFollowers && (block.isHeading || block.plain.count < 60)
                taking = goesOn && (furniture != .comments || isLate) ? furniture : nil
            } else if let taking, follows(block, taking) {
                take(block, as: taking)
            } else {
                taking = nil
                tell()
                if Self.isDisclaimer(block.plain) { manuscript.report(.disclaimer(words: block.plain), at: block.line) }
                kept.append(block)
            }
        }
        tell()
        manuscript.blocks = kept
        // What was made of a part that is gone isn't worth a word.
        manuscript.findings.removeAll { $0.rule == "unmarked-list" && $0.line.map(takenLines.contains) == true }
    }

    private mutating func take(_ block: Block, as furniture: Furniture) {
        if taken?.furniture == furniture {
            taken?.blocks.append(block)
        } else {
            tell()
            taken = (furniture, [block])
        }
    }

    private mutating func tell() {
        guard let taken else { return }
        manuscript.report(.furniture(taken.furniture, words: taken.blocks.map(\.plain).joined(separator: " / ")), at: taken.blocks.first?.line)
        takenLines.formUnion(taken.blocks.compactMap(\.line))
        self.taken = nil
    }

    /// Whether a block that says nothing of the kind itself belongs to the furniture above it.
    private func follows(_ block: Block, _ furniture: Furniture) -> Bool {
        guard !ResourceSection.isHeading(block), !Self.isDisclaimer(block.plain) else { return false }
        switch (furniture, block.content) {
        // Comments stand last, each with a name and a date, and may be as long as paragraphs.
        case (.comments, .heading): return false
        case (.comments, _): return true
        case (.related, .list), (.sharing, .list), (.filing, .list): return true
        case (.related, .paragraph(let text)): return text.looksLikeLink || (text.plain.count < 90 && !text.plain.endsSentence)
        case (.newsletter, .paragraph(let text)): return Self.speaksOfMail(ComparedLine(text.plain))
        case (.sharing, .paragraph(let text)), (.filing, .paragraph(let text)): return text.plain.count < 25 && !text.plain.endsSentence
        default: return false
        }
    }

    private func furniture(in block: Block) -> Furniture? {
        switch block.content {
        case .heading(_, let text), .paragraph(let text): return Self.furniture(in: text)
        case .list(let list):
            let kinds = list.items.map { item in item.count == 1 ? item.first?.paragraph.flatMap(Self.furniture) : nil }
            return kinds.allSatisfy { $0 != nil } ? kinds.first.flatMap(\.self) : nil
        case .quote, .pullQuote, .table, .picture: return nil
        }
    }

    private static func furniture(in text: RunningText) -> Furniture? {
        let plain = text.plain
        if let furniture = FurniturePhrases.furniture(in: ComparedLine(plain), isSentence: plain.endsSentence) { return furniture }
        // Buttons in a row: every word or pair of words is one.
        let parts = plain.split { "|·•/,\u{2022}".contains($0) || $0.isNewline }.map { ComparedLine($0) }
        if parts.count > 1, parts.count <= 12, let first = parts.first.flatMap({ FurniturePhrases.furniture(in: $0) }),
            parts.allSatisfy({ FurniturePhrases.furniture(in: $0) != nil }) {
            return first
        }
        if plain.count < 120, plain.hasPrefix("©") || plain.hasPrefix("(c) ") { return .copyright }
        return isBreadcrumbs(plain) ? .breadcrumbs : nil
    }

    /// `Home > Topics > Sleep`: three or more short names with an arrow between them, or two where the first is the home page.
    private static func isBreadcrumbs(_ line: String) -> Bool {
        let names = line.split { ">»›→".contains($0) }.map { ComparedLine($0) }
        guard line.count < 160, names.count > 1, names.allSatisfy({ (1...8).contains($0.wordCount) }), !line.endsSentence else { return false }
        return names.count > 2 || ["home", "inicio", "الرئيسية"].contains(names.first?.text)
    }

    private static func speaksOfMail(_ line: ComparedLine) -> Bool {
        ["email", "inbox", "newsletter", "unsubscribe", "subscribe", "spam", "correo", "boletín", "البريد"].contains { " \(line.text) ".contains(" \($0) ") }
    }

    private static func isDisclaimer(_ text: String) -> Bool {
        let line = ComparedLine(text).text
        return disclaimers.contains { line.contains($0) }
    }

    /// Words of paragraphs that say what a text is not.
    private static let disclaimers = [
        "not a substitute for", "not intended to diagnose", "not intended as medical advice", "not medical advice", "for informational purposes only",
        "for educational purposes only", "for information only", "consult your doctor", "consult your physician", "seek professional advice before",
        "no sustituye", "con fines informativos", "con fines educativos", "لا يغني عن", "لأغراض تعليمية", "لأغراض إعلامية",
    ]
}

extension RunningText {
    /// Whether nearly all its words lead elsewhere.
    var looksLikeLink: Bool {
        var linked = 0, all = 0
        for case .words(let words, _, let target) in pieces {
            all += words.count
            if target != nil { linked += words.count }
        }
        return all > 0 && linked * 10 >= all * 9
    }
}

extension StringProtocol {
    /// Whether it ends as a sentence does, with the quotes and brackets that may close there.
    var endsSentence: Bool {
        let end = reversed().drop { $0.isWhitespace || "\"'”’)]»".contains($0) }.first
        return end.map { ".!?…:;؟۔".contains($0) } ?? false
    }

    /// Whether it ends with a colon, and so promises something.
    var endsWithColon: Bool {
        reversed().drop { $0.isWhitespace || "*_".contains($0) }.first == ":"
    }
}
