extension ReportedRule {
    /// All of them.
    static let all: [ReportedRule] = []
}
