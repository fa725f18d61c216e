/// Words that push.
extension WordList {
    static let pressureEnglish = WordList([
        WordChoice(
            "act now", "before it is|it's too late", "don't|do not wait another day|minute", "last chance", "hurry up", "time is running out", "now or never",
            say: "when you are ready", because: "pushes somebody who may need time", unless: .negated),
        WordChoice("you have no choice", "there is no other way", "your only hope|chance|option", say: "one way is", because: "takes away the reader's choice"),
    ])

    static let pressureSpanish = WordList([
        WordChoice(
            "actúa ya|ahora", "antes de que sea tarde", "antes de que sea demasiado tarde", "última oportunidad", "date prisa", "ahora o nunca",
            say: "cuando te sientas capaz", because: "mete prisa a quien puede necesitar tiempo", unless: .negated),
        WordChoice("no tienes otra? opción|elección", "no hay otra salida|manera", say: "una manera es", because: "quita a quien lee la elección"),
    ])
}
