//! How an Italian sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.decline.not_this_time",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:quest'anno|questa volta|stavolta|per quest'anno) (?:purtroppo )?(?:non (?:riusciamo|riesco|",
            r"possiamo|posso|ci è possibile|è possibile|ce la facciamo)|devo dire di no)\b"
        ),
        example: "Quest'anno non riusciamo.",
    },
    Cue {
        id: "it.decline.priority",
        about: About::Decline,
        weight: 4,
        pattern: r"\bnon (?:è|rappresenta) (?:una|la nostra|per noi una) priorità\b",
        example: "Al momento non è una priorità per noi.",
    },
    Cue {
        id: "it.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:riparliamone|risentiamoci|riprendiamo|riprendiamolo|rivediamo)\b.{0,40}\b(?:in (?:autunno|",
            r"primavera|estate|inverno)|a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|",
            r"ottobre|novembre|dicembre)|dopo l'estate|l'anno prossimo)\b"
        ),
        example: "Riparliamone in autunno.",
    },
    Cue {
        id: "it.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:preferiamo|preferisco) (?:lasciare|tenere|mantenere|restare) .{0,40}(?:com'è|come (?:è|sono|",
            r"sta)|così)"
        ),
        example: "Preferiamo lasciare il giardino com'è.",
    },
    Cue {
        id: "it.decline.cannot_accept",
        about: About::Decline,
        weight: 4,
        pattern: r"\bnon (?:posso|possiamo|potrò|potremo) accettare\b",
        example: "La ringrazio ma non posso accettare.",
    },
    Cue {
        id: "it.decline.not_before",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"^non prima di\b|\bprima di (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|",
            r"settembre|ottobre|novembre|dicembre|natale|pasqua) non (?:riusciamo|riesco|possiamo|posso|",
            r"ce la facciamo)\b|\bse ne riparla (?:a|dopo|in)\b"
        ),
        example: "Prima di giugno non riusciamo.",
    },
];
