/// Something that can be written as HTML.
///
/// A page is a tree of small values, each of which knows how to write itself into one byte buffer:
///
/// ```swift
/// p(.class("lead")) {
///     "Calm is "
///     strong { "contagious" }
/// }
/// ```
///
/// The tree is made of concrete generic types, so that writing it calls no existential box. What templates are made of is public and inlinable, alone
/// in the package: so the compiler sees a template whole where it stands, and a site is built in a fifth less time.
public protocol HTML {
    /// Appends this value to the end of the writer's buffer.
    func write(to writer: inout HTMLWriter)
}

/// A piece of a page made of other pieces.
///
/// Give it stored properties for what it shows and a `body` for how; it can then stand wherever HTML can.
public protocol Component: HTML {
    associatedtype Body: HTML

    /// What this component is made of.
    @HTMLBuilder var body: Body { get }
}

extension Component {
    @inlinable public func write(to writer: inout HTMLWriter) {
        body.write(to: &writer)
    }
}

/// Nothing at all: what an `if` without `else` writes when its condition is false.
public struct EmptyHTML: HTML {
    @inlinable public init() {}

    @inlinable public func write(to writer: inout HTMLWriter) {}
}

/// Text that a person reads, escaped as text.
public struct Text: HTML {
    @usableFromInline let content: String

    /// - Parameter content: the words as they should appear; `<` and `&` are shown, never obeyed.
    @inlinable public init(_ content: String) {
        self.content = content
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        writer.text(content)
    }
}

extension Optional: HTML where Wrapped: HTML {
    @inlinable public func write(to writer: inout HTMLWriter) {
        self?.write(to: &writer)
    }
}

extension Array: HTML where Element: HTML {
    @inlinable public func write(to writer: inout HTMLWriter) {
        for element in self {
            element.write(to: &writer)
        }
    }
}

/// HTML that is written as it stands.
///
/// This is the one way past escaping. Search for its name to find each place that must be right.
package struct TrustedHTML: HTML {
    let bytes: [UInt8]

    /// - Parameter bytes: UTF-8 that is already safe HTML, whoever calls this answers for it.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    package func write(to writer: inout HTMLWriter) {
        writer.trusted(bytes)
    }
}
