import Diagnostics
import Library

struct MissingTopics: TextRule {
    let name = "missing-topics"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "An article's list of topics is empty.",
        because: "It stands on no topic's page, so only those who search for it find it.",
        mend: "Name the topic that it belongs to; the first is its main one."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let article = text.article, article.topics.isEmpty, text.fieldPlaces.isEmptyList("topics") else { return [] }
        return [Finding(
            at: text.location(of: "topics"),
            message: "This article belongs to no topic.",
            remedy: "Name one, such as topics: [\(text.edition.topics.first.map(\.id.description) ?? "trauma")]."
        )]
    }
}
