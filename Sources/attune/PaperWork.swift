import ArgumentParser
import Diagnostics
import Foundation
import HTML
import Library
import Printing
import Publishing

/// Makes files for paper, and writes them where they are wanted once all are made.
struct PaperWork {
    let press: PaperPress
    let progress: Progress
    let isQuiet: Bool

    init(library: Library, engine: TypstEngine?, isQuiet: Bool) {
        let forms = engine == nil ? nil : FormEngine.find(environment: ProcessInfo.processInfo.environment)
        press = PaperPress(library: library, engine: engine, forms: forms)
        progress = Progress(isShown: !isQuiet && Console.isTerminal)
        self.isQuiet = isQuiet
    }

    /// Makes the files.
    ///
    /// - Throws: `ExitCode.failure` where one can't be made; what is wrong with each has been told.
    func make(_ copies: [PaperCopy]) async throws -> [PaperFile] {
        let workers = ProcessInfo.processInfo.activeProcessorCount
        progress.show("Making 1 of \(copies.count)")
        let results = try await press.make(copies, workers: workers) { [progress] done in
            progress.show("Making \(min(done + 1, copies.count)) of \(copies.count)")
        }
        progress.end()
        let faults = results.compactMap { if case .failure(let fault) = $0 { fault } else { nil } }
        guard faults.isEmpty else {
            Console.tell(Set(faults.flatMap(\.diagnostics)).sorted())
            throw ExitCode.failure
        }
        return results.compactMap { try? $0.get() }
    }
}

extension OutputFolder {
    /// Writes files for paper into a folder, beside those that earlier calls have written, and says so.
    ///
    /// - Parameters:
    ///   - catalogue: what is to be known of them by a site that links to them, if one may.
    ///   - content: the content folder, which must not mix with it.
    /// - Throws: an exit code where they can't be written; why has been told.
    static func write(_ files: [OutputFile], listedIn catalogue: HandoutCatalogue? = nil, to folder: String, content: String, isQuiet: Bool) throws {
        do {
            let output = try OutputFolder(path: folder, content: content)
            var all = files
            if let catalogue {
                let earlier = try output.bytes(of: HandoutCatalogue.name).flatMap { HandoutCatalogue($0) } ?? HandoutCatalogue([])
                let bytes = earlier.updated(with: catalogue).bytes
                all.append(OutputFile(path: HandoutCatalogue.path) { bytes })
            }
            let summary = try output.publish(all, workers: 1, keepsOthers: true)
            guard !isQuiet else { return }
            let written = summary.written.count { $0 != HandoutCatalogue.name }
            let count = files.count == 1 ? "1 file" : "\(files.count) files"
            try Console.standardOutput("\(count) in \(folder): \(written) written, \(files.count - written) unchanged.\n")
        } catch let fault as OutputFault {
            Console.standardError("attune: \(fault.message)\n")
            throw fault.isMisuse ? ExitCode(2) : ExitCode.failure
        }
    }
}

extension HandoutCatalogue {
    /// The catalogue of what was made.
    init(_ files: [PaperFile], of library: Library) {
        self.init(files.compactMap { file in
            guard case .article(let article, let edition) = file.copy.subject, file.copy.format != .booklet else { return nil }
            let page = library[edition][article]
            return Entry(
                path: file.copy.path.description,
                page: page.path.description,
                format: file.copy.format == .html ? .html : .pdf,
                profile: file.copy.setup.profile,
                paper: file.copy.setup.paper,
                isFillable: file.isFillable,
                size: file.bytes.count,
                pages: file.pages,
                version: page.version
            )
        })
    }
}
