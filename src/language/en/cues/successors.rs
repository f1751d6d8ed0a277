//! How an English sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.refer.looks_after",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:looks? after|takes? care of|handles?|deals? with|is in charge of|does|",
            r"runs) .{2,40}\b(?:these days|now|nowadays|for us now|from now on)\b|\b(?:that|this)(?:'s| is|",
            r" would be| will be) (?:really )?one for \p{L}+\b|\b(?:passed|forwarded|handed|sent) (?:your|this|it|",
            r"that) (?:\p{L}+ )?(?:on )?to \p{L}+(?: \p{L}+)?,? who\b"
        ),
        example: "Mira looks after the hall bookings these days.",
    },
    Cue {
        id: "en.refer.who",
        about: About::Referral,
        weight: -6,
        pattern: r"\b(?:ask|know|tell me|idea|wonder(?:ing)?|find out|sure) who\b|^who\b",
        example: "May I ask who looks after the archive now?",
    },
    Cue {
        id: "en.left.gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:since|now that|after) \p{L}+(?: \p{L}+)? (?:retired|left|moved on|has left|has retired|",
            r"is gone)\b|\b\p{L}+ (?:retired|stepped down) (?:in|at|last|this)\b"
        ),
        example: "Since Jonas retired, Mira Holt does the bookings.",
    },
    Cue {
        id: "en.left.retirement",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:enjoying|entered|into|begun|started) (?:his|her|their) (?:well-earned )?retirement\b|\b(?:gone|",
            r"went) into retirement\b"
        ),
        example: "Jonas is enjoying his retirement.",
    },
    Cue {
        id: "en.refer.your_contact",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:is|will be) (?:now |from now on )?your (?:new |main |first )?(?:point of )?contact\b",
        example: "Mira Holt is now your contact.",
    },
    Cue {
        id: "en.refer.takes_over",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:is |who's |who is )?taking over from me\b|\btaking over my (?:role|position|projects|",
            r"clients|accounts|work|desk)\b|\bnow (?:looks after|handles|manages) your\b|",
            r"\b(?:who|he|she|they|team|colleague|office) will take it from here\b|\bi (?:don't|do not|no longer) (?:deal with|handle) (?:that|this|",
            r"these)\b"
        ),
        example: "Beatriz Lopes now looks after your account.",
    },
    Cue {
        id: "en.refer.handled_at",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:is|are) (?:now )?(?:handled|dealt with|looked after|managed) by [^?!]{2,60}@",
        example: "Purchasing is handled by Alan Jones at alan.jones@example.com.",
    },
    Cue {
        id: "en.refer.for_anything",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bfor (?:anything|everything|all (?:questions|matters|things)|questions|queries|",
            r"matters)\b[^.?!]{0,60}(?:write|speak|talk|turn|email|e-mail|contact|get in touch)[^?!]{1,50}@"
        ),
        example: "For anything to do with invoices, please write to Denise at accounts@example.org.",
    },
];
