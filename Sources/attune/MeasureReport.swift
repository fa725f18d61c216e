import Diagnostics
import HTML
import Reading

/// What was measured, for a program: a list with an object for each article. A measure that the text is too short for is null.
struct MeasureReport {
    let json: String

    init(_ articles: [MeasuredArticle], showsSentences: Bool) {
        let objects = articles.map { "  " + Self.object(for: $0, showsSentences: showsSentences) }
        json = objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
    }

    private static func object(for article: MeasuredArticle, showsSentences: Bool) -> String {
        let statistics = article.statistics
        var members = [
            ("name", JSONText.quoted(article.name)),
            ("language", JSONText.quoted(article.language.description)),
            ("words", String(statistics.words)),
            ("sentences", String(statistics.sentences)),
            ("letters", String(statistics.letters)),
            ("longestSentence", String(statistics.longestSentence)),
        ]
        if let syllables = statistics.syllables {
            members += [
                ("syllables", String(syllables.total)),
                ("polysyllables", String(syllables.polysyllables)),
                ("hardWords", String(syllables.hardWords)),
            ]
        }
        members.append(("measures", written(article.measures.map { ($0.measure.rawValue, $0.value?.text(digits: 2) ?? "null") })))
        if let band = article.band { members.append(("inflesz", JSONText.quoted(band.rawValue))) }
        if showsSentences { members.append(("text", "[" + article.prose.sentences.map { JSONText.quoted($0.text) }.joined(separator: ", ") + "]")) }
        return written(members)
    }

    private static func written(_ members: [(name: String, value: String)]) -> String {
        "{" + members.map { "\(JSONText.quoted($0.name)): \($0.value)" }.joined(separator: ", ") + "}"
    }
}
