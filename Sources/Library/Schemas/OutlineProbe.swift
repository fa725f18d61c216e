import Diagnostics

/// Finds out what a reader of fields reads, by having it read.
///
/// It is handed an empty group first, then one with each field alone: what it asks for, and what it finds missing, differ where one field depends on
/// another. Groups inside are tried in the same way. What depends on two fields at once stays unseen, and so does what a reader says in other words
/// than that a key is missing.
struct OutlineProbe {
    /// What the group describes: "an article".
    let subject: String
    let read: (FieldReader) -> Void

    func outline() -> GroupOutline {
        outline(at: [])
    }

    /// A field that holds a group, or a list of groups.
    private struct Step {
        let key: String
        let isList: Bool
    }

    private struct Trial {
        let key: String
        /// Nil where any value does.
        let value: String?
        let record: FieldRecord
    }

    private func outline(at path: [Step]) -> GroupOutline {
        let bare = record(at: path, holding: [])
        let trials = bare.fields.flatMap { field in
            field.form.samples.map { Trial(key: field.key, value: field.form.isChoice ? $0 : nil, record: record(at: path, holding: [(field.key, $0)])) }
        }
        var fields = bare.fields
        for field in trials.flatMap(\.record.fields) where !fields.contains(where: { $0.key == field.key }) { fields.append(field) }
        let outlines = fields.map { field($0, at: path) }
        let replaceable = bare.missing.filter { key in trials.contains { $0.key != key && !$0.record.missing.contains(key) } }
        return GroupOutline(
            subject: bare.subject,
            fields: outlines,
            required: fields.map(\.key).filter { bare.missing.contains($0) && !replaceable.contains($0) },
            alternatives: fields.map(\.key).filter(replaceable.contains).map { key in
                let standIns = trials.filter { $0.key != key && !$0.record.missing.contains(key) }
                return GroupOutline.Alternative(key: key, unless: Self.premises(of: standIns))
            },
            conditions: conditions(of: trials, beside: bare, fields: outlines)
        )
    }

    private func field(_ field: (key: String, form: FieldForm), at path: [Step]) -> GroupOutline.Field {
        let group = field.form.isGroup ? outline(at: path + [Step(key: field.key, isList: field.form != .group)]) : nil
        return GroupOutline.Field(key: field.key, form: field.form, group: group)
    }

    private func conditions(of trials: [Trial], beside bare: FieldRecord, fields: [GroupOutline.Field]) -> [GroupOutline.Condition] {
        var found: [(consequence: GroupOutline.Condition, trials: [Trial])] = []
        for trial in trials {
            let asked = trial.record
            // What is known only beside another value of the same key isn't known beside this one.
            let knowable = [bare] + trials.filter { $0.key == trial.key }.map(\.record)
            let consequence = GroupOutline.Condition(
                premise: GroupOutline.Premise(key: trial.key, values: []),
                required: fields.map(\.key).filter { asked.missing.contains($0) && !bare.missing.contains($0) },
                changed: fields.compactMap { field in
                    guard let form = asked.form(of: field.key), form != field.form else { return nil }
                    return GroupOutline.Field(key: field.key, form: form, group: field.group)
                },
                unknown: fields.map(\.key).filter { key in asked.form(of: key) == nil && knowable.contains { $0.form(of: key) != nil } }
            )
            if let place = found.firstIndex(where: { $0.consequence == consequence }) {
                found[place].trials.append(trial)
            } else {
                found.append((consequence, [trial]))
            }
        }
        return found.flatMap { consequence, trials -> [GroupOutline.Condition] in
            guard !(consequence.required.isEmpty && consequence.changed.isEmpty && consequence.unknown.isEmpty) else { return [] }
            return Self.premises(of: trials).map { premise in
                GroupOutline.Condition(premise: premise, required: consequence.required, changed: consequence.changed, unknown: consequence.unknown)
            }
        }
    }

    /// One premise for each key.
    private static func premises(of trials: [Trial]) -> [GroupOutline.Premise] {
        var premises: [GroupOutline.Premise] = []
        for trial in trials where !premises.contains(where: { $0.key == trial.key }) {
            premises.append(GroupOutline.Premise(key: trial.key, values: trials.filter { $0.key == trial.key }.compactMap(\.value)))
        }
        return premises
    }

    /// What is asked for of a group that holds these pairs and stands in groups that hold nothing else.
    private func record(at path: [Step], holding pairs: [(key: String, value: String)]) -> FieldRecord {
        let innermost = Self.group(pairs.map { (Self.scalar($0.key), Self.scalar($0.value)) })
        let root = path.reversed().reduce(innermost) { group, step in
            Self.group([(Self.scalar(step.key), step.isList ? YAMLNode(content: .sequence([group]), line: 1, column: 1) : group)])
        }
        let record = FieldRecord()
        read(FieldReader(root, of: subject, reportingTo: DiagnosticCollector(file: SourceFile(path: "", bytes: [])), recordingIn: record))
        return path.reduce(record) { $0.group($1.key) }
    }

    private static func group(_ pairs: [(YAMLNode, YAMLNode)]) -> YAMLNode {
        YAMLNode(content: .mapping(pairs.map { YAMLNode.Pair(key: $0, value: $1) }), line: 1, column: 1)
    }

    private static func scalar(_ text: String) -> YAMLNode {
        YAMLNode(content: .scalar(text, isPlain: false), line: 1, column: 1)
    }
}

extension FieldForm {
    var isChoice: Bool {
        if case .choice = self { true } else { false }
    }

    /// Values that a field of this form may have; none for lists and groups, on which nothing else depends.
    var samples: [String] {
        switch self {
        case .text(let form): [form?.example ?? "A few words"]
        case .choice(let words): words
        case .flag: ["true"]
        case .integer: ["1"]
        case .date: [Self.sampleDate]
        case .group, .list, .anything: []
        }
    }

    static let sampleDate = "2026-11-21"
}
