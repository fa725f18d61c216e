import Foundation
import Testing

/// The examples of a specification, read from the folder that the environment variable `ATTUNE_GFM_SPEC` names, or from `shared/data/gfm-spec` beside the package.
///
/// The files are not part of the repository: their licences are their own.
enum Specification {
    struct Example: Sendable, CustomStringConvertible {
        let number: Int
        let markdown: String
        let html: String
        let extensions: Set<String>

        var description: String { "example \(number)" }
    }

    static let folder: String = {
        if let folder = ProcessInfo.processInfo.environment["ATTUNE_GFM_SPEC"] { return folder }
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared/data/gfm-spec").path()
    }()

    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/" + name)
    }

    static let absence: Comment = "skipped: the folder with the specifications' examples is missing; set ATTUNE_GFM_SPEC to it"

    static func text(of name: String) -> String? {
        try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    /// The examples of a file, disabled ones left out; none where the file isn't there.
    static func examples(in name: String) -> [Example] {
        guard let text = text(of: name) else { return [] }
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var current: (tags: Set<String>, markdown: [Substring], html: [Substring], isHTML: Bool)?
        var number = 0
        for line in text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                let tags = line.dropFirst(fence.count + " example".count).split(separator: " ").map(String.init)
                current = (Set(tags), [], [], false)
            } else if line == fence, let example = current {
                current = nil
                guard !example.tags.contains("disabled") else { continue }
                number += 1
                examples.append(Example(
                    number: number,
                    markdown: joined(example.markdown),
                    html: joined(example.html),
                    extensions: example.tags
                ))
            } else if line == ".", current?.isHTML == false {
                current?.isHTML = true
            } else if current?.isHTML == true {
                current?.html.append(line)
            } else {
                current?.markdown.append(line)
            }
        }
        return examples
    }

    private static func joined(_ lines: [Substring]) -> String {
        lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
    }
}
