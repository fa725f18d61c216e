/// Finds headings that aren't marked as such, and brings all into one order below the page's title.
struct HeadingPass {
    private(set) var manuscript: Manuscript

    init(_ manuscript: Manuscript) {
        self.manuscript = manuscript
    }

    mutating func run() {
        readNumbers()
        findRunIns()
        findLines()
        setLevels()
    }

    /// Puts a heading in place of a paragraph, or before what is left of it.
    private mutating func makeHeading(at index: Int, of text: RunningText, leaving rest: RunningText?, form: ImportFault.HeadingForm) {
        let line = manuscript.blocks[index].line
        manuscript.report(.heading(form, words: text.plain), at: line)
        let heading = Block(.heading(level: Self.found, text.without(.strong)), line: line)
        manuscript.blocks.replaceSubrange(index...index, with: [heading] + (rest.map { [Block(.paragraph($0), line: line)] } ?? []))
    }

    /// The level of a heading that was found, till it has its own: below the one that it stands under.
    private static let found = 7
}

// MARK: - Numbered paragraphs

extension HeadingPass {
    /// A paragraph that begins with a number.
    private struct Numbered {
        let index: Int
        let number: Int
        /// Characters of the number with what parts it from the text.
        let markerLength: Int
        let rest: RunningText
    }

    /// Makes lists, or headings, of paragraphs that begin with 1., 2. and so on.
    private mutating func readNumbers() {
        for run in numberedRuns().reversed() {
            let isList = zip(run, run.dropFirst()).allSatisfy { $1.index == $0.index + 1 }
            let splits = run.map { (numbered: $0, split: Self.runIn($0.rest, needsStrong: false)) }
            // A row of paragraphs that each begin with a phrase of their own is the text itself, and no list in it.
            let isText = run.count > 2 && run.allSatisfy { $0.rest.plain.count > 100 } && splits.allSatisfy { $0.split != nil }
            if isList, !isText {
                let items = run.map { [Block(.paragraph($0.rest), line: manuscript.blocks[$0.index].line)] }
                let list = Block(.list(Block.List(start: run[0].number, items: items)), line: manuscript.blocks[run[0].index].line)
                manuscript.blocks.replaceSubrange(run[0].index...run[run.count - 1].index, with: [list])
            } else if run.allSatisfy({ Self.isHeadingLine($0.rest.plain) }) {
                for item in run.reversed() {
                    guard let text = manuscript.blocks[item.index].paragraph else { continue }
                    makeHeading(at: item.index, of: text, leaving: nil, form: .numbered)
                }
            } else if splits.allSatisfy({ $0.split != nil || Self.isHeadingLine($0.numbered.rest.plain) }) {
                for (item, split) in splits.reversed() {
                    guard let text = manuscript.blocks[item.index].paragraph else { continue }
                    let number = text.prefix(item.markerLength).plain
                    var heading = RunningText("\(number) ")
                    heading.append(split?.heading ?? item.rest)
                    makeHeading(at: item.index, of: heading, leaving: split?.rest, form: .numberedRunIn)
                }
            }
        }
    }

    /// Runs of at least two numbers that begin with 1 and go up by one, each before the next.
    private func numberedRuns() -> [[Numbered]] {
        var runs: [[Numbered]] = []
        for (index, block) in manuscript.blocks.enumerated() {
            guard let text = block.paragraph, let (number, length) = Self.number(before: text.plain) else { continue }
            let item = Numbered(index: index, number: number, markerLength: length, rest: text.dropping(length))
            if let last = runs.last?.last, number == last.number + 1 {
                runs[runs.count - 1].append(item)
            } else if number == 1 {
                runs.append([item])
            }
        }
        return runs.filter { $0.count > 1 }
    }

    /// `1. `, `1) ` or `(1) `.
    private static func number(before text: String) -> (number: Int, length: Int)? {
        guard let match = text.prefixMatch(of: /\(?([0-9]{1,2})[.):]\s+(?=\S)/), let number = Int(match.output.1) else { return nil }
        return (number, match.output.0.count)
    }
}

// MARK: - Headings in a paragraph

extension HeadingPass {
    /// Headings that a paragraph begins with: `**Slow down.** There is …`, or `Slow down: There is …` where several do so.
    private mutating func findRunIns() {
        for (needsStrong, least) in [(true, 2), (false, 3)] {
            let found = manuscript.blocks.enumerated().compactMap { index, block in
                block.paragraph.flatMap { Self.runIn($0, needsStrong: needsStrong) }.map { (index: index, split: $0) }
            }.filter { needsStrong || $0.split.hasColon }
            guard found.count >= least else { continue }
            for (index, split) in found.reversed() { makeHeading(at: index, of: split.heading, leaving: split.rest, form: .runIn) }
        }
    }

    /// A paragraph parted into a heading and the rest.
    private typealias RunIn = (heading: RunningText, rest: RunningText, hasColon: Bool)

