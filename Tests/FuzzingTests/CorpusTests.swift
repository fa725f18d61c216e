import Foundation
import Fuzzing
import Testing

/// What fuzzing begins with, tried once: the shapes that have been trouble somewhere, and what was found here.
@Suite("The corpus of fuzzing")
struct CorpusTests {
    @Test("What holds for every input holds for those that fuzzing begins with", arguments: TargetKind.allCases)
    func holds(_ kind: TargetKind) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fuzzing/Corpus/\(kind.rawValue)")
        let inputs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(!inputs.isEmpty)
        let target = try kind.target()
        for input in inputs.sorted(by: { $0.path < $1.path }) {
            let bytes = try [UInt8](Data(contentsOf: input))
            #expect(throws: Never.self, "\(input.lastPathComponent)") { try target.take(bytes) }
        }
    }
}
