import HTML
import Library
import Markdown

/// Where to read on: the document's own address, and those that its texts link to, each written out once.
struct ReadingOn: Component {
    let context: PrintContext
    /// Where the document's own text stands on the web, where it does.
    var address: WebAddress?
    /// A picture of that address for the camera of a phone.
    var code: TrustedHTML?

    private var linked: [LinkedAddress] { context.linkedAddresses }

    var body: some HTML {
        if address != nil || !linked.isEmpty {
            section(.class("reading-on")) {
                Heading { context.wording.print.readOn }
                if let address {
                    OwnAddress(context: context, address: address, code: code)
                }
                if !linked.isEmpty {
                    dl(.class("addresses")) {
                        for link in linked {
                            Fact(label: link.name) { WrittenAddress(address: link.address) }
                        }
                    }
                }
            }
        }
    }
}

/// Where a text stands on the web, for the camera of a phone and for somebody who types.
struct OwnAddress: Component {
    let context: PrintContext
    let address: WebAddress
    let code: TrustedHTML?

    var body: some HTML {
        div(.class("own-address")) {
            if let code {
                div(.class("code"), .role("img"), .ariaLabel(context.wording.print.qrCode)) { code }
            }
            p {
                strong { context.wording.print.thisPage }
                br()
                WrittenAddress(address: address)
            }
        }
    }
}

/// An address as a link that can be typed too: on paper, a line that is too short for it ends at a slash, never at a hyphen.
struct WrittenAddress: Component {
    let address: WebAddress

    var body: some HTML {
        let parts = address.shown.split(separator: "/", omittingEmptySubsequences: false)
        ExternalLink(address) {
            bdi(.dir(.leftToRight)) {
                for (number, part) in parts.enumerated() {
                    if number > 0 {
                        "/"
                        wbr()
                    }
                    span(.class("address-part")) { String(part) }
                }
            }
        }
    }
}
