import Diagnostics
import HTML
@testable import Markdown
import Testing

@Suite("Parsing on all cores")
struct ParallelTests {
    /// Documents of which half hold `~`, whose meaning the library switches on and off for the whole process.
    static let files: [SourceFile] = (0..<600).map { number in
        let paragraph = switch number % 4 {
        case 0: "One ~~struck~~ and ~two~ *emphasised* words, ~ alone.\n\n"
        case 1: "No tilde *here*, **but** `code` and [a link](b.md).\n\n"
        case 2: "| a | ~~b~~ |\n| - | - |\n| *c* | ~d~ |\n\n"
        default: "> [!NOTE]\n> *text* and http://a.b/c and [@d].\n\n"
        }
        return SourceFile(path: "\(number).md", bytes: Array(String(repeating: paragraph, count: 5 + number % 17).utf8))
    }

    @Test("As many documents at once as one by one, byte for byte", arguments: 1...5)
    func sameAsSerial(round: Int) {
        let parser = MarkdownParser()
        let inputs = Self.files.map { (file: $0, fromLine: 1) }
        let parallel = parser.parse(inputs, workers: 4) { Issue.record("\($0.message)") }
        #expect(parallel.count == Self.files.count)
        for (file, outcome) in zip(Self.files, parallel) {
            let serial = parser.parse(file)
            #expect(Self.bytes(serial) == Self.bytes(outcome), "\(file.path)")
            #expect(serial.diagnostics == outcome.diagnostics)
        }
    }

    @Test("No files give no outcomes")
    func nothing() {
        #expect(MarkdownParser().parse([], workers: 4) { _ in }.isEmpty)
    }

    @Test("A file that takes longer than its time is named, and the others are still parsed")
    func timeout() {
        var parser = MarkdownParser()
        parser.options.limits.seconds = 0.000_001
        let slow = SourceFile(path: "slow.md", bytes: Array(String(repeating: "*a* [b](c.md) ", count: 60_000).utf8))
        var reported: [Diagnostic] = []
        let outcomes = parser.parse([(slow, 1), (Self.files[0], 1)], workers: 2) { reported.append($0) }
        #expect(outcomes.count == 2)
        #expect(outcomes[1].document != nil)
        #expect(reported.contains { $0.location.file == "slow.md" && $0.rule == "markdown-too-complex" })
    }

    @Test("A thread that waits uses none of the time that a file may take")
    func waiting() async {
        let seconds = await withCheckedContinuation { continuation in
            _ = WorkerThread.start {
                let clock = ThreadClock.ofThisThread
                let start = clock.seconds
                _ = ThreadSignal().wait(milliseconds: 300)
                continuation.resume(returning: clock.seconds - start)
            }
        }
        #expect((0..<0.15).contains(seconds))
    }

    private static func bytes(_ outcome: ParseOutcome) -> [UInt8]? {
        outcome.document.map { HTMLRenderer<ReferenceDialect>.bytes(of: $0) }
    }
}
