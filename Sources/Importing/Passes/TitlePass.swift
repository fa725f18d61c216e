import Authoring

/// Finds what a text is called, and takes that line out of it: the page shows its title by itself.
struct TitlePass {
    private(set) var manuscript: Manuscript
    /// The name of the file, without its ending.
    let fileName: String

    init(_ manuscript: Manuscript, fileName: String) {
        self.manuscript = manuscript
        self.fileName = fileName
    }

    mutating func run() {
        if let index = headingIndex {
            set(title: manuscript.blocks.remove(at: index).plain)
            takeOutLines(before: index)
        } else if let first = manuscript.blocks.first, manuscript.hasMarkup, first.paragraph?.looks(.strong) == true, HeadingPass.isHeadingLine(first.plain) {
            manuscript.blocks.removeFirst()
            set(title: first.plain)
            manuscript.report(.title(words: first.plain, from: .firstLine), at: first.line)
        } else if !manuscript.hasMarkup, let first = manuscript.blocks.first, let line = first.paragraph?.plain, Self.isTitle(line) {
            manuscript.blocks.removeFirst()
            set(title: line)
            manuscript.report(.title(words: line, from: .firstLine), at: first.line)
        } else if let title = pageTitle {
            set(title: title)
            manuscript.report(.title(words: title, from: .page), at: nil)
        } else {
            let title = fileName.replacing("-", with: " ").replacing("_", with: " ")
            set(title: title.prefix(1).uppercased() + title.dropFirst())
            manuscript.report(.title(words: title, from: .fileName), at: nil)
        }
    }

    private mutating func set(title: String) {
        manuscript.title = TextLine(title)
    }

    /// The heading that names the page: one of the highest level, before any other and before much text.
    private var headingIndex: Int? {
        guard let index = manuscript.blocks.prefix(8).firstIndex(where: \.isHeading), case .heading(let level, _) = manuscript.blocks[index].content else { return nil }
        guard manuscript.blocks[..<index].allSatisfy({ $0.plain.count < 120 }) else { return nil }
        let others = manuscript.blocks[(index + 1)...].compactMap { block in if case .heading(let level, _) = block.content { level } else { nil } }
        return level == 1 || (index == 0 && others.allSatisfy { $0 > level }) ? index : nil
    }

    /// The window's title, without the name of the site after it.
    private var pageTitle: String? {
        guard let title = manuscript.pageTitle, !title.isEmpty, title != fileName else { return nil }
        for separator in [" | ", " – ", " — ", " :: ", " « ", " - "] {
            let parts = title.split(separator: separator)
            if parts.count > 1, let first = parts.first, first.count > 3 { return String(first) }
        }
        return title
    }

    /// What stands above the title belongs to the site, as its name does.
    private mutating func takeOutLines(before index: Int) {
        for block in manuscript.blocks[..<index] { manuscript.report(.outsideTheArticle(words: block.plain), at: block.line) }
        manuscript.blocks.removeFirst(index)
    }

    private static func isTitle(_ line: String) -> Bool {
        line.count <= 120 && !line.endsWithColon && (!line.endsSentence || line.hasSuffix("?") || line.hasSuffix("!"))
    }
}
