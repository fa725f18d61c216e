package import Diagnostics
import HTML

/// Reads the profiles of clinics that publish a library without being part of its content.
///
/// ```swift
/// let outcome = ClinicLoader(library: library).load(fileAt: "north.yml")
/// ```
package struct ClinicLoader: Sendable {
    /// What loading came to.
    package struct Outcome: Sendable {
        /// By id; empty where a profile has errors.
        package let clinics: [Clinic]
        /// All that is wrong, by file and line. A file is named as whoever asked for it named it.
        package let diagnostics: [Diagnostic]

        init(clinics: [Clinic], diagnostics: [Diagnostic]) {
            let hasErrors = diagnostics.contains { $0.severity == .error }
            self.clinics = hasErrors ? [] : clinics
            self.diagnostics = diagnostics.sorted()
        }
    }

    let library: Library

    /// - Parameter library: the one that the clinics publish: their helplines are entries of its resource index, and their languages its own.
    package init(library: Library) {
        self.library = library
    }

    /// Reads one profile. Its logo is a picture in the file's own folder or below it, or one of the library's by its path from the content folder.
    ///
    /// - Parameter path: of a file of YAML, which says what `clinic:` says in `site.yml`. The clinic's id is the file's name.
    package func load(fileAt path: String) -> Outcome {
        load(filesAt: [path])
    }

    /// Reads every profile in a folder: its files that end in `.yml`. Other files may be logos.
    package func load(folderAt path: String) -> Outcome {
        let folder = ContentFolder(root: path)
        guard folder.diagnostics.allSatisfy({ $0.rule != "folder-missing" }) else {
            return Outcome(clinics: [], diagnostics: [Diagnostic(ClinicFault.noFolder, at: SourceLocation(file: path))])
        }
        let files = folder.entries.map(\.path).filter { !$0.contains("/") && $0.hasSuffix(".yml") }
        guard !files.isEmpty else {
            return Outcome(clinics: [], diagnostics: [Diagnostic(ClinicFault.noClinics, at: SourceLocation(file: path))])
        }
        return load(filesAt: files.map { "\(path)/\($0)" })
    }

    private func load(filesAt paths: [String]) -> Outcome {
        var diagnostics: [Diagnostic] = []
        var profiles: [Profile] = []
        for path in paths {
            do {
                profiles.append(try Profile(path: path))
            } catch {
                diagnostics.append(Diagnostic(error, at: SourceLocation(file: path)))
            }
        }
        var builder = LibraryBuilder(publishing: library)
        for (number, profile) in profiles.enumerated() {
            diagnostics += profile.diagnostics
            builder.drafts.assets = profile.logos + library.assets
            builder.drafts.clinics = [(profile.id, profile.file, profile.draft)]
            if let other = profiles[..<number].first(where: { $0.id == profile.id }) {
                let fault = ReferenceFault.duplicateID(.clinic, id: profile.id.description, other: other.file.path)
                diagnostics.append(Diagnostic(fault, at: SourceLocation(file: profile.file.path)))
            }
            // Each is connected beside its own logo: two clinics may call theirs the same.
            profiles[number].clinic = builder.makeClinics().first
        }
        return Outcome(clinics: profiles.compactMap(\.clinic).sortedByID(), diagnostics: diagnostics + builder.diagnostics)
    }
}

extension ClinicLoader {
    /// One profile as it was written.
    private struct Profile {
        let id: Slug
        let file: SourceFile
        let draft: ClinicDraft
        let diagnostics: [Diagnostic]
        /// Its logo, where that stands in the profile's own folder.
        let logos: [Asset]
        var clinic: Clinic?

        /// Bytes that a profile, and a logo, may have.
        private static let limits = (profile: 1 << 20, logo: 4 << 20)

