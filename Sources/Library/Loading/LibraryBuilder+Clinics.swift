import Diagnostics
import HTML

extension LibraryBuilder {
    /// The clinics that publish the same library besides the site's own.
    mutating func makeClinics() -> [Clinic] {
        let drafts = drafts.clinics.sorted { $0.id < $1.id }
        for (draft, next) in zip(drafts, drafts.dropFirst()) where draft.id == next.id {
            report(.duplicateID(.clinic, id: next.id.description, other: draft.file.path), at: SourceLocation(file: next.file.path))
        }
        return drafts.map { makeClinic($0.draft, id: $0.id, file: $0.file) }
    }

    /// - Parameter id: nil for the clinic that stands in `site.yml`.
    mutating func makeClinic(_ draft: ClinicDraft, id: Slug?, file: SourceFile) -> Clinic {
        for language in draft.languages where !drafts.editions.contains(where: { $0.language == language.value }) {
            report(.notALanguageOfTheSite(language.value.description), at: language.location, in: file)
        }
        return Clinic(
            id: id,
            name: draft.name,
            country: draft.country,
            address: draft.address,
            phone: draft.phone,
            email: draft.email,
            web: draft.web,
            hours: draft.hours,
            accent: draft.accent,
            logoFile: draft.logo.flatMap { logo($0, file: file) },
            footer: draft.footer,
            cover: draft.cover,
            paper: draft.paper ?? .a4,
            languages: draft.languages.map(\.value),
            helplines: resources(draft.helplines, kind: .helpline, file: file),
            licence: draft.licence
        )
    }

    private mutating func logo(_ path: Located<String>, file: SourceFile) -> Asset? {
        guard let picture = drafts.assets.first(where: { $0.source == path.value }) else {
            let pictures = drafts.assets.map(\.source).filter { $0.hasPrefix("assets/") }
            let nearest = NearestName.match(for: path.value, among: pictures)
            report(.deadLink(path.value, nearest: nearest), at: path.location, in: file)
            return nil
        }
        guard AssetCheck.isPicture(picture.path) else {
            report(.notAPicture(path.value), at: path.location, in: file)
            return nil
        }
        return picture
    }
}
