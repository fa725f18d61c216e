import Diagnostics
import Markdown

struct VagueLinkText: TextRule {
    let name = "vague-link-text"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "The words of a link don't say where it leads (WCAG 2.2, 2.4.4 and 2.4.9).",
        because: "People who listen to a page hear its links as a list, and on paper \"here\" is nowhere.",
        mend: "Link the words that name what is there.",
        example: "Read more about rest [here](resting.md).",
        counterexample: "Read more about [rest and sleep](resting.md)."
    )

    func findings(in text: CheckedText) -> [Finding] {
        guard let vague = Self.vague[text.languageCode] else { return [] }
        return text.links.compactMap { link in
            let words = text.document.plainText(of: link.node)
            let key = words.lowercased().trimmingCharacters { !$0.isLetter && !$0.isNumber }
            guard key.isEmpty || vague.contains(key) else { return nil }
            return Finding(
                at: text.location(of: link.reference),
                message: key.isEmpty ? "This link has no words." : "The link's words, \"\(words)\", don't say where it leads.",
                remedy: "Link the words that name what is there."
            )
        }
    }

    private static let vague: [Substring: Set<String>] = [
        "en": [
            "here", "click here", "click", "tap here", "read more", "more", "learn more", "find out more", "see more", "more information", "details",
            "link", "this link", "this page", "this", "this article", "this website", "website", "see here", "read this", "go", "page",
        ],
        "es": [
            "aquí", "haz clic aquí", "haga clic aquí", "clic aquí", "pulsa aquí", "pulse aquí", "leer más", "lee más", "más", "más información", "ver más",
            "saber más", "enlace", "este enlace", "esta página", "este artículo", "página", "web", "esto", "ver aquí", "detalles",
        ],
        "ar": ["هنا", "اضغط هنا", "انقر هنا", "اقرأ المزيد", "المزيد", "هذا الرابط", "الرابط", "هذه الصفحة", "للمزيد", "لمزيد من المعلومات"],
    ]
}
