//! What an Italian sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\babbiamo ricevuto (?:correttamente )?(?:la sua|il suo|la tua|il tuo|la vostra) (?:richiesta|",
            r"messaggio|e-?mail|mail|ordine|domanda|iscrizione|candidatura|segnalazione)\b|\b(?:la sua|il suo|",
            r"la tua|il tuo|la vostra) (?:richiesta|messaggio|e-?mail|mail|ordine|domanda|iscrizione|candidatura|",
            r"segnalazione) (?:è stat[oa]|è) (?:\p{L}+ )?(?:ricevut[oa]|registrat[oa]|inoltrat[oa]|",
            r"pres[oa] in carico|apert[oa])\b|\bconfermiamo (?:la ricezione|il ricevimento|di aver ricevuto)\b|",
            r"\bgrazie per (?:averci (?:contattato|scritto)|esserti iscritt[oa]|essersi iscritt[oa]|la (?:sua|",
            r"tua) iscrizione)\b|\bpres[oa] in carico\b"
        ),
        example: "Abbiamo ricevuto la sua richiesta.",
    },
    Cue {
        id: "it.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|pratica|richiesta|riferimento|segnalazione|protocollo)(?: (?:numero|n\.|n°|",
            r"nr\.?))?(?: è)?(?: il)? ?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]|",
            r"\bnumero (?:di|della) (?:ticket|pratica|richiesta|protocollo|riferimento)\b"
        ),
        example: "Il numero della pratica è 55120.",
    },
    Cue {
        id: "it.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:le|ti|vi) (?:risponderemo|ricontatteremo|contatteremo) .{0,50}\b(?:entro|in) .{0,20}\b(?:ore|",
            r"giorni|lavorativi)\b|\b(?:risponderemo|ricontatteremo|contatteremo) .{0,30}(?:il prima possibile|",
            r"al più presto|quanto prima)\b"
        ),
        example: "Le risponderemo entro due giorni lavorativi.",
    },
    Cue {
        id: "it.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:conferma|confermi|confermare|verifichi|verifica) (?:la sua|il suo|la tua|il tuo) (?:iscrizione|",
            r"indirizzo|e-?mail|registrazione|account)\b|\b(?:clicca|clicchi|cliccare) (?:sul|su|qui)\b"
        ),
        example: "La preghiamo di confermare la sua iscrizione.",
    },
    Cue {
        id: "it.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\bquest[oa] (?:è (?:una?|un') ?|messaggio è |e-?mail è |mail è )(?:messaggio|e-?mail|mail|risposta|",
            r"notifica)? ?(?:automatic[oa]|generat[oa] automaticamente|inviat[oa] automaticamente)\b|",
            r"\bquest[oa] (?:messaggio|e-?mail|mail|risposta) (?:è stat[oa]|viene) (?:generat[oa]|inviat[oa]|",
            r"creat[oa]) (?:automaticamente|in automatico)\b"
        ),
        example: "Questo è un messaggio automatico.",
    },
    Cue {
        id: "it.receipt.arrived",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\bmessaggio è (?:arrivato|stato (?:recapitato|preso in carico))\b|\briceverà (?:una )?risposta\b|",
            r"\bper averci scritto\b"
        ),
        example: "Il suo messaggio è arrivato.",
    },
];
