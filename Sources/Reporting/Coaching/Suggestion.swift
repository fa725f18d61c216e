package import Library

/// What a program can say of an item, from how the article is built.
package enum Suggestion: Hashable, Sendable {
    /// It can tell the answer.
    case answer(RatingAnswer, because: Evidence)
    /// It can't, but it knows where to look.
    case look(Evidence)
    /// It knows nothing.
    case nothing

    /// What speaks for an answer.
    package struct Evidence: Hashable, Sendable {
        package let words: String
        /// The line of the article's file, where there is one to look at.
        package let line: Int?
    }

    package var evidence: Evidence? {
        switch self {
        case .answer(_, let evidence), .look(let evidence): evidence
        case .nothing: nil
        }
    }

    static func yes(_ words: String, line: Int? = nil) -> Suggestion { .answer(.yes, because: Evidence(words: words, line: line)) }
    static func no(_ words: String, line: Int? = nil) -> Suggestion { .answer(.no, because: Evidence(words: words, line: line)) }
    static func notApplicable(_ words: String) -> Suggestion { .answer(.notApplicable, because: Evidence(words: words, line: nil)) }
    static func look(_ words: String, line: Int? = nil) -> Suggestion { .look(Evidence(words: words, line: line)) }
}
