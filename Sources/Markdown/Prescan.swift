import Diagnostics

/// One look over a file's bytes before the C library gets them.
///
/// Its only question is whether the library could get stuck: everything is counted generously, nothing is parsed, and each byte is looked at a fixed number
/// of times. See ``MarkdownParser/Limits`` for what is counted, and why.
struct Prescan {
    let file: SourceFile
    let firstLine: Int
    let options: MarkdownParser.Options
    var limits: MarkdownParser.Limits { options.limits }

    private var faults: FaultList
    var diagnostics: [Diagnostic] { faults.diagnostics }

    /// Whether the file has a `~` anywhere after the front matter.
    private(set) var containsTilde = false

    /// Lines that look like the beginning of a footnote.
    private(set) var footnotes: [FootnoteStart] = []

    struct FootnoteStart {
        var label: ArraySlice<UInt8>
        var line: Int
    }

    /// Lines up to the next blank one.
    private var block = Block()
    private var work = Work()
    private var closingBrackets = 0
    private var longestDefinition = (bytes: 0, line: 0)

    init(file: SourceFile, firstLine: Int, options: MarkdownParser.Options) {
        self.file = file
        self.firstLine = firstLine
        self.options = options
        faults = FaultList(file: file)
    }

    /// Fills ``diagnostics``, ``containsTilde`` and ``footnotes``.
    mutating func run() {
        guard isReadable() else { return }
        file.bytes.withUnsafeBufferPointer { bytes in
            var start = file.offset(ofLine: firstLine)
            var line = firstLine
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
                scanLine(UnsafeBufferPointer(rebasing: bytes[start..<end]), number: line, offset: start)
                let isPair = end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
                start = end + (isPair ? 2 : 1)
                line += 1
            }
        }
        endBlock()
        let (product, overflow) = longestDefinition.bytes.multipliedReportingOverflow(by: closingBrackets)
        if overflow || product > limits.definitionBytes { report(.longDefinitions, line: longestDefinition.line) }
    }

    private mutating func report(_ fault: MarkdownFault, line: Int) {
        faults.report(fault, line: line)
    }

    /// Size and encoding.
    private mutating func isReadable() -> Bool {
        let limit = min(limits.bytes, MarkdownParser.Limits.mostBytes)
        if file.bytes.count > limit {
            faults.append(file.diagnostic(MarkdownFault.tooLarge(bytes: file.bytes.count, limit: limit)))
        } else if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
            faults.append(file.diagnostic(MarkdownFault.utf16))
        } else if let zero = file.bytes.firstIndex(of: 0) {
            let isUTF16 = file.bytes.count > 3 && zero < 2 && file.bytes[zero + 2] == 0
            faults.append(isUTF16 ? file.diagnostic(MarkdownFault.utf16) : file.diagnostic(MarkdownFault.zeroByte, atOffset: zero))
        } else if let invalid = UTF8Validation.firstInvalidOffset(in: file.bytes[...]) {
            faults.append(file.diagnostic(MarkdownFault.invalidUTF8, atOffset: invalid))
        }
        return diagnostics.isEmpty
    }
}

// MARK: - Lines

extension Prescan {
    /// What was counted since the last blank line.
    private struct Block {
        var firstLine = 0
        var lines = 0
        var bytes = 0
        var declarations = 0
        var images = 0
        var closingBrackets = 0
        var emphasisRuns = 0
        var strikethroughRuns = 0
        var delimiterRows = 0
        var columns = 0
        var bars = 0
        var definition = DefinitionScan()
    }

