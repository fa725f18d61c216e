import Diagnostics
import HTML
import Library
import Markdown

struct TrackedLink: TextRule {
    let name = "tracked-link"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A link in a text tells its site where the reader came from, pays somebody, or hides where it leads.",
        because: "Nobody should be followed from a page about trauma, or wonder who gains by a recommendation.",
        mend: "Write the bare address that is offered; open a shortened one once and write where it leads.",
        example: "[the guide](https://example.org/guide?utm_source=letter)",
        counterexample: "[the guide](https://example.org/guide?page=2)"
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.document.links.flatMap { link -> [Finding] in
            guard case .web(let address) = link.destination else { return [] }
            return AddressCheck.faults(of: address).filter(\.isAboutTrust).map { fault in
                Finding(at: text.location(of: link), message: fault.message, remedy: fault.remedy)
            }
        }
    }
}

extension AddressFault {
    /// Whether it is about who gains or watches, as against how the address is written.
    fileprivate var isAboutTrust: Bool {
        switch self {
        case .tracks, .affiliate, .shortener: true
        case .credentials, .unencrypted, .punycode: false
        }
    }
}
