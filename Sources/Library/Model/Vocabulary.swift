/// Who an article or a resource is for.
package enum Audience: String, CaseIterable, Sendable {
    case adult
    case youngPerson = "young-person"
    case parentOrCarer = "parent-or-carer"
    case supporter
    case professional
}

/// What an article does.
package enum ArticleKind: String, CaseIterable, Sendable {
    /// It explains something.
    case explanation
    /// It leads through something to do.
    case practice
    /// It helps with a decision or a step in the outside world.
    case guide
}

/// Where an article stands in its review by somebody with a name and a role.
package enum ReviewStatus: String, CaseIterable, Sendable {
    case awaiting
    case inReview = "in-review"
    case reviewed
}

/// A licence that content is published under, by its SPDX identifier.
package enum Licence: String, CaseIterable, Sendable {
    case ccBy4 = "CC-BY-4.0"
    case ccBySA4 = "CC-BY-SA-4.0"
    case ccByNC4 = "CC-BY-NC-4.0"
    case ccByNCSA4 = "CC-BY-NC-SA-4.0"
    case ccByND4 = "CC-BY-ND-4.0"
    case ccByNCND4 = "CC-BY-NC-ND-4.0"
    case cc0 = "CC0-1.0"
    case allRightsReserved = "all-rights-reserved"
}
