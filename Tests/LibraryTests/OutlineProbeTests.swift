@testable import Library
import Testing

@Suite("Finding out what a reader reads")
struct OutlineProbeTests {
    private enum Kind: String, CaseIterable { case phone, text, web }

    private static func outline(_ read: @escaping (inout FieldReader) -> Void) -> GroupOutline {
        OutlineProbe(subject: "an entry") { reader in
            var fields = reader
            read(&fields)
        }.outline()
    }

    @Test("Fields stand in the order in which they are read, each with what it takes")
    func fields() {
        let outline = Self.outline { fields in
            _ = fields.text("a")
            _ = fields.slug("b")
            _ = fields.choices("c", Kind.self)
            _ = fields.flag("d")
            _ = fields.integer("e")
            _ = fields.date("f")
            _ = fields.node("g")
            _ = fields.node("a")
        }
        #expect(outline.fields.map(\.key) == ["a", "b", "c", "d", "e", "f", "g"])
        #expect(outline.fields.map(\.form) == [
            .text(nil), .text(.slug), .list(.choice(["phone", "text", "web"])), .flag, .integer, .date, .anything,
        ])
    }

    @Test("What is reported missing of an empty group is required")
    func required() {
        let outline = Self.outline { fields in
            _ = fields.requiredText("title")
            _ = fields.text("summary")
            _ = fields.requiredID()
        }
        #expect(outline.required == ["title", "id"])
        #expect(outline.conditions.isEmpty && outline.alternatives.isEmpty)
    }

    @Test("Groups and lists of groups are looked into")
    func groups() throws {
        let outline = Self.outline { fields in
            guard var inner = fields.group("inner", of: "a group") else { return fields.reportMissing("inner") }
            for reader in inner.groups("items", of: "an item") {
                var item = reader
                _ = item.requiredText("name")
            }
        }
        #expect(outline.required == ["inner"])
        let inner = try #require(outline.fields.first?.group)
        #expect((inner.subject, inner.fields.map(\.form)) == ("a group", [.list(.group)]))
        let item = try #require(inner.fields.first?.group)
        #expect((item.subject, item.required) == ("an item", ["name"]))
    }

    @Test("A key without which another means nothing is required beside it")
    func needs() {
        let outline = Self.outline { fields in
            let order = fields.integer("order")
            if let order, fields.slug("series") == nil { fields.reportMissing("series", neededBy: "order", at: order.location) }
            _ = fields.slug("series")
        }
        #expect(outline.required == [])
        #expect(outline.conditions == [
            GroupOutline.Condition(premise: GroupOutline.Premise(key: "order", values: []), required: ["series"], changed: [], unknown: []),
        ])
    }

    @Test("A key that another can stand in for is an alternative")
    func alternatives() {
        let outline = Self.outline { fields in
            if fields.text("literal") == nil, fields.text("family") == nil { fields.reportMissing("family") }
            _ = fields.text("family")
        }
        #expect(outline.required == [])
        #expect(outline.alternatives == [
            GroupOutline.Alternative(key: "family", unless: [GroupOutline.Premise(key: "literal", values: [])]),
        ])
    }

    @Test("Where a choice decides what is read, each of its words says so, and those that say the same stand together")
    func choices() {
        let outline = Self.outline { fields in
            switch fields.choice("kind", Kind.self) {
            case .phone, .text:
                _ = fields.value("value", form: .phoneNumber) { $0 }
                if fields.text("dial") == nil { fields.reportMissing("dial") }
            case .web: _ = fields.webAddress("value")
            case nil: fields.reportMissing("kind")
            }
            _ = fields.requiredText("value")
        }
        #expect(outline.fields.map(\.key) == ["kind", "value", "dial"])
        #expect(outline.required == ["kind", "value"])
        func value(_ form: TextForm) -> [GroupOutline.Field] { [GroupOutline.Field(key: "value", form: .text(form), group: nil)] }
        #expect(outline.conditions == [
            GroupOutline.Condition(
                premise: GroupOutline.Premise(key: "kind", values: ["phone", "text"]), required: ["dial"], changed: value(.phoneNumber), unknown: []),
            GroupOutline.Condition(
                premise: GroupOutline.Premise(key: "kind", values: ["web"]), required: [], changed: value(.webAddress), unknown: ["dial"]),
        ])
    }
}
