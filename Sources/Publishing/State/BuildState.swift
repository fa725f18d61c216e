import Diagnostics
import Digests
import Foundation

/// What a build saw and what it made, kept in the output folder, so that the next one can tell without reading a page that there is nothing to do, or
/// which pages are still to be made.
///
/// It can be deleted at any time. It differs from machine to machine, so it is no part of the site, and ``Manifest`` doesn't list it.
struct BuildState: Codable, Hashable {
    static let name = ".attune-state"

    /// What made the site: another program may make another one of the same content.
    let program: String
    /// All that the site depends on besides its content.
    let settings: String
    /// The day that diagnostics told the age of what was checked from.
    var today: String?
    /// See ``ContentSurvey/digest``.
    let content: String
    /// See ``ContentSurvey/unsettled``.
    let unsettled: [String: String]
    /// See ``SiteInventory``.
    var site: String
    /// How many files the site has.
    let fileCount: Int
    /// What was wrong with the content, none of it so bad that there was no site.
    let diagnostics: [SavedDiagnostic]
    /// What files of the site were made of.
    var fingerprints = Fingerprints()

    /// Why a state is of no use.
    enum Problem: Error, Hashable {
        case damaged
        case otherProgram
    }

    private enum CodingKeys: CodingKey {
        case program, settings, today, content, unsettled, site, fileCount, diagnostics
    }
}

extension BuildState {
    /// Reads a state.
    ///
    /// - Throws: ``Problem`` where the bytes aren't those that a build of this program has written.
    init(_ bytes: [UInt8], program: String) throws(Problem) {
        let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
        guard parts.count == 2, Array(parts[0]) == Self.seal(of: Array(parts[1])) else { throw .damaged }
        let lines = parts[1].split(separator: UInt8(ascii: "\n"), maxSplits: 1)
        guard let head = lines.first, var state = try? JSONDecoder().decode(Self.self, from: Data(head)) else { throw .otherProgram }
        guard state.program == program else { throw .otherProgram }
        state.fingerprints = Fingerprints(lines: lines.count > 1 ? Array(lines[1]) : [])
        self = state
    }

    /// The state as it is written: a digest of all that follows, then a line for the build and one for each file that has a fingerprint.
    ///
    /// - Throws: what `JSONEncoder` throws, which these values give it no reason to.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let content = Array(try encoder.encode(self)) + [UInt8(ascii: "\n")] + fingerprints.lines
            return Self.seal(of: content) + [UInt8(ascii: "\n")] + content
        }
    }

    private static func seal(of content: [UInt8]) -> [UInt8] {
        Array(SHA256Digest(of: content).description.utf8)
    }
}

/// A diagnostic as a state keeps it.
struct SavedDiagnostic: Codable, Hashable {
    let rule: String
    let severity: String
    let file: String
    let line: Int?
    let column: Int?
    let message: String
    let remedy: String
    let excerpt: String?

    init(_ diagnostic: Diagnostic) {
        rule = diagnostic.rule
        severity = diagnostic.severity.rawValue
        (file, line, column) = (diagnostic.location.file, diagnostic.location.line, diagnostic.location.column)
        (message, remedy, excerpt) = (diagnostic.message, diagnostic.remedy, diagnostic.excerpt)
    }

    var diagnostic: Diagnostic {
        Diagnostic(
            rule: rule, severity: Diagnostic.Severity(rawValue: severity) ?? .warning, location: SourceLocation(file: file, line: line, column: column),
            message: message, remedy: remedy, excerpt: excerpt
        )
    }
}
