import ArgumentParser
import Authoring
import Diagnostics
import HTML
import Library
import Reporting

/// Fills in forms for articles, and keeps what people answer.
struct Coach {
    let library: Library
    /// The texts of the content folder, by path.
    let files: [String: SourceFile]
    /// The content folder.
    let source: String

    /// - Throws: `ExitCode.failure` where the answers beside the article can't be read; why has been told.
    func form(for article: Article, of edition: Edition) throws -> CoachForm {
        let outcome = RatingsLoader(root: source).load(beside: article)
        guard outcome.diagnostics.isEmpty else {
            Console.tell(outcome.diagnostics)
            throw ExitCode.failure
        }
        let file = files[article.source] ?? SourceFile(path: article.source, bytes: [])
        return CoachForm(for: article, of: edition, in: library, file: file, ratings: outcome.ratings)
    }

    /// The form once more, after what somebody has said has been kept beside the article.
    ///
    /// - Throws: an exit code where it can't be kept; why has been told.
    func form(after ratings: [Rating], to form: CoachForm) throws -> CoachForm {
        guard !ratings.isEmpty else { return form }
        let isThere = RatingsLoader(root: source).load(beside: form.article).isThere
        try AuthoringFault.told { () throws(AuthoringFault) in
            try NewRatings(of: form.article, ratings, isThere: isThere).addition.write(below: source)
        }
        guard let edition = library.editions.first(where: { $0.language == form.article.language }) else { return form }
        return try self.form(for: form.article, of: edition)
    }
}
