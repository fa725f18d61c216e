import Diagnostics
import HTML
import Library

struct HeavyPicture: LibraryRule {
    let name = "heavy-picture"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "A picture has more than \(heaviest / 1000) kB.",
        because: "On a slow mobile line it takes more than ten seconds, and costs whoever pays by the megabyte.",
        mend: "Save it smaller: no page shows a picture wider than 1,400 pixels."
    )

    /// What a line of 400 kbit/s carries in ten seconds ("slow 3G" as browsers' tools imitate it).
    static let heaviest = 500_000

    func findings(in library: CheckedLibrary) -> [Finding] {
        library.library.assets.filter { $0.isPicture && $0.bytes.count > Self.heaviest }.map { asset in
            Finding(
                at: SourceLocation(file: asset.source),
                message: "This picture has \(asset.bytes.count / 1000) kB; more than \(Self.heaviest / 1000) take too long on a slow line.",
                remedy: "Save it smaller, or as WebP."
            )
        }
    }
}

extension Asset {
    /// Whether pages show it, as against handing it out.
    var isPicture: Bool {
        let ending = path.description.split(separator: ".").last ?? ""
        return ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"].contains(ending)
    }
}
