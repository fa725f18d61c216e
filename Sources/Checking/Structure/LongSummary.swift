import Diagnostics

struct LongSummary: TextRule {
    let name = "long-summary"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A summary is longer than \(longest) words.",
        because: "It stands in lists, where readers choose a page at a glance.",
        mend: "Keep what the reader gets; the text says the rest."
    )

    static let longest = 30

    func findings(in text: CheckedText) -> [Finding] {
        let count = text.summary.split(whereSeparator: \.isWhitespace).count
        guard count > Self.longest else { return [] }
        return [Finding(
            at: text.location(of: "summary"),
            message: "The summary has \(count) words; at a glance nobody reads more than \(Self.longest).",
            remedy: "Keep what the reader gets; the text says the rest."
        )]
    }
}
