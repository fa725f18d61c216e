import Digests
import HTML

/// Puts files into the staging folder.
struct Stage: Sendable {
    let output: String
    let staging: String
    /// What the output has, where it is known that it still has it: by path, with the fingerprint of what it was made of.
    var standing: [String: (fingerprint: String, entry: Manifest.Entry)] = [:]

    /// What became of a file.
    struct Prepared: Sendable {
        let path: String
        let entry: Manifest.Entry
        let isUnchanged: Bool
    }

    /// Renders a file, and writes it unless the output already has it as it is. A file that would be made of the same again isn't made.
    func prepare(_ file: OutputFile) -> Result<Prepared, OutputFault> {
        let path = file.path.description
        if let known = standing[path], let fingerprint = file.fingerprint, fingerprint.description == known.fingerprint {
            return .success(Prepared(path: path, entry: known.entry, isUnchanged: true))
        }
        let bytes = file.render()
        let isUnchanged: Bool
        do {
            isUnchanged = try FileSystem.bytes(of: "\(output)/\(path)") == bytes
            if !isUnchanged { try FileSystem.write(bytes, to: "\(staging)/\(path)") }
        } catch {
            return .failure(error)
        }
        let entry = Manifest.Entry(size: bytes.count, digest: SHA256Digest(of: bytes))
        return .success(Prepared(path: path, entry: entry, isUnchanged: isUnchanged))
    }

    /// Gives a file of the output a second name in the staging folder, or makes a copy where it can't have one.
    func carryOver(_ path: String, as name: String? = nil) throws(OutputFault) {
        let target = "\(staging)/\(name ?? path)"
        if let folder = FileSystem.parent(of: target) { try FileSystem.makeFolders(folder) }
        try FileSystem.keep("\(output)/\(path)", as: target)
    }
}
