extension RuleCase {
    /// The rules about wording.
    static let language: [RuleCase] = []
}
