import Diagnostics
import Markdown

/// A space before a sign that ends something.
///
/// French sets a space before a colon, a semicolon, a question mark and an exclamation mark, so only stops and commas are looked at in languages other than
/// English, Spanish and Arabic.
struct SpaceBeforePunctuation: TextRule {
    let name = "space-before-punctuation"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A space stands before a full stop, a comma or the like.",
        because: "The sign may land alone at the beginning of a line. Words or a citation have often been lost there.",
        mend: "Take the space out, and see whether a word is missing.",
        example: "It passes , with time.",
        counterexample: "It passes, with time … and help."
    )

    func findings(in text: CheckedText) -> [Finding] {
        let signs = Self.signs(in: text.languageCode)
        var findings: [Finding] = []
        for (index, node) in text.document.nodes.enumerated() {
            guard case .text(let span) = node.kind else { continue }
            let bytes = text.document[span]
            for place in bytes.indices.dropLast() where bytes[place] == UInt8(ascii: " ") {
                let isAtStart = place == bytes.startIndex
                guard !isAtStart || continuesInline(index, in: text.document), let sign = Self.sign(after: place, in: bytes, among: signs) else { continue }
                findings.append(Finding(
                    at: text.location(ofNode: index, offset: place - bytes.startIndex),
                    message: "A space stands before \"\(sign)\".",
                    remedy: "Take the space out, and see whether a word is missing before it."
                ))
            }
        }
        return findings
    }

    /// Whether a text node has something before it on its line that the space parts it from.
    private func continuesInline(_ node: Int, in document: Document) -> Bool {
        switch document.nodes[node - 1].kind {
        case .text, .code, .citation, .footnoteReference: true
        default: false
        }
    }

    /// The sign after a space, where it ends there: ".5" and "..." don't.
    private static func sign(after space: Int, in bytes: ArraySlice<UInt8>, among signs: [String]) -> String? {
        let rest = bytes[(space + 1)...]
        guard space == bytes.startIndex || bytes[space - 1] != UInt8(ascii: " "), let sign = signs.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
        guard let next = rest.dropFirst(sign.utf8.count).first else { return sign }
        return " )\"'".utf8.contains(next) || next >= 0x80 ? sign : nil
    }

    private static func signs(in language: Substring) -> [String] {
        ["en", "es", "ar"].contains(language) ? [".", ",", ";", ":", "!", "?", "،", "؛", "؟"] : [".", ","]
    }
}
