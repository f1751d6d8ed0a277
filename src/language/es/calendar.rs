//! How Spanish names days: weekdays, months, and phrases for a date.

use crate::language::{Means, Part, Phrase, Words};

pub(super) const WORDS: Words = Words {
    weekdays: [
        &["lunes", "lun"],
        &["martes"],
        &["miércoles", "miercoles", "mié"],
        &["jueves", "jue"],
        &["viernes", "vie"],
        &["sábado", "sabado", "sáb"],
        &["domingo", "dom"],
    ],
    months: [
        &["enero", "ene"],
        &["febrero", "feb"],
        &["marzo", "mar"],
        &["abril", "abr"],
        &["mayo", "may"],
        &["junio", "jun"],
        &["julio", "jul"],
        &["agosto", "ago"],
        &["septiembre", "setiembre", "sept", "sep"],
        &["octubre", "oct"],
        &["noviembre", "nov"],
        &["diciembre", "dic"],
    ],
    numerals: &[
        ("un", 1),
        ("una", 1),
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("nueve", 9),
        ("diez", 10),
        ("quince", 15),
        ("veinte", 20),
        ("un par de", 2),
        ("unos", 5),
        ("unas", 5),
        ("pocos", 3),
        ("pocas", 3),
        ("algunos", 5),
        ("algunas", 5),
    ],
    day_first: true,
    phrases: &[
        Phrase { pattern: r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b", means: Means::Iso },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2}) (?:y|al|o|e) (?:el )?(?P<until>\d{1,2}) de (?P<month>{month})\b",
            means: Means::MonthDay,
        },
        Phrase {
            pattern: r"\b(?:a |desde )?principios de (?P<month>{month})\b",
            means: Means::PartOfMonth(Part::Early),
        },
        Phrase { pattern: r"\b(?:a )?mediados de (?P<month>{month})\b", means: Means::PartOfMonth(Part::Middle) },
        Phrase {
            pattern: r"\b(?:a )?(?:finales|fines) de (?P<month>{month})\b",
            means: Means::PartOfMonth(Part::Late),
        },
        Phrase { pattern: r"\b(?:final|finales|fin) del? trimestre\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\b(?:final|finales|fin) de año\b", means: Means::EndOfYear },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2})(?:º|°)? (?:de )?(?P<month>{month})\b\.?(?:,? (?:de |del )?(?P<year>\d{4})\b)?",
            means: Means::MonthDay,
        },
        Phrase { pattern: r"\b(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>\d{4}|\d{2})\b", means: Means::Numeric },
        Phrase {
            pattern: concat!(
                r"\b(?:el|del|al|día|para|hasta|lunes|martes|miércoles|jueves|viernes|sábado|",
                r"domingo),? (?P<a>\d{1,2})[/-](?P<b>\d{1,2})\b"
            ),
            means: Means::Numeric,
        },
        Phrase { pattern: r"\bpasado ma[ñn]ana\b", means: Means::Days(2) },
        Phrase {
            pattern: concat!(
                r"\b(?:a )?(?:principios?|primeros|comienzos) de (?:la )?(?:semana (?:que viene|próxima|proxima|",
                r"entrante)|(?:próxima|proxima) semana)\b"
            ),
            means: Means::Week(1, Part::Early),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:a )?mediados de (?:la )?(?:semana (?:que viene|próxima|proxima|entrante)|(?:próxima|",
                r"proxima) semana)\b"
            ),
            means: Means::Week(1, Part::Middle),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:a )?(?:fin(?:al(?:es)?)?|fines) de (?:la )?(?:semana (?:que viene|próxima|proxima|entrante)|",
                r"(?:próxima|proxima) semana)\b"
            ),
            means: Means::Week(1, Part::Late),
        },
        Phrase {
            pattern: r"\bsemana (?:que viene|próxima|proxima|entrante|siguiente)\b|\b(?:próxima|proxima) semana\b",
            means: Means::Week(1, Part::Whole),
        },
        Phrase { pattern: r"\b(?:este|el) (?:próximo )?(?:fin de semana|finde)\b", means: Means::Weekend },
        Phrase {
            pattern: r"\b(?:a |para )(?:fin(?:al(?:es)?)?|fines) de (?:la |esta )?semana\b|\bantes de que acabe la semana\b",
            means: Means::Week(0, Part::Late),
        },
        Phrase { pattern: r"\besta (?:misma )?semana\b", means: Means::Week(0, Part::Rest) },
        Phrase {
            pattern: concat!(
                r"\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo),? (?:día )?(?P<day>\d{1,2})(?:$|",
                r"[.,;!?)](?: |$)| (?:inclusive|incluido|y|por|estaré|estoy|vuelvo)\b)"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: r"\b(?P<weekday>lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)\b",
            means: Means::Weekday,
        },
        Phrase {
            pattern: r"\b(?:fin(?:al(?:es)?)?|fines|últimos) de(?:l| este)? (?:mes que viene|próximo mes|mes próximo)\b",
            means: Means::Month(1, Part::Late),
        },
        Phrase {
            pattern: r"\b(?:principios?|primeros|comienzos) de(?:l)? (?:mes que viene|próximo mes|mes próximo)\b",
            means: Means::Month(1, Part::Early),
        },
        Phrase {
            pattern: r"\bmes (?:que viene|próximo|proximo|entrante)\b|\b(?:próximo|proximo) mes\b",
            means: Means::Month(1, Part::Whole),
        },
        Phrase {
            pattern: r"\b(?:fin(?:al(?:es)?)?|fines|últimos) de(?:l| este)? mes\b",
            means: Means::Month(0, Part::Late),
        },
        Phrase { pattern: r"\bmediados de(?:l| este)? mes\b", means: Means::Month(0, Part::Middle) },
        Phrase { pattern: r"\beste (?:mismo )?mes\b", means: Means::Month(0, Part::Rest) },
        Phrase { pattern: r"\bfin(?:al(?:es)?)? de(?:l| este)? trimestre\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\b(?:fin(?:al(?:es)?)?|fines) de(?:l| este)? año\b", means: Means::EndOfYear },
        Phrase { pattern: r"\b(?:en|estos) (?:los )?próximos días\b", means: Means::DaysBetween(0, 3) },
        Phrase {
            pattern: concat!(
                r"\b(?:en|dentro de|plazo de|menos de)(?: los próximos)? (?P<number>{number}) días (?:hábiles|",
                r"laborables|útiles)\b"
            ),
            means: Means::WorkingDaysAhead,
        },
        Phrase {
            pattern: r"\b(?:en|dentro de|plazo de|menos de)(?: los próximos)? (?P<number>{number}) días?\b",
            means: Means::DaysAhead,
        },
        Phrase {
            pattern: r"\b(?:en|dentro de|plazo de|menos de)(?: las próximas)? (?P<number>{number}) semanas?\b",
            means: Means::WeeksAhead,
        },
        Phrase {
            pattern: r"\b(?:en|dentro de|plazo de|menos de)(?: los próximos)? (?P<number>{number}) mes(?:es)?\b",
            means: Means::MonthsAhead,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:en|dentro de|plazo de|menos de)(?: las próximas|",
                r" los próximos)? (?:unas? )?(?P<number>{number}) (?:horas?|minutos?|min)\b"
            ),
            means: Means::Hours,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:hoy|esta (?:misma )?(?:mañana|tarde|noche)|este mediodía)\b|\ba última hora(?: de(?:l día|",
                r" la tarde))?\b"
            ),
            means: Means::Days(0),
        },
        Phrase { pattern: r"\b(?:mañana|manana)\b", means: Means::Days(1) },
        Phrase {
            pattern: concat!(
                r"\b(?:(?:próximo )?día|antes del|hasta el|para el|desde el|el) (?P<day>\d{1,2})(?:$|",
                r"[ ,.;!?)])(?P<not>por|horas|minutos|%)?"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:en|hasta|para|durante|antes de|desde|principios de|mediados de|finales de|fines de|",
                r"primeros de) (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|",
                r"noviembre|diciembre)\b"
            ),
            means: Means::WholeMonth,
        },
        Phrase {
            pattern: concat!(
                r"\bantes de las (?:\d{1,2}(?::\d{2})?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|",
                r"doce)\b"
            ),
            means: Means::Days(0),
        },
        Phrase { pattern: r"\b(?:en|esta|para la) primavera\b", means: Means::Season(3) },
        Phrase { pattern: r"\b(?:en|este|para el) verano\b", means: Means::Season(6) },
        Phrase { pattern: r"\b(?:en|este|para el) otoño\b|\bdespués del verano\b", means: Means::Season(9) },
        Phrase { pattern: r"\b(?:en|este|para el) invierno\b", means: Means::Season(12) },
        Phrase { pattern: r"\b(?:el )?(?:año que viene|próximo año)\b", means: Means::NextYear },
        Phrase { pattern: r"\bmes de (?P<month>{month})\b", means: Means::WholeMonth },
    ],
    events: &[
        r"^(?:en cuanto|tan pronto como|cuando|una vez que|después de que|nada más) [^,?]{2,80},",
        r"\b(?:en cuanto|tan pronto como|una vez que|después de|tras|nada más) .{2,90}$",
        r"[ ,]cuando [^?¿]{2,90}$",
    ],
};
