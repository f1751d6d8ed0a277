//! How an Italian sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.intro",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:ti|le|vi) presento|piacere di presentar(?:le|ti|vi)|(?:vorrei|vorremmo|volevo|",
            r"posso) (?:presentar(?:le|ti|vi)|far(?:ti|le|vi) conoscere)|(?:vi )?met(?:to|tiamo) in (?:contatto|",
            r"copia)|(?:aggiungo|inserisco|includo) in (?:copia|cc)|(?:in copia|in cc) (?:trovi|trova|trovate|",
            r"c'è)|vi lascio (?:parlare|sentire|continuare|proseguire))\b"
        ),
        example: "Ti presento Olga.",
    },
    Cue {
        id: "it.intro.thing",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\bpresent\w+ (?:il nostro|la nostra|le nostre|i nostri|il nuovo|la nuova|la mia azienda)\b|",
            r"\bmi presento\b"
        ),
        example: "Mi presento, sono Ada.",
    },
    Cue {
        id: "it.intro.this_is",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"^quest[oa] è (?:la signora|il signor|la dottoressa|il dottor|la mia|il mio) \p{L}+.{0,20}(?:di cui|",
            r"che)\b"
        ),
        example: "Questa è la signora Rocca di cui ti parlavo.",
    },
    Cue {
        id: "it.intro.both",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bdovreste conoscervi\b|\bvi met(?:to|tiamo) in (?:contatto|copia|comunicazione)\b|\b(?:piacere|",
            r"lieto|lieta) di (?:presentar|far)(?:ti|le|vi)\b|\bmett\p{L}+ in copia (?:la|il|l'|lo)? ?\p{L}+"
        ),
        example: "Dovreste conoscervi: Ben costruisce organi.",
    },
    Cue {
        id: "it.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: r"^\p{L}+(?: \p{L}+)?, (?:lei è|lui è|quest[oa] è|ecco)\b",
        example: "Ben, lei è Cleo.",
    },
    Cue {
        id: "it.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:presentazion[ei]|intro)\b",
        example: "Presentazione: Ben e Cleo",
    },
    Cue {
        id: "it.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\bgrazie(?: \p{L}+)?,? (?:per|di) (?:la |averci |avermi )?(?:presentazione|presentat[oiae]|",
            r"messo in contatto|mess[ie] in contatto|il contatto|contatto)\b"
        ),
        example: "Grazie per la presentazione, Ben!",
    },
    Cue {
        id: "it.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: concat!(
            r"\bpresent\p{L}+ .{2,60}(?:appena|quando|la prossima settimana|al suo ritorno)\b|\b(?:potrebbe|",
            r"potresti|puoi|può) .{0,10}present"
        ),
        example: "Ti presento Cleo appena torna.",
    },
    Cue {
        id: "it.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: r"\bdi cui (?:ti|le|vi) (?:parlavo|ho parlato|avevo parlato)\b|\bin (?:copia|cc)\b",
        example: "Cleo, di cui ti parlavo, è in copia.",
    },
    Cue {
        id: "it.intro.each_other",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:dovete|dovevate|dovreste) (?:assolutamente )?(?:conoscervi|incontrarvi)\b|\ba voi la parola\b|",
            r"\bmetter(?:ti|vi|la) in contatto con\b"
        ),
        example: "A voi la parola!",
    },
];
