extension StarterFiles {
    /// - Parameters:
    ///   - name: the site's title, as YAML.
    ///   - language: its tag.
    static func arabic(name: String, language: String) -> StarterFiles {
        StarterFiles(
            readme: """
                # موقعك

                كل ما يقرؤه الناس موجود في هذا المجلد. غيّر ما تريد، ثم ابنِ الموقع وافتحه في المتصفح:

                ```sh
                attune build --source . --output ../Output
                ```

                - في `site.yml` العنوان واسم الناشر وخطوط المساعدة التي تظهر أولًا.
                - في `articles` و`worksheets` و`topics` الصفحات. الأمر `attune new article` يبدأ صفحة أخرى.
                - في `glossary.yml` و`resources` الكلمات المشروحة، والكتب والخدمات.
                - في `bundles` مجموعات تُطبع معًا.

                الأسطر التي تبدأ بالعلامة `#` في هذه الملفات، والنص بين `<!--` و`-->`، ملاحظات لك وحدك. قبل النشر، قارن كل رقم في `resources/helplines.yml`
                بصفحة الخدمة نفسها، واطلب مراجعة كل صفحة من شخص له اسم ودور معروفان.

                """,
            site: """
                # الموقع كله. الأسطر التي تبدأ بهذه العلامة ملاحظات لك، ولا يقرؤها غيرك.

                title: \(name)
                tagline: صفحات قليلة وهادئة، للقراءة على مهل.
                languages: [\(language)]

                # إلى أين يقود زر «مغادرة هذه الصفحة»: مكان عادي يزوره كثير من الناس.
                exit:
                  url: https://www.bbc.com/weather

                # من ينشر. يظهر الاسم على كل ورقة تُسلَّم. احذف العلامة من الأسطر التي تحتاج إليها.
                clinic:
                  name: \(name)
                  # country: JO
                  # phone: 06 000 0000
                  # email: hello@example.org
                  # accent: "#1d6a72"

                # خدمات من resources/helplines.yml بالترتيب الذي تظهر به. اختر ما يجيب حيث يعيش قرّاؤك.
                helplines: [find-a-helpline, befrienders]

                # عنوان الموقع إن كان سيُنشر على الشبكة، وآخره خط مائل.
                # base-url: https://example.org/

                """,
            home: """
                ---
                title: \(name)
                summary: صفحات قليلة وهادئة عن الصدمة النفسية، للقراءة على مهل.
                ---

                <!-- ماذا تقول عند الباب؟ تكفي فقرات قصيرة. القوائم التي تحتها تُصنع وحدها. -->

                مرحبًا بك هنا. ما يُقرأ قليل، ولا حاجة إلى قراءته كله.

                إن كان اليوم صعبًا، فإن [المساعدة الآن](pages/help-now.md) تأتي أولًا.

                """,
            helpNow: """
                ---
                title: المساعدة الآن
                summary: من يجيب حين يصبح الأمر فوق الطاقة، وما العمل إن كان أحد في خطر.
                ---

                <!-- كل الصفحات تقود إلى هنا. تحت هذه الكلمات تظهر خدمات resources/helplines.yml. أبقِها قصيرة، وجرّب كل رقم. -->

                إن كان أحد في خطر، فالخطوة الأولى هي الاتصال برقم الطوارئ في البلد الذي أنت فيه.

                إن كنت في أمان والأمر فوق الطاقة، فهناك من يستمع. لا حاجة إلى سبب يبدو كافيًا.

                """,
            notFound: """
                ---
                title: الصفحة غير موجودة
                ---

                لا شيء في هذا العنوان، والخطأ ليس خطأك. [الصفحة الرئيسية](../index.md) و[المساعدة الآن](help-now.md) في مكانهما.

                """,
            about: """
                ---
                title: عن هذه الصفحات
                summary: من يكتب هنا، وما الذي لا تستطيعه هذه الصفحات.
                ---

                <!-- من أنتم، ومن يموّل هذا العمل؟ كيف يمكن إبلاغكم بخطأ؟ -->

                هذه الصفحات تشرح، ولا تحل محل الرعاية. لم يراجعها بعد أي شخص له دور سريري، وكل صفحة تقول ذلك.

                """,
            privacy: """
                ---
                title: الخصوصية
                summary: ما الذي تجمعه هذه الصفحات (لا شيء)، وما قد يحفظه جهازك.
                ---

                لا تضع هذه الصفحات ملفات تعريف، ولا تعدّ الزيارات، ولا تطلب شيئًا من أي موقع آخر.

                قد يحفظها المتصفح في قائمة ما فُتح. زر «مغادرة هذه الصفحة» ينقلك بسرعة، ولا يمحو شيئًا.

                <!-- هل يحتفظ المضيف بسجل للزيارات؟ اذكر ذلك هنا. -->

                """,
            topic: Named(
                name: "trauma",
                text: """
                    ---
                    title: الصدمة النفسية
                    summary: ما معنى الكلمة، وشيء صغير للتجربة.
                    # مكانه بين المواضيع.
                    order: 1
                    ---

                    <!-- لماذا قد يأتي أحد إلى هنا، وماذا سيجد؟ -->

                    تبقى بعض الأمور مع الإنسان زمنًا طويلًا. تنظر هذه الصفحات في ما قد يكون ذلك، ولك أن تختار إلى أين تقرأ.

                    """
            ),
            article: Named(
                name: "what-the-word-trauma-means",
                text: """
                    ---
                    # حتى ستين حرفًا. لا يحمل النص أدناه عنوانًا خاصًا به.
                    title: ما معنى كلمة الصدمة
                    summary: ثلاثة أمور تتحدث عنها الكلمة، ولماذا يمكن استعمالها أو تركها.
                    # الموضوع الأول هو اسم المجلد الذي فيه هذا الملف.
                    topics: [trauma]
                    # adult, young-person, parent-or-carer, supporter, professional
                    audience: [adult]
                    # explanation, practice, guide
                    kind: explanation
                    # ماذا يكتب في البحث من لا يعرف الكلمة بعد؟
                    keywords: [ما حدث لي, ذكريات سيئة]
                    # لا تغيّر هذا إلا بعد مراجعة شخص له اسم ودور معروفان.
                    review:
                      status: awaiting
                    main-message: الصدمة هي ما حدث، وكيف كان، وما تركه، ولك أن تختار الكلمة المناسبة لك.
                    actions:
                      - اختيار كلمة مريحة لما حدث، أو عدم اختيار أي كلمة.
                    # للمواضيع الصعبة فقط: جملة هادئة واحدة، من غير تفاصيل.
                    content-note: تتحدث هذه الصفحة عن الصدمة عمومًا، من غير تفاصيل.
                    key-points:
                      - تتحدث الكلمة عن ثلاثة أمور معًا.
                      - قد يخرج شخصان من الليلة نفسها بطريقتين مختلفتين.
                      - يمكن استعمال كلمة أخرى، أو لا شيء.
                    ---

                    ربما وردت الكلمة في منشور، أو قالها صديق أو طبيبة. وربما خطر السؤال: هل تعنيني كلمة كبيرة كهذه؟

                    ## ثلاثة أمور معًا

                    <!-- لكل حقيقة مصدرها قبل النقطة. الاسم هو اسم مدخل في مجلد resources. -->

                    تنظر هيئة صحية عامة في الولايات المتحدة إلى ثلاثة أمور معًا. هي ما حدث، وكيف عاشه الإنسان، وما تركه بعده [@samhsa-2014].

                    لذلك قد يخرج شخصان من الليلة نفسها بطريقتين مختلفتين. ولا أحد منهما مخطئ.

                    ## ما الذي يمكن فعله بها

                    > [!PRACTICE] كلمة تخصك
                    > 1. ابحث عن كلمة مريحة لك. «ذلك الشتاء» مثال عليها.
                    > 2. اكتبها، أو احتفظ بها لنفسك.

                    > [!REFLECT]
                    > ما الذي يجعل يومًا عاديًا أخف قليلًا؟

                    ## ماذا تقول الدراسات

                    > [!SCIENCE]
                    > اتفق على هذا الوصف خبراء. هو ليس اختبارًا، ولا يقول ما لديك.

                    للمتابعة، ورقة [ما يهدّئني](../../worksheets/what-steadies-me.md) خطوة صغيرة. ولمن يريد صحبة اليوم، هناك [المساعدة الآن](../../pages/help-now.md).

                    """
            ),
            worksheet: Named(
                name: "what-steadies-me",
                text: """
                    ---
                    title: ما يهدّئني
                    summary: ورقة قصيرة للناس والأماكن والأشياء التي تجعل اليوم أخف.
                    topics: [trauma]
                    audience: [adult, young-person]
                    kind: practice
                    review:
                      status: awaiting
                    related: [what-the-word-trauma-means]
                    ---

                    املأ ما تريد، قليلًا كان أو كثيرًا. لا تحفظ هذه الصفحة ما يُكتب فيها ولا ترسله إلى أحد.

                    <!-- لكل مربع سؤاله. يصبح على الورق أسطرًا، بالعدد الذي تكتبه. -->

                    > [!WRITE] lines=3
                    > شخص أو حيوان أو مكان يطيب قربه

                    > [!WRITE] lines=2
                    > شيء ألمسه أو أسمعه أو أشمّه

                    - [ ] واحد من هذه قريب مني اليوم.
                    - [ ] أعرف لمن يمكنني أن أقول.

                    """
            ),
            bundle: Named(
                name: "first-pack",
                text: """
                    # مجموعة تُطبع معًا: attune bundle first-pack
                    title: للبداية
                    summary: صفحة للقراءة وصفحة للكتابة.
                    language: \(language)
                    parts:
                      - title: أولًا
                        introduction: خذ ما ينفعك، واترك الباقي ليوم آخر.
                        items: [what-the-word-trauma-means, what-steadies-me]

                    """
            ),
            glossary: """
                # كلمات مشروحة، والمعنى البسيط أولًا. يُربط أول ذكر لكل منها في الصفحة وحده، إلا إذا كُتب autolink: false.

                - id: trauma
                  term: الصدمة النفسية
                  aliases: [صدمة نفسية]
                  autolink: false
                  definition: الأثر الذي قد يتركه في الإنسان أمر مخيف جدًا أو مؤذٍ جدًا.
                  sources: [samhsa-2014]

                """,
            helplines: """
                # من يجيب. لم يتحقق أحد بعد من هذه المداخل لموقعك. قارن كلًا منها بصفحة الخدمة نفسها، واكتب اليوم في last-checked.
                # احذف ما لا ينفع قرّاءك، وأضف ما ينفعهم، ورقم الطوارئ في بلدهم أولًا: attune new resource

                - id: find-a-helpline
                  type: directory
                  title: Find a Helpline
                  authors: [{literal: ThroughLine}]
                  channels:
                    - {kind: web, value: https://findahelpline.com/}
                  url: https://findahelpline.com/
                  summary: خطوط مساعدة في بلدان كثيرة، بالهاتف أو الرسائل أو المحادثة. الصفحة بالإنجليزية.
                  languages: [en]
                  cost: free
                  max-age-days: 90
                  last-checked:

                - id: befrienders
                  type: directory
                  title: Befrienders Worldwide
                  channels:
                    - {kind: web, value: https://befrienders.org/}
                  url: https://befrienders.org/
                  summary: مراكز في بلدان كثيرة فيها متطوعون يستمعون. الصفحة بالإنجليزية.
                  languages: [en]
                  cost: free
                  max-age-days: 90
                  last-checked:

                """,
            works: """
                # أعمال تعتمد عليها الصفحات. اكتب ما رأيته بنفسك فقط. تذكر الصفحة المدخل باسمه: [@samhsa-2014]

                - id: samhsa-2014
                  type: report
                  title: "SAMHSA's Concept of Trauma and Guidance for a Trauma-Informed Approach"
                  authors: [{literal: Substance Abuse and Mental Health Services Administration}]
                  year: 2014
                  container: HHS Publication No. (SMA) 14-4884
                  summary: دليل عام بالإنجليزية عن الصدمة، وكيف تتجنب الخدمات أن تزيدها.
                  evidence: يعتمد على اتفاق الخبراء أكثر من اعتماده على التجارب.
                  level: expert
                  audience: [professional]
                  topics: [trauma]
                  languages: [en]
                  cost: free
                  last-checked:

                """
        )
    }
}
