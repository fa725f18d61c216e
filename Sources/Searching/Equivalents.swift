import HTML

/// Words that stand for the same, where no stemmer could know: what readers say for what pages say, and forms that follow no rule.
///
/// A site's own glossary is the place for its subject's words. These are everyone's.
enum Equivalents {
    /// - Returns: each word with the one that it is found as; both without accents. Empty for a language that nobody has listed them for.
    static func of(_ language: Language) -> [String: String] {
        switch language.description.prefix(2) {
        case "en": english
        case "es": spanish
        default: [:]
        }
    }

    private static let english = table(
        """
        anger: angry
        anxiety: anxious
        argument: quarrel quarrels quarrelling
        baby: infant infants newborn newborns
        behaviour: behavior behaviors
        break: broke broken
        breath: breathe breathing breathes
        bring: brought
        centre: center centers
        child: children kid kids
        choose: chose chosen
        death: dead die died dies dying
        doctor: doctors gp physician
        fall: fell fallen
        father: dad dads daddy fathers
        feel: felt
        fight: fought
        forget: forgot forgotten
        forgive: forgave forgiven
        give: gave given
        grief: grieve grieving grieved
        grow: grew grown
        hide: hid hidden
        hold: held
        ill: illness illnesses sick sickness unwell
        keep: kept
        know: knew known
        loneliness: lonely lonelier
        lose: lost
        man: men male males
        memory: memories remember remembered remembering
        mother: mum mums mummy mom moms mothers
        organisation: organization organizations
        partner: spouse husband wife boyfriend girlfriend partners
        programme: program programs
        proof: proven proved prove
        safe: safety
        scared: afraid frightened scary
        shame: ashamed
        sleep: slept asleep
        speak: spoke spoken
        teach: taught
        teenager: teen teens teenage adolescent adolescents
        tell: told
        therapist: therapists counsellor counsellors counselor counselors psychotherapist psychotherapists
        therapy: therapies counselling counseling psychotherapy
        think: thought thoughts
        understand: understood
        wake: woke woken awake
        weep: wept
        woman: women female females
        write: wrote written
        """)

    private static let spanish = table(
        """
        adolescente: adolescentes chaval chavales
        ansiedad: ansioso ansiosa
        bebe: bebes lactante
        enfermedad: enfermo enferma enfermar
        esposo: esposa marido mujer pareja parejas
        madre: mama mamas madres
        miedo: asustado asustada
        muerte: muerto muerta morir murio
        nino: ninos nina ninas crio crios
        padre: papa papas padres
        seguro: segura seguridad
        soledad: solo sola
        terapeuta: terapeutas psicologo psicologa psicoterapeuta
        terapia: terapias psicoterapia
        verguenza: avergonzado avergonzada
        """)

    private static func table(_ lines: String) -> [String: String] {
        var table: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let words = line.split { $0 == " " || $0 == ":" }.map(String.init)
            for word in words { table[word] = words[0] }
        }
        return table
    }
}
