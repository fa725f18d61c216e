import Diagnostics
import Markdown

struct LongAlternative: TextRule {
    let name = "long-alternative"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "The words for a picture are longer than \(longest) characters.",
        because: "A screen reader says them in one go; nobody can stop in the middle and go back.",
        mend: "Keep the main thing, and put the rest into the text beside the picture, where everybody has it."
    )

    /// A screen reader's user can't pause in a text alternative. Guides to writing them give 100 to 150 characters or two short sentences.
    static let longest = 150

    func findings(in text: CheckedText) -> [Finding] {
        text.pictures.compactMap { picture in
            let count = text.document.alternative(of: picture.node).count
            guard count > Self.longest else { return nil }
            return Finding(
                at: text.location(of: picture.reference),
                message: "The words for this picture have \(count) characters; at most \(Self.longest) can be listened to in one go.",
                remedy: "Keep the main thing, and put the rest into the text beside it."
            )
        }
    }
}
