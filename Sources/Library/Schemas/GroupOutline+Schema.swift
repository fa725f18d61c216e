import Diagnostics

extension GroupOutline {
    /// The members of the JSON Schema that describes such a group.
    var schema: [JSONValue.Member] {
        JSONValue.members(of: [
            ("type", "object"),
            ("required", keys(required)),
            ("properties", .members(fields.map { JSONValue.Member(name: $0.key, value: schema(of: $0)) })),
            ("additionalProperties", .flag(false)),
            ("allOf", rules.isEmpty ? nil : .list(rules)),
        ])
    }

    /// An empty list would say no more than none.
    private func keys(_ keys: [String]) -> JSONValue? {
        keys.isEmpty ? nil : .list(keys.map { .text($0) })
    }

    private func schema(of field: Field) -> JSONValue {
        let form = form(of: field, mayBeEmpty: !required.contains(field.key))
        let words = FieldWords.words(for: field.key, in: subject).map { "\($0) \(field.form.instruction)".trimmingWhitespace() }
        return .members(JSONValue.members(of: [("description", words.map { .text($0) })]) + form)
    }

    // MARK: What a field takes

    /// - Parameter mayBeEmpty: whether the key may stand there without a value.
    private func form(of field: Field, mayBeEmpty: Bool) -> [JSONValue.Member] {
        func type(_ names: JSONValue...) -> (String, JSONValue?) {
            let names = names + (mayBeEmpty ? ["null"] : [])
            return ("type", names.count == 1 ? names[0] : .list(names))
        }
        switch field.form {
        case .text(let form?):
            return JSONValue.members(of: [
                form.numbers == nil ? type("string") : type("string", "integer"),
                ("pattern", .text(form.pattern)),
                ("minimum", form.numbers.map { .number($0.lowerBound) }),
                ("maximum", form.numbers.flatMap { $0.upperBound == .max ? nil : .number($0.upperBound) }),
                ("examples", .list([.text(form.example)])),
            ])
        case .text(nil):
            // A title such as 1984 is a number to YAML, and a text to Attune.
            return JSONValue.members(of: [type("string", "number"), ("pattern", mayBeEmpty ? nil : "\\S")])
        case .choice(let words):
            let choice = JSONValue.members(of: [("enum", .list(words.map { .text($0) }))])
            return mayBeEmpty ? JSONValue.members(of: [("anyOf", .list([.members(choice), .object(("type", "null"))]))]) : choice
        case .flag:
            return JSONValue.members(of: [type("boolean")])
        case .integer:
            return JSONValue.members(of: [type("integer", "string"), ("pattern", "^[+-]?[0-9]+$")])
        case .date:
            return JSONValue.members(of: [
                type("string"), ("format", "date"), ("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
                ("examples", .list([.text(FieldForm.sampleDate)])),
            ])
        case .group:
            let group = field.group?.schema ?? []
            return JSONValue.members(of: [type("object")]) + group.filter { $0.name != "type" }
        case .list(let item):
            let item = form(of: Field(key: field.key, form: item, group: field.group), mayBeEmpty: false)
            return JSONValue.members(of: [type("array"), ("items", .members(item))])
        case .anything:
            return []
        }
    }

    // MARK: What depends on something else

    private var rules: [JSONValue] {
        alternatives.map(rule) + conditions.map(rule)
    }

    private func rule(_ alternative: Alternative) -> JSONValue {
        .object(("anyOf", .list([.object(("required", .list([.text(alternative.key)])))] + alternative.unless.map(schema))))
    }

    private func rule(_ condition: Condition) -> JSONValue {
        let changed = condition.changed.map { field in
            JSONValue.Member(name: field.key, value: .members(form(of: field, mayBeEmpty: !required.contains(field.key))))
        }
        let unknown = condition.unknown.map { JSONValue.Member(name: $0, value: .flag(false)) }
        let consequence = JSONValue.object(("required", keys(condition.required)), ("properties", .members(changed + unknown)))
        return .object(("if", schema(of: condition.premise)), ("then", consequence))
    }

    private func schema(of premise: Premise) -> JSONValue {
        let words = JSONValue.object(("enum", .list(premise.values.map { .text($0) })))
        return .object(
            ("required", .list([.text(premise.key)])),
            ("properties", premise.values.isEmpty ? nil : .object((premise.key, words)))
        )
    }
}

extension FieldForm {
    /// How to write it, as a sentence or two; empty where words are all that it takes, and where a list of choices says it.
    fileprivate var instruction: String {
        switch self {
        case .text(let form?): "Write \(form.words)."
        case .text(nil), .choice, .group, .anything: ""
        case .flag: "Write true or false."
        case .integer: "Write a whole number."
        case .date: "Write a day such as \(Self.sampleDate)."
        case .list(.text(let form?)): "Write a list, in which each is \(form.words)."
        case .list: "Write a list."
        }
    }
}
