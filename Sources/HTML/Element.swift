/// An element with a start tag, content and an end tag.
///
/// The name is a type, so that an attribute that the element doesn't have doesn't compile: see ``Attribute``.
package struct Element<Name: ElementName, Content: HTML>: HTML {
    let attributes: [Attribute<Name>]
    let content: Content

    /// - Parameters:
    ///   - attributes: written in the order given.
    ///   - content: what stands between the tags.
    package init(_ attributes: Attribute<Name>..., @HTMLBuilder content: () -> Content) {
        self.init(attributes, content: content())
    }

    init(_ attributes: [Attribute<Name>], content: Content) {
        self.attributes = attributes
        self.content = content
    }

    package func write(to writer: inout HTMLWriter) {
        writer.startTag(Name.name, attributes)
        content.write(to: &writer)
        writer.endTag(Name.name)
    }
}

extension Element where Content == EmptyHTML {
    /// An element with nothing in it.
    package init(_ attributes: Attribute<Name>...) {
        self.init(attributes, content: EmptyHTML())
    }
}

/// An element that can hold nothing: `<br>`. It has no end tag to write.
package struct VoidElement<Name: ElementName>: HTML {
    let attributes: [Attribute<Name>]

    package init(_ attributes: Attribute<Name>...) {
        self.attributes = attributes
    }

    init(_ attributes: [Attribute<Name>]) {
        self.attributes = attributes
    }

    package func write(to writer: inout HTMLWriter) {
        writer.startTag(Name.name, attributes)
    }
}

extension HTMLWriter {
    mutating func startTag<Name>(_ name: StaticString, _ attributes: [Attribute<Name>]) {
        literal("<")
        literal(name)
        for attribute in attributes {
            self.attribute(attribute)
        }
        literal(">")
    }

    mutating func endTag(_ name: StaticString) {
        literal("</")
        literal(name)
        literal(">")
    }
}
