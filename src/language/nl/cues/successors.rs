//! How a Dutch sentence says that somebody has left, and who is to be asked instead. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.refer.handles",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:regelt|doet|verzorgt|beheert|behandelt|volgt) (?:tegenwoordig|nu|voortaan|intussen|",
            r"ondertussen)\b|\bkun(?:t)? (?:je|u) (?:beter|het best) (?:met|bij|aan)\b|\b(?:doorgestuurd|",
            r"doorgegeven|overgemaakt) (?:naar|aan) .{2,30},? (?:die|zij|hij|want)\b"
        ),
        example: "Mira Holt regelt tegenwoordig de reserveringen.",
    },
    Cue {
        id: "nl.left.gone",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\bis .{0,25}(?:vertrokken|weggegaan|uit dienst)(?:[.,!]|$)|\bheb (?:ik )?de (?:functie|plaats|taken|",
            r"job) van .{2,30} overgenomen\b|\bsinds .{2,30} (?:met pensioen|weg|vertrokken) is\b"
        ),
        example: "Jonas is eind januari vertrokken.",
    },
    Cue {
        id: "nl.left.house",
        about: About::Left,
        weight: 4,
        pattern: r"\bheeft (?:ons|onze|het|de) \p{L}+ .{0,30}verlaten\b",
        example: "De heer Brandt heeft ons huis in december verlaten.",
    },
    Cue {
        id: "nl.refer.from_now",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:voortaan|inmiddels|tegenwoordig) (?:kun|kunt|kan) (?:je|",
            r"u) (?:terecht )?bij (?:mijn collega |mevrouw |de heer )?\p{L}+"
        ),
        example: "Voortaan kunt u bij mijn collega Fleur terecht.",
    },
    Cue {
        id: "nl.refer.go_to",
        about: About::Referral,
        weight: 4,
        pattern: r"\bterecht bij [^?!]{2,60}@|\bterecht bij (?:mijn collega|de heer|mevrouw)\b",
        example: "Voor vragen kunt u terecht bij mevrouw Smit.",
    },
];
