//! How a German sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.refer.better_ask",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:da|das|dazu) (?:fragst du|fragen sie|fragt ihr) (?:am besten|besser|lieber)\b|",
            r"\b(?:weitergeleitet|weitergegeben|weitergereicht),? .{0,20}\b(?:zuständig|kümmert|betreut|macht|",
            r"leitet)\b|\b(?:an) (?:frau |herrn |meine kollegin |",
            r"meinen kollegen )?\p{L}+(?: \p{L}+)? weitergeleitet\b"
        ),
        example: "Da fragst du besser Mira.",
    },
    Cue {
        id: "de.left.stopped",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:hat|haben) (?:\p{L}+ ){0,4}(?:aufgehört|gekündigt)(?:[.,!]|$| und)|\bhabe (?:ich )?(?:die|",
            r"diese|seine|ihre) (?:stelle|aufgaben?|nachfolge|arbeit|position) .{0,30}\bübernommen\b|",
            r"\bseit .{2,30} (?:in rente|in pension|im ruhestand|weg|fort|gegangen|ausgeschieden) ist\b"
        ),
        example: "Jonas hat Ende Januar aufgehört.",
    },
    Cue {
        id: "de.left.house",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\bhat (?:das|unser\p{L}*|die) (?:unternehmen|haus|firma|büro|verlag|schule|amt|team|redaktion|",
            r"kanzlei|praxis) .{0,40}verlassen\b"
        ),
        example: "Herr Brandt hat unser Haus zum Jahresende verlassen.",
    },
    Cue {
        id: "de.refer.from_now",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bwenden sie sich (?:bitte |künftig |in zukunft |ab sofort |am besten |gerne |",
            r"direkt )+an (?:frau|herrn|meine kollegin|meinen kollegen|unsere|unseren|das|die)\b|",
            r"\b(?:inzwischen|mittlerweile|jetzt|künftig|ab sofort) (?:frau|",
            r"herr) \p{L}+(?: \p{L}+)? zuständig\b|\bist (?:inzwischen|mittlerweile|jetzt|künftig|",
            r"ab sofort) (?:frau|herr) \p{L}+(?: \p{L}+)? zuständig\b"
        ),
        example: "Bitte wenden Sie sich künftig an Frau Aydin.",
    },
    Cue {
        id: "de.refer.passed_on",
        about: About::Referral,
        weight: -4,
        pattern: r"\b(?:wurde|wurden) [^?!]*\ban (?:den|die|das|unseren|unsere) [^?!]*weiter(?:geleitet|gegeben)\b",
        example: "Ihr Antrag wurde an den Gutachter weitergeleitet.",
    },
];
