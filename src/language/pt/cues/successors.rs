//! How a Portuguese sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.refer.passed",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:encaminhei|reencaminhei|passei|enviei) (?:o seu|a sua|o teu|a tua) (?:pedido|mensagem|e-?mail|",
            r"pergunta|consulta) (?:à|ao|para)\b|\bé melhor (?:falar|tratar|ver) (?:disso|isso|sobre isso)? ?com\b"
        ),
        example: "Encaminhei o seu pedido à Mira Holt, que trata das reservas.",
    },
    Cue {
        id: "pt.left.gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\bassumi (?:o lugar|as funções|o cargo|o posto) d|\bdesde que .{2,30} (?:se reformou|se aposentou|",
            r"saiu|foi embora)\b"
        ),
        example: "Assumi o lugar do Jonas.",
    },
    Cue {
        id: "pt.left.house",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:deixou|saiu d)(?: ?a (?:casa|empresa|equipa)| ?o (?:escritório|grupo)| a nossa \p{L}+|",
            r" o nosso \p{L}+)\b"
        ),
        example: "O senhor Brandt deixou a casa em dezembro.",
    },
    Cue {
        id: "pt.refer.your_contact",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:o seu|a sua|seu|sua|o teu) (?:nov[oa] )?(?:contac?to|pessoa de contac?to|",
            r"interlocutor\p{L}*) (?:é|será)\b"
        ),
        example: "O seu novo contacto é Mira Holt.",
    },
];
