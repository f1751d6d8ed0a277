//! What a German sentence says of an absence: that its author is away, and when that ends. Rows of less than four points
//! tell it of a program's answer only.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.ooo",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:bin|befinde mich|sind|bleibe|werde)\b.{0,50}\b(?:nicht (?:im büro|im haus|am platz|erreichbar)|",
            r"im urlaub|in urlaub|in elternzeit|in mutterschutz|abwesend|außer haus|krankgeschrieben|",
            r"auf (?:dienst|geschäfts|fortbildungs)?reise|unterwegs|krank|verreist)\b|\b(?:bin|bin ich|",
            r"sind wir) .{0,30}wieder (?:im büro|erreichbar|da|zurück|im haus|am platz)\b|\bwieder (?:im büro|",
            r"erreichbar)\b|\bbetriebsferien\b|\bunser büro (?:ist|bleibt) .{0,40}geschlossen\b|\b(?:bis|",
            r"vom) .{2,40}\b(?:bin|sind) (?:ich|wir) .{0,20}(?:nicht (?:am platz|im büro|erreichbar)|im urlaub|",
            r"abwesend|verreist)\b"
        ),
        example: "Ich bin bis Montag im Urlaub.",
    },
    Cue {
        id: "de.ooo.cure",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:bin|sind) .{0,40}\b(?:in kur|in (?:der )?reha|auf (?:einer )?(?:fortbildung|messe|tagung|",
            r"dienstreise|schulung|seminar)|in elternzeit|ohne (?:internet|mail\p{L}*|e-?mail))\b"
        ),
        example: "Ab morgen bin ich in Kur.",
    },
    Cue {
        id: "de.ooo.closed",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:praxis|büro|kanzlei|geschäft|laden|werkstatt|sekretariat|atelier|studio|",
            r"filiale)\b.{0,40}\b(?:geschlossen|zu|nicht besetzt)\b"
        ),
        example: "Unsere Praxis ist bis Montag geschlossen.",
    },
    Cue {
        id: "de.ooo.notice",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"^(?:ich bin )?(?:abwesend|im urlaub|nicht im (?:büro|haus|dienst)|außer haus|in elternzeit)\b|",
            r"\bnach meiner rückkehr\b|\b(?:während|in) meiner abwesenheit\b|",
            r"\bbin ich (?:\p{L}+ )?(?:nicht im dienst|ortsabwesend|abwesend)\b|\b(?:ihre|deine|eure|",
            r"meine) (?:e-?mails?|nachrichten?|mails?) .{0,20}(?:wird|werden) .{0,20}nicht (?:gelesen|",
            r"weitergeleitet|bearbeitet)\b|\bnicht (?:im dienst|in der kanzlei|in der praxis|am arbeitsplatz)\b"
        ),
        example: "Nach meiner Rückkehr melde ich mich.",
    },
    Cue {
        id: "de.ooo.returns",
        about: About::Returns,
        weight: 2,
        pattern: concat!(
            r"\b(?:zurück|rückkehr|erreichen sie mich|erreichst du mich|wieder (?:da|hier|im|am|erreichbar|",
            r"besetzt|geöffnet|für sie))\b"
        ),
        example: "Ab Montag bin ich wieder zurück.",
    },
    Cue {
        id: "de.ooo.until",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:bis|wieder|einschließlich|inklusive|ab)\b",
        example: "Bis einschließlich Montag.",
    },
    Cue {
        id: "de.ooo.pause",
        about: About::OutOfOffice,
        weight: 2,
        pattern: concat!(
            r"\b(?:oster|weihnachts|sommer|winter|herbst|betriebs|büro)(?:pause|ferien|urlaub)\b|",
            r"\bwieder (?:besetzt|geöffnet)\b|\b(?:bin|sind) (?:\p{L}+ ){0,2}verreist\b"
        ),
        example: "Unser Büro macht Osterpause.",
    },
    Cue {
        id: "de.ooo.gone",
        about: About::OutOfOffice,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich bin|wir sind|bin ich|sind wir) (?:\p{L}+ )?(?:bis .{2,30}|(?:diese|nächste|die ganze|die nächste) ",
            r"woche )(?:weg|fort|nicht da|nicht hier)\b|\bbis .{2,30} (?:bin ich|sind wir) (?:weg|fort|nicht da|",
            r"nicht hier)\b|\bhaben (?:wir )?(?:bis|vom) .{2,40}\bgeschlossen\b"
        ),
        example: "Ich bin bis Freitag nicht da.",
    },
    Cue {
        id: "de.ooo.somebody_ill",
        about: About::OutOfOffice,
        weight: -4,
        pattern: concat!(
            r"\b(?:kind|kinder|kleinen?|kleiner|tochter|töchter|sohn|söhne|frau|mann|mutter|vater|hund|katze|",
            r"kollegin|kollege|kollegen|lehrerin|lehrer)\b[^.?!]*\bkrank"
        ),
        example: "Die Kinder sind krank.",
    },
];
