import Diagnostics
import Digests
import Dispatch
package import HTML
import Library
import Publishing
import Synchronization
import Templates

extension PreviewSession: PreviewedFiles {
    package var edition: String {
        get async { state.withLock { "\(run).\($0.number)" } }
    }

    package func file(at path: SitePath) async -> PreviewedFile? {
        switch PreviewPath(path) {
        case .script: PreviewedFile(bytes: PackageResources.place_js + PackageResources.bar_js, at: path)
        case .styleSheet: PreviewedFile(bytes: PackageResources.bar_css, at: path)
        case .worker: PreviewedFile(bytes: PackageResources.worker_js, at: path)
        case .state(let page): PreviewedFile(bytes: Array(knowledge(of: page).description.utf8), at: path)
        case .checks(let page): PreviewedFile(bytes: Array(await checks(of: page).description.utf8), at: path)
        case .print(let profile, let page): handout(of: page, profile: profile).map { PreviewedFile(bytes: $0, kind: .html) }
        case nil: siteFile(at: path)
        }
    }

    private func siteFile(at path: SitePath) -> PreviewedFile? {
        let isPage = path.description.hasSuffix(".html")
        guard let bytes = bytes(at: path) else {
            guard isPage else { return nil }
            let page = PreviewTools.added(to: substitute(for: path), at: path, state: knowledge(of: path))
            return PreviewedFile(bytes: page, kind: .html, standsForMissing: true)
        }
        return PreviewedFile(bytes: isPage ? PreviewTools.added(to: bytes, at: path, state: knowledge(of: path)) : bytes, at: path)
    }

    /// The file as the site has it; nil where it has none.
    private func bytes(at path: SitePath) -> [UInt8]? {
        let (site, number, made) = state.withLock { ($0.site, $0.number, $0.rendered[path]) }
        if let made { return made }
        guard let bytes = site.reading(for: path)?.file(at: path)?.render() else { return nil }
        state.withLock { state in
            if state.number == number { state.rendered[path] = bytes }
        }
        return bytes
    }

    /// What is shown where there is no page: the site's own words for that, in the language of the folder, or that there is no site.
    private func substitute(for path: SitePath) -> [UInt8] {
        let site = state.withLock { $0.site }
        guard let library = site.library(for: path) else { return FaultPage().rendered(on: path) }
        let edition = library.editions.lastIndex { $0.folder.isEmpty || path.description.hasPrefix($0.folder + "/") } ?? 0
        return NotFoundPage(library: library, edition: Handle(edition)).rendered(on: path, from: "/")
    }

    private func handout(of page: SitePath, profile: PrintProfile) -> [UInt8]? {
        let site = state.withLock { $0.site }
        guard let library = site.library(for: page), let place = PageText(of: page, in: library)?.place else { return nil }
        let setup = PrintSetup(paper: library.site.clinic.paper, profile: profile, clinic: library.site.clinic)
        return HandoutPage(library: library, edition: place.edition, article: place.article, setup: setup).rendered()
    }
}

// MARK: - What a page has to know

extension PreviewSession {
    private func knowledge(of page: SitePath) -> JSONValue {
        let (number, known) = state.withLock { ($0.number, $0.pageStates[page]) }
        if let known { return known }
        let json = pageState(of: page).json
        state.withLock { state in
            if state.number == number { state.pageStates[page] = json }
        }
        return json
    }

    /// The checks go through more than one text, so they have a thread of their own; those that answer browsers go on meanwhile. What was asked before the
    /// last reading is not worked out any more: whoever asked will ask again.
    private func checks(of page: SitePath) async -> JSONValue {
        let number = state.withLock { $0.number }
        let pageState = pageState(of: page)
        guard let file = pageState.site.source(of: page) else { return pageState.json(ofChecks: []) }
        return await withCheckedContinuation { continuation in
            checkQueue.async { [self] in
                let isCurrent = state.withLock { $0.number == number }
                let json = isCurrent ? pageState.json(ofChecks: check(file, pageState.site.current.outcome)) : .members([])
                continuation.resume(returning: json)
            }
        }
    }

    func pageState(of page: SitePath) -> PageState {
        let bytes = bytes(at: page) ?? substitute(for: page)
        let styles = styles
        let site = state.withLock { $0.site }
        let version = "\(SHA256Digest(of: bytes))-\(site.reading(for: page)?.assetVersion ?? 0)"
        return PageState(page: page, site: site, run: run, version: version, styles: styles)
    }

    /// The style sheets of the site.
    private var styles: [StyleVersion] {
        let (site, number, known) = state.withLock { ($0.site, $0.number, $0.styles) }
        if let known { return known }
        let paths = (site.lastGood ?? site.current).files.keys.filter { $0.description.hasSuffix(".css") }.sorted()
        let styles = paths.compactMap { path in bytes(at: path).map { StyleVersion(path: path, version: "\(SHA256Digest(of: $0))") } }
        state.withLock { state in
            if state.number == number { state.styles = styles }
        }
        return styles
    }
}
