/// The rules about how a text is put together, and what stands beside what.
enum StructureRules {
    static let all: [any Rule] = [
        HeadingOrder(), RepeatedHeading(), EmptySection(),
        InsecureLink(), TrackedLink(), VagueLinkText(), SameLinkText(), LongList(), ShownHTML(),
        MissingAlternative(), WeakAlternative(), LongAlternative(), PictureWithoutSize(), HeavyPicture(),
        LongTitle(), LongSummary(), DuplicateTitle(), DuplicateSummary(), ShortSeries(),
        MissingSummary(), MissingTopics(), MissingKeyPoints(), MissingSources(), QuotationWithoutPage(),
        MissingReview(), ChangedSinceReview(), OverdueReview(), DueReview(), HardSubject(),
        UnusedFile(), UnusedTerm(), UnusedResource(), UnusedClaim(),
    ]
}
