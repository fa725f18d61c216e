package import HTML

/// What `site.yml` says.
package struct Site: Sendable {
    package let title: String
    package let tagline: String
    /// The first is the one whose pages stand at the top of the site.
    package let languages: [Language]
    /// Where the site is hosted, ending in `/`; sitemap and feed need it.
    package let baseAddress: WebAddress?
    package let licence: Licence
    package let exit: Exit
    package fileprivate(set) var clinic: Clinic
    package fileprivate(set) var helplines: [Handle<Resource>]
    package let allowsRawHTML: Bool
    package let isDiscreet: Bool
    /// Whether readers of the hosted site may keep it on their device, if they ask for it there.
    package internal(set) var keepsOnDevice = false
}

extension Site {
    /// The whole address of one of its pages, or nil for a site that nobody hosts.
    package func address(of path: SitePath, _ fragment: Fragment? = nil) -> WebAddress? {
        guard let baseAddress else { return nil }
        return WebAddress(baseAddress.description + path.description + (fragment.map { "#\($0)" } ?? ""))
    }
}

extension Library {
    /// The same library as another clinic publishes it: with its name, its country, and the helplines that it prints where it names any.
    package func published(by clinic: Clinic) -> Library {
        var copy = self
        copy.site.clinic = clinic
        if !clinic.helplines.isEmpty { copy.site.helplines = clinic.helplines }
        return copy
    }
}

/// Where "Leave this page" leads.
package struct Exit: Hashable, Sendable {
    package let address: WebAddress
    package let history: History

    package enum History: String, CaseIterable, Sendable {
        /// The page that was left can be returned to, as with any link.
        case keep
        /// The page that was left is replaced in the browser's history; pages before it stay there.
        case replace
    }
}

/// Who publishes.
package struct Clinic: Hashable, Sendable {
    /// What its files are called by.
    package var id: Slug?
    package let name: String
    package let country: Country?
    package let address: String?
    package let phone: String?
    package let email: MailAddress?
    package let web: WebAddress?
    package let hours: String?
    package let accent: Colour?
    package let logo: SitePath?
    package let footer: String?
    /// The colour of a cover, with white words on it.
    package var cover: Colour?
    package var paper = PaperSize.a4
    /// The languages that it hands things out in; all of the site's where none is named.
    package var languages: [Language] = []
    /// The helplines that it prints, in its order.
    package var helplines: [Handle<Resource>] = []
    package var licence: Licence?
}

/// A colour in sRGB.
package struct Colour: Hashable, Sendable, CustomStringConvertible {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    /// - Parameter text: `#rrggbb`, as CSS writes it.
    package init?(_ text: String) {
        let digits = text.dropFirst()
        guard text.hasPrefix("#"), digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else { return nil }
        red = UInt8(value >> 16 & 0xFF)
        green = UInt8(value >> 8 & 0xFF)
        blue = UInt8(value & 0xFF)
    }

    package var description: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
