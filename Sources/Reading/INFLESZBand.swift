/// How easy a Spanish text for patients is, by the names of the INFLESZ scale.
///
/// (I. M. Barrio-Cantalejo and others, "Validación de la Escala INFLESZ para evaluar la legibilidad de los textos dirigidos a pacientes", Anales del
/// Sistema Sanitario de Navarra 31, 2008, p. 135–152.)
package enum INFLESZBand: String, CaseIterable, Sendable {
    case veryHard = "muy difícil"
    case somewhatHard = "algo difícil"
    case normal
    case quiteEasy = "bastante fácil"
    case veryEasy = "muy fácil"

    /// - Parameter value: what ``TextStatistics/szigrisztPazos`` gives. A value on a border belongs to the easier band.
    package init(_ value: Double) {
        self = switch value {
        case ..<40: .veryHard
        case ..<55: .somewhatHard
        case ..<65: .normal
        case ..<80: .quiteEasy
        default: .veryEasy
        }
    }
}
