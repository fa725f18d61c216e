import Glibc
package import HTML

/// A small site of one's own that builds as it is: one page of each kind that there is, and comments that teach.
package struct StarterSite: Sendable {
    private let files: StarterFiles

    /// The languages that there is one in.
    package static let languages: [Language] = [.english, .spanish, .arabic]

    /// - Parameters:
    ///   - title: the site's, and the name of whoever publishes it until they give theirs.
    ///   - language: one of ``languages``, with or without a region.
    /// - Throws: `AuthoringFault.noStarter` where there is none in this language.
    package init(title: TextLine, language: Language) throws(AuthoringFault) {
        let name = title.yaml(), tag = language.description
        switch language.description.prefix(while: { $0 != "-" }) {
        case "en": files = .english(name: name, language: tag)
        case "es": files = .spanish(name: name, language: tag)
        case "ar": files = .arabic(name: name, language: tag)
        default: throw .noStarter(language, known: Self.languages)
        }
    }

    /// Its files, by their paths from its folder.
    package var additions: [ContentAddition] {
        files.all.map { .file(path: $0.path, text: $0.text) }
    }

    /// Writes it into a new folder, or one that is empty but for names that begin with a dot, which nothing reads.
    ///
    /// - Throws: `AuthoringFault` where the folder isn't empty or the system says no.
    package func write(to folder: String) throws(AuthoringFault) {
        if let example = try Self.firstName(in: folder) { throw .folderNotEmpty(path: folder, example: example) }
        for addition in additions { try addition.write(below: folder) }
    }

    /// The first name in a folder, or nil where there is none or no folder.
    private static func firstName(in folder: String) throws(AuthoringFault) -> String? {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return nil }
            throw .system(action: "read the folder", path: folder, reason: String(cString: strerror(errno)))
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { !$0.hasPrefix(".") }.min()
    }
}

/// What a starter site says in one language.
struct StarterFiles: Sendable {
    /// A file whose name is in the language of the site.
    struct Named: Sendable {
        let name: String
        let text: String
    }

    let readme: String
    let site: String
    let home: String
    let helpNow: String
    let notFound: String
    let about: String
    let privacy: String
    let topic: Named
    let article: Named
    let worksheet: Named
    let bundle: Named
    let glossary: String
    let helplines: String
    let works: String

    var all: [(path: String, text: String)] {
        [
            ("README.md", readme),
            ("site.yml", site),
            ("index.md", home),
            ("pages/help-now.md", helpNow),
            ("pages/not-found.md", notFound),
            ("pages/about.md", about),
            ("pages/privacy.md", privacy),
            ("topics/\(topic.name).md", topic.text),
            ("articles/\(topic.name)/\(article.name).md", article.text),
            ("worksheets/\(worksheet.name).md", worksheet.text),
            ("bundles/\(bundle.name).yml", bundle.text),
            ("glossary.yml", glossary),
            ("resources/helplines.yml", helplines),
            ("resources/works.yml", works),
        ]
    }
}
