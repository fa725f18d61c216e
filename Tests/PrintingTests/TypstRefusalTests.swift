@testable import Printing
import Testing

@Suite("What Typst refuses")
struct TypstRefusalTests {
    static let messages: [(message: String, refusal: TypstRefusal)] = [
        (
            "error: PDF/UA-1 error: the text `\"中\"` could not be displayed with font `\"Noto Sans\"`\n = hint: try using a different font\n",
            .noFont(["中"])
        ),
        (
            "error: PDF/UA-1 error: the text `\"中\"` could not be displayed with font `\"Noto Sans\"`\n"
                + "error: PDF/UA-1 error: the text `\"\\u{378}\"` could not be displayed with font `\"Noto Sans\"`\n"
                + "error: PDF/UA-1 error: the text `\"中\"` could not be displayed with font `\"Noto Sans Arabic\"`\n",
            .noFont(["中", "\u{378}"])
        ),
        ("error: PDF/UA-1 error: the text contains the disallowed codepoint `\"\\u{feff}\"`\n", .forbidden(["\u{FEFF}"])),
        ("error: maximum show rule depth exceeded\n", .other("error: maximum show rule depth exceeded\n")),
        ("", .other("")),
    ]

    @Test("Characters that can't be printed are named", arguments: messages)
    func refusal(message: String, refusal: TypstRefusal) {
        #expect(TypstRefusal(message) == refusal)
    }
}
