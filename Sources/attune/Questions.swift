import ArgumentParser
import Authoring
import Glibc
import Library

/// Asks, on a terminal, for what a call left out. Where nobody can answer, the call is told which option to give.
struct Questions {
    /// Whether a person can read a question and answer it.
    let canAsk = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1

    /// The answer to a question, asked until it can be used.
    ///
    /// - Parameters:
    ///   - option: what gives the answer in a script, such as `--title`.
    ///   - usual: the answer of somebody who says nothing.
    /// - Throws: `ValidationError` where nobody answers and there is no usual answer.
    func ask<Answer>(_ question: String, option: String, usual: Answer? = nil, read: (String) -> Answer?) throws -> Answer {
        guard canAsk else {
            if let usual { return usual }
            throw ValidationError("There is no answer to \"\(question)\"; give one with \(option).")
        }
        let hint = usual.map { " [\($0)]" } ?? ""
        while true {
            Console.standardError("\(question)\(hint): ")
            guard let line = readLine() else {
                Console.standardError("\n")
                throw ValidationError("There was no answer.")
            }
            if let usual, line.allSatisfy(\.isWhitespace) { return usual }
            if let answer = read(line) { return answer }
            Console.standardError("That can't be used here.\n")
        }
    }

    func text(_ given: TextLine?, _ question: String, option: String) throws -> TextLine {
        try given ?? ask(question, option: option) { TextLine($0) }
    }

    /// One of a few, by its name.
    func choice<Choice>(_ given: Choice?, _ question: String, option: String, usual: Choice? = nil) throws -> Choice
    where Choice: RawRepresentable<String> & CaseIterable {
        if let given { return given }
        let names = Choice.allCases.map(\.rawValue)
        let name = try ask("\(question) (\(names.joined(separator: ", ")))", option: option, usual: usual?.rawValue) { line in
            names.first { $0 == line.trimmed }
        }
        guard let choice = Choice(rawValue: name) else { throw ValidationError("\"\(name)\" is none of \(names.joined(separator: ", ")).") }
        return choice
    }

    /// The topic that something new belongs to; where there is one only, that.
    func topic(_ given: Slug?, of edition: Edition) throws -> Slug {
        if let given { return given }
        let known = edition.topics.map(\.id)
        guard let first = known.first else { throw ValidationError("There are no topics yet. Write one first: attune new topic.") }
        guard known.count > 1 else { return first }
        let names = known.map(\.description).joined(separator: ", ")
        return try ask("Topic (\(names))", option: "--topic") { line in
            Slug(line.trimmed).flatMap { known.contains($0) ? $0 : nil }
        }
    }

    /// The name of a file, where none can be made of the title, as of one in Arabic.
    func name(_ given: Slug?, for title: TextLine) throws -> Slug? {
        guard given == nil, Slug(suggestedBy: title.description) == nil else { return given }
        return try ask("Name of the file, of letters a to z, digits and hyphens", option: "--name") { Slug($0.trimmed) }
    }
}

extension String {
    /// Without the spaces around it.
    fileprivate var trimmed: String {
        split(separator: " ").joined(separator: " ")
    }
}
