import Diagnostics
import HTML
import Reading

/// What was measured, for a person: a table for each language, or the sentences of each article.
struct MeasureTables {
    let text: String

    init(_ articles: [MeasuredArticle], showsSentences: Bool) {
        if showsSentences {
            text = articles.map(Self.listing).joined(separator: "\n")
        } else {
            var languages: [Language] = []
            for article in articles where !languages.contains(article.language) { languages.append(article.language) }
            text = languages.map { language in Self.table(of: articles.filter { $0.language == language }) }.joined(separator: "\n")
        }
    }

    private static func listing(of article: MeasuredArticle) -> String {
        let lines = article.prose.sentences.map { "\(padded(String($0.words.count), to: 4))  \($0.text)\n" }
        return "\(table(of: [article]))\n\(lines.joined())"
    }

    private static func table(of articles: [MeasuredArticle]) -> String {
        guard let first = articles.first else { return "" }
        let header = ["\(first.language)", "words", "sentences", "mean", "longest"] + first.measures.map(\.measure.columnTitle)
        let rows = articles.map { article in
            let statistics = article.statistics
            let counts = [statistics.words, statistics.sentences].map(String.init)
            let mean = statistics.wordsPerSentence?.text(digits: 1) ?? "-"
            let measures = article.measures.map { $0.value?.text(digits: 1) ?? "-" }
            return [article.name] + counts + [mean, String(statistics.longestSentence)] + measures + (article.band.map { [$0.rawValue] } ?? [])
        }
        let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
        return ([header] + rows).map { line($0, widths: widths) }.joined()
    }

    /// Names to the left, numbers to the right, and what has no column of its own after them.
    private static func line(_ cells: [String], widths: [Int]) -> String {
        let parts = cells.enumerated().map { column, cell in
            if column == 0 { return cell + String(repeating: " ", count: widths[0] - cell.count) }
            return column < widths.count ? padded(cell, to: widths[column]) : cell
        }
        return parts.joined(separator: "  ") + "\n"
    }

    private static func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension ReadingMeasure {
    /// The usual short name.
    fileprivate var columnTitle: String {
        switch self {
        case .fleschReadingEase: "Flesch"
        case .fleschKincaidGrade: "Kincaid"
        case .smog: "SMOG"
        case .gunningFog: "Fog"
        case .colemanLiauIndex: "Coleman"
        case .automatedReadabilityIndex: "ARI"
        case .fernandezHuerta: "Huerta"
        case .szigrisztPazos: "INFLESZ"
        }
    }
}
