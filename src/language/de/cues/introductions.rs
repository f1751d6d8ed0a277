//! How a German sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.intro",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:darf ich|möchte|würde|stelle ich|ich stelle|freue mich|wollte).{0,60}\b(?:vorstellen|",
            r"bekannt ?(?:machen|zu machen)|miteinander|zusammenbringen|vernetzen)\b|^\w+, das ist \w+[;,.]|",
            r"\bich setze .{2,40} in (?:cc|kopie)\b|\bin (?:cc|kopie)(?: findest du| ist|",
            r" lese?n?)? .{0,20}(?:frau|herrn?|meine?n? kolleg|unsere?n? kolleg|\p{L}+ (?:mit|,))|",
            r"\bhiermit (?:stelle|verbinde|vernetze) ich\b|\bdarf ich bekannt ?machen\b"
        ),
        example: "Darf ich Ihnen Cleo vorstellen.",
    },
    Cue {
        id: "de.intro.myself",
        about: About::Introduction,
        weight: -8,
        pattern: r"\bmich .{0,20}vorstellen\b",
        example: "Ich möchte mich kurz vorstellen.",
    },
    Cue {
        id: "de.intro.this_is",
        about: About::Introduction,
        weight: 4,
        pattern: r"^das (?:ist|sind) (?:herr|frau|mein\p{L}*|unser\p{L}*) \p{L}+,? (?:von (?:der|dem)|der|die|mit)\b",
        example: "Das ist Frau Wenk, von der ich dir erzählt habe.",
    },
    Cue {
        id: "de.intro.stelle_vor",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich stelle|stelle ich|wir stellen|stellen wir) (?:dir|ihnen|euch|dich|sie|hiermit|heute|",
            r"gern\p{L}*)\b.{2,60}\bvor(?:[.,;:!]|$| \()"
        ),
        example: "Ich stelle dir hiermit Frau Kern vor.",
    },
    Cue {
        id: "de.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:nehme|hole|packe|habe) (?:ich )?.{2,40} (?:mit )?(?:in|ins|auf) (?:den |die )?(?:cc|kopie|",
            r"verteiler)\b"
        ),
        example: "Ich nehme Cleo mit in Kopie.",
    },
    Cue {
        id: "de.intro.connect",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:bringe|bring) (?:ich )?(?:euch|sie|dich) .{0,40}\b(?:zusammen|in kontakt)\b|\b(?:verbinde|",
            r"vernetze) (?:ich )?(?:euch|sie|dich)\b|\b(?:ihr zwei|ihr beide\p{L}*|sie beide\p{L}*) (?:solltet|",
            r"sollten) (?:euch|sich) kennenlernen\b"
        ),
        example: "Hiermit bringe ich euch in Kontakt.",
    },
    Cue {
        id: "de.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: r"^\p{L}+(?: \p{L}+)?, (?:das ist|das hier ist|hier ist)\b",
        example: "Ben, das ist Cleo.",
    },
    Cue {
        id: "de.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:vorstellung|bekanntmachung|kennenlernen|intro)\b",
        example: "Vorstellung: Ben und Cleo",
    },
    Cue {
        id: "de.intro.thing",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\b(?:unser\p{L}*|ein\p{L}*|das|den|die|dies\p{L}*|mein\p{L}*) (?:neu\p{L}+ |aktuell\p{L}+ |",
            r"erst\p{L}+ )?(?:produkte?|angebote?|projekte?|pläne?|plan|konzepte?|ideen?|software|apps?|plattform|",
            r"kurse?|kurs|katalog|modelle?|version|ergebnisse?|zahlen|entwurf|entwürfe|lösung|dienst|programm|",
            r"system|buch|verfahren|kollektion|sortiment|bericht|vorschlag)\b.{0,40}\bvor(?:stellen|zustellen)?\b"
        ),
        example: "Ich möchte Ihnen unser neues Angebot vorstellen.",
    },
    Cue {
        id: "de.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\b(?:danke|dank) (?:\p{L}+ )?(?:für die|für das|fürs|für deine|für ihre|für eure) (?:nette |",
            r"schnelle |freundliche |liebe )?(?:vorstellung|vorstellen|vernetzung|vernetzen|kontakt|vermittlung|",
            r"verbindung|bekanntmachen)\b"
        ),
        example: "Danke für die Vorstellung, Ben!",
    },
    Cue {
        id: "de.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: r"\bvor(?:stellen)?,? (?:wenn|sobald|falls)\b|\b(?:sobald|wenn|falls) .{2,60}, (?:stelle|mache) ich\b",
        example: "Ich stelle dir Irene vor, wenn sie aus Linz zurück ist.",
    },
    Cue {
        id: "de.intro.each_other",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:ihr|sie)(?: zwei| beiden?)? (?:solltet|sollten|müsst|müsstet|müssen) (?:euch|",
            r"sich) (?:unbedingt |mal |einmal )?(?:kennenlernen|kennen|treffen)\b|\b(?:alles weitere|",
            r"den rest) (?:überlasse ich|macht ihr|klärt ihr|besprecht ihr) ?(?:euch|ihnen)?\b"
        ),
        example: "Ich glaube, ihr solltet euch kennenlernen.",
    },
    Cue {
        id: "de.intro.contact",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:hier|wie (?:versprochen|besprochen)|anbei)(?: ist| kommt)? (?:der|ein|dein|ihr) kontakt (?:zu|",
            r"mit)\b|\b(?:stelle|bringe) (?:ich )?(?:hiermit )?(?:den|einen) kontakt (?:zwischen|zu|her)\b"
        ),
        example: "Wie versprochen der Kontakt zu Cleo.",
    },
    Cue {
        id: "de.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: concat!(
            r"\bvon (?:dem|der|denen) ich (?:dir|ihnen|euch) (?:\p{L}+ )?(?:erzählt|berichtet|geschrieben)\b|",
            r"\bliest (?:hier )?mit\b|\b(?:hier )?in (?:cc|kopie)\b"
        ),
        example: "Cleo liest hier mit.",
    },
];
