import Diagnostics
import HTML
import Markdown

struct SameLinkText: TextRule {
    let name = "same-link-text"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Links with the same words lead to two places (WCAG 2.2, 2.4.9).",
        because: "In a list of links nobody can tell which is which.",
        mend: "Give each link words of its own.",
        example: "[The guide](resting.md) and [the guide](../../pages/help-now.md).",
        counterexample: "[The guide](resting.md), and [the guide](resting.md) once more."
    )

    func findings(in text: CheckedText) -> [Finding] {
        var targets: [String: (link: Link, line: Int)] = [:]
        return text.links.compactMap { place in
            guard text.resolution.links.indices.contains(place.number), case .link(let link, _, _) = text.resolution.links[place.number] else { return nil }
            let words = text.document.plainText(of: place.node)
            guard let first = targets[words.lowercased()] else {
                targets[words.lowercased()] = (link, place.reference.line)
                return nil
            }
            guard first.link != link else { return nil }
            return Finding(
                at: text.location(of: place.reference),
                message: "\"\(words)\" leads somewhere else than on line \(first.line).",
                remedy: "Give each link words of its own."
            )
        }
    }
}
