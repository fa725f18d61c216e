/// The formulas. Each is nil where the text is too short for it, and where its language has no rules of syllables.
///
/// They tell how long words and sentences are, and nothing of whether a text is true, kind or well ordered. So they are a gauge and no gate.
extension TextStatistics {
    /// The least words that a value is given for: the length of the samples that Flesch, Gunning and Fernández Huerta worked with.
    package static let fewestWords = 100

    /// The least sentences that a SMOG grade is given for: see ``smog``.
    package static let fewestSentencesForSMOG = 10

    /// Flesch Reading Ease: the higher, the easier; 60 to 70 is plain English, below 30 is for graduates.
    ///
    /// 206.835 − 1.015 × words per sentence − 84.6 × syllables per word. (R. Flesch, "A new readability yardstick", Journal of Applied
    /// Psychology 32, 1948, p. 221–233.)
    package var fleschReadingEase: Double? {
        formula { 206.835 - 1.015 * $0.wordsPerSentence - 84.6 * $0.syllablesPerWord }
    }

    /// Flesch–Kincaid: the grade of a school in the United States whose pupils can mostly follow.
    ///
    /// 0.39 × words per sentence + 11.8 × syllables per word − 15.59. (J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom,
    /// "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75, 1975.)
    package var fleschKincaidGrade: Double? {
        formula { 0.39 * $0.wordsPerSentence + 11.8 * $0.syllablesPerWord - 15.59 }
    }

    /// SMOG: the grade whose pupils understand all of it, so that it stands a grade or two above ``fleschKincaidGrade``.
    ///
    /// 1.0430 × √(30 × polysyllables / sentences) + 3.1291. (G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of
    /// Reading 12, 1969, p. 639–646.) The formula was fitted to 30 sentences. The form for a shorter text scales its polysyllables up to
    /// 30 sentences, which is what this does for any text; below 10 sentences it has no form.
    package var smog: Double? {
        guard let syllables, sentences >= Self.fewestSentencesForSMOG else { return nil }
        return 1.0430 * (30 * Double(syllables.polysyllables) / Double(sentences)).squareRoot() + 3.1291
    }

    /// Gunning's Fog index: years of school.
    ///
    /// 0.4 × (words per sentence + hard words in a hundred). (R. Gunning, "The technique of clear writing", McGraw-Hill, 1952.) Hard words have three
    /// syllables and more, without names, words put together from easy ones, and words that have three only by the ending -es, -ed or -ing.
    /// A name is taken to be a word with a capital letter that isn't the first of its sentence, a word put together one with a hyphen.
    package var gunningFog: Double? {
        formula { 0.4 * ($0.wordsPerSentence + 100 * $0.hardWordsPerWord) }
    }

    /// Coleman–Liau: a grade by letters instead of syllables.
    ///
    /// 0.0588 × letters in a hundred words − 0.296 × sentences in a hundred words − 15.8. (M. Coleman and T. L. Liau, "A computer readability
    /// formula designed for machine scoring", Journal of Applied Psychology 60, 1975, p. 283–284.) Some programs cut 0.0588 to 0.058, which
    /// takes a third of a grade away.
    package var colemanLiauIndex: Double? {
        formula { 0.0588 * 100 * $0.lettersPerWord - 0.296 * 100 / $0.wordsPerSentence - 15.8 }
    }

    /// The automated readability index: a grade by letters.
    ///
    /// 4.71 × letters and digits per word + 0.5 × words per sentence − 21.43. (E. A. Smith and R. J. Senter, "Automated readability index",
    /// AMRL-TR-66-220, 1967.) Programs that count punctuation too give more.
    package var automatedReadabilityIndex: Double? {
        formula { 4.71 * $0.lettersPerWord + 0.5 * $0.wordsPerSentence - 21.43 }
    }

    /// Fernández Huerta's reading ease for Spanish: Flesch's scale, the higher, the easier.
    ///
    /// 206.84 − 60 × syllables per word − 1.02 × words per sentence. (J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214,
    /// 1959, p. 29–32.) It is often copied with sentences in a hundred words in the last place, which would call long sentences easy.
    package var fernandezHuerta: Double? {
        formula { 206.84 - 60 * $0.syllablesPerWord - 1.02 * $0.wordsPerSentence }
    }

    /// Szigriszt Pazos's clarity for Spanish, which the INFLESZ scale cuts into bands: see ``INFLESZBand``.
    ///
    /// 206.835 − 62.3 × syllables per word − words per sentence. (F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito:
    /// fórmula de perspicuidad", Universidad Complutense de Madrid, 1993.)
    package var szigrisztPazos: Double? {
        formula { 206.835 - 62.3 * $0.syllablesPerWord - $0.wordsPerSentence }
    }

    private struct Rates {
        let wordsPerSentence: Double
        let lettersPerWord: Double
        let syllablesPerWord: Double
        let hardWordsPerWord: Double
    }

    private func formula(_ value: (Rates) -> Double) -> Double? {
        guard let syllables, let wordsPerSentence, words >= Self.fewestWords else { return nil }
        let words = Double(words)
        return value(
            Rates(
                wordsPerSentence: wordsPerSentence,
                lettersPerWord: Double(letters) / words,
                syllablesPerWord: Double(syllables.total) / words,
                hardWordsPerWord: Double(syllables.hardWords) / words
            ))
    }
}
