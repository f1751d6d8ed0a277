//! What an Italian sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.ooo",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:sono|sarò|siamo|saremo|resterò|resteremo|resterà|rimarrà|rimarrò|è|",
            r"sarà)\b.{0,40}\b(?:assent[ei]|in ferie|in vacanza|in congedo|in maternità|in paternità|in malattia|",
            r"in permesso|in trasferta|in viaggio|per ferie|irraggiungibil\w|fuori (?:ufficio|sede|città))\b|",
            r"\b(?:ufficio|studio|sede|negozio|azienda)\b.{0,20}\b(?:chius[oa]|riaprirà)\b|\b(?:mi trovo|sono|",
            r"sarò|mi troverò) all'estero\b|\bsarò (?:nuovamente|di nuovo) (?:operativ\w|raggiungibil\w|",
            r"in ufficio)|\bnon (?:sono|sarò|siamo|saremo) (?:in ufficio|in sede|raggiungibil\w|disponibil\w)|",
            r"\b(?:accesso|connessione) (?:limitat\w|saltuari\w|sporadic\w|ridott\w) (?:alla|alle|all'|a)\b"
        ),
        example: "Sono fuori ufficio fino al 20 marzo.",
    },
    Cue {
        id: "it.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: concat!(
            r"\b(?:rientrerò|rientreremo|rientro|tornerò|di ritorno|di nuovo (?:in ufficio|raggiungibil\w|",
            r"operativ\w)|torno|torneremo|rientr\p{L}+|riapr\p{L}+)\b"
        ),
        example: "Rientrerò il 20 marzo.",
    },
    Cue {
        id: "it.ooo.unread",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\bnon (?:leggo|leggerò|controllo|avrò accesso alla|ho accesso alla) (?:la |le )?(?:posta|mail|",
            r"e-?mail)\b|\bsenza (?:connessione|accesso alla posta|mail)\b"
        ),
        example: "Sono alle terme e non leggo la posta.",
    },
    Cue {
        id: "it.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:fuori (?:ufficio|sede)|in ferie|in vacanza|assente)\b|\bal mio (?:rientro|ritorno)\b|",
            r"\b(?:durante|in) la mia assenza\b|\bin mia assenza\b|\b(?:sono|sarò) (?:\p{L}+ )?(?:in ferie|",
            r"in vacanza|assente|via|fuori)\b|\b(?:siamo|saremo) chius[ie]\b|\b(?:studio|ambulatorio|negozio|",
            r"ufficio|laboratorio|segreteria|bottega) (?:è|sarà|resta|rimane|rimarrà|resterà) chius[oa]\b"
        ),
        example: "Le risponderò al mio rientro.",
    },
    Cue {
        id: "it.ooo.reopens",
        about: About::Returns,
        weight: 1,
        pattern: concat!(
            r"\b(?:fino a[ld]?|fino all'|sino a[ld]?|torno|torneremo|rientr\p{L}+|ritorno|riapr\p{L}+|",
            r"riprend\p{L}+|nuovamente|di nuovo|compreso|incluso|a partire dal|dal)\b"
        ),
        example: "Torno lunedì.",
    },
    Cue {
        id: "it.ooo.gone",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:sono|sarò|siamo|saremo) (?:\p{L}+ )?(?:via|fuori|chius[ie]) (?:fino|sino|da lunedì|dal \d|questa ",
            r"settimana|tutta la settimana)\b"
        ),
        example: "Sono via fino a venerdì.",
    },
    Cue {
        id: "it.ooo.back_in",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"^(?:rientro|torno|rientrerò|tornerò|sarò di ritorno) in (?:ufficio|sede|servizio)\b",
        example: "Rientro in ufficio il 10 marzo.",
    },
];
