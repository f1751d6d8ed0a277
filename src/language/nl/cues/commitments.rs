//! Whether a Dutch sentence commits its author to something, to what, and how firmly.

use super::turns::ENCLOSES;
use crate::language::{About, Cue};

/// First persons in the present, by which the Dutch promise: "ik bel je morgen", "morgen bel ik je".
macro_rules! acts {
    () => {
        concat!(
            r"(?:bel|bellen|stuur|sturen|mail|mailen|regel|regelen|bezorg|bezorgen|breng|brengen|betaal|betalen|",
            r"boek|boeken|reserveer|reserveren|plan|plannen|bevestig|bevestigen|check|checken|controleer|",
            r"controleren|bekijk|bekijken|onderzoek|overleg|overleggen|informeer|informeren|verwittig|verwittigen|",
            r"contacteer|contacteren|lever|leveren|schrijf|schrijven|antwoord|antwoorden|beantwoord|app|sms|fax|",
            r"verzorg|verstuur|versturen|fiks|herinner|verwerk|verwerken|vul|onderteken|rapporteer|maak|maken|",
            r"lees|lezen|zorg|zorgen|meld|melden|help|helpen|bespreek|bespreken|voldoe|voldoen|noteer|noteren|",
            r"verzend|verzenden|onderhandel|herbekijk|verzet|verzetten|verplaats|verplaatsen|repareer|repareren|",
            r"verbeter|verbeteren|vertaal|vertalen|verwijder|verwijderen|vervang|vervangen|wissel|praat met|",
            r"praten met|pas aan|deel mee|haal|spreek)"
        )
    };
}

