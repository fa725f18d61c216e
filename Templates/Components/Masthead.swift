import HTML
import Library

/// The site's name and its main navigation.
struct Masthead: Component {
    let context: PageContext

    var body: some HTML {
        header(.class("masthead")) {
            div(.class("wrap")) {
                p(.class("site-name")) {
                    a(.href(.page(context.edition.home.path)), .ariaCurrent(current(context.edition.home.path))) {
                        logo
                        span { context.site.title }
                    }
                }
                nav(label: context.wording.navigation.main, .class("main-navigation")) {
                    ul {
                        for item in items {
                            li {
                                a(.href(.page(item.path)), .class(item.className), .ariaCurrent(current(item.path))) { item.title }
                            }
                        }
                    }
                }
            }
        }
    }

    private struct Item {
        let title: String
        let path: SitePath
        var className = "item"
    }

    private var items: [Item] {
        let words = context.wording.navigation
        let worksheets = context.edition.worksheets.isEmpty
            ? [] : [Item(title: words.worksheets, path: context.edition.worksheetsPath)]
        return [Item(title: words.topics, path: context.edition.topicsPath)] + worksheets + [
            Item(title: words.resources, path: context.edition.resourceIndexPath),
            Item(title: words.glossary, path: context.edition.glossaryPath),
            Item(title: words.alphabet, path: context.edition.alphabetPath),
            Item(title: context.wording.search.heading, path: context.edition.searchPath),
            Item(title: words.helpNow, path: context.edition.helpNow.path, className: "item help-item"),
        ]
    }

    private func current(_ path: SitePath) -> CurrentKind? {
        path == context.path ? .page : nil
    }

    /// The clinic's name stands in its logo's text alternative; the site's name follows as text.
    @HTMLBuilder private var logo: some HTML {
        if let path = context.site.clinic.logo {
            if let size = context.library.assets.first(where: { $0.path == path })?.size {
                img(src: path, alt: context.site.clinic.name, .class("logo"), .width(size.width), .height(size.height))
            } else {
                img(src: path, alt: context.site.clinic.name, .class("logo"))
            }
        }
    }
}
