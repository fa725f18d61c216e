import Diagnostics
import Library
import Markdown

struct ShownHTML: TextRule {
    let name = "shown-html"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A text holds HTML, which readers see as it is written, because site.yml doesn't allow any.",
        because: "They meet angle brackets in the middle of a sentence.",
        mend: "Write it in Markdown, put it between backticks if it is meant as code, or take it out. A comment alone is hidden from readers.",
        example: "Breathe <b>out</b>.",
        counterexample: "Breathe **out**. <!-- Is this true at night too? -->"
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard !text.library.site.allowsRawHTML else { return [] }
        return text.document.nodes.indices.compactMap { node in
            let span: Document.Span
            switch text.document.nodes[node].kind {
            case .htmlBlock(let block): span = block
            case .htmlInline(let inline): span = inline
            default: return nil
            }
            guard !text.document[span].isHTMLComment else { return nil }
            let beginning = text.document.string(span).trimmed.prefix { !$0.isNewline }.prefix(40)
            // An end tag goes with the beginning that was told of.
            guard !beginning.hasPrefix("</") else { return nil }
            return Finding(
                at: text.location(ofNode: node),
                message: "Readers see \"\(beginning)\" as it is written.",
                remedy: beginning.hasPrefix("<!--") ? "Put the comment on lines of its own." : "Write it in Markdown, or put backticks around it."
            )
        }
    }
}
