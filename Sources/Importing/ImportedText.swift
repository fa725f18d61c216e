/// A text that was written elsewhere, on its way to becoming an article.
package struct ImportedText: Sendable {}
