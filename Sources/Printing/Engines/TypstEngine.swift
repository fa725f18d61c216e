import Foundation

/// Typst, as a program that is found when it is needed.
package struct TypstEngine: Sendable {
    /// How it is called.
    enum Command: Sendable {
        /// The program of that name.
        case program(String)
        /// A Python that has the package of that name.
        case python(String)
    }

    let command: Command
    /// Folders of fonts; those of the system aren't looked at, so that the same text gives the same bytes anywhere.
    let fonts: [String]
    /// How long one document may take.
    let limit: Duration

    /// The folders that Debian's packages of fonts put them in.
    package static let debianFonts = ["/usr/share/fonts/truetype/noto"]

    /// Looks for the program on the search path, then for a Python that `make pdf` has prepared.
    ///
    /// - Parameter environment: the variables of the process.
    /// - Returns: nil where there is neither.
    package static func find(
        environment: [String: String], fonts: [String] = debianFonts, limit: Duration = .seconds(300)
    ) -> TypstEngine? {
        for folder in (environment["PATH"] ?? "").split(separator: ":") {
            let path = "\(folder)/typst"
            if FileManager.default.isExecutableFile(atPath: path) { return TypstEngine(command: .program(path), fonts: fonts, limit: limit) }
        }
        return EngineCall.python(environment: environment).map { TypstEngine(command: .python($0), fonts: fonts, limit: limit) }
    }

    /// The oldest version that is known to make what is asked of it.
    static let oldestVersion = [0, 14]

    /// Makes sure that the engine can be started and is new enough.
    ///
    /// - Throws: ``EngineFault`` where it isn't.
    package func check() async throws {
        let words: String
        switch command {
        case .program(let path): words = try await EngineCall(path: path, arguments: ["--version"]).answer(within: .seconds(20))
        case .python(let path):
            words = try await EngineCall(path: path, arguments: ["-c", "import typst; print('typst', typst.__version__)"]).answer(within: .seconds(20))
        }
        guard let version = Self.version(in: words) else { throw EngineFault.refused(words) }
        guard !version.lexicographicallyPrecedes(Self.oldestVersion) else {
            throw EngineFault.tooOld(version.map(String.init).joined(separator: "."))
        }
    }

    /// The numbers of the version in what the program says of itself, such as `typst 0.15.1 (abcdef)`.
    private static func version(in words: String) -> [Int]? {
        words.prefixMatch(of: /typst ([0-9.]+)/).map { $0.output.1.split(separator: ".").compactMap { Int($0) } }
    }

    /// Sets the document whose `main.typ` stands in a folder.
    ///
    /// - Parameters:
    ///   - folder: everything that the document names stands in it.
    ///   - output: where the PDF goes.
    ///   - timestamp: seconds since 1970, for the PDF's own dates.
    ///   - isTagged: whether it has to conform to PDF/UA-1.
    /// - Throws: ``EngineFault`` where Typst can't be started, refuses the document or takes too long.
    func set(folder: String, output: String, timestamp: Int, isTagged: Bool = true) async throws {
        let (path, arguments) = call(folder: folder, output: output, timestamp: timestamp, standards: isTagged ? ["ua-1"] : [])
        try await EngineCall(path: path, arguments: arguments).run(in: folder, limit: limit)
    }

    private func call(folder: String, output: String, timestamp: Int, standards: [String]) -> (path: String, arguments: [String]) {
        switch command {
        case .program(let path):
            let fontPaths = fonts.flatMap { ["--font-path", $0] }
            return (
                path,
                ["compile", "--root", folder, "--ignore-system-fonts", "--creation-timestamp", String(timestamp)]
                    + standards.flatMap { ["--pdf-standard", $0] } + fontPaths + ["\(folder)/main.typ", output]
            )
        case .python(let path):
            let script = String(decoding: PackageResources.typst_py, as: UTF8.self)
            return (path, ["-c", script, folder, fonts.joined(separator: ":"), String(timestamp), output] + standards)
        }
    }
}
