//! How a Spanish sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.refer.passed",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:he pasado|he reenviado|pasé|reenvié|he remitido) (?:su|tu|el) (?:consulta|mensaje|correo|",
            r"solicitud|pregunta) a\b"
        ),
        example: "He pasado su consulta a Mira Holt, que lleva las reservas.",
    },
    Cue {
        id: "es.left.gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:se marchó|se fue|se ha marchado|se ha ido|causó baja|dejó la empresa|se jubiló|",
            r"se ha jubilado) (?:a |en |el |hace |de )|\bhe (?:asumido|ocupado|tomado) (?:el puesto|las funciones|",
            r"el cargo|el relevo) de\b"
        ),
        example: "Jonás se marchó a finales de enero.",
    },
    Cue {
        id: "es.left.house",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:dejó|ha dejado|abandonó) (?:la (?:casa|empresa|compañía|oficina)|el (?:despacho|equipo|centro)|",
            r"nuestr[oa] \p{L}+)\b"
        ),
        example: "El señor Brandt dejó la casa en diciembre.",
    },
    Cue {
        id: "es.refer.your_contact",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:su|tu) (?:nuev[oa] )?(?:persona de contacto|contacto|interlocutor\p{L}*) (?:es|será)\b",
        example: "Su nueva persona de contacto es Mira Holt.",
    },
    Cue {
        id: "es.refer.sees_to_it",
        about: About::Referral,
        weight: 4,
        pattern: r"\bde (?:eso|esos temas|ese tema|este tema|ello) se (?:encargan?|ocupan?) (?:ahora )?\p{L}+",
        example: "De esos temas se encarga Javier Ruiz.",
    },
];
