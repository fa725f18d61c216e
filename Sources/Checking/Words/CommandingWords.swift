/// Commands that nobody in distress can follow.
extension WordList {
    static let commandsEnglish = WordList([
        WordChoice(
            "just|simply calm down", "calm yourself down? now|immediately", "just|simply relax|breathe|stop|smile|ignore", "just let|get it? go", "just move on", "just be happy|positive|grateful",
            say: "you could try", because: "makes hard things sound easy"),
        WordChoice("don't|do not panic", "don't|do not cry", "stop crying|worrying|panicking|overthinking", say: "this is frightening, and it passes", because: "forbids a feeling"),
        WordChoice(
            "cheer up", "get over it|this|that|yourself", "snap out of it", "pull yourself together", "man up", "toughen up", "suck it up", "look on the bright side",
            "think positive|positively", "get a grip", "move on with your life",
            say: "this is hard, and you may take your time", because: "tells somebody to feel something else"),
        WordChoice("you|they|he|she are|were|is|was overreacting", "you're overreacting", "stop overreacting", "don't overreact", say: "this is a strong reaction, and it has reasons", because: "waves a feeling away", unless: .negated),
        WordChoice("relax", "calm down", "be positive", "smile", say: "you could let your shoulders drop", because: "asks for what can't be done at will", unless: .partOfSentence),
    ])

    static let commandsSpanish = WordList([
        WordChoice("relájate", "tranquilo|tranquila", "sonríe", say: "puedes dejar caer los hombros", because: "pide lo que nadie puede hacer a voluntad", unless: .partOfSentence),
        WordChoice("simplemente|solo cálmate|relájate|respira", "cálmate|tranquilízate", say: "puedes probar a", because: "hace que lo difícil suene fácil"),
        WordChoice("no llores", "no te asustes", "que no cunda el pánico", "deja|deje de llorar|preocuparte|preocuparse", say: "esto asusta, y pasa", because: "prohíbe un sentimiento"),
        WordChoice("anímate", "supéralo", "pasa página", "piensa en positivo", "sé fuerte", "no seas débil", "no es para tanto", "no exageres", say: "esto es difícil, y puedes tomarte tu tiempo", because: "manda sentir otra cosa"),
    ])

    static let commandsArabic = WordList([
        WordChoice("اهدأ|اهدئي فقط", "فقط اهدأ|اهدئي|استرخ|استرخي", "لا تبك|تبكي|تبالغ|تبالغي", "توقف|توقفي عن البكاء", say: "يمكنك أن تجرب", because: "يأمر بشعور آخر"),
    ])
}
