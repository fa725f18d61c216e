import HTML
import Library

/// What a browser learns of a page before it shows it.
struct DocumentHead: Component {
    let context: PageContext
    let title: String
    let description: String
    /// Whether the browser's window and its history may not show the subject.
    var isDiscreet = false
    var isWorksheet = false
    var hasSearchForm = false
    var isSearch = false
    /// Whether nothing may tell which site the page belongs to.
    var isNeutral = false

    /// The strictest policy that also serves pages opened from a folder. There `'self'` stands for other files (measured in Chromium), so no
    /// scheme has to be allowed, and the same words hold for a hosted site (Content Security Policy Level 3, 6.7.2.8).
    ///
    /// Only the search field is a form that leads somewhere: from no other page anything can be sent, not even by mistake. Firefox
    /// needs the scheme said: to it, `'self'` is no other file of the folder.
    private var contentSecurityPolicy: String {
        let forms = hasSearchForm ? "'self' file:" : "'none'"
        return "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'; form-action \(forms)"
    }

    var body: some HTML {
        head {
            policy
            Element<Tags.title, _> { windowTitle }
            if !isDiscreet, !isNeutral, !description.isEmpty {
                meta(.name("description"), .content(description))
            }
            if let address = canonicalAddress {
                link(.rel("canonical"), .href(.external(address)))
            }
            if !isNeutral {
                AlternateLinks(context: context)
            }
            if isNeutral {
                meta(.name("robots"), .content("noindex"))
            }
            files
        }
    }

    /// The encoding and the policy come first, so that they hold for all that follows.
    @HTMLBuilder private var policy: some HTML {
        meta(.charset("utf-8"))
        meta(.httpEquiv("Content-Security-Policy"), .content(contentSecurityPolicy))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        meta(.name("referrer"), .content("no-referrer"))
        meta(.name("color-scheme"), .content("light dark"))
    }

    @HTMLBuilder private var files: some HTML {
        link(.rel("icon"), .href(.page(SiteAssets.iconPath)), .type("image/svg+xml"))
        link(.rel("stylesheet"), .href(.page(SiteAssets.styleSheetPath)))
        if !isNeutral {
            script(.src(SiteAssets.scriptPath), .defer())
        }
        if hasSearchForm {
            link(.rel("stylesheet"), .href(.page(SiteAssets.searchStyleSheetPath)))
        }
        if isSearch {
            script(.src(SiteAssets.searchScriptPath), .defer())
        }
        if isWorksheet {
            link(.rel("stylesheet"), .href(.page(SiteAssets.worksheetStyleSheetPath)))
            script(.src(SiteAssets.worksheetScriptPath), .defer())
        }
    }

    private var windowTitle: String {
        if isNeutral { return title }
        let shown = isDiscreet ? context.wording.navigation.discreetTitle : title
        return shown == context.site.title ? shown : "\(shown) · \(context.site.title)"
    }

    private var canonicalAddress: WebAddress? {
        guard !isNeutral, let base = context.site.baseAddress else { return nil }
        return WebAddress(base.description + context.path.description)
    }
}
