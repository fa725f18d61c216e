/// The rules about wording.
enum LanguageRules {
    static let all: [any Rule] = []
}
