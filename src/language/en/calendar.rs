//! How English names days: weekdays, months, and phrases for a date.

use crate::language::{Means, Part, Phrase, Words};

pub(super) const WORDS: Words = Words {
    weekdays: [
        &["monday", "mon"],
        &["tuesday", "tues", "tue"],
        &["wednesday", "wed", "weds"],
        &["thursday", "thurs", "thur", "thu"],
        &["friday", "fri"],
        &["saturday", "sat"],
        &["sunday", "sun"],
    ],
    months: [
        &["january", "jan"],
        &["february", "feb"],
        &["march", "mar"],
        &["april", "apr"],
        &["may"],
        &["june", "jun"],
        &["july", "jul"],
        &["august", "aug"],
        &["september", "sept", "sep"],
        &["october", "oct"],
        &["november", "nov"],
        &["december", "dec"],
    ],
    numerals: &[
        ("a couple of", 2),
        ("a couple", 2),
        ("couple of", 2),
        ("a few", 5),
        ("few", 5),
        ("several", 7),
        ("an", 1),
        ("a", 1),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("next", 1),
    ],
    day_first: false,
    phrases: &[
        Phrase { pattern: r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b", means: Means::Iso },
        Phrase {
            pattern: concat!(
                r"\b(?:between|from)? ?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| and (?:the )?|",
                r" to (?:the )?| or (?:the )?| through (?:the )?| until (?:the )?|",
                r" till (?:the )?)(?P<until>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>{month})\b"
            ),
            means: Means::MonthDay,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:between|from) the (?P<day>\d{1,2})(?:st|nd|rd|th)(?: and (?:the )?| to (?:the )?|",
                r" through (?:the )?| until (?:the )?)(?P<until>\d{1,2})(?:st|nd|rd|th)\b"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: r"\b(?:by|before|until) the end of (?:the )?q(?P<quarter>[1-4])\b",
            means: Means::Quarter(Part::Late),
        },
        Phrase { pattern: r"\bend of q(?P<quarter>[1-4])\b", means: Means::Quarter(Part::Late) },
        Phrase { pattern: r"\b(?:in|by|during|for) q(?P<quarter>[1-4])\b", means: Means::Quarter(Part::Whole) },
        Phrase {
            pattern: concat!(
                r"\bthe week (?:of|starting|beginning|",
                r"commencing) (?:monday,? )?(?:the )?(?:(?P<month>{month})\b\.? ?(?P<day>\d{1,2}))(?:st|nd|rd|th)?\b"
            ),
            means: Means::Week(0, Part::Whole),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:in |by )?early(?: in)? (?P<month>january|february|march|april|may|june|july|august|september|",
                r"october|november|december)\b"
            ),
            means: Means::PartOfMonth(Part::Early),
        },
        Phrase {
            pattern: concat!(
                r"\bfirst (?:week|half) of (?P<month>january|february|march|april|may|june|july|august|september|",
                r"october|november|december)\b"
            ),
            means: Means::PartOfMonth(Part::Early),
        },
        Phrase {
            pattern: concat!(
                r"\bmid[- ](?P<month>january|february|march|april|may|june|july|august|september|october|november|",
                r"december)\b"
            ),
            means: Means::PartOfMonth(Part::Middle),
        },
        Phrase {
            pattern: concat!(
                r"\bmiddle of (?P<month>january|february|march|april|may|june|july|august|september|october|november|",
                r"december)\b"
            ),
            means: Means::PartOfMonth(Part::Middle),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:late|by the end of|end of|at the end of) (?P<month>january|february|march|april|may|june|july|",
                r"august|september|october|november|december)\b"
            ),
            means: Means::PartOfMonth(Part::Late),
        },
        Phrase { pattern: r"\b(?:in|within) a fortnight\b", means: Means::DaysBetween(0, 14) },
        Phrase { pattern: r"\ba week (?:from|on) (?P<weekday>{weekday})\b", means: Means::WeekAfterWeekday },
        Phrase { pattern: r"\ba week (?:from )?today\b", means: Means::Days(7) },
        Phrase { pattern: r"\ba week (?:from )?tomorrow\b", means: Means::Days(8) },
        Phrase { pattern: r"\b(?:by|before) the weekend\b", means: Means::Weekend },
        Phrase {
            pattern: r"\b(?P<weekday>{weekday})(?: or | and | to |-)(?P<until>{weekday})\b",
            means: Means::Weekday,
        },
        Phrase {
            pattern: r"\bmiddle of the week of (?P<day>\d{1,2}) (?P<month>{month})\b\.?",
            means: Means::Week(0, Part::Middle),
        },
        Phrase {
            pattern: concat!(
                r"\b(?P<month>{month})\b\.? ?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|to|",
                r"and) ?(?P<until>\d{1,2})(?:st|nd|rd|th)?)?\b(?:,? (?P<year>\d{4})\b)?"
            ),
            means: Means::MonthDay,
        },
        Phrase {
            pattern: r"\b(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>{month})\b(?:,? (?P<year>\d{4})\b)?",
            means: Means::MonthDay,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:(?:by|on|before|until|till|due|for|from|of|after|",
                r"around) )(?P<a>\d{1,2})[/.](?P<b>\d{1,2})(?:[/.](?P<year>\d{2,4}))?\b"
            ),
            means: Means::Numeric,
        },
        Phrase { pattern: r"\bthe day after tomorrow\b", means: Means::Days(2) },
        Phrase { pattern: r"\btomm?orr?ow\b|\btmrw\b", means: Means::Days(1) },
        Phrase {
            pattern: concat!(
                r"\b(?:end of (?:the )?day|eod|cob|close of business|",
                r"by the end of the day) (?:on )?(?P<weekday>{weekday})\b"
            ),
            means: Means::Weekday,
        },
        Phrase {
            pattern: r"\b(?:early|beginning of|start of|first thing) next week\b",
            means: Means::Week(1, Part::Early),
        },
        Phrase {
            pattern: r"\b(?:middle of next week|mid next week|mid-next week)\b",
            means: Means::Week(1, Part::Middle),
        },
        Phrase { pattern: r"\b(?:(?:end of|late) next week|next week's end)\b", means: Means::Week(1, Part::Late) },
        Phrase { pattern: r"\bthe week after next\b", means: Means::Week(2, Part::Whole) },
        Phrase { pattern: r"\bin the next week\b|\b(?:within|in) a week\b", means: Means::DaysBetween(1, 8) },
        Phrase { pattern: r"\bnext week\b", means: Means::Week(1, Part::Whole) },
        Phrase { pattern: r"\bearly (?:in the|this) week\b", means: Means::Week(0, Part::Early) },
        Phrase { pattern: r"\bmid-?week\b|\bmiddle of (?:the|this) week\b", means: Means::Week(0, Part::Middle) },
        Phrase {
            pattern: r"\b(?:end of (?:the|this) week|week's end|eow|late this week)\b",
            means: Means::Week(0, Part::Late),
        },
        Phrase { pattern: r"\b(?:later )?this week\b", means: Means::Week(0, Part::Rest) },
        Phrase { pattern: r"\b(?:over|this|on|at|after) (?:the )?(?:coming )?weekend\b", means: Means::Weekend },
        Phrase { pattern: r"\b(?:{weekday}),? (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b", means: Means::DayOfMonth },
        Phrase {
            pattern: r"\b(?:by|before|until|till|on) (?:{weekday}),? (?P<day>\d{1,2})(?:$|[.,;!?)]| (?:i|we|at the latest|please)\b)",
            means: Means::DayOfMonth,
        },
        Phrase { pattern: r"\bnext (?P<weekday>{weekday})\b", means: Means::NextWeekday },
        Phrase { pattern: r"\b(?P<weekday>{weekday})\b", means: Means::Weekday },
        Phrase {
            pattern: r"\b(?:end of (?:the|this) month|month's end|month end|eom)\b",
            means: Means::Month(0, Part::Late),
        },
        Phrase { pattern: r"\bend of next month\b", means: Means::Month(1, Part::Late) },
        Phrase { pattern: r"\b(?:early|beginning of) next month\b", means: Means::Month(1, Part::Early) },
        Phrase { pattern: r"\bnext month\b", means: Means::Month(1, Part::Whole) },
        Phrase { pattern: r"\b(?:later )?this month\b", means: Means::Month(0, Part::Rest) },
        Phrase { pattern: r"\b(?:end of (?:the|this) quarter|quarter's end)\b", means: Means::EndOfQuarter },
        Phrase { pattern: r"\b(?:end of (?:the|this) year|year's end|year end)\b", means: Means::EndOfYear },
        Phrase {
            pattern: concat!(
                r"\b(?:in|within)(?: about| the next)? (?P<number>{number}) (?:hours?|hrs?|minutes?|mins?)\b|\b(?:in|",
                r"within)(?: an?)?(?: the next)? ?(?:hours?|minutes?)\b|\bin a (?:sec|second|moment)\b|\bright (?:now|",
                r"away)\b"
            ),
            means: Means::Hours,
        },
        Phrase {
            pattern: r"\b(?:in|within|over)(?: about)?(?: the)?(?: next)? (?P<number>{number}) (?:business|working) days?\b",
            means: Means::WorkingDaysAhead,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:in|within|over)(?: about)?(?: the)?(?: next)? (?P<number>{number}) days?\b|",
                r"\b(?P<later>\d{1,2}) days? from (?:now|today)\b"
            ),
            means: Means::DaysAhead,
        },
        Phrase {
            pattern: r"\b(?:in|within|over)(?: about)?(?: the)?(?: next)? (?P<number>{number}) weeks?\b",
            means: Means::WeeksAhead,
        },
        Phrase {
            pattern: r"\b(?:in|within|over)(?: about)?(?: the)?(?: next)? (?P<number>{number}) months?\b",
            means: Means::MonthsAhead,
        },
        Phrase { pattern: r"\bfirst thing in the morning\b|(?:^|[^\w])in the morning\b", means: Means::Days(1) },
        Phrase {
            pattern: concat!(
                r"\b(?:today|tonight|this (?:morning|afternoon|evening)|eod|cob|close of business|end of (?:the |",
                r"business )?day|end of business|by the end of the day)\b"
            ),
            means: Means::Days(0),
        },
        Phrase {
            pattern: r"\b(?:by|before|at|until) (?:noon|midnight|\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d{2})",
            means: Means::Days(0),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:on|by|until|till|through|including|before|or|the) the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?:$|[ ,.;!?)])(?P<not>floor|",
                r"street|avenue|grade|circuit|edition|century|time|of)?"
            ),
            means: Means::DayOfMonth,
        },
        Phrase {
            pattern: concat!(
                r"\b(?:in|by|until|early|late|mid|during|before|end of|beginning of) (?P<month>january|february|march|",
                r"april|may|june|july|august|september|october|november|december)\b"
            ),
            means: Means::WholeMonth,
        },
        Phrase {
            pattern: r"\b(?:in|this|next|until|by|during) (?:the )?spring(?:$|[ .,;!?)])",
            means: Means::Season(3),
        },
        Phrase {
            pattern: r"\b(?:in|this|next|until|by|during) (?:the )?summer(?:$|[.,;!?)]| (?:or|and|if|when|again)\b)",
            means: Means::Season(6),
        },
        Phrase {
            pattern: concat!(
                r"\b(?:in|this|next|until|by|during) (?:the )?autumn\b|\b(?:this|next|in the) fall(?:$|[.,;!?)])|",
                r"\bafter the summer\b"
            ),
            means: Means::Season(9),
        },
        Phrase {
            pattern: r"\b(?:in|this|next|until|by|during) (?:the )?winter(?:$|[.,;!?)]| (?:or|and|if|when|again)\b)",
            means: Means::Season(12),
        },
        Phrase { pattern: r"\bnext year\b", means: Means::NextYear },
        Phrase {
            pattern: concat!(
                r"\b(?:all|the whole|throughout|most)(?: of)? (?P<month>january|february|march|april|may|june|july|",
                r"august|september|october|november|december)\b"
            ),
            means: Means::WholeMonth,
        },
    ],
    events: &[
        r"^(?:once|as soon as|after|when) [^,?]{2,80},",
        r"\b(?:once|whenever|as soon as|as i|after|upon|following|prior to) .{2,90}$",
        concat!(
            r"\bwhen (?:i|we|you|he|she|it|they|the|that|this|there|my|our|your|his|her|their|everyone|",
            r"everything) .{2,80}$"
        ),
    ],
};
