//! How a French sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.refer.see_with",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:mieux vaut|il vaut mieux|vaut mieux) (?:voir|en parler|demander|vous adresser|t'adresser|",
            r"s'adresser) .{0,30}(?:avec|à)\b|\b(?:transmis|transféré|fait suivre) votre (?:demande|message|",
            r"courriel|mail|question) à\b"
        ),
        example: "Il vaut mieux voir ça avec Mira.",
    },
    Cue {
        id: "fr.left.gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:nous a|nous ont) quittés?\b|\bj'ai (?:repris|pris) (?:le poste|la place|la suite|les fonctions|",
            r"la succession) d|\bdepuis (?:que .{2,30} (?:est|a pris sa|a pris la) (?:à la |en )?(?:retraite|",
            r"partie?)|le départ d)"
        ),
        example: "Jonas nous a quittés fin janvier.",
    },
    Cue {
        id: "fr.left.house",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\ba quitté (?:la (?:maison|société|direction|rédaction)|l'(?:entreprise|association|équipe|agence|",
            r"école)|notre \p{L}+|nos \p{L}+|le (?:cabinet|service|groupe))\b"
        ),
        example: "Monsieur Brandt a quitté la maison en décembre.",
    },
    Cue {
        id: "fr.refer.your_contact",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:votre|ton|ta) (?:nouve\p{L}+ )?(?:interlocut\p{L}+|contact|référente?) (?:est|sera)\b",
        example: "Votre nouvelle interlocutrice est Mira Holt.",
    },
    Cue {
        id: "fr.refer.takes_over",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:reprend|suit) (?:désormais |maintenant |dorénavant )?(?:votre|ton) dossier\b|",
            r"\bprend (?:désormais )?le relais\b"
        ),
        example: "Karim Benali reprend votre dossier.",
    },
];
