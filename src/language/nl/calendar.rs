//! How Dutch names days: weekdays, months, and phrases for a date.

use crate::language::{Means, Part, Phrase, Words};

pub(super) const WORDS: Words = Words {
    weekdays: [
        &["maandag", "ma"],
        &["dinsdag", "di"],
        &["woensdag", "wo"],
        &["donderdag", "do"],
        &["vrijdag", "vr"],
        &["zaterdag", "za"],
        &["zondag", "zo"],
    ],
    months: [
        &["januari", "jan"],
        &["februari", "feb", "febr"],
        &["maart", "mrt"],
        &["april", "apr"],
        &["mei"],
        &["juni", "jun"],
        &["juli", "jul"],
        &["augustus", "aug"],
        &["september", "sept", "sep"],
        &["oktober", "okt"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    numerals: &[
        ("een paar", 5),
        ("enkele", 5),
        ("een", 1),
        ("één", 1),
        ("twee", 2),
        ("drie", 3),
        ("vier", 4),
        ("vijf", 5),
        ("zes", 6),
        ("zeven", 7),
        ("acht", 8),
        ("tien", 10),
        ("veertien", 14),
        ("vierentwintig", 24),
        ("achtenveertig", 48),
    ],
    day_first: true,
    phrases: &[
        Phrase { pattern: r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b", means: Means::Iso },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2}) (?:en|tot|of|à) (?P<until>\d{1,2}) (?P<month>{month})\b",
            means: Means::MonthDay,
        },
        Phrase { pattern: r"\bbegin (?P<month>{month})\b", means: Means::PartOfMonth(Part::Early) },
        Phrase { pattern: r"\b(?:half|medio|midden) (?P<month>{month})\b", means: Means::PartOfMonth(Part::Middle) },
        Phrase { pattern: r"\beind (?P<month>{month})\b", means: Means::PartOfMonth(Part::Late) },
        Phrase { pattern: r"\b(?:einde van het|eind) kwartaal\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\b(?:einde van het jaar|eind van het jaar|jaareinde)\b", means: Means::EndOfYear },
        Phrase {
            pattern: concat!(
                r"\b(?P<day>\d{1,2})(?:e|ste)? ?(?:tot en met|t/m|tot|en|-|–) ?(?P<until>\d{1,2})(?:e|",
                r"ste)? (?P<month>{month})\b\.?(?: (?P<year>\d{4})\b)?"
            ),
            means: Means::MonthDay,
        },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2})(?:e|ste|de)? (?P<month>{month})\b\.?(?: (?P<year>\d{4})\b)?",
            means: Means::MonthDay,
        },
        Phrase { pattern: r"\b(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>\d{4}|\d{2})\b", means: Means::Numeric },
        Phrase { pattern: r"\b(?P<a>\d{1,2})/(?P<b>\d{1,2})\b", means: Means::Numeric },
        Phrase { pattern: r"\bovermorgen\b", means: Means::Days(2) },
        Phrase {
            pattern: r"\b(?:begin|in het begin van|eerste helft van) (?:de )?(?:volgende|komende) week\b",
            means: Means::Week(1, Part::Early),
        },
        Phrase {
            pattern: r"\b(?:midden|half|halverwege|in het midden van) (?:de )?(?:volgende|komende) week\b",
            means: Means::Week(1, Part::Middle),
        },
        Phrase {
            pattern: r"\b(?:eind|einde|op het einde van) (?:van )?(?:de )?(?:volgende|komende) week\b",
            means: Means::Week(1, Part::Late),
        },
        Phrase { pattern: r"\b(?:volgende|komende) week\b", means: Means::Week(1, Part::Whole) },
        Phrase {
            pattern: r"\b(?:eind|einde) (?:van )?(?:de|deze) week\b|\beind(?:e)? v(?:an|/d) (?:de )?week\b",
            means: Means::Week(0, Part::Late),
        },
        Phrase { pattern: r"\b(?:midden|halverwege) (?:van )?(?:de|deze) week\b", means: Means::Week(0, Part::Middle) },
        Phrase {
            pattern: r"\b(?:deze|in de loop van de|binnen de|in de loop van deze) week\b",
            means: Means::Week(0, Part::Rest),
        },
        Phrase { pattern: r"\b(?:in|dit|na|tijdens|over) (?:het )?(?:komende )?weekend\b", means: Means::Weekend },
        Phrase {
            pattern: concat!(
                r"\b(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (?:van )?(?:volgende|",
                r"komende) week\b"
            ),
            means: Means::NextWeekday,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (?:de )?(?P<day>\d{1,2})(?:e|ste|",
                r"de)?(?:$|[.,;!?)](?: |$)| (?:ben|inbegrepen|weer|terug)\b)"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:ochtend|middag|avond|",
                r"morgen|namiddag|voormiddag)?\b"
            ),
            means: Means::Weekday,
        },
        Phrase { pattern: r"\bbegin (?:van )?(?:de )?volgende maand\b", means: Means::Month(1, Part::Early) },
        Phrase { pattern: r"\beind(?:e)? (?:van )?(?:de )?volgende maand\b", means: Means::Month(1, Part::Late) },
        Phrase { pattern: r"\b(?:volgende|komende) maand\b", means: Means::Month(1, Part::Whole) },
        Phrase {
            pattern: r"\beind(?:e)? (?:van )?(?:de|deze) maand\b|\bmaandeinde\b",
            means: Means::Month(0, Part::Late),
        },
        Phrase { pattern: r"\b(?:deze maand|in de loop van de maand)\b", means: Means::Month(0, Part::Rest) },
        Phrase { pattern: r"\beind(?:e)? (?:van )?(?:het|dit) kwartaal\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\beind(?:e)? (?:van )?(?:het|dit) jaar\b|\bjaareinde\b", means: Means::EndOfYear },
        Phrase {
            pattern: concat!(
                r"\b(?:de )?(?:komende|eerstkomende|volgende) (?:paar )?dagen\b|\b(?:een dezer|dezer) dagen\b|",
                r"\bbinnen (?:enkele|een paar) dagen\b|\bover een paar dagen\b"
            ),
            means: Means::DaysBetween(0, 3),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:binnen|over|in)(?: de| het)?(?: komende)? (?P<number>{number}) (?:uur|uren)\b|\b(?:binnen|",
                r"over) (?:een |\d+ )?(?:minuten|kwartier|half uur|halfuur|uurtje)\b"
            ),
            means: Means::Hours,
        },
        Phrase {
            pattern: r"\b(?:binnen|over)(?: de)? (?P<number>{number}) werkdag(?:en)?\b",
            means: Means::WorkingDaysAhead,
        },
        Phrase {
            pattern: r"\b(?:binnen|over)(?: de)?(?: komende)? (?P<number>{number}) dag(?:en)?\b",
            means: Means::DaysAhead,
        },
        Phrase {
            pattern: r"\b(?:binnen|over)(?: de)?(?: komende)? (?P<number>{number}) (?:weken|week|weekjes)\b",
            means: Means::WeeksAhead,
        },
        Phrase { pattern: r"\b(?:binnen|over)(?: de)? (?P<number>{number}) maand(?:en)?\b", means: Means::MonthsAhead },
        Phrase {
            pattern: concat!(
                r"\b(?:vandaag|vanavond|vanmiddag|vanochtend|vannacht|deze (?:namiddag|voormiddag|avond|middag|",
                r"ochtend)|straks|strakjes)\b"
            ),
            means: Means::Days(0),
        },
        Phrase {
            pattern: r"\b(?:morgen|morgenvroeg|morgenochtend|morgenmiddag|morgennamiddag|morgenvoormiddag|morgenavond)\b",
            means: Means::Days(1),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:op|tegen|vóór|voor|tot|uiterlijk|vanaf|tot en met)(?: de)? (?P<day>\d{1,2})(?:e|ste|de)?(?:$|",
                r"[,;.!?)]| (?P<not>uur|euro|personen|dagen|weken|maanden|minuten|jaar|stuks|pagina's|%|man|mensen|",
                r"punten)?)"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:in|tegen|vóór|voor|tot|vanaf|eind|einde|begin|half|medio|na|van) (?P<month>januari|februari|",
                r"maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
            ),
            means: Means::WholeMonth,
        },
        Phrase { pattern: r"\b(?:voor|vóór|tegen) \d{1,2}(?:[:.]\d{2})? ?(?:uur|u)\b", means: Means::Days(0) },
        Phrase {
            pattern: r"\b(?:in (?:de|het)|deze|dit|komende|volgend|volgende) (?:lente|voorjaar)\b",
            means: Means::Season(3),
        },
        Phrase { pattern: r"\b(?:in de|deze|komende|volgende) zomer\b", means: Means::Season(6) },
        Phrase {
            pattern: concat!(
                r"\b(?:in (?:de|het)|deze|dit|komende|volgend|volgende) (?:herfst|najaar)\b|\bna de (?:zomer|",
                r"zomervakantie)\b"
            ),
            means: Means::Season(9),
        },
        Phrase { pattern: r"\b(?:in de|deze|komende|volgende) winter\b", means: Means::Season(12) },
        Phrase { pattern: r"\bvolgend jaar\b", means: Means::NextYear },
        Phrase { pattern: r"\b(?:heel|de hele maand|maand) (?P<month>{month})\b", means: Means::WholeMonth },
    ],
    events: &[
        r"^(?:zodra|nadat|wanneer|van zodra|eens|eenmaal) [^,?]{2,80},",
        r"\b(?:van zodra|zodra|nadat|eenmaal|na (?:ontvangst|overleg|afloop|goedkeuring|akkoord)) ?.{2,90}$",
        r"[ ,]wanneer [^?]{2,90}$",
    ],
};
