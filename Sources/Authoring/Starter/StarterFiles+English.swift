extension StarterFiles {
    /// - Parameters:
    ///   - name: the site's title, as YAML.
    ///   - language: its tag.
    static func english(name: String, language: String) -> StarterFiles {
        StarterFiles(
            readme: """
                # Your site

                Everything that readers see is in this folder. Change it, build, and look at it in a browser:

                ```sh
                attune build --source . --output ../Output
                ```

                - `site.yml` holds the title, who publishes, and which helplines come first.
                - `articles`, `worksheets` and `topics` hold the pages. `attune new article` begins another one.
                - `glossary.yml` and `resources` hold the words you explain, and the books and services that you point to.
                - `bundles` holds packs to print as one.

                Lines that begin with `#` in these files, and text between `<!--` and `-->`, are notes for you. Before you publish, check each number in
                `resources/helplines.yml` against the service's own page, and let somebody with a name and a role review each page.

                """,
            site: """
                # The site as a whole. Lines that begin with # are notes for you; nothing else reads them.

                title: \(name)
                tagline: A few calm pages, to read at your own pace.
                languages: [\(language)]

                # Where "Leave this page" leads: an everyday place that many people look at.
                exit:
                  url: https://www.bbc.co.uk/weather

                # Who publishes, and in which country: its helplines come first. Take away the # from the lines that you need.
                clinic:
                  name: \(name)
                  country: GB
                  # phone: 020 7946 0000
                  # email: hello@example.org
                  # hours: Monday to Friday, 9am to 5pm
                  # accent: "#1d6a72"
                  # footer: Information to use alongside care.

                # Services out of resources/helplines.yml, in the order in which readers see them. Choose those that answer where your readers live.
                helplines: [emergency-gb, samaritans, find-a-helpline]

                # Who may copy your pages: with CC-BY-4.0 anybody who names you, with all-rights-reserved nobody.
                licence: CC-BY-4.0

                # Where the site will be hosted, if it will; the address ends with a slash.
                # base-url: https://example.org/

                # Nobody has reviewed these pages yet, and each says so. Take this out once somebody does: attune check then asks for the others.
                checks:
                  off: [review-missing]

                """,
            home: """
                ---
                title: \(name)
                summary: A few calm pages about trauma, to read at your own pace.
                ---

                <!-- What would you say at the door? A few short paragraphs are enough. The lists below them are made for you. -->

                It is good that you are here. There is little to read, and no need to read all of it.

                If today is a hard day, [help now](pages/help-now.md) comes first.

                """,
            helpNow: """
                ---
                title: Help now
                summary: Who answers when things are too much, and what to do when somebody is in danger.
                ---

                <!-- Every page leads here. Below these words stand the services of resources/helplines.yml. Keep it short, and test each number. -->

                If somebody is in danger, call the emergency number of the country that you are in.

                If you are safe and it is too much, you can talk with somebody who is there for this. You need no reason that sounds good enough.

                """,
            notFound: """
                ---
                title: Page not found
                ---

                There is nothing at this address. That is no mistake of yours. The [home page](../index.md) and [help now](help-now.md) are still there.

                """,
            about: """
                ---
                title: About these pages
                summary: Who writes here, and what these pages can't do.
                ---

                <!-- Who are you, and who pays for this? How can somebody tell you about a mistake? -->

                These pages explain, and they replace no care. Nobody with a clinical role has reviewed them yet, and each one says so.

                """,
            privacy: """
                ---
                title: Privacy
                summary: What these pages collect (nothing), and what your own device may keep.
                ---

                These pages set no cookies, count no visits and ask no other site for anything.

                Your browser may still list them among the pages that you opened. The button "Leave this page" takes you away quickly, and it deletes nothing.

                <!-- Does your host keep a log of visits? Say so here. -->

                """,
            topic: Named(
                name: "trauma",
                text: """
                    ---
                    title: Trauma
                    summary: What the word means, and one small thing to try.
                    # Its place among the topics.
                    order: 1
                    ---

                    <!-- Why may somebody come here, and what will they find? -->

                    Some things stay with a person for a long time. These pages look at what that may be, and you decide how far to read.

                    """
            ),
            article: Named(
                name: "what-the-word-trauma-means",
                text: """
                    ---
                    # Up to 60 characters. The text below has no heading of its own for it.
                    title: What the word trauma means
                    summary: Three things that the word speaks of, and why it is yours to use or to leave.
                    # The first topic is the folder that this file stands in.
                    topics: [trauma]
                    # adult, young-person, parent-or-carer, supporter, professional
                    audience: [adult]
                    # explanation, practice, guide
                    kind: explanation
                    # What would somebody type who doesn't know the right word yet?
                    keywords: [what happened to me, bad memories]
                    # Change this only when somebody with a name and a role has reviewed it.
                    review:
                      status: awaiting
                    main-message: Trauma is about what happened, how it was for you and what it left, and you choose your own word for it.
                    actions:
                      - Choose a word for it that you can live with, or none.
                    # Hard subjects only: one calm sentence, without details.
                    content-note: This page speaks of trauma in general, without details.
                    key-points:
                      - The word speaks of 3 things at once.
                      - Two people may come out of the same night in different ways.
                      - You may use another word, or none.
                    ---

                    A leaflet said it, or a friend, or a doctor. Perhaps you asked yourself whether such a big word can be meant for you.

                    ## What happened, and what it left

                    <!-- A fact has its source before the full stop. The id is that of an entry in the folder resources. -->

                    A public health body in the United States looks at 3 things together. They are what happened, how the person lived through it, and what it left
                    behind [@samhsa-2014].

                    So two people may come out of the same night in different ways. Neither of them does it wrong.

                    ## What you can do with it

                    > [!PRACTICE] A word of your own
                    > 1. Look for a word that you can live with. "That winter" is one.
                    > 2. Write it down, or keep it to yourself.

                    > [!REFLECT]
                    > What makes an ordinary day a little lighter?

                    ## What studies show

                    > [!SCIENCE]
                    > This description was agreed on by experts. It is no test, and it can't say what you have.

                    If you would like to go on, the sheet [what steadies me](../../worksheets/what-steadies-me.md) is a small next step. For company today there is
                    [help now](../../pages/help-now.md).

                    """
            ),
            worksheet: Named(
                name: "what-steadies-me",
                text: """
                    ---
                    title: What steadies me
                    summary: A short sheet for the people, places and things that make a day lighter.
                    topics: [trauma]
                    audience: [adult, young-person]
                    kind: practice
                    review:
                      status: awaiting
                    related: [what-the-word-trauma-means]
                    ---

                    Fill in as much or as little as you like. This page keeps nothing that you type and sends it to nobody.

                    <!-- Each box has a prompt of its own. On paper it becomes ruled lines, as many as you say. -->

                    > [!WRITE] lines=3
                    > A person, an animal or a place that is good to be near

                    > [!WRITE] lines=2
                    > Something to hold, hear or smell

                    - [ ] One of these is close to me today.
                    - [ ] I know whom I could tell.

                    """
            ),
            bundle: Named(
                name: "first-pack",
                text: """
                    # A pack to print as one: attune bundle first-pack
                    title: A first pack
                    summary: One page to read and one to write on.
                    language: \(language)
                    parts:
                      - title: To begin with
                        introduction: Take what is useful, and leave the rest for another day.
                        items: [what-the-word-trauma-means, what-steadies-me]

                    """
            ),
            glossary: """
                # Words explained, the plain meaning first. The first mention of each on a page is linked by itself, unless autolink is false.

                - id: trauma
                  term: Trauma
                  aliases: [traumatic event, traumatic events]
                  autolink: false
                  definition: The mark that something very frightening or hurtful may leave on a person.
                  sources: [samhsa-2014]

                """,
            helplines: """
                # People who answer. Nobody has checked these entries for your site yet. Compare each one with the service's own page, and write the day into
                # last-checked. Take out what doesn't serve your readers, and add what does: attune new resource

                - id: emergency-gb
                  type: helpline
                  title: "999: emergency services in the UK"
                  region: [GB]
                  emergency: true
                  channels:
                    - {kind: phone, value: "999", short-code: true}
                  hours: "24/7"
                  what-happens: You are asked which service you need and where you are.
                  summary: Police, ambulance or fire, when a life is at risk.
                  languages: [en]
                  cost: free
                  max-age-days: 90
                  last-checked:

                - id: samaritans
                  type: helpline
                  title: Samaritans
                  region: [GB, IE]
                  channels:
                    - {kind: phone, value: "116 123", short-code: true}
                    - {kind: web, value: https://www.samaritans.org/}
                  hours: "24/7"
                  what-happens: A trained volunteer listens.
                  url: https://www.samaritans.org/
                  summary: People who listen at any hour, about anything that weighs on you.
                  languages: [en]
                  cost: free
                  max-age-days: 90
                  last-checked:

                \(StarterEntries.findAHelpline(summary: "Helplines in many countries, by phone, text or chat."))

                """,
            works: """
                # Works that pages lean on. Write only what you have seen yourself. A page cites an entry by its id: [@samhsa-2014]

                \(StarterEntries.conceptOfTrauma(
                    summary: "A public guide to what trauma is and to how services can avoid adding to it.",
                    evidence: "It rests on agreement among experts more than on trials."
                ))

                """
        )
    }
}
