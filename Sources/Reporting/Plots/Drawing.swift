import Diagnostics
import HTML

/// A drawing that stands in the page: shapes and words, with a title and a sentence that says what they show.
///
/// Nothing in it is said by colour alone, and a table or a list beside it says the same.
struct Drawing: HTML {
    /// Tells its title and its sentence from those of other drawings on the page.
    let id: String
    let width: Int
    let height: Int
    let title: String
    let sentence: String
    let marks: [Mark]

    /// A shape. Places are counted from the upper left corner in pixels.
    enum Mark {
        case line(from: Place, to: Place, kind: StaticString)
        /// A bow from one place to another that is drawn towards a third.
        case bow(from: Place, by: Place, to: Place, kind: StaticString)
        case rectangle(at: Place, width: Double, height: Double, kind: StaticString)
        /// - Parameter note: what a pointer that rests on it is told.
        case dot(at: Place, radius: Double, kind: StaticString, note: String)
        /// A square on its corner.
        case diamond(at: Place, radius: Double, kind: StaticString, note: String)
        case words(String, at: Place, kind: StaticString, anchor: Anchor = .start, turned: Double = 0)
    }

    struct Place {
        let x: Double
        let y: Double

        init(_ x: Double, _ y: Double) {
            (self.x, self.y) = (x, y)
        }
    }

    /// Which part of a line of words stands at its place.
    enum Anchor: String {
        case start, middle, end
    }

    func write(to writer: inout HTMLWriter) {
        writer.literal("<svg class=\"drawing\" role=\"img\" aria-labelledby=\"")
        writer.attributeValue("\(id)-title \(id)-sentence")
        writer.literal("\" viewBox=\"0 0 ")
        writer.attributeValue("\(width) \(height)")
        writer.literal("\" width=\"")
        writer.number(width)
        writer.literal("\" height=\"")
        writer.number(height)
        writer.literal("\">")
        description("title", "\(id)-title", title, to: &writer)
        description("desc", "\(id)-sentence", sentence, to: &writer)
        for mark in marks { mark.write(to: &writer) }
        writer.literal("</svg>")
    }

    private func description(_ element: StaticString, _ id: String, _ words: String, to writer: inout HTMLWriter) {
        writer.literal("<")
        writer.literal(element)
        writer.literal(" id=\"")
        writer.attributeValue(id)
        writer.literal("\">")
        writer.text(words)
        writer.literal("</")
        writer.literal(element)
        writer.literal(">")
    }
}

extension Drawing.Mark: HTML {
    func write(to writer: inout HTMLWriter) {
        switch self {
        case .line(let from, let to, let kind):
            writer.path(kind, [("M", from), ("L", to)], closed: false)
        case .bow(let from, let by, let to, let kind):
            writer.path(kind, [("M", from), ("Q", by), (" ", to)], closed: false)
        case .rectangle(let place, let width, let height, let kind):
            let right = place.x + width, foot = place.y + height
            writer.path(kind, [("M", place), ("L", .init(right, place.y)), ("L", .init(right, foot)), ("L", .init(place.x, foot))], closed: true)
        case .dot(let place, let radius, let kind, let note):
            writer.literal("<circle")
            writer.svgAttribute(" class", kind)
            writer.svgAttribute(" cx", place.x)
            writer.svgAttribute(" cy", place.y)
            writer.svgAttribute(" r", radius)
            writer.note(note, in: "circle")
        case .diamond(let place, let radius, let kind, let note):
            let (x, y) = (place.x, place.y)
            writer.path(
                kind, [("M", .init(x, y - radius)), ("L", .init(x + radius, y)), ("L", .init(x, y + radius)), ("L", .init(x - radius, y))],
                closed: true, note: note)
        case .words(let words, let place, let kind, let anchor, let degrees):
            writer.literal("<text")
            writer.svgAttribute(" class", kind)
            writer.svgAttribute(" x", place.x)
            writer.svgAttribute(" y", place.y)
            writer.literal(" text-anchor=\"")
            writer.attributeValue(anchor.rawValue)
            if degrees != 0 {
                writer.literal("\" transform=\"rotate(")
                writer.attributeValue([degrees, place.x, place.y].map { $0.text(digits: 1) }.joined(separator: " "))
                writer.literal(")")
            }
            writer.literal("\">")
            writer.text(words)
            writer.literal("</text>")
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func svgAttribute(_ name: StaticString, _ value: StaticString) {
        literal(name)
        literal("=\"")
        literal(value)
        literal("\"")
    }

    fileprivate mutating func svgAttribute(_ name: StaticString, _ value: Double) {
        literal(name)
        literal("=\"")
        attributeValue(value.text(digits: 1))
        literal("\"")
    }

    fileprivate mutating func path(_ kind: StaticString, _ steps: [(command: StaticString, place: Drawing.Place)], closed: Bool, note: String = "") {
        literal("<path")
        svgAttribute(" class", kind)
        literal(" d=\"")
        for step in steps {
            literal(step.command)
            attributeValue("\(step.place.x.text(digits: 1)) \(step.place.y.text(digits: 1))")
        }
        literal(closed ? "Z\"" : "\"")
        self.note(note, in: "path")
    }

    /// The end of a shape's tag, and what a pointer on it is told.
    fileprivate mutating func note(_ note: String, in element: StaticString) {
        guard !note.isEmpty else { return literal("/>") }
        literal("><title>")
        text(note)
        literal("</title></")
        literal(element)
        literal(">")
    }
}

/// A drawing with its heading, what it shows in words, and the same as a table or a list.
struct PlotSection<Alternative: HTML>: Component {
    let title: String
    let explanation: String
    let drawings: [Drawing]
    /// What the summary of the table or list says.
    let alternativeTitle: String
    let alternative: Alternative

    init(_ title: String, explanation: String, drawings: [Drawing], alternativeTitle: String, @HTMLBuilder alternative: () -> Alternative) {
        self.title = title
        self.explanation = explanation
        self.drawings = drawings
        self.alternativeTitle = alternativeTitle
        self.alternative = alternative()
    }

    var body: some HTML {
        section(.class("plot")) {
            Heading { title }
            p { explanation }
            for drawing in drawings {
                div(.class("scroll"), .role("region"), .ariaLabel(drawing.title), .tabindex(0)) { drawing }
            }
            details {
                summary { alternativeTitle }
                div(.class("scroll"), .role("region"), .ariaLabel(alternativeTitle), .tabindex(0)) { alternative }
            }
        }
    }
}
