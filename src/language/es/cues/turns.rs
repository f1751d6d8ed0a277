//! What else a Spanish sentence does that turns a correspondence: offers, introductions, cancellations, absences, declines,
//! referrals, thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    // Offers.
    Cue {
        id: "es.offer.if_you_like",
        about: About::Offer,
        weight: 4,
        pattern: r"\bsi (?:(?:te|le|les|os) (?:parece|interesa|sirve|apetece|va bien|viene bien|resulta|hace falta|conviene|gusta)|(?:lo )?(?:quieres|quiere|queréis|quieren|querés|gustas|gusta|prefieres|prefiere|desea|deseas|necesitas|necesita))\b.{0,60}\b(?:te|le|les|os|puedo|podemos|podría|podríamos)\b|\b(?:puedo|podemos|podría|podríamos) .{2,80}\bsi (?:te|le|les|os|lo|quieres|quiere|queréis|prefieres|prefiere|hace falta|necesitas|necesita|gustas)\b|\bcon (?:mucho )?gusto (?:te|le|les|os)\b|\b(?:encantad[oa]|contento|feliz) de (?:ayudar|enviar|mandar|presentar|compartir|acompañar)\w*",
        example: "Si quieres, te lo puedo mandar.",
    },
    Cue {
        id: "es.offer.shall_i",
        about: About::Offer,
        weight: 4,
        pattern: r"\b(?:quieres|quiere|queréis|quieren|querés|prefieres|desea) (?:usted |ustedes )?que (?:yo )?(?:te |le |les |os |lo |la |nos )*\w+|^¿(?:te|le|os) (?:mando|envío|ayudo|paso|llamo|echo una mano|acompaño|recojo|llevo|presento|traigo)\b",
        example: "¿Quieres que hable yo con el casero?",
    },
    Cue {
        id: "es.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: r"\b(?:gustaría|apetecería|encantaría|interesaría|querrías?|podrías?|te animas a|se animaría a) (?:a )?(?:usted )?(?:que (?:diera|dieras|impartiera|hablara|presentara)\w*|dar|impartir|ofrecer|presentar|hablar en|participar como ponente)\b.{0,40}\b(?:charla|taller|conferencia|ponencia|seminario|curso|clase|jornada|encuentro|congreso)\b|\b(?:encantaría|gustaría) (?:asistir|apuntar\w*|inscribir\w*|participar|contratar|ir|acudir)\b.{0,20}\b(?:tu|su|vuestro) (?:taller|charla|curso|seminario|conferencia|formación)\b",
        example: "Me encantaría asistir a tu taller.",
    },
    // Introductions.
    Cue {
        id: "es.intro.introduce",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:te|le|les|os) presento (?:a|al|,)|\b(?:quiero|quería|quisiera|permíta(?:me|nos)|permíte(?:me|nos)|déja(?:me|nos)|me gustaría|me complace|es un placer) (?:presentar(?:te|le|les|os)|que (?:conozcas|conozca|conozcáis))\b|\b(?:te|le|les|os) pongo en contacto\b|\bpara que (?:os|se) conozc\w+|^[a-záéíóúñ]+, est[ea] es [a-záéíóúñ]+",
        example: "Te presento a Irene.",
    },
    Cue {
        id: "es.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:pongo|copio|añado|incluyo|meto|he puesto) (?:aquí )?(?:en (?:copia|cc) )?a [a-záéíóúñ]+(?: [a-záéíóúñ]+)?(?: en (?:copia|cc))?(?:,? (?:que|quien|para)\b|[,;.])|\ben copia (?:a|está) [a-záéíóúñ]+, (?:que|quien)\b|\bgracias por (?:la presentación|presentar(?:me|nos))\b",
        example: "Pongo en copia a Mateo, que conoce el barrio.",
    },
    Cue {
        id: "es.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: r"\bpresento\b.{0,60}\b(?:en cuanto|cuando|mañana|lunes|martes|miércoles|jueves|viernes|semana|mes)\b|\bme present|\bpresentarme\b|\bpuedes presentar|\bpodrías presentar",
        example: "Te presento a Irene en cuanto vuelva.",
    },
    // Cancellations.
    Cue {
        id: "es.cancel.have_to",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:tengo que|tenemos que|debo|debemos|obligad[oa]s? a|siento|sentimos|lamento|lamentamos|hay que|necesito|necesitamos|toca|tendré que|tendremos que|tendría que|he tenido que|hemos tenido que|quería|quisiera|podemos|podríamos|podrías|puedes|me temo que|prefiero)\b.{0,60}\b(?:cancelar|anular|suspender|aplazar|posponer|postergar|reagendar|reprogramar|desconvocar)\w*",
        example: "Tengo que cancelar la reunión.",
    },
    Cue {
        id: "es.cancel.move_meeting",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:cambi(?:ar|amos|emos)|mov(?:er|emos|amos)|pas(?:ar|amos)|retras(?:ar|amos|emos)|adelant(?:ar|amos)|dejamos|dejar)(?:la|lo)? (?:.{0,20}\b(?:reunión|cita|llamada|videollamada|comida|cena|café|visita|encuentro|entrevista|almuerzo)\b|para (?:otro|la|el))",
        example: "¿Movemos la reunión a la tarde?",
    },
    Cue {
        id: "es.cancel.cannot_make",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\bno (?:(?:voy|vamos) a poder|podré|podremos|puedo|podemos|llego|llegamos|llegaré|llegaremos)\b.{0,30}\b(?:ir|asistir|acudir|estar|llegar|a|en) .{0,20}(?:reunión|cita|llamada|videollamada|comida|cena|café|visita|encuentro|entrevista|almuerzo)\b|\b(?:me|nos) (?:ha surgido|surgió|ha salido|salió) (?:un imprevisto|algo|un compromiso|una urgencia)",
        example: "No podré asistir a nuestra cita.",
    },
    Cue {
        id: "es.cancel.is_off",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:queda|quedan|ha sido|está|se ha|se) (?:cancelad|anulad|suspendid|aplazad|pospuest|cancela|suspende|aplaza|pospone)\w*.{0,40}\b(?:reunión|cita|llamada|videollamada|comida|cena|café|visita|encuentro|entrevista|almuerzo)\b|\b(?:reunión|cita|llamada|videollamada|comida|cena|visita|encuentro|entrevista)\b.{0,30}\b(?:queda|ha sido|está|se) (?:cancelad|anulad|suspendid|aplazad|cancela|aplaza)\w*",
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
        pattern: r"\b(?:aplaz|pospon|pospuest|postpon|posterg|reagend|reprogram|retras|adelant|mov(?:er|emos|amos)|cambi|pas(?:ar|amos)\b|otro (?:día|momento)|otra fecha)",
        example: "Tengo que aplazar nuestra cita.",
    },
    // Away.
    Cue {
        id: "es.ooo.away",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:estoy|estaré|estamos|estaremos|me encuentro|me encontraré|nos encontramos) (?:actualmente |ahora |ahora mismo |temporalmente )?(?:fuera (?:de|del|hasta)|ausente|de (?:vacaciones|baja|viaje|permiso|licencia|descanso)|en periodo vacacional|disfrutando de mis vacaciones)|\bestoy (?:fuera )?(?:de vacaciones|ausente|de baja)\b|\bcerrad[oa]s? por (?:vacaciones|festivo|descanso)\b|\bausente (?:hasta|del|desde)\b|\bacceso limitado (?:al|a mi) (?:correo|email|e-mail)",
        example: "Estoy de vacaciones hasta el lunes.",
    },
    Cue {
        id: "es.ooo.back",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:vuelvo|volveré|volvemos|volveremos|regreso|regresaré|regresamos|regresaremos|estaré de (?:vuelta|regreso)|me (?:reincorporo|reincorporaré)|nos reincorporamos) (?:al trabajo|a la oficina|al despacho)\b|\bno (?:estaré|estaremos|estoy) (?:disponible|localizable|en la oficina|operativ[oa]) (?:hasta|del|desde|entre)",
        example: "Volveré a la oficina el lunes.",
    },
    Cue {
        id: "es.ooo.returns",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:hasta|vuelv\w+|volver\w*|regres\w+|reincorpor\w+|vuelta)\b",
        example: "Vuelvo el lunes.",
    },
    // Declines.
    Cue {
        id: "es.decline.interest",
        about: About::Decline,
        weight: 4,
        pattern: r"\bno (?:me|nos) interesa\w*|\bno (?:estoy|estamos|estaría|estaríamos) (?:interesad\w+|buscando|contratando)|\bdeclin(?:ar|o|amos)\b|\b(?:hemos|he) decidido (?:no|declinar|descartar)\b|\bno (?:vamos a|voy a|podemos|podremos) (?:seguir adelante|participar|aceptar|contratar|colaborar)\b|\bno encaja\b|\bsin interés\b|\bpreferimos no\b|\b(?:este año|esta vez) (?:no|paso|pasamos)\b",
        example: "No nos interesa, gracias.",
    },
    Cue {
        id: "es.decline.not_now",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:ahora mismo|ahora|de momento|por el momento|por ahora|en este momento|actualmente|este (?:mes|año|trimestre)) no (?:puedo|estoy|nos|me|necesito|tengo|es|\w+mos)\b|\bno es (?:un )?buen momento\b|\bno (?:por )?ahora\b",
        example: "De momento no necesitamos nada.",
    },
    Cue {
        id: "es.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: r"\bno (?:me|nos) (?:escrib|contact|llam|env[ií]|mand)\w+ más\b|\bno (?:vuelva|vuelvas|vuelvan) a (?:escribir|llamar|contactar)\w*|\b(?:dar|de|den|dad|dé)(?:me|nos) de baja\b|\bd[ée]me de baja\b|\b(?:elimin|borr|quit)\w+ de (?:su|tu|vuestra|la) lista\b|\bdej[ea]n? de (?:escribir|llamar|enviar|mandar)\w*",
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
        pattern: r"\bno soy (?:yo )?(?:la persona|el|la|quien)\b.{0,20}\b(?:indicad|adecuad|correct|responsable|encargad|lleva|decide)\w*|\b(?:diríjase|diríjanse|dirígete|dirigirse) a\b|\b(?:se ha|te has|se han) equivocado (?:usted |ustedes )?de (?:persona|departamento|dirección|destinatario)\b|\bpersona (?:responsable|encargada|indicada|adecuada) (?:de (?:eso|esto|ese tema)|para (?:eso|esto)|es)\b|\bya no (?:llevo|me encargo de|me ocupo de|soy (?:el|la) responsable)\b|\bno (?:es|está) (?:en )?mi (?:departamento|área)\b",
        example: "No soy la persona indicada.",
    },
    Cue {
        id: "es.refer.ask",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:es mejor que|mejor|deberías|debería usted|debería|tendrías que|tiene que|te conviene|le conviene) (?:hables|hable|habla|hablar|escribas|escriba|escribir|contactes|contacte|contactar|preguntes|pregunte|preguntar|preguntarle|consultes|consulte|consultarlo) (?:con|a)\b|\b(?:se ocupa|se encarga|lo lleva|lleva)(?:n)? (?:ahora|ya|mi compañer[oa]) \w+|\b(?:de eso|de ese tema|de esto|de las? \w+) (?:se )?(?:ocupa|encarga)\b",
        example: "Es mejor que hables con Julián.",
    },
    Cue {
        id: "es.refer.contact",
        about: About::Referral,
        weight: 2,
        pattern: r"\b(?:póngase en contacto|ponte en contacto|contacte|contacta|contactar|escríb\w+|escriba|hable|habla) (?:con|a) [a-zñ]",
        example: "Contacte con Lorena, por favor.",
    },
    Cue {
        id: "es.refer.left",
        about: About::Left,
        weight: 4,
        pattern: r"\bya no (?:trabaj[ao]|est[áo]y?|forma parte|colabora|sigue|pertenece)\b.{0,30}\b(?:aquí|con nosotros|en (?:la|nuestra|esta) (?:empresa|compañía|oficina|casa|organización)|de la (?:empresa|plantilla)|del equipo)\b|\b(?:ha dejado|dejó|ha abandonado|abandonó) (?:la|nuestra|esta) (?:empresa|compañía|organización|fundación)\b|\b(?:se ha jubilado|se jubiló|ha cambiado de (?:puesto|trabajo|empresa))\b",
        example: "Marta ya no trabaja en la empresa.",
    },
    // Thanks for something done.
    Cue {
        id: "es.thanks.for",
        about: About::Thanks,
        weight: 4,
        pattern: r"\bgracias (?:de nuevo |otra vez |a ti |a usted )?por\b|\b(?:te|le|les|os) (?:(?:lo )?agradezco|(?:lo )?agradecemos|doy las gracias|estoy (?:muy |tan |sumamente )?agradecid[oa])\b|\b(?:agradezco|agradecemos) (?:mucho |enormemente |sinceramente |de corazón )?(?:el|la|los|las|tu|su|vuestr\w+|todo|que (?:me |nos )?(?:hay|ha))|\bdar(?:te|le|les|os) las gracias\b|^¡?(?:muchas|muchísimas|mil|tantas|un millón de) gracias\b.{0,30}!|^¡gracias\b.{0,30}!",
        example: "Muchas gracias por las fotos.",
    },
    Cue {
        id: "es.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: r"\bde antemano\b|\bpor (?:su|tu|vuestra) (?:comprensión|atención|interés|tiempo|compra|pedido|suscripción)\b|\bagradec(?:ería|eríamos)\b|\bagradezco que (?:me|nos) (?:env|mand|confirm|indi|dig)\w+|\bgracias por (?:la presentación|presentar)",
        example: "Gracias de antemano por su ayuda.",
    },
    // Deliveries.
    Cue {
        id: "es.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:adjunt[oa]s?|te adjunto|le adjunto|en (?:el )?adjunto|aquí (?:tienes|tiene|tenéis|va|van|está|están|te (?:mando|dejo|paso))|como (?:te |le |os )?(?:prometí|prometido|acordamos|hablamos|quedamos|acordado))\b",
        example: "Adjunto el contrato.",
    },
    // Releases and reminders of what still stands.
    Cue {
        id: "es.release",
        about: About::Release,
        weight: 4,
        pattern: r"\bya no (?:hace falta|es necesario|me hace falta|nos hace falta|(?:lo |la |los |las )?necesit\w+)\b|\b(?:olvídalo|olvídelo|olvidadlo|olvídate de|olvídese de|déjalo|déjelo|dejadlo)\b|\bno (?:te|se) (?:preocupes|preocupe|molestes|moleste) (?:más |ya )?(?:por|con|en)\b|\b(?:puedes|puede|podéis|pueden) (?:ignorar|olvidar)|\bignor[ae] (?:mi|el)\b|\bsin efecto\b",
        example: "Ya no hace falta, gracias.",
    },
    Cue {
        id: "es.pending",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:no (?:me he|se me ha|lo he|he) olvidado?|no me olvido|sigo (?:con ello|en ello|pendiente)|lo tengo pendiente|(?:siento|perdona|perdón por|disculpa|disculpe|lamento) (?:el retraso|la tardanza|la demora|haber tardado)|todavía no (?:he|me ha)|aún no (?:he|me ha))",
        example: "No me he olvidado de ti.",
    },
    // Meetings that took place.
    Cue {
        id: "es.met",
        about: About::Met,
        weight: 4,
        pattern: r"\b(?:fue|ha sido) (?:un (?:verdadero |gran |auténtico )?placer|genial|estupendo|muy agradable|una alegría|un gusto) (?:\w+)|\b(?:encantad[oa]|me alegr[óéo]|me alegra|un placer) (?:de )?haber(?:te|le|les|os) (?:conocido|visto|saludado)\b|\bnuestra (?:reunión|conversación|llamada|charla|comida) (?:de ayer|de esta mañana|del (?:lunes|martes|miércoles|jueves|viernes|pasado)|de la semana pasada)\b|\b(?:me gustó|nos gustó|me alegró) (?:mucho )?(?:verte|verle|veros|conocerte|conocerle|conoceros|hablar contigo|hablar con usted)\b",
        example: "Fue un placer conocerte.",
    },
    Cue {
        id: "es.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:sería|será|cancelar|aplazar|posponer|mover|cambiar)\b",
        example: "Será un placer, y fue un placer escribirte.",
    },
];
