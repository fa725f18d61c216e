package import HTML
package import Library

/// An article or a worksheet as one file: to be mailed, and printed by any browser.
package struct HandoutPage: Component {
    let context: PrintContext
    let handle: Handle<Article>
    let subject: Article
    let code: TrustedHTML?

    /// - Parameters:
    ///   - setup: the paper, the size of its print, and the clinic whose letterhead and helplines it gets.
    ///   - code: the page's address on the web as an SVG picture that a phone's camera can read; it is shown only where the page has one.
    package init(library: Library, edition: Handle<Edition>, article: Handle<Article>, setup: PrintSetup, code: TrustedHTML? = nil) {
        let library = library.handingOut(article, of: edition)
        handle = article
        subject = library[edition][article]
        // No glossary: a term that the text explains elsewhere keeps its words, or leads to the site.
        context = PrintContext(
            library: library, edition: edition, articles: [article], path: subject.path, parts: [.references, .resources, .help], setup: setup
        )
        self.code = code
    }

    /// The file.
    package func rendered() -> [UInt8] {
        rendered(on: subject.path, embedding: context.pictures)
    }

    package var body: some HTML {
        PaperDocument(context: context, kind: .handout, title: title, style: context.style(title: title)) {
            Letterhead(context: context)
            HandoverLines(context: context)
            main {
                article {
                    DraftNotice(context: context)
                    PrintedArticle(context: context, article: handle)
                    Subsection { afterword }
                }
            }
            Notices(context: context, licence: subject.licence)
        }
    }

    @HTMLBuilder private var afterword: some HTML {
        NextStepLines(context: context)
        PrintedHelplines(context: context)
        PrintedResources(context: context, heading: context.wording.sources.furtherHelp)
        ReadingOn(context: context, address: context.page.site.address(of: subject.path), code: code)
        PrintedReferences(context: context)
        ReviewLine(context: context.page, article: subject)
    }

    private var title: String { context.outwardTitle(subject.title) }
}
