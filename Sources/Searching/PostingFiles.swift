/// `postings-….js`: for some of the stems, the documents that each leads to.
struct PostingFiles {
    private(set) var files: [SearchFile] = []
    /// How many stems each file has.
    private(set) var stemCounts: [Int] = []

    /// In bytes. Larger sites have larger files, so that they have no more than a query's words can ask for in one go.
    private static let smallestSize = 24_000
    private static let mostFiles = 64

    init(_ postings: Postings) {
        var texts: [[UInt8]] = []
        postings.forEachStem { _, entries in texts.append(Self.text(of: entries)) }
        let size = max(Self.smallestSize, texts.reduce(0) { $0 + $1.count } / Self.mostFiles)
        for range in texts.ranges(ofSize: size, measuredBy: \.count) {
            let number = files.count
            let bytes = Array("\"postings\",\(number),\"".utf8) + texts[range].joined() + [UInt8(ascii: "\"")]
            files.append(SearchFile(name: "postings-\(number).js") { bytes })
            stemCounts.append(range.count)
        }
    }

    /// For each document, how many others lie between it and the one before, and the step of its impact.
    private static func text(of entries: ArraySlice<Postings.Entry>) -> [UInt8] {
        var text = NumberText()
        var last = -1
        for entry in entries {
            text.append((Int(entry.document) - last - 1) * Impact.steps + Int(entry.step))
            last = Int(entry.document)
        }
        return text.bytes
    }
}

extension Array {
    /// Runs of elements that together measure about as much as is asked for; an element that alone measures more has a run of its own.
    func ranges(ofSize size: Int, measuredBy measure: (Element) -> Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0, sum = 0
        for (index, element) in enumerated() {
            let part = measure(element)
            if sum > 0, sum + part > size {
                ranges.append(start..<index)
                (start, sum) = (index, 0)
            }
            sum += part
        }
        if start < count { ranges.append(start..<count) }
        return ranges
    }
}
