import HTML
package import Markdown

extension CheckedText {
    /// A link or picture in the text.
    package struct LinkPlace {
        /// The index of its node in the document.
        package let node: Int
        /// Its place in the lists of links, as written and as resolved.
        package let number: Int
        package let reference: Document.LinkReference
    }

    /// The links, in order.
    package var links: [LinkPlace] {
        document.nodes.indices.compactMap { node in
            guard case .link(let number) = document.nodes[node].kind else { return nil }
            return LinkPlace(node: node, number: Int(number), reference: document.links[Int(number)])
        }
    }

    /// The pictures, in order.
    package var pictures: [LinkPlace] {
        document.nodes.indices.compactMap { node in
            guard case .image(let number) = document.nodes[node].kind else { return nil }
            return LinkPlace(node: node, number: Int(number), reference: document.links[Int(number)])
        }
    }
}
