import LibXML2

/// A file of HTML or XML as a tree, read by libxml2.
///
/// libxml2 is chosen for being kept up by Debian and by most of the systems that there are, for reading the XML inside a word processor's files as well,
/// and for ending by itself with markup that is nested without end.
final class Markup {
    private let document: xmlDocPtr
    /// Whether the parser came to the end, rather than giving up where elements are nested too deep.
    let isWhole: Bool

    /// Reads HTML as browsers do: whatever is wrong in it, there is a tree.
    ///
    /// - Parameter encoding: the name of the encoding that the bytes are in.
    /// - Returns: nil where there is nothing to read.
    init?(html bytes: [UInt8], encoding: String) {
        Self.prepare
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        guard let parser = htmlNewParserCtxt() else { return nil }
        defer { htmlFreeParserCtxt(parser) }
        let document = bytes.withUnsafeBytes { buffer in
            htmlCtxtReadMemory(parser, buffer.baseAddress, CInt(clamping: buffer.count), nil, encoding, CInt(options))
        }
        guard let document else { return nil }
        self.document = document
        isWhole = parser.pointee.disableSAX == 0
    }

    /// Reads XML. Entities aren't put in, and nothing is fetched, so that a small file can't grow large.
    ///
    /// - Returns: nil where it isn't well formed.
    init?(xml bytes: [UInt8]) {
        Self.prepare
        let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
        let document = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(buffer.baseAddress, CInt(clamping: buffer.count), nil, nil, CInt(options))
        }
        guard let document else { return nil }
        self.document = document
        isWhole = true
    }

    deinit {
        xmlFreeDoc(document)
    }

    /// The outermost element.
    var root: Node? {
        xmlDocGetRootElement(document).map { Node(pointer: $0, owner: self) }
    }

    /// libxml2 wants to be made ready once, before other threads use it.
    private static let prepare: Void = xmlInitParser()

    /// An element or a text of the tree.
    struct Node {
        fileprivate let pointer: xmlNodePtr
        /// Keeps the tree alive.
        fileprivate let owner: Markup

        /// The element's name without its prefix, in small letters in HTML, or nil of anything else.
        var name: String? {
            pointer.pointee.type == XML_ELEMENT_NODE ? Self.string(pointer.pointee.name) : nil
        }

        /// The words of a text, or nil of anything else.
        var text: String? {
            pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE ? Self.string(pointer.pointee.content) : nil
        }

        /// The line that it stands on, counted from 1.
        var line: Int { max(1, xmlGetLineNo(pointer)) }

        var children: some Sequence<Node> {
            sequence(first: pointer.pointee.children) { $0?.pointee.next }.lazy.prefix { $0 != nil }.compactMap { $0 }
                .map { Node(pointer: $0, owner: owner) }
        }

        /// The value of an attribute without prefix, or of the first of that name with one.
        func attribute(_ name: String) -> String? {
            var attribute = pointer.pointee.type == XML_ELEMENT_NODE ? pointer.pointee.properties : nil
            while let current = attribute {
                if Self.string(current.pointee.name) == name { return current.pointee.children.flatMap { Self.string($0.pointee.content) } ?? "" }
                attribute = current.pointee.next
            }
            return nil
        }

        /// This node and all inside it, in the order of the file; `body` says whether to look inside.
        ///
        /// It is a loop, since a file may be nested as deep as it likes.
        func walk(_ body: (Node) -> Bool) {
            var current = pointer
            while true {
                if body(Node(pointer: current, owner: owner)), current.pointee.type == XML_ELEMENT_NODE, let child = current.pointee.children {
                    current = child
                    continue
                }
                while current != pointer, current.pointee.next == nil, let parent = current.pointee.parent { current = parent }
                guard current != pointer, let next = current.pointee.next else { return }
                current = next
            }
        }

        /// All words inside, those that nobody sees too, with a space before each element that isn't part of a word.
        var allText: String {
            var words = ""
            walk { node in
                if let text = node.text {
                    words += text
                } else if let name = node.name, !Self.namesInsideWords.contains(name) {
                    words += " "
                }
                return true
            }
            return words
        }

        private static let namesInsideWords: Set<String> = ["b", "strong", "i", "em", "span", "sub", "sup", "u", "font", "small", "abbr", "wbr", "t", "r"]

        /// The first element of a name at or below this one.
        func first(_ name: String) -> Node? {
            var found: Node?
            walk { node in
                if found == nil, node.name == name { found = node }
                return found == nil
            }
            return found
        }

        private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
            pointer.map { String(cString: $0) }
        }
    }
}

extension Markup.Node {
    /// Whether both are the same place in the same tree.
    func isSame(as other: Markup.Node) -> Bool {
        pointer == other.pointer
    }
}
