/// Makes nodes of YAML's events.
struct YAMLComposer: ~Copyable {
    /// What is wrong, and where in the file.
    struct Problem: Error {
        let fault: YAMLFault
        let line: Int
        let column: Int
    }

    private var events: YAMLEvents
    private let lineOffset: Int
    private let end: (line: Int, column: Int)
    private let deepest: Int

    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - lineOffset: how many lines of the file stand before it.
    ///   - end: where the file ends; what libyaml finds missing after it, is missing there.
    ///   - deepest: how deep lists and keys may be nested.
    /// - Returns: nil where there is nothing but white space and comments.
    /// - Throws: ``Problem`` where it isn't one document of YAML, a key stands twice in a group, or something is nested too deep.
    static func root(
        of bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int, end: (line: Int, column: Int), deepest: Int
    ) throws(Problem) -> YAMLNode? {
        guard let events = YAMLEvents(of: bytes) else { throw Problem(fault: .syntax(problem: "there is no memory to read it"), line: lineOffset + 1, column: 1) }
        var composer = YAMLComposer(events: events, lineOffset: lineOffset, end: end, deepest: deepest)
        return try composer.root()
    }

    private init(events: consuming YAMLEvents, lineOffset: Int, end: (line: Int, column: Int), deepest: Int) {
        self.events = events
        self.lineOffset = lineOffset
        self.end = end
        self.deepest = deepest
    }

    private mutating func root() throws(Problem) -> YAMLNode? {
        guard case .documentStart = try next() else { return nil }
        let root = try node(from: try next(), depth: 0)
        _ = try next()
        if case .documentStart(let place) = try next() { throw problem(.syntax(problem: "but found another document"), at: place) }
        return root
    }

    /// - Returns: nil for the end of the group that is being read.
    private mutating func node(from event: YAMLEvents.Event, depth: Int) throws(Problem) -> YAMLNode? {
        switch event {
        case .scalar(let text, let isPlain, let place):
            try checkDepth(depth, at: place)
            return node(.scalar(text, isPlain: isPlain), at: place)
        case .sequenceStart(let place):
            try checkDepth(depth, at: place)
            return node(.sequence(try items(depth: depth + 1)), at: place)
        case .mappingStart(let place):
            try checkDepth(depth, at: place)
            return node(.mapping(try pairs(depth: depth + 1)), at: place)
        case .alias(let place):
            throw problem(.unsupported(.alias), at: place)
        case .documentStart, .end, .streamEnd:
            return nil
        }
    }

    private mutating func items(depth: Int) throws(Problem) -> [YAMLNode] {
        var items: [YAMLNode] = []
        while let item = try node(from: try next(), depth: depth) { items.append(item) }
        return items
    }

    private mutating func pairs(depth: Int) throws(Problem) -> [YAMLNode.Pair] {
        var pairs: [YAMLNode.Pair] = []
        // A file has room for a hundred thousand keys, so each can't be compared with all before it.
        var names: Set<String> = []
        while let key = try node(from: try next(), depth: depth), let value = try node(from: try next(), depth: depth) {
            if let text = key.text, !names.insert(text).inserted {
                throw Problem(fault: .duplicateKey(text), line: key.line, column: key.column)
            }
            pairs.append(YAMLNode.Pair(key: key, value: value))
        }
        return pairs
    }

    /// Nothing is read deeper than it may be.
    private func checkDepth(_ depth: Int, at place: YAMLEvents.Place) throws(Problem) {
        guard depth <= deepest else { throw problem(.tooDeep(limit: deepest), at: place) }
    }

    private func node(_ content: YAMLNode.Content, at place: YAMLEvents.Place) -> YAMLNode {
        let (line, column) = inFile(place)
        return YAMLNode(content: content, line: line, column: column)
    }

    private func problem(_ fault: YAMLFault, at place: YAMLEvents.Place) -> Problem {
        let (line, column) = inFile(place)
        return Problem(fault: fault, line: line, column: column)
    }

    private func inFile(_ place: YAMLEvents.Place) -> (line: Int, column: Int) {
        let line = place.line + lineOffset
        return line > end.line ? end : (line, place.column)
    }

    private mutating func next() throws(Problem) -> YAMLEvents.Event {
        do {
            return try events.next()
        } catch {
            throw problem(.syntax(problem: error.problem), at: error.place)
        }
    }
}
