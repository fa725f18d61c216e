/// Lets components be listed one under the other, with `if`, `switch` and `for` between them.
@resultBuilder
public enum HTMLBuilder {
    @inlinable public static func buildExpression<Content: HTML>(_ content: Content) -> Content {
        content
    }

    @inlinable public static func buildExpression(_ text: String) -> Text {
        Text(text)
    }

    @inlinable public static func buildBlock() -> EmptyHTML {
        EmptyHTML()
    }

    @inlinable public static func buildPartialBlock<First: HTML>(first: First) -> First {
        first
    }

    @inlinable public static func buildPartialBlock<Before: HTML, Next: HTML>(
        accumulated: Before,
        next: Next
    ) -> Sequenced<Before, Next> {
        Sequenced(first: accumulated, second: next)
    }

    @inlinable public static func buildOptional<Content: HTML>(_ content: Content?) -> Content? {
        content
    }

    @inlinable public static func buildEither<First: HTML, Second: HTML>(first: First) -> Either<First, Second> {
        .first(first)
    }

    @inlinable public static func buildEither<First: HTML, Second: HTML>(second: Second) -> Either<First, Second> {
        .second(second)
    }

    @inlinable public static func buildArray<Content: HTML>(_ contents: [Content]) -> [Content] {
        contents
    }
}

/// Two pieces, one after the other.
public struct Sequenced<First: HTML, Second: HTML>: HTML {
    @usableFromInline let first: First
    @usableFromInline let second: Second

    @inlinable init(first: First, second: Second) {
        self.first = first
        self.second = second
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        first.write(to: &writer)
        second.write(to: &writer)
    }
}

/// One of two pieces: what `if … else` and `switch` make.
public enum Either<First: HTML, Second: HTML>: HTML {
    case first(First)
    case second(Second)

    @inlinable public func write(to writer: inout HTMLWriter) {
        switch self {
        case .first(let content): content.write(to: &writer)
        case .second(let content): content.write(to: &writer)
        }
    }
}

/// Several pieces given as one value, without an element around them.
public struct Group<Content: HTML>: HTML {
    @usableFromInline let content: Content

    @inlinable public init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    @inlinable public func write(to writer: inout HTMLWriter) {
        content.write(to: &writer)
    }
}
