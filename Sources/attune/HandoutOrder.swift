import ArgumentParser
import Diagnostics
import HTML
import Library
import Printing

/// What one clinic is to have as handouts.
struct HandoutOrder {
    let library: Library
    let clinic: Clinic
    let subjects: [PaperSubject]
    let setups: [PrintSetup]

    /// - Throws: `ValidationError` where something is named that the library doesn't have.
    init(library: Library, clinic: Clinic, command: HandoutCommand) throws {
        self.library = library
        self.clinic = clinic
        let options = command.paperOptions
        setups = options.profiles.map { PrintSetup(paper: options.paper ?? clinic.paper, profile: $0, clinic: clinic) }
        var subjects: [PaperSubject] = []
        for edition in try Self.editions(of: library, clinic: clinic, command: command) {
            subjects += try command.names.map { try Self.article($0, in: edition, of: library) }
            if command.all { subjects += library[edition].articles.indices.map { .article(Handle($0), edition) } }
            if !command.resource.isEmpty || command.all { subjects.append(.resources(try command.resource.map { try Self.resource($0, in: library) }, edition)) }
            if command.walletCards || command.all { subjects.append(.walletCards(edition)) }
        }
        var seen: Set<PaperSubject> = []
        self.subjects = subjects.filter { seen.insert($0).inserted }
    }

    /// One file for each subject, size of print and format.
    func copies(formats: [PaperFormat]) -> [PaperCopy] {
        PaperCopy.all(of: subjects, in: library, setups: setups, formats: formats)
    }

    private static func editions(of library: Library, clinic: Clinic, command: HandoutCommand) throws -> [Handle<Edition>] {
        let languages = library.editions.map(\.language)
        if let language = command.language {
            guard let number = languages.firstIndex(where: { $0.description == language }) else {
                throw ValidationError("The site has no language \"\(language)\", but \(languages.map(\.description).joined(separator: ", ")).")
            }
            return [Handle(number)]
        }
        guard command.all else { return [Handle(languages.firstIndex { clinic.languages.isEmpty || clinic.languages.contains($0) } ?? 0)] }
        return languages.indices.filter { clinic.languages.isEmpty || clinic.languages.contains(languages[$0]) }.map { Handle($0) }
    }

    /// The article of a name, or the translation of the one that has the name in another language.
    private static func article(_ name: String, in edition: Handle<Edition>, of library: Library) throws -> PaperSubject {
        if let number = library[edition].articles.firstIndex(where: { $0.id.description == name }) { return .article(Handle(number), edition) }
        let translations = library.editions.flatMap(\.articles).filter { $0.id.description == name }.flatMap(\.translations).map(\.path)
        if let number = library[edition].articles.firstIndex(where: { translations.contains($0.path) }) { return .article(Handle(number), edition) }
        let nearest = NearestName.match(for: name, among: library[edition].articles.map(\.id.description))
        let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? "."
        throw ValidationError("There is no article or worksheet \"\(name)\" in \(library[edition].language)\(hint)")
    }

    private static func resource(_ id: String, in library: Library) throws -> Handle<Resource> {
        if let number = library.resources.firstIndex(where: { $0.id.description == id }) { return Handle(number) }
        let hint = NearestName.match(for: id, among: library.resources.map(\.id.description)).map { "; did you mean \"\($0)\"?" } ?? "."
        throw ValidationError("There is no resource \"\(id)\"\(hint)")
    }
}
