/// An element with a start tag, content and an end tag.
///
/// The name is a type, so that an attribute that the element doesn't have doesn't compile: see ``Attribute``.
public struct Element<Name: ElementName, Content: HTML>: HTML {
    @usableFromInline let attributes: [Attribute<Name>]
    @usableFromInline let content: Content

    /// - Parameters:
    ///   - attributes: written in the order given.
    ///   - content: what stands between the tags.
    @inlinable public init(_ attributes: Attribute<Name>..., @HTMLBuilder content: () -> Content) {
        self.init(attributes, content: content())
    }

    @inlinable init(_ attributes: [Attribute<Name>], content: Content) {
        self.attributes = attributes
        self.content = content
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        writer.startTag(Name.name, attributes)
        content.write(to: &writer)
        writer.endTag(Name.name)
    }
}

extension Element where Content == EmptyHTML {
    /// An element with nothing in it.
    @inlinable public init(_ attributes: Attribute<Name>...) {
        self.init(attributes, content: EmptyHTML())
    }
}

/// An element that can hold nothing: `<br>`. It has no end tag to write.
public struct VoidElement<Name: ElementName>: HTML {
    @usableFromInline let attributes: [Attribute<Name>]

    @inlinable public init(_ attributes: Attribute<Name>...) {
        self.attributes = attributes
    }

    @inlinable init(_ attributes: [Attribute<Name>]) {
        self.attributes = attributes
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        writer.startTag(Name.name, attributes)
    }
}

extension HTMLWriter {
    @inlinable mutating func startTag<Name>(_ name: StaticString, _ attributes: [Attribute<Name>]) {
        literal("<")
        literal(name)
        for attribute in attributes {
            self.attribute(attribute)
        }
        literal(">")
    }

    @inlinable mutating func endTag(_ name: StaticString) {
        literal("</")
        literal(name)
        literal(">")
    }
}
