//! What else a German sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

/// Somebody else is waited for, and not the reader: no request, and nothing that is done.
pub(super) const WAITS_FOR_OTHERS: &str = concat!(
    r"\b(?:warte|warten) .{0,30}\b(?:antwort|rückmeldung|freigabe|nachricht|bestätigung|zusage|",
    r"genehmigung|unterlagen) (?:von (?:der|dem|den|unsere[mrn]|meine[mrn]|herrn|frau)|vom|",
    r"aus (?:der|dem))\b"
);

/// What was wished for comes with these very words: it is delivered, and not promised.
pub(super) const SENDS_AS_WISHED: &str = concat!(
    r"\bwie gewünscht (?:übermittle|übermitteln|übersende|übersenden|sende|senden|schicke|schicken) ",
    r"(?:ich|wir)\b"
);

/// A reminder that may have crossed a payment: it asks nothing more, and releases nobody.
pub(super) const SETTLED_MEANWHILE: &str =
    r"\bbetrachten sie (?:es|dies|dieses|diese|das)\b[^.?!]*(?:gegenstandslos|hinfällig)";

/// Something is offered, be it put as a question or not.
pub(super) const CAN_BE_HAD: &str = r"\bkannst du (?:auch |gern |gerne |natürlich |ruhig )*haben\b";

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.offer",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich|wir) (?:kann|können|könnte|könnten) .{2,80}\b(?:wenn|falls) (?:du|sie|ihr|es|das)\b|",
            r"\bsoll ich\b|\bsollen wir (?:dir|ihnen|euch|das)\b|\b(?:wenn|falls) (?:du|sie|ihr|es|das|gewünscht|",
            r"nötig) .{0,40}\b(?:kann|können|könnte|könnten|helfe|helfen|stelle|schicke|leihe) (?:ich|wir)\b|",
            r"\bgerne? (?:helfe|leihe|zeige|erkläre)(?:n)? (?:ich|wir)\b|\b(?:bei bedarf|",
            r"auf wunsch) .{0,40}(?:ich|wir)\b|\b(?:ich|wir) (?:würde|würden) (?:dir|ihnen|euch) (?:gern|",
            r"gerne) (?:helfen|zeigen|leihen)|\b(?:brauchst du|brauchen sie|braucht ihr) (?:noch )?(?:hilfe|",
            r"unterstützung)\b"
        ),
        example: "Ich kann es schicken, wenn du magst.",
    },
    Cue {
        id: "de.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\b(?:lust|zeit|bereit|möchten sie|möchtest du|würden sie|würdest du)\b.{0,60}\b(?:vortrag|workshop|",
            r"seminar|kurs|referat)\b.{0,20}\b(?:halten|geben|leiten)\b|\b(?:an|bei) (?:ihrem|deinem|",
            r"eurem) (?:workshop|seminar|kurs|vortrag) teilnehmen\b"
        ),
        example: "Ich würde gern an Ihrem Workshop teilnehmen.",
    },
    Cue {
        id: "de.cancel",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:muss|müssen|leider|können wir|könnten wir|würde ich|kann ich|lass uns|lassen sie uns|",
            r"sollten wir|möchte|möchten|wollte).{0,80}\b(?:absagen|verschieben|verlegen|streichen|umlegen|",
            r"vertagen|canceln|schieben|vorziehen|umplanen)\b|\b(?:verschieben|absagen|verlegen|streichen|",
            r"vertagen) (?:muss|müssen)\b|\bdazwischengekommen\b|\b(?:besprechung|treffen|termin|telefonat|",
            r"\p{L}*konferenz|besuch|mittagessen|essen|gespräch|call|meeting|sitzung|probe|besichtigung|schulung|",
            r"workshop|seminar)\b.{0,60}\b(?:fällt (?:leider )?aus|entfällt|findet nicht statt|ist abgesagt|",
            r"wurde (?:abgesagt|verschoben|verlegt)|wird (?:abgesagt|verschoben|verlegt)|ist verschoben)\b|",
            r"\b(?:schaffe|kann|packe|schaffen|können) .{0,40}\b(?:nicht|doch nicht) (?:zu|zum|am|bei|",
            r"an) (?:\p{L}+ ){0,2}(?:termin|besprechung|treffen|teilnehmen|gespräch|sitzung|essen|probe|meeting|",
            r"call)\b|\b(?:muss|müssen) (?:ich|wir) .{0,40}\bpassen\b|\b(?:termin|treffen|besprechung|",
            r"call) .{0,30}\bplatzen\b"
        ),
        example: "Leider muss ich unser Treffen absagen.",
    },
    Cue {
        id: "de.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: concat!(
            r"versch[io]|\bverleg|\bschieben\b|\bvorziehen\b|\bvertag|\bumleg|\bumplan|\b(?:anderer|anderen|neuer|",
            r"neuen) termin\b"
        ),
        example: "Ich muss es verschieben.",
    },
    Cue {
        id: "de.decline",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:kein|keinen|keinerlei) (?:interesse|bedarf|budget|kapazität\w*|thema)\b|\b(?:momentan|derzeit|",
            r"aktuell|zur zeit|zurzeit|im moment) (?:leider )?(?:nicht|kein\w*)\b|\b(?:passt|klappt|geht) (?:es |",
            r"das )?(?:uns |mir |bei uns |bei mir |derzeit |momentan |im moment )?(?:leider )?(?:gerade |",
            r"derzeit )?nicht\b|\b(?:einladung|angebot|anfrage|auftrag) .{0,40}\b(?:ablehnen|absagen|",
            r"nicht annehmen)\b|\bmuss(?:en)? (?:ich |wir )?(?:leider )?(?:ablehnen|passen|absagen)\b|",
            r"\bsuchen (?:momentan|derzeit|aktuell|zurzeit)? ?keine\b|\b(?:für|zu gunsten|zugunsten) (?:einen|",
            r"eine|eines|einer) ander\w+ .{0,40}\bentschieden\b|\bentschieden,? .{0,60}\bnicht (?:weiter\p{L}*|",
            r"zu)\b|\bnicht (?:daran |an \w+ )?interessiert\b|\b(?:kommt|kommen) .{0,30}\bnicht in (?:frage|",
            r"betracht)\b|\bdavon absehen\b|\b(?:stelle|position) ist (?:bereits |schon )?besetzt\b|\b(?:erst|",
            r"frühestens) (?:wieder )?(?:im|ab|nach|nächstes) .{2,30}\b(?:wieder|melden|zeit|interessant)\b|",
            r"\b(?:melden sie sich|melde dich|versuchen sie es|fragen sie|frag) .{0,30}\b(?:im|nach|ab|",
            r"nächst\w+) .{0,30}\b(?:wieder|noch ?(?:ein)?mal|erneut)\b"
        ),
        example: "Wir haben kein Interesse.",
    },
    Cue {
        id: "de.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\b(?:schreiben sie (?:mir|uns) (?:bitte )?nicht mehr|keine weiteren (?:e-?mails|mails|nachrichten|",
            r"werbung\w*)|(?:aus|von) (?:ihrem|dem|ihrer|der|eurem|eurer) (?:verteiler\w*|liste|mailingliste|",
            r"adressliste)|nicht (?:mehr|weiter) (?:anschreiben|kontaktieren|anrufen|schreiben)|(?:löschen|",
            r"entfernen|streichen) sie (?:bitte )?(?:mich|meine (?:adresse|daten|e-?mail)))"
        ),
        example: "Bitte keine weiteren Mails.",
    },
    Cue {
        id: "de.refer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:nicht (?:mehr )?(?:der richtige|die richtige|zuständig)|wende(?:n sie sich|n sie sich bitte|",
            r"t euch| dich)? (?:bitte |besser |lieber )?an|zuständig (?:ist|dafür)|(?:darüber|dazu|",
            r"das) (?:sprichst du|sprechen sie|besprechen sie|besprichst du|klären sie) (?:das )?(?:am besten |",
            r"besser )?mit|(?:kümmert|kümmern) sich (?:jetzt|nun|inzwischen|bei uns|mittlerweile)|(?:richtige\w*|",
            r"zuständige\w*|beste\w*) (?:ansprechpartner\w*|adresse|kontakt|stelle)|ansprechpartner\w* (?:ist|",
            r"dafür|hierfür)|(?:betreut|bearbeitet|macht|leitet|verantwortet) (?:jetzt|nun|inzwischen|",
            r"seit \w+) (?:meine?|frau|herr|\p{L}+))\b"
        ),
        example: "Ich bin nicht der richtige Ansprechpartner, zuständig ist Cleo.",
    },
    Cue {
        id: "de.refer.left",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:arbeitet nicht mehr|nicht mehr (?:bei uns|im unternehmen|für|im haus|in der firma|in unserer)|",
            r"hat (?:das|unser|die|unsere) (?:unternehmen|haus|firma) verlassen|ausgeschieden|in (?:rente|pension|",
            r"den ruhestand) (?:gegangen|verabschiedet)|(?:nachfolger\w*|vertretung|nachfolge) (?:ist|übernimmt|",
            r"von)|hat (?:uns|die firma) .{0,20}verlassen|das unternehmen .{0,20}verlassen)\b"
        ),
        example: "Ana ist nicht mehr bei uns.",
    },
    Cue {
        id: "de.thanks",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\b(?:danke|vielen dank|herzlichen dank|besten dank|tausend dank|lieben dank|merci)(?: dir| ihnen|",
            r" euch| nochmals| noch ?mal)*,? (?:für|dass)\b|\b(?:ihnen|dir|euch) .{0,30}(?:sehr |",
            r"wirklich )?dankbar\.|\bherzlich .{0,40}bedanken\b|\bbedanke mich\b|\bfür .{3,60} (?:möchte|wollte|",
            r"will) ich (?:mich|dir|ihnen|euch) .{0,30}(?:danken|bedanken)\b|^(?:vielen |herzlichen |tausend |",
            r"lieben |besten )?dank(?:e)?(?:, \w+)?!|\b(?:danke dir|dank dir|danke euch|danke ihnen)(?: sehr|",
            r" dafür)?[!.]|\b(?:das war|war) (?:wirklich |sehr |echt )?(?:lieb|nett|toll|super|",
            r"freundlich) von (?:dir|euch|ihnen)\b"
        ),
        example: "Vielen Dank für den Plan.",
    },
    Cue {
        id: "de.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:anbei|im anhang|wie (?:versprochen|besprochen|vereinbart)|hier (?:ist|sind) (?:der|die|das))\b",
        example: "Anbei der Plan.",
    },
    Cue {
        id: "de.release",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:vergiss (?:es|das|mein\w*)|vergessen sie (?:es|das|mein\w*)|(?:können|kannst|",
            r"könnt) .{0,40}(?:ignorieren|vergessen|als gegenstandslos)|(?:musst|müssen|müsst|brauchst|brauchen|",
            r"braucht) .{0,60}(?:nicht mehr|nichts mehr|nicht weiter)|(?:hat|haben) (?:es |",
            r"das )?sich (?:\p{L}+ )?(?:erledigt|geklärt)|(?:ist|nicht) (?:inzwischen )?(?:nicht mehr|",
            r"mehr) (?:nötig|notwendig|erforderlich)|brauche? .{0,40}nicht mehr|nicht mehr nötig|",
            r"schon (?:selbst )?(?:gefunden|gelöst|geklärt)|gegenstandslos)\b"
        ),
        example: "Das hat sich erledigt.",
    },
    Cue {
        id: "de.pending",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:noch nicht (?:dazu gekommen|geschafft)|nicht vergessen|steht noch auf)\b",
        example: "Ich bin noch nicht dazu gekommen.",
    },
    Cue {
        id: "de.met",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\b(?:hat mich (?:sehr )?gefreut|schön,? (?:dich|sie) (?:getroffen|kennengelernt|gesprochen)|",
            r"unser (?:gespräch|telefonat|treffen) (?:gestern|vorgestern|von gestern|vom|letzte\w*))\b|",
            r"\bes war (?:sehr |so |wirklich )?(?:schön|nett|toll|super|eine freude),? .{0,60}\b(?:sehen|treffen|",
            r"sprechen|kennenzulernen|gesehen|getroffen|gesprochen)\b"
        ),
        example: "Es hat mich sehr gefreut.",
    },
    Cue {
        id: "de.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:absagen|verschieben|verlegen|wäre|würde|freue mich auf)\b",
        example: "Es wäre schön, wenn wir das Treffen verschieben.",
    },
    Cue {
        id: "de.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\b(?:im voraus|vorab|für (?:ihre|deine|eure) (?:zeit|aufmerksamkeit|verständnis|interesse)|",
            r"für das angebot|für ihr (?:verständnis|interesse|angebot))\b"
        ),
        example: "Vielen Dank für Ihr Verständnis.",
    },
    Cue {
        id: "de.decline.spent",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:budget|etat|mittel|plätze)\b.{0,60}\b(?:verplant|vergeben|ausgeschöpft|aufgebraucht|erschöpft|",
            r"belegt)\b|\bmuss (?:ich )?(?:leider )?(?:nein sagen|verzichten|passen)\b"
        ),
        example: "Unser Budget ist leider schon verplant.",
    },
    Cue {
        id: "de.thanks.fuers",
        about: About::Thanks,
        weight: 4,
        pattern: r"\bdank (?:fürs|für|dass)\b|\bdanke fürs\b",
        example: "Lieben Dank fürs Aushelfen.",
    },
    Cue {
        id: "de.offer.if_it_helps",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:wenn|falls) (?:es|das) (?:dir|ihnen|euch) (?:\p{L}+ )?(?:hilft|recht ist|passt|lieber ist|",
            r"weiterhilft|nützt)"
        ),
        example: "Wenn es dir hilft, komme ich früher.",
    },
    Cue {
        id: "de.cancel.fails",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:kurs|stunde|unterricht|training|lesung|feier|konzert|führung|vorlesung|probe|termin|treffen|",
            r"besprechung|sitzung|workshop|seminar|gespräch)\b.{0,60}\b(?:ausfallen|ausgefallen|entfallen)\b|",
            r"\b(?:statt|anstatt|anstelle) .{0,60}\b(?:treffen|termin|besprechung|call|gespräch|",
            r"meeting)\b.{0,30}\?|\b(?:treffen|termin|besprechung|call|gespräch|meeting)\b.{0,60}\b(?:statt|",
            r"anstatt) .{0,40}\?"
        ),
        example: "Der Kurs muss am Montag ausfallen.",
    },
    Cue {
        id: "de.cancel.instead",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:statt|anstatt|anstelle)\b",
        example: "Ginge statt Mittwoch auch Donnerstag für unser Treffen?",
    },
    Cue {
        id: "de.refer.not_mine",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:habe|haben) (?:ich|wir) nichts zu tun\b|\bdas (?:macht|regelt|erledigt|betreut|",
            r"bearbeitet) (?:bei uns )?(?:frau|herr|die|der|mein\p{L}*)\b"
        ),
        example: "Damit habe ich nichts zu tun, das macht bei uns Frau Ott.",
    },
    Cue {
        id: "de.decline.served",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:sind|bin) (?:wir |ich )?(?:bereits |schon |gut )+(?:versorgt|ausgestattet|eingedeckt|",
            r"bedient)\b|\bhaben (?:wir )?(?:bereits|schon) (?:einen|eine|jemanden)\b"
        ),
        example: "Danke, wir sind bereits versorgt.",
    },
    Cue {
        id: "de.offer.if_needed",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:falls|wenn|sofern) (?:nötig|gewünscht|erforderlich|gebraucht|das hilft),? (?:kann|können|",
            r"könnte) (?:ich|wir)\b"
        ),
        example: "Falls nötig, kann ich einen Beamer mitbringen.",
    },
    Cue {
        id: "de.cancel.no_event",
        about: About::Cancellation,
        weight: -4,
        pattern: concat!(
            r"^[^,]{3,60}(?:reizt|freut|ehrt|schmeichelt|interessiert)[^,]{0,20}, (?:aber )?(?:ich|wir) (?:muss|",
            r"müssen) (?:leider )?absagen"
        ),
        example: "So sehr es mich reizt, ich muss absagen.",
    },
    Cue {
        id: "de.pending.others",
        about: About::StillPending,
        weight: 4,
        pattern: WAITS_FOR_OTHERS,
        example: "Ich warte noch auf die Freigabe vom Chef.",
    },
    Cue {
        id: "de.pending.not_yet",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:von|vom|aus) .{2,40} (?:habe ich|haben wir) (?:leider )?noch (?:nichts|keine (?:antwort|rückmeldung|nachricht))\b",
        example: "Aus der Rechtsabteilung habe ich leider noch nichts gehört.",
    },
    Cue {
        id: "de.deliver.done",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:überweisung|paket|brief|sendung|rechnung|vertrag|geld) (?:ist|sind|ging|",
            r"gingen) .{0,20}\b(?:raus|unterwegs|auf dem weg|verschickt|versandt|rausgegangen)\b|\b(?:habe|",
            r"haben) .{2,40}\bwie (?:gewünscht|besprochen|vereinbart|erbeten) (?:ge\p{L}+|an\p{L}+t|\p{L}+iert|",
            r"über\p{L}+|erledigt)\b|\b(?:ich habe|wir haben|habe ich|haben wir) .{2,40}\b(?:verschickt|versandt|abgeschickt|hochgeladen|überwiesen)\b"
        ),
        example: "Die Überweisung ist heute raus.",
    },
    Cue {
        id: "de.deliver.done_not",
        about: About::Delivery,
        weight: -4,
        pattern: r"\b(?:noch nicht|noch nichts|nie) .{0,30}(?:verschickt|versandt|abgeschickt|hochgeladen|überwiesen)\b",
        example: "Ich habe es noch nicht verschickt.",
    },
    Cue {
        id: "de.cancel.class",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:kurs|unterricht|stunde|training|seminar)\b.{0,30} fällt (?:leider |diesmal |heute )*aus\b",
        example: "Der Kurs am 12. März fällt leider aus.",
    },
    Cue {
        id: "de.thanks.once_more",
        about: About::Thanks,
        weight: 4,
        pattern: r"\b(?:danke|dank) noch ?(?:ein)?mals? (?:\p{L}+ )?für\b",
        example: "Vielen Dank noch einmal für den Plan.",
    },
    Cue {
        id: "de.met.thanks",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\bfür (?:das|die|den|dein|ihr) (?:\p{L}+ )?(?:gespräch|treffen|telefonat|besuch|mittagessen|",
            r"abendessen|austausch) (?:gestern|heute|am|vom|von gestern|letzte|neulich|vorgestern)\b"
        ),
        example: "Danke für das nette Gespräch gestern.",
    },
    Cue {
        id: "de.release.settled_meanwhile",
        about: About::Release,
        weight: -4,
        pattern: SETTLED_MEANWHILE,
        example: "Betrachten Sie es bitte als gegenstandslos.",
    },
    Cue {
        id: "de.cancel.not_today",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bschaff(?:e|en|s|st)?(?: es|'s| das)? (?:heute|heut|morgen|am \p{L}+)(?: abend| mittag| früh| ",
            r"nachmittag)?(?: leider| doch| einfach)* nicht?(?:[.!;]|$|, (?:ich bin|bin|wir sind|die|der|das|",
            r"mein|meine|weil|sorry|tut))"
        ),
        example: "Ich schaffe es heute Abend leider nicht.",
    },
    Cue {
        id: "de.release.bring_nothing",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:musst du|du musst|müssen sie|sie müssen|müsst ihr|ihr müsst|brauchst|brauchen|",
            r"braucht)\b(?: sie| du| ihr)?(?: doch| mir| uns| also| dafür)* (?:nichts|kein\p{L}* \p{L}+)(?: ",
            r"mehr)? (?:mitbringen|mitzubringen|backen|zu backen|kochen|zu kochen|vorbereiten|vorzubereiten|",
            r"besorgen|zu besorgen|kaufen|zu kaufen)\b"
        ),
        example: "Du musst nichts mitbringen.",
    },
    Cue {
        id: "de.thanks.heartfelt",
        about: About::Thanks,
        weight: 4,
        pattern: r"\b(?:aller)?herzlichsten dank\b",
        example: "Unseren allerherzlichsten Dank!",
    },
    Cue {
        id: "de.deliver.as_wished",
        about: About::Delivery,
        weight: 4,
        pattern: SENDS_AS_WISHED,
        example: "Wie gewünscht übermittle ich Ihnen den Zählerstand.",
    },
    Cue {
        id: "de.offer.you_can_have_it",
        about: About::Offer,
        weight: 4,
        pattern: CAN_BE_HAD,
        example: "Den Wagen kannst du auch haben.",
    },
    Cue {
        id: "de.thanks.offer",
        about: About::Thanks,
        weight: 6,
        pattern: r"\b(?:vielen|herzlichen|besten) dank für (?:ihr|dein|das|euer) (?:\p{L}+ )?angebot\b",
        example: "Vielen Dank für Ihr Angebot.",
    },
];
