/// Words that lay the blame on whoever was harmed. Quotation marks let them through, so that a text can answer them.
extension WordList {
    static let blamingEnglish = WordList([
        WordChoice(
            "why didn't|don't|couldn't you leave|go|fight|scream|run|tell|say|report", "why did|do you stay|go|let", "why did you not leave|tell|fight|report",
            say: "what made it hard or unsafe to leave", because: "asks the one who was harmed to account for it", by: .chicagoTaskforce),
        WordChoice(
            "you should have", "you should've", "you shouldn't have", "you ought to have", say: "what may help now", because: "finds fault with what nobody can change",
            by: .samhsa, unless: .negated),
        WordChoice(
            "let|lets|letting it happen", "let|allowed this|that happen", "allow|allowed|allows the? abuse", "let him|her|them hit|hurt|abuse|touch|rape",
            say: "was harmed", because: "makes the harm something that was allowed", by: .chicagoTaskforce, unless: .negated),
        WordChoice(
            "asked|asking|asks for it", "brought it on yourself|himself|herself|themselves", "provoked him|her|them|it|the", "had it coming",
            say: "was harmed by somebody who chose to", because: "says that the harm was deserved", by: .chicagoTaskforce, unless: .negated),
        WordChoice("admitted|confessed to? being|having been? raped|abused", say: "told or said", because: "sounds like a crime of their own", by: .chicagoTaskforce),
        WordChoice("it takes two to", say: "who did what", because: "shares out what one person did", by: .chicagoTaskforce, unless: .negated),
        WordChoice("your own fault", "you are|were to blame", "you're to blame", say: "what happened", because: "lays the blame on the reader", by: .samhsa, unless: .negated),
    ], allowing: ["asks|asked|asking for it back|again|now"])

    static let blamingSpanish = WordList([
        WordChoice(
            "por qué no te fuiste|defendiste|marchaste", "por qué no lo|la denunciaste|dejaste|contaste", "por qué te quedaste",
            say: "qué hacía difícil o peligroso irse", because: "pide cuentas a quien sufrió el daño", by: .chicagoTaskforce),
        WordChoice(
            "deberías|debiste|debías haber", "tendrías que haber", "tenías que haber", say: "lo que puede ayudar ahora", because: "reprocha lo que ya no se puede cambiar",
            by: .samhsa, unless: .negated),
        WordChoice(
            "dejaste|dejó que pasara|ocurriera", "permitiste|permitió el abuso|maltrato", "se|te lo buscó|buscaste", "lo|la provocó|provocaste",
            say: "alguien decidió hacer daño", because: "dice que el daño se permitió o se merecía", by: .chicagoTaskforce, unless: .negated),
    ])
}
