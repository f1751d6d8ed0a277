//! How a Spanish sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "es.decline.not_this_time",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:este año|esta vez|esta temporada) (?:no (?:podemos|puedo|nos es posible|me es posible|",
            r"va a poder ser|podrá ser)|tenemos que decir que no)\b|\b(?:por ahora|de momento|por el momento) no\b"
        ),
        example: "Por ahora no, escríbanos después del verano.",
    },
    Cue {
        id: "es.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:retom\p{L}+|volvamos a|volveremos a|hablémoslo|hablamos de esto)\b.{0,40}\b(?:en (?:otoño|",
            r"primavera|verano|invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|",
            r"noviembre|diciembre)|después del verano|el año que viene)\b|\b(?:vuelva|vuelve|",
            r"vuelvan) a (?:escribir|contactar|llamar|preguntar)\p{L}* .{0,20}(?:en|después|pasad[oa]|a partir)\b"
        ),
        example: "Vuelva a escribirme en septiembre.",
    },
    Cue {
        id: "es.stop.list",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:quíte|quita|elimine|elimina|borre|borra|saque|saca|retire|retira)(?:me|nos) .{0,15}(?:de (?:su|",
            r"la|tu|vuestra) lista|de sus envíos|de su base)\b"
        ),
        example: "Por favor, quíteme de su lista.",
    },
    Cue {
        id: "es.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:preferimos|prefiero) (?:dejar|conservar|mantener|seguir) .{0,40}(?:como est|tal como|tal cual|",
            r"así)"
        ),
        example: "Preferimos dejar el jardín como está.",
    },
    Cue {
        id: "es.decline.cannot_accept",
        about: About::Decline,
        weight: 4,
        pattern: r"\bno (?:puedo|podemos|podré|podremos) (?:aceptar|asumir|comprometerme|comprometernos)\b",
        example: "Lo agradezco, pero no puedo aceptar.",
    },
    Cue {
        id: "es.decline.not_before",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"^no antes de\b|\bantes de(?:l)? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|",
            r"septiembre|octubre|noviembre|diciembre|navidad|semana santa|verano) no (?:podemos|puedo|",
            r"podremos|podré|vamos a poder|voy a poder)\b|\bno (?:podremos|podré|podemos|",
            r"puedo) hasta (?:después|el|la|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|",
            r"octubre|noviembre|diciembre|navidad|semana santa|verano)\b"
        ),
        example: "Antes de junio no podemos.",
    },
];
