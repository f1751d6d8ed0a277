//! How a French sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.decline.not_possible",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:cette année|cette fois(?:-ci)?|pour l'instant|pour le moment|actuellement|",
            r"en ce moment)\b.{0,40}\b(?:pas possible|ne (?:pouvons|peux|pourrons|pourrai) pas|impossible)\b"
        ),
        example: "Cette année ce n'est malheureusement pas possible.",
    },
    Cue {
        id: "fr.decline.priority",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bpas (?:une|notre|la) priorité\b|\b(?:pas|plus) (?:le|de) budget\b|\bce sera non\b|",
            r"\bpas les moyens\b"
        ),
        example: "Nous n'avons pas le budget.",
    },
    Cue {
        id: "fr.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:reparlons|reparlons-en|reprenons|revoyons)\b.{0,40}\b(?:à l'automne|au printemps|cet été|",
            r"cet hiver|en \p{L}+|à la rentrée|après l'été|l'année prochaine)\b|\b(?:recontactez|recontacte|",
            r"réécrivez|réécris|relancez|relance|revenez|reviens)(?:-| )(?:moi|nous|vers (?:moi|",
            r"nous)) .{0,20}(?:en \p{L}+|après|à la rentrée|à l'automne|au printemps|l'année prochaine)"
        ),
        example: "Reparlons-en à l'automne.",
    },
    Cue {
        id: "fr.stop.no_more",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\bne (?:souhaite|souhaitons|veux|voulons|désire) plus (?:recevoir|être (?:contacté|sollicité)e?)\b|",
            r"\b(?:arrêtez|cessez) de (?:m'|nous )(?:écrire|contacter|appeler|envoyer)"
        ),
        example: "Je ne souhaite plus recevoir vos messages.",
    },
    Cue {
        id: "fr.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:préfér\p{L}+|préfère) (?:garder|laisser|conserver|en rester|rester) .{0,40}(?:tel(?:le|s|",
            r"les)? qu|comme (?:il|elle|ils|elles)|en l'état|là\b)"
        ),
        example: "Nous préférons garder le jardin tel qu'il est.",
    },
    Cue {
        id: "fr.decline.cannot_accept",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:ne (?:peux|pourrai|pouvons|pourrons) (?:malheureusement |hélas )?pas|",
            r"pas en mesure d['e]) ?(?:y )?(?:accepter|donner suite)\b"
        ),
        example: "Je ne peux pas accepter.",
    },
    Cue {
        id: "fr.decline.takes_none",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bnous ne (?:prenons|recrutons|recherchons|cherchons|acceptons)(?: malheureusement)? (?:pas|",
            r"plus|aucune?) (?:de |d')?"
        ),
        example: "Nous ne prenons pas de stagiaire cette année.",
    },
];
