//! What a Dutch sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:we|wij|ik) (?:hebben|heb) (?:uw|je|jouw) (?:bericht|e-?mail|mail|aanvraag|vraag|verzoek|",
            r"bestelling|inschrijving|sollicitatie|melding) (?:\w+ )?(?:ontvangen|geregistreerd|goed ontvangen)\b|",
            r"\b(?:uw|je|jouw) (?:bericht|e-?mail|mail|aanvraag|vraag|verzoek|bestelling|inschrijving|",
            r"sollicitatie|melding) (?:is|werd|hebben we|hebben wij) (?:\w+ )?(?:ontvangen|geregistreerd|",
            r"doorgestuurd|aangekomen|in behandeling)\b|\bontvangstbevestiging\b|",
            r"\bbevestigen (?:de )?(?:goede )?ontvangst\b|\bbedankt (?:om contact|voor het contact|dat u contact|",
            r"voor uw inschrijving|voor je inschrijving)\b"
        ),
        example: "We hebben uw aanvraag goed ontvangen.",
    },
    Cue {
        id: "nl.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|dossier|zaak|aanvraag|referentie|melding)(?:nummer|",
            r"nr\.?)?(?: is)? ?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]|\b(?:ticket|dossier|",
            r"zaak|referentie|aanvraag|meldings)nummer\b"
        ),
        example: "Uw dossiernummer is 55120.",
    },
    Cue {
        id: "nl.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:we|wij|ons team|een medewerker|een collega) .{0,60}\bbinnen .{0,20}\b(?:uur|dagen|werkdagen|",
            r"weken)\b|\bzo (?:snel|spoedig) mogelijk (?:beantwoord\w*|in behandeling|reactie|antwoord)\b|",
            r"\b(?:nemen|antwoorden|reageren) (?:we|wij) .{0,30}zo (?:snel|spoedig) mogelijk\b"
        ),
        example: "We antwoorden binnen twee werkdagen.",
    },
    Cue {
        id: "nl.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\bbevestig (?:alstublieft |a\.u\.b\. )?(?:uw|je) (?:inschrijving|e-?mail\w*|adres|registratie|",
            r"account|abonnement)\b|\bklik (?:op|hier)\b"
        ),
        example: "Bevestig uw inschrijving.",
    },
    Cue {
        id: "nl.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\bdit is een (?:automatisch(?:e)?|geautomatiseerd(?:e)?) (?:gegenereerd(?:e)? |verzonden |",
            r"verstuurd(?:e)? |aangemaakt(?:e)? )?(?:bericht|e-?mail|mail|antwoord|reactie|ontvangstbevestiging|",
            r"melding)\b|\b(?:dit bericht|deze e-?mail|deze mail|dit antwoord) (?:is|",
            r"werd) automatisch (?:gegenereerd|verstuurd|verzonden|aangemaakt)\b"
        ),
        example: "Dit is een automatisch bericht.",
    },
    Cue {
        id: "nl.receipt.well",
        about: About::Receipt,
        weight: 4,
        pattern: r"\bwe hebben het goed ontvangen\b|\bkomen er (?:snel|spoedig|zo snel mogelijk) op terug\b",
        example: "We hebben het goed ontvangen.",
    },
];
