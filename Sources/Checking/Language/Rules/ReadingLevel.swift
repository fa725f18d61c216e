import Diagnostics
import Library
import Reading

/// A text that asks for more years of school than its readers are likely to have.
///
/// English is measured by the Flesch–Kincaid grade, Spanish by Szigriszt Pazos's clarity. The limits:
///
/// - English, grade 8: the National Institutes of Health of the United States advise health texts of grades 6 to 8. Grade 12 for professionals.
/// - Spanish, 55: where the INFLESZ scale begins to call a text normal (Barrio-Cantalejo and others, 2008). For professionals 40, where it is somewhat hard.
///
/// A text for several kinds of reader has to suit the one who reads least easily.
struct ReadingLevel: TextRule {
    let name = "reading-level"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "The text as a whole is harder to read than suits those whom it is for: above grade 8 in English, 12 for professionals, or below 55 on the INFLESZ "
            + "scale in Spanish, 40 for professionals.",
        because: "Fear and little sleep take away years of schooling. Whoever reads easily doesn't mind a plain text.",
        mend: "Shorten sentences first, then choose shorter words. The number is a gauge: it knows nothing of sense. The site can choose other grades for English with "
            + "reading-level.",
        example: nil,
        counterexample: nil
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard text.article != nil, ["en", "es"].contains(text.languageCode) else { return [] }
        let statistics = TextStatistics(of: Prose(of: text.document), in: text.language)
        let place = text.location(of: "audience")
        if text.languageCode == "es" {
            guard let clarity = statistics.szigrisztPazos, clarity < Self.leastClarity(of: text.audience) else { return [] }
            return [
                Finding(
                    at: place,
                    message: "The text stands at \(Int(clarity.rounded())) on the INFLESZ scale; at least \(Int(Self.leastClarity(of: text.audience))) suits its readers.",
                    remedy: "Shorten sentences first, then choose shorter words."
                ),
            ]
        }
        let most = Self.hardestGrade(of: text.audience, settings: text.settings)
        guard let grade = statistics.fleschKincaidGrade, grade.rounded() > Double(most) else { return [] }
        return [
            Finding(
                at: place,
                message: "The text reads like school year \(Int(grade.rounded())); at most \(most) suits its readers.",
                remedy: "Shorten sentences first, then choose shorter words."
            ),
        ]
    }

    private static func hardestGrade(of audience: [Audience], settings: CheckSettings) -> Int {
        let grades = audience.map { settings.readingLevels[$0] ?? ($0 == .professional ? 12 : 8) }
        return grades.min() ?? 8
    }

    private static func leastClarity(of audience: [Audience]) -> Double {
        !audience.isEmpty && audience.allSatisfy { $0 == .professional } ? 40 : 55
    }
}
