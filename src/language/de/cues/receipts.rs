//! What a German sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ihre|deine|eure) (?:nachricht|anfrage|e-?mail|mail|bestellung|anmeldung|bewerbung|meldung|",
            r"mitteilung) .{0,40}\b(?:erhalten|eingegangen|empfangen|registriert|erfasst|aufgenommen|",
            r"weitergeleitet|angekommen)\b|\b(?:ist|sind) bei uns eingegangen\b|\bhaben wir .{0,30}erhalten\b|",
            r"\b(?:eingang|empfang) (?:ihrer|deiner|eurer) (?:nachricht|anfrage|e-?mail|mail|bestellung|",
            r"bewerbung)\b|\beingangsbestätigung\b|\bempfangsbestätigung\b"
        ),
        example: "Ihre Anfrage ist bei uns eingegangen.",
    },
    Cue {
        id: "de.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|vorgang|vorgangs|fall|anfrage|bearbeitungs|referenz)-?(?:nummer|nr\.?|id|",
            r"kennung)?:?(?: lautet:?| ist)? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]|",
            r"\b(?:vorgangs|ticket|bearbeitungs)nummer\b"
        ),
        example: "Ihre Vorgangsnummer lautet 55120.",
    },
    Cue {
        id: "de.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:wir|unser team|ein mitarbeiter|unsere mitarbeiter) .{0,60}\b(?:innerhalb|",
            r"binnen) .{0,20}\b(?:stunden|tagen|tage|werktagen|werktage|arbeitstagen|arbeitstage)\b|\b(?:melden|",
            r"antworten|kümmern) (?:wir )?(?:uns )?(?:\p{L}+ )?(?:schnellstmöglich|umgehend|",
            r"so schnell wie möglich|in kürze|baldmöglichst)\b|\b(?:schnellstmöglich|umgehend|",
            r"so schnell wie möglich|in kürze|baldmöglichst) (?:bearbeiten|beantworten|melden|kümmern)\b"
        ),
        example: "Wir antworten Ihnen innerhalb von zwei Werktagen.",
    },
    Cue {
        id: "de.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:bestätige|bestätigen sie) (?:bitte )?(?:deine|ihre|dass) .{0,20}(?:anmeldung|adresse|e-?mail|",
            r"registrierung|abonnement|mensch)\b|\b(?:klicke|klicken sie|klick) .{0,20}(?:auf )?(?:den|diesen|",
            r"folgenden) (?:\p{L}+ )?link\b"
        ),
        example: "Bitte bestätigen Sie Ihre Anmeldung.",
    },
    Cue {
        id: "de.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\b(?:dies|das|dieses|hierbei) (?:ist|handelt es sich um) (?:eine |um eine )?(?:automatisch(?:e|en)?|",
            r"automatisiert(?:e|en)?) (?:generierte |erstellte |versendete |erzeugte |versandte )?(?:e-?mail|mail|",
            r"nachricht|antwort|bestätigung|benachrichtigung|eingangsbestätigung|empfangsbestätigung)\b|",
            r"\bdiese (?:e-?mail|mail|nachricht|antwort) (?:wurde|ist) (?:automatisch|maschinell) (?:generiert|",
            r"erstellt|erzeugt|versendet|versandt|verschickt)\b"
        ),
        example: "Diese Nachricht wurde automatisch erstellt.",
    },
    Cue {
        id: "de.receipt.got",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:wir haben|haben wir) (?:ihre|deine|eure) (?:nachricht|anfrage|e-?mail|",
            r"mail) (?:\p{L}+ )?(?:bekommen|erhalten)\b|\b(?:so bald wie möglich|sobald wie möglich)\b"
        ),
        example: "Wir haben Ihre Nachricht bekommen.",
    },
    Cue {
        id: "de.receipt.not",
        about: About::Receipt,
        weight: -8,
        pattern: r"\bnicht (?:weitergeleitet|gelesen|bearbeitet|angekommen|eingegangen|erhalten)\b",
        example: "Ihre Nachricht wird nicht weitergeleitet.",
    },
];
