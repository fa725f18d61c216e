/// What page furniture says, in the languages of the interface. The phrases were gathered from what common blog and news software prints.
enum FurniturePhrases {
    /// What a line is part of, where it says nothing else than that.
    ///
    /// - Parameter isSentence: whether it ends with a full stop.
    static func furniture(in line: ComparedLine, isSentence: Bool = false) -> Furniture? {
        guard line.wordCount > 0 else { return nil }
        if let furniture = whole[line.text] { return furniture }
        if line.wordCount <= 16, let match = beginnings.first(where: { line.begins(with: $0.phrase) }), !isSentence || match.furniture.speaksInSentences {
            return match.furniture
        }
        return counted(line)
    }

    /// Lines with a number in them: `5 min read`, `12 comments`, `1.2K shares`.
    private static func counted(_ line: ComparedLine) -> Furniture? {
        guard line.wordCount <= 6 else { return nil }
        let words = line.text.split(separator: " ").filter { !$0.allSatisfy { $0.isNumber || $0 == "k" } }.joined(separator: " ")
        guard words != line.text else { return nil }
        return countedWords[words]
    }

    private static func table(_ rows: [(Furniture, String)]) -> [String: Furniture] {
        var table: [String: Furniture] = [:]
        for (furniture, phrases) in rows {
            for phrase in phrases.split(separator: "/") { table[ComparedLine(phrase).text] = furniture }
        }
        return table
    }

    private static let whole = table([
        (.advertisement, "advertisement/advertisements/ad/ads/sponsored/sponsored content/sponsored post/promoted/story continues below advertisement"),
        (.advertisement, "article continues after advertisement/article continues below/continue reading below/publicidad/anuncio/contenido patrocinado/إعلان/إعلانات"),
        (.printing, "print/print friendly/printer friendly/printer friendly version/print friendly pdf email/print this page/print this article/print pdf/save as pdf"),
        (.printing, "download pdf/print page/imprimir/imprimir esta página/versión para imprimir/طباعة/طباعة الصفحة"),
        (.mailing, "email/email this/email this article/email this page/email a friend/email to a friend/send to a friend/mail this page"),
        (.mailing, "enviar por correo/enviar a un amigo/enviar por email/أرسل إلى صديق/إرسال بالبريد"),
        (.sharing, "share/share this/share this post/share this article/share this page/share this story/share on/tweet/tweet this/pin it/pin/facebook/twitter"),
        (.sharing, "linkedin/whatsapp/pinterest/instagram/reddit/x/copy link/share via/like this/like/follow us/compartir/compartir en/comparte/compártelo"),
        (.sharing, "síguenos/شارك/مشاركة/شارك الصفحة/تابعنا/click to share/click to tweet/facebook twitter/facebook twitter email/facebook twitter linkedin"),
        (.newsletter, "subscribe/subscribe now/sign up/sign me up/subscribe to our newsletter/newsletter/enter your email/enter your email address/email address"),
        (.newsletter, "your email address/join our mailing list/get our newsletter/suscríbete/suscribirse/boletín/اشترك/النشرة البريدية/اشترك في النشرة البريدية"),
        (.comments, "comments/leave a reply/leave a comment/post a comment/add a comment/join the conversation/join the discussion/no comments/no comments yet"),
        (.comments, "be the first to comment/reply/log in to reply/log in to comment/cancel reply/post comment/comments are closed/load more comments/comentarios"),
        (.comments, "deja un comentario/deja una respuesta/responder/التعليقات/اترك تعليقا/اترك تعليقًا/أضف تعليقا"),
        (.related, "related/related posts/related articles/related stories/related content/related topics/related reading/you may also like/you might also like"),
        (.related, "you may also enjoy/read next/up next/recommended/recommended for you/more from this author/more like this/popular posts/recent posts"),
        (.related, "most read/trending/most popular/next post/previous post/next article/previous article/read more/artículos relacionados/entradas relacionadas"),
        (.related, "también te puede interesar/te puede interesar/leer más/مقالات ذات صلة/مواضيع ذات صلة/اقرأ أيضا/اقرأ أيضًا"),
        (.cookies, "accept/accept all/accept cookies/accept all cookies/reject all/cookie settings/manage cookies/cookie policy/aceptar cookies/aceptar todas"),
        (.copyright, "all rights reserved/todos los derechos reservados/جميع الحقوق محفوظة"),
        (.navigation, "menu/search/home/skip to content/skip to main content/back to top/top/close/open menu/toggle navigation/main menu/site map/sitemap/contact us"),
        (.navigation, "about us/privacy policy/terms of use/terms and conditions/terms of service/log in/login/register/sign in/donate/shop/next/previous/show more"),
        (.navigation, "menú/buscar/inicio/saltar al contenido/ir al contenido/volver arriba/القائمة/بحث/الرئيسية/العودة إلى الأعلى/تخطي إلى المحتوى"),
        (.contents, "table of contents/contents/in this article/on this page/jump to/índice/tabla de contenidos/en este artículo/المحتويات/في هذه الصفحة"),
    ])

    private static let countedWords = table([
        (.readingTime, "min read/minute read/minutes read/mins read/min/minutes to read/reading time min/reading time minutes/estimated reading time minutes"),
        (.readingTime, "views/reads/likes/claps/min de lectura/minutos de lectura/tiempo de lectura minutos/دقائق قراءة/دقيقة قراءة/مشاهدة"),
        (.sharing, "shares/share/tweets/pins"),
        (.comments, "comment/comments/responses/replies/thoughts on/comentarios/comentario/تعليقات/تعليق"),
        (.navigation, "page of/página de"),
    ])

    private static let beginnings: [(phrase: String, furniture: Furniture)] = table([
        (.sharing, "share this with/share on facebook/share on twitter/share on x/share on linkedin/share this on/follow us on/like us on/click to share on/compartir en"),
        (.newsletter, "sign up for our/sign up to our/sign up for the/subscribe to our/subscribe to the/join our newsletter/get our free newsletter/suscríbete a"),
        (.newsletter, "enter your email/get the latest/اشترك في"),
        (.comments, "your email address will not be published/required fields are marked/you must be logged in to/save my name email/tu dirección de correo"),
        (.cookies, "we use cookies/this site uses cookies/this website uses cookies/by continuing to use this site/utilizamos cookies/usamos cookies/نستخدم ملفات"),
        (.copyright, "copyright/derechos de autor/حقوق النشر"),
        (.filing, "filed under/posted in/tagged/tags/categories/category/archivado en/etiquetas/categorías/الوسوم/التصنيفات"),
        (.breadcrumbs, "you are here/estás aquí/أنت هنا"),
        (.advertisement, "advertisement/this post contains affiliate links/as an amazon associate"),
        (.related, "read also/see also our/related posts/related articles/click here to read/you may also like"),
        (.mailing, "email this"),
        (.printing, "print friendly/printer friendly/click here to print"),
        (.readingTime, "estimated reading time/reading time/time to read"),
    ]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
