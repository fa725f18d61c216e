package import Markdown

/// Whom a text means by "you".
package enum Addressee: CaseIterable, Hashable, Sendable {
    /// Somebody with a child to look after.
    case carer
    /// Somebody who treats others.
    case professional
    /// Somebody who lives with what the text is about.
    case person
}

extension Document {
    /// Whom the text speaks to, with the first words that show it, in the order of the text.
    ///
    /// It knows English and Spanish. What stands in quotation marks speaks to somebody else.
    ///
    /// - Parameter scan: this document's, where it is at hand.
    package func addressees(_ scan: TextScan? = nil) -> [(addressee: Addressee, words: Range<Int>)] {
        let scan = scan ?? TextScan(self)
        var found: [(Addressee, Range<Int>)] = []
        for match in Self.addresses.matches(in: scan) where !scan.words[match.words.lowerBound].traits.contains(.quoted) {
            let addressee = Addressee.allCases[match.entry]
            if !found.contains(where: { $0.0 == addressee }) { found.append((addressee, match.words)) }
        }
        return found
    }

    /// In the order of ``Addressee``.
    private static let addresses = PhraseTable([
        [
            "your own|little|young|older|teenage? child|children|baby|toddler|teenager|teen|son|daughter|kid|kids", "your foster|adopted child|children",
            "tu|vuestro|vuestra hijo|hija|bebé|adolescente", "tus hijos|hijas",
        ],
        [
            "your own? client|clients|patient|patients|client's|patient's|caseload|supervisor|supervisees", "in your clinical|therapeutic practice|work",
            "tu|su paciente", "tus|sus pacientes",
        ],
        [
            "your own? therapist|counsellor|counselor|psychologist|psychiatrist|gp|abuser|flashbacks|symptoms|diagnosis", "your trauma|ptsd",
            "what happened to you", "what was done to you", "the person who hurt|harmed you",
            "tu terapeuta|psicólogo|psicóloga|psiquiatra|agresor|trauma|diagnóstico", "tus síntomas", "lo que te pasó",
        ],
    ])
}
