import Foundation
import HTML

/// Looks through one page for what no content may bring about.
struct MarkupCheck {
    /// The elements of which safety hangs, each with what tells it from others.
    private(set) var seen: Set<String> = []

    private let path: SitePath
    private let known: Set<String>?
    private var open: [String] = []
    private var ids: Set<String> = []
    private var repeatedID: String?
    private var fragments: [String] = []
    private var targets: [(address: String, path: String)] = []

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    /// Elements that run, style or load something, or lead elsewhere.
    private static let guarded: Set<String> = [
        "applet", "base", "embed", "form", "frame", "frameset", "iframe", "link", "math", "meta", "noscript", "object", "plaintext", "portal",
        "script", "style", "svg", "template", "video", "audio", "xmp", "foreignObject", "animate", "set", "use",
    ]
    private static let addresses: Set<String> = [
        "action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping", "poster", "src", "srcset", "xlink:href",
    ]
    /// What ends a paragraph that is open (HTML Living Standard, 13.2.6.4.7).
    private static let endsParagraph: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
    ]
    private static let parents: [String: Set<String>] = [
        "li": ["ul", "ol"], "tr": ["thead", "tbody", "tfoot", "table"], "td": ["tr"], "th": ["tr"],
        "caption": ["table"], "option": ["select", "optgroup", "datalist"],
    ]

    /// - Parameter known: what a page of good content has of the guarded elements; nil while that is found out.
    init(_ bytes: [UInt8], at path: SitePath, knowing known: Set<String>?) throws {
        self.path = path
        self.known = known
        var reader = try MarkupReader(bytes, page: path.description)
        while let piece = try reader.next() {
            switch piece {
            case .start(let tag): try begin(tag, &reader)
            case .end(let name): try end(name)
            case .text: break
            }
        }
        if let last = open.last { throw complaint("<\(last)> has no end") }
    }

    /// No two elements have one id.
    func checkIDs() throws {
        if let repeatedID { throw complaint("Two elements have the id \(repeatedID)") }
    }

    /// Every link leads to something that is there.
    func checkTargets(in names: Set<String>) throws {
        for fragment in fragments where !ids.contains(fragment) { throw complaint("#\(fragment) leads nowhere") }
        for target in targets where target.path.hasSuffix(".html") && !names.contains(target.path) {
            throw complaint("\(target.address) leads to no page")
        }
    }

    private func complaint(_ message: String) -> Finding {
        Finding("\(message), in \(path).")
    }

    // MARK: Elements

    private mutating func begin(_ tag: MarkupReader.Tag, _ reader: inout MarkupReader) throws {
        try checkPlace(of: tag.name)
        try checkGuarded(tag)
        for attribute in tag.attributes { try check(attribute, of: tag) }
        guard !tag.closesItself else {
            if !open.contains("svg") { throw complaint("<\(tag.name)/> closes itself") }
            return
        }
        guard !Self.void.contains(tag.name) || open.contains("svg") else { return }
        open.append(tag.name)
        if tag.name == "script" || tag.name == "style" { try checkRaw(reader.rawText(of: tag.name), of: tag) }
    }

    private mutating func end(_ name: String) throws {
        guard open.popLast() == name else { throw complaint("</\(name)> ends what isn't open") }
    }

    /// A parser would close or move what stands where it may not, and the page would be another than was written.
    private func checkPlace(of name: String) throws {
        if open.contains("p"), Self.endsParagraph.contains(name), !hasBlock(after: "p") { throw complaint("<\(name)> stands in <p>") }
        if ["a", "button"].contains(name), open.contains(where: { $0 == "a" || $0 == "button" }) { throw complaint("<\(name)> stands in a link") }
        if ["dt", "dd"].contains(name), open.last.map(["dt", "dd", "p"].contains) == true { throw complaint("<\(name)> stands in <\(open.last ?? "")>") }
        let parent = open.last ?? ""
        if let parents = Self.parents[name], !parents.contains(parent) { throw complaint("<\(name)> stands in <\(parent)>") }
    }

    /// Whether something stands between that a paragraph's end isn't looked for beyond (HTML Living Standard, 13.2.4.2, "button scope").
    private func hasBlock(after name: String) -> Bool {
        guard let place = open.lastIndex(of: name) else { return false }
        return open[place...].contains { ["button", "caption", "td", "th", "table", "html", "foreignObject"].contains($0) }
    }

    private mutating func checkGuarded(_ tag: MarkupReader.Tag) throws {
        guard Self.guarded.contains(tag.name), open.last != "svg" else { return }
        let telling = ["http-equiv", "name", "property", "rel", "type"].compactMap { name in tag.value(of: name).map { "\(name)=\($0)" } }
        let source = tag.name == "script" ? tag.value(of: "src").map { [$0.split(separator: "/").last.map(String.init) ?? ""] } ?? ["inline"] : []
        try see(([tag.name] + telling + source).joined(separator: " "))
    }

    private mutating func see(_ description: String) throws {
        seen.insert(description)
        if let known, !known.contains(description) { throw complaint("The site doesn't write \(description)") }
    }

    private func checkRaw(_ content: ArraySlice<UInt8>, of tag: MarkupReader.Tag) throws {
        guard !content.isEmpty else { return }
        if tag.name == "style" { return try complainIfMarkup(content) }
        guard let type = tag.value(of: "type"), type.hasSuffix("json") else { throw complaint("A script stands in the page") }
        try complainIfMarkup(content)
        guard (try? JSONSerialization.jsonObject(with: Data(content), options: .fragmentsAllowed)) != nil else { throw complaint("Data for programs are no JSON") }
    }

    private func complainIfMarkup(_ content: ArraySlice<UInt8>) throws {
        if content.contains(UInt8(ascii: "<")) { throw complaint("< stands in a script or style") }
    }

    // MARK: Attributes

    private mutating func check(_ attribute: MarkupReader.Attribute, of tag: MarkupReader.Tag) throws {
        let name = attribute.name
        if name.lowercased().hasPrefix("on") || name == "srcdoc" { throw complaint("<\(tag.name)> has \(name)") }
        if name == "style" { try see("style=\(attribute.value)") }
        if name == "id", !ids.insert(attribute.value).inserted { repeatedID = attribute.value }
        if Self.addresses.contains(name) { try checkAddress(attribute.value, of: tag) }
    }

    private mutating func checkAddress(_ address: String, of tag: MarkupReader.Tag) throws {
        // As browsers do before they look for a scheme (URL Living Standard, 4.4).
        let stripped = address.unicodeScalars.filter { $0.value > 0x20 }
        let scheme = stripped.prefix { !":/?#".unicodeScalars.contains($0) }
        if scheme.endIndex < stripped.endIndex, stripped[scheme.endIndex] == ":" {
            return try checkScheme(String(String.UnicodeScalarView(scheme)).lowercased(), of: address, tag)
        }
        guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "\\" }) else { throw complaint("An address is \(address)") }
        guard !address.isEmpty else { throw complaint("<\(tag.name)> has an empty address") }
        if address.hasPrefix("#") { return fragments.append(decodedFragment(address)) }
        if path.description.hasSuffix("404.html"), address.hasPrefix("/"), !address.hasPrefix("//") { return }
        try checkPath(address)
    }

    private func decodedFragment(_ address: String) -> String {
        let fragment = String(address.dropFirst())
        return ids.contains(fragment) ? fragment : fragment.removingPercentEncoding ?? fragment
    }

    private func checkScheme(_ scheme: String, of address: String, _ tag: MarkupReader.Tag) throws {
        let isRight = switch scheme {
        case "http", "https": tag.name != "img" && tag.name != "script"
        case "mailto", "tel", "sms": tag.name == "a"
        case "data": tag.name == "img" && address.hasPrefix("data:image/")
        default: false
        }
        if !isRight { throw complaint("<\(tag.name)> leads to \(address)") }
    }

    /// A relative address stays inside the site.
    private mutating func checkPath(_ address: String) throws {
        guard !address.hasPrefix("/") else { throw complaint("An address begins at the root: \(address)") }
        let own = path.description.split(separator: "/").dropLast()
        var folder = Array(own)
        let path = address.prefix { $0 != "#" && $0 != "?" }
        for component in path.split(separator: "/", omittingEmptySubsequences: false) {
            guard component == ".." else {
                folder.append(component)
                continue
            }
            guard folder.popLast() != nil else { throw complaint("An address leads out of the site: \(address)") }
        }
        targets.append((address, folder.joined(separator: "/")))
    }
}
