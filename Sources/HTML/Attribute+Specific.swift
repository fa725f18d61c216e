/// Elements that lead somewhere.
package protocol LinkingElement: ElementName {}
/// Elements that fetch a file of the site.
package protocol LoadingElement: ElementName {}
/// Elements with a width and height in pixels.
package protocol SizedElement: ElementName {}
/// Elements that a form sends or shows.
package protocol ControlElement: ElementName {}

extension Attribute where Name: LinkingElement {
    package static func href(_ link: Link) -> Self { Self("href", .link(link)) }
    package static func hreflang(_ language: Language) -> Self { Self("hreflang", language.description) }
    /// Link types, parted by spaces (HTML Living Standard, 4.6.7).
    package static func rel(_ types: String) -> Self { Self("rel", types) }
}

extension Attribute where Name == Tags.a {
    /// Saves what the link leads to instead of showing it.
    package static func download() -> Self { Self("download", .none) }
}

extension Attribute where Name == Tags.link {
    /// Marks the page for readers of no listed language (Google Search Central, "Tell Google about localized versions of your page").
    package static func hreflangDefault() -> Self { Self("hreflang", "x-default") }
    package static func type(_ type: String) -> Self { Self("type", type) }
    package static func sizes(_ sizes: String) -> Self { Self("sizes", sizes) }
    package static func media(_ query: String) -> Self { Self("media", query) }
}

extension Attribute where Name: LoadingElement {
    package static func src(_ path: SitePath) -> Self { Self("src", .source(path)) }
}

extension Attribute where Name: SizedElement {
    package static func width(_ pixels: Int) -> Self { Self("width", .number(pixels)) }
    package static func height(_ pixels: Int) -> Self { Self("height", .number(pixels)) }
}

extension Attribute where Name == Tags.script {
    package static func `defer`() -> Self { Self("defer", .none) }
}

extension Attribute where Name == Tags.meta {
    package static func charset(_ encoding: String) -> Self { Self("charset", encoding) }
    package static func name(_ name: String) -> Self { Self("name", name) }
    package static func httpEquiv(_ name: String) -> Self { Self("http-equiv", name) }
    package static func content(_ text: String) -> Self { Self("content", text) }
    package static func media(_ query: String) -> Self { Self("media", query) }
}

extension Attribute where Name == Tags.time {
    /// A date or time a program can read (HTML Living Standard, 4.5.14).
    package static func datetime(_ text: String) -> Self { Self("datetime", text) }
}

extension Attribute where Name == Tags.ol {
    package static func start(_ number: Int) -> Self { Self("start", .number(number)) }
}

extension Attribute where Name == Tags.details {
    package static func open(_ isOpen: Bool = true) -> Self { Self("open", isPresent: isOpen) }
}

extension Attribute where Name == Tags.label {
    package static func `for`(_ id: Fragment) -> Self { Self("for", id.description) }
}

extension Attribute where Name: ControlElement {
    package static func name(_ name: String) -> Self { Self("name", name) }
    package static func value(_ value: String) -> Self { Self("value", value) }
    package static func disabled(_ isDisabled: Bool = true) -> Self { Self("disabled", isPresent: isDisabled) }
    package static func autocomplete(_ kind: String) -> Self { Self("autocomplete", kind) }
}

extension Attribute where Name == Tags.form {
    /// The page that is shown what is entered, in its address.
    package static func action(_ link: Link) -> Self { Self("action", .link(link)) }
    /// Whether browsers keep what is entered; holds for all fields inside.
    package static func autocomplete(_ kind: String) -> Self { Self("autocomplete", kind) }
}

extension Attribute where Name == Tags.button {
    package static func type(_ type: String) -> Self { Self("type", type) }
}

extension Attribute where Name == Tags.input {
    package static func type(_ type: String) -> Self { Self("type", type) }
    package static func spellcheck(_ isChecked: Bool) -> Self { Self("spellcheck", isChecked ? "true" : "false") }
    package static func autocapitalize(_ kind: String) -> Self { Self("autocapitalize", kind) }
    package static func checked(_ isChecked: Bool = true) -> Self { Self("checked", isPresent: isChecked) }
}

extension Attribute where Name == Tags.option {
    package static func selected(_ isSelected: Bool = true) -> Self { Self("selected", isPresent: isSelected) }
}

extension Attribute where Name == Tags.textarea {
    package static func rows(_ count: Int) -> Self { Self("rows", .number(count)) }
}
