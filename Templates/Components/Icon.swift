import HTML

/// A small drawing beside a word. The word says it all, so a screen reader passes over the drawing.
enum Icon: HTML {
    case leave, phone, message, chat, web, mail, note

    func write(to writer: inout HTMLWriter) {
        writer.literal("<svg class=\"")
        writer.literal(isDirectional ? "icon turns" : "icon")
        writer.literal("\" viewBox=\"0 0 24 24\" width=\"24\" aria-hidden=\"true\">")
        writer.literal(drawing)
        writer.literal("</svg>")
    }

    /// Whether it points along the line, so that it must point the other way where lines run from right to left.
    private var isDirectional: Bool {
        self == .leave
    }

    private var drawing: StaticString {
        switch self {
        case .leave: "<path d=\"M13 4H6v16h7M10 12h10m-4-4 4 4-4 4\"/>"
        case .phone: "<path d=\"M8.5 4H5c0 8.8 6.2 15 15 15v-3.5l-4.2-1.6-2 2c-2.4-1.1-4.1-2.8-5.2-5.2l2-2z\"/>"
        case .message: "<path d=\"M4 5h16v11H9l-5 4zM8 9h8M8 12h5\"/>"
        case .chat: "<path d=\"M3 4h12v8H8l-5 4zM18 9h3v11l-4-3h-7v-2\"/>"
        case .web: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M3 12h18M12 3c-5 5.4-5 12.6 0 18 5-5.4 5-12.6 0-18\"/>"
        case .mail: "<path d=\"M3 6h18v12H3zl9 7 9-7\"/>"
        case .note: "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v6M12 7v.5\"/>"
        }
    }
}
