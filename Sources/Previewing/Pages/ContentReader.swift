package import Library

/// Reads the content again after each change: the one place of the preview that knows how.
package struct ContentReader {
    private let options: LibraryLoader.Options

    /// - Parameter options: what is read, and how; the texts are kept in any case, since the preview shows lines of them.
    package init(options: LibraryLoader.Options) {
        var options = options
        options.keepsFiles = true
        self.options = options
    }

    /// What the folder holds now.
    ///
    /// - Parameter changed: the files that may differ from the last reading, by their paths from the content folder; nil where any may.
    package mutating func load(changed: Set<String>?) -> LibraryLoader.Outcome {
        LibraryLoader(options: options).load()
    }
}
