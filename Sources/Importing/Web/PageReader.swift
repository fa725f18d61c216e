import Library

/// Reads a web page that was saved, or what Pandoc makes of a word processor's file: its text as blocks, without what only a browser needs.
struct PageReader {
    var manuscript = Manuscript()
    /// Blocks that are being gathered: those of the page, and inside them those of a quote or an item of a list.
    var open: [Gathering] = [Gathering()]
    /// How words look here, and where they lead.
    var look: RunningText.Look = []
    var target: RunningText.Target?
    var footnoteNumbers: [String: Int] = [:]
    var activeParts = 0
    var linksWithoutAddress = 0
    /// Length of all words of the page, to tell a part of it from nearly all of it.
    let length: Int
    /// Whether lines of the file mean anything to its author.
    let hasLines: Bool

    struct Gathering {
        var blocks: [Block] = []
        var words = RunningText()
        var line: Int?
    }

    /// How deep elements may be nested: libxml2 stops at 256, and here every level is a call.
    static let deepest = 200

    /// - Parameter hasLines: whether the place of things in this HTML is to be told.
    init(_ page: Markup, hasLines: Bool = true) {
        self.hasLines = hasLines
        length = page.root?.allText.count ?? 0
        guard let root = page.root else { return }
        readHead(of: root)
        let body = root.first("body") ?? root
        gatherFootnotes(in: body)
        let article = Self.article(in: body)
        if let article, !article.isSame(as: body) { reportRest(of: body, around: article) }
        read(article ?? body, depth: 0)
        flush()
        manuscript.blocks = open.first?.blocks ?? []
        if activeParts > 0 { manuscript.report(.activeParts(count: activeParts), at: nil) }
        if linksWithoutAddress > 0 { manuscript.report(.linksWithoutAddress(count: linksWithoutAddress), at: nil) }
    }

    func line(of node: Markup.Node) -> Int? {
        hasLines ? node.line : nil
    }
}

// MARK: - The page

extension PageReader {
    /// The part of a page that its author calls the article: the only one of its kind, or the main part.
    private static func article(in body: Markup.Node) -> Markup.Node? {
        var articles: [Markup.Node] = [], mains: [Markup.Node] = []
        body.walk { node in
            if node.name == "article" {
                articles.append(node)
                return false
            }
            if node.name == "main" || node.attribute("role") == "main" { mains.append(node) }
            return true
        }
        let all = body.allText.count
        if let main = mains.first, mains.count == 1, main.allText.count * 4 > all {
            let inside = articles.filter { $0.allText.count * 2 > main.allText.count }
            return inside.count == 1 ? inside.first : main
        }
        let large = articles.filter { $0.allText.count * 3 > all }
        return large.count == 1 ? large.first : nil
    }

    /// Names what stands beside the article: the outermost parts that hold nothing of it.
    private mutating func reportRest(of body: Markup.Node, around article: Markup.Node) {
        var parts: [(words: String, line: Int?)] = []
        body.walk { node in
            if node.isSame(as: article) { return false }
            if let text = node.text, !text.trimmingSpaces.isEmpty { parts.append((text, hasLines ? node.line : nil)) }
            guard node.name != nil else { return true }
            if case .active = PageElement(node) { return false }
            guard node.first("article") == nil, node.first("main") == nil, node.attribute("role") != "main" else { return true }
            let words = node.allText.trimmingSpaces
            if !words.isEmpty { parts.append((words, hasLines ? node.line : nil)) }
            return false
        }
        for part in parts.prefix(20) { manuscript.report(.outsideTheArticle(words: part.words), at: part.line) }
    }

    private mutating func readHead(of root: Markup.Node) {
        guard let head = root.first("head") else { return }
        var author: String?, published: String?
        head.walk { node in
            if node.name == "title" {
                manuscript.pageTitle = node.allText.trimmingSpaces
            } else if node.name == "meta", let content = node.attribute("content") {
                switch (node.attribute("name") ?? node.attribute("property") ?? "").lowercased() {
                case "author", "article:author": if !content.contains("://") { author = content }
                case "article:published_time", "date", "dc.date": published = content
                default: break
                }
            }
            return true
        }
        if let author { manuscript.addAuthor(author, at: nil) }
        if let published, let date = CalendarDate(String(published.prefix(10))) { manuscript.setPublished(date, words: published, at: nil) }
    }

    /// The notes that Pandoc puts at the end of a page.
    private mutating func gatherFootnotes(in body: Markup.Node) {
        var sections: [Markup.Node] = []
        body.walk { node in
            if node.attribute("role") == "doc-endnotes" { sections.append(node) }
            return true
        }
        var notes: [Markup.Node] = []
        for section in sections {
            section.walk { node in
                guard node.name == "li", let id = node.attribute("id") else { return true }
                notes.append(node)
                footnoteNumbers[id] = notes.count
                return false
            }
        }
        for note in notes { manuscript.footnotes.append(gather(note, depth: 1)) }
    }
}
