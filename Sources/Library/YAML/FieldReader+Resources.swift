import HTML

/// Fields of the resource index, where a value of the right form may still mislead.
extension FieldReader {
    /// An address that readers are sent to; see ``AddressCheck``.
    mutating func readersAddress(_ key: String) -> WebAddress? {
        note(key, .text(.webAddress))
        guard let text = locatedText(key) else { return nil }
        if AddressCheck.hasCredentials(text.value) {
            collector.report(AddressFault.credentials(text.value), at: text.location)
            return nil
        }
        let address = webAddress(key)
        for fault in address.map(AddressCheck.faults) ?? [] { collector.report(fault, at: text.location) }
        return address
    }

    mutating func doi(_ key: String) -> DOI? {
        note(key, .text(.doi))
        guard let text = locatedText(key) else { return nil }
        if let bare = Self.withoutPrefix(text.value) {
            collector.report(ResourceFault.prefixedDOI(text.value, bare: bare.description), at: text.location)
            return nil
        }
        let doi = value(key, form: .doi, DOI.init)
        if let doi, doi.isOldForm { collector.report(ResourceFault.oldDOI(doi.description), at: text.location) }
        return doi
    }

    /// The DOI in an address or after its name, as sites show it.
    private static func withoutPrefix(_ text: String) -> DOI? {
        let prefixes = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:"]
        guard let prefix = prefixes.first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        return DOI(text.dropFirst(prefix.count).trimmingWhitespace())
    }

    mutating func countries(_ key: String) -> [Country] {
        note(key, .list(.choice(Country.codes)))
        return locatedTexts(key).compactMap { text in
            let country = Country(text.value)
            if country == nil {
                let meant = Self.countriesMeant[text.value.uppercased()] ?? Country(text.value.uppercased())?.description
                collector.report(ResourceFault.unknownCountry(text.value, meant: meant), at: text.location)
            }
            return country
        }
    }

    mutating func country(_ key: String) -> Country? {
        note(key, .choice(Country.codes))
        return value(key, form: .country, Country.init)
    }

    /// Codes and names that are often written for another code.
    private static let countriesMeant = ["UK": "GB", "USA": "US", "EN": "GB", "UAE": "AE"]
}
