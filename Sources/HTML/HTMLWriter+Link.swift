extension HTMLWriter {
    /// Appends the address that a link has on this page, without quotes: relative and with its file name for a page of the site,
    /// so that it works from a folder, a stick and any web host.
    public mutating func link(_ link: Link) {
        switch link {
        case .page(let path, let fragment):
            relativeAddress(of: path)
            if let fragment { self.fragment(fragment) }
        case .fragment(let fragment):
            self.fragment(fragment)
        case .external(let address):
            attributeValue(address.description)
        case .mail(let address):
            literal("mailto:")
            attributeValue(address.description)
        case .phone(let number):
            literal("tel:")
            attributeValue(number.description)
        case .text(let number):
            literal("sms:")
            attributeValue(number.description)
        }
    }

    /// Appends the address that a browser gets a file of the site from to show it on this page, without quotes: relative, or the file itself where the
    /// page carries it.
    public mutating func source(_ path: SitePath) {
        if let address = embedded[path] {
            trusted(address.bytes)
        } else {
            relativeAddress(of: path)
        }
    }

    private mutating func relativeAddress(of path: SitePath) {
        if let root {
            attributeValue(root)
            return trusted(path.description.utf8)
        }
        var address: [UInt8] = []
        page.appendRelativeAddress(of: path, to: &address)
        trusted(address)
    }

    private mutating func fragment(_ fragment: Fragment) {
        literal("#")
        attributeValue(fragment.description)
    }
}
