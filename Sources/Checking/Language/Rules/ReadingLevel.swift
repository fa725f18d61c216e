import Diagnostics
import Library
import Reading

/// A text that asks for more years of school than its readers are likely to have.
///
/// What can be asked of whom, and by which measure, is ``ReadingTarget``'s to say.
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
        guard text.article != nil, let target = ReadingTarget(for: text.audience, in: text.language, checks: text.settings) else { return [] }
        let statistics = TextStatistics(of: Prose(of: text.document), in: text.language)
        guard let value = target.measure.value(of: statistics), !target.isMet(by: value) else { return [] }
        return [
            Finding(
                at: text.location(of: "audience"),
                message: Self.message(Int(value.rounded()), beside: target),
                remedy: "Shorten sentences first, then choose shorter words."
            ),
        ]
    }

    private static func message(_ value: Int, beside target: ReadingTarget) -> String {
        let limit = Int(target.limit)
        return target.measure.isGrade
            ? "The text reads like school year \(value); at most \(limit) suits its readers."
            : "The text stands at \(value) on the INFLESZ scale; at least \(limit) suits its readers."
    }
}
