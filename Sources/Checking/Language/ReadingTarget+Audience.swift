package import HTML
package import Library
package import Reading

extension ReadingTarget {
    /// The target of a text for some audiences: the one who reads least easily counts, and a site may choose its own grades.
    ///
    /// - Returns: nil in a language that no measure was made for.
    package init?(for audience: [Audience], in language: Language, checks: CheckSettings) {
        let isForProfessionals = !audience.isEmpty && audience.allSatisfy { $0 == .professional }
        guard let usual = ReadingTarget(for: isForProfessionals ? .professionals : .everybody, in: language) else { return nil }
        let own = audience.compactMap { audience in
            checks.readingLevels[audience].map(Double.init)
                ?? ReadingTarget(for: audience == .professional ? .professionals : .everybody, in: language)?.limit
        }
        self.init(measure: usual.measure, limit: usual.measure.isGrade ? own.min() ?? usual.limit : usual.limit)
    }
}
