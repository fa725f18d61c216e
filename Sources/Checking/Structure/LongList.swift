import Diagnostics
import Markdown

struct LongList: TextRule {
    let name = "long-list"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "A list has more than \(longest) items (CDC Clear Communication Index, item 8).",
        because: "Nobody who is tired or afraid keeps eight things in mind.",
        mend: "Leave out what matters least, or part the list and give each part a line of its own."
    )

    /// The Index asks whether lists are of no more than seven items.
    static let longest = 7

    func findings(in text: CheckedText) -> [Finding] {
        // A worksheet offers things to choose from, and a page such as help now is looked things up in.
        guard text.article != nil, !text.isWorksheet else { return [] }
        return text.document.nodes.indices.compactMap { node in
            guard case .list = text.document.nodes[node].kind else { return nil }
            let count = text.document.children(of: node).count { _ in true }
            guard count > Self.longest else { return nil }
            return Finding(
                at: text.location(ofNode: node),
                message: "This list has \(count) items; more than \(Self.longest) are hard to keep in mind.",
                remedy: "Leave out what matters least, or part the list."
            )
        }
    }
}
