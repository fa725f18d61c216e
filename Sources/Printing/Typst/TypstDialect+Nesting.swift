import Markdown

// MARK: - What lies too deep in others

extension TypstDialect {
    /// Opens a node that is set flush with what is around it: its words stay, and so does every place to write.
    mutating func openFlush(_ visit: Visit, to writer: inout TypstWriter) {
        switch visit.kind {
        case .item(let state):
            writer.code("parbreak();")
            openBox(state, at: visit, isInMarker: false, to: &writer)
        case .callout(.quote, _):
            openPullQuote(visit)
            writer.code("parbreak();({")
        case .callout(let callout, let title):
            writer.code("parbreak();strong(")
            writeTitle(document[title], of: callout, to: &writer)
            writer.code(");parbreak();({")
        case .blockQuote, .list, .writing: writer.code("parbreak();({")
        default: writer.code("({")
        }
    }

    func closeFlush(_ visit: Visit, to writer: inout TypstWriter) {
        switch visit.kind {
        case .item: break
        case .writing(let lines):
            // Its lines can't be around its question, since that may hold more of the same.
            writer.code("});")
            openWriting(lines: lines, at: visit, to: &writer)
            writer.code("});\n")
        case .blockQuote, .list, .callout: writer.code("});parbreak();\n")
        default: writer.code("});")
        }
    }
}
