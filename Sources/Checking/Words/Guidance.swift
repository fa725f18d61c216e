/// Published guidance that a word list leans on.
///
/// All of these are advice to writers, and none is a law of language. People choose words for themselves, and theirs go before any list.
enum Guidance: CaseIterable, Sendable {
    case samaritans, worldHealthOrganization, ministerioDeSanidad
    case nida, americanPsychiatric, publicationManual, mindframe, nhs, saludMentalEspana, englandDiabetes
    case samhsa, rainn, chicagoTaskforce, luxembourg

    /// Publisher, title and year.
    var name: String {
        switch self {
        case .samaritans: "Samaritans, Media guidelines for reporting suicide, 2020"
        case .worldHealthOrganization: "World Health Organization and International Association for Suicide Prevention, Preventing suicide: a resource for media professionals"
        case .ministerioDeSanidad: "Ministerio de Sanidad, Recomendaciones para el tratamiento del suicidio por los medios de comunicación, 2020"
        case .nida: "National Institute on Drug Abuse, Words matter: terms to use and avoid when talking about addiction"
        case .americanPsychiatric: "American Psychiatric Association, Words matter: reporting on mental health conditions"
        case .publicationManual: "American Psychological Association, Publication Manual, 7th edition, 2020, chapter 5"
        case .mindframe: "Everymind, Reporting suicide and mental ill-health: a Mindframe resource for media professionals, 2020"
        case .nhs: "NHS digital service manual, Inclusive content: mental health"
        case .saludMentalEspana: "Confederación Salud Mental España, Las palabras sí importan: guía de estilo sobre salud mental para medios de comunicación"
        case .englandDiabetes: "NHS England, Language matters: language and diabetes, 2018"
        case .samhsa: "SAMHSA, Trauma-informed care in behavioral health services (TIP 57), 2014"
        case .rainn: "RAINN, Key terms and phrases"
        case .chicagoTaskforce: "Chicago Taskforce on Violence Against Girls and Young Women, Reporting on rape and sexual violence, 2012"
        case .luxembourg: "ECPAT International, Terminology guidelines for the protection of children from sexual exploitation and sexual abuse, 2016"
        }
    }
}
