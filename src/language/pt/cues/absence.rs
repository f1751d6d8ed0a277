//! What a Portuguese sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.ooo.away",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:estou|estarei|estamos|estaremos|encontro-me|me encontro|encontramo-nos|",
            r"vou estar) (?:atualmente |neste momento |agora |temporariamente )?(?:fora (?:d[oae]|até)|ausente|",
            r"(?:de|em) (?:férias|baixa|licença|viagem|folga|recesso))|\b(?:encerrad|fechad)[oa]s? (?:para|por|",
            r"de) (?:férias|feriado|recesso)\b|\bausente (?:até|de|entre)\b|\bacesso limitado a(?:o|",
            r"os)? (?:e-?mail|correio)"
        ),
        example: "Estou de férias até segunda.",
    },
    Cue {
        id: "pt.ooo.back",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:volto|voltarei|voltamos|voltaremos|regresso|regressarei|regressamos|retorno|retornarei|",
            r"retornaremos|estarei de volta) (?:ao (?:trabalho|escritório)|às atividades|à empresa)\b|",
            r"\bnão (?:estarei|estaremos|estou) (?:disponível|contac?tável|no escritório) (?:até|de|entre)"
        ),
        example: "Volto ao escritório na segunda.",
    },
    Cue {
        id: "pt.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: r"\b(?:volt\w+|regress\w+|retorn\w+)\b",
        example: "Regresso na segunda.",
    },
    Cue {
        id: "pt.ooo.without",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\bsem (?:acesso (?:ao|a)|e-?mail|correio|conexão|rede|internet)\b",
        example: "Estarei até segunda sem e-mail.",
    },
    Cue {
        id: "pt.ooo.closed",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:consultório|escritório|loja|ateliê|atelier|clínica|secretaria|oficina)\b.{0,30}\bfechad[oa]\b",
        example: "O nosso consultório está fechado até segunda.",
    },
    Cue {
        id: "pt.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:fora do escritório|de férias|em férias|ausente)\b|\b(?:no|após o|depois do) meu (?:regresso|",
            r"retorno)\b|\bquando (?:eu )?(?:regressar|retornar)\b|\bdurante a minha ausência\b|",
            r"\bna minha ausência\b|\bnão (?:vou ler|lerei|leio|consultarei|verei) (?:os|o|a|meus?|",
            r"as) (?:e-?mails?|correio|mensagens|emails)\b|\b(?:estou|estarei|encontro-me) (?:de|em) (?:férias|",
            r"licença|viagem|baixa|folga)\b|\b(?:estamos|estaremos) (?:encerrados|fechados)\b"
        ),
        example: "Responderei no meu regresso.",
    },
    Cue {
        id: "pt.ooo.reopens",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:até|inclusive|reabr\w+|retom\w+|a partir de|de novo|novamente|de volta)\b",
        example: "Estarei de volta na segunda.",
    },
];
