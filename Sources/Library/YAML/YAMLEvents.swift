import LibYAML

/// The events that libyaml reads from YAML, one after the other: a document begins, a group begins, here is a value.
///
/// libyaml is asked for no more than that, since nodes of its own are made of tags that nobody asks for.
struct YAMLEvents: ~Copyable {
    /// Why there are no more events.
    struct SyntaxError: Error {
        /// In libyaml's words: "did not find expected key".
        let problem: String
        let place: Place
    }

    /// Counted from 1, in lines and in characters.
    struct Place {
        let line: Int
        let column: Int

        init(_ mark: yaml_mark_t) {
            (line, column) = (mark.line + 1, mark.column + 1)
        }
    }

    enum Event {
        case scalar(String, isPlain: Bool, Place)
        case alias(Place)
        case sequenceStart(Place)
        case mappingStart(Place)
        case documentStart(Place)
        /// The end of what began last.
        case end
        case streamEnd
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// - Parameter bytes: UTF-8, which has to stay where it is as long as this value lives.
    /// - Returns: nil where there is no memory for a parser.
    init?(of bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; after ``Event/streamEnd`` there is none.
    mutating func next() throws(SyntaxError) -> Event {
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(parser, &event) == 1 else { throw error }
            defer { yaml_event_delete(&event) }
            let place = Place(event.start_mark)
            switch event.type {
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
                return .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, place)
            case YAML_ALIAS_EVENT: return .alias(place)
            case YAML_SEQUENCE_START_EVENT: return .sequenceStart(place)
            case YAML_MAPPING_START_EVENT: return .mappingStart(place)
            case YAML_DOCUMENT_START_EVENT: return .documentStart(place)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT: return .end
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .streamEnd
            default: continue
            }
        }
    }

    private var error: SyntaxError {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it can't be read"
        return SyntaxError(problem: problem, place: Place(parser.pointee.problem_mark))
    }
}
