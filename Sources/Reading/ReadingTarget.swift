package import HTML

/// How hard a text may be for those whom it is for, by the measure that its language is best known by.
///
/// It tells an editor where to look. A text beyond it may be clear all the same, and one within it unclear.
package struct ReadingTarget: Hashable, Sendable {
    package let measure: ReadingMeasure
    /// The hardest value that is still within reach: a grade must not be above it, an ease not below.
    package let limit: Double

    /// Whom a text is for, as far as its level goes.
    package enum Readers: String, CaseIterable, Sendable {
        case everybody, professionals
    }

    /// - Returns: nil in a language that no measure was made for.
    ///
    /// For everybody: grade 8 by Flesch–Kincaid, the upper end of what the National Institutes of Health advise ("Clear & Simple", 6th to 8th grade), and
    /// 55 in Spanish, where INFLESZ begins to call a text for patients normal (I. M. Barrio-Cantalejo and others, Anales del Sistema Sanitario de
    /// Navarra 31, 2008). For professionals no standard is known: grade 12, the end of school, and 40, where INFLESZ ceases to call a text very hard.
    package init?(for readers: Readers, in language: Language) {
        switch language.code {
        case "en": self.init(measure: .fleschKincaidGrade, limit: readers == .everybody ? 8 : 12)
        case "es": self.init(measure: .szigrisztPazos, limit: readers == .everybody ? 55 : 40)
        default: return nil
        }
    }

    package init(measure: ReadingMeasure, limit: Double) {
        self.measure = measure
        self.limit = limit
    }

    package func isMet(by value: Double) -> Bool {
        measure.isGrade ? value < edge : value >= edge
    }

    /// The value at which it begins or ends: a grade is a whole year, so that 8.4 is still grade 8.
    package var edge: Double { measure.isGrade ? limit + 0.5 : limit }
}

extension ReadingMeasure {
    /// Whether more means harder; of the others, more means easier.
    package var isGrade: Bool {
        switch self {
        case .fleschReadingEase, .fernandezHuerta, .szigrisztPazos: false
        case .fleschKincaidGrade, .smog, .gunningFog, .colemanLiauIndex, .automatedReadabilityIndex: true
        }
    }

    /// As people call it.
    package var name: String {
        switch self {
        case .fleschReadingEase: "Flesch Reading Ease"
        case .fleschKincaidGrade: "Flesch–Kincaid grade"
        case .smog: "SMOG grade"
        case .gunningFog: "Gunning Fog"
        case .colemanLiauIndex: "Coleman–Liau index"
        case .automatedReadabilityIndex: "Automated Readability Index"
        case .fernandezHuerta: "Fernández Huerta"
        case .szigrisztPazos: "INFLESZ"
        }
    }
}
