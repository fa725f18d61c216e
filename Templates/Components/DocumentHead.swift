import HTML
import Library

/// What a browser learns of a page before it shows it.
struct DocumentHead: Component {
    let context: PageContext
    let title: String
    let description: String
    /// Whether the browser's window and its history may not show the subject.
    var isDiscreet = false
    /// Whether something typed on the page may be sent to the search page.
    var hasSearchForm = false
    /// The style sheets and scripts that the page needs besides those of every page.
    var extras: [PageExtra] = []
    /// Whether a script of the page names a web manifest.
    var hasManifest = false
    /// What programs are told of the page.
    var structuredData: StructuredData?
    /// Whether nothing may tell which site the page belongs to.
    var isNeutral = false

    /// The strictest policy that also serves pages opened from a folder. There `'self'` stands for other files (measured in Chromium), so no
    /// scheme has to be allowed, and the same words hold for a hosted site (Content Security Policy Level 3, 6.7.2.8).
    ///
    /// Only the search field is a form that leads somewhere: from no other page anything can be sent, not even by mistake. Firefox
    /// needs the scheme said: to it, `'self'` is no other file of the folder.
    private var contentSecurityPolicy: String {
        let forms = hasSearchForm ? "'self' file:" : "'none'"
        let manifest = hasManifest ? "; manifest-src 'self'" : ""
        return "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'; form-action \(forms)\(manifest)"
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
            structuredData
        }
    }

    /// The encoding and the policy come first, so that they hold for all that follows.
    @HTMLBuilder private var policy: some HTML {
        meta(.charset("utf-8"))
        meta(.httpEquiv("Content-Security-Policy"), .content(contentSecurityPolicy))
        meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        meta(.name("referrer"), .content("no-referrer"))
    }

    @HTMLBuilder private var files: some HTML {
        link(.rel("icon"), .href(.page(isDiscreet || isNeutral ? SiteAssets.plainIconPath : SiteAssets.iconPath)), .type("image/svg+xml"))
        // Not deferred, and before the style sheets: what the reader asked to have remembered holds when the page first shows.
        if !isNeutral {
            script(.src(SiteAssets.scriptPath))
        }
        link(.rel("stylesheet"), .href(.page(SiteAssets.styleSheetPath)))
        for extra in extras {
            switch extra {
            case .styleSheet(let path): link(.rel("stylesheet"), .href(.page(path)))
            case .script(let path): script(.src(path), .defer())
            }
        }
    }

    private var windowTitle: String {
        if isNeutral { return title }
        // The name of a site tells as much as a title does.
        if isDiscreet { return context.wording.navigation.discreetTitle }
        return title == context.site.title ? title : "\(title) · \(context.site.title)"
    }

    private var canonicalAddress: WebAddress? {
        isNeutral ? nil : context.address
    }
}

/// A file that some pages need and others don't.
enum PageExtra {
    case styleSheet(SitePath)
    /// Runs when the page has been read to its end.
    case script(SitePath)
}
