/// The buffer that a page is written into.
///
/// It has few verbs, one for each kind of thing that HTML is made of, so that what is escaped, and how, is decided
/// here and nowhere else: ``literal(_:)`` for markup from source code, ``text(_:)-(String)`` and
/// ``attributeValue(_:)`` for everything that comes from content, ``link(_:)`` for addresses.
public struct HTMLWriter {
    /// The page so far, as UTF-8.
    package private(set) var bytes: [UInt8] = []

    /// The page that is being written: links are written relative to it.
    package let page: SitePath

    /// Where links to pages of the site begin instead, as in `/leaflets/`, for a page that is shown at any address.
    let root: String?

    /// The level, 1 to 6, that a ``Heading`` written here gets.
    public internal(set) var headingLevel = 1

    /// The pictures that the page carries inside itself, by their place in the site.
    let embedded: [SitePath: DataAddress]

    /// Whether links are relative, and pictures files of the site.
    var isOrdinary: Bool { root == nil && embedded.isEmpty }

    /// - Parameters:
    ///   - page: where the page will stand in the site.
    ///   - root: the path of the site on its host, for a page that a server shows at any address; links are relative otherwise.
    ///   - pictures: the pictures that the page carries inside itself wherever it shows them.
    ///   - capacity: how many bytes to set aside at once.
    package init(
        page: SitePath, root: String? = nil, embedding pictures: [SitePath: DataAddress] = [:], reservingCapacity capacity: Int = 16 * 1024
    ) {
        self.page = page
        self.root = root
        embedded = pictures
        bytes.reserveCapacity(capacity)
    }

    /// Appends markup that stands in the source code; nothing that comes from content can be passed here.
    public mutating func literal(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends words for a person to read.
    public mutating func text(_ text: String) {
        append(text, escaping: .text)
    }

    /// Appends words for a person to read, given as UTF-8.
    public mutating func text(_ utf8: some Sequence<UInt8>) {
        append(utf8, escaping: .text)
    }

    /// Appends the value of an attribute, without its quotes: the caller writes `"` before and after it.
    public mutating func attributeValue(_ value: String) {
        append(value, escaping: .attribute)
    }

    /// Appends the value of an attribute given as UTF-8, without its quotes.
    public mutating func attributeValue(_ utf8: some Sequence<UInt8>) {
        append(utf8, escaping: .attribute)
    }

    /// Appends a decimal number.
    public mutating func number(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Appends bytes that are HTML already; see ``TrustedHTML``.
    package mutating func trusted(_ html: some Sequence<UInt8>) {
        bytes.append(contentsOf: html)
    }

    /// What is written from here on has headings one level deeper, until ``leaveSubsection()``.
    @usableFromInline mutating func enterSubsection() {
        headingLevel += 1
    }

    @usableFromInline mutating func leaveSubsection() {
        headingLevel -= 1
    }
}

extension HTML {
    /// This value as bytes, as it stands on the given page.
    ///
    /// - Parameters:
    ///   - root: see ``HTMLWriter/init(page:root:embedding:reservingCapacity:)``.
    ///   - pictures: the pictures that the page carries inside itself.
    package func rendered(on page: SitePath, from root: String? = nil, embedding pictures: [SitePath: DataAddress] = [:]) -> [UInt8] {
        var writer = HTMLWriter(page: page, root: root, embedding: pictures)
        write(to: &writer)
        return writer.bytes
    }
}
