//! What a Dutch sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.ooo",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:ben|is|zijn|zal)\b.{0,40}\b(?:afwezig|met (?:\w*verlof|vakantie)|op vakantie|in (?:\w*verlof|",
            r"congé)|niet (?:op|in het|ten) kantoor|niet bereikbaar|gesloten|met ziekteverlof)\b|\b(?:zit|",
            r"verblijf|ben|reis)\b.{0,30}\bin het buitenland\b|\b(?:beperkt|beperkte|geen|weinig) toegang tot\b|",
            r"\b(?:ben|zit|zijn) (?:\w+ )?op reis\b|\bweer (?:aan de slag|op post|op kantoor)\b|",
            r"^ik ben er niet\b.{0,30}\b(?:terug|tot)\b"
        ),
        example: "Ik ben tot en met 20 maart afwezig.",
    },
    Cue {
        id: "nl.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: concat!(
            r"\bben ik er weer\b|\b(?:terugkomst|terug ben|ben ik terug|ben terug|(?:weer|opnieuw|terug) (?:terug|",
            r"bereikbaar|aanwezig|op kantoor|aan het werk))\b|\bvanaf .{2,30} (?:weer|terug)\b"
        ),
        example: "Vanaf maandag ben ik weer bereikbaar.",
    },
    Cue {
        id: "nl.ooo.travel",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik ben|wij zijn|we zijn|ben ik) .{0,40}\b(?:op (?:reis|zakenreis|cursus)|met (?:verlof|",
            r"vakantie|zwangerschapsverlof)|op vakantie|afwezig|niet op kantoor|niet bereikbaar|ziek thuis)\b"
        ),
        example: "Ik ben tot en met 20 maart op reis.",
    },
    Cue {
        id: "nl.ooo.without",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\bzonder (?:mail|e-?mail|internet|bereik)\b",
        example: "Ik zit tot maandag zonder mail.",
    },
    Cue {
        id: "nl.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:ik ben )?(?:afwezig|op vakantie|met verlof|niet op kantoor)\b|\b(?:na|bij) mijn terugkomst\b|",
            r"\b(?:tijdens|in) mijn afwezigheid\b|\bzodra ik terug ben\b|\b(?:ik )?lees (?:ik )?(?:mijn|",
            r"deze) (?:e-?mails?|mails?|berichten) niet\b|\b(?:kantoor|praktijk|winkel|atelier|zaak|",
            r"secretariaat) (?:is|blijft) .{0,30}(?:gesloten|dicht)\b|\bik ben er (?:even |weer )?(?:niet|",
            r"van)\b.{0,30}(?:terug|tot|vanaf)\b"
        ),
        example: "Na mijn terugkomst antwoord ik u.",
    },
    Cue {
        id: "nl.ooo.back",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:tot|t/m|terug|weer|opnieuw|vanaf|heropen\w*|hervat\w*|inbegrepen|terugkomst)\b",
        example: "Maandag ben ik terug.",
    },
    Cue {
        id: "nl.ooo.course",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"\blees (?:ik )?mijn (?:e-?mails?|mails?|berichten) (?:pas )?(?:weer|opnieuw)\b|",
            r"\bvolg (?:ik )?.{0,20}\b(?:opleiding|cursus|training)\b"
        ),
        example: "Ik lees mijn mail weer vanaf maandag.",
    },
    Cue {
        id: "nl.ooo.not_here",
        about: About::OutOfOffice,
        weight: 2,
        pattern: r"\bik ben er (?:even |helaas )?niet\b|\bben ik er (?:niet|weer)\b",
        example: "Ik ben er niet van 9 tot 27 maart.",
    },
    Cue {
        id: "nl.ooo.gone",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik ben|wij zijn|we zijn|ben ik|zijn wij|zijn we) (?:er )?(?:tot .{2,25} |(?:deze|volgende) week )",
            r"(?:er )?(?:weg|niet|dicht)\b"
        ),
        example: "Ik ben tot vrijdag weg.",
    },
    Cue {
        id: "nl.ooo.gone_inverted",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:deze|volgende) week (?:ben ik|zijn we|zijn wij) er niet\b",
        example: "Volgende week ben ik er niet.",
    },
];
