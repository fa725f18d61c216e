/// Texts in the form of real content, with everything that a page can hold.
enum FixtureTexts {
    static let everything = #"""
        The door shut harder than you meant it to, and now the house is very quiet. Your stomach has dropped, and part of you is already rehearsing an apology or planning days of silence.

        If you grew up where arguments were dangerous or never mentioned again, this moment can feel like the end of everything. In most relationships, it turns out to be somewhere in the middle.

        ## What a rupture is

        A [rupture](term:rupture) is a moment when two people lose touch with each other. It may be loud, like a row in the kitchen. Far more often it is small: a joke that stings, a glance at the phone, a tired "not now".

        Coming back together afterwards is called [repair](term:repair). It can take 10 seconds or several weeks.[^1]

        ![A circle of four steps joined by arrows. One: in step. Two: out of step. Three: notice. Four: repair.](../../assets/cycle.svg "Each time round the circle is a chance to learn that the bond can hold.")

        ## Why coming back matters so much

        If you watch a baby and a parent playing, you will notice many small misses. One of them looks away as the other begins to smile. In early studies of play, ordinary pairs were matched only about a third of the time [@tronick-1986].

        The rest of the time they were missing each other, mending the miss and finding each other again [@tronick-1986; @bowlby-1988, p. 122].

        > [!QUOTE]
        > A bad moment passes, and we are still us afterwards.

        ### What a child may take from it

        A bad moment passes, and we are still us afterwards. It is possible to do something that brings the other person back. ~~Nothing else matters.~~ Write `sorry` if *saying it* is hard.

        | What happened | What may help | How long it can take |
        | --- | --- | ---: |
        | A sharp word | Owning it, without "but" | A minute |
        | A row in the kitchen | A pause, then talking | An evening |
        | Days of silence | A small, kind sign | Some weeks |

        > [!KEY]
        > Repair counts for more than never falling out.

        ## How to repair

        A repair usually goes better when both people are calmer. You can suggest talking about it after supper, as long as you remember to come back to it.

        1. **Settle yourself first.** Breathe out slowly, walk round the block or put cold water on your face. The page on [alarm and calm](../trauma/what-trauma-is.md) has more ideas.
        2. **Say what happened.** A few ordinary words are enough, such as "I raised my voice at you."
        3. **Ask what it was like, and listen.** You can understand the answer without agreeing with everything in it.

        > [!PRACTICE] Have one sentence ready
        > Words are hard to find in the heat of the moment, so it helps to prepare some.
        >
        > 1. Read these openings: "Can we start again?" "I got that wrong."
        > 2. Change one of them until it sounds like something you would say.
        > 3. Keep it for a small rupture with somebody who is safe.

        > [!AFFIRM]
        > I can come back to somebody, and somebody can come back to me.

        > [!NOTE]
        > With a child, keep it short and get down to their level.

        - [ ] I have chosen a small rupture
        - [x] I have somebody to tell

        ## When a repair is not yours to make

        You do not owe a conversation, a visit or forgiveness to anybody who harms or frightens you. That remains so when the person is a member of your family.

        > [!WARNING]
        > Leaving can be a dangerous time. Plan it with somebody who knows about this.

        > [!HELP] If somebody's anger frightens you
        > In England, you can talk in confidence to the [National Domestic Abuse Helpline](resource:abuse-helpline). [Help now](../../pages/help-now.md) lists services in other places.

        ## What we know and what we do not

        > [!SCIENCE]
        > In 11 studies with 1,314 people, mending a strained bond with the therapist was linked with better results [@eubanks-2018]. A link does not show that the repair was the cause.
        >
        > Advice on repair between partners or friends, including ours, leans on these ideas and on experience.

        > [!REFLECT]
        > Think of a time when somebody came back to you after a difficult moment. What did they do that allowed you to believe them?

        You could begin with something very small. A cup of tea set down without a word can be enough to show that the door is open. More at <https://www.example.org/repair>.

        [^1]: Some repairs take years, and some are never made. Both are part of ordinary lives.
        """#

    static let short = """
        Some people feel calmer with company. Others feel safest with the door shut. Many of us feel both on the same day.

        These pages look at where such habits may come from, and at what can change them.
        """

    static let worksheet = """
        Fill it in on a calm day.

        | To remind me | My words |
        | --- | --- |
        | My age now | |
        | The town that I live in | |

        - [ ] I told somebody.
        - [x] I had some water.

        > [!WRITE] lines=3
        > What helped a little
        """

    static let home = """
        These pages explain trauma, attachment and co-regulation in plain words. They were written for people who are living with them, and for those who care for them.

        Read in any order, at your own pace. You can stop at any time.
        """

    /// Words that mean nothing, in the letters of Arabic.
    static let rightToLeft = """
        سلام هذا نص تجريبي قصير للقراءة من اليمين إلى اليسار. وفيه كلمات قليلة ورقم الهاتف 116 123.

        ## عنوان أول

        هذا سطر آخر مع [كلمة](term:rupture) وكلمات لاتينية مثل Bowlby في الوسط.

        > [!PRACTICE]
        > خذ نفسا هادئا ثم اقرأ السطر مرة أخرى.

        ## عنوان ثان

        نهاية النص.
        """
}
