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
        guard (try? FileSystem.kind(of: options.output)) == .folder, let bytes = try? FileSystem.bytes(of: "\(options.output)/\(BuildState.name)") else {
            return (nil, nil)
        }
        guard (try? OutputFolder.hasLeftovers(beside: options.output)) == false else { return (nil, nil) }
        do {
            let state = try BuildState(bytes, program: options.program)
            guard state.settings == settings, state.content == survey.digest.description, survey.confirms(state) else { return (nil, nil) }
            guard let site = try? SiteInventory(of: options.output, except: OutputFolder.unlisted), site.digest.description == state.site else { return (nil, nil) }
            return (Outcome(state), nil)
        } catch {
            return (nil, error)
        }
    }

    /// What the next build is told of this one.
    func state(
        of survey: Survey, unsettled: [String: SHA256Digest], diagnostics: [Diagnostic], site: SiteInventory, fileCount: Int, fingerprints: Fingerprints
    ) -> BuildState {
        BuildState(
            program: options.program,
            settings: settings,
            content: survey.digest.description,
            unsettled: unsettled.mapValues(\.description),
            site: site.digest.description,
            fileCount: fileCount,
            diagnostics: diagnostics.map(SavedDiagnostic.init),
            fingerprints: fingerprints
        )
    }

    /// What the files of the output were made of, where the last build was one of this program and nobody has touched what it wrote. The folder is held,
    /// so nobody else builds into it meanwhile.
    func lastFingerprints(in folder: borrowing OutputFolder) -> Fingerprints {
        guard let bytes = try? folder.bytes(of: BuildState.name), let state = try? BuildState(bytes, program: options.program) else { return Fingerprints() }
        guard state.settings == settings, let site = try? SiteInventory(of: folder.path, except: OutputFolder.unlisted) else { return Fingerprints() }
        return site.digest.description == state.site ? state.fingerprints : Fingerprints()
    }

    /// What the site and its diagnostics depend on besides content and program.
    private var settings: String {
        "drafts: \(options.includesDrafts), today: \(options.today?.description ?? "none")"
    }
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
