import HTML
@testable import Library
@testable import Markdown

enum FixtureBodies {
    /// A text with every link and citation found, as the loader leaves it.
    static func body(_ text: String) -> Body {
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
        let document = Document(
            nodes: [Document.Node(kind: .document, end: 1, line: 1, column: 1)], text: [], links: [], citations: [],
            headings: headings.map { Document.Heading(level: 2, id: fragment($0.lowercased().replacing(" ", with: "-")), text: String($0), node: 0, line: 0) },
            footnoteCount: 0
        )
        return Body(document: document, resolution: Resolution(links: [], citations: [], mentions: []), wordCount: text.split(separator: " ").count)
    }
}
