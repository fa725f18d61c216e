package import HTML

/// A measure of readability.
package enum ReadingMeasure: String, CaseIterable, Sendable {
    case fleschReadingEase = "flesch-reading-ease"
    case fleschKincaidGrade = "flesch-kincaid-grade"
    case smog
    case gunningFog = "gunning-fog"
    case colemanLiauIndex = "coleman-liau-index"
    case automatedReadabilityIndex = "automated-readability-index"
    case fernandezHuerta = "fernandez-huerta"
    case szigrisztPazos = "szigriszt-pazos"

    /// The measures that were made for a language; none for one that has none here.
    package static func measures(for language: Language) -> [ReadingMeasure] {
        switch language.code {
        case "en": [.fleschReadingEase, .fleschKincaidGrade, .smog, .gunningFog, .colemanLiauIndex, .automatedReadabilityIndex]
        case "es": [.fernandezHuerta, .szigrisztPazos]
        default: []
        }
    }

    /// - Returns: nil where the text is too short.
    package func value(of statistics: TextStatistics) -> Double? {
        switch self {
        case .fleschReadingEase: statistics.fleschReadingEase
        case .fleschKincaidGrade: statistics.fleschKincaidGrade
        case .smog: statistics.smog
        case .gunningFog: statistics.gunningFog
        case .colemanLiauIndex: statistics.colemanLiauIndex
        case .automatedReadabilityIndex: statistics.automatedReadabilityIndex
        case .fernandezHuerta: statistics.fernandezHuerta
        case .szigrisztPazos: statistics.szigrisztPazos
        }
    }
}

extension Language {
    /// The language without script and region.
    var code: Substring {
        description.prefix { $0 != "-" }
    }
}
