//! What a French sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.ooo",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:suis|serai|sommes|serons)\b.{0,30}\b(?:absente?s?|en (?:congés?|vacances|déplacement|formation|",
            r"arrêt|télétravail partiel|voyage)|hors du bureau|à l'étranger|injoignable)\b|",
            r"\bde retour (?:au bureau|le|parmi|lundi|mardi|mercredi|jeudi|vendredi|à partir)\b|",
            r"\b(?:fermée?s?) (?:pour (?:congés|vacances)|jusqu|du)|\b(?:nos bureaux|notre bureau|",
            r"le bureau) (?:seront|sera|sont|est) fermé"
        ),
        example: "Je suis absente jusqu'à lundi.",
    },
    Cue {
        id: "fr.ooo.away_at",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:suis|serai|sommes) (?:en (?:cure|stage|mission|séminaire|congrès|arrêt maladie)|sans (?:accès|",
            r"connexion|mail))\b.{0,60}|\bde retour (?:de congés|de vacances)\b"
        ),
        example: "Je suis en cure jusqu'à lundi.",
    },
    Cue {
        id: "fr.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:actuellement )?(?:absente?|en congés?|en vacances|en déplacement)\b|\b(?:à|dès|",
            r"après) mon retour\b|\b(?:pendant|durant|en) mon absence\b|\b(?:je suis|je serai|",
            r"suis) (?:\p{L}+ )?(?:absente?|en congés?|en repos|indisponible)\b|\b(?:notre|le|mon) (?:cabinet|",
            r"magasin|atelier|étude|agence|service|bureau|école|secrétariat) (?:est|sera|reste|restera) fermée?\b|",
            r"\bje ne (?:lirai|lis|consulterai|consulte) pas (?:mes|ma|les) (?:messages?|mails?|e-?mails?|",
            r"courriels?|messagerie|courriers?)\b"
        ),
        example: "Je vous répondrai dès mon retour.",
    },
    Cue {
        id: "fr.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: concat!(
            r"\b(?:retour|reviens|reviendrai|revenons|reviendrons|rentre|rentrerai|rentrerons|reprends|reprendrai|",
            r"reprendrons|rouvr\p{L}+|à nouveau joignable)\b"
        ),
        example: "Je reviens lundi.",
    },
    Cue {
        id: "fr.ooo.until",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:jusqu|inclus|à nouveau|de nouveau|à partir du|qu'à partir)",
        example: "Jusqu'à lundi inclus.",
    },
    Cue {
        id: "fr.ooo.not_here",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:suis|serai|sommes|serons) pas (?:là|ici|au bureau|disponibles?|joignables?) (?:jusqu|avant|cette ",
            r"semaine|la semaine|de la semaine|du \d)"
        ),
        example: "Je ne suis pas là jusqu'à vendredi.",
    },
    Cue {
        id: "fr.ooo.verbless",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"^(?:absente?s?|en congés?|en vacances|en déplacement|en formation)(?: du bureau)? (?:jusqu|",
            r"du \d|cette semaine|toute la|la semaine)"
        ),
        example: "Absente du 5 au 13 mars.",
    },
];
