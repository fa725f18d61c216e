/// The rules about wording.
enum LanguageRules {
    static let all: [any Rule] = [
        OrphanLeadIn(), RunInHeading(), FragmentRule(), MixedAudience(), CountedTitle(),
        DoubledWord(), SpaceBeforePunctuation(),
        LongSentence(), LongParagraph(), PassiveVoice(), ReadingLevel(), TermBeforeLink(), UnexplainedAbbreviation(),
        WordListRule.stigmatising, WordListRule.blaming, WordListRule.promise, WordListRule.command, WordListRule.pressure, Shouting(),
        ClaimWithoutCaveat(), OverstatedClaim(), UncitedResearch(), Spelling(),
    ]
}
