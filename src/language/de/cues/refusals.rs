//! How a German sentence says no, not now or never again. More of it stands in `turns`.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.decline.not_managed",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:dieses jahr|heuer|diesmal|dieses mal|derzeit|momentan|im moment|",
            r"in diesem jahr) (?:leider )?(?:schaffen|können|passt|klappt|geht|ist|kann|schaffe) (?:wir |ich |es |",
            r"uns |mir )?(?:das |es |uns |mir )?(?:leider )?(?:nicht|kaum)\b"
        ),
        example: "Dieses Jahr schaffen wir das nicht.",
    },
    Cue {
        id: "de.decline.otherwise",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:haben|habe) (?:wir |ich )?(?:uns|mich) (?:nun |jetzt |leider |inzwischen )?(?:anders|",
            r"für (?:jemand|etwas|einen|eine) ander\p{L}*|dagegen) entschieden\b"
        ),
        example: "Wir haben uns anders entschieden.",
    },
    Cue {
        id: "de.decline.priority",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bkeine (?:hohe )?priorität\b|\bfehlt (?:uns|mir) (?:leider |derzeit |im moment )?(?:das geld|",
            r"die zeit|das budget|die kraft|das personal)\b|\bfehlen (?:uns|mir) (?:leider |",
            r"derzeit )?(?:die mittel|die leute)\b|^(?:das )?leider nein\b|\bdiesmal (?:leider )?nein\b"
        ),
        example: "Dafür fehlt uns leider das Geld.",
    },
    Cue {
        id: "de.decline.later",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:lassen sie uns|lass uns|lasst uns|sprechen wir|reden wir|",
            r"schauen wir) .{0,40}\b(?:im (?:frühjahr|frühling|sommer|herbst|winter|januar|februar|märz|april|mai|",
            r"juni|juli|august|september|oktober|november|dezember)|nach (?:dem sommer|den ferien|ostern|",
            r"weihnachten)|nächstes jahr)\b.{0,30}\b(?:noch ?(?:ein)?mal|wieder|erneut|darüber|darauf)\b"
        ),
        example: "Lassen Sie uns im Herbst noch einmal darüber sprechen.",
    },
    Cue {
        id: "de.stop.none_more",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:möchte|möchten|will|wollen|wünsche|wünschen) (?:ich |wir )?(?:bitte )?(?:künftig |",
            r"in zukunft )?keine (?:weiteren )?(?:e-?mails?|mails?|nachrichten|angebote|post|anrufe|",
            r"werbung)(?: mehr)?\b"
        ),
        example: "Ich möchte keine Mails mehr von Ihnen bekommen.",
    },
    Cue {
        id: "de.decline.as_it_is",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bbleiben (?:wir )?(?:nun |jetzt |lieber |doch ){0,3}(?:beim alten|bei dem,? was|bei unser\p{L}*)\b|",
            r"\b(?:lieber|lassen|belassen|behalten) .{2,40}(?:,? wie (?:er|sie|es) ist|,? wie sie sind|so, wie)\b|",
            r"\bvor (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|",
            r"dezember) wird das (?:\p{L}+ ){0,3}nichts\b"
        ),
        example: "Wir bleiben nun doch beim alten Garten.",
    },
    Cue {
        id: "de.decline.ask_again",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bsprechen sie (?:mich|uns) (?:gern |gerne |doch |bitte |einfach )*(?:im|in|ab|nach|anfang|ende|",
            r"mitte|nächste\w*) [^.?!]*(?:noch ?(?:ein)?mal|wieder|erneut) an\b"
        ),
        example: "Sprechen Sie mich gern im April noch einmal an.",
    },
];
