package import HTML
package import Library

/// All worksheets.
package struct WorksheetsPage: PageTemplate, Component {
    let context: PageContext
    package var path: SitePath { context.path }
    package var title: String { context.wording.navigation.worksheets }

    package init(library: Library, edition: Handle<Edition>) {
        context = PageContext(library: library, edition: edition, fixed: \.worksheetsPath) { !$0.worksheets.isEmpty }
    }

    package var body: some HTML {
        let summary = context.wording.worksheet.introduction
        PageLayout(
            context: context,
            description: PageDescription(kind: .listing, title: title, summary: summary),
            trail: [context.homeCrumb]
        ) {
            PageHeader(title: title, summary: summary)
            WorksheetList(context: context, worksheets: context.edition.worksheets.map { context.edition[$0] })
        }
    }
}

/// Worksheets by what they are for. How long one takes is for whoever fills it in to say.
struct WorksheetList: Component {
    let context: PageContext
    let worksheets: [Article]

    var body: some HTML {
        ul(.class("articles")) {
            for worksheet in worksheets {
                li {
                    p(.class("entry-title")) { a(.href(.page(worksheet.path))) { worksheet.title } }
                    p { worksheet.summary }
                }
            }
        }
    }
}

/// Worksheets under a heading; nothing where there are none.
struct WorksheetGroup: Component {
    let context: PageContext
    let worksheets: [Article]

    var body: some HTML {
        if !worksheets.isEmpty {
            section(.class("group")) {
                Heading { context.wording.navigation.worksheets }
                WorksheetList(context: context, worksheets: worksheets)
            }
        }
    }
}
