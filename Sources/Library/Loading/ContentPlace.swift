import Diagnostics
import HTML

/// What a file of content is, by where it stands.
enum ContentPlace: Equatable {
    case site
    case glossary, series, claims
    case home
    case topic(Slug)
    /// The folders below `articles/`, and the file's own name.
    case article(folders: [Slug], Slug)
    case worksheet(Slug)
    case page(Slug)
    case resources
    case asset(SitePath)
    case bundle(Slug)
    case clinic(Slug)
    /// Read by people, or by a part of Attune that reads it on its own.
    case unread

    /// - Parameter path: from the folder of one language.
    /// - Throws: `FileFault` where the name can't stand in an address, or nothing reads a file there.
    init(path: String) throws(FileFault) {
        let components = path.split(separator: "/")
        guard let name = components.last else { throw .misplaced(hint: "Remove it.") }
        switch (components.first, components.count) {
        case ("site.yml", 1): self = .site
        case ("glossary.yml", 1): self = .glossary
        case ("series.yml", 1): self = .series
        case ("claims.yml", 1): self = .claims
        case ("index.md", 1): self = .home
        case (_, 1):
            guard name.hasPrefix("README") || name.hasPrefix("LICENSE") || name == "words.txt" else {
                throw .misplaced(hint: "Move it into articles/, worksheets/, pages/, resources/ or assets/.")
            }
            self = .unread
        case ("articles", 2...), ("worksheets", 2):
            self = try Self.article(components, name: name)
        case ("topics", 2): self = .topic(try Self.slug(of: name, extension: ".md"))
        case ("pages", 2): self = .page(try Self.slug(of: name, extension: ".md"))
        case ("bundles", 2): self = .bundle(try Self.slug(of: name, extension: ".yml"))
        case ("clinics", 2): self = .clinic(try Self.slug(of: name, extension: ".yml"))
        case ("resources", _):
            guard name.hasSuffix(".yml") else { throw .misplaced(hint: "Resources are lists in files that end in .yml.") }
            self = .resources
        case ("assets", _):
            let lowered = path.lowercased()
            guard let asset = SitePath(lowered) else {
                throw .badName(String(name), suggestion: Self.suggestion(for: name.prefix { $0 != "." }))
            }
            self = .asset(asset)
        default:
            throw .misplaced(hint: "Move it into articles/, worksheets/, pages/, resources/ or assets/.")
        }
    }

    /// An article, a worksheet, or what people have said about one.
    private static func article(_ components: [Substring], name: Substring) throws(FileFault) -> ContentPlace {
        if name.hasSuffix(RatingsLoader.suffix) { return .unread }
        let file = try slug(of: name, extension: ".md")
        guard components.first == "articles" else { return .worksheet(file) }
        return .article(folders: try components.dropFirst().dropLast().map { component throws(FileFault) in try slug(component) }, file)
    }

    /// Capitals are read as small letters: on many disks and servers they are the same.
    private static func slug(of name: Substring, extension suffix: String) throws(FileFault) -> Slug {
        guard name.lowercased().hasSuffix(suffix) else { throw .misplaced(hint: "Files here end in \(suffix); pictures and downloads belong in assets/.") }
        return try slug(name.dropLast(suffix.count))
    }

    private static func slug(_ name: Substring) throws(FileFault) -> Slug {
        guard let slug = Slug(name.lowercased()), SitePath.isAllowed(component: slug.description[...]) else {
            throw .badName(String(name), suggestion: suggestion(for: name))
        }
        return slug
    }

    /// A name like this one that can stand in an address, or nil.
    private static func suggestion(for name: Substring) -> String? {
        Slug(suggestedBy: String(name)).map(\.description).flatMap { SitePath.isAllowed(component: $0[...]) ? $0 : nil }
    }
}
