import Diagnostics
import Library
import Markdown

/// A contested claim that is told as if it were known.
///
/// A caveat is any of these: a work of the claim is cited in the text; a `[!SCIENCE]` callout names the claim; the words "disputed", "not known",
/// "a picture" or their like stand in the same paragraph or the next. Words that are only a link to another page claim nothing.
struct ClaimWithoutCaveat: TextRule {
    let name = "claim-without-caveat"
    let severity = Diagnostic.Severity.warning
    let explanation = RuleExplanation(
        "Words of a claim that the claims register calls contested, early or folk, without a word on how well it is known.",
        because: "A reader builds on what a clinic's page says. What is doubted should be told so.",
        mend: "Say it as the register does under say, cite one of its sources, or add a [!SCIENCE] callout that names the claim.",
        example: nil,
        counterexample: nil
    )

    func findings(in text: CheckedText) -> [Finding] {
        let claims = text.edition.claims
        let scan = text.scan
        var judged: Set<Int> = []
        return text.words.triggers.matches(in: scan).compactMap { match in
            let block = scan.block(ofWord: match.words.lowerBound)
            let traits = scan.words[match.words.lowerBound].traits
            guard scan.blocks[block].kind == .paragraph, traits.isDisjoint(with: [.quoted, .linked]), !judged.contains(match.entry) else { return nil }
            judged.insert(match.entry)
            let claim = claims[match.entry]
            guard !cites(claim, in: text), !isNamedByScience(match.entry, in: text, scan), !hasHedge(near: block, in: scan) else { return nil }
            return Finding(
                at: text.location(ofByte: scan.words[match.words.lowerBound].text.lowerBound, in: scan),
                message: "\"\(scan.string(ofWords: match.words))\" touches a claim that is \(claim.status.words), and nothing says so.",
                remedy: "Say for example: \(claim.say)"
            )
        }
    }

    private func cites(_ claim: Claim, in text: CheckedText) -> Bool {
        let ids = Set(claim.sources.map { text.library[$0].id.description })
        return text.document.citations.contains { $0.items.contains { ids.contains($0.resource) } }
    }

    private func isNamedByScience(_ claim: Int, in text: CheckedText, _ scan: TextScan) -> Bool {
        scan.blocks.contains { block in
            block.surroundings.contains(.science) && text.words.triggers.matches(in: block.words, of: scan).contains { $0.entry == claim }
        }
    }

    private func hasHedge(near block: Int, in scan: TextScan) -> Bool {
        let end = min(block + 2, scan.blocks.count)
        return Self.hedges.contains(in: scan.blocks[block].words.lowerBound..<scan.blocks[end - 1].words.upperBound, of: scan)
    }

    private static let hedges = PhraseTable(
        "disputed", "dispute|disputes", "contested", "argued over", "not|isn't known|proven|measured", "nobody has measured|tested|shown", "hasn't|has not been shown|tested",
        "unproven", "uncertain", "scientists|researchers disagree|argue|dispute", "little|thin evidence|research", "research|evidence is thin|early|mixed|weak", "a picture|image|metaphor|idea",
        "some people like|find", "popular idea", "no label|labels", "several|many causes", "so far", "in theory", "myth|myths", "do serious harm", "no number to",
        "se discute|discuten", "discutido|discutida", "no se sabe", "no está demostrado", "una imagen|idea|metáfora", "mito|mitos", "hasta ahora", "poca investigación"
    )
}

extension ClaimStatus {
    /// As it is told to an author.
    var words: String {
        switch self {
        case .wellSupported: "well supported"
        case .mixed: "mixed"
        case .contested: "contested"
        case .clinicalModel: "a clinical model"
        case .early: "at an early stage"
        case .folk: "often repeated and not known"
        }
    }
}
