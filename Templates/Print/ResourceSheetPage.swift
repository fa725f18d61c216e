package import HTML
package import Library

/// Chosen resources on a sheet, to be given to somebody who asked where to find more.
package struct ResourceSheetPage: Component {
    let context: PrintContext
    let title: String
    let resources: [Resource]
    /// Whether somebody chose them for somebody, who may agree on something with them.
    private let isChosen: Bool

    /// - Parameters:
    ///   - resources: in the order in which they are listed; each is listed once. Where none are named, those that people most often need.
    ///   - title: what the sheet is called, or nil for a plain name.
    package init(library: Library, edition: Handle<Edition>, resources: [Handle<Resource>] = [], title: String? = nil, setup: PrintSetup) {
        context = PrintContext(library: library, edition: edition, articles: [], path: SitePath(literal: "resource-sheet.html"), setup: setup)
        self.title = title ?? context.wording.print.chosenResources
        isChosen = !resources.isEmpty
        var seen: Set<Handle<Resource>> = []
        self.resources = (resources.isEmpty ? context.usualResources : resources).filter { seen.insert($0).inserted }.map { library[$0] }
    }

    /// The file.
    package func rendered() -> [UInt8] {
        rendered(on: context.page.path, embedding: context.pictures)
    }

    package var body: some HTML {
        PaperDocument(context: context, kind: .resources, title: title, style: context.style(title: title, changed: resources.lastCheck)) {
            Letterhead(context: context)
            HandoverLines(context: context)
            main {
                DraftNotice(context: context)
                Heading(class: "title") { title }
                ul(.class("entries")) {
                    for resource in resources {
                        PrintedResource(context: context, resource: resource)
                    }
                }
                if isChosen {
                    NextStepLines(context: context)
                }
            }
            Notices(context: context, licence: context.setup.clinic.licence ?? context.page.site.licence)
        }
    }
}
