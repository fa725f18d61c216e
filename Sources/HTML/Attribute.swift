/// An attribute of the element called `Name`.
public struct Attribute<Name: ElementName>: Sendable {
    @usableFromInline let name: StaticString
    @usableFromInline let value: Value

    /// What stands to the right of `=`.
    @usableFromInline enum Value: Sendable {
        /// The attribute is not written at all.
        case absent
        /// The attribute stands alone: `hidden`.
        case none
        case text(String)
        case link(Link)
        /// A file that the page shows.
        case source(SitePath)
        case number(Int)
    }

    @inlinable init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    @inlinable init(_ name: StaticString, _ text: String) {
        self.init(name, .text(text))
    }

    /// A boolean attribute is there or not; it has no value (HTML Living Standard, 2.3.2).
    @inlinable init(_ name: StaticString, isPresent: Bool) {
        self.init(name, isPresent ? .none : .absent)
    }
}

extension HTMLWriter {
    @inlinable mutating func attribute<Name>(_ attribute: Attribute<Name>) {
        if case .absent = attribute.value { return }
        literal(" ")
        literal(attribute.name)
        if case .none = attribute.value { return }
        literal("=\"")
        switch attribute.value {
        case .text(let text): attributeValue(text)
        case .link(let link): self.link(link)
        case .source(let path): source(path)
        case .number(let number): self.number(number)
        case .absent, .none: break
        }
        literal("\"")
    }
}

// MARK: Attributes of every element

extension Attribute {
    /// Classes, parted by spaces.
    @inlinable public static func `class`(_ names: String) -> Self { Self("class", names) }
    @inlinable public static func id(_ id: Fragment) -> Self { Self("id", id.description) }
    @inlinable public static func lang(_ language: Language) -> Self { Self("lang", language.description) }
    @inlinable public static func dir(_ direction: Language.Direction) -> Self { Self("dir", direction.rawValue) }
    @inlinable public static func hidden(_ isHidden: Bool = true) -> Self { Self("hidden", isPresent: isHidden) }
    @inlinable public static func title(_ text: String) -> Self { Self("title", text) }
    @inlinable public static func tabindex(_ index: Int) -> Self { Self("tabindex", .number(index)) }
    @inlinable public static func role(_ role: String) -> Self { Self("role", role) }
    @inlinable public static func translate(_ isTranslated: Bool) -> Self { Self("translate", isTranslated ? "yes" : "no") }

    /// `data-…`, for the site's own scripts. The name comes from source code.
    @inlinable public static func data(_ name: StaticString, _ value: String) -> Self { Self(name, value) }

    /// `data-…` that holds an address, for a script that goes there.
    @inlinable public static func data(_ name: StaticString, _ link: Link) -> Self { Self(name, .link(link)) }

    // Accessible Rich Internet Applications 1.2, section 6.
    @inlinable public static func ariaLabel(_ text: String) -> Self { Self("aria-label", text) }
    @inlinable public static func ariaLabelledby(_ id: Fragment) -> Self { Self("aria-labelledby", id.description) }
    @inlinable public static func ariaDescribedby(_ id: Fragment) -> Self { Self("aria-describedby", id.description) }
    @inlinable public static func ariaControls(_ id: Fragment) -> Self { Self("aria-controls", id.description) }
    @inlinable public static func ariaExpanded(_ isExpanded: Bool) -> Self { Self("aria-expanded", isExpanded ? "true" : "false") }
    @inlinable public static func ariaHidden() -> Self { Self("aria-hidden", "true") }
    @inlinable public static func ariaLive(_ politeness: String) -> Self { Self("aria-live", politeness) }

    /// Marks the link to the page, or the step, that the reader is at.
    @inlinable public static func ariaCurrent(_ kind: CurrentKind?) -> Self {
        Self("aria-current", kind.map { .text($0.rawValue) } ?? .absent)
    }
}

/// The values of `aria-current` that a site needs.
public enum CurrentKind: String, Sendable {
    case page, location, `true`
}
