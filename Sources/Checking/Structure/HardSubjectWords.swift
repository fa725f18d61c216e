import Diagnostics
import Library

/// The words by which hard subjects are known.
///
/// They are those for which guidance on health content and on reporting asks to say where help is: suicide and self-harm (World Health Organization and
/// International Association for Suicide Prevention, "Preventing suicide: a resource for media professionals", 2023; Samaritans, "Media guidelines for
/// reporting suicide", 2020), and violence and abuse, of which a reader of pages on trauma may well be a survivor (SAMHSA, "Concept of trauma and guidance
/// for a trauma-informed approach", 2014).
struct HardSubjectWords: Sendable {
    private struct Subject: Sendable {
        let name: String
        /// See ``PhraseTable``.
        let phrases: [String]
        /// How often the text has to name it: suicide and self-harm once, for whoever is near it; others where the page is about them, for they are named in
        /// passing wherever trauma is explained.
        let mentions: Int
    }

    private let subjects: [Subject]
    private let table: PhraseTable

    private init(_ subjects: [Subject]) {
        self.subjects = subjects
        table = PhraseTable(subjects.map(\.phrases))
    }

    /// By the first part of a language's tag.
    static let byLanguage = tables.mapValues { HardSubjectWords($0) }

    /// The hardest subject that a text is about, and where it comes up first.
    func first(in text: CheckedText) -> (subject: String, location: SourceLocation)? {
        let places = text.passages.flatMap { passage in table.matches(in: passage.scan).map { (passage: passage, match: $0) } }
        for (number, subject) in subjects.enumerated() {
            let named = places.filter { $0.match.entry == number }
            let headlines = named.filter { $0.passage.origin == .field("title") || $0.passage.origin == .field("summary") }
            guard let first = headlines.first ?? named.first, !headlines.isEmpty || named.count >= subject.mentions else { continue }
            let word = first.passage.scan.words[first.match.words.lowerBound]
            return (subject.name, text.location(ofByte: word.text.lowerBound, in: first.passage))
        }
        return nil
    }

    private static let tables: [Substring: [Subject]] = [
        "en": [
            Subject(
                name: "suicide",
                phrases: [
                    "suicide|suicides|suicidal", "end|ends|ended|ending my|your|his|her|their life|lives",
                    "kill|killed|killing myself|yourself|himself|herself|themselves", "take|takes|took|taken|taking my|your|his|her|their own life|lives",
                ],
                mentions: 1
            ),
            Subject(
                name: "self-harm",
                phrases: [
                    "self harm|harms|harmed|harming|injury|injuries|injure|injures|injured|injuring",
                    "harm|harming|hurt|hurting myself|yourself|himself|herself|themselves",
                ],
                mentions: 1
            ),
            Subject(
                name: "sexual violence",
                phrases: ["rape|rapes|raped|rapist|rapists|incest", "sexual abuse|assault|assaults|violence", "sexually abused|assaulted"],
                mentions: 2
            ),
            Subject(name: "abuse", phrases: ["abuse|abuses|abused|abusive|abuser|abusers|molest|molested"], mentions: 5),
            Subject(name: "violence", phrases: ["violence|violent|torture|tortured|murder|murders|murdered|killed"], mentions: 5),
        ],
        "es": [
            Subject(
                name: "suicide",
                phrases: [
                    "suicidio|suicidios|suicida|suicidas|suicidarse|suicidarte|suicidarme|suicidó", "quitarme|quitarte|quitarse la vida",
                    "acabar con mi|tu|su vida",
                ],
                mentions: 1
            ),
            Subject(
                name: "self-harm",
                phrases: [
                    "autolesión|autolesiones|autolesionarse|autolesionarte|autolesionarme|autolesiva|autolesivas", "hacerme|hacerte|hacerse daño a mí|ti|sí",
                ],
                mentions: 1
            ),
            Subject(
                name: "sexual violence",
                phrases: ["violación|violaciones|violada|violado|incesto", "abuso|agresión|violencia sexual", "abusos|agresiones sexuales"],
                mentions: 2
            ),
            Subject(name: "abuse", phrases: ["abuso|abusos|maltrato|maltratos|maltratador|maltratadora", "malos tratos"], mentions: 5),
            Subject(name: "violence", phrases: ["violencia|violento|violenta|violentos|violentas|tortura|torturas|asesinato|asesinatos"], mentions: 5),
        ],
        "ar": [
            Subject(name: "suicide", phrases: ["انتحار|الانتحار|انتحارية"], mentions: 1),
            Subject(name: "self-harm", phrases: ["إيذاء النفس", "أؤذي نفسي", "تؤذي نفسك"], mentions: 1),
            Subject(name: "sexual violence", phrases: ["اغتصاب|الاغتصاب", "اعتداء جنسي", "الاعتداء الجنسي"], mentions: 2),
        ],
    ]
}
