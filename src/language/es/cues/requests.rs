//! What a Spanish sentence wants of its reader, and the courtesies that only sound like it.

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
        pattern: r"\b(?:por favor|porfa|porfavor|podrías|podría usted|podríais|podrían|puedes|podés|puede usted|te importaría|le importaría|favor de|sírva(?:n)?se|tenga la bondad|tengan la bondad|tenga a bien|haz(?:me)? el favor|hága(?:me|nos) el favor|hazme saber|hágame saber)\b",
        example: "Por favor, llama a Marcos.",
    },
    Cue {
        id: "es.request.wish",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:me gustaría|nos gustaría|quería|queríamos|quisiera|quisiéramos|querría) (?:saber|que|pedir\w*|preguntar\w*|consultar\w*|hacer\w* una (?:pregunta|consulta)|conocer (?:su|tu|vuestra)|contar con)\b|\b(?:te|le|les|os) (?:pido|pedimos|ruego|rogamos|agradecería|agradeceríamos|agradezco que|agradecemos que|solicito|solicitamos)\b|\b(?:ruego|rogamos|solicito|solicitamos|agradecería|agradeceríamos|pido|pedimos) (?:que|me|nos|el|la|su|tu|una|un)\b",
        example: "Me gustaría saber el precio.",
    },
    Cue {
        id: "es.request.need",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:necesito|necesitamos|necesitaría|necesitaríamos|hace falta|haría falta|conviene) (?:que (?:me |nos |le |lo |la )*\w+|(?:su|tu|vuestr[oa]|sus|tus) \w+)|\b(?:sería (?:de gran ayuda|estupendo|genial|ideal|bueno|perfecto)|me vendría (?:muy |fenomenal |genial )?(?:bien )?|estaría bien) que\b",
        example: "Necesito que firmes el acta.",
    },
    Cue {
        id: "es.request.await",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:quedo|quedamos|estoy|estamos) (?:a la espera|pendientes?) de|\b(?:espero|esperamos|esperando|aguardo) (?:con (?:interés|ganas|impaciencia) )?(?:tu|su|vuestra|tus|sus|vuestras|recibir (?:su|tu)) (?:pronta |amable )?(?:respuesta|noticias|contestación|confirmación|comentarios|aprobación|visto bueno)",
        example: "Quedo a la espera de su respuesta.",
    },
    Cue {
        id: "es.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: r"\b[a-zñ]*[áéíóú][a-zñ]{1,4}(?:me|nos|melo|mela|noslo|nosla)\b|\b(?:dime|dinos|dame|danos|ponme|hazme|échale|échame|dile|dale un vistazo|háganos|hágame|pregúntale|escríbele|llámale|envíale|contame|avisame|mandame|decime|pasame|confirmame|escribime|llamame|fijate|enviame|enviadme|decidme|avisadme|mandadme|confirmadme|pasadme|echadle)\b",
        example: "Avísame cuando llegues.",
    },
    Cue {
        id: "es.request.bare_imperative",
        about: About::Request,
        weight: 4,
        pattern: r"^(?:(?:y|pues|entonces|bueno|oye),? )?(?:manda|mande|envía|envíe|revisa|revise|confirma|confirme|firma|firme|comprueba|compruebe|pregunta a|pregunte a|habla con|hable con|llama a|llame a|mira si|mire si|recuerda|recuerde|haz|pon|trae|traiga|indique|indica) (?:\w+)",
        example: "Revisa el acta antes del pleno.",
    },
    Cue {
        id: "es.request.courtesy",
        about: About::Request,
        weight: -5,
        pattern: r"\b(?:disc[uú]lp\w+|perd[oó]n\w*|permít\w+|permite(?:me|nos)|déjame|déjanos|déjeme|créeme|créame|imagínate|présent\w+|alégr\w+|olvíd\w+)\b|\bno (?:hace falta|necesit)",
        example: "Perdóname por el retraso.",
    },
    Cue {
        id: "es.request.how_are_you",
        about: About::Request,
        weight: -5,
        pattern: r"¿(?:qué tal|cómo (?:estás|está|estáis|están|andas|te va|le va|os va|va todo|va eso|va la vida|sigues|sigue todo))(?: (?:estás|está|estáis|todo|todos|la familia|va|vas|te va|por allí|por ahí|el fin de semana|ha ido|las vacaciones|usted|ustedes|vosotros|tú|por|allí|ahí|allá))*,? ?\w*\?|\bqué hay de nuevo\b",
        example: "¿Qué tal todo por allí?",
    },
    Cue {
        id: "es.request.another_time",
        about: About::Request,
        weight: -8,
        pattern: r"\b(?:vuelv[ae]n? a|inténte\w*|prueb[ae]|escríb\w+|contácte\w*|contácta\w*|llám\w+|búsca\w*)\b.{0,30}\b(?:en|después de|a partir de|tras|más adelante|el próximo|la próxima|dentro de)\b",
        example: "Vuelva a escribirnos en septiembre, por favor.",
    },
    Cue {
        id: "es.request.marketing",
        about: About::Request,
        weight: -6,
        pattern: r"\b(?:haga clic|haz clic|pulse aquí|pincha aquí|boletín|newsletter|suscríbe\w*|darse de baja|no responda a este)\b",
        example: "Por favor, haga clic en el enlace.",
    },
    Cue {
        id: "es.phatic.doubt",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bno (?:dudes|dude|duden|dudéis|dudés) en\b|\ba (?:su|tu|vuestra) (?:entera |completa )?disposición\b|\bpara lo que (?:necesites|necesite|necesitéis|quieras|quiera|haga falta)\b|\baquí (?:me tienes|me tiene|nos tienes|nos tiene|estoy|estamos) (?:si|para)\b",
        example: "No dude en llamarme.",
    },
    Cue {
        id: "es.phatic.anything",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bcualquier (?:cosa|duda|pregunta|consulta|aclaración|problema|inconveniente|otra cosa)\b.{0,60}|\bsi (?:\w+ )?(?:tienes|tiene|tenéis|tienen|tenés|surge|surgen|hay|quedan?|necesitas|necesita|necesitáis|necesitan|hubiera) (?:cualquier|alguna|algún|más|otra|una|algo|dudas|preguntas)\b.{0,80}",
        example: "Cualquier duda, me dices.",
    },
];
