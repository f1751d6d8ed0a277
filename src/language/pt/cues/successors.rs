//! How a Portuguese sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.refer.passed",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:encaminhei|reencaminhei|passei|enviei) (?:o seu|a sua|o teu|a tua) (?:pedido|mensagem|e-?mail|pergunta|consulta) (?:à|ao|para)\b|\bé melhor (?:falar|tratar|ver) (?:disso|isso|sobre isso)? ?com\b",
        example: "Encaminhei o seu pedido à Mira Holt, que trata das reservas.",
    },
    Cue {
        id: "pt.left.gone",
        about: About::Left,
        weight: 4,
        pattern: r"\bassumi (?:o lugar|as funções|o cargo|o posto) d|\bdesde que .{2,30} (?:se reformou|se aposentou|saiu|foi embora)\b",
        example: "Assumi o lugar do Jonas.",
    },
];
