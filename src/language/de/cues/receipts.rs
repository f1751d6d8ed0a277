//! What a German sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:ihre|deine|eure) (?:nachricht|anfrage|e-?mail|mail|bestellung|anmeldung|bewerbung|meldung|mitteilung) .{0,40}\b(?:erhalten|eingegangen|empfangen|registriert|erfasst|aufgenommen|weitergeleitet|angekommen)\b|\b(?:ist|sind) bei uns eingegangen\b|\bhaben wir .{0,30}erhalten\b|\b(?:eingang|empfang) (?:ihrer|deiner|eurer) (?:nachricht|anfrage|e-?mail|mail|bestellung|bewerbung)\b|\beingangsbestätigung\b|\bempfangsbestätigung\b",
        example: "Ihre Anfrage ist bei uns eingegangen.",
    },
    Cue {
        id: "de.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:ticket|vorgang|vorgangs|fall|anfrage|bearbeitungs|referenz)-?(?:nummer|nr\.?|id|kennung)?:?(?: lautet:?| ist)? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]|\b(?:vorgangs|ticket|bearbeitungs)nummer\b",
        example: "Ihre Vorgangsnummer lautet 55120.",
    },
    Cue {
        id: "de.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:wir|unser team|ein mitarbeiter|unsere mitarbeiter) .{0,60}\b(?:innerhalb|binnen) .{0,20}\b(?:stunden|tagen|tage|werktagen|werktage|arbeitstagen|arbeitstage)\b|\b(?:melden|antworten|kümmern) (?:wir )?(?:uns )?(?:\p{L}+ )?(?:schnellstmöglich|umgehend|so schnell wie möglich|in kürze|baldmöglichst)\b|\b(?:schnellstmöglich|umgehend|so schnell wie möglich|in kürze|baldmöglichst) (?:bearbeiten|beantworten|melden|kümmern)\b",
        example: "Wir antworten Ihnen innerhalb von zwei Werktagen.",
    },
    Cue {
        id: "de.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:bestätige|bestätigen sie) (?:bitte )?(?:deine|ihre|dass) .{0,20}(?:anmeldung|adresse|e-?mail|registrierung|abonnement|mensch)\b|\b(?:klicke|klicken sie|klick) .{0,20}(?:auf )?(?:den|diesen|folgenden) (?:\p{L}+ )?link\b",
        example: "Bitte bestätigen Sie Ihre Anmeldung.",
    },
    Cue {
        id: "de.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: r"\b(?:dies|das|dieses|hierbei) (?:ist|handelt es sich um) (?:eine |um eine )?(?:automatisch(?:e|en)?|automatisiert(?:e|en)?) (?:generierte |erstellte |versendete |erzeugte |versandte )?(?:e-?mail|mail|nachricht|antwort|bestätigung|benachrichtigung|eingangsbestätigung|empfangsbestätigung)\b|\bdiese (?:e-?mail|mail|nachricht|antwort) (?:wurde|ist) (?:automatisch|maschinell) (?:generiert|erstellt|erzeugt|versendet|versandt|verschickt)\b",
        example: "Diese Nachricht wurde automatisch erstellt.",
    },
    Cue {
        id: "de.receipt.got",
        about: About::Receipt,
        weight: 4,
        pattern: r"\b(?:wir haben|haben wir) (?:ihre|deine|eure) (?:nachricht|anfrage|e-?mail|mail) (?:\p{L}+ )?(?:bekommen|erhalten)\b|\b(?:so bald wie möglich|sobald wie möglich)\b",
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
