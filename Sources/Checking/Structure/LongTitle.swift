import Diagnostics

struct LongTitle: TextRule {
    let name = "long-title"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A title is longer than \(longest) characters.",
        because: "Lists, tabs and search results cut it off, and a phone shows it over four lines.",
        mend: "Say the main thing first, and leave the rest to the summary."
    )

    /// Search engines show about 60 characters of a title, and no phone shows more than 70 in two lines of a list.
    static let longest = 70

    func findings(in text: CheckedText) -> [Finding] {
        let count = text.title.count
        guard count > Self.longest else { return [] }
        return [Finding(
            at: text.location(of: "title"),
            message: "The title has \(count) characters; lists cut it off after \(Self.longest).",
            remedy: "Say the main thing first, and leave the rest to the summary."
        )]
    }
}
