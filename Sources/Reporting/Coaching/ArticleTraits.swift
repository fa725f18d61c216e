import HTML
import Library
import Markdown
import Reading

/// What a program can see of how an article is built.
struct ArticleTraits {
    /// A list, with the line that it begins on.
    struct List {
        let line: Int
        let items: Int
        let isOrdered: Bool
        /// Whether no text that isn't a list comes after it.
        var isAtTheEnd: Bool
    }

    struct Figure {
        let line: Int
        let hasCaption: Bool
    }

    /// What stands below one heading, or before the first.
    struct Section {
        let title: String?
        let line: Int
        var words: Int
    }

    private(set) var lists: [List] = []
    private(set) var figures: [Figure] = []
    private(set) var tables: [Int] = []
    private(set) var sections: [Section] = []
    private(set) var paragraphs = 0
    /// The lines of the callouts of each kind.
    private(set) var callouts: [Document.Callout: [Int]] = [:]
    /// The lines of tasks to tick and of room to write.
    private(set) var tools: [Int] = []
    /// The first sentence that holds a digit.
    private(set) var firstNumber: (sentence: String, line: Int)?
    /// How many sentences hold a digit.
    private(set) var numbers = 0
    /// Whether something in the text speaks to the reader by "you"; nil in languages where the form of the verb does that.
    private(set) var saysYou: Bool?

    init(of article: Article) {
        let document = article.body.document
        saysYou = article.language.description.hasPrefix("en") ? false : nil
        addSections(of: document)
        var index = 0
        while index < document.nodes.count {
            add(index, of: document)
            index += 1
        }
        markEnd(of: document)
    }

    /// Whether PEMAT calls it very short: two paragraphs or fewer, and no parts.
    var isVeryShort: Bool { paragraphs <= 2 && sections.allSatisfy { $0.title == nil } }

    var longestSection: Section? { sections.max { $0.words < $1.words } }

    private mutating func addSections(of document: Document) {
        sections = [Section(title: nil, line: 1, words: 0)]
        for child in document.children(of: 0) {
            if case .heading(let number) = document.nodes[child].kind {
                let heading = document.headings[Int(number)]
                sections.append(Section(title: heading.text, line: heading.line, words: 0))
            } else {
                sections[sections.count - 1].words += document.plainText(of: child, including: .counting).split(whereSeparator: \.isWhitespace).count
            }
        }
        if sections[0].words == 0, sections.count > 1 { sections.removeFirst() }
    }

    private mutating func add(_ index: Int, of document: Document) {
        let node = document.nodes[index], line = Int(node.line)
        switch node.kind {
        case .list(let list):
            let items = document.children(of: index).reduce(0) { count, _ in count + 1 }
            lists.append(List(line: line, items: items, isOrdered: list.start != nil, isAtTheEnd: false))
        case .figure: figures.append(Figure(line: line, hasCaption: true))
        case .image(let link):
            // A figure's picture has been counted with it.
            guard index == 0 || document.nodes[index - 1].kind != .figure else { return }
            figures.append(Figure(line: document.links[Int(link)].line, hasCaption: false))
        case .table: tables.append(line)
        case .callout(let callout, _): callouts[callout, default: []].append(line)
        case .writing: tools.append(line)
        case .item(.open), .item(.done): tools.append(line)
        case .paragraph:
            paragraphs += 1
            read(document.sentences(of: index), line: line)
        default: break
        }
    }

    private mutating func read(_ sentences: [String], line: Int) {
        for sentence in Prose(sentences: sentences).sentences {
            if sentence.words.contains(where: { $0.contains(where: \.isNumber) }) {
                numbers += 1
                if firstNumber == nil { firstNumber = (sentence.text, line) }
            }
            if saysYou == false, sentence.words.contains(where: { ["you", "your", "yours", "yourself"].contains($0.lowercased()) }) { saysYou = true }
        }
    }

    private mutating func markEnd(of document: Document) {
        var last = 0
        for child in document.children(of: 0) {
            switch document.nodes[child].kind {
            case .list, .heading: break
            default: last = Int(document.nodes[child].line)
            }
        }
        for index in lists.indices where lists[index].line > last { lists[index].isAtTheEnd = true }
    }
}
