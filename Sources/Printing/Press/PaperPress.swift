import Foundation
import HTML
package import Library
import Templates

/// Makes files for paper.
package struct PaperPress: Sendable {
    let library: Library
    let engine: TypstEngine?
    let forms: FormEngine?

    /// - Parameters:
    ///   - engine: what makes PDFs, where they are asked for.
    ///   - forms: what makes fields, for documents that have any.
    package init(library: Library, engine: TypstEngine?, forms: FormEngine? = nil) {
        self.library = library
        self.engine = engine
        self.forms = forms
    }

    /// Makes several files, some at once.
    ///
    /// - Parameters:
    ///   - workers: how many are made at once.
    ///   - onProgress: called with the number of files that are done.
    /// - Returns: what came of each, in their order.
    /// - Throws: an error of the file system.
    package func make(
        _ copies: [PaperCopy], workers: Int, onProgress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> [Result<PaperFile, PaperFault>] {
        try await withThrowingTaskGroup(of: (Int, Result<PaperFile, PaperFault>).self) { group in
            var results: [Int: Result<PaperFile, PaperFault>] = [:]
            var next = 0
            func startNext() {
                guard copies.indices.contains(next) else { return }
                let number = next
                next += 1
                group.addTask { (number, try await make(copies[number])) }
            }
            for _ in 0..<max(1, workers) { startNext() }
            while let (number, result) = try await group.next() {
                results[number] = result
                onProgress(results.count)
                startNext()
            }
            return copies.indices.compactMap { results[$0] }
        }
    }

    private func make(_ copy: PaperCopy) async throws -> Result<PaperFile, PaperFault> {
        do {
            switch copy.format {
            case .html:
                let page = copy.subject.page(in: library, setup: copy.setup)
                return .success(PaperFile(copy: copy, bytes: page, pages: nil, isFillable: copy.subject.isWorksheet(in: library)))
            case .pdf:
                let document = document(of: copy)
                let pdf = try await pdf(of: document)
                return .success(PaperFile(copy: copy, bytes: pdf.bytes, pages: pdf.pages, isFillable: document.form != nil))
            case .booklet:
                let pdf = try await booklet(of: document(of: copy), on: copy.setup.paper, direction: copy.subject.direction(in: library))
                return .success(PaperFile(copy: copy, bytes: pdf.bytes, pages: pdf.pages, isFillable: false))
            }
        } catch let fault as EngineFault {
            return .failure(PaperFault(
                title: copy.subject.title(in: library), articles: copy.subject.articles(in: library), source: copy.subject.source(in: library), fault: fault
            ))
        }
    }

    private func document(of copy: PaperCopy) -> TypstDocument {
        var setup = copy.setup
        if copy.format == .booklet { setup.paper = setup.paper.folded }
        return copy.subject.document(in: library, setup: setup, hasFields: forms != nil)
    }
}

// MARK: - One document

extension PaperPress {
    /// The PDF of a document.
    ///
    /// - Throws: ``EngineFault``, or an error of the file system.
    func pdf(of document: TypstDocument) async throws -> PDFFile {
        try await inFolder(of: document) { engine, folder in
            let output = folder.appending(path: "out.pdf")
            guard let form = document.form else {
                try await engine.set(folder: folder.path, output: output.path, timestamp: document.timestamp)
                return try PDFFile(at: output)
            }
            guard let forms else { throw EngineFault.noFormEngine }
            try write(PackageResources.form_typ, to: folder.appending(path: "form.typ"))
            let fields = folder.appending(path: "form.json"), places = folder.appending(path: "places.pdf")
            try write(form.json(), to: fields)
            try await engine.set(folder: folder.path, output: places.path, timestamp: document.timestamp)
            try await forms.makeForm(fields.path, of: places.path, in: folder.path, output: output.path)
            return try PDFFile(at: places).rewritten(at: output)
        }
    }

    /// The same document two pages a side, in the order in which folded sheets show them.
    ///
    /// It is for a printer alone: the engine can't tag pages that it takes from another file.
    ///
    /// - Throws: ``EngineFault``, or an error of the file system.
    func booklet(of document: TypstDocument, on paper: PaperSize, direction: Language.Direction) async throws -> PDFFile {
        try await inFolder(of: document) { engine, folder in
            let single = folder.appending(path: "single.pdf"), output = folder.appending(path: "out.pdf")
            try await engine.set(folder: folder.path, output: single.path, timestamp: document.timestamp)
            let imposition = Imposition(pages: try PDFFile(at: single).pages ?? 0, paper: paper, direction: direction)
            try write(imposition.code(of: "single.pdf"), to: folder.appending(path: "main.typ"))
            try await engine.set(folder: folder.path, output: output.path, timestamp: document.timestamp, isTagged: false)
            return try PDFFile(at: output)
        }
    }

    /// Does something in a folder that holds a document and all that it names, and is gone afterwards.
    private func inFolder(
        of document: TypstDocument, _ body: (_ engine: TypstEngine, _ folder: URL) async throws -> PDFFile
    ) async throws -> PDFFile {
        guard let engine else { throw EngineFault.missing }
        let folder = FileManager.default.temporaryDirectory.appending(path: "attune-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try write(document.code, to: folder.appending(path: "main.typ"))
        try write(PackageResources.paper_typ, to: folder.appending(path: "paper.typ"))
        try write(PackageResources.parts_typ, to: folder.appending(path: "parts.typ"))
        for picture in document.pictures {
            try write(picture.bytes, to: folder.appending(path: picture.path.description))
        }
        return try await body(engine, folder)
    }

    private func write(_ bytes: [UInt8], to file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
