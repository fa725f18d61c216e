package import Library

/// Reads the content again after each change: the one place of the preview that knows how.
package struct ContentReader {
    private let options: LibraryLoader.Options
    private var memory = LibraryMemory()

    /// - Parameter options: what is read, and how; the texts are kept in any case, since the preview shows lines of them.
    package init(options: LibraryLoader.Options) {
        var options = options
        options.keepsFiles = true
        options.keepsLastGood = true
        self.options = options
    }

    /// What the folder holds now; only what changed since the last time is read and worked out anew.
    package mutating func load() -> LibraryLoader.Outcome {
        LibraryLoader(options: options).load(remembering: &memory)
    }
}
