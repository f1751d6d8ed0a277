//! What an English sentence says is done, is still to be done, or need not be done any more. More of it stands in `turns`.

use super::courtesies::PAID_ALREADY;
use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "en.deliver.done",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'ve| have)? (?:just |now |already )?(?:paid|transferred|settled|updated|amended|",
            r"corrected|signed) your\b|\b(?:paid|transferred|updated|amended|corrected|changed|done|set up|",
            r"booked) [^.?!]{0,40}\bas (?:you asked|requested|agreed|you requested|discussed)\b|",
            r"\byour (?:refund|payment|order|parcel|claim|application|request) has been (?:processed|paid|",
            r"sent|shipped|dispatched|completed|made)\b|\b(?:the|your) (?:parcel|package|letter|payment|",
            r"money|invoice|contract) (?:went (?:out|off)|has gone (?:out|off)|is on its way)\b"
        ),
        example: "I have just paid your invoice.",
    },
    Cue {
        id: "en.pending.under_way",
        about: About::StillPending,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we)(?:'m| am|'re| are) still (?:looking into|reviewing|checking|chasing|going through|",
            r"sorting out|deciding)\b|\bno (?:news|update|word) (?:yet )?from (?:the|our|my)\b|",
            r"\bnot (?:yet )?reached a decision\b"
        ),
        example: "We are still reviewing your application.",
    },
    Cue {
        id: "en.release.forget",
        about: About::Release,
        weight: 4,
        pattern: r"\byou can forget (?:about )?(?:the|my) \w+|\bnothing (?:more |left )?for you to do\b",
        example: "You can forget about the ladder.",
    },
    Cue {
        id: "en.release.no_need_to_bring",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\bno need (?:for you )?to (?:bring|send|call|come|do|cook|make|bake|buy|prepare)\b[^.?!]* after ",
            r"all\b"
        ),
        example: "No need to bring the tables after all.",
    },
    Cue {
        id: "en.pending.not_forgotten",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:haven't|havent|have not) forgotten (?:the|your|about|that)\b|\bi still owe you\b",
        example: "I haven't forgotten the bid.",
    },
    Cue {
        id: "en.deliver.are_here",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:photos|pictures|files|slides|recording|minutes|drawings|documents)(?: (?:from|of) ",
            r"[^.?!:]{1,40})? (?:are|is) here: ?(?:https?:|www)"
        ),
        example: "The photos from the wedding are here: https://example.org/p",
    },
    Cue {
        id: "en.release.already_paid",
        about: About::Release,
        weight: -4,
        pattern: PAID_ALREADY,
        example: "If you have already paid, please ignore this email.",
    },
    Cue {
        id: "en.deliver.as_discussed",
        about: About::Delivery,
        weight: -4,
        pattern: r"\bas (?:discussed|agreed|promised),? (?:i|we)(?: can| will|'ll| could) ",
        example: "As discussed, I can start on Monday.",
    },
    Cue {
        id: "en.release.not_any_more",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:i|we) (?:don't|do not) need (?:the |your |it\b|them\b|that\b)[^.?!]{0,30}\b(?:any ?more|",
            r"any longer|after all)\b"
        ),
        example: "I don't need the sofa any more.",
    },
];
