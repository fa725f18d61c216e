import Markdown

/// What a document that becomes a form says more: the name of the field at each blank, for the functions of `form.typ`.
extension TypstDialect {
    func writeFieldNames(at visit: Visit, to writer: inout TypstWriter) {
        if let fields { writer.fieldNames(fields.names(at: visit.index)) }
    }

    /// Writes the name of the box of each item in a list, or that it has none.
    func writeFieldNames(ofItemsIn list: Visit, to writer: inout TypstWriter) {
        if let fields { writer.fieldNames(document.children(of: list.index).map { fields.names(at: $0).first }) }
    }

    /// Writes the box of an item, unless the list has it where its number would be.
    ///
    /// - Returns: whether the box is a field, so that none is to be drawn.
    func writeBox(at item: Visit, isInMarker: Bool, to writer: inout TypstWriter) -> Bool {
        guard let name = fields?.names(at: item.index).first else { return false }
        guard !isInMarker else { return true }
        writer.code("tick-box(")
        writer.string(name)
        writer.code(");")
        return true
    }
}

extension TypstWriter {
    /// Appends the argument that names the fields in what a function sets, in their order; nil stands for something without field.
    mutating func fieldNames(_ names: [String?]) {
        code("fields: (")
        for name in names {
            optional(name)
            code(", ")
        }
        code("), ")
    }
}
