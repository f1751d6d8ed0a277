//! What an English sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.ooo.away",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:i am|i'm|i will be|i'll be|i shall be|we are|we're|we will be|we'll be) (?:currently |now |also |",
            r"still )?(?:out of (?:the )?(?:office|town|country)|on (?:vacation|holidays?|leave|annual leave|",
            r"maternity leave|parental leave|sabbatical)|away (?:from|on|for)|travel(?:l)?ing (?:until|from|and|with)|",
            r"off from|(?:out|away|off|closed) (?:until|till|through|thru|up to|all (?:day|week|month)|(?:this|next) ",
            r"week))\b"
        ),
        example: "I am out of the office.",
    },
    Cue {
        id: "en.ooo.limited",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:limited|no|intermittent|sporadic) access to (?:my )?(?:e-?mail|mail)\b|",
            r"\breturn(?:ing)? to (?:the|my) office\b|\bback in the office\b"
        ),
        example: "I have limited access to e-mail.",
    },
    Cue {
        id: "en.ooo.closed",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:i'm|i am) (?:ooo|off sick)\b|\bour office is closed\b",
        example: "Our office is closed and will reopen on Monday.",
    },
    Cue {
        id: "en.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:currently |i am |i'm )?(?:out of (?:the )?office|on (?:annual |parental |maternity |",
            r"sick )?leave|on (?:vacation|holidays?)|away)\b.{0,40}(?:until|till|through|from|and|\d|[.!]?$)|",
            r"\b(?:when|once|as soon as) i(?:'m| am| get| have)? (?:back from|return(?:ed)?(?: from)?)\b|",
            r"\b(?:upon|on|after) my return\b|\bi (?:will|shall|won't|will not|do not|",
            r"am not able to) (?:not )?(?:be )?(?:check(?:ing)?|read(?:ing)?|",
            r"monitor(?:ing)?) (?:my )?(?:e-?mails?|mail|messages|inbox)\b"
        ),
        example: "I will answer on my return.",
    },
    Cue {
        id: "en.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: r"\b(?:return|returning|back|resume|resuming|reopen|reopens|reopening)\b",
        example: "I am back on Monday.",
    },
    Cue {
        id: "en.ooo.until",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:until|till|through|thru|from|up to)\b",
        example: "It ends on Monday, not before, until then.",
    },
    Cue {
        id: "en.ooo.leave",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"\b(?:annual|parental|maternity|paternity|sick|compassionate|study|family) leave\b|\b(?:no|without|",
            r"poor|hardly any|little) (?:signal|internet|wi-?fi|connection|reception)\b|",
            r"\bcatch(?:ing)? up on (?:my )?(?:e-?mails?|mail|messages)\b"
        ),
        example: "I will be catching up on mail from Monday.",
    },
];
