/// Elements that lead somewhere.
public protocol LinkingElement: ElementName {}
/// Elements that fetch a file of the site.
public protocol LoadingElement: ElementName {}
/// Elements with a width and height in pixels.
public protocol SizedElement: ElementName {}
/// Elements that a form sends or shows.
public protocol ControlElement: ElementName {}

extension Attribute where Name: LinkingElement {
    @inlinable public static func href(_ link: Link) -> Self { Self("href", .link(link)) }
    @inlinable public static func hreflang(_ language: Language) -> Self { Self("hreflang", language.description) }
    /// Link types, parted by spaces (HTML Living Standard, 4.6.7).
    @inlinable public static func rel(_ types: String) -> Self { Self("rel", types) }
}

extension Attribute where Name == Tags.a {
    /// Saves what the link leads to instead of showing it.
    @inlinable public static func download() -> Self { Self("download", .none) }
}

extension Attribute where Name == Tags.link {
    /// Marks the page for readers of no listed language (Google Search Central, "Tell Google about localized versions of your page").
    @inlinable public static func hreflangDefault() -> Self { Self("hreflang", "x-default") }
    @inlinable public static func type(_ type: String) -> Self { Self("type", type) }
    @inlinable public static func sizes(_ sizes: String) -> Self { Self("sizes", sizes) }
    @inlinable public static func media(_ query: String) -> Self { Self("media", query) }
}

extension Attribute where Name: LoadingElement {
    @inlinable public static func src(_ path: SitePath) -> Self { Self("src", .source(path)) }
}

extension Attribute where Name: SizedElement {
    @inlinable public static func width(_ pixels: Int) -> Self { Self("width", .number(pixels)) }
    @inlinable public static func height(_ pixels: Int) -> Self { Self("height", .number(pixels)) }
}

extension Attribute where Name == Tags.script {
    @inlinable public static func `defer`() -> Self { Self("defer", .none) }
}

extension Attribute where Name == Tags.meta {
    @inlinable public static func charset(_ encoding: String) -> Self { Self("charset", encoding) }
    @inlinable public static func name(_ name: String) -> Self { Self("name", name) }
    @inlinable public static func httpEquiv(_ name: String) -> Self { Self("http-equiv", name) }
    @inlinable public static func content(_ text: String) -> Self { Self("content", text) }
    @inlinable public static func media(_ query: String) -> Self { Self("media", query) }
}

extension Attribute where Name == Tags.time {
    /// A date or time a program can read (HTML Living Standard, 4.5.14).
    @inlinable public static func datetime(_ text: String) -> Self { Self("datetime", text) }
}

extension Attribute where Name == Tags.ol {
    @inlinable public static func start(_ number: Int) -> Self { Self("start", .number(number)) }
}

extension Attribute where Name == Tags.details {
    @inlinable public static func open(_ isOpen: Bool = true) -> Self { Self("open", isPresent: isOpen) }
}

extension Attribute where Name == Tags.label {
    @inlinable public static func `for`(_ id: Fragment) -> Self { Self("for", id.description) }
}

extension Attribute where Name: ControlElement {
    @inlinable public static func name(_ name: String) -> Self { Self("name", name) }
    @inlinable public static func value(_ value: String) -> Self { Self("value", value) }
    @inlinable public static func disabled(_ isDisabled: Bool = true) -> Self { Self("disabled", isPresent: isDisabled) }
    @inlinable public static func autocomplete(_ kind: String) -> Self { Self("autocomplete", kind) }
}

extension Attribute where Name == Tags.form {
    /// The page that is shown what is entered, in its address.
    @inlinable public static func action(_ link: Link) -> Self { Self("action", .link(link)) }
    /// Whether browsers keep what is entered; holds for all fields inside.
    @inlinable public static func autocomplete(_ kind: String) -> Self { Self("autocomplete", kind) }
}

extension Attribute where Name == Tags.button {
    @inlinable public static func type(_ type: String) -> Self { Self("type", type) }
}

extension Attribute where Name == Tags.input {
    @inlinable public static func type(_ type: String) -> Self { Self("type", type) }
    @inlinable public static func spellcheck(_ isChecked: Bool) -> Self { Self("spellcheck", isChecked ? "true" : "false") }
    @inlinable public static func autocapitalize(_ kind: String) -> Self { Self("autocapitalize", kind) }
    @inlinable public static func checked(_ isChecked: Bool = true) -> Self { Self("checked", isPresent: isChecked) }
}

extension Attribute where Name == Tags.option {
    @inlinable public static func selected(_ isSelected: Bool = true) -> Self { Self("selected", isPresent: isSelected) }
}

extension Attribute where Name == Tags.textarea {
    @inlinable public static func rows(_ count: Int) -> Self { Self("rows", .number(count)) }
}
