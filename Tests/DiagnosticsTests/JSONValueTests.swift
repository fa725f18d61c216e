import Diagnostics
import Testing

@Suite("Writing JSON for people")
struct JSONValueTests {
    @Test("What has parts is spread over lines, and a list of plain values is not", arguments: [
        (JSONValue.number(1), "1\n"),
        (.list([]), "[]\n"),
        (.list(["a", .flag(true)]), "[\"a\", true]\n"),
        (.object(("a", .list([.list([])])), ("b", "<c>")), "{\n  \"a\": [\n    []\n  ],\n  \"b\": \"\\u003Cc\\u003E\"\n}\n"),
    ])
    func lines(value: JSONValue, expected: String) {
        #expect(value.lines == expected)
    }

    @Test("A member that holds nothing is kept, and one without a value is left out")
    func members() {
        #expect(JSONValue.members(JSONValue.members(of: [("a", .list([])), ("b", nil), ("c", .members([]))])).description == "{\"a\":[],\"c\":{}}")
    }
}
