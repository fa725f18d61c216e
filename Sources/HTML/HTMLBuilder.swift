/// Lets components be listed one under the other, with `if`, `switch` and `for` between them.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression<Content: HTML>(_ content: Content) -> Content {
        content
    }

    package static func buildExpression(_ text: String) -> Text {
        Text(text)
    }

    package static func buildBlock() -> EmptyHTML {
        EmptyHTML()
    }

    package static func buildPartialBlock<First: HTML>(first: First) -> First {
        first
    }

    package static func buildPartialBlock<Before: HTML, Next: HTML>(
        accumulated: Before,
        next: Next
    ) -> Sequenced<Before, Next> {
        Sequenced(first: accumulated, second: next)
    }

    package static func buildOptional<Content: HTML>(_ content: Content?) -> Content? {
        content
    }

    package static func buildEither<First: HTML, Second: HTML>(first: First) -> Either<First, Second> {
        .first(first)
    }

    package static func buildEither<First: HTML, Second: HTML>(second: Second) -> Either<First, Second> {
        .second(second)
    }

    package static func buildArray<Content: HTML>(_ contents: [Content]) -> [Content] {
        contents
    }
}

/// Two pieces, one after the other.
package struct Sequenced<First: HTML, Second: HTML>: HTML {
    let first: First
    let second: Second

    package func write(to writer: inout HTMLWriter) {
        first.write(to: &writer)
        second.write(to: &writer)
    }
}

/// One of two pieces: what `if … else` and `switch` make.
package enum Either<First: HTML, Second: HTML>: HTML {
    case first(First)
    case second(Second)

    package func write(to writer: inout HTMLWriter) {
        switch self {
        case .first(let content): content.write(to: &writer)
        case .second(let content): content.write(to: &writer)
        }
    }
}

/// Several pieces given as one value, without an element around them.
package struct Group<Content: HTML>: HTML {
    let content: Content

    package init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    package func write(to writer: inout HTMLWriter) {
        content.write(to: &writer)
    }
}
