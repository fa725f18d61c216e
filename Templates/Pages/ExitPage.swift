package import HTML
package import Library

/// The page that "leave this page" shows where no other can be reached: from a stick, or offline.
///
/// Neither its title nor its words, its links or its address tell what was being read.
package struct ExitPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.neutralPage.title }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, path: library[edition].exitPath)
    }

    package var body: some HTML {
        let words = context.wording.neutralPage
        HTMLDocument(language: context.edition.language) {
            DocumentHead(context: context, title: words.title, description: "", extras: PageKind.listing.extras, isNeutral: true)
        } body: {
            Element<Tags.body, _>(.class("kind-neutral")) {
                main(.class("page content")) {
                    Heading { words.title }
                    p { words.offline }
                    clouds
                }
            }
        }
    }

    private var clouds: some HTML {
        let words = context.wording.neutralPage
        return table(caption: words.tableCaption) {
            thead {
                tr {
                    th(scope: .column) { words.sign }
                    th(scope: .column) { words.meaning }
                }
            }
            tbody {
                for row in words.rows {
                    tr {
                        th(scope: .row) { row.sign }
                        td { row.meaning }
                    }
                }
            }
        }
    }
}
