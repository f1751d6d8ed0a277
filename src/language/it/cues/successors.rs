//! How an Italian sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.refer.handles",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:adesso|ora|oggi|d'ora in poi|ormai) se ne occupa\b|\b(?:delle|della|dei|del|",
            r"degli) .{2,30} (?:adesso|ora|oggi|ormai) si occupa\b|\b(?:è meglio|meglio) (?:parlarne|parlare|",
            r"sentire|chiedere) .{0,15}(?:con|a)\b|\bho (?:girato|inoltrato|passato) (?:la sua|la tua|il suo|",
            r"il tuo|la vostra) (?:richiesta|messaggio|domanda|e-?mail|mail) a\b"
        ),
        example: "Delle prenotazioni adesso si occupa Mira Holt.",
    },
    Cue {
        id: "it.left.gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\bci ha(?:nno)? lasciat[oaie]\b|\bho preso il (?:posto|suo posto)\b|",
            r"\bda quando .{2,30} (?:è in pensione|se n'è andat[oa]|è andat[oa] via|ha lasciato)\b"
        ),
        example: "Jonas ci ha lasciati a fine gennaio.",
    },
    Cue {
        id: "it.refer.your_contact",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:la sua|il suo|la tua|il tuo) (?:nuov[oa] )?(?:referente|contatto|interlocutor\p{L}+|",
            r"interlocutrice) (?:è|sarà)\b"
        ),
        example: "La sua nuova referente è Mira Holt.",
    },
    Cue {
        id: "it.refer.sees_to_it",
        about: About::Referral,
        weight: 4,
        pattern: r"^se ne occupa (?:il mio collega |la mia collega |ora |adesso )?\p{L}+",
        example: "Se ne occupa Davide Ferri.",
    },
];
