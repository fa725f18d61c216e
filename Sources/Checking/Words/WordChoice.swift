import Diagnostics

/// Words that can hurt or mislead, with better ones.
struct WordChoice: Sendable {
    /// As ``PhraseTable`` reads them.
    let phrases: [String]
    /// What to say instead; several are parted by " or ".
    let offer: String
    /// What the words do to a reader: the end of a sentence that begins with them.
    let reason: String
    /// Nil where it is Attune's own judgement.
    let source: Guidance?
    /// Nil for that of the rule.
    let severity: Diagnostic.Severity?
    /// When the words mean no harm.
    let exemption: Exemption?

    enum Exemption: Hashable, Sendable {
        /// After "not" and its like: "you are not broken".
        case negated
        /// Where nothing in the text is about suicide.
        case notAboutSuicide
        /// With other words in the same sentence.
        case partOfSentence
    }

    init(
        _ phrases: String...,
        say offer: String,
        because reason: String,
        by source: Guidance? = nil,
        severity: Diagnostic.Severity? = nil,
        unless exemption: Exemption? = nil
    ) {
        self.phrases = phrases
        self.offer = offer
        self.reason = reason
        self.source = source
        self.severity = severity
        self.exemption = exemption
    }
}

/// A list of such words in one language, ready to be looked for.
struct WordList: Sendable {
    let choices: [WordChoice]
    private let table: PhraseTable
    private let suicideWords: WordSet

    /// - Parameters:
    ///   - allowed: phrases that begin like one of the choices and mean something else, such as names.
    init(_ choices: [WordChoice], allowing allowed: [String] = []) {
        self.choices = choices
        table = PhraseTable(choices.map(\.phrases) + [allowed])
        suicideWords = WordSet("suicide suicides suicidal suicidio suicidios suicida suicidas suicidarse الانتحار انتحار")
    }

    /// The words of the list in a passage, without those in quotation marks and those that mean no harm there.
    func matches(in scan: TextScan) -> [(choice: WordChoice, words: Range<Int>)] {
        table.matches(in: scan).compactMap { match in
            guard match.entry < choices.count, !scan.isQuoted(match.words) else { return nil }
            let choice = choices[match.entry]
            switch choice.exemption {
            case .negated where scan.isNegated(before: match.words): return nil
            case .notAboutSuicide where !scan.words.contains(where: suicideWords.contains): return nil
            case .partOfSentence where scan.sentences[scan.sentence(ofWord: match.words.lowerBound)].words != match.words: return nil
            default: return (choice, match.words)
            }
        }
    }
}

extension TextScan {
    /// Whether somebody else says some words.
    func isQuoted(_ words: Range<Int>) -> Bool {
        words.first.map { self.words[$0].traits.contains(.quoted) } ?? false
    }

    /// Whether a word for "not" stands in the same sentence, at most five words before some words.
    func isNegated(before words: Range<Int>) -> Bool {
        let sentence = sentences[sentence(ofWord: words.lowerBound)].words
        return (max(sentence.lowerBound, words.lowerBound - 5)..<words.lowerBound).contains { Self.negations.contains(self.words[$0]) }
    }

    private static let negations = WordSet(
        """
        not never no nobody none nor neither without isn't aren't wasn't weren't don't doesn't didn't won't can't cannot
        no nunca ni nadie nada ningún ninguna sin tampoco jamás لا ليس ليست لست غير
        """)
}
