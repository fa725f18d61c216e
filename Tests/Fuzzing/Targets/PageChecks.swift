import Foundation
import HTML
import Library
import Publishing
import Templates

/// Makes a site of whatever was read and looks at its files.
struct PageChecks: Sendable {
    /// The file of content that is another each time shows in files whose path has one of these in it.
    private let shownIn: [String]
    /// The elements of which a page's safety hangs, as the site writes them by itself.
    private let known: Set<String>

    /// - Parameters:
    ///   - outcome: of content with nothing bad in it.
    ///   - shownIn: parts of the paths of those files that the content shows in.
    init(of outcome: LibraryLoader.Outcome, shownIn: [String]) throws {
        guard let library = outcome.library else {
            throw Finding("The site is at fault before anything was done to it: \(outcome.diagnostics)")
        }
        let files = SitePlan(library: library).files
        for part in shownIn where !files.contains(where: { $0.path.description.contains(part) }) {
            throw Finding("No file of the site has \(part) in its path.")
        }
        var known: Set<String> = []
        for file in files where Kind(of: file.path) == .page {
            known.formUnion(try MarkupCheck(file.render(), at: file.path, knowing: nil).seen)
        }
        for handout in Self.handouts(of: library) {
            known.formUnion(try MarkupCheck(handout, at: Self.handoutPath, knowing: nil).seen)
        }
        self.known = known
        self.shownIn = shownIn
    }

    /// The preview shows pages of content that has errors, too, as far as there are any.
    func check(_ outcome: LibraryLoader.Outcome) throws {
        guard let library = outcome.readableLibrary else { return }
        let files = SitePlan(library: library).files
        let paths = Set(files.map(\.path.description))
        for file in files where shownIn.contains(where: file.path.description.contains) {
            try check(file.render(), at: file.path, knownPaths: outcome.library == nil ? nil : paths)
        }
        for handout in Self.handouts(of: library) {
            let check = try MarkupCheck(handout, at: Self.handoutPath, knowing: known)
            if outcome.library != nil { try check.checkIDs() }
        }
    }

    /// - Parameter knownPaths: the files of the site; nil where content is at fault, and links may lead nowhere.
    private func check(_ bytes: [UInt8], at path: SitePath, knownPaths: Set<String>?) throws {
        switch Kind(of: path) {
        case .page:
            let check = try MarkupCheck(bytes, at: path, knowing: known)
            if let knownPaths {
                try check.checkIDs()
                try check.checkTargets(in: knownPaths)
            }
        case .json:
            let json = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            if json == nil { throw Finding("\(path) is no JSON.") }
        case .xml:
            if let problem = XMLCheck.problem(in: bytes) { throw Finding("\(path) is no XML: \(problem)") }
        case .other:
            if String(validating: bytes, as: UTF8.self) == nil { throw Finding("\(path) is not UTF-8.") }
        }
    }

    private enum Kind {
        case page, json, xml, other

        init(of path: SitePath) {
            switch path.description.split(separator: ".").last {
            case "html": self = .page
            case "json", "webmanifest": self = .json
            case "xml": self = .xml
            default: self = .other
            }
        }
    }

    // MARK: Paper

    private static let handoutPath = SitePath(literal: "handout.html")

    /// The articles as they are handed out.
    private static func handouts(of library: Library) -> [[UInt8]] {
        let setup = PrintSetup(paper: .a4, profile: .standard, clinic: library.site.clinic)
        let edition = Handle<Edition>(0)
        return library[edition].articles.indices.filter { library[edition].articles[$0].title == "Resting" }.map {
            HandoutPage(library: library, edition: edition, article: Handle($0), setup: setup).rendered()
        }
    }
}
