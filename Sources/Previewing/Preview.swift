/// A site as its author sees it while writing.
package struct Preview: Sendable {}
