import ContentFixtures

extension RuleCase {
    /// The rules about wording.
    static let language = wholeness + length + words + evidence + spelling

    /// A case of one article in a site of one language.
    private init(_ rule: String, in language: String, body: String, at place: String, passes other: String) {
        let site = ContentFixture.minimal.with(
            "site.yml", "title: Quiet\nlanguages: [\(language)]\nexit:\n  url: https://www.example.org/weather\n"
        )
        self.init(
            rule,
            trips: site.with(Self.path, ContentFixture.article(body: body)),
            at: "\(Self.path):\(place)",
            passes: site.with(Self.path, ContentFixture.article(body: other))
        )
    }

    /// Lines, headings and sentences that lack something.
    private static let wholeness = [
        RuleCase("orphan-lead-in", body: "Signs of shame:\n\n## What helps\n\nTime.\n", at: "7:15", passes: "Signs of shame:\n\n- You look away.\n"),
        RuleCase("orphan-lead-in", body: "One.\n\nSay **this:**\n", at: "9:11", passes: "Say this:\n\n\"I am safe.\"\n"),
        RuleCase("orphan-lead-in", body: "- Say this:\n- Rest\n", at: "7:11", passes: "- Say this:\n  - Rest\n"),
        RuleCase("run-in-heading", body: "Rest.\n\n**What helps:** it helps to rest.\n", at: "9:3", passes: "It **helps:** rest.\n"),
        RuleCase("run-in-heading", body: "**Never rest**\n\nText.\n", at: "7:3", passes: "**Never rest.**\n\n- **One:** text\n"),
        RuleCase("run-in-heading", body: "Step 1: Breathe out.\n", at: "7:1", passes: "Step 1 is to breathe out.\n"),
        RuleCase("run-in-heading", body: "What helps\n\nRest helps.\n", at: "7:1", passes: "Dear you,\n\nRest helps.\n"),
        RuleCase("run-in-heading", body: "1. What helps\n\nRest helps.\n", at: "7:4", passes: "1. What helps\n2. What harms\n\nRest helps.\n"),
        RuleCase("sentence-fragment", body: "Small things help. Such as a walk.\n", at: "7:20", passes: "Small things help, such as a walk.\n"),
        RuleCase("sentence-fragment", body: "Rest.\n\nand then you breathe.\n", at: "9:1", passes: "You could:\n\n- rest\n\nand then breathe.\n"),
        RuleCase(
            "sentence-fragment", body: "Rest is one of the things that people often say helps them to\n", at: "7:1",
            passes: "Why rest? Because it helps.\n"
        ),
        RuleCase(
            "mixed-audience", body: "Your child may cry.\n\nAsk your clients too.\n", at: "9:5", passes: "Your child may cry, and your therapist may ask \"your clients\".\n"
        ),
        RuleCase("mixed-audience", in: "es", body: "Tu hijo llora. Sus pacientes también.\n", at: "7:16", passes: "Tu hijo llora. Los pacientes también.\n"),
        RuleCase("counted-title", body: "## 3 signs of stress\n\n- One\n- Two\n", at: "7:4", passes: "## 2 signs of stress\n\n- One\n- Two\n"),
        RuleCase(
            "counted-title",
            trips: .minimal.with(path, ContentFixture.article(title: "5 ways to rest", body: "## One\n\nRest.\n\n## Two\n\nSleep.\n\nWalk.\n")),
            at: "\(path):2:8",
            passes: .minimal.with(path, ContentFixture.article(title: "2 ways to rest", body: "## One\n\nRest.\n\n## Two\n\nSleep.\n\nWalk.\n"))
        ),
        RuleCase("doubled-word", body: "Rest is part of the *the* work.\n", at: "7:22", passes: "She said that that was Bora Bora.\n"),
        RuleCase(
            "doubled-word",
            trips: .minimal.with(path, ContentFixture.article(title: "Rest and and sleep")),
            at: "\(path):2:17",
            passes: .minimal.with(path, ContentFixture.article(title: "Slowly, slowly"))
        ),
        RuleCase("space-before-punctuation", body: "Rest is good , and so is sleep.\n", at: "7:13", passes: "Rest is good, and ... so is .5 of it.\n"),
        RuleCase("space-before-punctuation", body: "Rest helps [@neff-2011] .\n", at: "7:24", passes: "Rest helps [@neff-2011].\n"),
    ]

