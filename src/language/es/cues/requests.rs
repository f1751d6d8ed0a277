//! What a Spanish sentence wants of its reader, and the courtesies that only sound like it.

use super::turns::WAITS_FOR_OTHERS;
use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"\?(?:\s|$)",
        example: "¿Sigue abierto el taller?",
    },
    Cue {
        id: "es.request.please",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:por favor|porfa|porfavor|podrías|podría usted|podríais|podrían|puedes|podés|puede usted|",
            r"te importaría|le importaría|favor de|sírva(?:n)?se|tenga la bondad|tengan la bondad|tenga a bien|",
            r"haz(?:me)? el favor|hága(?:me|nos) el favor|hazme saber|hágame saber)\b"
        ),
        example: "Por favor, llama a Marcos.",
    },
    Cue {
        id: "es.request.wish",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:me gustaría|nos gustaría|quería|queríamos|quisiera|quisiéramos|querría) (?:saber|que|pedir\w*|",
            r"preguntar\w*|consultar\w*|hacer\w* una (?:pregunta|consulta)|conocer (?:su|tu|vuestra)|",
            r"contar con)\b|\b(?:te|le|les|os) (?:pido|pedimos|ruego|rogamos|agradecería|agradeceríamos|",
            r"agradezco que|agradecemos que|solicito|solicitamos)\b|\b(?:ruego|rogamos|solicito|solicitamos|",
            r"agradecería|agradeceríamos|pido|pedimos) (?:que|me|nos|el|la|su|tu|una|un)\b"
        ),
        example: "Me gustaría saber el precio.",
    },
    Cue {
        id: "es.request.need",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:necesito|necesitamos|necesitaría|necesitaríamos|hace falta|haría falta|conviene) (?:que (?:me |",
            r"nos |le |lo |la )*\w+|(?:su|tu|vuestr[oa]|sus|tus) \w+)|\b(?:sería (?:de gran ayuda|estupendo|",
            r"genial|ideal|bueno|perfecto)|me vendría (?:muy |fenomenal |genial )?(?:bien )?|estaría bien) que\b"
        ),
        example: "Necesito que firmes el acta.",
    },
    Cue {
        id: "es.request.await",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:quedo|quedamos|estoy|estamos) (?:a la espera|pendientes?) de|\b(?:espero|esperamos|esperando|",
            r"aguardo) (?:con (?:interés|ganas|impaciencia) )?(?:tu|su|vuestra|tus|sus|vuestras|recibir (?:su|",
            r"tu)) (?:pronta |amable )?(?:respuesta|noticias|contestación|confirmación|comentarios|aprobación|",
            r"visto bueno)"
        ),
        example: "Quedo a la espera de su respuesta.",
    },
    Cue {
        id: "es.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b[a-zñ]*[áéíóú][a-zñ]{1,4}(?:me|nos|melo|mela|noslo|nosla)\b|\b(?:dime|dinos|dame|danos|ponme|",
            r"hazme|échale|échame|dile|dale un vistazo|háganos|hágame|pregúntale|escríbele|llámale|envíale|",
            r"contame|avisame|mandame|decime|pasame|confirmame|escribime|llamame|fijate|enviame|enviadme|decidme|",
            r"avisadme|mandadme|confirmadme|pasadme|echadle)\b"
        ),
        example: "Avísame cuando llegues.",
    },
    Cue {
        id: "es.request.bare_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:y|pues|entonces|bueno|oye),? )?(?:manda|mande|envía|envíe|revisa|revise|confirma|confirme|",
            r"firma|firme|comprueba|compruebe|pregunta a|pregunte a|habla con|hable con|llama a|llame a|mira si|",
            r"mire si|recuerda|recuerde|haz|pon|trae|traiga|indique|indica) (?:\w+)"
        ),
        example: "Revisa el acta antes del pleno.",
    },
    Cue {
        id: "es.request.courtesy",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"\b(?:disc[uú]lp\w+|perd[oó]n\w*|permít\w+|permite(?:me|nos)|déjame|déjanos|déjeme|créeme|créame|",
            r"imagínate|présent\w+|alégr\w+|olvíd\w+)\b|\bno (?:hace falta|necesit)"
        ),
        example: "Perdóname por el retraso.",
    },
    Cue {
        id: "es.request.how_are_you",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"¿(?:qué tal|cómo (?:estás|está|estáis|están|andas|te va|le va|os va|va todo|va eso|va la vida|",
            r"sigues|sigue todo))(?: (?:estás|está|estáis|todo|todos|la familia|va|vas|te va|por allí|por ahí|",
            r"el fin de semana|ha ido|las vacaciones|usted|ustedes|vosotros|tú|por|allí|ahí|allá))*,? ?\w*\?|",
            r"\bqué hay de nuevo\b"
        ),
        example: "¿Qué tal todo por allí?",
    },
    Cue {
        id: "es.request.another_time",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\b(?:vuelv[ae]n? a|inténte\w*|prueb[ae]|escríb\w+|contácte\w*|contácta\w*|llám\w+|",
            r"búsca\w*)\b.{0,30}\b(?:en|después de|a partir de|tras|más adelante|el próximo|la próxima|",
            r"dentro de)\b"
        ),
        example: "Vuelva a escribirnos en septiembre, por favor.",
    },
    Cue {
        id: "es.request.marketing",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"\b(?:haga clic|haz clic|pulse aquí|pincha aquí|boletín|newsletter|suscríbe\w*|darse de baja|",
            r"no responda a este)\b"
        ),
        example: "Por favor, haga clic en el enlace.",
    },
    Cue {
        id: "es.phatic.doubt",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\bno (?:dudes|dude|duden|dudéis|dudés) en\b|\ba (?:su|tu|vuestra) (?:entera |",
            r"completa )?disposición\b|\bpara lo que (?:necesites|necesite|necesitéis|quieras|quiera|",
            r"haga falta)\b|\baquí (?:me tienes|me tiene|nos tienes|nos tiene|estoy|estamos) (?:si|para)\b"
        ),
        example: "No dude en llamarme.",
    },
    Cue {
        id: "es.phatic.anything",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\bcualquier (?:cosa|duda|pregunta|consulta|aclaración|problema|inconveniente|otra cosa)\b.{0,60}|",
            r"\bsi (?:\w+ )?(?:tienes|tiene|tenéis|tienen|tenés|surge|surgen|hay|quedan?|necesitas|necesita|",
            r"necesitáis|necesitan|hubiera) (?:cualquier|alguna|algún|más|otra|una|algo|dudas|preguntas)\b.{0,80}"
        ),
        example: "Cualquier duda, me dices.",
    },
    Cue {
        id: "es.request.missing",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:me|nos) (?:hace|haría|hacen|harían) falta\b|\b(?:me|nos) falta(?:n|ría|rían)?\b|\b(?:sigo|",
            r"seguimos|continúo|continuamos|quedo|quedamos|estoy|estamos) (?:todavía |aún )?(?:a la espera|",
            r"esperando|pendientes?|sin (?:recibir|noticias|respuesta))\b|\b(?:no hemos|",
            r"no he) recibido (?:todavía |aún )?(?:su|tu|vuestr|respuesta|noticias|el|la)\b|\b(?:aún|",
            r"todavía) no (?:hemos|he) (?:recibido|tenido)\b"
        ),
        example: "Nos falta tu firma.",
    },
    Cue {
        id: "es.request.remember",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:no (?:te|se|os) olvid(?:es|e|éis|en)|no olvid(?:es|e|éis|en)|acuérdate|acuérdese|acordaos|",
            r"acuérdense|recuerda(?:d|me)?|recuerde(?:n|me)?|ten(?:ga|gan|ed)? en cuenta|asegúrate|asegúrese|",
            r"aseguraos)\b"
        ),
        example: "No te olvides de cerrar.",
    },
    Cue {
        id: "es.request.would_be",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:sería|estaría|vendría|nos vendría|me vendría|quedaría) (?:muy |de lo más |",
            r"la mar de )?(?:\p{L}+ )?(?:bien|genial|estupendo|perfecto|ideal|útil|bueno|fantástico|fenomenal|",
            r"de gran ayuda|posible|conveniente|interesante|un detalle)? ?(?:que|si|poder)\b|\b(?:agradecería|",
            r"agradeceríamos|agradezco|agradecemos) (?:que|si|mucho que|una|su|tu|tener|recibir|contar)\b|\b(?:te|",
            r"le|les|os) (?:agradecería|agradeceríamos|importaría|parece si|parecería|molestaría|apetece)\b|",
            r"\b(?:deberías|tendrías que|debería usted|tienes que|tenéis que|tiene que) \p{L}+r(?:me|nos|lo|la|",
            r"te)?\b"
        ),
        example: "Sería genial que vinierais.",
    },
    Cue {
        id: "es.request.let_us",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:propongo|sugiero|proponemos|sugerimos|propondría)\b|\b(?:podríamos|deberíamos|",
            r"tendríamos que) (?:\p{L}+r(?:nos|lo|la)?)\b|\b(?:hablamos|quedamos|nos vemos|",
            r"nos reunimos)\b[^.!]*\?|\bpor qué no\b|\bqué (?:te|le|os) parece\b|\ba ver si (?:podemos|quedamos|",
            r"nos|me|puedes|podéis|puede)"
        ),
        example: "Podríamos vernos el martes.",
    },
    Cue {
        id: "es.request.plural_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:y|pues|entonces|bueno|oye|por favor),? )?\p{L}{2,}(?:ad|ed|id) (?:el|la|los|las|en|a|con|por|",
            r"vuestr\p{L}+|un|una|bien|todo|también)\b|^(?:\p{L}+, )?(?:lean|revisen|envíen|manden|firmen|",
            r"confirmen|traigan|avisen|indiquen|rellenen|completen|consulten) \p{L}+"
        ),
        example: "Leed el acta antes de la sesión.",
    },
    Cue {
        id: "es.request.favour",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\bme (?:harías|haría|haríais) (?:un (?:gran )?favor|el favor)\b|\b(?:aguardo|aguardamos|esperamos|",
            r"espero) (?:su|tu|vuestr[oa]|sus|tus) \p{L}+|\bme gustaría (?:mucho )?(?:escuchar|oír|leer|ver|",
            r"entender|saber|conocer|hablar|comentar|tener|contar)\b|\b(?:le|les|te|os) (?:recuerdo|",
            r"recordamos) (?:que|su|tu|la|el)\b|\b(?:rogamos|ruego|se ruega) (?:que |nos |acus|confirm|",
            r"\p{L}+(?:en|an|e|a)\b)"
        ),
        example: "Aguardamos su respuesta.",
    },
    Cue {
        id: "es.request.usted_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:por favor|y|bueno),? )?(?:rellene|cumplimente|adjunte|aporte|marque|elija|seleccione|avise|",
            r"avisad|avisa|llame|llamad|lleve|traiga|traed|venga|venid|pida|espere|abra|cierre|consulte|descargue|",
            r"responda|escriba|deje|anote|tome|solicite) (?:el|la|los|las|un|una|con|su|si|a|en|cuando|antes|por|",
            r"usted|vuestr\p{L}+)\b|\b(?:querría|querríamos|queríamos|nos gustaría|nos interesa|",
            r"me interesa) (?:sobre todo )?(?:saber|conocer|que)\b|\b(?:me|nos) basta(?:ría)?\b"
        ),
        example: "Rellene el cuestionario antes de venir.",
    },
    Cue {
        id: "es.phatic.unclear",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bsi (?:algo|hay algo que) no (?:queda|está|quedara|estuviera) claro\b|\bno tenga reparo en\b",
        example: "Si algo no queda claro, pregunte.",
    },
    Cue {
        id: "es.request.ignore",
        about: About::Request,
        weight: -6,
        pattern: r"\b(?:puedes|puede|podéis|pueden) (?:ignorar|olvidar|descartar)\b",
        example: "Puedes ignorar mi correo, por favor.",
    },
    Cue {
        id: "es.request.asks_or_is_owed",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:tengo|tenemos|tenía) (?:una|otra|dos|algunas|un par de) (?:pequeñas? )?(?:preguntas?|dudas?|",
            r"consultas?) (?:sobre|acerca|para|con|de)\b|\b(?:me|nos) (?:debes|debe usted|debéis|deben) (?:una?|",
            r"el|la|los|las|todavía|aún)\b"
        ),
        example: "Me debes una foto.",
    },
    Cue {
        id: "es.request.of_others",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"^tenga en cuenta\b|\b(?:él |ella )?(?:quería|querían|quiso) saber si .{2,60}\by (?:le|les) (?:dije|",
            r"dijimos|contesté)|\b(?:él|ella|ellos|ellas) (?:quería|querían|quiso|quiere|quieren) saber\b"
        ),
        example: "Tenga en cuenta que la oficina está cerrada.",
    },
    Cue {
        id: "es.request.others",
        about: About::Request,
        weight: -5,
        pattern: WAITS_FOR_OTHERS,
        example: "Seguimos esperando la respuesta del ayuntamiento.",
    },
    Cue {
        id: "es.request.should_see",
        about: About::Request,
        weight: -5,
        pattern: r"\bdeberías? ver (?:cómo|qué|lo que|la cara)\b",
        example: "Deberías ver cómo ha crecido el limonero.",
    },
    Cue {
        id: "es.request.would_suit",
        about: About::Request,
        weight: 4,
        pattern: r"\bme vendría (?:muy |realmente )?bien (?:tener|recibir|saber|contar con|que)\b",
        example: "Me vendría muy bien tener tu opinión.",
    },
    Cue {
        id: "es.request.who_needs",
        about: About::Request,
        weight: -4,
        pattern: r"\bquién (?:demonios |diablos )?necesita (?:un|una) [^?]{1,40} que\b",
        example: "¿Pero quién necesita una nevera que habla?",
    },
    Cue {
        id: "es.request.be_the_first",
        about: About::Request,
        weight: -4,
        pattern: r"\bser (?:el|la|los|las) primer[oa]s? en\b",
        example: "¿Quieres ser la primera en probarlo?",
    },
    Cue {
        id: "es.request.be_first",
        about: About::Request,
        weight: -4,
        pattern: r"\bser (?:el|la) primer[oa]\?",
        example: "¿Quieres ser la primera?",
    },
];
