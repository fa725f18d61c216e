import Diagnostics
import Markdown

struct WeakAlternative: TextRule {
    let name = "weak-alternative"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "The words for a picture are a file's name, say that it is a picture, or repeat its caption (WCAG 2.2, 1.1.1; failures F30 and F39).",
        because: "Screen readers say \"image\" themselves and read the caption too, so that nothing is learned from the picture.",
        mend: "Say what the picture says: what leads to what, what is larger, who holds whom.",
        example: "![Image of a circle](../../assets/circle.svg)",
        counterexample: "![A circle with four steps: rupture, pause, repair, trust](../../assets/circle.svg)"
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.pictures.compactMap { picture in
            let words = text.document.alternative(of: picture.node).trimmed
            let caption = text.document.string(picture.reference.title).trimmed
            guard let weakness = Self.weakness(of: words, caption: caption, language: text.languageCode) else { return nil }
            return Finding(
                at: text.location(of: picture.reference),
                message: "The words for this picture, \"\(words)\", \(weakness).",
                remedy: "Say what the picture says to somebody who sees it."
            )
        }
    }

    private static func weakness(of words: String, caption: String, language: Substring) -> String? {
        let folded = words.lowercased()
        guard !folded.isEmpty else { return nil }
        if folded.wholeMatch(of: /[\w.\/-]+\.(svg|png|jpe?g|gif|webp|avif)/) != nil { return "are a file's name" }
        if folded == caption.lowercased() { return "are those of its caption" }
        let isAnnounced = (openings[language] ?? []).contains { folded.hasPrefix($0) }
        return isAnnounced ? "begin by saying that it is one" : nil
    }

    private static let openings: [Substring: [String]] = [
        "en": ["image of", "an image of", "picture of", "a picture of", "photo of", "a photo of", "photograph of", "graphic of", "illustration of", "drawing of"],
        "es": ["imagen de", "una imagen de", "foto de", "una foto de", "fotografía de", "dibujo de", "un dibujo de", "ilustración de", "gráfico de"],
        "ar": ["صورة", "رسم"],
    ]
}
