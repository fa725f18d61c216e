import Authoring
import HTML
import Library
import Testing

@testable import Importing

/// What belongs to a page and not to the text on it.
@Suite struct FurnitureTests {
    @Test("A line that is page furniture is taken out and named", arguments: [
        ("Advertisement", "an advertisement"),
        ("Print friendly", "an offer to print the page"),
        ("Email this article", "an offer to mail the page"),
        ("Share on Facebook", "buttons to share the page"),
        ("Facebook | Twitter | Pin it", "buttons to share the page"),
        ("Sign up for our newsletter", "an invitation to a newsletter"),
        ("5 min read", "a count of minutes or readers"),
        ("1.2K shares", "buttons to share the page"),
        ("© 2021 Bright Evenings", "a copyright line"),
        ("Copyright 2020 by Bright Evenings. All rights reserved.", "a copyright line"),
        ("Home > Families > Bedtime", "the way to the page"),
        ("Inicio » Familias", "the way to the page"),
        ("We use cookies to make this site better.", "a notice about cookies"),
        ("Skip to main content", "navigation"),
        ("Filed under: Families, Sleep", "labels of the page"),
        ("Compartir en Facebook", "buttons to share the page"),
        ("مقالات ذات صلة", "links to other pages"),
    ])
    func furniture(line: String, kind: String) throws {
        let draft = try Import.text("T\n\nA first sentence.\n\n\(line)\n\nA last sentence.")
        #expect(draft.body == "A first sentence.\n\nA last sentence.\n")
        #expect(draft.messages("page-furniture") == ["Taken out, as \(kind): \"\(line)\"."])
    }

    @Test("A sentence with the same words stays", arguments: [
        "Print a page and put it on the fridge.",
        "Comments from others can hurt, even when they are meant kindly.",
        "Share this feeling with somebody whom you trust, if you like.",
        "Reading time with a child > any game, says my aunt.",
        "Home is where the alarm may be loudest.",
        "Subscribe to nothing that costs you sleep, and to no promise that sounds too good.",
    ])
    func sentences(line: String) throws {
        let draft = try Import.text("T\n\nA first sentence.\n\n\(line)\n\nA last sentence.")
        #expect(draft.rules.allSatisfy { $0 != "page-furniture" })
        #expect(draft.manuscript.blocks.count == 3)
    }

    @Test func whatFollowsRelatedPostsGoesWithThem() throws {
        let draft = try Import.text("T\n\nA first sentence.\n\nRelated posts\nHow to talk about school\nTen rainy day games\n\nA last sentence, which is long enough.")
        #expect(draft.body == "A first sentence.\n\nA last sentence, which is long enough.\n")
    }

    @Test func commentsGoToTheEnd() throws {
        let draft = try Import.text("T\n\nA first sentence.\n\nA second sentence.\n\n2 comments\n\nDana says:\n\nThis has helped me so much. Thank you for it.\n\nReply")
        #expect(draft.body == "A first sentence.\n\nA second sentence.\n")
        #expect(draft.messages("page-furniture").count == 1)
    }

    @Test func aDisclaimerStaysAndIsNamed() throws {
        let draft = try Import.text("T\n\nA sentence.\n\nThis page is not a substitute for care.")
        #expect(draft.body.contains("not a substitute"))
        #expect(draft.rules == ["found-title", "disclaimer"])
    }

    @Test func aBylineGivesAuthorAndDay() throws {
        let draft = try Import.text("T\n\nBy Mara Quill, LCSW | March 12, 2021 | 5 min read\n\nA sentence.")
        #expect(draft.manuscript.authors.map(\.description) == ["Mara Quill, LCSW"])
        #expect(draft.manuscript.published?.description == "2021-03-12")
        #expect(draft.body == "A sentence.\n")
    }

    @Test("A name and a day in one line are told apart", arguments: ["By Mara Quill, March 12, 2021", "by Mara Quill on March 12, 2021", "Published on March 12, 2021 by Mara Quill"])
    func nameAndDay(line: String) throws {
        let draft = try Import.text("T\n\n\(line)\n\nA sentence.")
        #expect(draft.manuscript.authors.map(\.description) == ["Mara Quill"])
        #expect(draft.manuscript.published?.description == "2021-03-12")
    }

    @Test("A day is read as people write it", arguments: [
        ("March 12, 2021", "2021-03-12"), ("12th of March 2021", "2021-03-12"), ("Friday, 12 March 2021", "2021-03-12"), ("2021-03-12", "2021-03-12"),
        ("12 de marzo de 2021", "2021-03-12"), ("١٢ مارس ٢٠٢١", nil), ("3/4/2021", nil), ("March 2021", nil), ("February 30, 2021", nil), ("12 March", nil),
    ])
    func days(words: String, day: String?) {
        #expect(WrittenDate.date(in: words)?.description == day)
    }

    @Test func aReviewThatIsClaimedIsNamedAndNotTaken() throws {
        let draft = try Import.text("T\n\nMedically reviewed by Dana Field, MD\n\nA sentence.")
        #expect(draft.messages("claimed-review").count == 1)
        #expect(draft.body == "A sentence.\n")
    }

    @Test("A sentence that stands in the text already is a pull quote", arguments: [
        ("“It can take years”", "> [!QUOTE]\n> It can take years\n\n"), ("IT CAN TAKE YEARS!", ""),
    ])
    func pullQuotes(line: String, written: String) throws {
        let draft = try Import.text("T\n\n\(line)\n\nTrust is slow. It can take years, and that is fine.")
        #expect(draft.body == "\(written)Trust is slow. It can take years, and that is fine.\n")
        #expect(draft.rules.contains("pull-quote"))
    }

    @Test func furtherReadingBecomesResourcesAndStays() throws {
        let draft = try Import.text("T\n\nA sentence.\n\nMore resources\n\n• The Calm Book by Jo Fern\n• Parent Helpline – Talk to somebody, free of charge. https://www.example.org/line")
        let stubs = draft.manuscript.resources
        #expect(stubs.map(\.title.description) == ["The Calm Book", "Parent Helpline"])
        #expect(stubs.map(\.type) == [.book, .helpline])
        #expect(stubs.map(\.reason) == ["it says by whom it is, and has no address", "it says \"helpline\""])
        #expect(stubs.map { $0.address?.description } == [nil, "https://www.example.org/line"])
        #expect(draft.body.contains("## More resources\n\n- The Calm Book by Jo Fern\n"))
    }

    @Test(arguments: ["The Calm Hour", "The Calm Hour (revised)"]) func whatAnAddressIsCalledSaysNothingOfItsKind(title: String) throws {
        let draft = try Import.text("T\n\nA sentence.\n\nMore resources\n\n• \(title) (book)\n  https://www.example.org/calm-app")
        #expect(draft.manuscript.resources.map(\.type) == [.book])
        #expect(draft.manuscript.resources.map(\.title.description) == [title])
    }
}
