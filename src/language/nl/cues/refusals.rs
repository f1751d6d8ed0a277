//! How a Dutch sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.decline.not_this_time",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:dit jaar|deze keer|ditmaal|dit seizoen) (?:lukt|gaat|kan|past|zal) (?:het |dat |ons |",
            r"mij )?(?:ons |mij )?(?:helaas )?niet\b|\bgeen prioriteit\b"
        ),
        example: "Dit jaar lukt het niet.",
    },
    Cue {
        id: "nl.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:laten we|laat ons|we komen|kom|neem|schrijf|bel)\b.{0,40}\b(?:in (?:het (?:najaar|voorjaar)|",
            r"de (?:herfst|lente|zomer|winter)|januari|februari|maart|april|mei|juni|juli|augustus|september|",
            r"oktober|november|december)|na de (?:zomer|vakantie))\b.{0,30}\b(?:nog eens|opnieuw|weer|terugkomen|",
            r"op terug|contact)\b"
        ),
        example: "Laten we er in het najaar op terugkomen.",
    },
    Cue {
        id: "nl.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:laten|houden|laat|houd) .{2,40}\bliever (?:zo|zoals|bij)\b",
        example: "We laten de tuin liever zoals hij is.",
    },
    Cue {
        id: "nl.decline.disappoint",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:moeten|moet) (?:we|wij|ik) (?:je|u|jullie) (?:helaas )?teleurstellen\b|",
            r"\bvoor een andere? (?:kandidaat|partij|aanbieder|leverancier|oplossing) gekozen\b|",
            r"\bvoor (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|",
            r"december|de zomer|het najaar) (?:gaat|lukt) (?:het|dat) (?:ons |me |mij )?niet\b|\b(?:plek|",
            r"plaats|functie) is al vergeven\b|\b(?:plek|plaats|functie) al vergeven is\b"
        ),
        example: "Helaas moeten we je teleurstellen.",
    },
];
