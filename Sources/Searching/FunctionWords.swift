import HTML

/// Words that hold a sentence together and say nothing of its subject: `the`, `my`, `cannot`.
///
/// How often a word is used can't tell them alone. Readers ask as "I" and pages answer as "you", so that `my` is rare on a site where `trust` is on
/// every page.
enum FunctionWords {
    /// - Returns: without accents; empty for a language that nobody has listed them for.
    static func of(_ language: Language) -> [String] {
        switch language.description.prefix(2) {
        case "en": english
        case "es": spanish
        case "ar": arabic
        default: []
        }
    }

    private static let english = list(
        """
        a about after again all also am an and any anybody anyone anything are arent as at be because been before being but by can cannot cant could couldnt did didnt do does doesnt
        doing dont each everybody everyone everything few for from get gets getting got had hadnt has hasnt have havent having he her here hers him his how however i if in into is
        isnt it its just let lets like made make makes may me might mine more most much must my myself no nobody nor not nothing of off on one only or other our ours out over own really
        shall she should shouldnt so some somebody someone something such than that the their them then there these they thing things this those
        through to too us very want wants was wasnt way we were werent what when where which while who whose why will with without wont would wouldnt you
        your yours yourself
        """)

    private static let spanish = list(
        """
        a al algo alguien algun alguna algunas alguno algunos ante antes aqui asi aun aunque bien cada como con cual cuales cuando cuanto de del desde donde
        dos el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue fueron ha habia han
        hasta hay he la las le les lo los mas me mi mis mia mio mismo mucha mucho muchos muy nada ni no nos nosotros o os otra otras otro otros para pero poco
        por porque pues puede puedo que quien quienes quiero se sea segun ser si siempre sin sobre solo son soy su sus suya suyo tal tambien tan tanto te tener
        tengo ti tiene tienen todo todos tu tus tuyo un una unas uno unos va voy y ya yo
        """)

    private static let arabic = list(
        """
        في من على الى إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا لماذا كيف متى أين هل لا لم لن ليس أن إن أو و ثم بل قد كل بعض أي عند بعد قبل بين
        كان كانت يكون تكون هو هي هم أنا أنت نحن لي لك له لها لهم غير حتى إذا كما لكن
        """)

    private static func list(_ words: String) -> [String] {
        words.split { $0 == " " || $0 == "\n" }.map { Folding.folded(String($0)) }
    }
}
