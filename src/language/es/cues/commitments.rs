//! What a Spanish sentence commits to: the author will do something, or someone will for them.

use super::turns::ENCLOSES;
use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.commit.present",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:te|le|les|os|se) (?:(?:lo|la|los|las) )?(?:mando|mandamos|envío|envio|enviamos|paso|pasamos|",
            r"llamo|llamamos|escribo|escribimos|confirmo|confirmamos|aviso|avisamos|cuento|contamos|digo|decimos|",
            r"respondo|respondemos|contesto|contestamos|devuelvo|devolvemos|consulto|averiguo|miro|reviso|",
            r"compruebo|hago|hacemos|entrego|entregamos|pago|pagamos|preparo|preparamos|reenvío|reenviamos|remito|",
            r"remitimos|comparto|traigo|llevo|dejo|doy|damos|comento|comentamos|busco|consigo|reservo|reclamo|",
            r"informo|informamos|presto|subo|acerco|acompaño|recojo|mantengo|transfiero|ingreso|arreglo|resuelvo|",
            r"explico|mantenemos)\b"
        ),
        example: "Te mando los planos mañana.",
    },
    Cue {
        id: "es.commit.object",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:yo )?(?:me (?:encargo|ocupo|pongo con|pongo a|leo|miro|acerco|comprometo a|paso por)|",
            r"nos (?:encargamos|ocupamos|comprometemos a)|(?:lo|la|los|las) (?:hago|miro|reviso|leo|checo|",
            r"consulto|averiguo|compruebo|preparo|arreglo|resuelvo|pregunto|busco|entrego|termino|pago|monto|",
            r"mando|envío|hablo|traigo|llevo|firmo|corrijo|cambio|muevo|borro|traduzco|imprimo|riego|limpio|",
            r"reparo|recojo|quito|añado|subo|devuelvo)|quedo en|quedamos en|hago yo|yo (?:hablo|llamo|pregunto|",
            r"aviso|pago|preparo|reviso|traigo|llevo|voy)|paso por (?:tu|su|vuestr[oa]|ahí|allí|la oficina)|",
            r"vuelvo a (?:escribir|llamar)\w*)\b"
        ),
        example: "Yo me encargo de la imprenta.",
    },
    Cue {
        id: "es.commit.dated",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:mañana|pasado mañana|esta (?:tarde|noche|semana)|hoy mismo|el (?:lunes|martes|miércoles|jueves|",
            r"viernes|sábado|domingo)|la semana (?:que viene|próxima)) (?:ya |sin falta )?(?:yo )?(?:miro|reviso|",
            r"arreglo|reparo|corrijo|cambio|preparo|pregunto|hablo con|compro|recojo|traigo|llevo|termino|imprimo|",
            r"limpio|pinto|monto|instalo|cocino)\b"
        ),
        example: "El domingo miro las camas.",
    },
    Cue {
        id: "es.commit.future",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:enviar|mandar|pasar|llamar|escribir|confirmar|avisar|contar|dir|responder|contestar|devolver|",
            r"consultar|averiguar|mirar|revisar|comprobar|chequear|encargar|ocupar|har|entregar|pagar|ingresar|",
            r"presentar|preparar|pondr|informar|intentar|tratar|procurar|compartir|remitir|reenviar|traer|llevar|",
            r"recoger|hablar|preguntar|comentar|terminar|acabar|completar|corregir|firmar|imprimir|buscar|",
            r"conseguir|reservar|organizar|arreglar|resolver|solucionar|gestionar|tramitar|transferir|abonar|",
            r"actualizar|subir|adjuntar|facilitar|proporcionar|dar|dejar|mantendr|volver|acercar|asistir|acudir|",
            r"vendr|ayudar|acompañar|mostrar|enseñar|explicar|estudiar|valorar|leer|echar|pedir|reclamar|",
            r"notificar|comunicar|añadir|montar|publicar|cambiar|contactar|estar|me encargar)(?:é|emos)\b"
        ),
        example: "Le responderé el lunes.",
    },
    Cue {
        id: "es.commit.going_to",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:voy|vamos) a (?:enviar|mandar|pasar|llamar|escribir|confirmar|avisar|contar|decir|responder|",
            r"contestar|devolver|consultar|averiguar|mirar|ver si|revisar|comprobar|checar|hacer|entregar|pagar|",
            r"preparar|poner|informar|intentar|tratar|compartir|remitir|reenviar|traer|llevar|recoger|hablar|",
            r"preguntar|comentar|terminar|corregir|firmar|buscar|conseguir|reservar|organizar|arreglar|resolver|",
            r"solucionar|gestionar|estudiar|leer|pedir|reclamar|dar|ocuparme|encargarme|ocuparnos|encargarnos|",
            r"cambiar|mover|borrar|traducir|imprimir|limpiar|añadir)\w*"
        ),
        example: "Voy a revisar las cifras.",
    },
    Cue {
        id: "es.commit.let_me",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:déja|deja|déje|deje|permíta|permite)(?:me|nos|melo)\b.{0,30}\b(?:mir|ver|consult|revis|comprob|",
            r"compruebe|pregunt|averig|habl|chec|pens)\w*"
        ),
        example: "Déjame mirarlo con calma.",
    },
    Cue {
        id: "es.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:vale|ok|de acuerdo|perfecto|claro|hecho|listo|dale|entendido|va|muy bien|bueno)?[,.!]? ?(?:ya |",
            r"yo |así )*(?:lo hago|lo haré|lo haremos|me encargo|te aviso|le aviso|os aviso|te digo|os digo|",
            r"cuenta con ello|cuenta conmigo|cuente conmigo|contad conmigo|cuente con ello|lo miro|lo reviso|",
            r"ahora mismo (?:lo|la|te|le|os|me) \w+o|así lo haré)\b"
        ),
        example: "Vale, así lo hago.",
    },
    Cue {
        id: "es.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:te lo prometo|se lo prometo|os lo prometo|prometo \w+r(?:te|le|les|os|lo|la)?|me comprometo|",
            r"nos comprometemos|sin falta (?:te|le|os|lo))\b"
        ),
        example: "Mañana está, te lo prometo.",
    },
    Cue {
        id: "es.commit.hedged",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:espero|esperamos|confío en|confiamos en|creo que podré|intento|trato de) (?:poder )?(?:enviar|",
            r"mandar|pasar|llamar|escribir|confirmar|avisar|contar|decir|responder|contestar|devolver|hacer|",
            r"entregar|pagar|preparar|tener|dar|terminar|acabar|conseguir|hablar)\w*|\b(?:seguramente|quizás?|",
            r"tal vez|a lo mejor|puede que|posiblemente|probablemente|igual)\b.{0,60}\b(?:te|le|les|os) (?:(?:lo|",
            r"la|los|las) )?(?:llame|mande|envíe|escriba|pueda|diga|dé|confirme|responda|conteste|pase|avise|",
            r"cuente|entregue|traiga|presente)\w*\b|\bpodr(?:é|emos) (?:dar|enviar|mandar|decir|confirmar|",
            r"contestar|responder|entregar|tener|pasar)\w*"
        ),
        example: "Espero poder enviarlo el viernes.",
    },
    Cue {
        id: "es.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:mi|mis|nuestr[oa]s?|un|una|el|la) (?:compañer[oa]|colega|ayudante|asistente|asistenta|",
            r"secretari[oa]|soci[oa]|equipo|jef[ea]|oficina|departamento|técnic[oa]|abogad[oa]|gestor[a]?|",
            r"contable|herman[oa]|marido|mujer|hij[oa])s?\b(?: \w+){0,4} (?:(?:te|le|les|os|se|lo|",
            r"la) )*(?:\w+rán?|van? a \w+r\w*|llama|manda|envía|pasa|se encarga|se ocupa|escribe|contacta|encarga|",
            r"ocupa|recoge|lleva|trae)\b"
        ),
        example: "Mi compañera le llamará.",
    },
    Cue {
        id: "es.commit.for_me",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:te|le|les|os) (?:(?:lo|la|los|las) )?(?:van? a (?:enviar|mandar|llamar|escribir|contactar|",
            r"pasar|responder|contestar|entregar|dar|decir|confirmar|avisar|hacer)\w*|(?:enviar|mandar|llamar|",
            r"escribir|contactar|pasar|responder|contestar|entregar|dar|dir|confirmar|avisar|har|informar|atender|",
            r"pagar)án?)\b"
        ),
        example: "Teo le va a escribir.",
    },
    Cue {
        id: "es.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:tendrá[sn]?|tendréis|recibirá[sn]?|recibiréis|(?:lo|la|los|las) (?:tienes|tenéis|tiene usted|",
            r"tienen ustedes|tendrás|tendrá))\b.{0,80}\b(?:antes|mañana|hoy|el (?:lunes|martes|miércoles|jueves|",
            r"viernes|sábado|domingo|día|próximo|\d)|lunes|martes|miércoles|jueves|viernes|esta|semana|mes|",
            r"en cuanto|a finales|final|plazo|dentro de)\b"
        ),
        example: "Tendrá usted el informe antes del viernes.",
    },
    Cue {
        id: "es.commit.question",
        about: About::Commitment,
        weight: -5,
        pattern: r"¿[^¿]*\?|^(?:cuándo|qué|quién|cómo|dónde|por qué|me|te)\b.*\?$",
        example: "¿Cuándo te llamo?",
    },
    Cue {
        id: "es.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:no|nunca|tampoco) (?:(?:te|le|les|os|se|lo|la|los|las|me|nos) )*(?:voy|vamos|\w+ré|\w+remos|",
            r"mando|envío|paso|llamo|escribo|confirmo|digo|hago|pago|encargo|ocupo|va|van|\w+rán?)\b"
        ),
        example: "No voy a llamar.",
    },
    Cue {
        id: "es.commit.if_you_like",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\bsi (?:(?:te|le|les|os) (?:parece|interesa|sirve|apetece|va bien|viene bien|resulta|hace falta|",
            r"conviene|gusta)|(?:lo )?(?:quieres|quiere|queréis|quieren|querés|gustas|gusta|prefieres|prefiere|",
            r"desea|deseas))\b"
        ),
        example: "Si quieres, te llamo.",
    },
    Cue {
        id: "es.commit.now",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:te|le|les|os) (?:escribo|llamo|contacto|escribimos|mando|envío|adjunto|enviamos|mandamos|paso|",
            r"dejo|doy) (?:para (?:que|\w+r(?:me|te|le|les|os|nos|lo|la)?)|por(?:que)? (?:el|la|lo|los|las|si|un|",
            r"una|me|no|he|hemos)|un (?:abrazo|saludo|beso|fuerte|cordial)|saludos|besos|adjunt\w+|aquí|",
            r"en adjunto|las gracias|mis|la bienvenida|el pésame|la enhorabuena|desde)\b|\bnos vemos\b|",
            r"\bestoy (?:de viaje|de vacaciones|fuera)\b|\bestar(?:é|emos) (?:fuera|de|en|ausente|encantad|",
            r"disponible|por|feliz|muy)|\b(?:como|ya) (?:te|le|os) (?:digo|decía|comento|contaba)\b"
        ),
        example: "Le escribo para presentarme.",
    },
    Cue {
        id: "es.commit.past",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\b(?:ayer|anteayer|anoche|(?:semana|mes|año|lunes|martes|miércoles|jueves|viernes) pasad[oa])\b|",
            r"\b(?:dijo|dijeron|prometió|según|contó|aseguró|dicen? que)\b"
        ),
        example: "Ayer pagamos la factura, se lo digo por si acaso.",
    },
    Cue {
        id: "es.commit.said_or_thought",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:cree|creen|piensa|piensan|supone|suponen) que\b|\bsi (?:te|le|les|os) (?:digo|",
            r"soy) (?:la verdad|sincer[oa]|franc[oa])\b|\bpara (?:serte|serle|ser) (?:sincer|franc)"
        ),
        example: "Cree que lo enviaré mañana.",
    },
    Cue {
        id: "es.commit.hypothetical",
        about: About::Commitment,
        weight: -6,
        pattern: r"\b(?:habría|habríamos|hubiera|hubiese|hubiéramos)\b",
        example: "Si lo hubiera sabido, le habría dicho que lo reviso.",
    },
    Cue {
        id: "es.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:llam\w+|escrib\w+|respond\w+|contest\w+|avis\w+|digo|diga|diré|diremos|decimos|decir\w*|cuento|",
            r"contar\w*|confirm\w+|contacto|inform\w+|respuesta|coment\w+)\b"
        ),
        example: "Te llamo mañana.",
    },
    Cue {
        id: "es.act.send",
        about: About::Send,
        weight: 2,
        pattern: concat!(
            r"\b(?:envi\w+|enví\w+|mand\w+|pas(?:o|aré|aremos|arte|arle|amos)|reenv\w+|remit\w+|llegar|recibir\w+|",
            r"tendr\w+|adjunt\w+|compart\w+|devuelv\w+|devolv\w+|entreg\w+)\b"
        ),
        example: "Te mando el plano.",
    },
    Cue {
        id: "es.act.check",
        about: About::Check,
        weight: 2,
        pattern: r"\b(?:mir\w+|revis\w+|comprob\w+|comprueb\w+|consult\w+|averig\w+|che(?:c|que)\w+|ver|pregunt\w+)\b",
        example: "Lo reviso mañana.",
    },
    Cue {
        id: "es.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: concat!(
            r"\b(?:asistir\w*|acudir\w*|estaremos (?:ahí|allí|allá)|estaré (?:ahí|allí|allá)|acompañ\w+|",
            r"visit\w+)\b"
        ),
        example: "Asistiré a la reunión, la reviso antes.",
    },
    Cue {
        id: "es.act.introduce",
        about: About::Introduce,
        weight: 3,
        pattern: r"\b(?:te|le|les|os) present(?:o|aré|aremos|amos)\b",
        example: "Le presentaré a Irene.",
    },
    Cue {
        id: "es.act.pay",
        about: About::Pay,
        weight: 3,
        pattern: r"\b(?:pag(?:o|aré|aremos|amos|ar|arte|arle)|transferencia|ingres\w+|abonar\w*)\b",
        example: "Mañana te pago la factura.",
    },
    Cue {
        id: "es.commit.introduce",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:te|le|les|os) presento\b.{0,60}\b(?:en cuanto|cuando|mañana|lunes|martes|miércoles|jueves|",
            r"viernes|semana|mes)\b"
        ),
        example: "Te presento a Irene en cuanto vuelva.",
    },
    Cue {
        id: "es.delegate",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:mi|mis|nuestr[oa]s?|un|una|el|la) (?:compañer[oa]|colega|ayudante|asistente|asistenta|",
            r"secretari[oa]|soci[oa]|equipo|jef[ea]|oficina|departamento|técnic[oa]|abogad[oa]|gestor[a]?|",
            r"contable|herman[oa]|marido|mujer|hij[oa])s?\b(?: \w+){0,4} (?:(?:te|le|les|os|se|lo|",
            r"la) )*(?:\w+rán?|van? a \w+r\w*|llama|manda|envía|pasa|se encarga|se ocupa|escribe|contacta|encarga|",
            r"ocupa|recoge|lleva|trae)\b|\b(?:te|le|les|os) (?:van? a|enviarán?|mandarán?|llamarán?|escribirán?|",
            r"contactarán?|responderán?|darán?|dirán?|harán?|pagarán?)\b"
        ),
        example: "Mi compañera le llamará.",
    },
    Cue {
        id: "es.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: concat!(
            r"^si |[,;:] (?:y |pero )?si |[^oér ] si (?:no|me|te|le|se|el|la|lo|los|las|todo|hay|puedo|podemos|",
            r"consigo|conseguimos|tengo|llega|llegan|est[aá]s?|encuentro|\w+) |\b(?:s[oó]lo si|siempre que|",
            r"siempre y cuando|en caso de que|a menos que|salvo que|a no ser que|con tal de que|de ser así)\b"
        ),
        example: "Si llueve, te llamo.",
    },
    Cue {
        id: "es.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:intentar\w*|lo intento|trat(?:o|aré|aremos) de|procur\w+|espero (?:poder |enviar|mandar|tener|",
            r"dar|llamar|contestar|responder|confirmar|terminar)\w*|esperamos (?:poder |enviar|tener|dar)\w*|",
            r"quizás?|tal vez|a lo mejor|puede que|posiblemente|probablemente|seguramente|si puedo|",
            r"si me da tiempo|confío en|creo que .{0,30}podr|lo (?:im)?posible (?:por|para))"
        ),
        example: "Intentaré llamarte.",
    },
    Cue {
        id: "es.commit.any_future",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b\p{L}{1,}(?:aré|eré|iré|dré|bré|rré|aremos|eremos|iremos|dremos|rremos)\b",
        example: "Lijaré la puerta mañana.",
    },
    Cue {
        id: "es.commit.state_future",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\b(?:seré|seremos|habré|habremos|deberé|deberemos|querré|querremos|sabré|sabremos|veremos|",
            r"tendré que|tendremos que|cumpliré|cumpliremos|echaré de menos|estaré (?:fuera|ausente|de (?:viaje|",
            r"vacaciones|baja)|en (?:la oficina|casa|reunión))|estaremos (?:fuera|cerrad[oa]s|de vacaciones)|",
            r"sobreviviré|olvidaré|necesitaré|necesitaremos|volveré (?:el|a la oficina|en)|regresaré)\b"
        ),
        example: "Ya veremos, seremos muchos.",
    },
    Cue {
        id: "es.commit.shut",
        about: About::Commitment,
        weight: -4,
        pattern: r"\b(?:estaremos|permaneceremos) cerrad[oa]s\b",
        example: "Estaremos cerrados hasta el lunes.",
    },
    Cue {
        id: "es.commit.to_reader",
        about: About::Undertaking,
        weight: 4,
        pattern: r"\b(?:te|le|les|os|se) (?:(?:lo|la|los|las) )?\p{L}{3,}(?:o|amos|emos|imos)\b",
        example: "Te lijo la puerta.",
    },
    Cue {
        id: "es.commit.to_reader_not",
        about: About::Undertaking,
        weight: -4,
        pattern: concat!(
            r"\b(?:te|le|les|os|se) (?:lo |la )?(?:agrade(?:zco|cemos)|rueg(?:o)|rogamos|dese(?:o|amos)|pid(?:o)|",
            r"pedimos|salud(?:o|amos)|recuerd(?:o)|recordamos|esper(?:o|amos)|invit(?:o|amos)|felicit(?:o|amos)|",
            r"propon(?:go|emos)|sugier(?:o)|sugerimos|recomiend(?:o)|recomendamos|aconsej(?:o|amos)|solicit(?:o|",
            r"amos)|quier(?:o)|queremos|entiend(?:o)|entendemos|conozco|conocemos|pregunt(?:o|amos)|veo|vemos|",
            r"creo|creemos|debo|debemos|tengo|tenemos|noto|echo de|present(?:o|amos)|adjunt(?:o|amos)|extraño|",
            r"mucho|todo|cuando|solo|claro|nuevo|dijo|hizo|dio|puso|pudo|quiso|vino|trajo|tuvo|supo|hubo|",
            r"(?:escrib|llam|contact)(?:o|imos|amos) (?:para|por|porque|en relación|a propósito|con motivo)|",
            r"envi[oó] adjunto|envío adjunto|hemos|podemos|pong(?:o|emos) en contacto|ayud(?:o|",
            r"amos) [^.?!]{0,40}\bsi hace falta|comunic(?:o|amos) que|inform(?:o|amos) (?:de )?que|confirm(?:o|",
            r"amos) (?:que|la recepción|el recibo))\b"
        ),
        example: "Te agradezco el plano.",
    },
    Cue {
        id: "es.commit.bare_present",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:mañana|hoy mismo|esta (?:tarde|noche|semana)|(?:la semana|el mes|el lunes|el martes|",
            r"el miércoles|el jueves|el viernes) (?:que viene|próxim[oa])|el (?:lunes|martes|miércoles|jueves|",
            r"viernes)(?: (?:sin falta|a primera hora|mismo))?|luego|ahora mismo|enseguida|",
            r"en cuanto \p{L}+,?(?: \p{L}+)?)[,]? (?:ya |yo |mismo |me |nos |lo |la |los |las )*(?:hablo|hablamos|",
            r"consulto|miro|reviso|compruebo|llamo|preparo|paso|quedo|busco|pido|termino|acabo|firmo|pago|cierro|",
            r"envío|mando|subo|publico|pregunto|hago|pongo|traigo|llevo|contacto|aviso|reclamo|compro|reservo|",
            r"organizo|resuelvo|arreglo)\b|\b(?:paso|pasamos) a (?:buscar|recoger|ver|dej)\p{L}+"
        ),
        example: "La semana que viene hablo con el proveedor.",
    },
    Cue {
        id: "es.commit.will_have",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibiréis|recibirán) (?:mi|mis|",
            r"nuestr[oa]s?|noticias|el|la|los|las|un|una|todo)\b"
        ),
        example: "El viernes tendrás mis comentarios.",
    },
    Cue {
        id: "es.commit.will_ask",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:le|les) (?:pediré|pido|diré|digo|he pedido|he dicho|encargo|encargaré|voy a pedir|",
            r"voy a decir) a \p{L}+(?: \p{L}+)? que (?:te|le|les|os|se)\b"
        ),
        example: "Le pediré a Ben que te mande el plano.",
    },
    Cue {
        id: "es.delegate.will_ask",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:le|les) (?:pediré|pido|diré|digo|he pedido|he dicho|encargo|encargaré|voy a pedir|",
            r"voy a decir) a \p{L}+|\b(?:alguien|algún|alguna) (?:de|del|de la) \p{L}+ (?:te|le|les|os|se)\b"
        ),
        example: "Le pediré a Ben que te mande el plano.",
    },
    Cue {
        id: "es.commit.somebody",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:alguien|algún compañero|alguna compañera|un compañero|una compañera) (?:de|del|",
            r"de la) \p{L}+(?: \p{L}+)? (?:te|le|les|os|se) \p{L}+"
        ),
        example: "Alguien del equipo te llamará.",
    },
    Cue {
        id: "es.commit.opening_verb",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"^(?:(?:vale|ok|perfecto|claro|bien|pues|tranquil[oa]|de acuerdo|entendido)[,.!] ?)?(?:yo |ya |hoy |",
            r"mañana |luego )*\p{L}{3,}(?:o|amos|emos|imos) (?:el|la|los|las|ese|esa|esos|este|esta|estos|tu|su|",
            r"vuestr\p{L}+|lo de)\b"
        ),
        example: "Añado ese punto al orden del día.",
    },
    Cue {
        id: "es.commit.opening_not",
        about: About::Undertaking,
        weight: -4,
        pattern: concat!(
            r"^(?:(?:vale|ok|perfecto|claro|bien|pues)[,.!] ?)?(?:yo |ya )*(?:adjunt(?:o|amos)|esper(?:o|amos)|",
            r"agradezco|agradecemos|lament(?:o|amos)|necesit(?:o|amos)|quiero|queremos|creo|creemos|solicit(?:o|",
            r"amos)|aguard(?:o|amos)|recuerdo|recordamos|comprendo|conozco|conocemos|tengo|tenemos|confirm(?:o|",
            r"amos)|todo|como|cuando|solo|otro|mucho|dentro|junto|siento|sentimos|echo|hemos|somos|estamos|",
            r"podemos|debemos|vemos|pido|pedimos|rogamos|ruego|deseo|deseamos|propongo|proponemos|sugiero|",
            r"entiendo|acaso|luego|tanto|según|acus(?:o|amos)|odio|prefiero|preferimos|sé|vamos) "
        ),
        example: "Agradezco el plano.",
    },
    Cue {
        id: "es.commit.if_then",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"^(?:si|cuando|en cuanto|apenas|una vez que) [^.?!]{3,80}, (?:yo |ya |lo |la |los |las |me |",
            r"nos )*\p{L}{3,}(?:o|amos|emos|imos) "
        ),
        example: "Si el banco acepta, firmamos el viernes.",
    },
    Cue {
        id: "es.commit.third_goes",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"\b(?:te|le|les|os) van? a \p{L}+r(?:lo|la|los|las)?\b|\b(?:te|le|les|os) llegar(?:á|án)\b|",
            r"\b(?:nuestr[oa]s?|mis?) \p{L}+(?: \p{L}+)? (?:te|le|les|os) \p{L}+(?:rá|rán|a|e)\b"
        ),
        example: "Tomás te va a acercar las llaves.",
    },
    Cue {
        id: "es.commit.third_goes_not",
        about: About::Undertaking,
        weight: -4,
        pattern: concat!(
            r"\ba (?:mi|nuestr[oa]) \p{L}+ (?:te|le|les|os)\b|\b(?:te|le|les|os) van? a (?:gustar|encantar|",
            r"interesar|servir|parecer|venir|costar|hacer falta|salir|sorprender|pasar factura)\b"
        ),
        example: "Le va a gustar el plano.",
    },
    Cue {
        id: "es.delegate.third_goes",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:nuestr[oa]s?|mis?) \p{L}+(?: \p{L}+)? (?:te|le|les|os) \p{L}+(?:rá|rán|a|e)\b",
        example: "Nuestro conserje le abrirá el sótano.",
    },
    Cue {
        id: "es.commit.maybe",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:quizás?|tal vez|a lo mejor|igual|puede que) (?:\p{L}+ )?(?:consig(?:a|o)|pued(?:a|o)|logr(?:e|",
            r"o)) \p{L}+r(?:te|le|les|os|lo|la)?\b|\b(?:nos vemos|quedamos) (?:el|mañana|hoy)\b[^?]*\b(?:paso|",
            r"recojo|llevo|traigo|allí|estación)\b"
        ),
        example: "Quizá consiga dibujarte un boceto.",
    },
    Cue {
        id: "es.commit.if_then_not",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"^(?:si|se|caso|qualora|quando|cuando) [^.?!]{3,80}, (?:yo |te |le |les |os )?(?:puedo|podemos|",
            r"podría|podríamos|debemos|tenemos|háganoslo|estamos|estoy|hemos|nos veremos)\b"
        ),
        example: "Si hace falta, puedo llevar la escalera.",
    },
    Cue {
        id: "es.delegate.titled",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:la señora|el señor|doña|don) \p{L}+,?(?: \p{L}+){0,4},? (?:te|le|les|os|se) \p{L}+(?:rá|rán)\b",
        example: "La señora Crespo le entregará el certificado.",
    },
    Cue {
        id: "es.commit.acknowledges",
        about: About::Commitment,
        weight: -12,
        pattern: r"\bconfirm(?:o|amos) (?:la |el )?(?:recepción|recibo|haber recibido)\b",
        example: "Le confirmo la recepción de los documentos.",
    },
    Cue {
        id: "es.commit.greets",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:mando|envío|envio|mandamos|enviamos|doy|damos) (?:un|unos|muchos|muchas|mis|nuestros|mil|",
            r"otro) (?:fuerte |gran |cordial |afectuoso )?(?:abrazos?|besos?|besitos|recuerdos|saludos)\b"
        ),
        example: "Te mando un abrazo fuerte.",
    },
    Cue {
        id: "es.commit.takes_leave",
        about: About::Commitment,
        weight: -12,
        pattern: r"\b(?:os|te|le|les) dejo, ",
        example: "Os dejo, que llego tarde.",
    },
    Cue {
        id: "es.commit.comes_back",
        about: About::Commitment,
        weight: -12,
        pattern: r"^(?:vuelvo|volvemos|regreso|regresamos) (?:el|en|al?|del?)\b",
        example: "Vuelvo el lunes.",
    },
    Cue {
        id: "es.commit.imperfect",
        about: About::Undertaking,
        weight: -4,
        pattern: r"^\p{L}+(?:ábamos|íamos)\b",
        example: "Esperábamos la respuesta del médico.",
    },
    Cue {
        id: "es.commit.marketing",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:recibir|tendr)(?:ás|á|éis|án) (?:además |también )?(?:un|una|tu|su) (?:regalo|descuento|",
            r"cupón|obsequio|muestra|sorpresa)\b"
        ),
        example: "Recibirás un regalo con tu primer pedido.",
    },
    Cue {
        id: "es.commit.enclosed",
        about: About::Commitment,
        weight: -8,
        pattern: ENCLOSES,
        example: "Adjunto le remito los certificados.",
    },
    Cue {
        id: "es.commit.will_be_yours",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\btendr(?:ás|á|éis|án)(?: usted| ustedes)? (?:el|la|los|las|mi|nuestr[oa]) \p{L}+ (?:en (?:su|",
            r"tu) (?:correo|buzón|mesa|bandeja)|list[oa]s?)\b"
        ),
        example: "El viernes tendrá usted el presupuesto en su correo.",
    },
    Cue {
        id: "es.commit.season",
        about: About::Commitment,
        weight: -6,
        pattern: r"\bpromet(?:emos|o) (?:el|un|una) (?:invierno|verano|otoño|primavera|experiencia|viaje)\b",
        example: "Te prometemos un invierno muy suave.",
    },
    Cue {
        id: "es.commit.comes_gladly",
        about: About::Commitment,
        weight: 4,
        pattern: r"\bclaro que (?:vamos|voy|iremos|iré)\b|\b(?:iremos|iré) (?:con mucho gusto|encantad[oa]s?)\b",
        example: "¡Claro que vamos!",
    },
    Cue {
        id: "es.commit.we_bring",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:nosotros|nosotras|yo) (?:llevamos|llevo|traemos|traigo|ponemos|pongo) (?:el|la|los|las|un|",
            r"una|algo)\b"
        ),
        example: "Nosotros llevamos el vino.",
    },
];
