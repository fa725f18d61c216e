import Diagnostics
import HTML
import Library

/// What every page has, in the same order on each.
///
/// The order of the body is the order in which a screen reader reads it and a keyboard walks it: skip link, leave this page, name and main
/// navigation, breadcrumb, content, help now, what follows the content, footer. The columns beside the text are placed by the style sheet.
struct PageLayout<Content: HTML, Afterword: HTML>: Component {
    let context: PageContext
    let description: PageDescription
    let trail: [Crumb]
    let neighbours: TopicNavigation?
    let content: Content
    let afterword: Afterword

    /// - Parameters:
    ///   - trail: the pages above this one, outermost first; empty for the home page.
    ///   - neighbours: the pages around this one, for the column before the text.
    ///   - content: begins with the page's first heading.
    ///   - afterword: what stands under the help card; its headings are one level deeper.
    init(
        context: PageContext,
        description: PageDescription,
        trail: [Crumb],
        neighbours: TopicNavigation? = nil,
        @HTMLBuilder content: () -> Content,
        @HTMLBuilder afterword: () -> Afterword
    ) {
        self.context = context
        self.description = description
        self.trail = trail
        self.neighbours = neighbours
        self.content = content()
        self.afterword = afterword()
    }

    /// Where the skip link leads. A heading's id never holds a dot, so no heading can take it.
    static var contentID: Fragment { Fragment(literal: "site.content") }

    var body: some HTML {
        HTMLDocument(language: context.edition.language) {
            DocumentHead(
                context: context,
                title: description.title,
                description: description.summary,
                isDiscreet: context.site.isDiscreet || description.isDiscreet,
                hasSearchForm: description.hasSearchForm,
                extras: description.extras,
                hasManifest: description.kind == .keeping,
                structuredData: StructuredData(context: context, description: description, trail: trail)
            )
        } body: {
            Element<Tags.body, _>(.class("kind-\(description.kind.rawValue)")) {
                a(.class("skip"), .href(.fragment(Self.contentID))) { context.wording.navigation.skipToContent }
                Repeated("LeaveThisPage", in: context) { LeaveThisPage(context: context) }
                Repeated("Masthead", on: markedPath, in: context) { Masthead(context: context) }
                page
                Repeated("Footer", on: markedPath, in: context) { Footer(context: context) }
            }
        }
    }

    /// The page, where navigation may lead to it.
    private var markedPath: SitePath? { description.kind.isInNavigation ? context.path : nil }

    private var page: some HTML {
        div(.class(neighbours == nil ? "page" : "page with-sides")) {
            div(.class("trail")) {
                if !trail.isEmpty {
                    Breadcrumb(context: context, trail: trail, title: description.title)
                }
                LanguageSwitch(context: context)
                SettingsButton(context: context)
            }
            main(.id(Self.contentID), .class("content"), .tabindex(-1)) {
                content
                if description.kind != .helpNow {
                    Subsection { Repeated("HelpCard", in: context) { HelpCard(context: context) } }
                }
                Subsection { afterword }
            }
            if let neighbours {
                neighbours
            }
        }
    }
}

extension PageLayout where Afterword == EmptyHTML {
    init(context: PageContext, description: PageDescription, trail: [Crumb], @HTMLBuilder content: () -> Content) {
        self.init(context: context, description: description, trail: trail, content: content, afterword: {})
    }
}

/// What a page says of itself to browsers and lists.
struct PageDescription {
    let kind: PageKind
    let title: String
    let summary: String
    var isDiscreet = false
    var hasSearchForm = false
    /// Whether a page that is no worksheet has room to write or boxes to tick.
    var isWrittenOn = false
    /// What it is about, in schema.org's words.
    var subject: JSONValue?

    /// The files that the page needs besides those of every page.
    var extras: [PageExtra] {
        kind.extras + (hasSearchForm ? [.styleSheet(SiteAssets.searchStyleSheetPath)] : [])
            + (isWrittenOn ? [.styleSheet(SiteAssets.writingStyleSheetPath)] : [])
    }
}

/// The kinds of pages that the style sheet tells apart.
enum PageKind: String {
    case home, listing, article, worksheet, reference, resource, resources, search, standalone
    case helpNow = "help-now"
    /// The page where the site can be kept on a device.
    case keeping

    /// Whether masthead or footer may have a link to such a page.
    var isInNavigation: Bool {
        switch self {
        case .article, .worksheet, .resource: false
        case .home, .listing, .reference, .resources, .search, .standalone, .helpNow, .keeping: true
        }
    }

    /// The files that pages of this kind need besides those of every page.
    var extras: [PageExtra] {
        switch self {
        case .article, .standalone: []
        case .search: [.styleSheet(SiteAssets.listStyleSheetPath), .script(SiteAssets.searchScriptPath)]
        case .resources:
            [
                .styleSheet(SiteAssets.listStyleSheetPath), .styleSheet(SiteAssets.resourcesStyleSheetPath),
                .script(SiteAssets.resourcesScriptPath),
            ]
        case .resource: [.styleSheet(SiteAssets.listStyleSheetPath), .styleSheet(SiteAssets.resourcesStyleSheetPath)]
        case .worksheet:
            [
                .styleSheet(SiteAssets.writingStyleSheetPath), .styleSheet(SiteAssets.worksheetStyleSheetPath),
                .script(SiteAssets.worksheetScriptPath),
            ]
        case .keeping: [.styleSheet(SiteAssets.listStyleSheetPath), .script(SiteAssets.keepScriptPath)]
        case .home, .listing, .reference, .helpNow: [.styleSheet(SiteAssets.listStyleSheetPath)]
        }
    }
}
