import HTML
package import Library
import Templates

/// Resources on a sheet, to be given to somebody who asked where to find more.
package struct ResourceSheetDocument: Sendable {
    let context: PrintContext
    let title: String
    let resources: [Resource]
    /// Whether somebody chose the resources, so that all of them are listed, however many pages that takes.
    let isChosen: Bool

    /// - Parameters:
    ///   - resources: in the order in which they are listed, each once; where there are none, as many of the usual ones as fit on a page.
    ///   - title: what the sheet is called, or nil for a plain name.
    package init(library: Library, edition: Handle<Edition>, resources: [Handle<Resource>] = [], title: String? = nil, setup: PrintSetup) {
        context = PrintContext(library: library, edition: edition, articles: [], path: SitePath(literal: "resource-sheet.html"), setup: setup)
        self.title = title ?? context.wording.print.chosenResources
        isChosen = !resources.isEmpty
        var seen: Set<Handle<Resource>> = []
        self.resources = (isChosen ? resources : context.usualResources).filter { seen.insert($0).inserted }.map { library[$0] }
    }

    /// The document as code for Typst.
    package func typst() -> TypstDocument {
        let parts = PaperParts(context: context)
        let date = resources.lastCheck
        var writer = TypstWriter()
        parts.preamble(title: title, authors: [context.setup.clinic.name], date: date, version: parts.version(date)).write(to: &writer)
        writer.code("#{\n")
        parts.writeLetterhead(to: &writer)
        parts.writeDraftNotice(to: &writer)
        parts.writeHandover(to: &writer)
        writeList(parts, to: &writer)
        if isChosen { parts.writeNextStep(to: &writer) }
        parts.writeNotices(licence: context.setup.clinic.licence ?? context.library.site.licence, to: &writer)
        writer.code("}\n")
        return TypstDocument(code: writer.bytes, pictures: parts.pictures, timestamp: date?.secondsSince1970 ?? 0)
    }

    private func writeList(_ parts: PaperParts, to writer: inout TypstWriter) {
        writer.code(isChosen ? "resources(" : "resources-that-fit(")
        writer.heading(1, PartLabel.resources, title)
        for resource in resources {
            parts.write(resource, to: &writer)
            writer.code(", ")
        }
        writer.code(");\n")
    }
}
