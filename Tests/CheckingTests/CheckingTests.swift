import Checking
import ContentFixtures
import Diagnostics
import Testing

@Suite struct RuleTests {
    @Test("A rule trips in the place where its content is wrong, and there only", arguments: RuleCase.all)
    func trips(_ row: RuleCase) throws {
        let found = try row.trips.checked(row.asked).filter { $0.rule == row.rule }
        #expect(found.map(\.location.description) == [row.place])
    }

    @Test("A rule says nothing about content that is almost wrong", arguments: RuleCase.all)
    func passes(_ row: RuleCase) throws {
        #expect(try row.passes.checked(row.asked).filter { $0.rule == row.rule } == [])
    }

    @Test("Every rule has a case")
    func everyRuleHasACase() {
        #expect(Set(RuleCatalogue.all.map(\.name)) == Set(RuleCase.all.map(\.rule)))
    }

    @Test("No two rules have the same name")
    func namesAreUnique() {
        let names = RuleCatalogue.all.map(\.name) + RuleCatalogue.reported.map(\.name)
        #expect(names.count == Set(names).count)
    }

    @Test("A name is of small letters and hyphens", arguments: RuleCatalogue.all.map(\.name) + RuleCatalogue.reported.map(\.name))
    func namesArePlain(_ name: String) {
        #expect(name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }

    @Test("What is said about a rule ends in a full stop", arguments: (RuleCatalogue.all + RuleCatalogue.reported).map(\.explanation))
    func explanationsAreSentences(_ explanation: RuleExplanation) {
        #expect([explanation.summary, explanation.reason, explanation.remedy].filter { !$0.hasSuffix(".") && !$0.hasSuffix("].") && !$0.hasSuffix("]") } == [])
    }
}

extension RuleCase {
    /// The rule to ask; all of them where the case is about what they leave over.
    fileprivate var asked: String? {
        rule == "unused-allowance" ? nil : rule
    }
}
