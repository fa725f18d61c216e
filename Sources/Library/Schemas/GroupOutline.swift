/// What a group of keys may hold.
struct GroupOutline: Hashable, Sendable {
    /// What the group describes: "an article".
    let subject: String
    /// In the order in which its reader asks for them.
    let fields: [Field]
    /// The keys that nothing else can stand in for.
    let required: [String]
    /// For each key that something else can stand in for: what does.
    let alternatives: [Alternative]
    let conditions: [Condition]

    struct Field: Hashable, Sendable {
        let key: String
        let form: FieldForm
        /// What it holds, where it is a group or a list of them.
        let group: GroupOutline?
    }

    /// That a key is given; and one of some words for it, where there are any.
    struct Premise: Hashable, Sendable {
        let key: String
        let values: [String]
    }

    /// A key that has to be there unless a premise holds.
    struct Alternative: Hashable, Sendable {
        let key: String
        let unless: [Premise]
    }

    /// What else is true where a premise holds.
    struct Condition: Hashable, Sendable {
        let premise: Premise
        let required: [String]
        /// Fields that then take something else.
        let changed: [Field]
        /// Keys that are then unknown.
        let unknown: [String]
    }
}
