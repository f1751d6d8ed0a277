//! What a French sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\bnous avons bien reçu votre (?:message|e-?mail|mail|courriel|demande|commande|inscription|",
            r"candidature|dossier)\b|\bvotre (?:message|e-?mail|mail|courriel|demande|commande|inscription|",
            r"candidature) (?:a (?:bien )?été|est bien|nous est bien) (?:reçue?|enregistrée?|prise? en compte|",
            r"parvenue?|transmise?|transférée?)\b|\baccusé de réception\b|\baccusons (?:bonne )?réception\b|",
            r"\bmerci (?:d'avoir contacté|de nous avoir (?:contactés?|écrit)|pour votre inscription|",
            r"de votre inscription)\b"
        ),
        example: "Votre demande a bien été enregistrée.",
    },
    Cue {
        id: "fr.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|dossier|demande|référence|requête)(?: (?:numéro|n°|no|",
            r"réf\.?))?(?: est)?(?: le)? ?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]"
        ),
        example: "Votre numéro de dossier : ticket n° 55120.",
    },
    Cue {
        id: "fr.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:nous|notre équipe|un conseiller|nos équipes|un membre de notre équipe) .{0,60}\b(?:sous|",
            r"dans (?:un délai de|les)|d'ici) .{0,20}\b(?:heures?|jours?|ouvrés|ouvrables|meilleurs délais)\b|",
            r"\b(?:répondr\p{L}+|traiter\p{L}+|reviendr\p{L}+ vers vous|",
            r"recontacter\p{L}+) .{0,20}dans les (?:meilleurs|plus brefs) délais\b"
        ),
        example: "Nous vous répondrons sous deux jours ouvrés.",
    },
    Cue {
        id: "fr.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:confirmez|confirmer|validez|valider) (?:s'il vous plaît )?votre (?:inscription|adresse|e-?mail|",
            r"abonnement|compte)\b|\bcliqu\p{L}+ sur (?:le|ce) lien\b"
        ),
        example: "Merci de confirmer votre inscription.",
    },
    Cue {
        id: "fr.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\b(?:ceci est|il s'agit d'|cet? (?:message|e-?mail|mail|courriel|",
            r"réponse) est) ?(?:une? )?(?:réponse|message|e-?mail|mail|courriel|accusé de réception|notification|",
            r"envoi)? ?(?:automatique|automatisée?|généré automatiquement|envoyé automatiquement)\b|",
            r"\bcet? (?:message|e-?mail|mail|courriel|réponse) (?:a été|est) (?:envoyée?|générée?|",
            r"créée?) automatiquement\b"
        ),
        example: "Ceci est un message automatique.",
    },
];
