import ArgumentParser
import Archives
import Diagnostics
import Digests
import FoundationEssentials
import HTML
import Library
import Printing
import Publishing
import Templates

/// What a clinic is to have of bundles.
struct BundleOrder {
    let library: Library
    let clinic: Clinic
    let setups: [PrintSetup]
    let formats: [PaperFormat]

    /// - Parameter hasEngine: whether PDFs can be made.
    init(library: Library, clinic: Clinic, command: BundleCommand, hasEngine: Bool) {
        self.library = library
        self.clinic = clinic
        let options = command.paperOptions
        setups = options.profiles.map { PrintSetup(paper: options.paper ?? clinic.paper, profile: $0, clinic: clinic) }
        formats = [.html] + (hasEngine ? [.pdf] + (command.booklet ? [.booklet] : []) : [])
    }

    func copies(of bundle: Handle<Bundle>) -> [PaperCopy] {
        PaperCopy.all(of: [.bundle(bundle)], in: library, setups: setups, formats: formats)
    }
}

// MARK: - For a USB stick

extension BundleOrder {
    /// The bundle, its handouts and the site in one archive, with a page to start at and the digests of all.
    ///
    /// - Throws: an exit code where it can't be made; why has been told.
    func archive(of handle: Handle<Bundle>, with files: [PaperFile], by work: PaperWork) async throws -> OutputFile {
        let bundle = library[handle]
        let subjects = bundle.items.map { PaperSubject.article($0, bundle.edition) } + [.walletCards(bundle.edition)]
        let handouts = try await work.make(
            PaperCopy.all(of: subjects, in: library, setups: setups, formats: formats.filter { $0 != .booklet }))
        let own = files.filter { $0.copy.subject == .bundle(handle) }
        var contents = own.map { (path: "bundle/\($0.copy.path)", bytes: $0.bytes) }
        contents += handouts.map { (path: "handouts/\($0.copy.path)", bytes: $0.bytes) }
        contents += site()
        let start = StartPage(
            library: library, bundle: bundle, setup: PrintSetup(paper: clinic.paper, profile: .standard, clinic: clinic),
            documents: own.compactMap { item($0, in: "bundle") }, handouts: handouts.compactMap { item($0, in: "handouts") }
        )
        contents.append((path: "START-HERE.html", bytes: start.rendered()))
        contents.append((path: "SHA256SUMS", bytes: Self.sums(of: contents)))
        let date = library.lastUpdated
        let archive = ZIPArchive(
            contents.map { ZIPArchive.Entry(path: "\(bundle.id)/\($0.path)", bytes: $0.bytes) },
            date: date.map { ($0.year, $0.month, $0.day) } ?? (1980, 1, 1)
        )
        do {
            let bytes = try archive.bytes()
            guard let path = SitePath("\(bundle.id).zip") else { throw ArchiveFault.cannotBeWritten }
            return OutputFile(path: path) { bytes }
        } catch let fault as ArchiveFault {
            Console.standardError("attune: \(fault.message)\n")
            throw ExitCode.failure
        }
    }

    private func site() -> [(path: String, bytes: [UInt8])] {
        let workers = ProcessInfo.processInfo.activeProcessorCount
        let plan = SitePlan(library: library.published(by: clinic), workers: workers)
        return concurrentMap(plan.files, workers: workers) { (path: "site/\($0.path)", bytes: $0.render()) }
    }

    private func item(_ file: PaperFile, in folder: String) -> StartPage.Item? {
        guard let path = file.copy.path.moved(below: folder) else { return nil }
        return StartPage.Item(
            path: path, title: file.copy.subject.title(in: library), profile: file.copy.setup.profile, size: file.bytes.count, pages: file.pages,
            isBooklet: file.copy.format == .booklet
        )
    }

    /// The digest of each file, as `sha256sum --check` reads it.
    private static func sums(of files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.flatMap { file in
            Array("\(SHA256Digest(of: file.bytes))  \(file.path)\n".utf8)
        }
    }
}
