package import HTML
package import Library

/// Who publishes the site, under which licence, and what it is not.
struct Footer: Component {
    let context: PageContext

    var body: some HTML {
        footer(.class("footer")) {
            div(.class("wrap")) {
                clinic
                pages
                notices
            }
        }
    }

    private var clinic: some HTML {
        let clinic = context.site.clinic
        let words = context.wording.footer
        return div(.class("clinic")) {
            p { strong { SharedText(context: context, clinic.name) } }
            if let address = clinic.address {
                p { address }
            }
            if clinic.hasContact {
                dl {
                    if let text = clinic.phone {
                        Fact(label: words.phone) { PhoneText(text: text) }
                    }
                    if let hours = clinic.hours {
                        Fact(label: words.hours) { hours }
                    }
                    if let email = clinic.email {
                        Fact(label: words.email) { a(.href(.mail(email))) { email.description } }
                    }
                    if let web = clinic.web {
                        Fact(label: words.website) { ExternalLink(web) { web.host } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var pages: some HTML {
        if !listedPages.isEmpty {
            nav(label: context.wording.footer.thisSite, .class("footer-pages")) {
                ul {
                    for page in listedPages {
                        li {
                            a(.href(.page(page.path)), .ariaCurrent(page.path == context.path ? .page : nil)) { page.title }
                        }
                    }
                }
            }
        }
    }

    private var listedPages: [Crumb] {
        let written = context.edition.pages.filter { $0.path != context.edition.helpNow.path }.map { Crumb(title: $0.title, path: $0.path) }
        guard context.site.keepsOnDevice else { return written }
        return written + [Crumb(title: context.wording.keeping.title, path: context.edition.keepPath)]
    }

    private var notices: some HTML {
        let words = context.wording
        return div(.class("terms")) {
            p {
                strong { words.footer.notTreatment + "." }
                " "
                words.footer.notTreatmentDetail
            }
            if let text = context.site.clinic.footer {
                p { SharedText(context: context, text) }
            }
            p { LicenceLine(context: context, licence: context.site.licence) }
            p(.class("leaving-note")) {
                words.leaving.explanation
                span(.class("shortcut"), .hidden()) { " " + words.leaving.shortcut }
            }
        }
    }
}

/// What others may do with a text, as a sentence.
struct LicenceLine: Component {
    let context: PageContext
    let licence: Licence

    var body: some HTML {
        if let address = licence.address {
            ExternalLink(address) { context.wording.footer.licence(licence) }
            "."
        } else {
            context.wording.footer.licence(licence) + "."
        }
    }
}

extension Clinic {
    /// Whether there is anything to list on how to reach it.
    fileprivate var hasContact: Bool { phone != nil || hours != nil || email != nil || web != nil }
}

extension Licence {
    /// Where the licence can be read.
    package var address: WebAddress? {
        switch self {
        case .ccBy4: WebAddress("https://creativecommons.org/licenses/by/4.0/")
        case .ccBySA4: WebAddress("https://creativecommons.org/licenses/by-sa/4.0/")
        case .ccByNC4: WebAddress("https://creativecommons.org/licenses/by-nc/4.0/")
        case .ccByNCSA4: WebAddress("https://creativecommons.org/licenses/by-nc-sa/4.0/")
        case .ccByND4: WebAddress("https://creativecommons.org/licenses/by-nd/4.0/")
        case .ccByNCND4: WebAddress("https://creativecommons.org/licenses/by-nc-nd/4.0/")
        case .cc0: WebAddress("https://creativecommons.org/publicdomain/zero/1.0/")
        case .allRightsReserved: nil
        }
    }
}
