import HTML
import Library

/// The words that a page of the site has on paper alone, as rules for its style sheet: they cost no page anything.
struct PaperWords {
    let site: Site

    var rules: [UInt8] {
        let others = site.languages.dropFirst().map { ":lang(\($0)) .article::after{content:\(handover(in: $0))}" }
        let first = site.languages.first.map { ".article::after{content:\(handover(in: $0))}" } ?? ""
        return Array("@media print{\(letterhead)\(first)\(others.joined())}\n".utf8)
    }

    /// Who hands the page over, under the name of the site.
    private var letterhead: String {
        lines.isEmpty ? "" : ".site-name::after{content:\(CSSString(lines.joined(separator: "\n")))}"
    }

    private var lines: [String] {
        let clinic = site.clinic
        let lines = [
            clinic.name == site.title ? nil : clinic.name, clinic.address, clinic.phone.map(Self.isolated), clinic.hours,
            clinic.email.map { Self.isolated($0.description) }, clinic.web.map { Self.isolated($0.shown) },
        ]
        return lines.compactMap(\.self)
    }

    /// Numbers and addresses run from left to right in every language (Unicode Standard Annex 9, LRI and PDI).
    private static func isolated(_ text: String) -> String { "\u{2066}\(text)\u{2069}" }

    /// What whoever hands the page over writes down by hand, side by side above a line.
    private func handover(in language: Language) -> CSSString {
        let words = Wording.of(language).print
        return CSSString([words.givenBy, words.date, words.nextStep].joined(separator: "\t"))
    }
}