        /// - Throws: `FileFault` where there is no profile that can be read.
        init(path: String) throws(FileFault) {
            let name = path.split(separator: "/").last ?? ""
            guard case .clinic(let id) = try ContentPlace(path: "clinics/\(name)") else { throw .misplaced(hint: "A clinic's file ends in .yml.") }
            let file = SourceFile(path: path, withoutMark: try FileReader.bytes(ofFileAt: path, limit: Self.limits.profile))
            let collector = DiagnosticCollector(file: file)
            let (root, faults) = YAMLReader.read(file.bytes[...], of: file, limit: Self.limits.profile)
            collector.append(faults)
            let nothing = YAMLNode(content: .mapping([]), line: 1, column: 1)
            let fields = root != nil || faults.isEmpty ? FieldReader(root ?? nothing, of: "a clinic", reportingTo: collector) : nil
            var draft = ClinicDraft(fields, site: id.description)
            let faultsBefore = collector.diagnostics.count
            logos = Self.logos(draft, id: id, collector)
            // What is wrong with it has been said: nobody needs to hear that it can't be found either.
            if collector.diagnostics.count > faultsBefore { draft.logo = nil }
            self.id = id
            self.file = file
            self.draft = draft
            diagnostics = collector.diagnostics
        }

        private static func logos(_ draft: ClinicDraft, id: Slug, _ collector: DiagnosticCollector) -> [Asset] {
            guard let path = draft.logo else { return [] }
            let components = path.value.split(separator: "/", omittingEmptySubsequences: false)
            guard !components.contains(".."), components.first != "" else {
                collector.report(ClinicFault.logoElsewhere(path.value), at: path.location)
                return []
            }
            let folder = collector.file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            let root = collector.file.path.contains("/") ? folder + "/" : ""
            do {
                guard let bytes = try FileReader.bytes(ofFileAt: path.value, below: root, limit: limits.logo) else { return [] }
                return [try asset(bytes, path: path.value, id: id)]
            } catch let fault as any Fault {
                collector.append([Diagnostic(fault, at: path.location)])
            } catch {
                collector.append([Diagnostic(ClinicFault.logoElsewhere(path.value), at: path.location)])
            }
            return []
        }

        private static func asset(_ bytes: [UInt8], path: String, id: Slug) throws -> Asset {
            let name = path.split(separator: "/").last ?? ""
            guard let place = SitePath("clinics/\(id)/\(name.lowercased())") else { throw FileFault.badName(String(name), suggestion: nil) }
            return Asset(path: place, source: path, bytes: bytes, size: try AssetCheck.size(of: bytes, at: place))
        }
    }
}

extension LibraryBuilder {
    /// Connects drafts with a library that is there already.
    fileprivate init(publishing library: Library) {
        self.init(drafts: Drafts(editions: library.editions.map { EditionDraft(language: $0.language, folder: $0.folder) }), options: .init(source: ""))
        for (number, resource) in library.resources.enumerated() {
            index.resources[resource.id] = number
            index.resourceFaults.append(resource.retirement(in: library))
        }
    }
}

extension Resource {
    /// What leaning on it would be blamed for, where it is retired.
    fileprivate func retirement(in library: Library) -> ResourceFault? {
        guard status == .retired else { return nil }
        return .retired(id: id.description, successor: supersededBy.map { library[$0].id.description })
    }
}

extension [Clinic] {
    fileprivate func sortedByID() -> [Clinic] {
        sorted { ($0.id?.description ?? "") < ($1.id?.description ?? "") }
    }
}

/// What can be wrong with where a clinic's profile stands, or its logo.
enum ClinicFault: Fault, Hashable {
    case noFolder
    case noClinics
    case logoElsewhere(String)

    var rule: String {
        switch self {
        case .noFolder, .noClinics: "missing-file"
        case .logoElsewhere: "dead-link"
        }
    }

    var message: String {
        switch self {
        case .noFolder: "There is no such folder of clinics."
        case .noClinics: "There is no clinic's file in this folder."
        case .logoElsewhere(let path): "The logo \"\(path)\" stands outside the folder of this file."
        }
    }

    var remedy: String {
        switch self {
        case .noFolder: "Check the path."
        case .noClinics: "Add a file that ends in .yml for each clinic, with its name, its address and so on."
        case .logoElsewhere: "Copy it into the folder of this file, and write its path from there."
        }
    }
}
