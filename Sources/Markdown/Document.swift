package import HTML

/// One Markdown file, parsed.
///
/// The tree is one flat array in document order: a node is followed by everything inside it, and knows where that ends. So a walk is
/// a loop, nothing recurses however deep the nesting, and freeing a document frees a few arrays. Text lies in one buffer of UTF-8 that nodes
/// point into; what other rooms need to resolve or list (links, citations, headings) lies in tables that nodes point into.
package struct Document: Sendable {
    /// All nodes in document order; the first is the document itself.
    package internal(set) var nodes: [Node]

    /// The UTF-8 that every ``Span`` points into.
    package internal(set) var text: [UInt8]

    /// Links and images in document order.
    package internal(set) var links: [LinkReference]

    /// Citations in document order.
    package internal(set) var citations: [Citation]

    /// Headings in document order.
    package internal(set) var headings: [Heading]

    /// How many footnotes are shown.
    package internal(set) var footnoteCount: Int

    /// Comments for whoever checks the text, in document order; see ``Remark``.
    package internal(set) var remarks: [Remark] = []

    /// The same in no more memory than it needs: thousands are kept at once.
    var trimmed: Document {
        var trimmed = self
        trimmed.text = text.withUnsafeBufferPointer { Array($0) }
        trimmed.nodes = nodes.withUnsafeBufferPointer { Array($0) }
        return trimmed
    }

    /// One node of the tree.
    package struct Node: Sendable {
        package var kind: Kind

        /// The index after the last node inside this one; `index + 1` for a node with nothing inside.
        package var end: Int32

        /// The line in the file, counted from 1, front matter included; 0 where cmark doesn't know it.
        package var line: Int32

        /// The column in bytes, counted from 1; 0 where only the line can be trusted.
        package var column: Int32
    }

    /// A piece of ``Document/text``.
    package struct Span: Hashable, Sendable {
        package var start: Int32
        package var count: Int32

        package var isEmpty: Bool { count == 0 }
    }

    /// What a node is: the nodes of CommonMark and GitHub Flavored Markdown by their names there, and those that Attune gives a meaning.
    package enum Kind: Hashable, Sendable {
        case document
        /// A paragraph; in a tight list it is written without its tags.
        case paragraph(isTight: Bool)
        /// The index into ``Document/headings``.
        case heading(Int32)
        case blockQuote
        /// A block quote that begins with `[!NAME]`.
        case callout(Callout, title: Span)
        /// A block quote that begins with `[!WRITE] lines=4`: what is asked, and how many lines of room there are for the answer.
        case writing(lines: Int32)
        case list(List)
        case item(TaskState)
        case codeBlock(info: Span, code: Span)
        case htmlBlock(Span)
        case thematicBreak
        case table
        case tableRow(isHeader: Bool)
        case tableCell(Alignment, isHeader: Bool)
        /// A paragraph that holds one image with a title: the image is the only node inside, its title is the caption.
        case figure
        /// A footnote's text; `number` counts from 1 in order of first use.
        case footnoteDefinition(number: Int32, label: Span, references: Int32)

        case text(Span)
        case softBreak
        case lineBreak
        case code(Span)
        case htmlInline(Span)
        case emphasis
        case strong
        case strikethrough
        /// The index into ``Document/links``.
        case link(Int32)
        /// The index into ``Document/links``; the text inside is its text alternative.
        case image(Int32)
        /// `occurrence` counts this footnote's references from 1.
        case footnoteReference(number: Int32, label: Span, occurrence: Int32)
        /// The index into ``Document/citations``.
        case citation(Int32)
    }

    package struct List: Hashable, Sendable {
        /// The first number of an ordered list, or nil for one with bullets.
        package var start: Int32?
        package var isTight: Bool
    }

    package enum TaskState: Hashable, Sendable {
        case notATask, open, done
    }

    package enum Alignment: Hashable, Sendable {
        case none, left, center, right
    }

    /// What a callout is for, by the name that authors write.
    package enum Callout: String, CaseIterable, Sendable {
        case note, tip, important, warning, caution
        case key, practice, reflect, affirm, science, help, quote
    }

    /// A heading, for the contents and for links to it.
    package struct Heading: Hashable, Sendable {
        /// 1 to 6, as written.
        package var level: Int
        /// Unique in the document, and the same as long as the heading's words are.
        package var id: Fragment
        /// The heading's words without markup.
        package var text: String
        /// The index of its node.
        package var node: Int
        package var line: Int
    }

    /// Where a link or an image points to, as written and as understood; other rooms resolve it.
    package struct LinkReference: Hashable, Sendable {
        package var isImage: Bool
        /// The destination after cmark decoded it. Not safe to write as it is.
        package var rawDestination: Span
        package var title: Span
        package var destination: Destination
        package var line: Int
        /// The column in bytes, or 0.
        package var column: Int
    }

    /// What a link's destination means.
    package enum Destination: Hashable, Sendable {
        /// `file.md`, `../topic/file.md#heading`, `picture.svg`: percent-decoded, relative to the file that it stands in.
        case file(path: String, fragment: String?)
        /// `#heading` on the same page.
        case heading(String)
        /// `term:id`.
        case term(String)
        /// `resource:id`.
        case resource(String)
        case web(WebAddress)
        case mail(MailAddress)
        case phone(PhoneNumber)
        case text(PhoneNumber)
        case refused(Refusal)
    }

    /// Why a destination may not be followed.
    package enum Refusal: Hashable, Sendable {
        case empty
        /// A scheme that isn't on the list of allowed ones, such as `javascript`.
        case scheme(String)
        /// `/absolute`, `//host`, or with a backslash or a control character in it.
        case notRelative
        /// `http` or `mailto` and so on with something after it that is no such address.
        case malformed
    }

    /// `[@id, p. 1; @other]`.
    package struct Citation: Hashable, Sendable {
        package var items: [Item]
        package var line: Int
        /// The column in bytes, or 0.
        package var column: Int

        package struct Item: Hashable, Sendable {
            /// The resource's id, without `@`.
            package var resource: String
            /// What stands after the comma, such as `p. 253`, or nil.
            package var locator: String?
        }
    }
}

extension Document {
    /// The bytes that a span points to.
    package subscript(span: Span) -> ArraySlice<UInt8> {
        text[Int(span.start)..<Int(span.start + span.count)]
    }

    /// The characters that a span points to.
    package func string(_ span: Span) -> String {
        String(decoding: self[span], as: UTF8.self)
    }

    /// The indices of the nodes directly inside a node.
    package func children(of index: Int) -> some Sequence<Int> {
        let end = Int(nodes[index].end)
        return sequence(first: index + 1) { Int(nodes[$0].end) }.prefix { $0 < end }
    }
}
