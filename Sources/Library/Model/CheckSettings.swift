package import Diagnostics

/// What `site.yml` says under `checks`: how strictly the texts are looked over.
///
/// The names of rules are as they were written. Only the room that has the rules knows which names there are.
package struct CheckSettings: Sendable {
    /// Rules whose findings have another weight here than their own, in the order of the file.
    package var weights: [Weight] = []
    /// Rules that are no stricter for a release.
    package var releaseAllows: [Located<Slug>] = []
    /// How many words a sentence may have, where the site says so.
    package var longestSentence: Int?
    /// How many words a paragraph may have, where the site says so.
    package var longestParagraph: Int?
    /// The hardest reading level that a text may have, as a school year of the United States, by whom it is for.
    package var readingLevels: [Audience: Int] = [:]

    package struct Weight: Sendable {
        package let rule: Located<Slug>
        /// Nil where the rule is to say nothing.
        package let severity: Diagnostic.Severity?
    }

    package init() {}
}

extension CheckSettings {
    init(_ reader: FieldReader?) {
        self.init()
        guard var fields = reader else { return }
        weights = fields.slugs("off").map { Weight(rule: $0, severity: nil) }
        for severity in [Diagnostic.Severity.note, .warning, .error] {
            weights += fields.slugs(severity.rawValue).map { Weight(rule: $0, severity: severity) }
        }
        longestSentence = fields.integer("longest-sentence")?.value
        longestParagraph = fields.integer("longest-paragraph")?.value
        if var levels = fields.group("reading-level", of: "the reading level") {
            for audience in Audience.allCases { readingLevels[audience] = levels.integer(audience.rawValue)?.value }
            levels.finish()
        }
        if var release = fields.group("release", of: "the release") {
            releaseAllows = release.slugs("allow")
            release.finish()
        }
        fields.finish()
    }
}
