//! What else a Dutch sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

/// Somebody else is waited for, and not the reader: no request, and nothing that is done.
pub(super) const WAITS_FOR_OTHERS: &str = concat!(
    r"\b(?:wacht|wachten) .{0,20}\bop (?:een |het |de )?(?:antwoord|bericht|reactie|akkoord|",
    r"goedkeuring|bevestiging|vergunning) van (?:de|het|mijn|onze|een)\b|\b(?:niets|geen (?:antwoord|",
    r"bericht|reactie)) (?:gehoord |ontvangen |gekregen )?van (?:de|het|mijn|onze)\b"
);

/// What is sent herewith is delivered, and not promised.
pub(super) const ENCLOSES: &str = concat!(
    r"\b(?:hierbij|bijgaand|bijgevoegd|in de bijlage) (?:stuur|zend|sturen|zenden) (?:ik|wij|we)\b|",
    r"\b(?:stuur|zend) (?:ik )?(?:u|je|jullie) (?:hierbij|bijgaand)\b"
);

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "nl.offer",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:als|indien|wanneer) (?:je|u|jullie|dat|het) (?:dat |het |er )?(?:wil|wilt|wenst|wensen|willen|",
            r"handig|nodig|nuttig|prettig|helpt|uitkomt|liever|fijn|leuk)\b|\bdesgewenst\b|",
            r"\bmocht(?:en)? (?:(?:het|dat) )?(?:je|u|jullie)\b.{0,30}\b(?:helpen|interesseren|uitkomen|",
            r"nodig hebben)\b|^(?:zal ik|zullen we|wil je dat ik|wilt u dat (?:ik|wij|we)|willen jullie dat)\b"
        ),
        example: "Zal ik het aan Bart vragen?",
    },
    Cue {
        id: "nl.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\buitnodigen (?:om|voor|als)\b.{0,60}\b(?:spreken|spreker|komen vertellen|geven|lezing|",
            r"presenteren)\b|\bgraag (?:aan |bij |naar )?(?:uw|je|jouw|jullie) (?:workshop|lezing|cursus|",
            r"opleiding|seminarie|training)\b.{0,30}\b(?:deelnemen|volgen|bijwonen|komen|boeken)\b"
        ),
        example: "Ik zou graag aan uw workshop deelnemen.",
    },
    Cue {
        id: "nl.cancel",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:moet|moeten|moest|genoodzaakt|verplicht|gedwongen|helaas|spijtig|jammer|spijt|kunnen we|",
            r"kunnen wij|zou|lukt het|vind je het erg|vindt u het erg|zullen we|beter|willen|",
            r"wil)\b.{0,80}\b(?:afzeggen|annuleren|afgelasten|verzetten|verschuiven|uitstellen|uit te stellen|",
            r"verplaatsen|te verplaatsen|te verzetten|te verschuiven|vervroegen|te vervroegen|af te zeggen|",
            r"te annuleren|afblazen|verstek laten|verstek te laten)\b|\bverstek (?:laten )?gaan\b"
        ),
        example: "Ik moet onze afspraak afzeggen.",
    },
    Cue {
        id: "nl.cancel.passive",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:vergadering|overleg|afspraak|bijeenkomst|lunch|etentje|call|gesprek|meeting|bezoek|koffie|",
            r"diner|telefoontje|belafspraak|bezichtiging)\b.{0,50}\b(?:gaat niet door|niet door|(?:is|wordt|",
            r"werd) (?:geannuleerd|afgelast|uitgesteld|verzet|verplaatst|verschoven|afgezegd)|vervalt|",
            r"lukt (?:\w+ )?niet|valt in het water)\b|^(?:schuiven|verschuiven|verzetten|verplaatsen) (?:we|",
            r"wij)\b|\bgaat\b.{0,60}\bniet door\b|\b(?:wordt|is|werd) (?:\w+ )?(?:verschoven|verzet|uitgesteld|",
            r"afgelast|verplaatst)\b|\b(?:zouden|kunnen|zullen) (?:we|wij)\b.{0,50}\b(?:andere (?:dag|datum)|",
            r"ander moment|andere keer)\b"
        ),
        example: "De vergadering gaat niet door.",
    },
    Cue {
        id: "nl.cancel.cannot_come",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:kan|kunnen|zal|zullen)\b.{0,50}\bniet\b.{0,40}\b(?:komen|bij kunnen zijn|",
            r"aanwezig (?:kunnen )?zijn|bij zijn|erbij zijn|deelnemen)\b|\braak\b.{0,50}\bniet\b|\b(?:kan|",
            r"kunnen)\b.{0,30}\belkaar\b.{0,20}\bniet\b|\bkunnen (?:we|wij)\b.{0,30}\bniet (?:afspreken|",
            r"samenkomen|vergaderen)\b|\biets tussengekomen\b|\bkomt (?:me|mij|er) (?:plots )?iets tussen\b"
        ),
        example: "Ik kan zaterdag niet komen.",
    },
    Cue {
        id: "nl.cancel.other",
        about: About::Cancellation,
        weight: -8,
        pattern: r"\b(?:abonnement|bestelling|vlucht|contract|account|verzekering|reservering|reservatie)\b",
        example: "Ik moet mijn abonnement annuleren.",
    },
    Cue {
        id: "nl.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: concat!(
            r"\b(?:verzet\w*|schuiven|verschui\w+|verschoven|uitstel\w*|uitgesteld|uit te stellen|verplaats\w*|",
            r"vervroeg\w*|andere (?:dag|datum)|ander moment)\b"
        ),
        example: "Ik moet het overleg verplaatsen.",
    },
    Cue {
        id: "nl.decline",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:geen|niet) (?:meer )?(?:interesse|geïnteresseerd|behoefte|belangstelling)\b|\b(?:sla|",
            r"slaan)\b.{0,40}\bover\b|\bniets voor (?:ons|mij)\b|\b(?:past|pas)\b.{0,30}\bniet\b.{0,20}\b(?:in|",
            r"binnen)\b|\b(?:nu|momenteel|voorlopig|op dit moment|even) niet\b|\bbesloten\b.{0,30}\bniet\b|",
            r"\bgeen (?:budget|ruimte|plaats)\b|\bnee,? (?:dank|bedankt)\b|\bniet het (?:juiste|goede|",
            r"beste) moment\b|\b(?:al|reeds) een (?:vaste )?(?:leverancier|partner|aanbieder)\b|",
            r"\bniet (?:weerhouden|geselecteerd|aangenomen) (?:werd|is|bent)\b|\bmoet(?:en)? (?:ik|",
            r"we) (?:helaas )?(?:bedanken|weigeren|passen)\b|\bbedank(?:en)? (?:ik )?(?:hier|",
            r"daar)? ?voor de eer\b|\bzie (?:ik )?ervan af\b|\bwe gaan hier niet op in\b|\b(?:maar )?(?:wij|we|",
            r"ik) bedank(?:en)?\b.{0,20}\b(?:keer|voor de eer|deze)\b|\bsluit\w* niet aan (?:bij|op)\b|",
            r"\bte druk\b.{0,40}\b(?:terug|nog eens)\b"
        ),
        example: "Op dit moment hebben we geen interesse.",
    },
    Cue {
        id: "nl.decline.slot",
        about: About::Decline,
        weight: -4,
        pattern: r"\?\s*$|\b(?:niet op kantoor|niet bereikbaar|niet aanwezig)\b",
        example: "Hebben jullie geen interesse?",
    },
    Cue {
        id: "nl.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:niet (?:meer|langer) te (?:contacteren|mailen|schrijven|bellen|benaderen)|(?:haal|verwijder|",
            r"schrap) (?:me|mij|ons|mijn \w+|ons \w+) (?:\w+ )?(?:van|uit)|geen (?:mails|e-mails|berichten|",
            r"nieuwsbrieven) meer|schrijf (?:me|mij) uit|uit uw bestand)\b"
        ),
        example: "Haal mij van uw mailinglijst.",
    },
    Cue {
        id: "nl.refer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:niet de (?:juiste|geschikte) (?:persoon|contactpersoon)|wend (?:je|u)(?:zelf)? (?:tot|",
            r"best tot)|moet (?:u|je) bij\b.{0,40}\bzijn|(?:nieuwe? )?(?:contactpersoon|aanspreekpunt) is|",
            r"is \w+(?: \w+)? (?:de|uw) (?:nieuwe )?contactpersoon|daar gaat \w+ over|gaat daar over|",
            r"ik ga (?:daar|hier) niet (?:meer )?over|(?:^|, )vraag het (?:best |eens |maar )?aan|",
            r"neemt mijn (?:taken|werk|dossiers|functie)|mijn opvolger|het best(?:e)? (?:rechtstreeks )?(?:naar|",
            r"aan|tot|bij)|beter (?:bij|contact)|daarvoor (?:kan|kunt|kun) (?:u|je) (?:terecht )?bij)\b"
        ),
        example: "Wend u tot Lotte Voorbeeld.",
    },
    Cue {
        id: "nl.refer.left",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:werkt?|werken) (?:hier )?niet meer (?:bij|voor|hier|in)\b|\bniet (?:meer|langer) (?:bij ons|",
            r"in dienst|werkzaam)\b|\bheeft (?:het|ons|de|onze) (?:bedrijf|kantoor|firma|organisatie|",
            r"dienst)\b.{0,40}\bverlaten\b|\b(?:maakt|maak) geen deel meer uit\b|\bvan baan veranderd\b|",
            r"\bmet pensioen\b"
        ),
        example: "Bart werkt niet meer bij ons.",
    },
    Cue {
        id: "nl.thanks",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\berkentelijk (?:voor|om)\b|\bdat (?:je|u|jullie) .{2,60}, (?:heel erg |hartelijk )?(?:bedankt|dank|",
            r"merci)\b|\bhoe ik (?:je|u|jullie) (?:kan|moet|ooit) (?:\w+ )?bedanken\b|\b(?:super|",
            r"hartelijk )?(?:bedankt|dank|dankjewel|dankuwel|dank je wel|dank u wel|dank u|dank je|merci|",
            r"dankbaar) (?:nogmaals |alvast )?(?:voor|om)\b|\b\w*bedankt voor\b|\bwaarde(?:er|ren) (?:ik|we|",
            r"wij)\b|\b(?:ik|we|wij) waarde(?:er|ren)\b|^(?:prima|top|super|perfect|ok|oké|",
            r"fijn)?[,.!]? ?(?:\w*bedankt|dank(?: je| u)?(?: wel)?|dankjewel|dankuwel|merci|(?:hartelijk|heel erg|",
            r"zeer) bedankt|hartelijk dank)(?: \w+)?!"
        ),
        example: "Hartelijk dank voor de tekeningen.",
    },
    Cue {
        id: "nl.thanks.advance",
        about: About::Thanks,
        weight: -8,
        pattern: concat!(
            r"\b(?:alvast|bij voorbaat|op voorhand)\b|\b(?:bedankt|dank) voor (?:uw|je) (?:aandacht|interesse|",
            r"geduld|begrip|tijd|inschrijving|bestelling|bericht|mail|e-mail|mailtje)\b|\b(?:bedankt|",
            r"dank) .{2,60}, maar\b"
        ),
        example: "Alvast bedankt voor je antwoord.",
    },
    Cue {
        id: "nl.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:in (?:de )?bijlage|bijgevoegd|bijgaand|als bijlage|zoals (?:beloofd|afgesproken|besproken|",
            r"gevraagd)|hierbij (?:vind|vindt|stuur|bezorg|ontvang)\w*|hier (?:is|zijn|heb je|vind je) (?:de|het|",
            r"een|alvast)?)\b"
        ),
        example: "In bijlage vindt u de offerte.",
    },
    Cue {
        id: "nl.release",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"^laat maar(?:,|\.|$)|\b(?:hoeft|hoef|hoeven) (?:[\w']+ ){0,4}niet meer\b|^vergeet het(?: maar)?[,.]|",
            r"\bals niet verzonden\b|\bniet meer nodig\b|\b(?:al|intussen|inmiddels|ondertussen) (?:opgelost|",
            r"beantwoord|geregeld|gevonden|in orde)\b|\bhoeft niet meer\b|\bdoe (?:maar )?geen moeite\b|",
            r"\balsof ik niets (?:gevraagd|gezegd)\b"
        ),
        example: "Het hoeft niet meer, bedankt.",
    },
    Cue {
        id: "nl.pending",
        about: About::StillPending,
        weight: 4,
        pattern: concat!(
            r"\b(?:niet vergeten|nog niet (?:aan toe gekomen|toe gekomen|gelukt|de tijd)|nog (?:mee |",
            r"met .{2,40} )?bezig|staat nog op|sorry voor de (?:late|trage|vertraging)|excuses voor (?:de|het|",
            r"mijn) (?:late|vertraging|lange))\b"
        ),
        example: "Ik ben het niet vergeten.",
    },
    Cue {
        id: "nl.met",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\bhet was (?:heel |erg |zeer |echt |weer )?(?:fijn|leuk|aangenaam|goed|gezellig|een genoegen|tof|",
            r"plezant)(?: om)? (?:je|u|jou|jullie)\b.{0,40}\b(?:zien|ontmoeten|spreken|leren kennen)\b|\b(?:ons|",
            r"onze) (?:gesprek|overleg|afspraak|telefoontje|ontmoeting|bespreking) van (?:gisteren|eergisteren|",
            r"vorige|vanochtend)\b"
        ),
        example: "Het was fijn je te zien.",
    },
    Cue {
        id: "nl.offer.no_joint",
        about: About::Offer,
        weight: -6,
        pattern: r"^(?:\p{L}+, )?zullen we\b",
        example: "Zullen we bellen, of zal ik langskomen?",
    },
    Cue {
        id: "nl.decline.other",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:voor|met) (?:een )?ander\p{L}* \p{L}+ (?:gekozen|in zee|verder|gegaan)\b|\bpast (?:nu |",
            r"momenteel |op dit moment |helaas )*niet (?:in|binnen|bij) (?:onze|ons|mijn|de)\b|\b(?:geen|",
            r"niet) (?:budget|ruimte|behoefte|capaciteit)\b|\bvacature is (?:al |inmiddels )?(?:vervuld|ingevuld)"
        ),
        example: "Uiteindelijk hebben we voor een andere leverancier gekozen.",
    },
    Cue {
        id: "nl.decline.list",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:van|uit) (?:uw|je|jullie|de) (?:\p{L}*lijst|bestand|mailing\p{L}*|",
            r"adressenbestand)\b.{0,20}\b(?:halen|verwijderen|schrappen|afhalen|uitschrijven)|\b(?:haal|verwijder|",
            r"schrap) (?:mij|me|ons)\b"
        ),
        example: "Wilt u mij van uw lijst halen.",
    },
    Cue {
        id: "nl.cancel.not_work_out",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bhet lukt (?:me|mij|ons) (?:helaas |toch |echt )*niet om .{0,60}\b(?:te zijn|te komen|erbij|",
            r"aanwezig|langs|halen)\b|\b(?:afspraak|vergadering|overleg|gesprek|call|bespreking|lunch|etentje|",
            r"bezoek|meeting)\b.{0,60}\b(?:schuiven|verschuiven|verplaatsen|verzetten|uitstellen|verlaten)\b|",
            r"\b(?:afspraak|vergadering|overleg|gesprek|call|bespreking|lunch|bezoek|meeting)\b.{0,40}\b(?:gaat|",
            r"kan) (?:helaas )?niet door"
        ),
        example: "Het lukt me niet om bij de vergadering te zijn.",
    },
    Cue {
        id: "nl.cancel.shift",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:schuiven|verschuiven|verplaatsen|verzetten|uitstellen|een andere (?:dag|datum|keer))\b",
        example: "Kunnen we onze afspraak schuiven?",
    },
    Cue {
        id: "nl.offer.helps",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:als|mocht) (?:het|dat) (?:je|u|jullie|jou) .{0,20}(?:helpt|helpen|uitkomt|scheelt|",
            r"handig)\p{L}*,? .{0,20}(?:kan|kunnen|wil|zou) (?:ik|we|wij)\b|\bzal ik\b"
        ),
        example: "Als het je helpt, kan ik mijn ladder lenen.",
    },
    Cue {
        id: "nl.decline.spent",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bbudget\b.{0,60}\b(?:vergeven|op|besteed|uitgeput)\b|\b(?:moet|moeten) (?:ik |",
            r"we )?(?:helaas )?(?:nee zeggen|bedanken|weigeren|passen|afslaan)\b"
        ),
        example: "Ons budget is al vergeven.",
    },
    Cue {
        id: "nl.cancel.lapses",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:vervalt|komt te vervallen) (?:de|het|onze)\b|\b(?:les|vergadering|cursus|afspraak|training|",
            r"bijeenkomst)\b.{0,40}\b(?:vervalt|komt te vervallen|is afgelast|valt uit)\b|",
            r"\bin plaats van .{0,60}\b(?:afspraak|overleg|vergadering|gesprek|lunch|bezoek|meeting)\b|",
            r"\b(?:afspraak|overleg|vergadering|gesprek|lunch|bezoek|meeting)\b.{0,60}\bin plaats van\b"
        ),
        example: "Wegens ziekte vervalt de les van maandag.",
    },
    Cue {
        id: "nl.cancel.instead_move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\bin plaats van\b",
        example: "Kan donderdag in plaats van woensdag voor onze afspraak?",
    },
    Cue {
        id: "nl.refer.not_mine",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bniet mijn (?:afdeling|terrein|pakkie-an|taak)\b|\bdat doet (?:mevrouw|meneer|de heer|mijn collega|",
            r"collega) ?\p{L}*"
        ),
        example: "Facturen zijn niet mijn afdeling, dat doet mevrouw Otten.",
    },
    Cue {
        id: "nl.decline.served",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:zijn|ben) (?:al|reeds) (?:voorzien|goed voorzien|bediend)\b|\bhebben al een (?:leverancier|",
            r"partner|oplossing)"
        ),
        example: "Dank u, wij zijn al voorzien.",
    },
    Cue {
        id: "nl.offer.if_needed",
        about: About::Offer,
        weight: 4,
        pattern: r"\b(?:indien|als dat|als het|zo) nodig(?: is)?,? kan (?:ik|we)\b",
        example: "Indien nodig kan ik een beamer meebrengen.",
    },
    Cue {
        id: "nl.thanks.that",
        about: About::Thanks,
        weight: 4,
        pattern: r"\bbedankt dat (?:je|u|jullie)\b|\bdank (?:je|u) wel dat\b",
        example: "Bedankt dat je bent ingevallen.",
    },
    Cue {
        id: "nl.decline.thanks",
        about: About::Decline,
        weight: -4,
        pattern: r"\bhoe (?:ik|we) .{0,20}moet(?:en)? bedanken\b",
        example: "Ik weet niet hoe ik je moet bedanken, we hebben geen budget.",
    },
    Cue {
        id: "nl.offer.not_there",
        about: About::Offer,
        weight: -6,
        pattern: r"\bzal ik .{0,40}\bniet\b",
        example: "Zal ik er niet bij zijn, zal ik bellen.",
    },
    Cue {
        id: "nl.pending.others",
        about: About::StillPending,
        weight: 4,
        pattern: WAITS_FOR_OTHERS,
        example: "Ik wacht nog op antwoord van de boekhouding.",
    },
    Cue {
        id: "nl.pending.not_yet",
        about: About::StillPending,
        weight: 4,
        pattern: r"\bnog niet aan toegekomen\b",
        example: "Ik ben er nog niet aan toegekomen.",
    },
    Cue {
        id: "nl.deliver.done",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:pakket|pakje|pakketje|brief|bestelling|factuur|geld|bedrag) (?:is|zijn|",
            r"ging) .{0,30}\b(?:op de post|verstuurd|verzonden|onderweg|de deur uit|overgemaakt)\b|",
            r"\b(?:ik heb|we hebben|wij hebben) .{2,40}\b(?:overgemaakt|geüpload|verstuurd|opgestuurd|",
            r"verzonden)\b"
        ),
        example: "Het pakketje is vanmorgen op de post gegaan.",
    },
    Cue {
        id: "nl.met.thanks",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\bvoor het (?:\p{L}+ ){0,2}(?:gesprek|overleg|etentje|bezoek|",
            r"kopje koffie) (?:van )?(?:gisteren|eergisteren|vanmiddag|vanochtend|vorige week|afgelopen)\b"
        ),
        example: "Bedankt voor het fijne gesprek van gisteren.",
    },
    Cue {
        id: "nl.deliver.enclosed",
        about: About::Delivery,
        weight: 4,
        pattern: ENCLOSES,
        example: "Bijgaand stuur ik u de facturen.",
    },
    Cue {
        id: "nl.cancel.not_today",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bred(?:den)? (?:het|t) (?:vanavond |vandaag |morgen |helaas |echt |toch )*niet(?: (?:vanavond|",
            r"vandaag|morgen))?(?:[,.;!]|$)"
        ),
        example: "Ik red het niet vanavond, sorry.",
    },
    Cue {
        id: "nl.release.let_be",
        about: About::Release,
        weight: 4,
        pattern: r"\blaat (?:de|het|die|dat|dit)(?: \p{L}+){0,3} maar zitten\b",
        example: "Laat die taart maar zitten.",
    },
    Cue {
        id: "nl.thanks.kind",
        about: About::Thanks,
        weight: 4,
        pattern: r"\b(?:super|heel|erg|wat) (?:lief|aardig|fijn) dat (?:je|u|jullie)\b",
        example: "Super lief dat je het aanbood!",
    },
    Cue {
        id: "nl.decline.off_the_list",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\bvan (?:uw|jullie|de|deze) (?:verzendlijst|mailinglijst|lijst|maillijst) (?:halen|schrappen|",
            r"verwijderen|afhalen)\b"
        ),
        example: "Wilt u mij van uw lijst halen?",
    },
    Cue {
        id: "nl.met.pleasure",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\bwas (?:me |mij |ons )?een genoegen (?:om )?(?:u|je|jullie) [^.?!]{0,40}te (?:ontmoeten|",
            r"spreken)\b"
        ),
        example: "Het was me een genoegen u vorige week te ontmoeten.",
    },
];
