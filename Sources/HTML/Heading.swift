/// A heading whose level follows from where it stands: one deeper in each ``Subsection``.
package struct Heading<Content: HTML>: HTML {
    let id: Fragment?
    let className: String?
    let content: Content

    /// - Parameters:
    ///   - id: the heading's id, for links to it.
    ///   - className: classes, parted by spaces.
    package init(id: Fragment? = nil, class className: String? = nil, @HTMLBuilder content: () -> Content) {
        self.id = id
        self.className = className
        self.content = content()
    }

    package func write(to writer: inout HTMLWriter) {
        let level = min(writer.headingLevel, 6)
        writer.literal("<h")
        writer.number(level)
        attribute("id", id?.description, to: &writer)
        attribute("class", className, to: &writer)
        writer.literal(">")
        content.write(to: &writer)
        writer.literal("</h")
        writer.number(level)
        writer.literal(">")
    }

    private func attribute(_ name: StaticString, _ value: String?, to writer: inout HTMLWriter) {
        guard let value else { return }
        writer.attribute(Attribute<Tags.div>(name, value))
    }
}

/// What stands below the heading before it: headings inside are one level deeper.
package struct Subsection<Content: HTML>: HTML {
    let content: Content

    package init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    package func write(to writer: inout HTMLWriter) {
        writer.nested { content.write(to: &$0) }
    }
}
