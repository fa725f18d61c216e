import Diagnostics
import Digests
import Library

extension SiteBuilder {
    /// The content folder as it is before anything in it is read.
    struct Survey: Sendable {
        let content: ContentSurvey
        let digest: SHA256Digest

        init(of source: String) {
            content = ContentSurvey(of: source)
            digest = content.digest
        }
    }

    /// What the last build came to, where nothing has changed since: neither content nor program nor settings, nor any file of the output.
    ///
    /// - Returns: nil where something has, and, where a state was there that is of no use, why.
    func lastOutcome(for survey: Survey) -> (outcome: Outcome?, problem: BuildState.Problem?) {
        // Only a folder that was published to has a state; whatever else is wrong with it, publishing finds out.
        guard let program = options.program, (try? FileSystem.kind(of: options.output)) == .folder else { return (nil, nil) }
        guard let bytes = try? FileSystem.bytes(of: "\(options.output)/\(BuildState.name)") else { return (nil, nil) }
        guard (try? OutputFolder.hasLeftovers(beside: options.output)) == false else { return (nil, nil) }
        do {
            let state = try BuildState(bytes, program: program)
            guard (state.settings, state.today) == (settings, today), state.content == survey.digest.description, survey.confirms(state) else { return (nil, nil) }
            return (isStanding(state, in: options.output) ? Outcome(state) : nil, nil)
        } catch {
            return (nil, error)
        }
    }

    /// What the files of the output were made of, where the last build was one of this program and nobody has touched what it wrote. The folder is held,
    /// so nobody else builds into it meanwhile.
    func lastFingerprints(in folder: borrowing OutputFolder) -> Fingerprints {
        guard let program = options.program, let bytes = try? folder.bytes(of: BuildState.name) else { return Fingerprints() }
        guard let state = try? BuildState(bytes, program: program), state.settings == settings else { return Fingerprints() }
        return isStanding(state, in: folder.path) ? state.fingerprints : Fingerprints()
    }

    /// Whether a folder holds what a build left in it.
    private func isStanding(_ state: BuildState, in folder: String) -> Bool {
        (try? SiteInventory(of: folder, except: OutputFolder.unlisted))?.digest.description == state.site
    }

    /// What the next build is told of this one, or nil where it couldn't know that the same program builds.
    func state(
        of survey: Survey, unsettled: [String: SHA256Digest], diagnostics: [Diagnostic], site: SiteInventory, fileCount: Int, fingerprints: Fingerprints
    ) -> BuildState? {
        options.program.map { program in
            BuildState(
                program: program,
                settings: settings,
                today: today,
                content: survey.digest.description,
                unsettled: unsettled.mapValues(\.description),
                site: site.digest.description,
                fileCount: fileCount,
                diagnostics: diagnostics.map(SavedDiagnostic.init),
                fingerprints: fingerprints
            )
        }
    }

    /// What the site depends on besides content and program.
    private var settings: String { "drafts: \(options.includesDrafts)" }

    /// What only diagnostics depend on.
    private var today: String? { options.today?.description }
}

extension SiteBuilder.Survey {
    fileprivate func confirms(_ state: BuildState) -> Bool {
        let digests = state.unsettled.compactMapValues { SHA256Digest($0) }
        return digests.count == state.unsettled.count && content.confirms(digests)
    }
}

extension SiteBuilder.Outcome {
    /// The outcome of a build that has nothing to do.
    fileprivate init(_ state: BuildState) {
        let summary = PublishingSummary(written: [], unchanged: state.fileCount, removed: [], keptAside: [], isInOneStep: true)
        self.init(diagnostics: state.diagnostics.map(\.diagnostic), fault: nil, summary: summary)
    }
}
