import Diagnostics
@testable import Library
import Testing

@Suite("What content files may say")
struct ContentSchemaTests {
    /// The groups of a schema, the outer one first.
    private static func groups(of schema: ContentSchema) -> [GroupOutline] {
        func groups(in outline: GroupOutline) -> [GroupOutline] {
            [outline] + outline.fields.compactMap(\.group).flatMap(groups)
        }
        return groups(in: schema.outline)
    }

    private static let all = ContentSchema.allCases.flatMap(groups)

    @Test("Every field is explained", arguments: ContentSchema.allCases)
    func explained(schema: ContentSchema) {
        for group in Self.groups(of: schema) {
            #expect(group.fields.map(\.key).filter { FieldWords.words(for: $0, in: group.subject) == nil } == [])
        }
    }

    @Test("No field is explained that nobody reads")
    func notRead() {
        for (subject, words) in FieldWords.tables {
            let read = Self.all.filter { $0.subject == subject }.flatMap(\.fields).map(\.key)
            #expect(Set(words.keys).subtracting(read) == [], "\(subject)")
        }
    }

    @Test("Of every field it is known what it takes", arguments: ContentSchema.allCases)
    func forms(schema: ContentSchema) {
        #expect(Self.groups(of: schema).flatMap(\.fields).filter { $0.form == .anything }.map(\.key) == [])
    }

    @Test("What a file must say", arguments: [
        (ContentSchema.article, ["title", "summary", "topics"]), (.topic, ["title", "summary"]), (.page, ["title"]),
        (.site, ["title", "languages", "exit"]), (.resources, ["id", "type", "title", "summary"]), (.glossary, ["id", "term", "definition"]),
        (.series, ["id", "title"]), (.claims, ["id", "statement", "status", "say"]), (.bundle, ["title", "summary", "parts"]), (.clinic, ["name"]),
        (.coach, ["item", "answer", "by", "on", "version"]),
    ])
    func required(schema: ContentSchema, keys: [String]) {
        #expect(schema.outline.required == keys)
    }

    @Test("A review that is done has a name, a role and a day")
    func review() throws {
        let review = try #require(ContentSchema.article.outline.fields.first { $0.key == "review" }?.group)
        #expect(review.conditions == [
            GroupOutline.Condition(
                premise: GroupOutline.Premise(key: "status", values: ["reviewed"]), required: ["by", "role", "on"], changed: [], unknown: []),
        ])
    }

    @Test("A way to reach a service takes what its kind takes")
    func channel() throws {
        let channel = try #require(ContentSchema.resources.outline.fields.first { $0.key == "channels" }?.group)
        #expect(channel.conditions.map(\.premise.values) == [["phone", "text"], ["chat", "web"], ["email"]])
        #expect(channel.conditions.map { $0.changed.map(\.form) } == [[.text(.keypadNumber)], [.text(.webAddress)], [.text(.mailAddress)]])
        #expect(channel.conditions.map(\.unknown) == [[], ["dial", "short-code"], ["dial", "short-code"]])
    }

    @Test("A group is written as JSON Schema")
    func written() {
        let outline = GroupOutline(
            subject: "an author",
            fields: [
                GroupOutline.Field(key: "family", form: .text(nil), group: nil),
                GroupOutline.Field(key: "born", form: .date, group: nil),
                GroupOutline.Field(key: "kind", form: .choice(["person", "body"]), group: nil),
            ],
            required: ["family"],
            alternatives: [GroupOutline.Alternative(key: "born", unless: [GroupOutline.Premise(key: "kind", values: ["body"])])],
            conditions: [GroupOutline.Condition(premise: GroupOutline.Premise(key: "born", values: []), required: ["kind"], changed: [], unknown: [])]
        )
        #expect(JSONValue.members(outline.schema).lines == """
            {
              "type": "object",
              "required": ["family"],
              "properties": {
                "family": {
                  "description": "The name that a citation uses.",
                  "type": ["string", "number"],
                  "pattern": "\\\\S"
                },
                "born": {
                  "type": ["string", "null"],
                  "format": "date",
                  "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                  "examples": ["2026-11-21"]
                },
                "kind": {
                  "anyOf": [
                    {
                      "enum": ["person", "body"]
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "additionalProperties": false,
              "allOf": [
                {
                  "anyOf": [
                    {
                      "required": ["born"]
                    },
                    {
                      "required": ["kind"],
                      "properties": {
                        "kind": {
                          "enum": ["body"]
                        }
                      }
                    }
                  ]
                },
                {
                  "if": {
                    "required": ["born"]
                  },
                  "then": {
                    "required": ["kind"]
                  }
                }
              ]
            }

            """)
    }
}
