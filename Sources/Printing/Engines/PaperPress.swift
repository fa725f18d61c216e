import Foundation
import HTML
package import Library

/// Makes PDFs of documents, each in a folder of its own that is gone afterwards.
package struct PaperPress: Sendable {
    let library: Library
    let engine: TypstEngine
    let forms: FormEngine?

    /// - Parameter forms: what makes fields, for documents that have any.
    package init(library: Library, engine: TypstEngine, forms: FormEngine? = nil) {
        self.library = library
        self.engine = engine
        self.forms = forms
    }

    /// The PDF of a document.
    ///
    /// - Throws: ``EngineFault``, or an error of the file system.
    package func pdf(of document: TypstDocument) async throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(document.code, to: folder.appending(path: "main.typ"))
        try write(PackageResources.paper_typ, to: folder.appending(path: "paper.typ"))
        try write(PackageResources.parts_typ, to: folder.appending(path: "parts.typ"))
        for asset in library.assets where document.pictures.contains(asset.path) {
            try write(asset.bytes, to: folder.appending(path: asset.path.description))
        }
        let output = folder.appending(path: "out.pdf")
        if let form = document.form {
            guard let forms else { throw EngineFault.noFormEngine }
            try write(PackageResources.form_typ, to: folder.appending(path: "form.typ"))
            let fields = folder.appending(path: "form.json"), places = folder.appending(path: "places.pdf")
            try write(form.json(), to: fields)
            try await engine.set(folder: folder.path, output: places.path, timestamp: document.timestamp)
            try await forms.makeForm(fields.path, of: places.path, in: folder.path, output: output.path)
        } else {
            try await engine.set(folder: folder.path, output: output.path, timestamp: document.timestamp)
        }
        guard let file = try? Data(contentsOf: output), Self.isWhole(file) else { throw EngineFault.gaveNoPDF }
        return [UInt8](file)
    }

    /// Whether a file begins and ends as a PDF does (ISO 32000-1, 7.5.2 and 7.5.5).
    private static func isWhole(_ file: Data) -> Bool {
        file.starts(with: Data("%PDF-".utf8)) && file.suffix(1024).range(of: Data("%%EOF".utf8)) != nil
    }

    private func write(_ bytes: [UInt8], to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