    private mutating func scanLine(_ line: UnsafeBufferPointer<UInt8>, number: Int, offset: Int) {
        if line.allSatisfy(\.isMarkdownSpace) {
            endBlock()
            return
        }
        if block.lines == 0 { block.firstLine = number }
        let prefix = LinePrefix(line, hasFootnotes: options.footnotes)
        if prefix.markers > limits.markersOnLine || prefix.depth > limits.depth {
            report(.tooManyMarkers(limit: min(limits.markersOnLine, limits.depth)), line: number)
        }
        if let label = prefix.footnoteLabel {
            footnotes.append(FootnoteStart(label: file.bytes[(offset + label.lowerBound)..<(offset + label.upperBound)], line: number))
        }
        countMarks(in: line)
        if options.tables { countTable(line, number: number) }
        block.definition.add(UnsafeBufferPointer(rebasing: line[prefix.end...]), number: number)
        block.lines += 1
        block.bytes += line.count + 1
    }

    private mutating func countMarks(in line: UnsafeBufferPointer<UInt8>) {
        let marks = ByteSet.counted
        for index in 0..<line.count where marks.contains(line[index]) {
            let byte = line[index]
            let previous = index > 0 ? line[index - 1] : 0
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "_"):
                if byte != previous { block.emphasisRuns += 1 }
            case UInt8(ascii: "~"):
                containsTilde = true
                if byte != previous { block.strikethroughRuns += 1 }
            case UInt8(ascii: "["):
                if previous == UInt8(ascii: "!") { block.images += 1 }
            case UInt8(ascii: "|"):
                block.bars += 1
            case UInt8(ascii: "]"):
                block.closingBrackets += 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"):
                if previous == UInt8(ascii: "<") { block.declarations += 1 }
            default:
                break
            }
        }
    }

    /// What the library will do that grows faster than the file, summed over the blocks.
    private struct Work {
        var cells = 0
        var readingAboveTables = 0
        var declarations = 0
        var images = 0
        var emphasis = 0
        var strikethrough = 0
    }

    private mutating func countTable(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
        if let columns = DelimiterRow.columns(in: line) {
            if columns > limits.tableColumns { report(.tooManyColumns(columns, limit: limits.tableColumns), line: number) }
            block.delimiterRows += 1
            block.columns = max(block.columns, columns)
            if block.delimiterRows == limits.delimiterRows + 1 { report(.tooManyDelimiterRows(limit: limits.delimiterRows), line: number) }
            // The lines above are read again, and each bar in them makes a cell, which costs about as much as a thousand bytes.
            let reading = block.lines * block.bytes + block.bars * 1024
            spend(reading, on: \.readingAboveTables, upTo: limits.readingAboveTables, else: .longParagraphAboveTable, line: block.firstLine)
        } else if block.delimiterRows > 0 {
            spend(block.columns, on: \.cells, upTo: limits.tableCells, else: .tooManyCells(limit: limits.tableCells), line: number)
        }
    }

    /// Adds to a sum, and reports the block that makes it too large.
    private mutating func spend(_ amount: Int, on sum: WritableKeyPath<Work, Int>, upTo limit: Int, else fault: MarkdownFault, line: Int) {
        let before = work[keyPath: sum]
        work[keyPath: sum] += amount
        if before <= limit, work[keyPath: sum] > limit { report(fault, line: line) }
    }

    private mutating func endBlock() {
        guard block.lines > 0 else { return }
        block.definition.endBlock()
        if block.definition.longest.bytes > longestDefinition.bytes { longestDefinition = block.definition.longest }
        closingBrackets += block.closingBrackets
        let line = block.firstLine
        let (declarations, images, strikes, emphases) = (block.declarations, block.images, block.strikethroughRuns, block.emphasisRuns)
        spend(declarations * block.bytes, on: \.declarations, upTo: limits.declarationReading, else: .tooManyOpenings(.declaration, count: declarations), line: line)
        spend(images * block.closingBrackets, on: \.images, upTo: limits.imageVisits, else: .tooManyOpenings(.image, count: images), line: line)
        spend(emphases * emphases, on: \.emphasis, upTo: limits.emphasisVisits, else: .tooManyOpenings(.emphasis, count: emphases), line: line)
        if options.strikethrough {
            let limit = limits.strikethroughVisits
            spend(strikes * strikes, on: \.strikethrough, upTo: limit, else: .tooManyOpenings(.strikethrough, count: strikes), line: line)
        }
        block = Block()
    }
}