    private static let longSentence = String(repeating: "so ", count: 25)

    /// How hard a text is to read.
    private static let length = [
        RuleCase("long-sentence", body: "Rest. Rest \(longSentence.dropLast()).\n", at: "7:7", passes: "Rest \(longSentence.dropLast(4)).\n"),
        RuleCase("long-sentence", body: "- Rest \(longSentence.dropLast())\n", at: "7:3", passes: "\"Rest \(longSentence.dropLast()).\"\n"),
        RuleCase(
            "long-paragraph", body: "Rest.\n\n" + String(repeating: "Rest as you like. ", count: 38) + "\n", at: "9:1",
            passes: String(repeating: "Rest as you like. ", count: 37) + "\n"
        ),
        RuleCase(
            "passive-voice", body: String(repeating: "Rest helps you here.\n\n", count: 8) + String(repeating: "The door was opened.\n\n", count: 4), at: "23:10",
            passes: String(repeating: "Rest helps you here.\n\n", count: 9) + String(repeating: "You were very tired.\n\n", count: 4)
        ),
        RuleCase(
            "passive-voice",
            trips: .minimal.with(path, ContentFixture.article(extra: "main-message: Calls are always answered by somebody.\n")),
            at: "\(path):5:21",
            passes: .minimal.with(path, ContentFixture.article(extra: "main-message: Somebody always answers you.\n"))
        ),
        RuleCase(
            "reading-level", extra: "audience: [adult, professional]\n",
            body: String(repeating: "Psychological interventions necessitate considerable deliberation beforehand. ", count: 20) + "\n", at: "5:11",
            passes: String(repeating: "It helps to talk it over with a friend. ", count: 20) + "\n"
        ),
        RuleCase(
            "term-before-link",
            trips: linkedTerm("Calm comes slowly.\n\nRest.\n\nRead of [calm](term:calm).\n"),
            at: "\(path):7:1",
            passes: linkedTerm("Calm comes slowly.\n\nRead of [calm](term:calm).\n")
        ),
        RuleCase("unexplained-abbreviation", body: "A nurse may offer MBCT.\n", at: "7:19", passes: "Mindfulness-based therapy (MBCT) and the NHS.\n\nMBCT helps.\n"),
        RuleCase(
            "unexplained-abbreviation",
            trips: .minimal.with("words.txt", "ACT # a therapy\n").with(path, ContentFixture.article(body: "ACT and DBT.\n")),
            at: "\(path):7:9",
            passes: .minimal.with("words.txt", "ACT # a therapy\n").with(path, ContentFixture.article(body: "ACT, II and \"DBT\".\n"))
        ),
    ]

    private static func linkedTerm(_ body: String) -> ContentFixture {
        .minimal.with(path, ContentFixture.article(body: body))
    }

