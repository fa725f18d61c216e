import Diagnostics

/// A rule that looks for the words of a list and offers others.
///
/// What stands in quotation marks, in a block quote or a pull quote is let through: somebody may name a sentence that hurts in order to answer it.
struct WordListRule: TextRule {
    let name: String
    let severity = Diagnostic.Severity.warning
    let explanation: RuleExplanation
    /// By the code of the language.
    let lists: [Substring: WordList]

    func findings(in text: CheckedText) -> [Finding] {
        guard let list = lists[text.languageCode] else { return [] }
        return text.passages.flatMap { passage in
            list.matches(in: passage.scan).map { choice, words in
                Finding(
                    at: text.location(ofByte: passage.scan.words[words.lowerBound].text.lowerBound, in: passage),
                    message: "\"\(passage.scan.string(ofWords: words))\" \(choice.reason).",
                    remedy: choice.remedy,
                    severity: choice.severity
                )
            }
        }
    }
}

extension WordChoice {
    fileprivate var remedy: String {
        "Better: \(offer)." + (source.map { " (\($0.name).)" } ?? "")
    }
}

extension WordListRule {
    static let stigmatising = WordListRule(
        name: "stigmatising-words",
        explanation: RuleExplanation(
            "Words that make a label of somebody, with kinder ones. English, Spanish and a little Arabic are known.",
            because: "Whoever is meant feels judged on the page that was to help, and may not come back.",
            mend: "Take the words that are offered, or better ones. Words in quotation marks are let through. The lists name the guidance that they lean on; what people call "
                + "themselves goes before any list.",
            example: "Her brother committed suicide.",
            counterexample: "People may say that he \"committed suicide\"; we say that he died by suicide."
        ),
        lists: ["en": .stigmatisingEnglish, "es": .stigmatisingSpanish, "ar": .stigmatisingArabic]
    )

    static let blaming = WordListRule(
        name: "blaming-words",
        explanation: RuleExplanation(
            "Words that lay the blame on whoever was harmed. English and Spanish are known.",
            because: "People who were harmed often blame themselves already. One such sentence can be what they take home.",
            mend: "Say who did what, or what made it hard to do otherwise. Words in quotation marks are let through, so that you can answer them.",
            example: "We ask ourselves why you let it happen.",
            counterexample: "Nobody may ask \"why didn't you leave\" as if it had been simple."
        ),
        lists: ["en": .blamingEnglish, "es": .blamingSpanish]
    )

    static let promise = WordListRule(
        name: "promise",
        explanation: RuleExplanation(
            "Words that promise a result: \"will heal you\", \"guaranteed\", \"always works\". English and Spanish are known.",
            because: "Whoever isn't helped by it takes that for a failure of their own.",
            mend: "Say what it has done for whom: \"may help\", \"many people find\".",
            example: "This exercise will heal your trauma.",
            counterexample: "No exercise will heal your trauma by itself."
        ),
        lists: ["en": .promisesEnglish, "es": .promisesSpanish]
    )

    static let command = WordListRule(
        name: "command-in-distress",
        explanation: RuleExplanation(
            "Commands that nobody in distress can follow: \"just calm down\", \"don't panic\", \"cheer up\". English, Spanish and a little Arabic are known.",
            because: "A feeling can't be switched off by order, and being told to do so adds shame to it.",
            mend: "Name the feeling, and offer something small to do.",
            example: "Just calm down.",
            counterexample: "You could breathe out slowly and see whether it calms you."
        ),
        lists: ["en": .commandsEnglish, "es": .commandsSpanish, "ar": .commandsArabic]
    )

    static let pressure = WordListRule(
        name: "pressure",
        explanation: RuleExplanation(
            "Words that push: \"act now\", \"before it is too late\". English and Spanish are known.",
            because: "Pressure is part of what has hurt many readers. A choice stays a choice when it may wait.",
            mend: "Say what can be done, and leave the time to the reader. Where a life is in danger, say what to do and whom to call.",
            example: "Act now, for your children's sake.",
            counterexample: "You can do this when you are ready."
        ),
        lists: ["en": .pressureEnglish, "es": .pressureSpanish]
    )
}
