/// Makes fields where Typst has left places for them, with pikepdf, in the Python that `make pdf` has prepared.
package struct FormEngine: Sendable {
    let python: String
    /// Folders of fonts: what is typed in a field has to be set in one that is in the file.
    let fonts: [String]
    /// How long one document may take.
    let limit: Duration

    /// - Parameter environment: the variables of the process.
    /// - Returns: nil where there is no such Python; then worksheets are made to be written on by hand.
    package static func find(
        environment: [String: String], fonts: [String] = TypstEngine.debianFonts, limit: Duration = .seconds(60)
    ) -> FormEngine? {
        EngineCall.python(environment: environment).map { FormEngine(python: $0, fonts: fonts, limit: limit) }
    }

    /// Makes a form of a PDF.
    ///
    /// - Parameters:
    ///   - form: the file that holds the ``Form`` as JSON.
    ///   - input: the PDF with the places.
    ///   - folder: the document's own.
    ///   - output: where the PDF with the fields goes.
    /// - Throws: ``EngineFault`` where it can't be made or takes too long.
    func makeForm(_ form: String, of input: String, in folder: String, output: String) async throws {
        let script = String(decoding: PackageResources.form_py, as: UTF8.self)
        try await EngineCall(path: python, arguments: ["-c", script, form, fonts.joined(separator: ":"), input, output]).run(in: folder, limit: limit)
    }
}
