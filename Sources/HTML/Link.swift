/// Where a link leads: a value, not a string, so that no page can hold an address that wasn't checked.
///
/// The writer turns it into an address that is right on the page being written (see ``HTMLWriter/link(_:)``); a bundle can
/// turn the same value into a place inside one document.
public enum Link: Hashable, Sendable {
    /// A file of this site, perhaps at one of its headings.
    case page(SitePath, Fragment? = nil)
    /// A place on the same page.
    case fragment(Fragment)
    /// An address elsewhere on the web.
    case external(WebAddress)
    /// Somebody's mailbox.
    case mail(MailAddress)
    /// A number to call.
    case phone(PhoneNumber)
    /// A number to send a text message to.
    case text(PhoneNumber)

    /// Whether following it leaves the site for another one.
    package var leavesSite: Bool {
        if case .external = self { true } else { false }
    }
}

/// The id of an element, as it stands after `#`.
public struct Fragment: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Returns: nil where the id is empty or holds white space, which HTML forbids in an id (HTML Living Standard, 3.2.6).
    package init?(_ id: String) {
        guard !id.isEmpty, !id.utf8.contains(where: { $0 <= UInt8(ascii: " ") }) else { return nil }
        description = id
    }

    /// An id that stands in source code.
    package init(literal id: StaticString) {
        description = id.description
    }
}

/// A mailbox: `name@host`, nothing else.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Returns: nil unless the text is one mailbox, with no headers and no second recipient: letters, digits and `+-_` with single dots between
    ///   them (RFC 5322, 3.2.3, `dot-atom`, without the signs that a `mailto:` address gives a meaning), `@`, and a host's name.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isDotted(parts[0], with: "+-_"), Self.isDotted(parts[1], with: "-") else { return nil }
        guard parts[1].first != UInt8(ascii: "-") else { return nil }
        description = text
    }

    /// Whether this is runs of letters, digits and the given signs, with one dot between each and the next.
    private static func isDotted(_ part: Substring.UTF8View, with signs: String) -> Bool {
        part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { run in
            !run.isEmpty && run.allSatisfy { $0.isASCIILetterOrDigit || signs.utf8.contains($0) }
        }
    }
}

/// A number as a phone dials it: digits, with `+` before an international one (ITU-T E.164: at most 15 digits).
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Parameter text: the number as it may be printed, with spaces, hyphens or brackets.
    /// - Returns: nil where it holds anything else, has fewer than 2 digits or more than 15.
    package init?(_ text: String) {
        var digits = ""
        for character in text.unicodeScalars {
            switch character {
            case "0"..."9": digits.unicodeScalars.append(character)
            case "+" where digits.isEmpty: digits = "+"
            case " ", "-", "(", ")", "\u{A0}", ".": continue
            default: return nil
            }
        }
        guard (2...15).contains(digits.utf8.count(where: { $0 != UInt8(ascii: "+") })) else { return nil }
        description = digits
    }
}

extension UInt8 {
    /// Whether this is one of `A`–`Z`, `a`–`z`, `0`–`9`.
    package var isASCIILetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            false
        }
    }
}
