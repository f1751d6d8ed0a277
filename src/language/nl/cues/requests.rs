//! Whether a Dutch sentence asks the reader for something, or only says so.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"\?(?:\s|$)",
        example: "Is de poort open?",
    },
    Cue {
        id: "nl.request.can_you",
        about: About::Request,
        weight: 4,
        pattern: r"(?:^|[,;:] |\b(?:en|dus|maar|of|ook) )(?:kun je|kan je|kunt u|kan u|kunnen jullie|kunt gij|zou je|zou u|zouden jullie|wil je|wilt u|willen jullie|mag ik (?:je|u|jullie) vragen)\b",
        example: "Kunt u ons helpen",
    },
    Cue {
        id: "nl.request.please",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:gelieve|alsjeblieft|alstublieft|a\.u\.b|aub|svp)\b|\b(?:ik|wij|we) verzoeken?\b|\b(?:heb|hebben) (?:ik|wij|we)\b.{0,60}\bnodig\b|\b(?:ik|we|wij) (?:heb|hebben)\b.{0,60}\bnodig\b|\b(?:is|zijn)\b.{0,30}\bvan (?:jou|u|jullie)\b.{0,10}\bnodig\b|\bmoet(?:en)? (?:ik|wij|we)\b.{0,60}\b(?:hebben|weten|ontvangen)\b|\b(?:ik|wij|we) verne(?:em|men) graag\b|\bin afwachting van (?:uw|je|jouw|jullie|een)\b|\bop prijs stellen\b|\b(?:ik|we|wij) (?:kijk|kijken) (?:al )?uit naar (?:uw|je|jouw|jullie)\b|\bverneem\b.{0,20}\bgraag\b|\b(?:graag (?:ontvang|verneem|hoor|had) (?:ik|wij|we)|hoor (?:ik )?(?:het )?graag|ik hoor graag|wij horen graag|we horen graag|ik verneem graag|ik wacht op)\b",
        example: "Gelieve een telefoonnummer door te geven.",
    },
    Cue {
        id: "nl.request.gladly",
        about: About::Request,
        weight: 4,
        pattern: r"^graag (?:\w+ ){0,7}(?:\w+en|seintje|bevestiging|antwoord|reactie|bericht|feedback)\b",
        example: "Graag de aanvraag doorsturen.",
    },
    Cue {
        id: "nl.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: r"^(?:(?:dan|en|maar|dus),? )?(?:(?:laat (?:me|mij|ons|het|hem|haar|even|eens|iets|maar (?:iets )?(?:weten|horen))|(?:stuur|geef|mail|bel|zeg|bezorg|help|schrijf|vertel|app|breng|verwittig) (?:me|mij|ons|het|dat|maar|even|eens|hem|haar|\p{L}+ (?:even|eens|maar|zodra)))|vergeet (?:niet|\w+ \w+ niet|\w+ niet)|kijk (?:eens|even|maar)|bekijk|controleer|check|onderteken|vraag (?:het|eens|even)|neem (?:even )?contact|lees|denk (?:aan|eraan)|wees zo)\b",
        example: "Stuur me de foto's.",
    },
    Cue {
        id: "nl.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:ik|we|wij) (?:zou|zouden|wil|wilde|wou|willen) (?:\w+ )*(?:weten|vragen|horen|vernemen|ontvangen|krijgen)\b|\b(?:ik )?vroeg (?:me|mij) af\b|\bik vraag (?:me|mij) af\b|\bbenieuwd (?:of|wat|hoe|naar)\b",
        example: "Ik vroeg me af of de poort open is.",
    },
    // Against.
    Cue {
        id: "nl.request.courtesy",
        about: About::Request,
        weight: -12,
        pattern: r"\bhoe (?:gaat het|is het|maak je|maakt u)\b|\bgelieve (?:ons |mij )?te (?:verontschuldigen|excuseren)\b|\bgelieve (?:mij|ons|me) niet\b|\bneem (?:me|mij) niet kwalijk\b|\bals niet verzonden\b",
        example: "Hoe gaat het met je?",
    },
    Cue {
        id: "nl.request.offers",
        about: About::Request,
        weight: -8,
        pattern: r"^(?:zal ik|zullen we|wil je dat ik|wilt u dat (?:ik|wij|we)|willen jullie dat)\b|\bgraag (?:aan )?(?:uw|je|jullie) (?:workshop|lezing|cursus)\b|^mag ik (?:je|u|jullie) (?:even )?voorstellen\b|\bgraag willen (?:uitstellen|verzetten|verplaatsen|annuleren)\b",
        example: "Zal ik het aan Bart vragen?",
    },
    Cue {
        id: "nl.request.marketing",
        about: About::Request,
        weight: -12,
        pattern: r"\b(?:klik hier|nieuwsbrief|uit te schrijven|uitschrijven|gebruiksvoorwaarden)\b",
        example: "Klik hier voor onze nieuwsbrief.",
    },
    Cue {
        id: "nl.request.another_time",
        about: About::Request,
        weight: -12,
        pattern: r"\b(?:probeer|contacteer|mail|bel|vraag|kom)\b.{0,30}\b(?:in|na|over|vanaf|later)\b.{0,30}\b(?:nog eens|opnieuw|weer|nogmaals|eens opnieuw)\b",
        example: "Probeer het in september nog eens.",
    },
    Cue {
        id: "nl.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:aarzel|schroom|twijfel) (?:zeker |gerust )?niet\b|\b(?:tot|te) (?:uw|uwer|je|jullie) (?:volledige )?(?:beschikking|dienst)\b|\b(?:bij|voor) (?:verdere |eventuele |meer |andere |nog )?(?:vragen|inlichtingen|informatie|vraag|onduidelijkheden|problemen)\b|\b(?:mocht|mochten|heb|hebt|als) (?:je|u|jullie|er)\b.{0,20}\b(?:vragen|opmerkingen|vraag)\b|\blaat (?:het )?(?:me )?(?:maar |gerust )?(?:gerust |maar )?weten als ik\b|\bals er (?:nog )?iets is\b|\bis er iets onduidelijk\b|\b(?:iets|alles|wat) (?:\w+ )?(?:je|u|jullie)? ?nodig (?:hebt|heeft|hebben)\b|\bals ik (?:je |u |nog )?(?:\w+ )?kan helpen\b",
        example: "Aarzel niet om mij te contacteren.",
    },
];
