import Diagnostics

extension WordList {
    /// Words that stick a label on somebody, in Spanish.
    static let stigmatisingSpanish = WordList([
        WordChoice(
            "comete|cometer|cometió|cometido|cometieron un? suicidio", say: "murió por suicidio", because: "suena a delito o a pecado", by: .ministerioDeSanidad),
        WordChoice(
            "intento de suicidio fallido|fracasado|frustrado|exitoso", "suicidio exitoso|fallido|fracasado|frustrado",
            say: "intento de suicidio o murió por suicidio", because: "convierte una muerte en un éxito y sobrevivir en un fracaso", by: .ministerioDeSanidad),
        WordChoice("epidemia de suicidios", say: "más personas murieron por suicidio", because: "siembra alarma", by: .ministerioDeSanidad),
        WordChoice(
            "adicto|adicta|adictos|adictas|drogadicto|drogadicta|drogadictos|drogadictas|yonqui|yonquis|toxicómano|toxicómana|toxicómanos",
            say: "persona con una adicción", because: "reduce a la persona a una enfermedad", by: .nida),
        WordChoice("un alcohólico", "una alcohólica", say: "persona con un problema de alcohol", because: "reduce a la persona a una enfermedad", by: .nida),
        WordChoice(
            "enfermo|enferma mental", "enfermos|enfermas mentales", say: "persona con un problema de salud mental", because: "reduce a la persona a una enfermedad",
            by: .saludMentalEspana),
        WordChoice(
            "esquizofrénico|esquizofrénica|esquizofrénicos|esquizofrénicas", say: "persona con esquizofrenia", because: "reduce a la persona a una enfermedad",
            by: .saludMentalEspana),
        WordChoice(
            "un|una bipolar", "los|las bipolares", "un|una depresivo|depresiva", say: "persona con ese diagnóstico", because: "reduce a la persona a un diagnóstico",
            by: .saludMentalEspana),
        WordChoice(
            "loco|loca|locos|locas|chiflado|chiflada|perturbado|perturbada|desequilibrado|desequilibrada|demente|dementes", say: "lo que alguien siente o hace",
            because: "es un insulto para quien lo lee", by: .saludMentalEspana, unless: .negated),
        WordChoice("manicomio|manicomios|psiquiátrico penitenciario", say: "hospital", because: "recuerda un encierro", by: .saludMentalEspana),
        WordChoice("sufre|sufren|padece|padecen de", say: "tiene o vive con", because: "dice que la vida de alguien es solo dolor", by: .saludMentalEspana),
        WordChoice("histérico|histérica", say: "con mucha angustia", because: "quita importancia al dolor", unless: .negated),
        WordChoice("llamar la atención", say: "buscar ayuda o cercanía", because: "hace de una necesidad un defecto", by: .samhsa, unless: .negated),
        WordChoice(
            "manipulador|manipuladora|manipuladores|manipuladoras", say: "lo que hace alguien, y lo que puede necesitar", because: "adivina las intenciones",
            by: .samhsa, severity: .note, unless: .negated),
        WordChoice(
            "estás|está|están|estoy rota|roto|rotas|rotos|dañada|dañado|dañados|dañadas", say: "con heridas", because: "suena a que nada tiene arreglo", by: .samhsa,
            unless: .negated),
        WordChoice(
            "madre|persona|gente|pareja|familia tóxica", "padre|amigo tóxico", "padres|amigos tóxicos", "personas|madres tóxicas",
            say: "lo que hace esa persona y el daño que causa", because: "pone una etiqueta a la persona, cuando importa lo que hace", unless: .negated),
        WordChoice("víctima|víctimas", say: "persona que sufrió daño o superviviente", because: "es una palabra que unas personas eligen y otras no", by: .rainn, severity: .note, unless: .negated),
        WordChoice("crimen pasional", "crímenes pasionales", say: "asesinato", because: "convierte la violencia en amor", by: .chicagoTaskforce),
        WordChoice("prostitución infantil", say: "explotación sexual infantil", because: "suena a que un niño puede consentir", by: .luxembourg),
        WordChoice("pornografía|porno infantil", say: "material de abuso sexual infantil", because: "suena a que un niño puede consentir", by: .luxembourg),
        WordChoice(
            "minusválido|minusválida|minusválidos|inválido|inválida|inválidos|discapacitado|discapacitada|discapacitados",
            say: "persona con discapacidad", because: "reduce a la persona a una discapacidad", by: .saludMentalEspana),
        WordChoice("retrasado|retrasada mental", say: "persona con discapacidad intelectual", because: "es un insulto", by: .saludMentalEspana),
    ], allowing: ["víctimas del terrorismo"])
}
