import HTML
import Library

/// A form for a person: what is settled, by whom or by what, and what is to be answered.
package enum CoachText {
    package static func text(for form: CoachForm) -> String {
        let scales = CoachScale.allCases.map { scale in
            "\(scale.title): \(form.score(on: scale).summary).\n\n" + scale.items.compactMap { item in
                form.entries.first { $0.item == item }.map(lines)
            }.joined()
        }
        let heading = "\(form.article.title) (\(form.article.language))\n\(form.article.source), version \(form.version)\n"
        return ([heading] + scales).joined(separator: "\n")
    }

    /// What an item says, and below it what there is to say of it.
    package static func lines(for entry: CoachEntry) -> String {
        let name = padded(entry.item.id.rawValue, to: 9), state = padded(entry.state.word, to: 5)
        return "  \(name)\(state)\(entry.item.statement)\n" + remarks(on: entry).map { "                \($0)\n" }.joined()
    }

    private static func remarks(on entry: CoachEntry) -> [String] {
        let place = entry.suggestion.evidence?.line.map { " Line \($0)." } ?? ""
        let evidence = entry.suggestion.evidence.map { "· \($0.words)\(place)" }
        let current = entry.current.map { "· \($0.by) says \($0.answer.rawValue), \($0.on)." }
        let lapsed = entry.lapsed.map { "· \($0.by) said \($0.answer.rawValue) on \($0.on), of another version." }
        return [evidence].compactMap(\.self) + current + lapsed
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

extension CoachEntry.State {
    /// In at most three letters, with a question mark where people have to answer.
    package var word: String {
        switch self {
        case .rated(let answer), .told(let answer): answer.rawValue
        case .disputed: "?!"
        case .open: "?"
        }
    }
}
