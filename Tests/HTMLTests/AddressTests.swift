import HTML
import Testing

@Suite("Mailboxes, numbers, languages and fragments")
struct AddressTests {
    @Test("A mailbox is one name at one host", arguments: [
        "hello@example.org", "a.b+c-d_e@mail.example.org", "A@B.example", "1@2", "a@b-c.example",
    ])
    func mailboxes(text: String) {
        #expect(MailAddress(text)?.description == text)
    }

    @Test("What isn't one mailbox is refused", arguments: [
        "", "@", "a@", "@b", "a", "a@b@c", "a b@c", "a@b c", "a@b,c@d", "a@b;c@d", "a@b?subject=x", "a@b?cc=c@d", "a@b%0Acc:c", "a@b\n", "<a@b>",
        "\"a\"@b", "a@b\"", "mailto:a@b", "é@example.org", "a@exämple.org", "a@\u{301}b", "a@b\0", "a@[::1]",
        ".a@b", "a.@b", "a..b@c", "a@.b", "a@b.", "a@b..c", "a@b_c", "a@b+c", "a@-b",
    ])
    func noMailboxes(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test("A number is dialled without what makes it readable", arguments: [
        ("0808 2000 247", "08082000247"), ("+44 (0)20 7946-0000", "+4402079460000"), ("116\u{A0}123", "116123"), ("11.61.23", "116123"),
        ("112", "112"), ("12", "12"), ("(+44) 1", "+441"), ("123456789012345", "123456789012345"),
    ])
    func numbers(text: String, expected: String) {
        #expect(PhoneNumber(text)?.description == expected)
    }

    @Test("What nobody can dial is refused", arguments: [
        "", "1", "+", "+1", " ", "1234567890123456", "0800 SHOUT", "12+3", "++12", "12;ext=3", "12#", "*100#", "12,3", "١٢٣", "１２３", "12\n3", "tel:123",
        "1\u{301}23",
    ])
    func noNumbers(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test("A link to a person names how to reach them")
    func links() throws {
        let mail = try #require(MailAddress("a+b@example.org")), number = try #require(PhoneNumber("+44 20"))
        #expect(written { $0.link(.mail(mail)) } == "mailto:a+b@example.org")
        #expect(written { $0.link(.phone(number)) } == "tel:+4420")
        #expect(written { $0.link(.text(number)) } == "sms:+4420")
    }

    @Test("Only an address elsewhere leaves the site")
    func leaving() throws {
        let address = try #require(WebAddress("https://example.org")), mail = try #require(MailAddress("a@b"))
        #expect(Link.external(address).leavesSite)
        #expect(!Link.mail(mail).leavesSite)
        #expect(!Link.fragment(Fragment(literal: "a")).leavesSite)
        #expect(!Link.page(SitePath(literal: "a")).leavesSite)
    }

    @Test("A fragment has no white space and isn't empty", arguments: [
        ("steps", true), ("étapes", true), ("a-1", true), ("", false), (" ", false), ("a b", false), ("a\tb", false), ("a\n", false), ("a\0", false),
    ])
    func fragments(text: String, isFragment: Bool) {
        #expect((Fragment(text) != nil) == isFragment)
    }

    @Test("A language's tag is put into its usual case", arguments: [
        ("en", "en"), ("ES", "es"), ("pt-br", "pt-BR"), ("ZH-hant", "zh-Hant"), ("zh-hANT-tw", "zh-Hant-TW"), ("es-419", "es-419"), ("ckb", "ckb"),
    ])
    func languages(tag: String, expected: String) {
        #expect(Language(tag)?.description == expected)
    }

    @Test("What isn't a language's tag is refused", arguments: [
        "", "e", "engl", "en-", "-en", "en--GB", "en_GB", "e1", "12", "en-1", "en-12", "en-abc", "en-12ab", "en-GB-Latn", "en-GB-US", "en-Latn-Arab",
        "en-Latn-GB-x", "én", "en\"", "en GB", "x-private", "\u{212A}o", "en-\u{212A}R", "e\u{301}n", "en-GBR", "en-1A",
    ])
    func noLanguages(tag: String) {
        #expect(Language(tag) == nil)
    }

    @Test("A language runs the way its script does", arguments: [
        ("en", Language.Direction.leftToRight), ("ar", .rightToLeft), ("ar-EG", .rightToLeft), ("he", .rightToLeft), ("fa", .rightToLeft),
        ("ur-PK", .rightToLeft), ("ckb", .rightToLeft), ("ku", .leftToRight), ("ku-Arab", .rightToLeft), ("az-Arab", .rightToLeft),
        ("ar-Latn", .leftToRight), ("pa-Arab-PK", .rightToLeft), ("arn", .leftToRight),
    ])
    func directions(tag: String, expected: Language.Direction) throws {
        #expect(try #require(Language(tag)).direction == expected)
    }
}
