import HTML
import Library

/// Which pages stand side by side on sheets that are folded once and put into one another, as a booklet is.
struct Imposition {
    /// How many pages the document has.
    let pages: Int
    /// What the sheets measure.
    let paper: PaperSize
    /// From right to left, it is bound at its right edge, so that the first page stands at the left of its sheet.
    let direction: Language.Direction

    /// The two pages of each side, left and right; nil is a blank. The sides of a sheet follow one another: the front, then the back, which is turned
    /// over the short edge.
    var sides: [(left: Int?, right: Int?)] {
        let total = (pages + 3) / 4 * 4
        func page(_ number: Int) -> Int? { number <= pages ? number : nil }
        return (0..<total / 4).flatMap { sheet in
            let outer = 2 * sheet
            return [
                (left: page(total - outer), right: page(1 + outer)),
                (left: page(2 + outer), right: page(total - 1 - outer)),
            ]
        }
    }

    /// The booklet as code for Typst.
    ///
    /// - Parameter file: the document's name in the folder that the code stands in.
    func code(of file: StaticString) -> [UInt8] {
        var writer = TypstWriter()
        writer.code("#set page(paper: ")
        writer.string(paper.typstName)
        writer.code(", flipped: true, margin: 0pt)\n#let side(..pages) = { grid(columns: (1fr, 1fr), ..pages.pos().map(page => if page != none { image(")
        writer.string(file.description)
        writer.code(", page: page, width: 100%) } else [])); pagebreak(weak: true) }\n#{\n")
        for side in sides {
            let (first, second) = direction == .rightToLeft ? (side.right, side.left) : (side.left, side.right)
            writer.code("side(")
            write(first, to: &writer)
            write(second, to: &writer)
            writer.code(");\n")
        }
        writer.code("}\n")
        return writer.bytes
    }

    private func write(_ page: Int?, to writer: inout TypstWriter) {
        if let page { writer.number(page) } else { writer.code("none") }
        writer.code(", ")
    }
}

extension PaperSize {
    /// What Typst calls it.
    var typstName: String {
        switch self {
        case .a4: "a4"
        case .letter: "us-letter"
        case .a5: "a5"
        case .halfLetter: "us-statement"
        }
    }
}
