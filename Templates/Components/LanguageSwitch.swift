import HTML
import Library

/// The same page in other languages, each by the name that its readers know it by; nothing where there is no other.
struct LanguageSwitch: Component {
    let context: PageContext

    var body: some HTML {
        if !context.translations.isEmpty {
            let words = context.wording.navigation
            nav(label: words.readThisIn, .class("languages")) {
                span(.ariaHidden()) { words.readThisIn + ":" }
                ul {
                    for translation in context.translations {
                        li {
                            a(
                                .href(.page(translation.path)),
                                .hreflang(translation.language),
                                .lang(translation.language),
                                .dir(translation.language.direction)
                            ) { Wording.ownName(of: translation.language) }
                        }
                    }
                }
            }
        }
    }
}

/// Tells search engines of a hosted site which pages say the same in which language, this one included; for readers of any other language the
/// site's first is given.
struct AlternateLinks: Component {
    let context: PageContext

    var body: some HTML {
        if let base = context.site.baseAddress, !context.translations.isEmpty {
            for page in pages {
                if let address = WebAddress(base.description + page.path.description) {
                    link(.rel("alternate"), .hreflang(page.language), .href(.external(address)))
                    if page.language == context.site.languages.first {
                        link(.rel("alternate"), .hreflangDefault(), .href(.external(address)))
                    }
                }
            }
        }
    }

    /// In the site's order, so that every translation lists the same.
    private var pages: [Translation] {
        let all = [Translation(language: context.edition.language, path: context.path)] + context.translations
        return context.site.languages.compactMap { language in all.first { $0.language == language } }
    }
}
