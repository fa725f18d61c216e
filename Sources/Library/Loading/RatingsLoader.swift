package import Diagnostics

/// Reads what people have said about a text with `attune coach`. It stands in a file beside the article, which the build passes over.
package struct RatingsLoader: Sendable {
    /// What loading came to.
    package struct Outcome: Sendable {
        /// In the order of the file, the newest last; without those that can't be read.
        package let ratings: [Rating]
        /// Whether there is a file.
        package let isThere: Bool
        package let diagnostics: [Diagnostic]
    }

    /// How the name of such a file ends.
    static let suffix = ".coach.yml"
    /// Bytes that a file may have.
    private static let limit = 1 << 20

    let root: String

    /// - Parameter root: the content folder's path on this machine.
    package init(root: String) {
        self.root = root
    }

    /// The file beside an article: `articles/calm/resting.coach.yml`.
    package static func path(beside article: Article) -> String {
        let source = article.source
        return (source.lastIndex(of: ".").map { String(source[..<$0]) } ?? source) + suffix
    }

    package func load(beside article: Article) -> Outcome {
        let path = Self.path(beside: article)
        let file: SourceFile
        do {
            guard let bytes = try FileReader.bytes(ofFileAt: path, below: root + "/", limit: Self.limit) else {
                return Outcome(ratings: [], isThere: false, diagnostics: [])
            }
            file = SourceFile(path: path, withoutMark: bytes)
        } catch {
            return Outcome(ratings: [], isThere: true, diagnostics: [Diagnostic(error, at: SourceLocation(file: path))])
        }
        let collector = DiagnosticCollector(file: file)
        let (found, faults) = YAMLReader.read(file.bytes[...], of: file, limit: Self.limit)
        collector.append(faults)
        var ratings: [Rating] = []
        switch found?.content {
        case nil: break
        case .sequence(let items):
            for item in items {
                var fields = FieldReader(item, of: "an answer", reportingTo: collector)
                RatingDraft(&fields).map { ratings.append($0.rating) }
            }
        case .scalar, .mapping:
            if let found, !found.isNull { collector.report(FieldFault.wrongType(key: path, expected: "a list", found: found.kindName), at: found) }
        }
        return Outcome(ratings: ratings, isThere: true, diagnostics: collector.diagnostics.sorted())
    }
}
