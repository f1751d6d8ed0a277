//! How a Portuguese sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.intro.introduce",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:apresento-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|vos) apresento|apresento (?:a você|a vocês|",
            r"aos dois))\b|\b(?:quero|queria|gostaria de|gostava de|permita-me|permitam-me|deixe-me|deixa-me|",
            r"deixa eu|é um prazer|tenho o prazer de) (?:te |lhe |vos )?(?:apresentar)(?:-(?:te|lhe|lhes|vos))?\b|",
            r"\b(?:ponho|coloco)-(?:vos|os|te) em contac?to\b|\b(?:ponho|coloco|colocando|pondo) (?:vocês|os dois|",
            r"as duas) em contac?to\b|^[a-zà-ú]+, est[ea] é [oa] [a-zà-ú]+|\bpara (?:que )?(?:vocês |",
            r"os dois )?(?:se conhe(?:cerem|çam)|vos conhecerdes)\b"
        ),
        example: "Apresento-te a Irene.",
    },
    Cue {
        id: "pt.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:coloco|ponho|incluo|copio|copiei|coloquei|pus|incluí|copiando|",
            r"colocando) (?:aqui )?(?:em (?:cópia|cc) )?(?:o|",
            r"a) [a-záàâãéêíóôõúç]+(?: [a-záàâãéêíóôõúç]+)?(?: (?:em cópia|em cc|aqui))?(?:,? (?:que|quem|para)\b|",
            r"[,;.])|\bem cópia (?:está|vai) (?:o|a) \w+"
        ),
        example: "Coloco em cópia o Mateus, que conhece o bairro.",
    },
    Cue {
        id: "pt.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: concat!(
            r"\bapresent\w+\b.{0,60}\b(?:assim que|quando|logo que|amanhã|segunda|terça|quarta|quinta|sexta|",
            r"semana|mês)\b|(?:^|[^-])\bme apresent|\bapresentar-me\b|\bapresento-me\b|\b(?:pode|podes|poderia|",
            r"podias) (?:me )?apresentar"
        ),
        example: "Apresento-te a Irene quando ela voltar.",
    },
    Cue {
        id: "pt.intro.this_is",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"^est[ea] é (?:a dona|o senhor|a senhora|o doutor|a doutora|o meu|a minha|o nosso|a nossa|meu|",
            r"minha) \p{L}+.{0,20}(?:de quem|de que|que|quem)\b"
        ),
        example: "Esta é a Dona Rocha de quem te falei.",
    },
    Cue {
        id: "pt.intro.both",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bapresento-vos\b|\b(?:deviam|deveriam|precisam de) (?:se conhecer|conhecer-se)\b|",
            r"\bdeixo-vos (?:falar|conversar|a conversar)\b|\bdeixo vocês (?:conversarem|falarem)\b|",
            r"\bconectando vocês\b"
        ),
        example: "Apresento-vos: Ben, Cleo.",
    },
    Cue {
        id: "pt.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: r"^\p{L}+(?: \p{L}+)?, (?:est[ea] é|aqui está)\b",
        example: "Ben, esta é a Cleo.",
    },
    Cue {
        id: "pt.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:apresentaç(?:ão|ões)|intro)\b",
        example: "Apresentação: Ben e Cleo",
    },
    Cue {
        id: "pt.intro.things",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\bapresent\p{L}+(?:-\p{L}+)? (?:(?:o|a|os|as|um|uma|ao) )?(?:(?:noss[oa]s?|meu|minha|",
            r"est[ea]) )?(?:nov[oa]s? |últim[oa]s? )?(?:produto|serviço|gama|catálogo|oferta|projeto|projecto|",
            r"plataforma|aplicação|aplicativo|programa|coleção|livro|método|solução|ideia|site|versão|relatório|",
            r"resultado|curso)s?\b"
        ),
        example: "Gostaria de lhe apresentar o nosso novo catálogo.",
    },
    Cue {
        id: "pt.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\bobrigad[oa](?: \p{L}+)?,? (?:pela|por) (?:apresentação|nos apresentar|me apresentar|",
            r"nos pôr em contac?to|ponte)\b"
        ),
        example: "Obrigada pela apresentação, Ben.",
    },
    Cue {
        id: "pt.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: r"\bde quem (?:te|lhe|vos) (?:falei|tinha falado|falava)\b|\bem (?:cópia|cc)\b",
        example: "A Cleo, de quem te falei, está em cópia.",
    },
    Cue {
        id: "pt.intro.connect",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:pôr|colocar)(?:-(?:te|lhe|vos|nos))? em contac?to com\b",
        example: "Escrevo para te pôr em contacto com a Cleo.",
    },
];
