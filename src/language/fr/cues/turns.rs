//! What else a French sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.offer",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:je peux|je pourrais|nous pouvons|nous pourrions|on peut) .{2,80}\bsi (?:vous|tu|besoin|",
            r"nécessaire|ça|cela)\b|\b(?:souhaitez-vous|voulez-vous|veux-tu|tu veux|vous voulez|préfères-tu|",
            r"aimerais-tu) que (?:je|nous|j'|l'on|on)\b|\bsi (?:cela|ça) (?:peut )?(?:vous|t'|te) ?(?:arrange|",
            r"convient|intéresse|aide\p{L}*|dit|rend service).{0,60}\b(?:je|nous|pouvons|peux|pourrais)\b|",
            r"\bsi (?:tu veux|vous voulez|tu préfères|vous préférez|besoin|tu en as besoin|vous le souhaitez|",
            r"tu le souhaites),? .{0,20}\b(?:je|nous|on) (?:peux|pouvons|pourrais|peut|t'|te|vous|m'en)|",
            r"\bavec plaisir que je\b|\b(?:puis-je|je peux|est-ce que je peux) (?:te |vous |t')(?:aider|",
            r"être utile)|\bje me ferai un plaisir"
        ),
        example: "Je peux l'envoyer si vous voulez.",
    },
    Cue {
        id: "fr.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\b(?:accepteriez-vous|accepterais-tu|seriez-vous (?:prête?|disponible|intéressée?)|aimeriez-vous|",
            r"pourriez-vous) (?:de |à |pour |par )?(?:donner|animer|présenter|intervenir|",
            r"parler)\b.{0,40}\b(?:conférence|atelier|rencontre|séminaire|cours|colloque|formation|",
            r"intervention)\b|\b(?:j'adorerais|j'aimerais (?:beaucoup )?) ?(?:participer à|assister à|suivre|",
            r"venir à) (?:votre|ton|vos|tes) (?:atelier|conférence|cours|séminaire|formation)s?\b"
        ),
        example: "J'adorerais participer à votre atelier.",
    },
    Cue {
        id: "fr.cancel",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:dois|devons|obligé|contraint|désolée?|navrée?|contraints?|faut|peut-on|pourrait-on|",
            r"pouvons-nous|pourrions-nous|préfère|préférerais|possible|vais|allons|faudrait|faudra|souhaite|",
            r"aimerais|voudrais).{0,60}\b(?:annuler|reporter|décaler|déplacer|repousser|avancer)\b|\b(?:réunion|",
            r"rendez-vous|rdv|appel|visioconférence|visio|déjeuner|visite|entretien|point|formation|atelier|",
            r"séance|dîner)\b.{0,60}\b(?:est|sera|a été|doit être) (?:annulée?|reportée?|décalée?|repoussée?|",
            r"déplacée?|avancée?)|\bne (?:pourrai|peux|pourrons|pouvons|serai|pourra) (?:finalement |",
            r"malheureusement |plus )?pas (?:finalement )?(?:venir|assister|être|participer|là|",
            r"me libérer)\b.{0,50}\b(?:réunion|rendez-vous|rdv|appel|visioconférence|déjeuner|visite|entretien|",
            r"dîner|point|séance)|\b(?:un|d') ?(?:empêchement|imprévu)\b|\bn'aura (?:finalement )?pas lieu\b|",
            r"\bon (?:décale|reporte|annule)\b"
        ),
        example: "Je dois annuler notre rendez-vous.",
    },
    Cue {
        id: "fr.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: concat!(
            r"\b(?:report(?:er|ée?|ons|e)|décal|déplac(?:er|ée)|repouss|avancer|avancée|on (?:décale|reporte)|",
            r"autre (?:jour|moment|date|créneau)|nouvelle date)"
        ),
        example: "Je dois reporter notre rendez-vous.",
    },
    Cue {
        id: "fr.decline",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bpas (?:intéressée?s?|pour (?:le moment|l'instant)|en ce moment|d'actualité|dans nos (?:projets|",
            r"priorités|besoins)|de budget|à l'ordre du jour)\b|\bne (?:souhaite|souhaitons) pas\b|\bne (?:nous|",
            r"m') ?intéresse pas\b|\bdécliner\b|\bne pas (?:donner suite|retenir)\b|\bne (?:cherchons|recherchons|",
            r"cherche|pouvons malheureusement|pouvons) pas (?:de|d'|donner|accepter|retenir|",
            r"répondre favorablement)|\bne donnerons pas suite\b|\b(?:retenu|choisi|opté pour|retenir) (?:un |",
            r"une |d')?(?:autre|autres) \p{L}+|\bsans suite\b|\bpas (?:avant|donner suite)\b.{0,30}|",
            r"\b(?:recontacte[rz]|rappele[rz]|reviens|revenez|relance[rz])(?:-(?:moi|",
            r"nous))? .{0,20}\b(?:en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|",
            r"novembre|décembre)|à la rentrée|au printemps|à l'automne|l'année prochaine|dans (?:deux|trois|six|",
            r"quelques) mois)|\bpas possible (?:pour moi|pour nous|en ce)|\bposte (?:est|a été) (?:déjà )?pourvu"
        ),
        example: "Nous ne sommes pas intéressés.",
    },
    Cue {
        id: "fr.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:ne plus (?:me |m'|nous )(?:contacter|écrire|appeler|envoyer|solliciter|adresser)|(?:me|",
            r"nous) retirer de|retire[rz]?(?:-moi)? de (?:votre|vos|cette|la) (?:liste|fichier|base)|",
            r"me désinscrire|désinscri\p{L}+-moi|cesse[rz] de (?:m'|me )|supprime[rz] (?:mon adresse|",
            r"mes coordonnées))"
        ),
        example: "Merci de ne plus me contacter.",
    },
    Cue {
        id: "fr.refer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:il vaut mieux que (?:tu|vous) voi\p{L}*|il vaut mieux que (?:tu|vous) (?:voy|parl|contact|",
            r"demand)\p{L}+|(?:qui s'occupe|qui gère|qui suit|qui traite) .{0,40}(?:écrivez|adressez|contactez|",
            r"voyez|vois)|pas la bonne personne|plus (?:moi|nous) qui|n'est pas (?:moi|de mon ressort)|",
            r"adressez?-(?:vous|toi) (?:plutôt |directement )?à|(?:veuillez|vous pouvez|tu peux|je vous invite à|",
            r"merci de) (?:contacter|vous adresser|t'adresser|joindre)|(?:vois|voyez) (?:plutôt |directement |",
            r"ça )?(?:avec|ça avec)|(?:la bonne personne|l'interlocut\p{L}+|le bon contact|",
            r"la personne à contacter) (?:est|sera|c'est)|c'est (?:désormais |",
            r"maintenant )?\p{L}+(?: \p{L}+)? qui (?:s'occupe|gère|suit|reprend|traite|s'en)|",
            r"s'occupe (?:désormais|maintenant) de)\b"
        ),
        example: "Je ne suis pas la bonne personne, adressez-vous à Cléo.",
    },
    Cue {
        id: "fr.refer.left",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:ne (?:travaille|fait) plus|a quitté (?:la société|l'entreprise|notre|nos|le groupe|l'équipe)|",
            r"n'est plus (?:chez nous|dans|parmi)|pris sa retraite|partie? à la retraite|a changé de poste|",
            r"(?:successeur|remplaçante?) (?:est|sera)|remplacée? par)\b"
        ),
        example: "Ana ne travaille plus ici, elle a quitté la société.",
    },
    Cue {
        id: "fr.thanks",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\bmerci (?:beaucoup |infiniment |encore |mille fois )?(?:pour|à vous|à toi)\b|\bmerci (?:beaucoup |",
            r"infiniment |encore )?(?:d'avoir|d'être|de m'avoir|de nous avoir|de l'avoir|de votre|de ton|de ta)\b|",
            r"^merci (?:beaucoup|infiniment|mille fois)?,? ?\w* ?!|\b(?:très |vraiment |",
            r"infiniment )?reconnaissante? (?:de|pour|d'avoir|à \p{L}+ pour)\b|\bun (?:grand|immense) merci\b|",
            r"\bje (?:vous|te) remercie (?:pour|de (?:votre|ton|ta|m'|nous|l'avoir|vos|tes|ce que)|d'avoir|",
            r"sincèrement|chaleureusement|beaucoup)|^merci (?:beaucoup |infiniment )?!|\b(?:c'est|",
            r"c'était) (?:vraiment |très |trop |super )?(?:gentil|sympa|aimable|adorable|généreux) (?:à toi |",
            r"de ta part |de votre part )?(?:de|d'|!)"
        ),
        example: "Merci pour le plan.",
    },
    Cue {
        id: "fr.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:ci-joint|en pièce jointe|comme (?:promis|convenu)|voici)\b",
        example: "Voici le plan.",
    },
    Cue {
        id: "fr.release",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:ne (?:te|vous) souci\p{L}+ plus|(?:pouvez|peux) (?:ignorer|oublier)|plus (?:besoin|la peine|",
            r"nécessaire|utile)|inutile de|laissez? tomber|oubliez? (?:ça|ce|mon|ma|cette|cela)|(?:j'ai|",
            r"nous avons) (?:finalement )?(?:trouvé|résolu|réglé)|c'est (?:réglé|résolu|arrangé)|",
            r"ne tiens pas compte|ne tenez pas compte)\b"
        ),
        example: "Je n'en ai plus besoin.",
    },
    Cue {
        id: "fr.pending",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:pas oublié|pas encore eu le temps|désolée? (?:pour|du) (?:le )?retard)\b",
        example: "Je n'ai pas oublié.",
    },
    Cue {
        id: "fr.met",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\b(?:ravie? de (?:vous|t')|plaisir de (?:vous|te)) (?:avoir )?(?:rencontr|vu)|",
            r"\bc'était (?:un (?:vrai |grand )?plaisir|bien|super|sympa|agréable|chouette) de (?:vous|te|t')|",
            r"\bnotre (?:appel|échange|rencontre|conversation) (?:d'hier|de ce matin|de|du)\b"
        ),
        example: "Ravie de vous avoir rencontré.",
    },
    Cue {
        id: "fr.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\b(?:merci|remercie\p{L}*) (?:d'avance|par avance)|\bpour (?:votre|ta|la) (?:compréhension|",
            r"attention|proposition|intérêt)|\bserais? (?:très |vraiment )?reconnaissant"
        ),
        example: "Merci pour votre compréhension.",
    },
    Cue {
        id: "fr.decline.spent",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bbudget\b.{0,60}\b(?:bouclé|épuisé|engagé|clos|alloué|consommé)\b|\b(?:dois|devons|vais devoir|",
            r"préfère|suis obligée? de) (?:malheureusement )?(?:refuser|décliner|dire non|passer mon tour|",
            r"renoncer)\b"
        ),
        example: "Notre budget est déjà bouclé.",
    },
    Cue {
        id: "fr.cancel.instead",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:au lieu de|plutôt que|à la place de) .{0,60}\b(?:rendez-vous|réunion|rdv|point|appel|visite|",
            r"entretien|déjeuner)\b.{0,30}\?|\b(?:rendez-vous|réunion|rdv|point|appel|visite|entretien|",
            r"déjeuner)\b.{0,50}\b(?:au lieu de|plutôt que) .{0,40}\?"
        ),
        example: "Jeudi au lieu de mercredi pour notre rendez-vous, ça irait ?",
    },
    Cue {
        id: "fr.cancel.not_there",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bne (?:pourrai|peux|pourrons|pouvons) (?:finalement |malheureusement |plus )?pas (?:finalement )?",
            r"(?:venir|être (?:là|présente?s?|des vôtres))\b.{0,30}\b(?:lundi|mardi|mercredi|jeudi|vendredi|",
            r"samedi|dimanche|demain|ce soir|ce midi|cet après-midi)\b"
        ),
        example: "Je ne pourrai pas être là jeudi.",
    },
    Cue {
        id: "fr.cancel.instead_move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:au lieu de|plutôt que|à la place de)\b",
        example: "Jeudi au lieu de mercredi pour notre rendez-vous ?",
    },
    Cue {
        id: "fr.decline.has_it",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:avons|ai) déjà (?:ce qu'il|un fournisseur|un prestataire|quelqu'un|tout ce)\b",
        example: "Nous avons déjà ce qu'il nous faut.",
    },
    Cue {
        id: "fr.offer.if_needed",
        about: About::Offer,
        weight: 4,
        pattern: r"\b(?:au besoin|si nécessaire|si besoin|le cas échéant),? (?:je peux|nous pouvons|je pourrais)\b",
        example: "Au besoin, je peux apporter un projecteur.",
    },
    Cue {
        id: "fr.cancel.not_free",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bne (?:peux|pourrai) (?:malheureusement |finalement )?pas (?:me libérer|venir|être là|y être|",
            r"me joindre)\b"
        ),
        example: "Je ne peux pas me libérer ce jour-là.",
    },
    Cue {
        id: "fr.deliver.enclosed",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:envoie|envoyons|adresse|adressons|transmets|transmettons|joins|",
            r"joignons)\b[^.?!]{0,20}\bci-joint|\bci-jointe?s?,? (?:je|nous) (?:vous|te|t')|\btrouver(?:ez|",
            r"as) ci-joint"
        ),
        example: "Vous trouverez ci-joint le procès-verbal.",
    },
    Cue {
        id: "fr.thanks.infinitely",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\bremerci(?:e|ons) (?:infiniment|vivement|sincèrement|chaleureusement|du fond du c(?:œ|oe)ur|",
            r"mille fois)\b"
        ),
        example: "Je vous remercie infiniment de votre patience.",
    },
    Cue {
        id: "fr.cancel.cannot_tonight",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:peux|peut|pourrai|pourra|pourrons) (?:malheureusement |finalement |vraiment )?pas (?:venir|",
            r"être là|être présente?) (?:ce soir|aujourd'hui|demain|ce midi|cet après-midi|lundi|mardi|",
            r"mercredi|jeudi|vendredi|samedi|dimanche)\b"
        ),
        example: "je peux pas venir ce soir",
    },
    Cue {
        id: "fr.thanks.application",
        about: About::Thanks,
        weight: 4,
        pattern: r"\bremerci(?:e|ons) (?:de|pour) (?:votre|ta|l') ?(?:candidature|intérêt|proposition|offre)\b",
        example: "Nous vous remercions de votre candidature.",
    },
];
