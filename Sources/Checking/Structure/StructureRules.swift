/// The rules about how a text is put together, and what stands beside what.
enum StructureRules {
    static let all: [any Rule] = [
    ]
}
