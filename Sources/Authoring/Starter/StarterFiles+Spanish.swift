extension StarterFiles {
    /// - Parameters:
    ///   - name: the site's title, as YAML.
    ///   - language: its tag.
    static func spanish(name: String, language: String) -> StarterFiles {
        StarterFiles(
            readme: """
                # Tu sitio

                Todo lo que se lee en el sitio está en esta carpeta. Cámbialo, constrúyelo y míralo en un navegador:

                ```sh
                attune build --source . --output ../Output
                ```

                - `site.yml` guarda el título, quién publica y qué líneas de ayuda van primero.
                - `articles`, `worksheets` y `topics` guardan las páginas. `attune new article` empieza otra.
                - `glossary.yml` y `resources` guardan las palabras que explicas, y los libros y servicios que señalas.
                - `bundles` guarda conjuntos para imprimir juntos.

                Las líneas que empiezan con `#` en estos archivos, y el texto entre `<!--` y `-->`, son notas para ti. Antes de publicar, compara cada número de
                `resources/helplines.yml` con la página del propio servicio, y pide que alguien con nombre y función revise cada página.

                """,
            site: """
                # El sitio entero. Las líneas que empiezan con # son notas para ti; nada más las lee.

                title: \(name)
                tagline: Unas pocas páginas tranquilas, para leer a tu ritmo.
                languages: [\(language)]

                # Adónde lleva «Salir de esta página»: un lugar corriente que mira mucha gente.
                exit:
                  url: https://www.aemet.es/

                # Quién publica, y en qué país: sus líneas de ayuda van primero. Quita el # de las líneas que necesites.
                clinic:
                  name: \(name)
                  country: ES
                  # phone: 910 000 000
                  # email: hola@example.org
                  # hours: De lunes a viernes, de 9 a 17 h
                  # accent: "#1d6a72"
                  # footer: Información que acompaña a la atención.

                # Servicios de resources/helplines.yml, en el orden en que se ven. Elige los que responden donde viven tus lectoras y lectores.
                helplines: [emergency-es, spain-024, find-a-helpline]

                # Quién puede copiar tus páginas: con CC-BY-4.0 cualquiera que te nombre, con all-rights-reserved nadie.
                licence: CC-BY-4.0

                # Dónde estará publicado, si lo estará; la dirección termina en una barra.
                # base-url: https://example.org/

                # Nadie ha revisado aún estas páginas, y cada una lo dice. Quítalo cuando alguien lo haga: attune check pedirá las demás.
                checks:
                  off: [review-missing]

                """,
            home: """
                ---
                title: \(name)
                summary: Unas pocas páginas tranquilas sobre el trauma, para leer a tu ritmo.
                ---

                <!-- ¿Qué dirías en la puerta? Bastan unos párrafos cortos. Las listas de debajo se hacen solas. -->

                Qué bien que estés aquí. Hay poco que leer, y no hace falta leerlo todo.

                Si hoy es un día difícil, primero está [ayuda ahora](pages/help-now.md).

                """,
            helpNow: """
                ---
                title: Ayuda ahora
                summary: Quién responde cuando es demasiado, y qué hacer si alguien está en peligro.
                ---

                <!-- Todas las páginas llevan aquí. Debajo de estas palabras están los servicios de resources/helplines.yml. Que sea corta, y prueba cada número. -->

                Si alguien está en peligro, llama al número de emergencias del país donde estás.

                Si estás a salvo y es demasiado, puedes hablar con alguien que está ahí para eso. No necesitas un motivo que suene bastante grave.

                """,
            notFound: """
                ---
                title: Página no encontrada
                ---

                En esta dirección no hay nada, y el error no es tuyo. La [página de inicio](../index.md) y [ayuda ahora](help-now.md) siguen ahí.

                """,
            about: """
                ---
                title: Sobre estas páginas
                summary: Quién escribe aquí, y qué no pueden hacer estas páginas.
                ---

                <!-- ¿Quiénes son, y quién paga esto? ¿Cómo se les puede avisar de un error? -->

                Estas páginas explican, y no sustituyen ninguna atención. Todavía no las ha revisado nadie con una función clínica, y cada una lo dice.

                """,
            privacy: """
                ---
                title: Privacidad
                summary: Qué recogen estas páginas (nada), y qué puede guardar tu propio dispositivo.
                ---

                Estas páginas no te siguen, no cuentan las visitas y no piden nada a ningún otro sitio.

                Tu navegador puede tenerlas en la lista de lo que has abierto. El botón «Salir de esta página» te lleva rápido a otro lugar, y no borra nada.

                <!-- ¿Guarda el servidor un registro de visitas? Dilo aquí. -->

                """,
            topic: Named(
                name: "trauma",
                text: """
                    ---
                    title: Trauma
                    summary: Qué quiere decir la palabra, y una cosa pequeña para probar.
                    # Su lugar entre los temas.
                    order: 1
                    ---

                    <!-- ¿Por qué puede llegar alguien aquí, y qué va a encontrar? -->

                    Hay cosas que se quedan mucho tiempo con una persona. Estas páginas miran qué puede ser eso, y tú decides hasta dónde leer.

                    """
            ),
            article: Named(
                name: "que-quiere-decir-trauma",
                text: """
                    ---
                    # Hasta 60 caracteres. El texto de abajo no lleva un encabezado propio para él.
                    title: Qué quiere decir la palabra trauma
                    summary: Tres cosas de las que habla la palabra, y por qué puedes usarla o dejarla.
                    # El primer tema es la carpeta en que está este archivo.
                    topics: [trauma]
                    # adult, young-person, parent-or-carer, supporter, professional
                    audience: [adult]
                    # explanation, practice, guide
                    kind: explanation
                    # ¿Qué escribiría quien todavía no conoce la palabra?
                    keywords: [lo que me pasó, malos recuerdos]
                    # Cámbialo solo cuando alguien con nombre y función la haya revisado.
                    review:
                      status: awaiting
                    main-message: El trauma es lo que pasó, cómo lo viviste y qué dejó, y tú eliges con qué palabra decirlo.
                    actions:
                      - Elige una palabra con la que puedas vivir, o ninguna.
                    # Solo en temas duros: una frase tranquila, sin detalles.
                    content-note: Esta página habla del trauma en general, sin detalles.
                    key-points:
                      - La palabra habla de 3 cosas a la vez.
                      - Dos personas pueden salir de la misma noche de maneras distintas.
                      - Puedes usar otra palabra, o ninguna.
                    ---

                    La decía un folleto, o una amiga, o una médica. Quizá te preguntaste si una palabra tan grande puede ser para ti.

                    ## Lo que ocurrió y lo que dejó

                    <!-- Un hecho lleva su fuente antes del punto. El nombre es el de una entrada de la carpeta resources. -->

                    Un organismo público de salud de Estados Unidos mira 3 cosas juntas. Son lo que ocurrió, la manera en que la persona lo vivió y lo que dejó después
                    [@samhsa-2014].

                    Por eso dos personas pueden salir de la misma noche de maneras distintas. Ninguna lo hace mal.

                    ## Qué puedes hacer con ella

                    > [!PRACTICE] Una palabra tuya
                    > 1. Busca una palabra con la que puedas vivir. «Aquel invierno» es una.
                    > 2. Puedes escribirla, o guardarla para ti.

                    > [!REFLECT]
                    > ¿Qué hace un poco más ligero un día corriente?

                    ## Qué muestran los estudios

                    > [!SCIENCE]
                    > Esta descripción la acordaron personas expertas. No es una prueba, y no puede decir qué tienes.

                    Si quieres seguir, la hoja [lo que me da calma](../../worksheets/lo-que-me-da-calma.md) es un paso pequeño. Si hoy quieres compañía, está
                    [ayuda ahora](../../pages/help-now.md).

                    """
            ),
            worksheet: Named(
                name: "lo-que-me-da-calma",
                text: """
                    ---
                    title: Lo que me da calma
                    summary: Una hoja corta para las personas, los lugares y las cosas que hacen más ligero un día.
                    topics: [trauma]
                    audience: [adult, young-person]
                    kind: practice
                    review:
                      status: awaiting
                    related: [que-quiere-decir-trauma]
                    ---

                    Rellena lo que quieras, mucho o poco. Esta página no guarda nada de lo que escribes ni lo envía a nadie.

                    <!-- Cada recuadro tiene su propia pregunta. En papel son renglones, tantos como digas. -->

                    > [!WRITE] lines=3
                    > Una persona, un animal o un lugar que da gusto tener cerca

                    > [!WRITE] lines=2
                    > Algo que tocar, oír u oler

                    - [ ] Una de estas cosas está hoy cerca de mí.
                    - [ ] Sé a quién se lo podría contar.

                    """
            ),
            bundle: Named(
                name: "para-empezar",
                text: """
                    # Un conjunto para imprimir junto: attune bundle para-empezar
                    title: Para empezar
                    summary: Una página para leer y una para escribir.
                    language: \(language)
                    parts:
                      - title: Lo primero
                        introduction: Toma lo que te sirva, y deja lo demás para otro día.
                        items: [que-quiere-decir-trauma, lo-que-me-da-calma]

                    """
            ),
            glossary: """
                # Palabras explicadas, primero el sentido llano. La primera mención de cada una en una página se enlaza sola, si autolink no es false.

                - id: trauma
                  term: Trauma
                  aliases: [hecho traumático, hechos traumáticos]
                  autolink: false
                  definition: La huella que puede dejar en una persona algo que dio mucho miedo o hizo mucho daño.
                  sources: [samhsa-2014]

                """,
            helplines: """
                # Personas que responden. Nadie ha comprobado aún estas entradas para tu sitio. Compara cada una con la página del propio servicio, y escribe el día en
                # last-checked. Quita lo que no sirva a quien te lee, y añade lo que sí: attune new resource

                - id: emergency-es
                  type: helpline
                  title: "112: emergencias en España"
                  region: [ES]
                  emergency: true
                  channels:
                    - {kind: phone, value: "112", short-code: true}
                  hours: "24/7"
                  what-happens: Alguien pregunta dónde estás y qué pasa, y envía ayuda.
                  summary: Ambulancia, policía o bomberos, si hay riesgo para la vida.
                  languages: [es]
                  cost: free
                  max-age-days: 90
                  last-checked:

                - id: spain-024
                  type: helpline
                  title: "024: Línea de atención a la conducta suicida"
                  region: [ES]
                  channels:
                    - {kind: phone, value: "024", short-code: true}
                    - {kind: web, value: https://www.sanidad.gob.es/linea024/home.htm}
                  hours: "24/7"
                  what-happens: Escucha una persona formada, que ayuda a encontrar atención.
                  url: https://www.sanidad.gob.es/linea024/home.htm
                  summary: La línea pública de España para quien piensa en el suicidio, y para sus personas cercanas.
                  languages: [es]
                  cost: free
                  max-age-days: 90
                  last-checked:

                \(StarterEntries.findAHelpline(summary: "Líneas de ayuda de muchos países, por teléfono, mensaje o chat. La página está en inglés."))

                """,
            works: """
                # Obras en que se apoyan las páginas. Escribe solo lo que hayas visto. Una página cita una entrada por su nombre: [@samhsa-2014]

                \(StarterEntries.conceptOfTrauma(
                    summary: "Una guía pública, en inglés, sobre qué es el trauma y cómo los servicios pueden no aumentarlo.",
                    evidence: "Se apoya en el acuerdo entre personas expertas más que en ensayos."
                ))

                """
        )
    }
}
