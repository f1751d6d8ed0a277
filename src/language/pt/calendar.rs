//! How Portuguese names days: weekdays, months, and phrases for a date.

use crate::language::{Means, Part, Phrase, Words};

pub(super) const WORDS: Words = Words {
    weekdays: [
        &["segunda", "segunda-feira", "seg", "2ª feira", "2ª"],
        &["terça", "terça-feira", "terca", "terca-feira", "ter", "3ª feira", "3ª"],
        &["quarta", "quarta-feira", "qua", "4ª feira", "4ª"],
        &["quinta", "quinta-feira", "qui", "5ª feira", "5ª"],
        &["sexta", "sexta-feira", "sex", "6ª feira", "6ª"],
        &["sábado", "sabado", "sáb"],
        &["domingo", "dom"],
    ],
    months: [
        &["janeiro", "jan"],
        &["fevereiro", "fev"],
        &["março", "marco", "mar"],
        &["abril", "abr"],
        &["maio", "mai"],
        &["junho", "jun"],
        &["julho", "jul"],
        &["agosto", "ago"],
        &["setembro", "set"],
        &["outubro", "out"],
        &["novembro", "nov"],
        &["dezembro", "dez"],
    ],
    numerals: &[
        ("um", 1),
        ("uma", 1),
        ("dois", 2),
        ("duas", 2),
        ("três", 3),
        ("quatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("sete", 7),
        ("oito", 8),
        ("nove", 9),
        ("dez", 10),
        ("quinze", 15),
        ("vinte", 20),
        ("um par de", 2),
        ("uns", 5),
        ("umas", 5),
        ("poucos", 3),
        ("poucas", 3),
        ("alguns", 5),
        ("algumas", 5),
    ],
    day_first: true,
    phrases: &[
        Phrase { pattern: r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b", means: Means::Iso },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2}) (?:e|a|ou) (?P<until>\d{1,2}) de (?P<month>{month})\b",
            means: Means::MonthDay,
        },
        Phrase {
            pattern: r"\b(?:no )?(?:início|começo) de (?P<month>{month})\b",
            means: Means::PartOfMonth(Part::Early),
        },
        Phrase {
            pattern: r"\b(?:em )?(?:meados|meio) de (?P<month>{month})\b",
            means: Means::PartOfMonth(Part::Middle),
        },
        Phrase {
            pattern: r"\b(?:no )?(?:fim|final|finais) de (?P<month>{month})\b",
            means: Means::PartOfMonth(Part::Late),
        },
        Phrase { pattern: r"\b(?:fim|final) do trimestre\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\b(?:fim|final) do ano\b", means: Means::EndOfYear },
        Phrase {
            pattern: r"\b(?P<day>\d{1,2})(?:º|°)? (?:de )?(?P<month>{month})\b\.?(?:,? (?:de )?(?P<year>\d{4})\b)?",
            means: Means::MonthDay,
        },
        Phrase { pattern: r"\b(?P<a>\d{1,2})[/.-](?P<b>\d{1,2})[/.-](?P<year>\d{4}|\d{2})\b", means: Means::Numeric },
        Phrase {
            pattern: concat!(
                r"(?:\b(?:em|até|no dia|dia|ao|para|de|antes de|feira|sábado|domingo|segunda|terça|quarta|quinta|",
                r"sexta)|\ba),? \(?(?P<a>\d{1,2})[/-](?P<b>\d{1,2})\b"
            ),
            means: Means::Numeric,
        },
        Phrase { pattern: r"\bdepois de amanh[ãa]", means: Means::Days(2) },
        Phrase {
            pattern: r"\b(?:início|começo|princípio) da (?:próxima semana|semana que vem|semana seguinte|outra semana)\b",
            means: Means::Week(1, Part::Early),
        },
        Phrase {
            pattern: r"\b(?:meio|meados) da (?:próxima semana|semana que vem|semana seguinte)\b",
            means: Means::Week(1, Part::Middle),
        },
        Phrase {
            pattern: r"\b(?:fim|final|finais) da (?:próxima semana|semana que vem|semana seguinte)\b",
            means: Means::Week(1, Part::Late),
        },
        Phrase {
            pattern: r"\b(?:próxima semana|proxima semana|semana que vem|semana seguinte|semana próxima)\b",
            means: Means::Week(1, Part::Whole),
        },
        Phrase {
            pattern: r"\b(?:no|neste|este) (?:próximo )?(?:fim de semana|fim-de-semana)\b",
            means: Means::Weekend,
        },
        Phrase {
            pattern: r"\b(?:até (?:a|ao) |no |para o )(?:fim|final) (?:da|desta) semana\b",
            means: Means::Week(0, Part::Late),
        },
        Phrase { pattern: r"\b(?:esta|nesta|essa|ainda esta) semana\b", means: Means::Week(0, Part::Rest) },
        Phrase {
            pattern: concat!(
                r"\b(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?,? dia (?P<day>\d{1,2})(?:$|",
                r"[ .,;!?)])"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:até|até à|até a|na|nesta|esta|para) (?:próxima )?(?P<weekday>segunda|terça|quarta|quinta|",
                r"sexta)(?P<after> (?:no máximo|no mais tardar|o mais tardar|ao mais tardar|inclusive|",
                r"impreterivelmente|próxima|no fim|ao fim|pela manhã))\b"
            ),
            means: Means::Weekday,
        },
        Phrase {
            pattern: concat!(
                r"\b(?P<weekday>segunda-feira|terça-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|sábado|",
                r"sabado|domingo)\b"
            ),
            means: Means::Weekday,
        },
        Phrase {
            pattern: concat!(
                r"(?:^|\b(?:na|nesta|esta|até|de|a|para|da|próxima|se) |[àa] |, )(?P<weekday>segunda|terça|terca|",
                r"quarta|quinta|sexta|2ª|3ª|4ª|5ª|6ª)(?P<after>$|[.,;!?)]| (?:feira|às|à|de|sem|que|te|lhe|eu|mando|",
                r"envio|ligo|já|fica|ou|dou|monto|então|falamos|cedo|não|o|a|e|bem|para)\b)"
            ),
            means: Means::Weekday,
        },
        Phrase {
            pattern: r"\b(?:fim|final|finais) d(?:o próximo mês|o mês que vem)\b",
            means: Means::Month(1, Part::Late),
        },
        Phrase {
            pattern: r"\b(?:início|começo|princípio|princípios) d(?:o próximo mês|o mês que vem)\b",
            means: Means::Month(1, Part::Early),
        },
        Phrase {
            pattern: r"\b(?:próximo mês|mês que vem|mês seguinte|mês próximo)\b",
            means: Means::Month(1, Part::Whole),
        },
        Phrase {
            pattern: r"\b(?:fim|final|finais) (?:do|deste|de) mês\b|\bfim-de-mês\b",
            means: Means::Month(0, Part::Late),
        },
        Phrase { pattern: r"\b(?:meados|meio) (?:do|deste) mês\b", means: Means::Month(0, Part::Middle) },
        Phrase { pattern: r"\b(?:este|neste|ainda este) mês\b", means: Means::Month(0, Part::Rest) },
        Phrase { pattern: r"\b(?:fim|final) (?:do|deste) trimestre\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\b(?:fim|final|finais) (?:do|deste|de) ano\b", means: Means::EndOfYear },
        Phrase { pattern: r"\bnos próximos dias\b|\bestes dias\b", means: Means::DaysBetween(0, 3) },
        Phrase {
            pattern: concat!(
                r"\b(?:em|dentro de|daqui a|prazo de|em até|até|nos próximos|",
                r"menos de) (?P<number>{number}) dias úteis\b"
            ),
            means: Means::WorkingDaysAhead,
        },
        Phrase {
            pattern: r"\b(?:em|dentro de|daqui a|prazo de|em até|nos próximos|menos de) (?P<number>{number}) dias?\b",
            means: Means::DaysAhead,
        },
        Phrase {
            pattern: r"\b(?:em|dentro de|daqui a|prazo de|em até|nas próximas|menos de) (?P<number>{number}) semanas?\b",
            means: Means::WeeksAhead,
        },
        Phrase {
            pattern: r"\b(?:em|dentro de|daqui a|prazo de|em até|nos próximos|menos de) (?P<number>{number}) m(?:ês|eses)\b",
            means: Means::MonthsAhead,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:em|dentro de|daqui a|prazo de|em até|nas próximas|menos de) (?P<number>{number}) (?:horas?|",
                r"minutos?|min)\b"
            ),
            means: Means::Hours,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:hoje|esta (?:manhã|tarde|noite)|logo à noite|ao fim do dia|até ao fim do dia|",
                r"até o fim do dia)\b"
            ),
            means: Means::Days(0),
        },
        Phrase { pattern: r"\bamanh[ãa](?:$|[^\w])", means: Means::Days(1) },
        Phrase {
            pattern: r"\b(?:dia|até ao?|antes de) (?P<day>\d{1,2})(?:$|[ ,.;!?)])(?P<not>horas|h|minutos|%|pessoas)?",
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:em|até|para|durante|antes de|desde|início de|princípios? de|meados de|finais de|fim de|",
                r"final de) (?P<month>janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|",
                r"dezembro)\b"
            ),
            means: Means::WholeMonth,
        },
        Phrase { pattern: r"\baté (?:às|as) \d{1,2}(?::\d{2}|h\d{0,2})?\b", means: Means::Days(0) },
        Phrase { pattern: r"\b(?:o |no )?(?:ano que vem|próximo ano)\b", means: Means::NextYear },
        Phrase { pattern: r"\bmês de (?P<month>{month})\b", means: Means::WholeMonth },
    ],
    events: &[
        r"^(?:assim que|logo que|quando|depois de|uma vez que) [^,?]{2,80},",
        r"\b(?:assim que|logo que|depois de|após) .{2,90}$",
        r"[ ,]quando [^?]{2,90}$",
    ],
};
