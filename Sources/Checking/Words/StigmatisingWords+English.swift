import Diagnostics

extension WordList {
    /// Words that stick a label on somebody, in English.
    ///
    /// "Victim" and "manipulative" have uses that do no harm, in law and about somebody who harms, so they only get a note.
    static let stigmatisingEnglish = WordList(
        suicideEnglish + substancesEnglish + diagnosesEnglish + insultsEnglish + behaviourEnglish + abuseEnglish + disabilityEnglish,
        allowing: ["alcoholics anonymous", "alcoholic drink|drinks", "addicts anonymous", "victim support", "victim's code", "victims code"]
    )

    private static let suicideEnglish = [
        WordChoice(
            "commit|commits|committed|committing suicide", say: "died by suicide", because: "sounds like a crime or a sin", by: .samaritans),
        WordChoice(
            "failed|unsuccessful|successful|completed suicide attempt|attempts", "failed|unsuccessful suicide", "successful|completed suicide",
            say: "attempted suicide or died by suicide", because: "makes a death a success and surviving a failure", by: .samaritans),
        WordChoice(
            "failed|unsuccessful|successful|completed attempt|attempts",
            say: "survived an attempt or died by suicide", because: "makes a death a success and surviving a failure", by: .samaritans, unless: .notAboutSuicide),
        WordChoice("suicide epidemic", "epidemic of suicides", say: "more people died by suicide", because: "spreads alarm", by: .worldHealthOrganization),
        WordChoice("suicide bid", say: "suicide attempt", because: "sounds like a game that can be won", by: .mindframe),
    ]

    private static let substancesEnglish = [
        WordChoice("addict|addicts|junkie|junkies|crackhead", say: "person with an addiction", because: "makes an illness the whole person", by: .nida),
        WordChoice(
            "substance|drug|alcohol abuser|abusers", "drug habit", say: "person with a substance use problem", because: "sounds like a choice or a crime", by: .nida),
        WordChoice("substance|drug|alcohol abuse", say: "substance use or substance use problem", because: "sounds like a choice or a crime", by: .nida),
        WordChoice("an alcoholic", "alcoholics", say: "person with an alcohol problem", because: "makes an illness the whole person", by: .nida),
    ]

    private static let diagnosesEnglish = [
        WordChoice(
            "mentally ill", "the mentally disturbed", say: "person with a mental health problem", because: "makes an illness the whole person", by: .nhs),
        WordChoice(
            "mental patient|patients", "mental institution|asylum", say: "person in hospital for their mental health", because: "calls up locked wards", by: .mindframe),
        WordChoice("schizophrenic|schizophrenics", say: "person with schizophrenia", because: "makes an illness the whole person", by: .americanPsychiatric),
        WordChoice(
            "borderlines", "a borderline", say: "person with a borderline personality diagnosis", because: "makes a diagnosis the whole person",
            by: .publicationManual),
        WordChoice("bipolars", "psychotics", "depressives", say: "people with that diagnosis", because: "makes a diagnosis the whole person", by: .publicationManual),
        WordChoice(
            "anorexics|bulimics", "an anorexic", "a bulimic", say: "person with an eating disorder", because: "makes an illness the whole person",
            by: .publicationManual),
        WordChoice(
            "suffer|suffers|suffered|suffering from", "afflicted with|by", "stricken with", say: "has or lives with",
            because: "says that somebody's life is nothing but pain", by: .nhs),
    ]

    private static let insultsEnglish = [
        WordChoice(
            "crazy|insane|lunatic|lunatics|deranged|madman|madmen|nutcase|psychos|maniac|maniacs", "out of their|his|her|your mind",
            say: "what somebody feels or does", because: "is an insult to many who read it", by: .mindframe, unless: .negated),
        WordChoice("hysterical", say: "very upset", because: "has been used to wave people's pain away", unless: .negated),
        WordChoice("drama queen|queens", say: "what somebody feels or does", because: "laughs at somebody's pain", unless: .negated),
        WordChoice("retarded|retard|retards", say: "person with a learning disability", because: "is an insult", by: .publicationManual),
    ]

    private static let behaviourEnglish = [
        WordChoice(
            "attention seeking", "attention seeker|seekers", "seeking attention", "doing it for attention", say: "looking for help or for closeness",
            because: "calls a need a fault", by: .samhsa, unless: .negated),
        WordChoice(
            "manipulative", say: "what somebody does, and what they may need", because: "guesses at somebody's motives", by: .samhsa, severity: .note, unless: .negated),
        WordChoice(
            "non? compliant|compliance|adherent", "noncompliant|noncompliance", "refused treatment", say: "didn't take or didn't want the treatment",
            because: "puts the blame on the patient", by: .englandDiabetes),
        WordChoice(
            "treatment resistant patient|patients|client|clients", "resistant client|clients|patient|patients", "difficult client|clients|patient|patients",
            say: "person whom the treatment hasn't helped so far", because: "puts the blame on the patient", by: .englandDiabetes),
        WordChoice(
            "you|they|we are|were broken|damaged", "you're|they're|we're broken|damaged", "he|she is|was broken|damaged", "he's|she's broken|damaged",
            "people|children|survivors are broken|damaged", "broken|damaged people|person|child|children|adults|soul|souls", "damaged goods",
            say: "hurt", because: "sounds as if nothing could be mended", by: .samhsa, unless: .negated),
        WordChoice("broken home|homes|family|families", say: "family with separated parents", because: "finds fault with a family", by: .publicationManual),
        WordChoice(
            "toxic parent|parents|mother|father|family|families|partner|person|people|friend|friends",
            say: "what the person does, and what it does to you", because: "sticks a label on a person where what they do is the matter", unless: .negated),
        WordChoice(
            "toxic relationship|relationships", say: "relationship that does harm", because: "says that something is bad and not what", severity: .note, unless: .negated),
    ]

    private static let abuseEnglish = [
        WordChoice(
            "victim|victims", say: "person who was harmed or survivor", because: "is a word that some people choose and others don't", by: .rainn, severity: .note,
            unless: .negated),
        WordChoice("battered wife|wives|woman|women", say: "woman who is abused by her partner", because: "makes what was done to her the whole person", by: .chicagoTaskforce),
        WordChoice(
            "child prostitute|prostitutes|prostitution", "underage prostitute|prostitutes", say: "child who is sexually exploited",
            because: "sounds as if a child could agree to it", by: .luxembourg),
        WordChoice("child porn|pornography", "kiddie porn", say: "child sexual abuse material", because: "sounds as if a child could agree to it", by: .luxembourg),
        WordChoice(
            "sex with a|an minor|child|underage", "sex with children|minors", say: "sexual abuse of a child", because: "sounds as if a child could agree to it",
            by: .chicagoTaskforce),
        WordChoice("domestic dispute|disputes", say: "domestic abuse", because: "makes two sides of what one side does", by: .chicagoTaskforce),
        WordChoice("crime of passion", say: "killing or attack", because: "makes violence a kind of love", by: .chicagoTaskforce),
    ]

    private static let disabilityEnglish = [
        WordChoice("wheelchair bound", "confined to a wheelchair", say: "uses a wheelchair", because: "calls a help a prison", by: .publicationManual),
        WordChoice("handicapped", "the disabled", "cripple|cripples|crippled", say: "disabled person or person with a disability", because: "makes a disability the whole person", by: .publicationManual),
        WordChoice("the homeless", say: "people without a home", because: "makes a misfortune the whole person", by: .publicationManual),
    ]
}
