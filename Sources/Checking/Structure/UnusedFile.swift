import Diagnostics
import HTML
import Library
import Markdown

struct UnusedFile: LibraryRule {
    let name = "unused-file"
    let severity = Diagnostic.Severity.note
    let explanation = RuleExplanation(
        "Nothing shows a picture or leads to a download in assets.",
        because: "It is published all the same, and may be something that nobody meant to publish.",
        mend: "Use it, or take it out."
    )

    func findings(in library: CheckedLibrary) -> [Finding] {
        let content = library.library
        var used = Set(library.texts.flatMap { $0.resolution.links.compactMap(Self.path) })
        used.formUnion(([content.site.clinic] + content.clinics).compactMap(\.logo))
        return content.assets.filter { !used.contains($0.path) }.map { asset in
            Finding(
                at: SourceLocation(file: asset.source),
                message: "Nothing shows this file or leads to it.",
                remedy: "Use it, or take it out: it is published all the same."
            )
        }
    }

    private static func path(of link: ResolvedLink) -> SitePath? {
        switch link {
        case .image(let path, _, _): path
        case .link(.page(let path, _), _, _): path
        default: nil
        }
    }
}
