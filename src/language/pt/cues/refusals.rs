//! How a Portuguese sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.decline.not_this_time",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:este ano|desta vez|neste ano|nesta altura) (?:não (?:conseguimos|consigo|podemos|posso|",
            r"será possível|é possível|vai dar)|tenho de dizer que não)\b|\b(?:por agora|por enquanto|para já|",
            r"de momento) não\b"
        ),
        example: "Este ano não conseguimos.",
    },
    Cue {
        id: "pt.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:voltemos|voltamos|retomemos|retomamos|falemos)\b.{0,40}\b(?:no (?:ano que vem|próximo ano)|",
            r"em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))\b|",
            r"\bvolte a (?:contac?tar|escrever|ligar|falar|perguntar)\S* .{0,20}(?:em|depois|a partir|no|na)\b"
        ),
        example: "Volte a contactar-me em setembro.",
    },
    Cue {
        id: "pt.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:preferimos|prefiro) (?:deixar|manter|ficar|continuar) .{0,40}(?:como est|tal como|assim)",
        example: "Preferimos deixar o jardim como está.",
    },
    Cue {
        id: "pt.decline.cannot_accept",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bnão (?:posso|podemos|vou poder|vamos poder|me é possível|nos é possível) aceitar\b|",
            r"\bvamos deixar passar\b"
        ),
        example: "Infelizmente não vou poder aceitar a proposta.",
    },
    Cue {
        id: "pt.decline.not_before",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"^não antes de\b|\bantes de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|",
            r"outubro|novembro|dezembro|natal|páscoa) não (?:vai dar|dá|conseguimos|consigo|podemos|posso)\b|",
            r"\bsó a partir de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|",
            r"novembro|dezembro|natal|páscoa)\b"
        ),
        example: "Antes de junho não vai dar.",
    },
];
