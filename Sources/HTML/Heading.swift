/// A heading whose level follows from where it stands: one deeper in each ``Subsection``.
public struct Heading<Content: HTML>: HTML {
    @usableFromInline let id: Fragment?
    @usableFromInline let className: String?
    @usableFromInline let content: Content

    /// - Parameters:
    ///   - id: the heading's id, for links to it.
    ///   - className: classes, parted by spaces.
    @inlinable public init(id: Fragment? = nil, class className: String? = nil, @HTMLBuilder content: () -> Content) {
        self.id = id
        self.className = className
        self.content = content()
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
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

    @usableFromInline func attribute(_ name: StaticString, _ value: String?, to writer: inout HTMLWriter) {
        guard let value else { return }
        writer.attribute(Attribute<Tags.div>(name, value))
    }
}

/// What stands below the heading before it: headings inside are one level deeper.
public struct Subsection<Content: HTML>: HTML {
    @usableFromInline let content: Content

    @inlinable public init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        writer.enterSubsection()
        content.write(to: &writer)
        writer.leaveSubsection()
    }
}
