import HTML
import Library
import Markdown
import Templates

/// The fields of a worksheet: those for the blanks in its text, and those that every handout has.
struct WorksheetFields: Hashable, Sendable {
    let givenBy: FormField
    let date: FormField
    /// Those in the text, in reading order.
    let text: [FormField]
    let actions: [FormField]
    let nextStep: FormField
    /// Which of the text's fields stand at a node.
    private let ranges: [Int: Range<Int>]

    /// The most lines that one field has: they stay together, so as many have to fit on a sheet in the largest print.
    static let mostLines = 10

    init(_ article: Article, wording: Wording) {
        var names = FieldNames()
        var text: [FormField] = []
        var ranges: [Int: Range<Int>] = [:]
        for blank in article.body.document.blanks(wording: wording.markdown) {
            let start = text.count
            text += Self.fields(for: blank, names: &names)
            ranges[blank.node] = start..<text.count
        }
        self.text = text
        self.ranges = ranges
        actions = article.actions.map { FormField(name: names.next(.box), question: $0, kind: .box) }
        givenBy = FormField(name: "given-by", question: wording.print.givenBy, kind: .line)
        date = FormField(name: "date", question: wording.print.date, kind: .line)
        nextStep = FormField(name: "next-step", question: wording.print.nextStep, kind: .area)
    }

    /// All of them, in reading order.
    var all: [FormField] { [givenBy, date] + text + actions + [nextStep] }

    /// The names of the fields for the blank at a node.
    func names(at node: Int) -> [String] {
        ranges[node].map { text[$0].map(\.name) } ?? []
    }

    private static func fields(for blank: Document.Blank, names: inout FieldNames) -> [FormField] {
        switch blank.kind {
        case .box(let isTicked): return [FormField(name: names.next(.box), question: blank.question, kind: isTicked ? .tickedBox : .box)]
        case .cell: return [FormField(name: names.next(.cell), question: blank.question, kind: .cell)]
        case .writing(lines: 1): return [FormField(name: names.next(.area), question: blank.question, kind: .line)]
        case .writing(let lines):
            return stride(from: 0, to: lines, by: mostLines).map { line in
                let question = line == 0 ? blank.question : "\(blank.question) (\(line / mostLines + 1))"
                return FormField(name: names.next(.area), question: question, kind: .area)
            }
        }
    }
}

/// Counts the fields of each kind.
private struct FieldNames {
    private var boxes = 0, cells = 0, areas = 0

    mutating func next(_ kind: FormField.Kind) -> String {
        switch kind {
        case .box, .tickedBox:
            boxes += 1
            return "box-\(boxes)"
        case .cell:
            cells += 1
            return "cell-\(cells)"
        case .line, .area:
            areas += 1
            return "writing-\(areas)"
        }
    }
}
