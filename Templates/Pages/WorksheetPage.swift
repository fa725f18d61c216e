package import HTML
package import Library

/// A worksheet: an article that is written on, here or on paper.
package struct WorksheetPage: PageTemplate, Component {
    let context: PageContext
    let subject: Article
    package var path: SitePath { subject.path }
    package var title: String { subject.title }

    package init(library: Library, edition: Handle<Edition>, worksheet: Handle<Article>) {
        subject = library[edition][worksheet]
        context = PageContext(library: library, edition: edition, path: subject.path, translations: subject.translations)
    }

    package var body: some HTML {
        PageLayout(
            context: context,
            description: PageDescription(
                kind: .worksheet, title: subject.title, summary: subject.summary, isDiscreet: subject.isDiscreet,
                subject: subject.structuredData(in: context.site)
            ),
            trail: [context.homeCrumb, context.worksheetsCrumb]
        ) {
            article(.class("article")) {
                WorksheetHeader(context: context, worksheet: subject)
                Subsection {
                    ContentNote(context: context, article: subject)
                    // It has no action and its fields have no names; the content security policy stops what a browser would send even so.
                    form(.autocomplete("off")) {
                        Prose(context: context, text: subject.body, fillsIn: true)
                    }
                    Actions(context: context, actions: subject.actions)
                }
            }
        } afterword: {
            PrintedFileList(context: context)
            ReviewLine(context: context, article: subject)
            FurtherHelp(context: context, resources: subject.furtherHelp.map { context.library[$0] })
            References(context: context, references: subject.references)
            RelatedArticles(context: context, articles: subject.related.map { context.edition[$0] })
        }
    }
}

/// A worksheet's first heading, what becomes of what is written on it, and how to have it on paper.
struct WorksheetHeader: Component {
    let context: PageContext
    let worksheet: Article

    var body: some HTML {
        header(.class("page-header")) {
            Heading { worksheet.title }
            if !worksheet.summary.isEmpty {
                p(.class("lede")) { worksheet.summary }
            }
            if worksheet.isDraft {
                p(.class("content-note")) { context.wording.article.draft }
            }
            p(.class("quiet keeps-nothing")) { context.wording.worksheet.privacy }
            // Only a script can open the print dialogue, so the button comes with it.
            p { button(.type("button"), .class("button print-button"), .hidden()) { context.wording.worksheet.print } }
        }
    }
}
