//! What else a Spanish sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

/// Somebody else is waited for, and not the reader: no request, and nothing that is done.
pub(super) const WAITS_FOR_OTHERS: &str = concat!(
    r"\b(?:esperando|a la espera de|pendientes? de) (?:la |el |una |un )?(?:respuesta|permiso|",
    r"licencia|aprobación|confirmación|firma|autorización|visto bueno) (?:del|de la|de los|de las|",
    r"de un|de una|de mi|de nuestro|de nuestra)\b|\besperando (?:a )?que (?:el|la|los|las|mi|nuestro|",
    r"nuestra) "
);

/// What is sent herewith is delivered, and not promised.
pub(super) const ENCLOSES: &str = concat!(
    r"\badjunt[oa]s?,? (?:le|te|les|os) (?:remito|envío|mando|hago llegar|remitimos|enviamos)\b|",
    r"\b(?:le|te|les|os) adjunt(?:o|amos)\b|\b(?:le|te|les|os) (?:envío|remito|mando) adjunt"
);

pub(super) const CUES: &[Cue] = &[
    // Offers.
    Cue {
        id: "es.offer.if_you_like",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\bsi (?:(?:te|le|les|os) (?:parece|interesa|sirve|apetece|va bien|viene bien|resulta|hace falta|",
            r"conviene|gusta)|(?:lo )?(?:quieres|quiere|queréis|quieren|querés|gustas|gusta|prefieres|prefiere|",
            r"desea|deseas|necesitas|necesita))\b.{0,60}\b(?:te|le|les|os|puedo|podemos|podría|podríamos)\b|",
            r"\b(?:puedo|podemos|podría|podríamos) .{2,80}\bsi (?:te|le|les|os|lo|quieres|quiere|queréis|",
            r"prefieres|prefiere|hace falta|necesitas|necesita|gustas)\b|\bcon (?:mucho )?gusto (?:te|le|les|",
            r"os)\b|\b(?:encantad[oa]|contento|feliz) de (?:ayudar|enviar|mandar|presentar|compartir|acompañar)\w*"
        ),
        example: "Si quieres, te lo puedo mandar.",
    },
    Cue {
        id: "es.offer.shall_i",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:quieres|quiere|queréis|quieren|querés|prefieres|desea) (?:usted |ustedes )?que (?:yo )?(?:te |",
            r"le |les |os |lo |la |nos )*\w+|^¿(?:te|le|os) (?:mando|envío|ayudo|paso|llamo|echo una mano|",
            r"acompaño|recojo|llevo|presento|traigo)\b"
        ),
        example: "¿Quieres que hable yo con el casero?",
    },
    Cue {
        id: "es.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\b(?:gustaría|apetecería|encantaría|interesaría|querrías?|podrías?|te animas a|",
            r"se animaría a) (?:a )?(?:usted )?(?:que (?:diera|dieras|impartiera|hablara|presentara)\w*|dar|",
            r"impartir|ofrecer|presentar|hablar en|participar como ponente)\b.{0,40}\b(?:charla|taller|",
            r"conferencia|ponencia|seminario|curso|clase|jornada|encuentro|congreso)\b|\b(?:encantaría|",
            r"gustaría) (?:asistir|apuntar\w*|inscribir\w*|participar|contratar|ir|acudir)\b.{0,20}\b(?:tu|su|",
            r"vuestro) (?:taller|charla|curso|seminario|conferencia|formación)\b"
        ),
        example: "Me encantaría asistir a tu taller.",
    },
    // Cancellations.
    Cue {
        id: "es.cancel.have_to",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:tengo que|tenemos que|debo|debemos|obligad[oa]s? a|siento|sentimos|lamento|lamentamos|hay que|",
            r"necesito|necesitamos|toca|tendré que|tendremos que|tendría que|he tenido que|hemos tenido que|",
            r"quería|quisiera|podemos|podríamos|podrías|puedes|me temo que|prefiero)\b.{0,60}\b(?:cancelar|anular|",
            r"suspender|aplazar|posponer|postergar|reagendar|reprogramar|desconvocar)\w*"
        ),
        example: "Tengo que cancelar la reunión.",
    },
    Cue {
        id: "es.cancel.move_meeting",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:cambi(?:ar|amos|emos)|mov(?:er|emos|amos)|pas(?:ar|amos)|retras(?:ar|amos|emos)|adelant(?:ar|",
            r"amos)|dejamos|dejar)(?:la|lo)? (?:.{0,20}\b(?:reunión|cita|llamada|videollamada|comida|cena|café|",
            r"visita|encuentro|entrevista|almuerzo)\b|para (?:otro|la|el))"
        ),
        example: "¿Movemos la reunión a la tarde?",
    },
    Cue {
        id: "es.cancel.cannot_make",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bno (?:(?:voy|vamos) a poder|podré|podremos|puedo|podemos|llego|llegamos|llegaré|",
            r"llegaremos)\b.{0,30}\b(?:ir|asistir|acudir|estar|llegar|a|en) .{0,20}(?:reunión|cita|llamada|",
            r"videollamada|comida|cena|café|visita|encuentro|entrevista|almuerzo)\b|\b(?:me|nos) (?:ha surgido|",
            r"surgió|ha salido|salió) (?:un imprevisto|algo|un compromiso|una urgencia)"
        ),
        example: "No podré asistir a nuestra cita.",
    },
    Cue {
        id: "es.cancel.is_off",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:queda|quedan|ha sido|está|se ha|se) (?:cancelad|anulad|suspendid|aplazad|pospuest|cancela|",
            r"suspende|aplaza|pospone)\w*.{0,40}\b(?:reunión|cita|llamada|videollamada|comida|cena|café|visita|",
            r"encuentro|entrevista|almuerzo)\b|\b(?:reunión|cita|llamada|videollamada|comida|cena|visita|",
            r"encuentro|entrevista)\b.{0,30}\b(?:queda|ha sido|está|se) (?:cancelad|anulad|suspendid|aplazad|",
            r"cancela|aplaza)\w*"
        ),
        example: "Queda cancelada la videollamada.",
    },
    Cue {
        id: "es.cancel.other",
        about: About::Cancellation,
        weight: -8,
        pattern: r"\b(?:suscripción|vuelo|pedido|cuenta|póliza|contrato|tarjeta|reserva|hotel|seguro|billete)\b",
        example: "Tengo que cancelar la suscripción.",
    },
    Cue {
        id: "es.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: concat!(
            r"\b(?:aplaz|pospon|pospuest|postpon|posterg|reagend|reprogram|retras|adelant|mov(?:er|emos|amos)|",
            r"cambi|pas(?:ar|amos)\b|otro (?:día|momento)|otra fecha)"
        ),
        example: "Tengo que aplazar nuestra cita.",
    },
    // Declines.
    Cue {
        id: "es.decline.interest",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bno (?:me|nos) interesa\w*|\bno (?:estoy|estamos|estaría|estaríamos) (?:interesad\w+|buscando|",
            r"contratando)|\bdeclin(?:ar|o|amos)\b|\b(?:hemos|he) decidido (?:no|declinar|descartar)\b|",
            r"\bno (?:vamos a|voy a|podemos|podremos) (?:seguir adelante|participar|aceptar|contratar|",
            r"colaborar)\b|\bno encaja\b|\bsin interés\b|\bpreferimos no\b|\b(?:este año|esta vez) (?:no|paso|",
            r"pasamos)\b"
        ),
        example: "No nos interesa, gracias.",
    },
    Cue {
        id: "es.decline.not_now",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:ahora mismo|ahora|de momento|por el momento|por ahora|en este momento|actualmente|este (?:mes|",
            r"año|trimestre)) no (?:puedo|estoy|nos|me|necesito|tengo|es|\w+mos)\b|\bno es (?:un )?buen momento\b|",
            r"\bno (?:por )?ahora\b"
        ),
        example: "De momento no necesitamos nada.",
    },
    Cue {
        id: "es.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\bno (?:me|nos) (?:escrib|contact|llam|env[ií]|mand)\w+ más\b|\bno (?:vuelva|vuelvas|",
            r"vuelvan) a (?:escribir|llamar|contactar)\w*|\b(?:dar|de|den|dad|dé)(?:me|nos) de baja\b|",
            r"\bd[ée]me de baja\b|\b(?:elimin|borr|quit)\w+ de (?:su|tu|vuestra|la) lista\b|",
            r"\bdej[ea]n? de (?:escribir|llamar|enviar|mandar)\w*"
        ),
        example: "Le ruego que no me escriba más.",
    },
    Cue {
        id: "es.decline.slot",
        about: About::Decline,
        weight: -4,
        pattern: r"\b(?:otro día|otra fecha|mejor el|en su lugar|puedo el)\b|\?\s*$|¿",
        example: "Ahora no puedo, ¿qué tal el jueves?",
    },
    // Referrals.
    Cue {
        id: "es.refer.wrong",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bno soy (?:yo )?(?:la persona|el|la|quien)\b.{0,20}\b(?:indicad|adecuad|correct|responsable|",
            r"encargad|lleva|decide)\w*|\b(?:diríjase|diríjanse|dirígete|dirigirse) a\b|\b(?:se ha|te has|",
            r"se han) equivocado (?:usted |ustedes )?de (?:persona|departamento|dirección|destinatario)\b|",
            r"\bpersona (?:responsable|encargada|indicada|adecuada) (?:de (?:eso|esto|ese tema)|para (?:eso|esto)|",
            r"es)\b|\bya no (?:llevo|me encargo de|me ocupo de|soy (?:el|la) responsable)\b|\bno (?:es|",
            r"está) (?:en )?mi (?:departamento|área)\b"
        ),
        example: "No soy la persona indicada.",
    },
    Cue {
        id: "es.refer.ask",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:es mejor que|mejor|deberías|debería usted|debería|tendrías que|tiene que|te conviene|",
            r"le conviene) (?:hables|hable|habla|hablar|escribas|escriba|escribir|contactes|contacte|contactar|",
            r"preguntes|pregunte|preguntar|preguntarle|consultes|consulte|consultarlo) (?:con|a)\b|\b(?:se ocupa|",
            r"se encarga|lo lleva|lleva)(?:n)? (?:ahora|ya|mi compañer[oa]) \w+|\b(?:de eso|de ese tema|de esto|",
            r"de las? \w+) (?:se )?(?:ocupa|encarga)\b"
        ),
        example: "Es mejor que hables con Julián.",
    },
    Cue {
        id: "es.refer.contact",
        about: About::Referral,
        weight: 2,
        pattern: concat!(
            r"\b(?:póngase en contacto|ponte en contacto|contacte|contacta|contactar|escríb\w+|escriba|hable|",
            r"habla) (?:con|a) [a-zñ]"
        ),
        example: "Contacte con Lorena, por favor.",
    },
    Cue {
        id: "es.refer.left",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\bya no (?:trabaj[ao]|est[áo]y?|forma parte|colabora|sigue|pertenece)\b.{0,30}\b(?:aquí|",
            r"con nosotros|en (?:la|nuestra|esta) (?:empresa|compañía|oficina|casa|organización)|de la (?:empresa|",
            r"plantilla)|del equipo)\b|\b(?:ha dejado|dejó|ha abandonado|abandonó) (?:la|nuestra|esta) (?:empresa|",
            r"compañía|organización|fundación)\b|\b(?:se ha jubilado|se jubiló|ha cambiado de (?:puesto|trabajo|",
            r"empresa))\b"
        ),
        example: "Marta ya no trabaja en la empresa.",
    },
    // Thanks for something done.
    Cue {
        id: "es.thanks.for",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\bgracias (?:de nuevo |otra vez |a ti |a usted )?por\b|\b(?:te|le|les|os) (?:(?:lo )?agradezco|",
            r"(?:lo )?agradecemos|doy las gracias|estoy (?:muy |tan |sumamente )?agradecid[oa])\b|\b(?:agradezco|",
            r"agradecemos) (?:mucho |enormemente |sinceramente |de corazón )?(?:el|la|los|las|tu|su|vuestr\w+|",
            r"todo|que (?:me |nos )?(?:hay|ha))|\bdar(?:te|le|les|os) las gracias\b|^¡?(?:muchas|muchísimas|mil|",
            r"tantas|un millón de) gracias\b.{0,30}!|^¡gracias\b.{0,30}!"
        ),
        example: "Muchas gracias por las fotos.",
    },
    Cue {
        id: "es.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\bde antemano\b|\bpor (?:su|tu|vuestra) (?:comprensión|atención|interés|tiempo|compra|pedido|",
            r"suscripción)\b|\bagradec(?:ería|eríamos)\b|\bagradezco que (?:me|nos) (?:env|mand|confirm|indi|",
            r"dig)\w+|\bgracias por (?:la presentación|presentar)"
        ),
        example: "Gracias de antemano por su ayuda.",
    },
    // Deliveries.
    Cue {
        id: "es.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:adjunt[oa]s?|te adjunto|le adjunto|en (?:el )?adjunto|aquí (?:tienes|tiene|tenéis|va|van|está|",
            r"están|te (?:mando|dejo|paso))|como (?:te |le |os )?(?:prometí|prometido|acordamos|hablamos|quedamos|",
            r"acordado))\b"
        ),
        example: "Adjunto el contrato.",
    },
    // Releases and reminders of what still stands.
    Cue {
        id: "es.release",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\bya no (?:hace falta|es necesario|me hace falta|nos hace falta|(?:lo |la |los |las )?necesit\w+)\b|",
            r"\b(?:olvídalo|olvídelo|olvidadlo|olvídate de|olvídese de|déjalo|déjelo|dejadlo)\b|\bno (?:te|",
            r"se) (?:preocupes|preocupe|molestes|moleste) (?:más |ya )?(?:por|con|en)\b|\b(?:puedes|puede|podéis|",
            r"pueden) (?:ignorar|olvidar)|\bignor[ae] (?:mi|el)\b|\bsin efecto\b"
        ),
        example: "Ya no hace falta, gracias.",
    },
    Cue {
        id: "es.pending",
        about: About::StillPending,
        weight: 4,
        pattern: concat!(
            r"\b(?:no (?:me he|se me ha|lo he|he) olvidado?|no me olvido|sigo (?:con ello|en ello|pendiente)|",
            r"lo tengo pendiente|(?:siento|perdona|perdón por|disculpa|disculpe|lamento) (?:el retraso|",
            r"la tardanza|la demora|haber tardado)|todavía no (?:he|me ha)|aún no (?:he|me ha))"
        ),
        example: "No me he olvidado de ti.",
    },
    // Meetings that took place.
    Cue {
        id: "es.met",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\b(?:fue|ha sido) (?:un (?:verdadero |gran |auténtico )?placer|genial|estupendo|muy agradable|",
            r"una alegría|un gusto) (?:\w+)|\b(?:encantad[oa]|me alegr[óéo]|me alegra|",
            r"un placer) (?:de )?haber(?:te|le|les|os) (?:conocido|visto|saludado)\b|\bnuestra (?:reunión|",
            r"conversación|llamada|charla|comida) (?:de ayer|de esta mañana|del (?:lunes|martes|miércoles|jueves|",
            r"viernes|pasado)|de la semana pasada)\b|\b(?:me gustó|nos gustó|me alegró) (?:mucho )?(?:verte|verle|",
            r"veros|conocerte|conocerle|conoceros|hablar contigo|hablar con usted)\b"
        ),
        example: "Fue un placer conocerte.",
    },
    Cue {
        id: "es.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:sería|será|cancelar|aplazar|posponer|mover|cambiar)\b",
        example: "Será un placer, y fue un placer escribirte.",
    },
    Cue {
        id: "es.decline.other",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:hemos|he|nos hemos|me he) (?:decantado|elegido|escogido|optado|decidido|inclinado|",
            r"quedado) (?:por|con) (?:otr[oa]|una alternativa|un candidato)\b|\bno (?:entra|está|encaja|",
            r"figura) (?:ahora |en este momento )?(?:en|dentro de|entre) (?:nuestr[oa]s?|mis) (?:planes|",
            r"prioridades|presupuesto|objetivos|necesidades)\b|\bno (?:nos|me) es posible\b|\bno (?:tenemos|",
            r"tengo) (?:presupuesto|capacidad|hueco|necesidad)\b|\b(?:puesto|plaza|vacante) (?:ya )?(?:está|",
            r"ha sido|se ha) cubiert"
        ),
        example: "Nos hemos decantado por otro proveedor.",
    },
    Cue {
        id: "es.thanks.proposal",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\b(?:gracias por|agradezco|agradecemos) (?:la|tu|su|vuestra) (?:propuesta|oferta|",
            r"invitación)\b.{0,20}\bpero\b"
        ),
        example: "Gracias por la propuesta, pero no.",
    },
    Cue {
        id: "es.refer.no_longer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bya no (?:llevo|soy|me ocupo|me encargo|gestiono)\b|\b(?:háblalo|háblelo|hablad|habla|hable|",
            r"coméntalo|coméntelo|consulta|consulte|consúltalo|trátalo|trátelo) (?:mejor |",
            r"directamente )?con \p{L}+|\b(?:ahora )?(?:lo|la|los|las|esto|eso|de eso|de esto) (?:lleva|llevan|",
            r"se encarga|se ocupa|gestiona) (?:ahora )?\p{L}+|\b(?:sustitut[oa]|sucesor[a]?|reemplazo) (?:es|",
            r"será)\b|\bse ha jubilado\b"
        ),
        example: "Ya no llevo este tema, háblalo con Clara.",
    },
    Cue {
        id: "es.offer.helps",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\bsi (?:te|le|os|les) (?:sirve|ayuda|viene bien|hace falta|interesa|puede servir|",
            r"resulta útil)\b.{0,40}\b(?:puedo|podemos|podría|podríamos|te|le|os)\b|\b(?:puedo|podemos|",
            r"podría) (?:ayudar|echar|prestar|dejar|acompañar|enseñar)(?:te|le|os|les)\b"
        ),
        example: "Si te sirve de ayuda, te puedo prestar la escalera.",
    },
    Cue {
        id: "es.decline.spent",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bpresupuesto\b.{0,60}\b(?:comprometido|agotado|cerrado|asignado|gastado)\b|\b(?:tengo|tenemos|debo|",
            r"debemos) que (?:decir que no|rechazar\p{L}*|declinar\p{L}*)\b|\bpero (?:esta vez )?paso\b"
        ),
        example: "El presupuesto ya está comprometido.",
    },
    Cue {
        id: "es.cancel.instead",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:en vez de|en lugar de)l? .{0,60}\b(?:reunión|cita|llamada|comida|visita|encuentro|",
            r"entrevista)\b|\b(?:reunión|cita|llamada|comida|visita|encuentro|entrevista)\b.{0,60}\b(?:en vez de|",
            r"en lugar de)l?\b|\b(?:clase|reunión|sesión|curso|charla|taller|cita|visita)\b.{0,40}\bno se (?:dará|",
            r"celebrará|impartirá|hará|realizará|podrá)\b|\b(?:se suspende|se cancela|se anula) (?:la|el)\b"
        ),
        example: "La clase del lunes no se dará.",
    },
    Cue {
        id: "es.cancel.instead_move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:en vez de|en lugar de)",
        example: "¿Podría ser el jueves en vez del miércoles nuestra reunión?",
    },
    Cue {
        id: "es.offer.suits",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"^si (?:te|le|os|les) (?:viene bien|va bien|va mejor|parece|ayuda|sirve|conviene),? (?:yo )?(?:llego|",
            r"voy|paso|vengo|puedo|te|le|os|me|lo)\b"
        ),
        example: "Si te viene bien, llego una hora antes.",
    },
    Cue {
        id: "es.decline.served",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bya (?:estamos|estoy) (?:bien )?(?:servid|cubiert|atendid)[oa]s?\b|\bya (?:contamos|",
            r"tenemos) (?:con )?(?:un |una )?(?:proveedor|colaborador|empresa|persona)"
        ),
        example: "Gracias, ya estamos servidos.",
    },
    Cue {
        id: "es.offer.if_needed",
        about: About::Offer,
        weight: 4,
        pattern: r"\bsi (?:hace falta|es necesario|hiciera falta|fuera necesario),? (?:yo )?(?:puedo|podemos|podría)\b",
        example: "Si hace falta, puedo llevar un proyector.",
    },
    Cue {
        id: "es.cancel.from_to",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:pasar|mover|cambiar|trasladar|aplazar) (?:el|la) \p{L}+ del (?:lunes|martes|miércoles|jueves|",
            r"viernes|sábado|domingo) al\b"
        ),
        example: "Tenemos que pasar el entrenamiento del miércoles al viernes.",
    },
    Cue {
        id: "es.pending.others",
        about: About::StillPending,
        weight: 4,
        pattern: WAITS_FOR_OTHERS,
        example: "Seguimos esperando la respuesta del ayuntamiento.",
    },
    Cue {
        id: "es.cancel.cannot_come",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\bno (?:podré|puedo|podremos|podemos|voy a poder|vamos a poder) (?:asistir|ir|acudir|venir)\b",
        example: "Lo siento, no podré asistir.",
    },
    Cue {
        id: "es.deliver.enclosed",
        about: About::Delivery,
        weight: 4,
        pattern: ENCLOSES,
        example: "Le adjunto las facturas.",
    },
    Cue {
        id: "es.cancel.not_today",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:hoy|mañana|esta (?:tarde|noche)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|",
            r"domingo)) (?:al final |ya )?no (?:voy a poder|puedo|podré) (?:quedar|ir|acudir|asistir|venir)\b|",
            r"\bno (?:voy a poder|puedo|podré) (?:quedar|ir|acudir|asistir) (?:hoy|mañana|esta (?:tarde|",
            r"noche))\b"
        ),
        example: "Hoy no puedo quedar.",
    },
    Cue {
        id: "es.decline.off_the_list",
        about: About::Stop,
        weight: 4,
        pattern: r"\bme (?:dé|den|des) de baja\b|\bme (?:borren?|eliminen?|quiten?) de (?:su|la|esta) lista\b",
        example: "Le ruego que me dé de baja de su lista.",
    },
];
