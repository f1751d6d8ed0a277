//! How Italian names days: weekdays, months, and phrases for a date.

use crate::language::{Means, Part, Phrase, Words};

pub(super) const WORDS: Words = Words {
    weekdays: [
        &["lunedì", "lunedi", "lun"],
        &["martedì", "martedi", "mart"],
        &["mercoledì", "mercoledi", "merc"],
        &["giovedì", "giovedi", "giov"],
        &["venerdì", "venerdi", "ven"],
        &["sabato", "sab"],
        &["domenica", "dom"],
    ],
    months: [
        &["gennaio", "gen"],
        &["febbraio", "feb"],
        &["marzo", "mar"],
        &["aprile", "apr"],
        &["maggio", "mag"],
        &["giugno", "giu"],
        &["luglio", "lug"],
        &["agosto", "ago"],
        &["settembre", "sett", "set"],
        &["ottobre", "ott"],
        &["novembre", "nov"],
        &["dicembre", "dic"],
    ],
    numerals: &[
        ("un paio di", 2),
        ("un", 1),
        ("una", 1),
        ("un'", 1),
        ("due", 2),
        ("tre", 3),
        ("quattro", 4),
        ("cinque", 5),
        ("sei", 6),
        ("sette", 7),
        ("otto", 8),
        ("dieci", 10),
        ("quindici", 15),
        ("ventiquattro", 24),
        ("quarantotto", 48),
        ("qualche", 5),
        ("pochi", 3),
        ("poche", 3),
    ],
    day_first: true,
    phrases: &[
        Phrase { pattern: r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b", means: Means::Iso },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2}) (?:e|al|o) (?:il )?(?P<until>\d{1,2}) (?P<month>{month})\b",
            means: Means::MonthDay,
        },
        Phrase {
            pattern: r"\b(?:ai primi di|a inizio|inizio|agli inizi di) (?P<month>{month})\b",
            means: Means::PartOfMonth(Part::Early),
        },
        Phrase { pattern: r"\b(?:a )?metà (?:di )?(?P<month>{month})\b", means: Means::PartOfMonth(Part::Middle) },
        Phrase { pattern: r"\b(?:a |entro )?fine (?:di )?(?P<month>{month})\b", means: Means::PartOfMonth(Part::Late) },
        Phrase { pattern: r"\bfine (?:del )?trimestre\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\bfine (?:dell')?anno\b", means: Means::EndOfYear },
        Phrase { pattern: r"\b(?:il|entro il) (?P<day>\d{1,2})(?:$|[.,;!?)])", means: Means::DayOfMonth },
        Phrase {
            pattern: concat!(
                r"\b(?P<day>\d{1,2}|1°)°? ?(?:al(?:l'| )|e (?:il |l')?|-|",
                r"–) ?(?P<until>\d{1,2}) (?P<month>{month})\b\.?(?: (?P<year>\d{4})\b)?"
            ),
            means: Means::MonthDay,
        },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2})°? (?P<month>{month})\b\.?(?: (?P<year>\d{4})\b)?",
            means: Means::MonthDay,
        },
        Phrase { pattern: r"\b(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>\d{4}|\d{2})\b", means: Means::Numeric },
        Phrase { pattern: r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})\b", means: Means::Numeric },
        Phrase { pattern: r"\bdopo ?domani\b", means: Means::Days(2) },
        Phrase { pattern: r"\bdomani\b|\bdomattina\b", means: Means::Days(1) },
        Phrase {
            pattern: concat!(
                r"\b(?:inizio|primi giorni|prima parte) (?:della )?(?:prossima settimana|settimana (?:prossima|",
                r"entrante|che viene))\b"
            ),
            means: Means::Week(1, Part::Early),
        },
        Phrase {
            pattern: r"\bmetà (?:della )?(?:prossima settimana|settimana (?:prossima|entrante|che viene))\b",
            means: Means::Week(1, Part::Middle),
        },
        Phrase {
            pattern: r"\bfine (?:della )?(?:prossima settimana|settimana (?:prossima|entrante|che viene))\b",
            means: Means::Week(1, Part::Late),
        },
        Phrase {
            pattern: r"\b(?:prossima settimana|settimana (?:prossima|entrante|che viene))\b",
            means: Means::Week(1, Part::Whole),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:(?:in|nel|nello|questo|il|durante il) (?:prossimo )?(?:fine settimana|week-?end)|(?:entro|",
                r"dopo) il (?:fine settimana|week-?end))\b"
            ),
            means: Means::Weekend,
        },
        Phrase {
            pattern: r"\b(?:entro|a|per|verso|alla|per la) (?:la )?fine (?:della |di questa )?settimana\b",
            means: Means::Week(0, Part::Late),
        },
        Phrase { pattern: r"\bmetà settimana\b", means: Means::Week(0, Part::Middle) },
        Phrase {
            pattern: r"\b(?:questa settimana|(?:in|entro la|entro questa) settimana|settimana in corso)\b",
            means: Means::Week(0, Part::Rest),
        },
        Phrase {
            pattern: concat!(
                r"\b(?P<weekday>lunedì|lunedi|martedì|martedi|mercoledì|mercoledi|giovedì|giovedi|venerdì|",
                r"venerdi) della (?:prossima settimana|settimana prossima)\b"
            ),
            means: Means::NextWeekday,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:lunedì|lunedi|martedì|martedi|mercoledì|mercoledi|giovedì|giovedi|venerdì|venerdi|sabato|",
                r"domenica) (?P<day>\d{1,2})(?:$|[.,;!?)](?: |$)| (?:compreso|incluso|e|sono|sarò|torno|mattina|",
                r"pomeriggio)\b)"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?P<weekday>lunedì|lunedi|martedì|martedi|mercoledì|mercoledi|giovedì|giovedi|venerdì|venerdi|",
                r"sabato|domenica)\b"
            ),
            means: Means::Weekday,
        },
        Phrase { pattern: r"\binizio (?:del )?(?:prossimo mese|mese prossimo)\b", means: Means::Month(1, Part::Early) },
        Phrase { pattern: r"\bfine (?:del )?(?:prossimo mese|mese prossimo)\b", means: Means::Month(1, Part::Late) },
        Phrase { pattern: r"\b(?:prossimo mese|mese prossimo)\b", means: Means::Month(1, Part::Whole) },
        Phrase { pattern: r"\bfine (?:del )?mese\b", means: Means::Month(0, Part::Late) },
        Phrase {
            pattern: r"\b(?:entro il mese|questo mese|mese corrente|in corso di mese)\b",
            means: Means::Month(0, Part::Rest),
        },
        Phrase { pattern: r"\bfine (?:del )?trimestre\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\bfine (?:dell')?anno\b", means: Means::EndOfYear },
        Phrase {
            pattern: concat!(
                r"\b(?:nei|entro i|in questi) prossimi giorni\b|\btra qualche giorno\b|\b(?:in|tra|fra|",
                r"entro) pochi giorni\b"
            ),
            means: Means::DaysBetween(0, 3),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:tra|fra|entro|in|nel giro di)(?: le prossime)? (?P<number>{number}) or[ae]\b|\b(?:tra|fra|",
                r"entro) un'ora\b|\b(?:tra|fra|entro) (?:\w+ )?minut[oi]\b"
            ),
            means: Means::Hours,
        },
        Phrase {
            pattern: r"\b(?:tra|fra|entro|in|nel giro di) (?P<number>{number}) giorni (?:lavorativi|feriali)\b",
            means: Means::WorkingDaysAhead,
        },
        Phrase {
            pattern: r"\b(?:tra|fra|entro|in|nel giro di)(?: i prossimi)? (?P<number>{number}) giorn[oi]\b",
            means: Means::DaysAhead,
        },
        Phrase {
            pattern: r"\b(?:tra|fra|entro|in|nel giro di)(?: le prossime)? (?P<number>{number}) settiman[ae]\b",
            means: Means::WeeksAhead,
        },
        Phrase {
            pattern: r"\b(?:tra|fra|entro|in|nel giro di) (?P<number>{number}) mes[ei]\b",
            means: Means::MonthsAhead,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:oggi|stasera|stamattina|stamani|stanotte|(?:in|entro la) giornata|in serata|in mattinata|",
                r"nel pomeriggio|questo pomeriggio|questa (?:sera|mattina))\b"
            ),
            means: Means::Days(0),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:entro|fino a[ld]?|prima d[ei]l?|per|il giorno) (?:(?:il|l') ?)?(?P<day>\d{1,2})(?:$|[,;.!?)]|",
                r" (?P<not>or[ae]|euro|persone|giorni|settimane|mesi|minuti|anni|copie|pagine|%)?)"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:a|ad|in|entro|per|verso|prima di|fino a|fine|metà|inizio|da|entro fine|di) (?P<month>gennaio|",
                r"febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b"
            ),
            means: Means::WholeMonth,
        },
        Phrase { pattern: r"\bentro le (?:ore )?\d{1,2}(?:[:.]\d{2})?\b", means: Means::Days(0) },
        Phrase { pattern: r"\b(?:in|questa|a|entro la) primavera\b", means: Means::Season(3) },
        Phrase { pattern: r"\b(?:in |quest'|entro l')estate\b", means: Means::Season(6) },
        Phrase { pattern: r"\b(?:in |quest'|entro l')autunno\b|\bdopo l'estate\b", means: Means::Season(9) },
        Phrase { pattern: r"\b(?:in |quest'|entro l')inverno\b", means: Means::Season(12) },
        Phrase { pattern: r"\b(?:l'anno prossimo|il prossimo anno|l'anno venturo)\b", means: Means::NextYear },
        Phrase { pattern: r"\b(?:mese di|tutto) (?P<month>{month})\b", means: Means::WholeMonth },
    ],
    events: &[
        r"^(?:non )?appena [^,?]{2,80}(?:,|$)",
        r"^(?:quando|dopo che|una volta che) [^,?]{2,80},",
        r"\b(?:non )?appena .{2,90}$",
        r"\b(?:dopo (?:che|aver|la|il|l'|le|i|gli)|una volta (?:che|ricevut\w+|arrivat\w+|firmat\w+)) ?.{2,90}$",
        r"[ ,]quando [^?]{2,90}$",
    ],
};
