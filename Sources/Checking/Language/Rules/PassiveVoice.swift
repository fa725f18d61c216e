import Diagnostics
import Library

/// Many sentences in which nobody does anything.
///
/// A passive is taken to be a form of "to be" (in Spanish of "ser"), perhaps one or two adverbs, and a participle: a word that ends in -ed, in Spanish in
/// -ado or -ido, or one of a list. Participles that mostly say how somebody is ("tired", "worried") or how things are ("linked", "based") are set aside.
/// So it is a guess, and counts only by the dozen: no rule forbids a passive where nobody knows who did it, or the survivor comes first in the sentence.
struct PassiveVoice: TextRule {
    let name = "passive-voice"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "More than a quarter of a text's sentences are in the passive voice, or its main message or an action is.",
        because: "\"You can call us\" says who does what; \"calls are answered\" leaves it open. The CDC Clear Communication Index asks for the active voice in the main "
            + "message and the actions (item 6).",
        mend: "Begin with who does it. English and Spanish are looked at.",
        example: nil,
        counterexample: nil
    )

    /// The part of all sentences that may be passive.
    static let most = 0.25
    /// Fewer sentences tell nothing.
    static let fewestSentences = 12

    /// The words of a message within which its verb stands, mostly.
    private static let longestBeginning = 8
    private static let subordinating = WordSet("that how when where which who what why if before after while que cómo cuando donde quien si antes después mientras")

    func findings(in text: CheckedText) -> [Finding] {
        guard let detector = PassiveDetector(language: text.languageCode) else { return [] }
        return inText(text, detector) + inFields(text, detector)
    }

    private func inText(_ text: CheckedText, _ detector: PassiveDetector) -> [Finding] {
        let scan = text.scan
        let sentences = scan.blocks.filter { $0.kind == .paragraph && !$0.surroundings.contains(.quote) }.flatMap { scan.sentences[$0.sentences] }
            .filter { $0.words.count > 2 }
        guard sentences.count >= Self.fewestSentences else { return [] }
        let passives = sentences.compactMap { detector.passive(in: $0.words, of: scan) }
        guard let first = passives.first, Double(passives.count) > Self.most * Double(sentences.count) else { return [] }
        let percent = passives.count * 100 / sentences.count
        return [
            Finding(
                at: text.location(ofByte: scan.words[first.lowerBound].text.lowerBound, in: scan),
                message: "About \(percent) in 100 sentences are in the passive voice; the first is \"\(scan.string(ofWords: first))\".",
                remedy: "Begin sentences with who does what."
            ),
        ]
    }

    private func inFields(_ text: CheckedText, _ detector: PassiveDetector) -> [Finding] {
        text.passages.compactMap { passage in
            switch passage.origin {
            case .field("main-message"), .item("actions", _): break
            default: return nil
            }
            // "Ask how it was made" is active where it counts.
            let beginning = passage.scan.words.indices.prefix(Self.longestBeginning).prefix { !Self.subordinating.contains(passage.scan.words[$0]) }
            guard let passive = detector.passive(in: beginning, of: passage.scan) else { return nil }
            return Finding(
                at: text.location(ofByte: passage.scan.words[passive.lowerBound].text.lowerBound, in: passage),
                message: "\"\(passage.scan.string(ofWords: passive))\" doesn't say who does it.",
                remedy: "Begin with who does what: the main message and the actions are clearest so."
            )
        }
    }
}

/// Finds the passive in one language.
struct PassiveDetector {
    private let auxiliaries: WordSet
    private let adverbs: WordSet
    private let irregular: WordSet
    private let adjectives: WordSet
    private let endings: [String]

    /// - Returns: nil for a language that it doesn't know.
    init?(language: Substring) {
        switch language {
        case "en": self = Self.english
        case "es": self = Self.spanish
        default: return nil
        }
    }

    private init(auxiliaries: WordSet, adverbs: WordSet, irregular: WordSet, adjectives: WordSet, endings: [String]) {
        self.auxiliaries = auxiliaries
        self.adverbs = adverbs
        self.irregular = irregular
        self.adjectives = adjectives
        self.endings = endings
    }

    /// The first passive among some words: from the auxiliary to the participle.
    func passive(in words: Range<Int>, of scan: TextScan) -> Range<Int>? {
        for index in words where auxiliaries.contains(scan.words[index]) {
            var next = index + 1
            while next < words.upperBound, next <= index + 2, scan.words[next].traits.contains(.follows), isAdverb(next, in: scan) { next += 1 }
            guard next < words.upperBound, scan.words[next].traits.contains(.follows), !scan.words[next].traits.contains(.quoted) else { continue }
            if isParticiple(next, in: scan), next + 1 == words.upperBound || !scan.words[next + 1].traits.contains(.hyphenated) { return index..<next + 1 }
        }
        return nil
    }

    private func isAdverb(_ index: Int, in scan: TextScan) -> Bool {
        adverbs.contains(scan.words[index]) || ["ly", "mente"].contains { ends(index, with: $0, in: scan) }
    }

    private func isParticiple(_ index: Int, in scan: TextScan) -> Bool {
        let word = scan.words[index]
        if adjectives.contains(word) { return false }
        return irregular.contains(word) || endings.contains { word.text.count > $0.utf8.count + 2 && ends(index, with: $0, in: scan) }
    }

    private func ends(_ index: Int, with ending: String, in scan: TextScan) -> Bool {
        scan.bytes[scan.words[index].text].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private static let english = PassiveDetector(
        auxiliaries: WordSet("am is are was were be been isn't aren't wasn't weren't"),
        adverbs: WordSet("not never always also often still sometimes just even being been all both"),
        irregular: WordSet(
            """
            beaten begun bitten broken brought built caught chosen cut done drawn driven eaten felt forgotten forgiven found fought given grown heard held hidden hit
            hurt kept known laid led left lost made meant met paid put read said seen sent set shaken shared shot shown shut spent spoken stolen struck sworn taken
            taught thought thrown told torn understood woken won worn written
            """),
        adjectives: WordSet(
            """
            tired scared worried excited interested frightened relaxed stressed overwhelmed exhausted bored confused embarrassed ashamed supposed used linked related
            based involved married divorced closed limited mixed naked gifted united detailed complicated isolated connected attached attuned settled disorganised
            disorganized pleased surprised upset concerned alarmed crowded advanced experienced qualified determined prepared dedicated indeed need left needed
            """),
        endings: ["ed"]
    )

    private static let spanish = PassiveDetector(
        auxiliaries: WordSet("es son fue fueron era eran será serán ser sido siendo sea sean fuera fueran sería serían"),
        adverbs: WordSet("no nunca siempre también muy"),
        irregular: WordSet("hecho hecha hechos hechas dicho dicha dichos dichas escrito escrita escritos escritas visto vista vistos vistas puesto puesta abierto abierta roto rota"),
        adjectives: WordSet("complicado complicada complicados complicadas adecuado adecuada adecuados adecuadas sentido cuidado pasado marido sonido contenido partido lado grado estado"),
        endings: ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]
    )
}
