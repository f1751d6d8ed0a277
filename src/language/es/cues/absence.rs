//! What a Spanish sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.ooo.away",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:estoy|estaré|estamos|estaremos|me encuentro|me encontraré|nos encontramos) (?:actualmente |",
            r"ahora |ahora mismo |temporalmente )?(?:fuera (?:de|del|hasta)|ausente|de (?:vacaciones|baja|viaje|",
            r"permiso|licencia|descanso)|en periodo vacacional|disfrutando de mis vacaciones)|",
            r"\bestoy (?:fuera )?(?:de vacaciones|ausente|de baja)\b|\bcerrad[oa]s? por (?:vacaciones|festivo|",
            r"descanso)\b|\bausente (?:hasta|del|desde)\b|\bacceso limitado (?:al|a mi) (?:correo|email|e-mail)"
        ),
        example: "Estoy de vacaciones hasta el lunes.",
    },
    Cue {
        id: "es.ooo.back",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:vuelvo|volveré|volvemos|volveremos|regreso|regresaré|regresamos|regresaremos|",
            r"estaré de (?:vuelta|regreso)|me (?:reincorporo|reincorporaré)|nos reincorporamos) (?:al trabajo|",
            r"a la oficina|al despacho)\b|\bno (?:estaré|estaremos|estoy) (?:disponible|localizable|en la oficina|",
            r"operativ[oa]) (?:hasta|del|desde|entre)"
        ),
        example: "Volveré a la oficina el lunes.",
    },
    Cue {
        id: "es.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: r"\b(?:vuelv\w+|volver\w*|regres\w+|reincorpor\w+|vuelta)\b",
        example: "Vuelvo el lunes.",
    },
    Cue {
        id: "es.ooo.without",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\bsin (?:acceso (?:al|a)|correo|conexión|cobertura|internet)\b|\b(?:estaré|estaremos|",
            r"estoy) (?:en un congreso|de curso|de formación|en el extranjero|fuera)\b"
        ),
        example: "Estaré hasta el lunes sin correo.",
    },
    Cue {
        id: "es.ooo.closed",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:consulta|oficina|despacho|tienda|taller|estudio|clínica|secretaría)\b.{0,40}\bcerrad[oa]\b",
        example: "Nuestra consulta permanece cerrada hasta el lunes.",
    },
    Cue {
        id: "es.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:fuera de (?:la )?oficina|de vacaciones|ausente)\b|\b(?:a|tras|después de) mi (?:regreso|vuelta|",
            r"reincorporación)\b|\bdurante mi ausencia\b|\ben mi ausencia\b|\bno (?:leeré|leo|revisaré|reviso|",
            r"consultaré) (?:el|mi|los) (?:correos?|e-?mails?|mensajes)\b|\b(?:cerramos|cerraremos) (?:por|del|",
            r"hasta)\b|\b(?:estoy|estaré) de (?:baja|permiso|vacaciones|viaje)\b"
        ),
        example: "Le responderé a mi regreso.",
    },
    Cue {
        id: "es.ooo.reopens",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:hasta|inclusive|reabr\w+|reanud\w+|a partir del?|de nuevo|incorpor\w+)\b",
        example: "Estaré de nuevo el lunes.",
    },
    Cue {
        id: "es.ooo.shut",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:estamos|estaremos|permaneceremos) cerrad[oa]s (?:hasta|del|desde|esta|la semana)\b|",
            r"\bno (?:estoy|estaré|estamos|estaremos) (?:aquí )?(?:hasta|esta semana|la semana|en toda la semana)\b"
        ),
        example: "Estaremos cerrados hasta el lunes.",
    },
    Cue {
        id: "es.ooo.until_then",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\bhasta entonces no (?:podré|podremos|estaré|estaremos|responderé|contestaré)\b",
        example: "Vuelvo el lunes; hasta entonces no podré contestar.",
    },
];
