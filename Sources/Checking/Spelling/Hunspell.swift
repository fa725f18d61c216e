import Foundation
import Library

/// The program hunspell with a dictionary, where the machine has both.
struct Hunspell: Hashable, Sendable {
    let program: String
    /// The dictionary's name: `en_GB`.
    let dictionary: String

    /// - Parameters:
    ///   - language: the tag of a language: `en`, `en-US`. One without a region takes that of the country, if there is a dictionary for it.
    ///   - country: where the site's publisher is.
    ///   - environment: the variables of the process; `PATH` leads to the program, `DICPATH` to more dictionaries.
    /// - Returns: nil where the program or the dictionary is missing.
    init?(language: String, country: String?, environment: [String: String]) {
        let folders = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/hunspell" }
        guard let program = folders.first(where: FileManager.default.isExecutableFile) else { return nil }
        self.program = program
        let homes = (environment["DICPATH"] ?? "").split(separator: ":").map(String.init) + ["/usr/share/hunspell", "/usr/share/myspell/dicts"]
        let names = Self.names(for: language, country: country)
        guard let dictionary = names.first(where: { name in homes.contains { FileManager.default.fileExists(atPath: "\($0)/\(name).dic") } }) else { return nil }
        self.dictionary = dictionary
    }

    /// The names that a dictionary may have, the best first.
    static func names(for language: String, country: String?) -> [String] {
        let parts = language.split(separator: "-")
        let code = String(parts.first ?? "")
        if let region = parts.dropFirst().last, region.count == 2 { return ["\(code)_\(region)", code] }
        let usual: [String: [String]] = ["en": ["en_GB", "en_US"], "es": ["es_ES", "es"]]
        return (country.map { ["\(code)_\($0)"] } ?? []) + (usual[code] ?? []) + [code]
    }

    /// The words that the dictionary doesn't have.
    ///
    /// This waits in place instead of leaving the thread to others: rules are asked from threads that nobody else waits for, and a preview doesn't ask this one.
    ///
    /// - Parameter words: one of each.
    /// - Throws: whatever starting the program throws.
    func unknown(among words: [String]) throws -> Set<String> {
        // From a file, since the program writes before it has read all, and two full pipes would wait for one another.
        let list = FileManager.default.temporaryDirectory.appending(path: "attune-words-\(UUID().uuidString)")
        try Data(words.joined(separator: "\n").utf8).write(to: list)
        defer { try? FileManager.default.removeItem(at: list) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-d", dictionary, "-l", "-i", "utf-8"]
        process.standardInput = try FileHandle(forReadingFrom: list)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Set(String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init))
    }
}
