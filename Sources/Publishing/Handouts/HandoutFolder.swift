import HTML
import Library

/// The folder of handouts in a site's own folder, as far as there is one.
struct HandoutFolder {
    static let name = "handouts"

    /// The site's folder.
    let output: String

    /// What the site's pages can offer: the files that are there, on the clinic's paper, made of the text as it is now.
    ///
    /// A folder that is a link leads to files that aren't the site's.
    ///
    /// - Throws: `OutputFault` where the folder is there and can't be read.
    func printedFiles(for library: Library) throws(OutputFault) -> PrintedFiles {
        var files = PrintedFiles()
        guard try FileSystem.kind(of: "\(output)/\(Self.name)") == .folder else { return files }
        guard let bytes = try FileSystem.bytes(of: "\(output)/\(Self.name)/\(HandoutCatalogue.name)"), let catalogue = HandoutCatalogue(bytes) else { return files }
        let articles = library.editions.flatMap(\.articles)
        let versions = Dictionary(articles.map { ($0.path.description, $0.version) }) { first, _ in first }
        for entry in catalogue.entries where entry.paper == library.site.clinic.paper {
            guard let version = versions[entry.page], version == entry.version, let page = SitePath(entry.page) else { continue }
            guard let path = SitePath("\(Self.name)/\(entry.path)"), try FileSystem.size(of: "\(output)/\(path)") == entry.size else { continue }
            guard let form = entry.form else { continue }
            files.add(PrintedFile(form: form, format: entry.format == .pdf ? .pdf : .html, path: path, size: entry.size, pages: entry.pages), for: page)
        }
        return files
    }
}

extension Article {
    /// The day of its last change, as a catalogue writes it.
    package var version: String? { (updated ?? published)?.description }
}

extension HandoutCatalogue.Entry {
    /// What a page offers it as, or nil for what is made for somebody in particular.
    fileprivate var form: PrintedFile.Form? {
        switch profile {
        case .standard: isFillable ? .fillable : .handout
        case .large: .largePrint
        case .clear, .giant, .draft: nil
        }
    }
}