/// Infinitives of what is promised with "ik zal" and "ik ga".
macro_rules! infinitives {
    () => {
        concat!(
            r"(?:\w*bellen|\w*sturen|\w*mailen|regelen|bezorgen|\w*brengen|betalen|boeken|reserveren|inplannen|",
            r"bevestigen|checken|controleren|nakijken|bekijken|uitzoeken|navragen|vragen|overleggen|informeren|",
            r"verwittigen|contacteren|opnemen|leveren|schrijven|\w*antwoorden|laten weten|doorgeven|geven|",
            r"\w*maken|zorgen|terugkomen|komen|langskomen|ophalen|voorleggen|terugkoppelen|koppelen|kijken|nagaan|",
            r"lezen|aanpassen|afwerken|verzorgen|bezighouden|toevoegen|vertalen|\w*zetten|\w*halen|\w*nemen|",
            r"\w*leggen|oplossen|repareren|herstellen|verbeteren|verwijderen|vervangen|\w*werken|zijn)"
        )
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.commit.present",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|wij|we) ",
            acts!(),
            r"\b|(?:^|[,;:] |\ben |\bdan |\w )",
            acts!(),
            r" (?:ik|wij|we)\b"
        ),
        example: "Ik bel je morgen.",
    },
    Cue {
        id: "nl.commit.for_reader",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:ik|wij|we) \w+ (?:het |dat |dit |ze |hem )?(?:je|jou|u|jullie)\b|\b(?:\w+ )(?:ik|wij|",
            r"we) (?:het |dat |dit |ze |hem )?(?:je|jou|u|jullie)\b"
        ),
        example: "Dat fiks ik je wel.",
    },
    Cue {
        id: "nl.commit.on_behalf",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:ik|wij|we) \w+ .{0,40}\bvoor (?:je|jou|u|jullie)\b",
        example: "Ik begin aan een ontwerp voor jullie.",
    },
    Cue {
        id: "nl.commit.at_once",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|wij|we) \w+ .{0,40}\b(?:meteen|direct|onmiddellijk|dadelijk|zo snel mogelijk|",
            r"zo spoedig mogelijk|vandaag nog)\b"
        ),
        example: "Ik verbeter de tikfout meteen.",
    },
    Cue {
        id: "nl.commit.for_reader_dated",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:ik|wij|we)\b.{0,60}\b(?:je|jou|u|jullie)\b.{0,60}\b(?:vandaag|vanavond|vanmiddag|straks|",
            r"morgen\w*|overmorgen|\w+dag|weekend|week|maand|binnen|uiterlijk|tegen|\d{1,2} \w+)\b|\b(?:vandaag|",
            r"vanavond|vanmiddag|straks|morgen\w*|overmorgen|\w+dag|weekend|week|maand|binnen|uiterlijk|tegen|",
            r"\d{1,2} \w+)\b.{0,40}\b(?:ik|wij|we)\b.{0,60}\b(?:je|jou|u|jullie)\b|\b(?:ik|wij|",
            r"we)\b.{0,30}\b(?:vandaag|vanavond|vanmiddag|straks|morgen\w*|overmorgen|\w+dag|weekend|week|maand|",
            r"binnen|uiterlijk|tegen|\d{1,2} \w+)\b.{0,40}\b(?:je|jou|u|jullie)\b"
        ),
        example: "Ik spring vandaag bij je binnen.",
    },
    Cue {
        id: "nl.commit.for_reader_not",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:ik|wij|we) (?:zie|zien|ken|kennen|begrijp|begrijpen|snap|wens|wensen|mis|missen|geloof|geloven|",
            r"dank|danken|bedank|bedanken|vraag|vragen|verzoek|heb|hebben|ben|zijn|had|hadden|was|waren|kan|",
            r"kunnen|mag|moet|moeten|wil|hoor|feliciteer|herinner|vind|vinden|zag|gaf|kreeg|vroeg|schreef|bracht|",
            r"sprak|liet|\w+(?:rde|lde|nde|kte|pte|gde|tte|dde)n?) (?:het |dat |dit |ze |hem )?(?:je|jou|u|",
            r"jullie)\b|\b(?:ken|zag|gaf|kreeg|vroeg|schreef|sprak|liet|\w+(?:rde|lde|nde|kte|pte|gde)n?|hoe|wat|",
            r"dat|of|zoals|toen|omdat) (?:ik|wij|we) (?:het |dat |dit |ze |hem )?(?:je|jou|u|jullie)\b|\b(?:ik|",
            r"wij|we) (?:zie|zien|hoor|horen|weet|weten|begrijp|begrijpen|merk|las|vind|hoop|hopen) (?:dat|of|hoe|",
            r"wat) (?:je|u|jullie|alles|het|er)\b"
        ),
        example: "Gisteren belde ik je.",
    },
    Cue {
        id: "nl.commit.parted",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:ik|wij|we) (?:neem|nemen|laat|laten|geef|geven|kom|komen|zoek|zoeken|vraag|vragen|kijk|",
            r"kijken|werk|werken|leg|leggen|zet|zetten|houd|hou|houden|koppel|koppelen|ga|gaan|zorg|zorgen|haal|",
            r"halen|spring|pak|pakken|schuif|stap|dien|vul)|(?:neem|nemen|laat|laten|geef|geven|kom|komen|zoek|",
            r"zoeken|vraag|vragen|kijk|kijken|werk|werken|leg|leggen|zet|zetten|houd|hou|houden|koppel|koppelen|",
            r"zorg|zorgen|haal|halen|gaan|ga) (?:ik|wij|we)|en (?:laat|geef|kom|koppel|houd|hou|geven|laten|komen|",
            r"houden))\b.{0,70}\b(?:contact|weten|seintje|antwoord|belletje|feedback|door|terug|langs|ophalen|",
            r"bericht|uitsluitsel|uit|na|voor aan|aan \w+|hoogte|over|uit|voor dat|ervoor|voor je|voor u|",
            r"in de agenda|horen|voorstel|binnen|mee|af|in|op)\b|\bik kom(?:[.!,]|$| (?:graag|zeker|ook|mee|langs|",
            r"eraan)\b)"
        ),
        example: "Ik neem volgende week contact met u op.",
    },
    Cue {
        id: "nl.commit.gives",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:ik|wij|we) (?:geef|geven|zet|zetten|leg|leggen|hang|hangen|veeg|poets|was|kook|bak|maai|",
            r"schilder|verf|giet) (?:de|het|een|jullie|je|uw) \w+"
        ),
        example: "Ik geef de planten water.",
    },
    Cue {
        id: "nl.commit.will",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            concat!(
                r"\b(?:ik zal|wij zullen|we zullen|zal ik|zullen wij|zullen we|ik ga|we gaan|wij gaan|ga ik|gaan we|",
                r"gaan wij)\b.{0,120}\b"
            ),
            infinitives!(),
            r"\b|\b(?:gaan we|gaan wij|we gaan|wij gaan) over tot\b"
        ),
        example: "Ik zal u het contract toesturen.",
    },
    Cue {
        id: "nl.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:ok|oké|prima|goed|ja|zeker|is goed),? )?(?:(?:komt|komt helemaal) (?:in orde|goed)|",
            r"wordt (?:geregeld|gedaan|aan gewerkt)|doe ik|doen we|zal ik doen|zullen we doen|ga ik doen|regel ik|",
            r"stuur ik|ben ik mee bezig|daar zorg ik voor|ik doe het)\b"
        ),
        example: "Komt in orde.",
    },
    Cue {
        id: "nl.commit.be_there",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik ben|ik zal|we zijn|wij zijn) (?:erbij|van de partij|aanwezig|present|er bij|er (?:om|\w+dag|",
            r"morgen|zeker))\b|\b(?:reken|je kan rekenen|u kunt rekenen|u kan rekenen) (?:maar )?op (?:mij|me|",
            r"ons)\b"
        ),
        example: "Ik ben erbij donderdag.",
    },
    Cue {
        id: "nl.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:ik|wij|we) (?:beloof|beloven|garandeer|garanderen|verzeker)\b",
        example: "Ik beloof dat ik het lees.",
    },
    Cue {
        id: "nl.commit.intend",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:ik|wij|we) (?:probeer|proberen|hoop|hopen|verwacht|verwachten|streven ernaar|streef ernaar|",
            r"ben van plan|zijn van plan|tracht|trachten|denk dat ik|denken dat we|rekenen erop|reken erop|",
            r"zal kijken of|ga kijken of))\b.{0,80}\b(?:te \w+|kan \w+|kunnen \w+|kan|lukt|\w+ zal|rond|klaar)\b|",
            r"\blukt het (?:me|mij|ons)\b.{0,40}\bom\b"
        ),
        example: "Ik probeer je vanavond iets te sturen.",
    },
    Cue {
        id: "nl.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:vandaag|vanavond|vanmiddag|straks|morgen\w*|overmorgen|\w+dag|weekend|week|maand|binnen|",
            r"uiterlijk|tegen|\d{1,2} \w+)\b.{0,30}\b(?:heb|hebt|heeft|hebben|vindt|vind|krijg|krijgt|ontvangt|",
            r"ontvang) (?:je|u|jullie) (?:\w+ )?(?:mijn|ons|onze|het|de|een|alles)\b|\b(?:je|u|jij|",
            r"jullie) (?:krijgt|krijgen|ontvangt|ontvangen|hebt|hoort|horen)\b.{0,80}\b(?:van (?:mij|me|ons)|vóór|",
            r"voor|binnen|morgen|overmorgen|vandaag|vanavond|tegen|uiterlijk|\w+dag|week|maand)\b|\b(?:krijg|",
            r"ontvang|hoor) (?:je|u|jij|jullie)\b.{0,60}\b(?:van (?:mij|me|ons)|vóór|binnen|morgen|vandaag|",
            r"vanavond|tegen|uiterlijk|\w+dag|week)\b|\b(?:wordt|worden)\b.{0,40}\b(?:je|u|",
            r"jullie)\b.{0,30}\b(?:geleverd|bezorgd|verstuurd|opgestuurd|toegestuurd|doorgestuurd)\b|",
            r"\b(?:ontvangt|krijgt|hoort) (?:u|je|jij) (?:nog )?(?:van (?:mij|me|ons)|het|de|een|vóór|binnen|",
            r"morgen|vandaag)\b"
        ),
        example: "U ontvangt de factuur binnen 48 uur.",
    },
    Cue {
        id: "nl.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:belt|stuurt|mailt|bezorgt|contacteert|brengt|verwittigt|informeert) (?:je|jou|u|jullie|hem|",
            r"haar|ze)\b|\bneemt\b.{0,40}\bcontact (?:met|op)\b|\blaat (?:het )?(?:je|u|jullie)\b.{0,30}\bweten\b|",
            r"\bzal (?:je|u|jullie)\b.{0,60}\b(?:bellen|sturen|mailen|bezorgen|contacteren|opnemen|doorsturen|",
            r"toesturen|opbellen|ontvangen|uitleggen|helpen|begeleiden|informeren)\b|\b(?:belt|stuurt|mailt|",
            r"bezorgt|brengt) (?:mijn|onze) \w+ (?:je|u|jullie)\b|\b(?:mijn|onze|ons) (?:assistent\w*|collega\w*|",
            r"secretar\w*|kantoor|team|partner|dienst)\b.{0,20}\b(?:zal|belt|stuurt|mailt|neemt|zorgt|regelt|",
            r"bezorgt)\b"
        ),
        example: "Bart belt je vanavond terug.",
    },
    Cue {
        id: "nl.commit.ask_them",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:laat|laten) (?:je|u|jullie) (?:\w+ )?(?:bellen|contacteren|mailen|opbellen|terugbellen)\b|",
            r"\bik (?:vraag|zal) (?:aan )?\w+ (?:vragen )?(?:of|om)\b.{0,50}\b(?:je|u|jullie)\b|\b(?:ik laat|",
            r"we laten|wij laten) .{2,40}\b(?:je|u|jullie)\b.{0,30}\b(?:bellen|sturen|mailen|opnemen|contacteren|",
            r"bezorgen)\b"
        ),
        example: "Ik laat de technieker contact met u opnemen.",
    },
    // Against.
    Cue {
        id: "nl.commit.but",
        about: About::Commitment,
        weight: 12,
        pattern: concat!(
            r",? maar .{0,40}\b(?:bel|geef|stuur|mail|laat|kom|bezorg|breng|regel|zorg|bekijk|doe) (?:ik|we|",
            r"wij)\b|,? maar (?:ik|we|wij) (?:bel|geef|stuur|mail|laat|kom|bezorg|breng|regel|zorg|bekijk|doe|",
            r"sturen|bellen|komen)\b"
        ),
        example: "Vandaag niet, maar morgen bel ik je.",
    },
    Cue {
        id: "nl.commit.question",
        about: About::Commitment,
        weight: -12,
        pattern: r"^[^.!]*\?\s*$",
        example: "Zal ik je morgen bellen?",
    },
    Cue {
        id: "nl.commit.not",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:ik|we|wij) (?:\w+ )(?:er |je |u |dit |dat |het )?(?:niets?|geen|nooit)\b|\b(?:elke|iedere|elk|",
            r"ieder) (?:dag|week|maand|jaar|ochtend|avond|weekend|\w+dag)\b|\bvra(?:ag|gen) (?:ik |we |",
            r"wij )?(?:me|mij|ons) af\b|\bniet bij kunnen zijn\b|\bkan\b.{0,40}\bniet\b.{0,40}\bkomen\b|\b(?:zal|",
            r"kan|kunnen|zullen) (?:ik|we|wij)\b.{0,40}\bniet\b"
        ),
        example: "Ik zal niet komen.",
    },
    Cue {
        id: "nl.commit.if_you_like",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:als|indien|wanneer) (?:je|u|jullie|dat|het) (?:dat |het |er )?(?:wil|wilt|wenst|wensen|willen|",
            r"handig|nodig|nuttig|prettig|helpt|uitkomt|interesse|liever|fijn|leuk)\b|\bdesgewenst\b|",
            r"\bmocht(?:en)? (?:(?:het|dat) )?(?:je|u|jullie)\b.{0,30}\b(?:helpen|interesseren|uitkomen|",
            r"nodig hebben)\b"
        ),
        example: "Als je wil, stuur ik je de opname.",
    },
    Cue {
        id: "nl.commit.wishes",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:ik|we|wij) (?:zou|zouden|wil|willen|wou|wilde|wilden|vroeg|had|hadden)\b|\bik (?:kijk|",
            r"kijken) (?:er )?(?:al )?(?:erg |enorm )?(?:naar )?uit\b|\bkijk\w* (?:er )?uit naar\b|",
            r"\b(?:graag )?ontvang (?:ik|we|wij)\b|\bhoor (?:ik|we) (?:het )?graag\b|\b(?:mag|kan|moet|",
            r"moest) ik\b|\bik moet (?:onze|de|het|verstek|helaas)\b|\b(?:we|wij) moeten\b|\bverzoeken\b|\bspijt\b"
        ),
        example: "Ik zou graag weten hoe het gaat.",
    },
    Cue {
        id: "nl.commit.past",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:heb|had|hebben) (?:ik|je|u|het|hem|haar|jullie)\b.{0,60}\b(?:ge\w+|be\w+|ver\w+)\b|\bik (?:heb|",
            r"had)\b|\b(?:zei|zegt|zeggen|vertelde|volgens) |^[“\x22]|\bgisteren\b|\bals ik het geweten\b"
        ),
        example: "Ik heb je het contract gisteren gestuurd.",
    },
    Cue {
        id: "nl.commit.away",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:afwezig|met vakantie|op vakantie|in verlof|met verlof|niet op kantoor|weer bereikbaar|",
            r"opnieuw bereikbaar|weer terug|in het buitenland|op reis|aan de slag)\b|\b(?:ik ben er niet|",
            r"ik ben er weer|ik ben er nog)\b"
        ),
        example: "Ik ben er niet en ben maandag weer terug.",
    },
    Cue {
        id: "nl.commit.introduces",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:ik|we|wij) (?:zet|zetten|neem|nemen) .{2,40}\bin (?:cc|kopie)\b|\bbreng(?:en)? (?:ik|we|",
            r"wij) jullie\b|\bstel (?:ik )?(?:je|u|jullie)\b|\blaat ik het (?:verder )?aan jullie\b|",
            r"\bmet elkaar in contact\b|\bik wens\b|\bwens (?:ik|we)\b|\bik zie\b"
        ),
        example: "Ik zet Pieter in cc.",
    },
    Cue {
        id: "nl.commit.refuses",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:ik|we|wij) (?:sla|slaan)\b.{0,40}\bover\b|\bik ga daar niet\b|\bneemt\b.{0,30}\btaken over\b|",
            r"\bwerk(?:en|t)? niet meer\b"
        ),
        example: "Ik sla deze keer over.",
    },
    // What the commitment is to do.
    Cue {
        id: "nl.commit.come_back_to",
        about: About::Commitment,
        weight: 9,
        pattern: concat!(
            r"\b(?:(?:ik|wij|we) kom(?:en)?|kom(?:en)? (?:ik|wij|we)) (?:er|hier|daar)\b.{0,40} op terug\b|",
            r"\b(?:(?:ik|wij|we) kom(?:en)?|kom(?:en)? (?:ik|wij|we)) .{0,40}\b(?:erop|hierop|daarop) terug\b"
        ),
        example: "Ik kom er volgende week op terug.",
    },
    Cue {
        id: "nl.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:bel|belt|bellen|terugbellen|contact|weten|seintje|antwoord\w*|terug|koppel\w*|hoort|horen|hoor|",
            r"hoogte|bevestig\w*|informeer\w*|verwittig\w*|belletje|opbellen|contacteren|feedback)\b"
        ),
        example: "Ik bel je terug.",
    },
    Cue {
        id: "nl.act.send",
        about: About::Send,
        weight: 2,
        pattern: r"\b(?:\w*stuur|\w*stuurt|\w*sturen|mail\w*|bezorg\w*|krijg\w*|ontvang\w*|lever\w*)\b",
        example: "Ik stuur de offerte.",
    },
    Cue {
        id: "nl.act.check",
        about: About::Check,
        weight: 2,
        pattern: concat!(
            r"\b(?:nakijken|kijk|bekijk\w*|zoek|uitzoeken|check\w*|controleer\w*|controleren|vraag|navragen|",
            r"overleg\w*|lees)\b"
        ),
        example: "Ik bekijk de cijfers.",
    },
    Cue {
        id: "nl.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: r"\b(?:erbij|langs|langskomen|ophalen|aanwezig|van de partij)\b",
        example: "Ik ben erbij.",
    },
    Cue {
        id: "nl.act.pay",
        about: About::Pay,
        weight: 3,
        pattern: concat!(
            r"\b(?:betaal|betalen|betaling|overschrijven|overmaken)\b|\bmaak\b.{0,50}\b(?:bedrag|geld|",
            r"som)\b.{0,30}\bover\b"
        ),
        example: "Ik betaal de factuur.",
    },
    Cue {
        id: "nl.delegate",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:belt|stuurt|mailt|bezorgt|contacteert|verwittigt|informeert) (?:je|jou|u|jullie|ze)\b|",
            r"\b(?:belt|stuurt|mailt|bezorgt|brengt) (?:mijn|onze) \w+ (?:je|u|jullie)\b|^(?:de|het|dokter|",
            r"mevrouw|meneer|onze|mijn) (?:\w+ ){1,2}zal (?:je|u|jullie)\b|\bneemt\b.{0,40}\bcontact\b|\b(?:mijn|",
            r"onze|ons) (?:assistent\w*|collega\w*|secretar\w*|kantoor|dienst)\b|\b(?:secretariaat|collega|dienst|",
            r"team|assistent\w*)\b.{0,60}\b(?:zal|laat) (?:het )?(?:je|u|jullie)\b|\bik vraag (?:aan )?\w+ (?:of|",
            r"om)\b.{0,50}\b(?:je|u|jullie)\b|\b(?:laat|laten) (?:je|u|jullie) (?:\w+ )?(?:bellen|contacteren|",
            r"mailen|opbellen|terugbellen)\b|\b(?:ik laat|we laten|wij laten) (?:de|het|mijn|onze|",
            r"\w+) (?:\w+ )?(?:contact|je|u|jullie)\b.{0,40}\b(?:bellen|sturen|mailen|opnemen|contacteren|",
            r"bezorgen)\b"
        ),
        example: "Mijn assistente belt u maandag.",
    },
    Cue {
        id: "nl.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: concat!(
            r"^(?:komt|gaat|lukt|krijg|krijgt|is|heeft|blijkt|wordt|heb|kan|komen) .{2,60}, dan\b|^bij (?:slecht|",
            r"goed|mooi|regen|vorst|twijfel|problemen|vertraging)|\bals (?:[^a]|a[^l]|al[^l])|\b(?:indien|tenzij|",
            r"mits|mocht|mochten|zolang|voor zover|op voorwaarde|in (?:het )?geval)\b"
        ),
        example: "Als het regent, bel ik je.",
    },
    Cue {
        id: "nl.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:probeer|proberen|hoop|hopen|hopelijk|waarschijnlijk|misschien|wellicht|denk dat|denken dat|",
            r"normaal gezien|normaliter|streven ernaar|streef ernaar|verwacht|verwachten|vermoedelijk|eventueel|",
            r"tracht|trachten|rekenen? erop|als alles|vermoed|vermoeden|kijken of|wie weet)\b"
        ),
        example: "Ik bel je misschien morgen.",
    },
    Cue {
        id: "nl.commit.count_on",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:je|u|jullie) (?:kunt|kan|kunnen) op (?:me|mij|ons) rekenen\b|\bop (?:mij|me|ons) (?:kun|kan|",
            r"kunt) (?:je|u) rekenen\b|\b(?:ik|we|wij) (?:doe|doen|zal|zullen) (?:mijn|ons|",
            r"m'n) (?:uiterste )?best\b|\bik zal er (?:zijn|bij zijn)\b|\b(?:ik|wij|we) (?:regel|regelen|fiks|",
            r"fixen|ga|pak|pakken) (?:dat|het|dit)(?: \p{L}+)?\b"
        ),
        example: "Je kunt op me rekenen.",
    },
    Cue {
        id: "nl.hedged.best",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:mijn|ons) (?:uiterste )?best\b|\bals het lukt\b|\bonder voorbehoud\b|\bvermoedelijk\b|",
            r"\bwaarschijnlijk\b|\bik denk dat ik\b"
        ),
        example: "Ik doe mijn best.",
    },
    Cue {
        id: "nl.commit.think_can",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|wij|we) (?:denk|denken|verwacht|verwachten|hoop|hopen|geloof) dat (?:ik|we|",
            r"wij) .{2,80}\b(?:kan|kunnen|zal|zullen)\b"
        ),
        example: "Ik denk dat ik het vrijdag kan sturen.",
    },
    Cue {
        id: "nl.commit.particle",
        about: About::Undertaking,
        weight: 4,
        pattern: concat!(
            r"\b(?:ik|we|wij) \p{L}{2,}(?:en)? .{2,80} (?:op|af|door|uit|in|na|aan|toe|mee|terug|voor|over|langs|",
            r"klaar|bij|open|rond|om|samen|vast)[.!]?$|\b\p{L}{2,} (?:ik|we|wij) .{2,60} (?:op|af|door|uit|in|na|",
            r"aan|toe|mee|terug|voor|over|langs|klaar|bij|open|rond|om|samen|vast)[.!]?$|\bvoor (?:mijn|",
            r"onze) rekening\b|\b(?:uw|jouw|jullie|je) kant op\b"
        ),
        example: "Met plezier zit ik de sessie voor.",
    },
    Cue {
        id: "nl.commit.particle_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r"\b(?:ik|we|wij) (?:ben|was|waren|zijn|heb|hebben|had|hadden|kan|kon|kunnen|moet|moest|moeten|",
            r"moesten|wil|wilde|willen|zou|zouden|mag|kijk|kijken|werk|werken|woon|wonen|zie|zien|hoor|ging|kwam|",
            r"dacht|vond|las|stond|zat|zag|deed|vroeg) |\b(?:ben|was|waren|heb|hebben|had|hadden|kan|kon|kunnen|",
            r"moet|moest|moeten|moesten|wil|wilde|zou|mag|kijk|ging|kwam|dacht|vond|las|dat|of|als|wat|hoe|waar|",
            r"waarom|omdat|toen|wie) (?:ik|we|wij)\b"
        ),
        example: "Ik ben er nog niet aan toe.",
    },
    Cue {
        id: "nl.commit.if_then",
        about: About::Undertaking,
        weight: 3,
        pattern: r"^(?:als|zodra|indien|wanneer) [^.?!]{3,80}, (?:dan )?\p{L}{3,} (?:ik|we|wij)\b",
        example: "Als de bank meewerkt, tekenen we.",
    },
    Cue {
        id: "nl.commit.if_then_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r", (?:dan )?(?:kan|kunnen|zou|zouden|moet|moeten|wil|willen|hoor|mag|ben|zijn|heb|hebben) (?:ik|we|",
            r"wij)\b"
        ),
        example: "Als het regent, moeten we wachten.",
    },
    Cue {
        id: "nl.commit.our_third",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:onze|mijn|ons) \p{L}+ \p{L}{2,}t .{0,60}\b(?:voor|bij|met) (?:je|u|jullie)\b|",
            r"\b\p{L}{3,14} komt .{0,50}\b(?:bij|voor) (?:je|u|jullie)\b.{0,20}"
        ),
        example: "Onze conciërge doet de kelder voor u open.",
    },
    Cue {
        id: "nl.delegate.our_third",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:onze|mijn|ons) \p{L}+ \p{L}{2,}t .{0,60}\b(?:voor|bij|met) (?:je|u|jullie)\b|",
            r"\b\p{L}{3,14} komt .{0,50}\b(?:bij|voor) (?:je|u|jullie)\b.{0,20}"
        ),
        example: "Onze conciërge doet de kelder voor u open.",
    },
    Cue {
        id: "nl.commit.reminds",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\bherinneren? (?:wij|we|ik) (?:u|je|jullie)\b|\b(?:ik|wij|we) herinneren? (?:u|je|jullie)\b|",
            r"\bover wie ik\b|\bwaarover ik\b"
        ),
        example: "Hierbij herinneren wij u aan de factuur.",
    },
    Cue {
        id: "nl.delegate.titled",
        about: About::Delegate,
        weight: 3,
        pattern: r"\b(?:mevrouw|meneer|de heer) \p{L}+(?: van \p{L}+ \p{L}+)? (?:zal|gaat|belt|stuurt|mailt|neemt) ",
        example: "Mevrouw Kuipers zal u het attest bezorgen.",
    },
    Cue {
        id: "nl.commit.dated",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"\b(?:vandaag|vanavond|vanmiddag|morgen|overmorgen|maandag|dinsdag|woensdag|donderdag|vrijdag|",
            r"volgende week) \p{L}{3,} (?:ik|we|wij) (?:de|het|een|je|u|jullie|alles|mijn|dat|dit|die)\b|",
            r"\bkrijg(?:en|t)? (?:jullie|u|je) .{0,60}\bvan (?:mij|me|ons)\b"
        ),
        example: "Morgen installeer ik de update.",
    },
    Cue {
        id: "nl.commit.disappoint",
        about: About::Commitment,
        weight: -12,
        pattern: r"\b(?:moeten|moet) (?:we|wij|ik) (?:je|u|jullie) (?:helaas )?(?:teleurstellen|laten weten|meedelen)\b",
        example: "Helaas moeten we je teleurstellen.",
    },
    Cue {
        id: "nl.commit.enclosed",
        about: About::Commitment,
        weight: -8,
        pattern: ENCLOSES,
        example: "Hierbij stuur ik u de certificaten.",
    },
    Cue {
        id: "nl.commit.in_your_mailbox",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:heeft u|hebt u|heb je|hebben jullie) [^.?!]*\bin (?:uw|je|jullie) (?:mailbox|mail|inbox|",
            r"bus|brievenbus)\b"
        ),
        example: "De offerte heeft u uiterlijk vrijdag in uw mailbox.",
    },
    Cue {
        id: "nl.commit.dropped_subject",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:bel|mail|app|stuur|spreek) (?:je|jou|u|jullie) (?:morgen|vanmiddag|vanavond|straks|zo|",
            r"maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|later)\b"
        ),
        example: "Bel je morgen.",
    },
    Cue {
        id: "nl.commit.marketing",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\bkrijgt een (?:cadeau\p{L}*|korting|verrassing)\b|\bbeloven (?:je|u|jullie) (?:de|het|een) ",
            r"[^.?!]*(?:winter|zomer|lente|herfst|ervaring)\b"
        ),
        example: "Je krijgt een cadeautje bij je eerste bestelling.",
    },
    Cue {
        id: "nl.commit.comes_gladly",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:we|wij|ik) kom(?:en)? (?:heel |natuurlijk )?graag\b",
        example: "We komen graag!",
    },
];
