/// The root of a page: the document type, and the language and direction that a screen reader speaks it in
/// (WCAG 2.2, 3.1.1).
public struct HTMLDocument<Head: HTML, Body: HTML>: HTML {
    @usableFromInline let language: Language
    @usableFromInline let head: Head
    @usableFromInline let body: Body

    @inlinable public init(language: Language, @HTMLBuilder head: () -> Head, @HTMLBuilder body: () -> Body) {
        self.language = language
        self.head = head()
        self.body = body()
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        writer.literal("<!DOCTYPE html>\n")
        Element<Tags.html, Sequenced<Head, Body>>(
            [.lang(language), .dir(language.direction)],
            content: Sequenced(first: head, second: body)
        ).write(to: &writer)
        writer.literal("\n")
    }
}

/// A picture that says something.
///
/// - Parameters:
///   - alt: what it says, for somebody who doesn't see it (WCAG 2.2, 1.1.1).
@inlinable public func img(src: SitePath, alt: String, _ attributes: Attribute<Tags.img>...) -> some HTML {
    VoidElement<Tags.img>([.src(src), Attribute("alt", alt)] + attributes)
}

/// A picture that says nothing a reader would miss: a screen reader passes over it.
@inlinable public func img(decorative src: SitePath, _ attributes: Attribute<Tags.img>...) -> some HTML {
    VoidElement<Tags.img>([.src(src), Attribute("alt", "")] + attributes)
}

/// A group of links with the name that tells it from the other groups of the page.
@inlinable public func nav<Content: HTML>(
    label: String,
    _ attributes: Attribute<Tags.nav>...,
    @HTMLBuilder content: () -> Content
) -> Element<Tags.nav, Content> {
    Element([.ariaLabel(label)] + attributes, content: content())
}

/// A table with the caption that says what it holds.
@inlinable public func table<Content: HTML>(
    caption text: String,
    _ attributes: Attribute<Tags.table>...,
    @HTMLBuilder content: () -> Content
) -> some HTML {
    Element<Tags.table, Sequenced<Element<Tags.caption, Text>, Content>>(
        attributes,
        content: Sequenced(first: Element([], content: Text(text)), second: content())
    )
}

/// The cells that a header cell stands over.
public enum HeaderScope: String, Sendable {
    case column = "col"
    case row
}

/// A header cell, with the cells that it is the header of (WCAG 2.2, 1.3.1).
@inlinable public func th<Content: HTML>(
    scope: HeaderScope,
    @HTMLBuilder content: () -> Content
) -> Element<Tags.th, Content> {
    Element([Attribute("scope", scope.rawValue)], content: content())
}
