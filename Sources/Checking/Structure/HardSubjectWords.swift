import Diagnostics
import Library
import Markdown

/// The words by which hard subjects are known.
///
/// They are those for which guidance on health content and on reporting asks to say where help is: suicide and self-harm (World Health Organization and
/// International Association for Suicide Prevention, "Preventing suicide: a resource for media professionals", 2023; Samaritans, "Media guidelines for
/// reporting suicide", 2020), and violence and abuse, of which a reader of pages on trauma may well be a survivor (SAMHSA, "Concept of trauma and guidance
/// for a trauma-informed approach", 2014).
struct HardSubjectWords: Sendable {
    private struct Subject: Sendable {
        let name: String
        let words: [String]
        /// How often the text has to name it: suicide and self-harm once, for whoever is near it; others where the page is about them, for they are named in
        /// passing wherever trauma is explained.
        let mentions: Int
    }

    private let subjects: [Subject]
    private let search: PhraseSearch

    private init(_ subjects: [Subject]) {
        self.subjects = subjects
        search = PhraseSearch(subjects.map(\.words))
    }

    /// By the first part of a language's tag.
    static let byLanguage = tables.mapValues { HardSubjectWords($0) }

    /// The first hard subject that a text is about, and where it comes up.
    func first(in text: CheckedText) -> (subject: String, location: SourceLocation)? {
        let matches = Dictionary(grouping: search.matches(in: text.document.text), by: \.group)
        for (number, subject) in subjects.enumerated() {
            if search.groups(in: Array(text.title.utf8)).contains(number) { return (subject.name, text.location(of: "title")) }
            if search.groups(in: Array(text.summary.utf8)).contains(number) { return (subject.name, text.location(of: "summary")) }
            guard let found = matches[number], found.count >= subject.mentions, let start = found.first?.range.lowerBound else { continue }
            return (subject.name, text.location(ofTextByte: start))
        }
        return nil
    }

    private static let tables: [Substring: [Subject]] = [
        "en": [
            Subject(name: "suicide", words: ["suicide", "suicidal", "end your life", "kill yourself", "kill myself", "take your own life"], mentions: 1),
            Subject(name: "self-harm", words: ["self-harm*", "self harm*", "harm yourself", "hurt yourself", "hurting yourself", "self-injur*"], mentions: 1),
            Subject(name: "sexual violence", words: ["rape", "raped", "sexual abuse", "sexual assault", "sexual violence", "incest"], mentions: 2),
            Subject(name: "abuse", words: ["abuse", "abused", "abusive", "abuser*", "molest*"], mentions: 5),
            Subject(name: "violence", words: ["violence", "violent", "torture*", "murder*", "killed"], mentions: 5),
        ],
        "es": [
            Subject(name: "suicide", words: ["suicid*", "quitarte la vida", "quitarse la vida", "acabar con tu vida"], mentions: 1),
            Subject(name: "self-harm", words: ["autolesi*", "hacerte daño", "hacerse daño a sí"], mentions: 1),
            Subject(name: "sexual violence", words: ["violación", "violada", "violado", "abuso sexual", "abusos sexuales", "agresión sexual", "incesto"], mentions: 2),
            Subject(name: "abuse", words: ["abuso", "abusos", "maltrato", "malos tratos", "maltratador*"], mentions: 5),
            Subject(name: "violence", words: ["violencia", "violento*", "violenta*", "tortura*", "asesin*"], mentions: 5),
        ],
        "ar": [
            Subject(name: "suicide", words: ["انتحار", "الانتحار", "انتحارية"], mentions: 1),
            Subject(name: "self-harm", words: ["إيذاء النفس", "أؤذي نفسي", "تؤذي نفسك"], mentions: 1),
            Subject(name: "sexual violence", words: ["اغتصاب", "الاغتصاب", "الاعتداء الجنسي", "اعتداء جنسي"], mentions: 2),
        ],
    ]
}
