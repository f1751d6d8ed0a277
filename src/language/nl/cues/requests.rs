//! Whether a Dutch sentence asks the reader for something, or only says so.

use super::turns::WAITS_FOR_OTHERS;
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
        pattern: concat!(
            r"(?:^|[,;:] |\b(?:en|dus|maar|of|ook) )(?:kun je|kan je|kunt u|kan u|kunnen jullie|kunt gij|zou je|",
            r"zou u|zouden jullie|wil je|wilt u|willen jullie|mag ik (?:je|u|jullie) vragen)\b"
        ),
        example: "Kunt u ons helpen",
    },
    Cue {
        id: "nl.request.please",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:gelieve|alsjeblieft|alstublieft|a\.u\.b|aub|svp)\b|\b(?:ik|wij|we) verzoeken?\b|\b(?:heb|",
            r"hebben) (?:ik|wij|we)\b.{0,60}\bnodig\b|\b(?:ik|we|wij) (?:heb|hebben)\b.{0,60}\bnodig\b|\b(?:is|",
            r"zijn)\b.{0,30}\bvan (?:jou|u|jullie)\b.{0,10}\bnodig\b|\bmoet(?:en)? (?:ik|wij|",
            r"we)\b.{0,60}\b(?:hebben|weten|ontvangen)\b|\b(?:ik|wij|we) verne(?:em|men) graag\b|",
            r"\bin afwachting van (?:uw|je|jouw|jullie|een)\b|\bop prijs stellen\b|\b(?:ik|we|wij) (?:kijk|",
            r"kijken) (?:al )?uit naar (?:uw|je|jouw|jullie)\b|\bverneem\b.{0,20}\bgraag\b|\b(?:graag (?:ontvang|",
            r"verneem|hoor|had) (?:ik|wij|we)|hoor (?:ik )?(?:het )?graag|ik hoor graag|wij horen graag|",
            r"we horen graag|ik verneem graag|ik wacht op)\b"
        ),
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
        pattern: concat!(
            r"^(?:(?:dan|en|maar|dus),? )?(?:(?:laat (?:me|mij|ons|het|hem|haar|even|eens|iets|",
            r"maar (?:iets )?(?:weten|horen))|(?:stuur|geef|mail|bel|zeg|bezorg|help|schrijf|vertel|app|breng|",
            r"verwittig) (?:me|mij|ons|het|dat|maar|even|eens|hem|haar|\p{L}+ (?:even|eens|maar|zodra)))|",
            r"vergeet (?:niet|\w+ \w+ niet|\w+ niet)|kijk (?:eens|even|maar)|bekijk|controleer|check|onderteken|",
            r"vraag (?:het|eens|even)|neem (?:even )?contact|lees|denk (?:aan|eraan)|wees zo)\b"
        ),
        example: "Stuur me de foto's.",
    },
    Cue {
        id: "nl.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|we|wij) (?:zou|zouden|wil|wilde|wou|willen) (?:\w+ )*(?:weten|vragen|horen|vernemen|",
            r"ontvangen|krijgen)\b|\b(?:ik )?vroeg (?:me|mij) af\b|\bik vraag (?:me|mij) af\b|\bbenieuwd (?:of|",
            r"wat|hoe|naar)\b"
        ),
        example: "Ik vroeg me af of de poort open is.",
    },
    // Against.
    Cue {
        id: "nl.request.courtesy",
        about: About::Request,
        weight: -12,
        pattern: concat!(
            r"\bhoe (?:gaat het|is het|maak je|maakt u)\b|\bgelieve (?:ons |mij )?te (?:verontschuldigen|",
            r"excuseren)\b|\bgelieve (?:mij|ons|me) niet\b|\bneem (?:me|mij) niet kwalijk\b|\bals niet verzonden\b"
        ),
        example: "Hoe gaat het met je?",
    },
    Cue {
        id: "nl.request.offers",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"^(?:zal ik|zullen we|wil je dat ik|wilt u dat (?:ik|wij|we)|willen jullie dat)\b|",
            r"\bgraag (?:aan )?(?:uw|je|jullie) (?:workshop|lezing|cursus)\b|^mag ik (?:je|u|",
            r"jullie) (?:even )?voorstellen\b|\bgraag willen (?:uitstellen|verzetten|verplaatsen|annuleren)\b"
        ),
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
        pattern: concat!(
            r"\b(?:probeer|contacteer|mail|bel|vraag|kom)\b.{0,30}\b(?:in|na|over|vanaf|",
            r"later)\b.{0,30}\b(?:nog eens|opnieuw|weer|nogmaals|eens opnieuw)\b"
        ),
        example: "Probeer het in september nog eens.",
    },
    Cue {
        id: "nl.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:aarzel|schroom|twijfel) (?:zeker |gerust )?niet\b|\b(?:tot|te) (?:uw|uwer|je|",
            r"jullie) (?:volledige )?(?:beschikking|dienst)\b|\b(?:bij|voor) (?:verdere |eventuele |meer |andere |",
            r"nog )?(?:vragen|inlichtingen|informatie|vraag|onduidelijkheden|problemen)\b|\b(?:mocht|mochten|heb|",
            r"hebt|als) (?:je|u|jullie|er)\b.{0,20}\b(?:vragen|opmerkingen|vraag)\b|",
            r"\blaat (?:het )?(?:me )?(?:maar |gerust )?(?:gerust |maar )?weten als ik\b|",
            r"\bals er (?:nog )?iets is\b|\bis er iets onduidelijk\b|\b(?:iets|alles|wat) (?:\w+ )?(?:je|u|",
            r"jullie)? ?nodig (?:hebt|heeft|hebben)\b|\bals ik (?:je |u |nog )?(?:\w+ )?kan helpen\b"
        ),
        example: "Aarzel niet om mij te contacteren.",
    },
    Cue {
        id: "nl.request.would_be",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\bhet zou (?:heel |erg |super)?(?:fijn|mooi|goed|leuk|prettig|handig|fantastisch|geweldig|top|tof|",
            r"ideaal|helpen|mogelijk|schelen) ?(?:zijn|wezen)? ?(?:als|indien|om)\b|\b(?:fijn|mooi|handig|top|",
            r"leuk) (?:zou zijn )?als (?:je|u|jullie)\b"
        ),
        example: "Het zou mooi zijn als jullie kwamen.",
    },
    Cue {
        id: "nl.request.still_waiting",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|wij|we) wacht(?:en)? (?:nog |nog steeds |nog altijd |al )*op (?:uw|je|jullie|jouw|antwoord|",
            r"de|het|een)\b|\b(?:ik|wij|we) (?:heb|hebben) (?:nog )?(?:steeds )?(?:geen|",
            r"niets) .{0,30}\b(?:ontvangen|gehoord|gekregen)\b|\b(?:ik|wij|we) (?:mis|missen) (?:nog )?(?:uw|je|",
            r"jullie|de|het)\b|\b(?:ik|wij|we) (?:heb|hebben) (?:nog |alleen nog |ook )*(?:uw|je|jullie|jouw|een|",
            r"de|het) .{2,40}\bnodig\b"
        ),
        example: "Wij wachten nog op uw antwoord.",
    },
    Cue {
        id: "nl.request.shall_we",
        about: About::Request,
        weight: 10,
        pattern: r"\bzullen we\b[^.!]*(?:\?|$)|\b(?:ik|we) stel(?:len)? voor\b|\bik zou (?:willen )?voorstellen\b",
        example: "Zullen we daarover bellen?",
    },
    Cue {
        id: "nl.request.expects",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:zien|zie) (?:wij|we|ik)? ?(?:graag )?(?:uw|je|jullie) .{2,30} tegemoet\b|\b(?:wij|we|",
            r"ik) (?:zien|zie) (?:graag )?(?:uw|je|jullie) .{2,30} tegemoet\b|\bherinneren? (?:wij|we|ik) (?:u|je|",
            r"jullie)\b|\b(?:ik|wij|we) herinneren? (?:u|je|jullie)\b|\bje zou (?:me|ons|mij) .{0,20}helpen\b|",
            r"\bu zou (?:me|ons|mij) .{0,20}helpen\b|\bik ben benieuwd (?:wat|hoe|of|naar)\b|\b(?:ook )?(?:uw|je|",
            r"jullie|jouw) .{2,40} (?:heb|hebben) (?:ik|we|wij) (?:ook |nog )*nodig\b|\bzou(?:den)? (?:wij|we|",
            r"ik) (?:bijzonder |zeer |erg )?(?:waarderen|op prijs stellen)\b"
        ),
        example: "Wij zien uw reactie tegemoet.",
    },
    Cue {
        id: "nl.request.fill_in",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:vul|neem|breng|lees|bekijk|check|controleer|download|onderteken|bevestig|reserveer|noteer|kies|",
            r"print) (?:de|het|een|uw|je|jullie|dit|deze|alsjeblieft|alstublieft|even|voor|eerst)\b|",
            r"\btelefoontje (?:volstaat|is genoeg)\b"
        ),
        example: "Vul de vragenlijst in vóór uw bezoek.",
    },
    Cue {
        id: "nl.phatic.unclear",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:is er|als er|mocht er) (?:nog )?iets (?:niet duidelijk|onduidelijk)\b",
        example: "Is er iets niet duidelijk, vraag het dan gerust.",
    },
    Cue {
        id: "nl.request.asks_or_is_owed",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:ik|wij|we) (?:heb|hebben|had|hadden) (?:nog |even )?(?:een|twee|enkele|een paar) (?:korte |",
            r"kleine )?(?:vragen|vraag|vraagje) (?:over|in verband|voor|bij|aan|omtrent)|\b(?:je|u|jij|",
            r"jullie) (?:bent|zijn) (?:me|mij|ons) (?:nog )?.{2,40}\bschuldig\b"
        ),
        example: "Ik heb een vraag over het contract.",
    },
    Cue {
        id: "nl.request.others",
        about: About::Request,
        weight: -5,
        pattern: WAITS_FOR_OTHERS,
        example: "Ik wacht nog op antwoord van de boekhouding.",
    },
    Cue {
        id: "nl.request.must_tell",
        about: About::Request,
        weight: -5,
        pattern: r"\b(?:moeten|moet) (?:we|wij|ik) (?:je|u|jullie) (?:helaas )?(?:teleurstellen|laten weten|meedelen)\b",
        example: "Helaas moeten we je laten weten dat het niet lukt.",
    },
    Cue {
        id: "nl.phatic.urgent",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bvoor dringende (?:zaken|vragen|gevallen|kwesties)\b",
        example: "Neem voor dringende zaken contact op met Lars.",
    },
    Cue {
        id: "nl.request.rhetorical",
        about: About::Request,
        weight: -6,
        pattern: r"^wie had (?:dat|het) (?:gedacht|ooit gedacht|kunnen denken)\b",
        example: "Wie had dat gedacht?",
    },
    Cue {
        id: "nl.request.idiom",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\bwat doe je (?:eraan|er aan)\b|\bwie heeft (?:er )?(?:nou|in vredesnaam|in hemelsnaam)\b|\bde ",
            r"eerste zijn\?"
        ),
        example: "Tja, wat doe je eraan?",
    },
];
