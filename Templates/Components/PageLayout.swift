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
    let contents: Contents?
    let neighbours: TopicNavigation?
    let content: Content
    let afterword: Afterword

    /// - Parameters:
    ///   - trail: the pages above this one, outermost first; empty for the home page.
    ///   - contents: this page's headings, for the column after the text.
    ///   - neighbours: the pages around this one, for the column before the text.
    ///   - content: begins with the page's first heading.
    ///   - afterword: what stands under the help card; its headings are one level deeper.
    init(
        context: PageContext,
        description: PageDescription,
        trail: [Crumb],
        contents: Contents? = nil,
        neighbours: TopicNavigation? = nil,
        @HTMLBuilder content: () -> Content,
        @HTMLBuilder afterword: () -> Afterword
    ) {
        self.context = context
        self.description = description
        self.trail = trail
        self.contents = contents
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
                isWorksheet: description.kind == .worksheet,
                hasResourceStyle: [.resource, .resources].contains(description.kind),
                hasResourceScript: description.kind == .resources,
                hasSearchForm: description.hasSearchForm,
                isSearch: description.kind == .search,
                structuredData: StructuredData(context: context, description: description, trail: trail)
            )
        } body: {
            Element<Tags.body, _>(.class("kind-\(description.kind.rawValue)")) {
                a(.class("skip"), .href(.fragment(Self.contentID))) { context.wording.navigation.skipToContent }
                LeaveThisPage(context: context)
                Masthead(context: context)
                page
                Footer(context: context)
            }
        }
    }

    private var page: some HTML {
        div(.class(contents == nil && neighbours == nil ? "page" : "page with-sides")) {
            if !trail.isEmpty || !context.translations.isEmpty {
                div(.class("trail")) {
                    if !trail.isEmpty {
                        Breadcrumb(context: context, trail: trail, title: description.title)
                    }
                    LanguageSwitch(context: context)
                }
            }
            if let contents {
                contents.side
            }
            main(.id(Self.contentID), .class("content"), .tabindex(-1)) {
                content
                if description.kind != .helpNow {
                    Subsection { HelpCard(context: context) }
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
    /// What it is about, in schema.org's words.
    var subject: JSONValue?
}

/// The kinds of pages that the style sheet tells apart.
enum PageKind: String {
    case home, listing, article, worksheet, reference, resource, resources, search, standalone
    case helpNow = "help-now"
}
