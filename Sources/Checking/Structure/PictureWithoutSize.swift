import Diagnostics
import HTML
import Library
import Markdown

struct PictureWithoutSize: TextRule {
    let name = "picture-without-size"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Nothing says how large a picture is.",
        because: "The text jumps away from under the reader's eyes when the picture arrives.",
        mend: "Give the SVG a width and height in pixels, or a viewBox."
    )

    func findings(in text: CheckedText) -> [Finding] {
        text.pictures.compactMap { picture in
            guard text.resolution.links.indices.contains(picture.number),
                case .image(let path, let width, let height) = text.resolution.links[picture.number], width == nil || height == nil
            else { return nil }
            return Finding(
                at: text.location(of: picture.reference),
                message: "Nothing says how large \(path.description) is, so the text will jump when it arrives.",
                remedy: "Give the SVG a width and height in pixels, or a viewBox; save an AVIF in another format."
            )
        }
    }
}
