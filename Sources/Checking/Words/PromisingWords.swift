import Diagnostics

/// Words that promise what nobody can.
extension WordList {
    static let promisesEnglish = WordList([
        WordChoice(
            "will|can heal|cure|fix you|your|trauma|ptsd|this|it|them|depression|anxiety", "heals|cures|fixes you|trauma|ptsd|depression|anxiety", "a|the cure for",
            "will be|feel healed|cured", "fully|completely healed|cured|recover", "cure|cures|cured your|their|the? trauma|ptsd|depression|anxiety",
            say: "may help or is linked with", because: "promises what nobody can know", unless: .negated),
        WordChoice("guarantee|guarantees|guaranteed", say: "may help", because: "promises what nobody can know", unless: .negated),
        WordChoice("always works", "works every time", "works for everyone|everybody|anyone", "never fails", say: "helps many people", because: "leaves out those whom it doesn't help", unless: .negated),
        WordChoice(
            "you will|you'll never again?", "never feel|be afraid|alone|anxious|ashamed|sad|hurt again", "once and for all", "for good and all",
            say: "may come less often", because: "promises what nobody can know", unless: .negated),
        WordChoice("rewire|rewires|rewiring your|the brain", "reset|resets|resetting your nervous system", "reprogram|reprogramme your|the brain|mind",
            say: "may learn", because: "says more than is known about brains", unless: .negated),
        WordChoice("scientifically|clinically proven", "proven to|power|method|cure", "miracle cure|cures|method", "100% effective|safe", say: "has helped in studies",
            because: "says more than studies can", unless: .negated),
    ], allowing: ["you will|you'll never have to|be asked|be made", "you will|you'll never see your answers"])

    static let promisesSpanish = WordList([
        WordChoice(
            "te curará|sanará", "cura|curará|sana|sanará el|tu trauma|ansiedad|depresión", "la cura del|de la|para",
            "completamente curado|curada|sanado|sanada", say: "puede ayudar", because: "promete lo que nadie puede saber", unless: .negated),
        WordChoice("garantizado|garantizada|garantizamos|garantiza|garantizan", say: "puede ayudar", because: "promete lo que nadie puede saber", unless: .negated),
        WordChoice("siempre funciona", "funciona siempre", "funciona para todo|todos|todas", "nunca falla", say: "ayuda a muchas personas", because: "olvida a quienes no ayuda", unless: .negated),
        WordChoice("nunca más", "de una vez por todas", "para siempre curado|curada", say: "puede venir menos a menudo", because: "promete lo que nadie puede saber", severity: .note),
        WordChoice("reprograma|reprogramar tu|el cerebro|mente", "resetea|resetear tu|el sistema", say: "puede aprender", because: "dice más de lo que se sabe del cerebro", unless: .negated),
        WordChoice("científicamente|clínicamente probado|probada|demostrado|demostrada", "cura milagrosa", say: "ha ayudado en estudios", because: "dice más de lo que pueden los estudios", unless: .negated),
    ])
}
