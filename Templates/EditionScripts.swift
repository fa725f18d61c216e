import Diagnostics
package import HTML
package import Library

/// The words and the glossary of one language, as scripts: from a folder, a page can load no other kind of data.
package struct EditionScripts {
    let edition: Edition
    let wording: Wording

    package init(library: Library, edition: Handle<Edition>) {
        self.edition = library[edition]
        wording = Wording.of(self.edition.language)
    }

    package var files: [(path: SitePath, bytes: [UInt8])] {
        [
            (edition.wordsPath, Array("attune.words=\(words);\n".utf8)),
            (edition.glossaryScriptPath, Array("attune.terms=\(terms);\n".utf8)),
        ]
    }

    /// Each term by the id of its entry: its name and what it means.
    private var terms: ScriptValue {
        .members(edition.terms.map { ($0.fragment.description, .list([.text($0.term), .text($0.definition)])) })
    }

    private var words: ScriptValue {
        let words = wording.reading
        return .members([
            ("close", .text(words.close)), ("toGlossary", .text(words.toGlossary)), ("toSources", .text(words.toSources)),
            ("settings", settings(words)),
        ])
    }

    private func settings(_ words: Wording.Reading) -> ScriptValue {
        let (text, spacing, theme, motion, keep, notes) = (words.text, words.spacing, words.theme, words.motion, words.keep, words.notes)
        return .members([
            ("title", .text(words.settings)),
            ("undo", .text(words.undo)),
            ("text", question(text.title, [("usual", text.usual), ("large", text.large), ("larger", text.larger), ("largest", text.largest)])),
            ("spacing", question(spacing.title, [("usual", spacing.usual), ("wide", spacing.wide)])),
            ("theme", question(theme.title, [("usual", theme.usual), ("light", theme.light), ("dark", theme.dark)])),
            ("motion", question(motion.title, [("usual", motion.usual), ("less", motion.less)])),
            ("keep", question(keep.title, [("page", keep.page), ("tab", keep.tab), ("device", keep.device)])),
            ("notes", .members([
                ("page", .text(notes.page)), ("tab", .text(notes.tab)), ("device", .text(notes.device)),
                ("removed", .text(notes.removed)), ("refused", .text(notes.refused)),
            ])),
        ])
    }

    private func question(_ title: String, _ choices: [(String, String)]) -> ScriptValue {
        .members([("title", .text(title)), ("choices", .members(choices.map { ($0.0, .text($0.1)) }))])
    }
}

/// A value as a script writes it down; no text in it can end the script that it stands in.
enum ScriptValue: CustomStringConvertible {
    case text(String)
    case list([ScriptValue])
    /// In the order given.
    case members([(name: String, value: ScriptValue)])

    var description: String {
        switch self {
        case .text(let text): JSONText.quoted(text)
        case .list(let values): "[" + values.map(\.description).joined(separator: ",") + "]"
        case .members(let members): "{" + members.map { "\(JSONText.quoted($0.name)):\($0.value)" }.joined(separator: ",") + "}"
        }
    }
}

extension Edition {
    /// The words of what opens in place.
    var wordsPath: SitePath { path("assets/words.js") }
    /// Stands beside the glossary's page: the script finds it by that page's address.
    var glossaryScriptPath: SitePath { path("glossary.js") }
}
