/// Something that people say about trauma, attachment or calming down, with how well it is known.
package struct Claim: Sendable {
    package let id: Slug
    package let statement: String
    package let status: ClaimStatus
    package let topics: [Handle<Topic>]
    /// Words that touch the claim.
    package let triggers: [String]
    package let sources: [Handle<Resource>]
    /// Wording that keeps to what is known.
    package let say: String
    /// Wordings that go beyond it.
    package let avoid: [String]
}

/// How well a claim is known.
package enum ClaimStatus: String, CaseIterable, Sendable {
    /// Many studies agree.
    case wellSupported = "well-supported"
    /// Studies disagree, or measure different things.
    case mixed
    /// Scientists dispute it.
    case contested
    /// A way of thinking that clinicians use; nobody has tested it as a whole.
    case clinicalModel = "clinical-model"
    /// Few or small studies so far.
    case early
    /// Often repeated, not known.
    case folk
}
