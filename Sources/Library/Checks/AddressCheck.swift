package import Diagnostics
package import HTML

/// What can be wrong with an address that readers are sent to, though a browser would follow it.
package enum AddressFault: Fault, Hashable {
    /// A name or password stands before the host.
    case credentials(String)
    case unencrypted(String)
    case tracks(by: [String], stripped: String)
    case affiliate(by: [String], stripped: String)
    case shortener(host: String)
    /// The host is written in letters that can look like others.
    case punycode(host: String)

    package var rule: String {
        switch self {
        case .credentials: "address-credentials"
        case .unencrypted: "address-unencrypted"
        case .tracks: "address-tracking"
        case .affiliate: "address-affiliate"
        case .shortener: "address-shortener"
        case .punycode: "address-punycode"
        }
    }

    package var severity: Diagnostic.Severity {
        switch self {
        case .unencrypted, .punycode: .warning
        default: .error
        }
    }

    package var message: String {
        switch self {
        case .credentials: "A name or password stands before the host of this address."
        case .unencrypted(let address): "\"\(address)\" is not encrypted, so others on the way can see who reads it."
        case .tracks(let names, _): "This address tells its site where the reader came from, by \(Self.quoted(names))."
        case .affiliate(let names, _): "Somebody is paid when this address is followed, by \(Self.quoted(names))."
        case .shortener(let host): "\"\(host)\" hides where the reader is sent, and sees who follows it."
        case .punycode(let host): "The host \"\(host)\" is written in letters that may look like those of another."
        }
    }

    package var remedy: String {
        switch self {
        case .credentials: "Write the address without them."
        case .unencrypted: "Write https:// if the site has it."
        case .tracks(_, let stripped), .affiliate(_, let stripped): "Write \(stripped)"
        case .shortener: "Open it once and write the address that it leads to."
        case .punycode: "Make sure that it is the host that is meant."
        }
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: " and ")
    }
}

/// Looks at an address for what would follow, sell or mislead its reader. Nothing is fetched.
package enum AddressCheck {
    /// What is wrong with an address, in no order that matters.
    package static func faults(of address: WebAddress) -> [AddressFault] {
        var faults: [AddressFault] = []
        if !address.isEncrypted { faults.append(.unencrypted(address.description)) }
        let host = address.host.lowercased()
        if shorteners.contains(host) { faults.append(.shortener(host: host)) }
        if host.split(separator: ".").contains(where: { $0.hasPrefix("xn--") }) { faults.append(.punycode(host: host)) }
        let tracking = address.queryNames.filter { isTracking($0, on: host) }
        if !tracking.isEmpty { faults.append(.tracks(by: tracking, stripped: address.without(tracking))) }
        let affiliate = address.queryNames.filter { isAffiliate($0, on: host) }
        if !affiliate.isEmpty { faults.append(.affiliate(by: affiliate, stripped: address.without(affiliate))) }
        return faults
    }

    /// Whether a name and password, or a name alone, stand before the host (RFC 3986, 3.2.1).
    static func hasCredentials(_ text: String) -> Bool {
        guard let start = text.firstRange(of: "://") else { return false }
        return text[start.upperBound...].prefix { !"/?#".contains($0) }.contains("@")
    }

    private static func isTracking(_ name: String, on host: String) -> Bool {
        let isShareMark = name == "si" && (host.hasSuffix("youtube.com") || host == "youtu.be" || host.hasSuffix("spotify.com"))
        return name.hasPrefix("utm_") || trackers.contains(name) || isShareMark
    }

    private static func isAffiliate(_ name: String, on host: String) -> Bool {
        let isShop = host.hasPrefix("amazon.") || host.contains(".amazon.")
        return affiliates.contains(name) || (isShop && ["tag", "linkcode", "ascsubtag"].contains(name))
    }

    /// Parameters that advertisers and senders of mail add to know who came from where.
    private static let trackers: Set<String> = [
        "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "fbclid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mc_cid",
        "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "ref_src", "_ga", "_gl", "srsltid", "epik",
    ]

    private static let affiliates: Set<String> = ["aff_id", "affid", "affiliate", "affiliate_id", "awc", "irclickid", "irgwc", "ranmid", "ransiteid"]

    private static let shorteners: Set<String> = [
        "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "v.gd", "buff.ly", "rebrand.ly", "cutt.ly", "amzn.to", "amzn.eu", "a.co", "lnkd.in",
        "fb.me", "shorturl.at", "rb.gy", "t.ly", "tiny.cc", "dlvr.it", "trib.al", "adf.ly", "tr.ee", "qrco.de",
    ]
}

extension WebAddress {
    /// The names in the query, in small letters and in order.
    fileprivate var queryNames: [String] {
        parameters.map { $0.prefix { $0 != "=" }.lowercased() }
    }

    /// The address without the parameters of some names.
    fileprivate func without(_ names: [String]) -> String {
        let kept = parameters.filter { !names.contains($0.prefix { $0 != "=" }.lowercased()) }
        let fragment = description.drop { $0 != "#" }
        let base = description.prefix { $0 != "?" && $0 != "#" }
        return base + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&")) + fragment
    }

    private var parameters: [Substring] {
        description.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst().split(separator: "&")
    }

    /// What two addresses of one page have in common, however they are written: host and path, without `www.` and the last slash.
    var comparisonKey: String {
        let path = description.drop { $0 != ":" }.dropFirst(3).drop { !"/?#".contains($0) }.prefix { $0 != "#" }
        return host.lowercased() + (path.hasSuffix("/") ? path.dropLast() : path)
    }
}
