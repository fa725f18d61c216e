import Diagnostics
import Library
import Markdown

struct QuotationWithoutPage: TextRule {
    let name = "quotation-without-page"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Words are quoted beside the citation of a book, and no page is given (Publication Manual of the American Psychological Association, 8.13).",
        because: "Nobody finds ten words in a book of 400 pages, so nobody can check them.",
        mend: "Write the page into the citation: [@name, p. 253].",
        example: "He speaks of \"a secure base for the child\" [@bowlby-1988].",
        counterexample: "He speaks of \"a secure base for the child\" [@bowlby-1988, p. 11]."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard !text.document.citations.isEmpty else { return [] }
        let books = Set(text.library.resources.filter { [.book, .chapter, .workbook].contains($0.type) }.map(\.id.description))
        return text.document.nodes.indices.flatMap { node -> [Finding] in
            guard case .citation(let number) = text.document.nodes[node].kind else { return [] }
            let citation = text.document.citations[Int(number)]
            let open = citation.items.filter { $0.locator == nil && books.contains($0.resource) }
            guard !open.isEmpty, text.document.sentence(around: node).contains(Self.quotation) else { return [] }
            return open.map { item in
                Finding(
                    at: text.location(of: citation),
                    message: "Words are quoted here, and \"\(item.resource)\" is cited without a page.",
                    remedy: "Write the page: [@\(item.resource), p. …]."
                )
            }
        }
    }

    /// At least three words between quotation marks: one or two are a term, and nobody's own.
    private static var quotation: Regex<Substring> {
        /["“«„](?:[^"”»“\s]+\s+){2,}[^"”»“]*["”»“]/
    }
}
