import Diagnostics
import HTML
import Markdown

struct InsecureLink: TextRule {
    let name = "insecure-link"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A link in a text leads to an address without encryption.",
        because: "Others on the same network can see what somebody reads about trauma, or change it on the way.",
        mend: "Write https:// if the site has it; otherwise look for another source.",
        example: "[the guide](http://example.org/guide)",
        counterexample: "[the guide](https://example.org/guide)"
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.document.links.compactMap { link in
            guard case .web(let address) = link.destination, !address.isEncrypted else { return nil }
            return Finding(
                at: text.location(of: link),
                message: "The link to \(address) is not encrypted.",
                remedy: "Write https:// if the site has it."
            )
        }
    }
}
