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
    /// How strictly its texts are looked over.
    package internal(set) var checks = CheckSettings()
}

extension Site {
    /// The whole address of one of its pages, or nil for a site that nobody hosts.
    package func address(of path: SitePath, _ fragment: Fragment? = nil) -> WebAddress? {
        guard let page = baseAddress?.appending(path) else { return nil }
        return fragment.map { WebAddress("\(page)#\($0)") } ?? page
    }
}

extension Library {
    /// The same library as another clinic publishes it: with its name, its logo, its country, and the helplines that it prints. One that names none and
    /// is in another country than the site's own gets those of its country.
    package func published(by clinic: Clinic) -> Library {
        var copy = self
        copy.site.clinic = clinic
        copy.site.helplines = clinic.helplines.isEmpty ? helplines(in: clinic.country) : clinic.helplines
        if let logo = clinic.logoFile, !assets.contains(where: { $0.path == logo.path }) { copy.assets.append(logo) }
        return copy
    }

    /// What the site names, before it what answers in a country that is not the site's: emergency services, then the others by title.
    private func helplines(in country: Country?) -> [Handle<Resource>] {
        guard let country, country != site.clinic.country else { return site.helplines }
        let there = currentResources.filter { self[$0].type.isService && self[$0].region.contains(country) }
        let ordered = there.filter { self[$0].isEmergency } + there.filter { !self[$0].isEmergency }
        return ordered + site.helplines.filter { !ordered.contains($0) }
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
    /// The colour of lines and links. Words in it can be read on white paper.
    package let accent: Colour?
    /// The picture that stands beside its name.
    package let logoFile: Asset?
    package let footer: String?
    /// The colour of a cover. White words can be read on it.
    package var cover: Colour?
    package var paper = PaperSize.a4
    /// The languages that it hands things out in; all of the site's where none is named.
    package var languages: [Language] = []
    /// The helplines that it prints, in its order.
    package var helplines: [Handle<Resource>] = []
    package var licence: Licence?

    /// Where its logo stands among the files of the library that it publishes.
    package var logo: SitePath? { logoFile?.path }
}
