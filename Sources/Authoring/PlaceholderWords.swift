package import HTML

/// The few words that a new draft has where its author's will stand, in the language that it is written in.
package struct PlaceholderWords {
    let summary: String
    let text: String
    let whatItIs: String
    let whatMayHelp: String
    let whatStudiesShow: String
    let practice: String
    let mayBeSkipped: String
    let prompt: String
    let box: String
    package let picture: String
    let offer: String

    /// In a language that has none of its own, the English ones.
    package static func `in`(_ language: Language) -> PlaceholderWords {
        switch language.description.prefix(while: { $0 != "-" }) {
        case "es": spanish
        case "ar": arabic
        default: english
        }
    }

    static let english = PlaceholderWords(
        summary: "Write here what a reader gets from this page.",
        text: "Write here.",
        whatItIs: "What it is",
        whatMayHelp: "What may help",
        whatStudiesShow: "What studies show",
        practice: "One small thing to try",
        mayBeSkipped: "You can leave out any part. What you type here is not kept or sent.",
        prompt: "What I notice",
        box: "One thing that is true for me today.",
        picture: "Write here what the picture shows.",
        offer: "Write here what it offers."
    )

    static let spanish = PlaceholderWords(
        summary: "Escribe aquí qué se lleva quien lee esta página.",
        text: "Escribe aquí.",
        whatItIs: "Qué es",
        whatMayHelp: "Qué puede ayudar",
        whatStudiesShow: "Qué muestran los estudios",
        practice: "Una cosa pequeña para probar",
        mayBeSkipped: "Puedes dejar fuera cualquier parte. Lo que escribas aquí no se guarda ni se envía.",
        prompt: "Lo que noto",
        box: "Algo que hoy es verdad para mí.",
        picture: "Escribe aquí qué muestra la imagen.",
        offer: "Escribe aquí qué ofrece."
    )

    static let arabic = PlaceholderWords(
        summary: "اكتب هنا ما الذي تقدّمه هذه الصفحة لمن يقرؤها.",
        text: "اكتب هنا.",
        whatItIs: "ما هو",
        whatMayHelp: "ما الذي قد يساعد",
        whatStudiesShow: "ماذا تقول الدراسات",
        practice: "شيء صغير للتجربة",
        mayBeSkipped: "يمكن ترك أي جزء. ما يُكتب هنا لا يُحفظ ولا يُرسَل.",
        prompt: "ما ألاحظه",
        box: "شيء صحيح بالنسبة إليّ اليوم.",
        picture: "اكتب هنا ما الذي تُظهره الصورة.",
        offer: "اكتب هنا ما الذي يقدّمه."
    )
}