    /// Words that hurt, push or promise.
    private static let words = [
        RuleCase("stigmatising-words", body: "Her brother committed suicide.\n", at: "7:13", passes: "People say \"committed suicide\".\n"),
        RuleCase("stigmatising-words", body: "A failed attempt at suicide.\n", at: "7:3", passes: "A failed attempt at repair.\n"),
        RuleCase("stigmatising-words", body: "People say you are broken.\n", at: "7:12", passes: "You are not broken, and nobody is damaged.\n"),
        RuleCase("stigmatising-words", body: "Don’t call her a *borderline*.\n", at: "7:16", passes: "She borders on sleep.\n\n> A borderline, they said.\n"),
        RuleCase(
            "stigmatising-words",
            trips: .minimal.with(path, ContentFixture.article(extra: "key-points:\n  - Rest.\n  - An addict can rest.\n")),
            at: "\(path):7:8",
            passes: .minimal.with(path, ContentFixture.article(extra: "key-points:\n  - Rest.\n  - Somebody with an addiction can rest.\n"))
        ),
        RuleCase("stigmatising-words", in: "es", body: "Su hermano cometió suicidio.\n", at: "7:12", passes: "Su hermano murió por suicidio.\n"),
        RuleCase("stigmatising-words", in: "ar", body: "قالوا إنه مجنون.\n", at: "7:11", passes: "قالوا «مجنون» عنه.\n"),
        RuleCase("blaming-words", body: "So why didn't you leave?\n", at: "7:4", passes: "Nobody may ask “why didn’t you leave”.\n"),
        RuleCase("blaming-words", in: "es", body: "¿Por qué no te fuiste?\n", at: "7:2", passes: "No es tu culpa.\n"),
        RuleCase("promise", body: "This will heal your trauma.\n", at: "7:6", passes: "This won't heal your trauma, and it may heal.\n"),
        RuleCase("promise", in: "es", body: "Este ejercicio siempre funciona.\n", at: "7:16", passes: "Este ejercicio no siempre funciona.\n"),
        RuleCase("command-in-distress", body: "Rest.\n\nJust calm down.\n", at: "9:1", passes: "A walk may help you calm down.\n"),
        RuleCase("command-in-distress", body: "Breathe out. Relax.\n", at: "7:14", passes: "Relax your shoulders.\n"),
        RuleCase("pressure", body: "You can act now.\n", at: "7:9", passes: "You can act when you are ready.\n"),
        RuleCase("shouting", body: "You are NOT alone.\n", at: "7:9", passes: "The NHS and NICE say so.\n"),
        RuleCase("shouting", body: "Rest.\n\nYou did it!\n", at: "9:11", passes: "She said: \"Stop!\"\n"),
    ]

    /// What is known, and how well.
    private static let evidence = [
        RuleCase("uncited-research", body: "Studies show that rest helps.\n", at: "7:1", passes: "Studies show that rest helps [@neff-2011].\n"),
        RuleCase("uncited-research", body: "It helps 40% of us.\n", at: "7:10", passes: "These help [@neff-2011]:\n\n- rest, for one in four of us\n"),
        RuleCase("uncited-research", in: "es", body: "Una de cada cuatro personas.\n", at: "7:1", passes: "Una persona de ellas.\n"),
        RuleCase(
            "claim-without-caveat", trips: claimed("The vagal brake holds you.\n"), at: "\(path):7:5",
            passes: claimed("The vagal brake holds you.\n\n> [!SCIENCE]\n> Nobody has seen the vagal brake.\n")
        ),
        RuleCase(
            "claim-without-caveat", trips: claimed("The vagal brake holds you.\n\nRest.\n\nThis is disputed.\n"), at: "\(path):7:5",
            passes: claimed("The vagal brake holds you. Scientists dispute it.\n")
        ),
        RuleCase(
            "claim-without-caveat", trips: claimed("The vagal brake holds you [@neff-2011].\n"), at: "\(path):7:5",
            passes: claimed("The vagal brake holds you [@bowlby-1988].\n")
        ),
        RuleCase(
            "overstated-claim", trips: claimed("Then you shut down for good [@bowlby-1988].\n"), at: "\(path):7:10",
            passes: claimed("Some say \"you shut down for good\". You will not say you shut down for good.\n")
        ),
    ]

    private static func claimed(_ body: String) -> ContentFixture {
        let claims = """
            - id: brake
              statement: There is a brake.
              status: contested
              topics: [calm]
              triggers: [vagal brake]
              sources: [bowlby-1988]
              say: "Some people like this picture."
              avoid: ["shut down for good"]

            """
        return .minimal.with("claims.yml", claims).with(path, ContentFixture.article(body: body))
    }

    /// The machine that runs the tests has hunspell, as the one that checks the sample's spelling.
    private static let spelling = [
        RuleCase("spelling", body: "Rest is godo for you.\n", at: "7:9", passes: "Rest is good, at godo.example.org and `godo`.\n"),
    ]
}
