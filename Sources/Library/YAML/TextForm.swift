/// A form that a text may have to have: in words, for somebody who has to write it, and as a pattern, for a program that helps.
///
/// Whoever makes a value from a text says the last word. The pattern fits every text that can be made into one, written as it usually is, and keeps
/// out the usual slips; a check digit or a day that doesn't exist is beyond it.
struct TextForm: Hashable, Sendable {
    /// With its article: "an id of letters a to z, digits and single hyphens".
    let words: String
    /// A regular expression that means the same in ECMA-262, which JSON Schema uses, and in Swift.
    let pattern: String
    let example: String
    /// What a number of this form may be: YAML without quotes takes some such texts for numbers. Nil where none can be.
    var numbers: ClosedRange<Int>?
}

extension TextForm {
    /// See ``Slug``.
    static let slug = TextForm(
        words: "an id of letters a to z, digits and single hyphens",
        pattern: "^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$",
        example: "small-repairs",
        numbers: 0...Int.max
    )

    /// See `Language`.
    static let language = TextForm(
        words: "a language tag such as en, es or pt-BR",
        pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$",
        example: "en"
    )

    /// See ``Colour``.
    static let colour = TextForm(words: "a colour such as #1d6a72", pattern: "^#[0-9A-Fa-f]{6}$", example: "#1d6a72")

    /// See ``Country``.
    static let country = TextForm(words: "a country code of two capital letters such as GB", pattern: "^[A-Z]{2}$", example: "GB")
}

// MARK: - Ways to reach somebody

extension TextForm {
    /// See `WebAddress`.
    static let webAddress = TextForm(
        words: "an address that begins with https://",
        pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+([/?#].*)?$",
        example: "https://example.org/"
    )

    /// Where a site will stand.
    static let siteAddress = TextForm(
        words: "an address that begins with https:// and ends in /",
        pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\\s]+([?#/].*)?/$",
        example: "https://example.org/"
    )

    /// See `MailAddress`.
    static let mailAddress = TextForm(
        words: "a mail address such as hello@example.org",
        pattern: "^[A-Za-z0-9+_-]+(\\.[A-Za-z0-9+_-]+)*@[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*$",
        example: "hello@example.org"
    )

    /// See `PhoneNumber`.
    static let phoneNumber = TextForm(
        words: "a phone number of digits and spaces",
        pattern: "^[ ().\\u00A0-]*\\+?([ ().\\u00A0-]*[0-9]){2,15}[ ().\\u00A0-]*$",
        example: "020 7946 0000",
        numbers: 10...999_999_999_999_999
    )

    /// A phone number that may spell words by the letters on the keys.
    static let keypadNumber = TextForm(
        words: phoneNumber.words,
        pattern: "^[ ().\\u00A0-]*\\+?([ ().\\u00A0-]*[0-9A-Z]){2,15}[ ().\\u00A0-]*$",
        example: phoneNumber.example,
        numbers: phoneNumber.numbers
    )

    /// A phone number that works in every country (ITU-T E.164).
    static let dialledNumber = TextForm(
        words: "a number such as +448082000247",
        pattern: phoneNumber.pattern,
        example: "+448082000247",
        numbers: phoneNumber.numbers
    )
}

// MARK: - Names of works

extension TextForm {
    /// See ``ISBN``.
    static let isbn = TextForm(
        words: "an ISBN of 10 or 13 digits with a right check digit",
        pattern: "^(9[ -]*7[ -]*[89]([ -]*[0-9]){10}|[0-9]([ -]*[0-9]){8}[ -]*[0-9Xx])$",
        example: "978-0-306-40615-7",
        numbers: 0...9_799_999_999_999
    )

    /// See ``DOI``.
    static let doi = TextForm(
        words: "a DOI such as 10.1037/bul0000388",
        pattern: "^10\\.[0-9]{4,9}/\\S*[^\\s.,]$",
        example: "10.1037/bul0000388"
    )

    /// See ``PubMedID``.
    static let pubMedID = TextForm(
        words: "a number of PubMed's, of up to 8 digits",
        pattern: "^[1-9][0-9]{0,7}$",
        example: "30335463",
        numbers: 1...99_999_999
    )

    static let days = TextForm(words: "a number of days from 1", pattern: "^\\+?0*[1-9][0-9]*$", example: "90", numbers: 1...Int.max)

    /// See ``RatedText``.
    static let version = TextForm(words: "16 digits from 0 to f", pattern: "^[0-9a-f]{16}$", example: "0123456789abcdef")
}
