package import Diagnostics
import HTML
import Library

/// A form for a program.
package enum CoachData {
    package static func value(of form: CoachForm) -> JSONValue {
        .members(JSONValue.members(of: [
            ("name", .text(form.article.id.description)),
            ("language", .text(form.article.language.description)),
            ("title", .text(form.article.title)),
            ("file", .text(form.article.source)),
            ("version", .text(form.version)),
            ("scores", .list(CoachScale.allCases.map { object(for: form.score(on: $0)) })),
            ("items", .list(form.entries.map(object))),
        ]))
    }

    package static func object(for score: CoachScore) -> JSONValue {
        .object(
            ("scale", .text(score.scale.rawValue)),
            ("percent", score.percent.map { .number($0) }),
            ("points", .number(score.points)),
            ("counted", .number(score.counted)),
            ("notApplicable", .number(score.notApplicable)),
            ("open", .number(score.open))
        )
    }

    private static func object(for entry: CoachEntry) -> JSONValue {
        .object(
            ("item", .text(entry.item.id.rawValue)),
            ("statement", .text(entry.item.statement)),
            ("answer", entry.answer.map { .text($0.rawValue) }),
            ("from", .text(entry.state.name)),
            ("evidence", entry.suggestion.evidence.map { .text($0.words) }),
            ("line", entry.suggestion.evidence?.line.map { .number($0) }),
            ("answers", .list(entry.current.map(object))),
            ("lapsed", .list(entry.lapsed.map(object)))
        )
    }

    private static func object(for rating: Rating) -> JSONValue {
        .object(("answer", .text(rating.answer.rawValue)), ("by", .text(rating.by)), ("on", .text(rating.on.description)))
    }
}

extension CoachEntry.State {
    /// Whom the answer is from.
    fileprivate var name: String {
        switch self {
        case .rated: "people"
        case .told: "program"
        case .disputed: "disputed"
        case .open: "nobody"
        }
    }
}