    private static func runIn(_ text: RunningText, needsStrong: Bool) -> RunIn? {
        let plain = text.plain
        let length = needsStrong ? strongLength(text) : plain.prefix { !".:!?".contains($0) }.count + 1
        guard length > 2, length < plain.count else { return nil }
        var words = plain.prefix(length).trimmingSpaces
        var end = length
        // The sign may stand after the bold letters.
        if !words.endsSentence, let next = plain.dropFirst(length).first, ".:".contains(next) {
            words.append(next)
            end += 1
        }
        let rest = text.dropping(end)
        guard let sign = words.last, ".:!?".contains(sign), rest.plain.first.map({ $0.isUppercase || !$0.isCased }) == true || sign == ":" else { return nil }
        let limit = needsStrong ? 12 : 6
        guard words.split(separator: " ").count <= limit, words.count <= 80, rest.plain.count >= (needsStrong ? 20 : 50) else { return nil }
        guard words.first.map({ $0.isUppercase || !$0.isCased }) == true, !words.contains("://"), !signalWords.contains(ComparedLine(words).text) else { return nil }
        let heading = text.prefix(words.count - ("?!".contains(sign) ? 0 : 1))
        return (heading, rest, sign == ":")
    }

    /// How many characters at the beginning are strong, where the rest isn't.
    private static func strongLength(_ text: RunningText) -> Int {
        var length = 0
        for piece in text.trimmed.pieces {
            guard case .words(let words, let look, _) = piece, look.contains(.strong) else { break }
            length += words.count
        }
        return length
    }

    /// Words before a colon that head nothing.
    private static let signalWords: Set<String> = ["note", "nb", "tip", "warning", "example", "for example", "important", "ps", "nota", "ejemplo", "por ejemplo", "ملاحظة", "مثال"]
}

// MARK: - Headings on their own lines

extension HeadingPass {
    private mutating func findLines() {
        var isAmongResources = false
        for index in manuscript.blocks.indices.dropLast() {
            if ResourceSection.isHeading(manuscript.blocks[index]) {
                isAmongResources = true
            } else if manuscript.blocks[index].isHeading {
                isAmongResources = false
            }
            // What leads on to other things is named in short lines, too.
            guard !isAmongResources else { continue }
            guard let text = manuscript.blocks[index].paragraph, !manuscript.blocks[index + 1].isHeading else { continue }
            let plain = text.plain
            let isAfterColon = index > 0 && manuscript.blocks[index - 1].plain.endsWithColon
            if text.looks(.strong), Self.isBoldHeading(plain, before: manuscript.blocks[index + 1]) {
                let heading = plain.endsWithColon ? text.prefix(plain.count - 1) : text
                makeHeading(at: index, of: heading, leaving: nil, form: .bold)
            } else if !manuscript.hasMarkup, !isAfterColon, Self.isHeadingLine(plain), Self.isShouted(plain) || leads(to: index + 1, from: plain) {
                makeHeading(at: index, of: text, leaving: nil, form: .short)
            }
        }
    }

    private static func isBoldHeading(_ line: String, before next: Block) -> Bool {
        if line.endsWithColon, next.paragraph != nil { return isHeadingLine(String(line.dropLast())) }
        return isHeadingLine(line)
    }

    /// Whether a line is short, begins as a heading does and isn't a sentence.
    static func isHeadingLine(_ line: String) -> Bool {
        guard line.count <= 80, line.split(separator: " ").count <= 12, let first = line.first else { return false }
        guard first.isUppercase || first.isNumber || "“\"¿¡‘'".contains(first) || (first.isLetter && !first.isCased) else { return false }
        return (!line.endsSentence || line.hasSuffix("?") || line.hasSuffix("؟")) && !line.hasSuffix(",") && !line.contains("://") && !line.contains("@")
    }

    /// Whether it is several words in capital letters.
    private static func isShouted(_ line: String) -> Bool {
        line.contains(" ") && line.contains(where: \.isUppercase) && !line.contains(where: \.isLowercase)
    }

    /// Whether a text follows that is longer than the line above it.
    private func leads(to index: Int, from line: String) -> Bool {
        let next = manuscript.blocks[index]
        if case .list = next.content { return true }
        guard let text = next.paragraph?.plain else { return false }
        return text.count > line.count && (text.endsSentence || text.count > 80)
    }
}

// MARK: - Levels

extension HeadingPass {
    /// The page's title has the first level, so that the text begins with the second, and no level is passed over (WCAG 2.2, 1.3.1 and technique G141).
    private mutating func setLevels() {
        let levels = manuscript.blocks.compactMap { block in if case .heading(let level, _) = block.content, level != Self.found { level } else { nil } }
        let top = levels.min() ?? 2
        var last = 1, lastMarked = 1
        for index in manuscript.blocks.indices {
            guard case .heading(let level, let text) = manuscript.blocks[index].content else { continue }
            let wanted = level == Self.found ? lastMarked + 1 : level - top + 2
            let set = min(max(2, wanted), last + 1, 6)
            manuscript.blocks[index].content = .heading(level: set, text)
            last = set
            if level != Self.found { lastMarked = set }
        }
    }
}
