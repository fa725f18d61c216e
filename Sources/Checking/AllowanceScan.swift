import Diagnostics
import Markdown

/// Finds the allowances of one file, and the comments that were meant to be some.
struct AllowanceScan {
    let file: SourceFile
    private(set) var allowances: [Allowance] = []
    /// Where something stands after `check:` that is not understood.
    private(set) var malformed: [SourceLocation] = []

    /// - Parameters:
    ///   - file: a Markdown file or a data file.
    ///   - document: of a Markdown file.
    init(_ file: SourceFile, document: Document? = nil) {
        self.file = file
        let isMarkdown = file.path.hasSuffix(".md")
        scanComments(to: isMarkdown ? frontMatterEnd : file.lineCount)
        for remark in document?.remarks ?? [] { add(remark, among: document?.remarks ?? []) }
    }

    // MARK: Markdown

    private mutating func add(_ remark: Document.Remark, among all: [Document.Remark]) {
        let place = remark.column > 0
            ? file.location(line: remark.line, byteColumn: remark.column) : SourceLocation(file: file.path, line: remark.line)
        let isAlone = standsAlone(remark)
        let last = isAlone ? remark.lastLine : remark.line
        add(remark.words, at: place, for: isAlone ? block(after: last, among: all) : last...last)
    }

    /// Whether nothing but the marks of lists and quotes stands on a remark's first line besides it.
    private func standsAlone(_ remark: Document.Remark) -> Bool {
        let line = file.line(remark.line)
        let start = remark.column > 0 ? line.startIndex + remark.column - 1 : line.firstRange(of: "<!--".utf8)?.lowerBound ?? line.startIndex
        return line[..<min(start, line.endIndex)].allSatisfy { " \t>-*+".utf8.contains($0) }
    }

    /// The lines after one, from the first that isn't blank or another remark up to the next blank one.
    private func block(after line: Int, among remarks: [Document.Remark]) -> ClosedRange<Int> {
        var first = line + 1
        while first <= file.lineCount, isBlank(first) || remarks.contains(where: { ($0.line...$0.lastLine).contains(first) && standsAlone($0) }) { first += 1 }
        var last = first
        while last < file.lineCount, !isBlank(last + 1) { last += 1 }
        return first...last
    }

    private func isBlank(_ line: Int) -> Bool {
        file.line(line).allSatisfy { " \t>".utf8.contains($0) }
    }

    // MARK: YAML

    /// The line that ends the front matter.
    private var frontMatterEnd: Int {
        guard file.lineCount > 1, file.line(1).starts(with: "---".utf8) else { return 0 }
        return (2...file.lineCount).first { file.line($0).starts(with: "---".utf8) } ?? 0
    }

    private mutating func scanComments(to end: Int) {
        guard end > 0 else { return }
        for number in 1...end where file.line(number).contains(UInt8(ascii: "#")) {
            let line = String(decoding: file.line(number), as: UTF8.self)
            guard let comment = line.firstMatch(of: /(^|\s)#\s*check:(.*)$/) else { continue }
            let hash = line[comment.range].firstIndex(of: "#") ?? comment.range.lowerBound
            let place = SourceLocation(file: file.path, line: number, column: line.distance(from: line.startIndex, to: hash) + 1)
            let isAlone = line[..<hash].allSatisfy(\.isWhitespace)
            add(String(comment.2), at: place, for: isAlone ? entry(after: number, to: end) : number...number)
        }
    }

    /// The lines of the field or entry that follows a comment: its first one, and those that stand further in.
    private func entry(after line: Int, to end: Int) -> ClosedRange<Int> {
        var first = line + 1
        while first < end, isComment(first) { first += 1 }
        guard first <= end else { return line...line }
        let indentation = indentation(of: first)
        var last = first
        while last < end, isBlank(last + 1) || self.indentation(of: last + 1) > indentation { last += 1 }
        return first...last
    }

    private func isComment(_ line: Int) -> Bool {
        let content = file.line(line).drop { $0 == UInt8(ascii: " ") }
        return content.isEmpty || content.first == UInt8(ascii: "#")
    }

    private func indentation(of line: Int) -> Int {
        file.line(line).prefix { $0 == UInt8(ascii: " ") }.count
    }

    // MARK: Both

    private mutating func add(_ words: String, at place: SourceLocation, for lines: ClosedRange<Int>) {
        guard let (rule, reason) = Allowance.read(words) else { return malformed.append(place) }
        allowances.append(Allowance(rule: rule, reason: reason, location: place, lines: lines))
    }
}
