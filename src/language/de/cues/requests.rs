//! Whether a German sentence wants something of its reader, or only sounds like it.

use super::commitments::DROPS_ITS_SUBJECT;
use super::turns::{CAN_BE_HAD, SETTLED_MEANWHILE, WAITS_FOR_OTHERS};
use crate::language::{About, Cue};

/// Stems of verbs that are asked of a reader.
macro_rules! orders {
    () => {
        concat!(
            r"(?:schick|send|gib|geb|sag|schau|guck|komm|prüf|schreib|leit|nenn|meld|lies|les|erzähl|denk|vergiss|",
            r"vergess|ruf|lass|mach|bring|hol|nimm|nehm|klär|frag|hilf|helf|bestätig|trag|füll|unterschreib|",
            r"kümmer|check|überleg|stell|setz|lad|druck|buch|bestell|wart|halt|vereinbar|besorg|zeig|erklär|teil|",
            r"änder|korrigier|überarbeit|überweis|antwort|reservier|sprich|sprech|versuch|geh|bleib|pass|",
            r"verschieb|such|wend|erinner|informier|beacht|achte|lade|installier|wähl|klick|öffne|organisier|",
            r"kontaktier|empfehl|empfiehl|ergänz|unterstütz|merk|überprüf|mail|hinterlass|leg|reich|sorg|red|leih)"
        )
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"\?(?:\s|$)",
        example: "Ist das Tor offen?",
    },
    Cue {
        id: "de.request.please",
        about: About::Request,
        weight: 3,
        pattern: r"\bbitte\b",
        example: "Bitte rufen Sie Ben an.",
    },
    Cue {
        id: "de.request.could_you",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:könn(?:t)?en sie|(?:könntest|kannst|würdest|magst|willst|möchtest|hättest|wärst|kriegst|",
            r"schaffst) du|(?:könntet|könnt|würdet|mögt|hättet|wärt) ihr|würden sie|möchten sie|mögen sie|",
            r"wären sie|hätten sie|wäre es (?:ihnen |dir |euch )?möglich|ist es möglich|darf ich (?:sie |dich |",
            r"euch )?(?:bitten|fragen|nachfragen|erinnern)|dürfte ich|magst mal|kannst mal|könntest mal|",
            r"gibt es (?:schon |etwas )?(?:neuigkeiten|neues))\b"
        ),
        example: "Könntest du mir den Plan schicken",
    },
    Cue {
        id: "de.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:dann|und|aber|also|nur|ach|hallo|hi|\p{L}+,),? )?",
            orders!(),
            concat!(
                r"(?:e|t|et|en sie|n sie)? (?:mir|uns|dich|euch|bitte|mal|doch|das|die|den|der|dem|es|ihn|ihm|ihr|",
                r"ein\w*|dein\w*|ihre?\w*|eure?\w*|noch|kurz|einfach|an|auf|nicht|dann|gleich|ruhig|unbedingt|ja|",
                r"vorher|mich|sich|nach|mit|bei|dir|beide?\w*|alle?\w*|gern\w*|lieber|schon|am|bis|über|zu|ob|was|",
                r"wann|wie|dazu|dafür|daran|dran)\b|^(?:bitte )?seid? (?:bitte |doch )?so (?:nett|lieb|gut|",
                r"freundlich)|^lasst? (?:mich|uns|es)\b|\b(?:lass|lassen sie|lasst) (?:mich|uns) (?:bitte |doch |",
                r"kurz )*(?:wissen|das wissen)\b"
            )
        ),
        example: "Schick mir den Plan.",
    },
    Cue {
        id: "de.request.clause_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"(?:^(?:wenn|falls|sobald|sollte|bevor|solange|zur|für|um|am|bis)\b[^.?!]{3,120}, |, (?:und |dann |",
            r"also )?|[-–;:] )(?:dann )?(?:gib|sag|schick|ruf|schreib|melde|lass|schau|komm|bring|denk|nimm|frag|",
            r"geben sie|sagen sie|schicken sie|senden sie|rufen sie|schreiben sie|lassen sie|teilen sie|",
            r"nennen sie) (?:mir|uns|mich|bitte|dich|doch|mal|einfach|kurz|an|das|es|den|die)\b"
        ),
        example: "Wenn du Ben siehst, gib mir Bescheid.",
    },
    Cue {
        id: "de.request.you_should",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"(?:^(?:\p{L}+, )?|[,;:-] |\b(?:und|aber|dann|also|vielleicht) )(?:du|ihr|sie|am besten) (?:musst|",
            r"solltest|müsstest|sollst|müsst|solltet|müsstet|müssten|sollten|müssen|könntest|könntet) (?:bitte |",
            r"noch |mir |uns |dich |unbedingt |mal |dir |das |aber |auch )"
        ),
        example: "Du solltest dir das noch ansehen.",
    },
    Cue {
        id: "de.request.need",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich|wir) (?:bräuchten?|brauche?n?|benötigen?|benötigten) (?:bitte |noch |dringend |dafür |",
            r"dazu |also |von (?:dir|ihnen|euch) )*(?:.{0,40}\b(?:ihre?n?|deine?n?|eure?n?|von dir|von ihnen|",
            r"von euch|bis)\b|(?:die|den|das|eine?n?|noch)\b)|\b(?:bräuchten?|benötigen?) (?:ich|wir)\b|\b(?:mir|",
            r"uns) (?:fehlt|fehlen)\b|\b(?:fehlt|fehlen) (?:mir|uns) noch\b|\b(?:ich|wir) warten? (?:immer noch |",
            r"noch |weiterhin )?auf (?:deine?n?|ihre?n?|eure?n?|die|den|das|antwort|rückmeldung|nachricht)\b"
        ),
        example: "Uns fehlt noch Ihre Unterschrift.",
    },
    Cue {
        id: "de.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich|wir) (?:wollte|wollten|möchte|möchten|würde gern\w*|würden gern\w*|darf) (?:nur |kurz |",
            r"mal |dich |sie |euch |gern |gerne |auch )*(?:fragen|wissen|nachfragen|nachhaken|hören|bitten|",
            r"erinnern|anfragen)\b|\b(?:wollte|wollten|möchte|möchten) (?:sie |dich |",
            r"euch )?(?:nach .{2,60} fragen|um .{2,60} bitten|wissen, )|\b(?:wüsste|wüssten|hätte|hätten) (?:ich |",
            r"wir )?(?:gern|gerne)\b|\b(?:ich|wir) (?:wüsste|wüssten|hätte|hätten) (?:da |noch |auch )?(?:gern|",
            r"gerne|eine (?:frage|bitte))\b|\bich frage mich,? (?:ob|wie|wann|was|warum)\b|",
            r"\bmich würde interessieren|\b(?:ich|wir) (?:bitten?|ersuchen?) (?:sie|dich|euch|um|höflich|",
            r"freundlich|daher|hiermit|nochmals)\b|\bum (?:eine |kurze |baldige |zeitnahe |ihre |deine |",
            r"schnelle )*(?:rückmeldung|antwort|bestätigung|zusendung|rückruf|mitteilung|überweisung|information|",
            r"nachricht|stellungnahme)\b.{0,30}\b(?:bitte|bitten|gebeten|bat)\b|",
            r"\b(?:mir ist (?:noch )?nicht (?:ganz )?klar|ich verstehe (?:noch )?nicht(?: ganz)?|",
            r"ich weiß nicht),? (?:ob du|ob sie|ob ihr|warum|wieso|wie|was)\b|\b(?:weißt du|wissen sie|",
            r"wisst ihr)\b"
        ),
        example: "Ich wollte kurz fragen, ob das Tor offen ist.",
    },
    Cue {
        id: "de.request.grateful",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:wäre|wären) (?:ich |wir |ihnen |dir |euch |sehr |äußerst |wirklich )*(?:dankbar|verbunden)|",
            r"\b(?:wäre|wären) (?:\p{L}+ ){0,4}(?:dankbar|verbunden)\b|\bwürde(?:n)? (?:ich |wir )?(?:mich |",
            r"uns )?.{0,50}freuen\b|\b(?:es )?w(?:är|äre|ürde) (?:\p{L}+ ){0,3}(?:schön|toll|gut|prima|hilfreich|",
            r"super|klasse|nett|lieb|spitze|wichtig|genial|helfen|freuen),? (?:wenn|falls|dass)\b|\b(?:freue|",
            r"freuen) (?:mich|uns) (?:schon )?(?:auf|über) (?:ihre|deine|eure|eine) (?:\p{L}+ )?(?:antwort|",
            r"rückmeldung|nachricht|zusage|ideen|einschätzung)\b|\b(?:ich|wir) hoffen?,? (?:dass )?(?:du|sie|",
            r"ihr) .{2,60}(?:kannst|können|könnt)\b"
        ),
        example: "Wir wären Ihnen für eine Antwort dankbar.",
    },
    Cue {
        id: "de.request.proposal",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:wollen wir|sollen wir|sollten wir|wir sollten|könnten wir|können wir|wir könnten|wie (?:wäre|",
            r"wär) ?(?:es|'s)|was (?:hältst du|halten sie|haltet ihr)|hast du (?:lust|zeit)|habt ihr (?:lust|",
            r"zeit)|haben sie (?:lust|zeit)|(?:mein )?vorschlag:|(?:ich|wir) (?:schlage|schlagen|würde|",
            r"würden) (?:daher |deshalb )?vor(?:schlagen)?|lass(?:t)? uns|lassen sie uns|passt (?:dir|ihnen|euch)|",
            r"geht (?:dir|das bei dir|es bei dir))\b"
        ),
        example: "Wollen wir am Freitag telefonieren",
    },
    Cue {
        id: "de.request.courtesy",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"\bbitte (?:zu )?(?:entschuldig|verzeih)|\bbitte schreiben sie (?:mir|uns) nicht\b|",
            r"\bbitte um (?:entschuldigung|verzeihung|nachsicht|verständnis)|^bitte (?:schön|sehr|gern\w*)?[!.]*$|",
            r"\b(?:ich|wir) (?:bitte|bitten) \p{L}+(?: \p{L}+)?, (?:dir|ihnen|euch|dich|sie|sich)\b|",
            r"\bnehmen sie mich .{0,20}(?:liste|verteiler)\b"
        ),
        example: "Bitte entschuldigen Sie die Verspätung.",
    },
    Cue {
        id: "de.request.no_order",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"^(?:mach dir (?:keine|nichts)|machen sie sich (?:keine|nichts)|macht euch (?:keine|nichts)|",
            r"vergiss (?:es|das|mein\w*)|vergessen sie (?:es|das|mein\w*)|mach'?s gut|schau(?:en wir)? mal|",
            r"komm gut|kommen sie gut|lass dir|lassen sie es sich|bleib gesund|bleiben sie gesund|pass auf dich|",
            r"lassen sie mich das|lass mich (?:das|mal|kurz|erst|es))|\bwer (?:weiß|hätte)\b|\bwas für ein|",
            r"\bkeine sorge\b"
        ),
        example: "Mach dir keine Sorgen, bitte.",
    },
    Cue {
        id: "de.request.another_time",
        about: About::Request,
        weight: -12,
        pattern: concat!(
            r"\b(?:meld\w+|versuch\w+|frag\w+)\b.{0,30}\b(?:im|in|nach|ab|nächst\w+)\b.{0,30}\b(?:wieder|",
            r"noch ?(?:ein)?mal|erneut)\b"
        ),
        example: "Bitte melden Sie sich im Herbst noch einmal.",
    },
    Cue {
        id: "de.request.marketing",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\b(?:newsletter|abmelden|klicken sie|nutzungsbedingungen|bitte beachten)\b|\bwie geht(?:'?s| es)\b|",
            r"\bwie war (?:dein|ihr|euer|das) (?:wochenende|urlaub|tag)"
        ),
        example: "Bitte beachten Sie unseren Newsletter.",
    },
    Cue {
        id: "de.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:bei|für) (?:weiteren? |etwaigen? |allen? |eventuellen? )?(?:fragen|rückfragen|unklarheiten|",
            r"auskünfte)\b|\bstehe(?:n)? (?:ich|wir) .{0,40} zur verfügung\b|\b(?:ich|",
            r"wir) stehen? .{0,60} zur verfügung\b|\bzögern? (?:sie )?nicht\b|\b(?:wenn|falls|sollten|",
            r"sollte) (?:du|sie|ihr|es|noch|sich|irgend\p{L}*) (?:noch |dazu |weitere )*(?:eine |weitere |",
            r"irgendwelche )?(?:fragen?|hilfe|unklarheiten)\b|\b(?:wenn|falls) (?:noch )?etwas unklar\b|",
            r"\bmelde\w* (?:dich|sie sich|euch) (?:einfach |gern |gerne )?jederzeit\b|\b(?:kommen sie|",
            r"komm) (?:gern|gerne|einfach) (?:jederzeit )?auf (?:mich|uns) zu\b|^(?:ich |",
            r"wir )?hoffen?,? (?:es geht (?:dir|ihnen|euch)|dir geht|ihnen geht|euch geht|du hattest|sie hatten|",
            r"(?:bei )?(?:dir|ihnen|euch) (?:geht|ist))\b"
        ),
        example: "Bei Fragen melden Sie sich bitte.",
    },
    Cue {
        id: "de.request.own_act",
        about: About::Request,
        weight: -4,
        pattern: concat!(
            r"^(?:dann |gut, |ok,? )?(?:ich|wir) (?:melde|schicke|schick|sende|rufe|versuche|nehme|gebe|kümmere|",
            r"kläre|prüfe|schaue|sage|leite|bringe|komme)\w*\b[^?]*$"
        ),
        example: "Ich melde mich, bitte nicht warten.",
    },
    Cue {
        id: "de.request.not_any_more",
        about: About::Request,
        weight: -4,
        pattern: r"\b(?:musst|müssen sie|müsst|brauchst|brauchen sie) [^.?!]{0,60}\b(?:nicht mehr|nichts mehr)\b",
        example: "Du musst mir den Plan nicht mehr schicken.",
    },
    Cue {
        id: "de.request.expects",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\bmir wäre (?:sehr )?(?:geholfen|lieb|recht)\b|\b(?:ich|wir) erwarten? (?:ihre?n?|deine?n?|",
            r"eure?n?)\b|\b(?:erinnern wir|wir erinnern|erinnere ich|ich erinnere) (?:sie|dich|",
            r"euch) (?:.{0,20})?an\b|\b(?:rechnung|betrag|zahlung) .{0,30}\b(?:noch )?(?:offen|ausstehend|",
            r"unbezahlt|nicht eingegangen|nicht beglichen)"
        ),
        example: "Wir erwarten Ihre Stellungnahme.",
    },
    Cue {
        id: "de.request.interests",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:uns|mich) (?:interessiert|würde interessieren)\b|\b(?:anruf|antwort|nachricht|zeile) (?:würde|",
            r"reicht|genügt) (?:mir|uns)?\b"
        ),
        example: "Uns interessiert, wie lange die Akkus halten.",
    },
    Cue {
        id: "de.request.asks_or_is_owed",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:ich|wir) (?:habe|haben|hätte|hätten) (?:noch |da |mal )*(?:eine |ein paar |zwei |",
            r"noch )*(?:kurze )?(?:fragen?|bitte)\b(?: zu[mr]?| an| zur| über| wegen|[.!:])|\b(?:du schuldest|",
            r"sie schulden|ihr schuldet) (?:mir|uns)\b"
        ),
        example: "Ich habe eine Frage zum Vertrag.",
    },
    Cue {
        id: "de.request.of_others",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"\b(?:er|sie|man) (?:wollte|wollten|will|fragte|hat gefragt|hat mich gefragt) (?:mich |uns )?(?:nur |",
            r"auch )?(?:wissen|,? ?ob)\b"
        ),
        example: "Er wollte wissen, ob wir kommen.",
    },
    Cue {
        id: "de.request.others",
        about: About::Request,
        weight: -5,
        pattern: WAITS_FOR_OTHERS,
        example: "Ich warte noch auf die Freigabe vom Chef.",
    },
    Cue {
        id: "de.request.somebody_asks",
        about: About::Request,
        weight: -4,
        pattern: r"^(?:fragt|sagt|meint|ruft|antwortet) (?:der|die|das|ein|eine|er|mein|meine|unser|unsere) \p{L}",
        example: "Fragt der Arzt den Mann.",
    },
    Cue {
        id: "de.request.who_needs",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"\bwer (?:bitte|zum teufel|um himmels willen|denn|schon) braucht\b|\bwer braucht (?:bitte|denn|",
            r"schon|so)\b"
        ),
        example: "Wer braucht bitte einen Toaster mit WLAN?",
    },
    Cue {
        id: "de.request.settled_meanwhile",
        about: About::Request,
        weight: -6,
        pattern: SETTLED_MEANWHILE,
        example: "Betrachten Sie es bitte als gegenstandslos.",
    },
    Cue {
        id: "de.request.want_to_know",
        about: About::Request,
        weight: -3,
        pattern: r"^(?:wollen|möchten) sie wissen, (?:wie|warum|was)\b",
        example: "Wollen Sie wissen, wie das geht?",
    },
    Cue {
        id: "de.request.dropped_to_reader",
        about: About::Request,
        weight: -4,
        pattern: DROPS_ITS_SUBJECT,
        example: "Ruf dich morgen an.",
    },
    Cue {
        id: "de.request.doubts",
        about: About::Request,
        weight: -4,
        pattern: r"^aber \p{L}+t (?:er|man|sie) (?:denn|je|jemals|überhaupt)\b",
        example: "Aber fragt er denn je?",
    },
    Cue {
        id: "de.request.among_yourselves",
        about: About::Request,
        weight: -4,
        pattern: r"\balles weitere (?:können|könnt|besprecht|besprechen)\b",
        example: "Alles Weitere können Sie direkt besprechen.",
    },
    Cue {
        id: "de.request.not_forgotten",
        about: About::Request,
        weight: -4,
        pattern: r"\b(?:hab|habe|haben)(?: ich| wir)?(?: es| das| sie)?(?: aber)? nicht vergessen\b",
        example: "Ich habe es aber nicht vergessen.",
    },
    Cue {
        id: "de.request.you_can_have_it",
        about: About::Request,
        weight: -4,
        pattern: CAN_BE_HAD,
        example: "Den Wagen kannst du auch haben.",
    },
];
