//! How a Dutch sentence makes people known to each other.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.intro",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|we|wij) stel(?:len)? (?:je|u|jullie) (?:graag |hierbij |even )?(?:\w+ )?(?:voor|aan)\b|",
            r"\bvoorstellen aan\b|\b(?:zet|neem|zetten) (?:ik )?\w+(?: \w+)? in (?:cc|kopie)\b|",
            r"\bvoeg\b.{2,40}\btoe (?:in|aan) (?:de )?(?:cc|kopie)\b|\bbreng(?:en)? (?:ik |we )?jullie (?:samen|",
            r"bij elkaar)\b|\bmet elkaar in contact\b|\b(?:breng|brengen) (?:ik |we )?jullie\b.{0,20}\bcontact\b|",
            r"\bkennismaken met\b|\b\w+, dit is \w+;|\blaat ik het (?:verder )?aan jullie\b|\bdan laat ik jullie\b"
        ),
        example: "Ik zet Pieter in cc.",
    },
    Cue {
        id: "nl.intro.myself",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\b(?:mezelf|mij|me|mijzelf|onszelf|ons) (?:even |kort )?voor\w*|^even voorstellen\b|^(?:kan|kun|zou|",
            r"wil) (?:je|u)\b"
        ),
        example: "Even voorstellen: ik ben Anneke.",
    },
    Cue {
        id: "nl.intro.to",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bstel ik (?:je|u|jullie|jou) (?:graag )?voor aan\b|\bik stel (?:je|u|jullie|",
            r"jou) (?:graag )?voor aan\b|\bbreng ik (?:je|u|jullie) in contact met\b"
        ),
        example: "Graag stel ik je voor aan Lia.",
    },
    Cue {
        id: "nl.intro.this_is",
        about: About::Introduction,
        weight: 4,
        pattern: r"^dit is (?:mevrouw|meneer|de heer|mijn|onze) \p{L}+,? (?:over wie|die|van wie|met wie)\b",
        example: "Dit is mevrouw Roos over wie ik je vertelde.",
    },
    Cue {
        id: "nl.intro.both",
        about: About::Introduction,
        weight: 4,
        pattern: concat!(
            r"\bjullie (?:moeten|zouden) elkaar (?:eens |echt )?(?:leren kennen|ontmoeten)\b|\bmag ik (?:je|u|",
            r"jullie) .{0,40}\bvoorstellen\b|\b(?:ik|we|wij) (?:stel|stellen) (?:je|u|",
            r"jullie) .{0,20}aan elkaar voor\b|\bstel ik jullie aan elkaar voor\b"
        ),
        example: "Mag ik je aan Cleo voorstellen?",
    },
    Cue {
        id: "nl.intro.this_is_name",
        about: About::Introduction,
        weight: 2,
        pattern: r"^\p{L}+(?: \p{L}+)?, (?:dit is|hier is)\b",
        example: "Ben, dit is Cleo.",
    },
    Cue {
        id: "nl.intro.subject",
        about: About::Introduction,
        weight: 2,
        pattern: r"^(?:introductie|kennismaking|voorstelling|intro)\b",
        example: "Introductie: Ben en Cleo",
    },
    Cue {
        id: "nl.intro.thing",
        about: About::Introduction,
        weight: -8,
        pattern: concat!(
            r"\b(?:ons|onze|een|het|de|dit|deze|mijn) (?:nieuwe? |laatste )?(?:product|producten|aanbod|project|",
            r"plan|idee|app|platform|cursus|catalogus|model|versie|dienst|programma|systeem|boek|methode|",
            r"collectie|verslag|voorstel)\b.{0,30}\bvoor(?:stellen|[.!,]|$)"
        ),
        example: "Graag stellen we u ons nieuwe aanbod voor.",
    },
    Cue {
        id: "nl.introduced",
        about: About::Introduced,
        weight: 4,
        pattern: concat!(
            r"\b(?:bedankt|dank je|dank u|dank)(?: \p{L}+)?,? (?:voor|om) (?:de |het |deze |ons |",
            r"me )?(?:introductie|voorstelling|voorstellen|kennismaking|contact|met elkaar in contact)\b"
        ),
        example: "Bedankt voor de introductie, Ben!",
    },
    Cue {
        id: "nl.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: r"\b(?:stel|voorstellen|breng)\b.{2,60}\b(?:zodra|als (?:hij|ze|zij)|volgende week)\b",
        example: "Ik stel je voor aan Cleo zodra ze terug is.",
    },
    Cue {
        id: "nl.intro.told_about",
        about: About::Introduction,
        weight: 2,
        pattern: concat!(
            r"\b(?:over|van) wie ik (?:je|u|jullie) (?:\w+ )?(?:vertelde|vertelde|heb verteld|sprak)\b|\bin (?:cc|",
            r"kopie)\b"
        ),
        example: "Cleo, over wie ik je vertelde, staat in cc.",
    },
    Cue {
        id: "nl.intro.over_to_you",
        about: About::Introduction,
        weight: 4,
        pattern: r"\bik laat het (?:verder |vanaf hier |nu )?aan jullie\b",
        example: "Ik laat het verder aan jullie over.",
    },
];
