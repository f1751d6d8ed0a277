//! Whether a German sentence commits its author to something, to what, and how firmly.
//!
//! German promises in the present tense ("ich melde mich"), with the subject behind the verb ("morgen schicke ich es"), or
//! without one ("schick ich dir", "melde mich"); the prefix of a verb may stand at the end of the sentence and is not asked
//! for. Verbs that say as often what somebody does every day ("machen", "kommen") need a reader or a day beside them.

use super::turns::SENDS_AS_WISHED;
use crate::language::{About, Cue};

/// Verbs of acts for a reader, in the first person of both numbers, without their endings.
macro_rules! acts {
    () => {
        concat!(
            r"(?:meld|schick|send|übersend|ruf|klär|prüf|überprüf|erledig|überweis|antwort|beantwort|bestätig|",
            r"liefer|liefr|kümmer|kümmr|hak|reich|leit|besorg|besprech|organisier|buch|bestell|reservier|",
            r"informier|veranlass|überarbeit|korrigier|ergänz|erstell|vermittl|mail|fax|post|scann|druck|kopier|",
            r"notier|vermerk|telefonier|hol|bring|hör|erkundig|vereinbar|begleich|bezahl|zahl|unterschreib|",
            r"übermittl|übernehm|check|schau|guck|frag|sprech|vorbereit|bereit|begleit|empfehl|verschaff|bemüh|",
            r"hinterleg|formulier|verbind|verknüpf|teil|sag|geb|spiel|lad|stell|nenn|lass|erinner|erinnr|tipp|",
            r"nachreich|aktualisier|verlänger|unterstütz|helf|versuch|lös|kontaktier|verteil|zeig|beauftrag|trag|",
            r"fass|setz|verschieb|verleg|lösch|gieß|reparier|tausch|übersetz|ersetz|entfern|besichtig|back|pack|",
            r"mäh)"
        )
    };
}

/// Verbs of every day: a promise beside a reader or a day.
macro_rules! everyday {
    () => {
        concat!(
            r"(?:mach|komm|nehm|seh|les|les|bau|halt|treff|red|such|füg|leg|richt|führ|fahr|schreib|erzähl|end|",
            r"find|beginn|fang|bleib|denk|wend|präsentier|plan)"
        )
    };
}

/// Infinitives at the end of a sentence, with any prefix.
macro_rules! infinitives {
    () => {
        concat!(
            r"\p{L}*(?:melden|schicken|senden|rufen|kommen|geben|klären|prüfen|schauen|kümmern|leiten|machen|",
            r"überweisen|stellen|bringen|teilnehmen|nehmen|informieren|erledigen|antworten|liefern|lesen|zahlen|",
            r"reichen|sprechen|sagen|fragen|haken|lassen|halten|setzen|holen|besorgen|organisieren|buchen|",
            r"bestellen|bestätigen|erstellen|ändern|arbeiten|verbinden|übernehmen|treffen|vereinbaren|veranlassen|",
            r"teilen|schreiben|mailen|legen|tragen|drucken|führen|bereiten|helfen|unterstützen|zeigen|hören|",
            r"erinnern|lösen|bemühen|versuchen|vorbeikommen|kontaktieren|verschaffen|begleichen|wenden|knüpfen)"
        )
    };
}

/// What makes a verb of every day a promise: a reader, a thing spoken of, or a time to come.
macro_rules! readers {
    () => {
        concat!(
            r"(?:dir|dich|ihnen|sie|euch|das|es|mich|mir (?:das|es)|gleich|sofort|heute|morgen|übermorgen|bis|am|",
            r"nächste\w*|kommende\w*|diese\w*|dann|demnächst|im (?:laufe|april|mai|juni))"
        )
    };
}

/// Somebody else who acts for the author.
macro_rules! others {
    () => {
        concat!(
            r"(?:(?:meine?|unsere?|einer? (?:unserer|meiner)|eine?|die|der) (?:\p{L}+ )?(?:assistent\w*|kolleg\w*|",
            r"sekretär\w*|büro|team|\p{L}*team|partner\w*|mann|frau|bruder|schwester|chefin?|buchhalt\w*|",
            r"techniker\w*|monteur\w*|mitarbeiter\w*|abteilung|zentrale|kundendienst|vertrieb)(?: (?:aus|von|in|",
            r"im) (?:der |dem )?\p{L}+)?|jemand (?:aus|von|vom)(?: der| dem| unserem| unserer)? \p{L}+|(?:herr|",
            r"frau) \p{L}+(?: (?:aus|von|vom|in) (?:der |dem )?\p{L}+)?)"
        )
    };
}

/// "Ruf dich morgen an": a promise that leaves out who makes it, and no order.
pub(super) const DROPS_ITS_SUBJECT: &str =
    r"^(?:und )?(?:schicke?|sende?|rufe?|gebe?|sage?|zeige?|maile?) (?:dir|dich|euch|ihnen)\b";

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "de.commit.present",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(r"\b(?:ich|wir) (?:(?:dann|gleich|auch|gern|gerne) )?", acts!(), r"(?:e|en|n)?\b"),
        example: "Ich melde mich morgen.",
    },
    Cue {
        id: "de.commit.inverted",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(r"\b", acts!(), r"(?:e|en|n)? (?:ich|wir)\b"),
        example: "Morgen schicke ich die Zeichnungen.",
    },
    Cue {
        // The subject stands before the "and": "ich bin bis Montag im Urlaub und melde mich danach".
        id: "de.commit.second_verb",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\bich\b[^.?!]{1,80} und ",
            acts!(),
            r"e (?:mich|dir|dich|ihnen|sie|euch|es|das|den|die|ihn|dann|danach)\b|\bwir\b[^.?!]{1,80} und ",
            acts!(),
            r"(?:en|n) (?:uns|dir|dich|ihnen|euch)\b"
        ),
        example: "Ich bin bis Montag im Urlaub und melde mich danach.",
    },
    Cue {
        id: "de.commit.everyday",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:ich|wir) ",
            everyday!(),
            r"(?:e|en)?|",
            everyday!(),
            r"(?:e|en)? (?:ich|wir)) (?:[^.?!,]{0,30}\b)?",
            readers!(),
            r"\b|\b",
            readers!(),
            r" (?:[^.?!,]{0,30}\b)?",
            everyday!(),
            r"(?:e|en)? (?:ich|wir)\b"
        ),
        example: "Ich komme nächste Woche auf Sie zu.",
    },
    Cue {
        id: "de.commit.see_to_it",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:ich|wir) sorgen?|sorgen? (?:ich|wir)) (?:dann |gleich |schon )?(?:dafür|für)\b|\b(?:(?:ich|",
            r"wir) (?:legen?|stellen?|hängen?) (?:dir |ihnen |euch )?(?:den|die|das|alles|ihn|sie|",
            r"es)\b[^.?!,]{2,40}\b(?:unter|auf|in|neben|hinter|vor|an|bei|bereit|hin)|(?:ich streiche|",
            r"streiche ich))\b"
        ),
        example: "Ich sorge dafür, dass das Tor offen ist.",
    },
    Cue {
        id: "de.commit.dropped_subject",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:ok|okay|klar|gut|gerne?|super|prima|alles klar|danke)[,.!] ?)?(?:",
            acts!(),
            "|",
            everyday!(),
            r")e (?:mich|dir|ihnen|dich|euch|es|das|sie)\b"
        ),
        example: "Melde mich morgen.",
    },
    Cue {
        id: "de.commit.will",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(r"\b(?:ich werde|wir werden|werde ich|werden wir)\b.{0,140}\b", infinitives!(), r"\b"),
        example: "Ich werde den Plan morgen schicken.",
    },
    Cue {
        id: "de.commit.can_promise",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:denke|hoffe|glaube|schätze|gehe davon aus),? (?:ich )?dass (?:ich|wir) .{2,100}",
            infinitives!(),
            r" (?:kann|können|werde|werden)\b|\b(?:hoffe|denke|versuche|bemühe mich),? .{0,80}\b(?:zu ",
            infinitives!(),
            r"|\p{L}*zu(?:schicken|senden|reichen|melden|rufen|kommen|klären|leiten|stellen|geben)|",
            infinitives!(),
            concat!(
                r" zu können)\b|\b(?:sollte|müsste) (?:ich|das) .{2,60}(?:schaffen|hinbekommen|hinkriegen|können)\b|",
                r"\bich (?:kann|könnte) (?:es |das |sie |dir |ihnen |euch ){1,3}.{0,30}\b(?:bis|morgen|heute|am|",
                r"nächste\w*) .{0,40}"
            ),
            infinitives!(),
            r"\b"
        ),
        example: "Ich denke, dass ich den Plan morgen schicken kann.",
    },
    Cue {
        id: "de.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:ok|okay|klar|alles klar|geht klar|gut|gerne?|natürlich|logo|sicher|ja|",
            r"danke)[,.!:]? ?)?(?:wird (?:gemacht|erledigt)|mach(?:e|en)? (?:ich|wir)|erledige ich|",
            r"kümmere? (?:ich )?mich|bin (?:schon )?(?:dran|dabei)|bleibe? dran|geht klar|übernehme? ich|",
            r"kommt sofort)\b|\b(?:du hörst|sie hören|ihr hört|hören sie|hörst du) .{0,20}von (?:mir|uns)\b|",
            r"\bverlass dich (?:drauf|darauf|auf mich)|\bverlassen sie sich (?:darauf|auf (?:mich|uns))|",
            r"\bauf mich (?:kannst du|können sie)|\b(?:ich bin|wir sind|bin|sind) (?:gern |",
            r"gerne )?(?:mit )?dabei\b|^versprochen\b"
        ),
        example: "Wird gemacht.",
    },
    Cue {
        id: "de.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b",
            others!(),
            concat!(
                r"(?: \p{L}+)? (?:wird|werden|meldet|schickt|ruft|sendet|kümmert|klärt|leitet|holt|bringt|überweist|",
                r"kommt|nimmt|setzt|informiert|prüft|erledigt|übernimmt|antwortet|gibt|hilft|stellt)\b"
            )
        ),
        example: "Meine Kollegin wird Sie anrufen.",
    },
    Cue {
        id: "de.commit.third",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b\p{L}{3,14} (?:meldet sich|ruft (?:dich|sie|euch)|schickt (?:dir|ihnen|euch)|sendet (?:dir|ihnen|",
            r"euch)|kümmert sich (?:darum|drum|um)|gibt (?:dir|ihnen|euch)|bringt (?:dir|ihnen|euch|es)|",
            r"kommt auf (?:dich|sie|euch) zu)\b|\b(?:ich|wir) (?:bitte|bitten|sage|sagen|gebe|",
            r"beauftrage) \p{L}+(?: \p{L}+)?,? .{0,40}\b(?:dir|ihnen|euch|dich|sie)\b.{0,40}\bzu \p{L}+en\b|",
            r"\b(?:habe|haben) \p{L}+(?: \p{L}+)? gebeten,? .{0,20}\b(?:dir|ihnen|euch|dich|sie)\b"
        ),
        example: "Ben ruft dich morgen an.",
    },
    Cue {
        id: "de.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:du (?:bekommst|erhältst|kriegst)|ihr (?:bekommt|erhaltet|kriegt)|sie (?:bekommen|erhalten)|",
            r"bekommst du|bekommt ihr|bekommen sie|kriegst du|erhalten sie|hast du|habt ihr|haben sie|(?:geht|",
            r"gehen|kommt|kommen) (?:ihnen|dir|euch)|(?:folgt|folgen)|(?:sie können|du kannst|",
            r"ihr könnt) (?:.{0,30} )?mit .{2,60}rechnen)(?:.{0,80}\b)?(?:bis|morgen|heute|am|diese\w*|nächste\w*|",
            r"kommende\w*|ende|gleich|umgehend|in kürze|zu|von (?:mir|uns)|rechnen|per post)\b|",
            r"\b(?:nächste\w* woche|morgen|heute(?: noch)?|am \w+|bis \w+|ende der woche) (?:bekommst du|",
            r"bekommen sie|hast du|haben sie|kriegst du|erhalten sie)\b|\b(?:folgt|folgen|geht (?:heute|",
            r"morgen) raus)\b.{0,30}$|\b(?:bis|am|ab) [^.?!]{3,30} (?:können sie|kannst du|",
            r"könnt ihr) mit .{2,60} rechnen\b|\b(?:können sie|kannst du) (?:bis|am) .{2,60} rechnen\b"
        ),
        example: "Sie erhalten den Plan bis Freitag.",
    },
    Cue {
        id: "de.commit.let_me",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:lass|lassen sie|lasst) mich (?:das |es |mal |kurz |erst |noch |bitte |nur |einmal |",
            r"zuerst )*.{0,60}(?:prüfen|klären|checken|schauen|fragen|besprechen|nachsehen|überlegen|herausfinden|",
            r"sehen|sprechen|abklären|nachfragen|nachschauen)\b"
        ),
        example: "Lass mich das kurz prüfen.",
    },
    Cue {
        id: "de.commit.will_be_done",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:wird|werden) (?:ihnen|dir|euch) .{2,80}(?:zugeschickt|zugesandt|zugestellt|nachgereicht|",
            r"mitgeteilt|überwiesen|übersandt)\b|\b(?:wird|werden) .{0,40}\bvon (?:mir|",
            r"uns) .{0,40}\b\p{L}*ge\p{L}+t\b"
        ),
        example: "Der Vertrag wird Ihnen morgen zugeschickt.",
    },
    // Against.
    Cue {
        id: "de.commit.question",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"^(?:(?:und|aber|also|oder|na),? )?(?:meinst|meinen|glaubst|glauben|denkst|bekomm\w*|erhalten|",
            r"kann\w*|könn\w*|wann|was|wer|wie|wo|warum|welche\w*|soll\w*|werde\w*|wird|würde\w*|darf|dürf\w*|",
            r"wollen|willst|magst|hast|haben|habt|ist|sind|gibt|sag\w*|schick\w*|komm\w*|treffen|sehen|",
            r"telefonieren|machen|reden|sprechen)\b.*\?$"
        ),
        example: "Bekommen Sie das bis Freitag hin?",
    },
    Cue {
        id: "de.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:werde|werden|melde|schicke|schick|sende|komme|kommen|mache|machen|gebe|nehme|sehe|sage|stelle|",
            r"bringe|teile|höre|arbeite) (?:ich |mich |wir |es |das |dir |ihnen |da |dazu |aber |",
            r"leider )*(?:nichts?|kein\p{L}*|nie\p{L}*)\b|\bsie mögen\b|\b(?:nichts?|kein\w*) (?:schicken|senden|",
            r"machen)\b|\bjede[nrs]? (?:morgen|tag|abend|monat|woche|jahr|montag)\b|\blaut \w+|",
            r"\bhätte(?:n)? (?:ich|wir)\b|\bgestern\b|\bwenn (?:sie|du|ihr) (?:möchten|wollen|magst|willst|",
            r"möchtest|mögt|wollt)|\b(?:bin|sind) .{0,30}(?:im urlaub|nicht im büro)|\b(?:wir werden sehen|",
            r"werden wir sehen|sehen wir weiter|sehen wir mal|schauen wir mal|mal sehen)\b|\bich (?:sage|",
            r"sag) (?:mal|nur|immer|ehrlich|offen|(?:es )?(?:ganz )?(?:ehrlich|offen|ungern))\b|",
            r"\bich \p{L}+e (?:mir |mich |es |das )?(?:immer|meistens|oft|normalerweise|gewöhnlich)\b|\b(?:sehe|",
            r"finde|meine) (?:ich )?(?:das|es) (?:ganz |etwas |auch )?(?:anders|genauso|ähnlich|so)\b|\b(?:fahre|",
            r"fahren|fliege|fliegen|reise|reisen|gehe|gehen) (?:ich |wir )?(?:[^.?!,]{0,30} )?(?:nach \p{L}+|",
            r"zum (?:arzt|zahnarzt|friseur|sport|training)|in den urlaub)[.!]?$|\bich (?:höre|frage mich|",
            r"schaue gerade|teile (?:deine|ihre|diese)|arbeite (?:gerade|derzeit|momentan|an|bei|als|seit|in))\b|",
            r"\bfrage ich mich\b|\b(?:er|sie|man) (?:meinte|sagte|sagt|meint|schreibt|behauptet|versprach)\b"
        ),
        example: "Ich werde nicht kommen.",
    },
    // What the commitment is to do.
    Cue {
        id: "de.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:melde|melden|meldet|rufe|ruft|rufen|anrufen|bescheid|zurückkommen|rückmeldung|informier\w*|",
            r"antwort\w*|feedback|auf dem laufenden|in verbindung|hörst|hören|sage?)\b"
        ),
        example: "Ich rufe Sie an.",
    },
    Cue {
        id: "de.act.send",
        about: About::Send,
        weight: 2,
        pattern: concat!(
            r"\b(?:\p{L}*schick\w*|\p{L}*send\w*|weiterleiten|leite|zukommen|bekomm\w*|erhalten|erhältst|",
            r"\p{L}*reich\w*|maile|liefer\w*|bringe?n?)\b"
        ),
        example: "Ich schicke den Plan.",
    },
    Cue {
        id: "de.act.check",
        about: About::Check,
        weight: 2,
        pattern: r"\b(?:\p{L}*prüf\w*|\p{L}*klär\w*|schaue?|sehe|\p{L}*frage?|hake?|checke?)\b",
        example: "Ich prüfe die Zahlen.",
    },
    Cue {
        id: "de.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: r"\b(?:treffe\w*|bin dabei|komme vorbei|hole (?:dich|sie) ab|nehme .{0,30}teil|bin da)\b",
        example: "Wir treffen uns am Montag.",
    },
    Cue {
        id: "de.act.introduce",
        about: About::Introduce,
        weight: 4,
        pattern: r"\b(?:stelle .{2,40} vor|kontakt .{0,40}(?:herstellen|her)|bekannt machen|vernetze)\b",
        example: "Ich stelle dir Cleo vor.",
    },
    Cue {
        id: "de.act.pay",
        about: About::Pay,
        weight: 3,
        pattern: r"\b(?:überweis\w*|bezahl\w*|zahle?n? (?:ich|wir|den|die|das|es)|begleiche?n?)\b",
        example: "Ich überweise den Betrag.",
    },
    Cue {
        id: "de.delegate",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b",
            others!(),
            concat!(
                r"(?: \p{L}+)? (?:wird|werden|meldet|schickt|ruft|sendet|kümmert|klärt|leitet|holt|bringt|überweist|",
                r"kommt|nimmt|setzt|informiert|prüft|erledigt|übernimmt|antwortet|gibt|hilft|stellt)\b"
            )
        ),
        example: "Meine Kollegin meldet sich.",
    },
    Cue {
        id: "de.delegate.third",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:ich|wir) (?:bitte|bitten|sage|sagen|beauftrage) \p{L}+(?: \p{L}+)?,? .{0,40}\b(?:dir|ihnen|",
            r"euch|dich|sie)\b.{0,40}\bzu \p{L}+en\b|\b(?:habe|haben) \p{L}+(?: \p{L}+)? gebeten\b|",
            r"^\p{L}{3,14} (?:meldet sich|ruft (?:dich|sie|euch)|schickt (?:dir|ihnen|euch)|gibt (?:dir|ihnen|",
            r"euch)|kümmert sich)\b"
        ),
        example: "Ich bitte Ben, dir den Plan zu schicken.",
    },
    Cue {
        id: "de.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: concat!(
            r"\b(?:wenn|falls|sofern|vorausgesetzt|sollte(?:n)? (?:der|die|das|es|sich|sie|ich|du|wir|noch|etwas|",
            r"ihr\w*|\p{L}+)|im falle)\b"
        ),
        example: "Falls es regnet, melde ich mich.",
    },
    Cue {
        id: "de.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:versuche?|bemühe?n? (?:mich|uns)|hoffe|hoffentlich|wahrscheinlich|vielleicht|eventuell|",
            r"vermutlich|voraussichtlich|denke,? dass|glaube,? dass|schätze|ich denke|mal sehen|sollte ich|",
            r"müsste ich|möglichst|wenn alles klappt|kann nichts versprechen)\b"
        ),
        example: "Ich melde mich vielleicht morgen.",
    },
    Cue {
        id: "de.commit.offer",
        about: About::Commitment,
        weight: -9,
        pattern: concat!(
            r"\bwenn (?:es|das) (?:dir|ihnen|euch) (?:hilft|recht|passt|lieber|weiterhilft)|\b(?:bei bedarf|",
            r"auf wunsch|falls (?:nötig|gewünscht|sie|du|ihr|das)|wenn (?:nötig|gewünscht|ihnen|dir|",
            r"euch das))\b.{0,80}\b(?:gerne?|zur verfügung|helfe|kann|können|könnte)\b|\bgerne? helfe\b|",
            r"\bsetze .{2,40} in (?:cc|kopie)\b|\bzur verfügung\b|\b(?:kann|können|könnte|könnten) (?:ich|",
            r"wir) (?:dir|ihnen|euch)\b.{0,60}\b(?:wenn|falls)\b"
        ),
        example: "Bei Bedarf stelle ich Ihnen gerne ein Muster zur Verfügung.",
    },
    Cue {
        id: "de.commit.expect",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:sie können|du kannst|ihr könnt|können sie|kannst du) .{0,40}\bmit .{2,60} rechnen\b",
        example: "Sie können bis Freitag mit dem Plan rechnen.",
    },
    Cue {
        id: "de.commit.to_reader",
        about: About::Undertaking,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich|wir) \p{L}{3,}en? (?:dir|ihnen|euch|dich|sie) |\b\p{L}{3,}en? (?:ich|wir) (?:dir|ihnen|",
            r"euch|dich|sie)\b"
        ),
        example: "Ich faxe Ihnen den Plan.",
    },
    Cue {
        id: "de.commit.to_reader_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r"\b(?:danke|danken|wünsche|wünschen|bitte|bitten|gratuliere|gratulieren|habe|haben|hatte|hatten|muss|",
            r"müssen|möchte|möchten|wollte|wollten|kann|können|könnte|könnten|würde|würden|soll|sollen|sollte|",
            r"sollten|bin|sind|war|waren|glaube|hoffe|hoffen|kenne|kennen|verstehe|verstehen|mag|finde|finden|",
            r"sehe|vermisse|vermissen|schreibe|schreiben|empfehle|empfehlen|rate|schlage|begrüße|begrüßen|liebe|",
            r"brauche|brauchen|bräuchte|frage|wusste|dachte|wäre|wären|verdanke|schulde|lade|laden|stimme|ersuche|",
            r"darf|dürfen|erwarte|erwarten|entschuldige) (?:ich |wir )?(?:dir|ihnen|euch|dich|sie)\b"
        ),
        example: "Ich danke Ihnen.",
    },
    Cue {
        id: "de.commit.particle",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:ich|wir) \p{L}{3,}en? .{2,90} (?:auf|ein|aus|an|ab|nach|weiter|zurück|vor|um|durch|raus|rüber|",
            r"rein|mit|bei|her|hin|fest|bereit|zusammen|dazu|vorbei|rum|los|weg)[.!]?$|\b\p{L}{3,}en? (?:ich|",
            r"wir) .{2,90} (?:auf|ein|aus|an|ab|nach|weiter|zurück|vor|um|durch|raus|rüber|rein|mit|bei|her|hin|",
            r"fest|bereit|zusammen|vorbei)[.!]?$"
        ),
        example: "Ich lege den Punkt für morgen auf.",
    },
    Cue {
        id: "de.commit.dated",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"\b(?:ich|wir) \p{L}{3,}en? (?:.{0,60} )?(?:heute(?: (?:noch|abend|nachmittag))?|morgen|übermorgen|",
            r"bis (?:zum |spätestens )?\p{L}+|nächste\w* (?:woche|monat|tage?\w*)|kommende\w* (?:woche|montag)|",
            r"diese\w* (?:woche|monat)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|",
            r"wochenende)|ende der woche|noch vor \p{L}+)\b|\b(?:heute(?: (?:noch|abend|nachmittag))?|morgen|",
            r"übermorgen|bis (?:zum |spätestens )?\p{L}+|nächste\w* (?:woche|monat|tage?\w*)|kommende\w* (?:woche|",
            r"montag)|diese\w* (?:woche|monat)|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|",
            r"wochenende)|ende der woche|noch vor \p{L}+) (?:.{0,50} )?\p{L}{3,}en? (?:ich|wir)\b|\bund (?:melden|",
            r"schicken|geben|rufen|kommen|sagen|melde|schicke|gebe|rufe|komme|sage) (?:uns|mich|dir|ihnen|euch|",
            r"dich|sie|bescheid)\b"
        ),
        example: "Am Freitag schleifen wir die Türen.",
    },
    Cue {
        id: "de.commit.dated_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r"\b(?:ich|wir) (?:bin|sind|war|waren|habe|haben|hatte|hatten|muss|müssen|musste|mussten|will|wollen|",
            r"wollte|wollten|möchte|möchten|werde|werden|kann|können|konnte|konnten|könnte|könnten|würde|würden|",
            r"sollte|sollten|soll|sollen|darf|dürfen|brauche|brauchen|bräuchten?|wohne|warte|warten|arbeite|",
            r"arbeiten|gehe|freue|freuen|hoffe|hoffen|denke|glaube|wünsche|wünschen|fahre|fliege|fahren|fliegen|",
            r"feiern|erwarte|erwarten|bitte|bitten|stimme|fange|wäre|wären|finde|finden|wüsste|hätte|hätten|ziehe|",
            r"ziehen|reise|verreise|gebe zu|lebe|leben|stehe|stehen|liege|kenne|weiß|wissen|sitze|schreibe|",
            r"schreiben|dachte|sitzen|liegen|ging|kam|sah|\p{L}+(?:ckte|gte|chte|fte|lte|nte|hrte|tete)n?)\b|",
            r"\b(?:bin|sind|war|waren|habe|haben|hatte|hatten|muss|müssen|musste|will|wollen|möchte|möchten|kann|",
            r"können|könnte|könnten|würde|sollte|sollten|soll|sollen|darf|brauche|brauchen|freue|freuen|hoffe|",
            r"denke|wünsche|wünschen|fahre|fliege|erwarten?|bitten?|dass|ob|weil|wenn|wo|als|die|den|das|was|wie|",
            r"feiern) (?:ich|wir)\b"
        ),
        example: "Ich bin am Freitag in Bern.",
    },
    Cue {
        id: "de.commit.manage",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:schaffe|schaffen|kriege|kriegen) (?:ich|wir) (?:es|das),? .{0,80}\bzu\b|\b(?:ich|",
            r"wir) (?:schaffe|schaffen) (?:es|das),? .{0,80}\bzu\b|\b(?:das )?kriegen wir hin\b|\b(?:kümmer|",
            r"kümmere) (?:ich )?mich\b|\b(?:kommt|kommen|geht|gehen) .{0,40}\b(?:zu|an) (?:ihnen|dir|euch|sie)\b"
        ),
        example: "Vielleicht schaffe ich es, dir eine Skizze zu zeichnen.",
    },
    Cue {
        id: "de.commit.our_third",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:unsere?|meine?) \p{L}+(?: \p{L}+)? \p{L}{2,}t (?:dich|dir|sie|ihnen|euch)\b|",
            r"\b\p{L}{3,14} wird (?:dich|dir|sie|ihnen|euch) .{0,80}\b\p{L}{3,}en\b"
        ),
        example: "Unser Hausmeister lässt Sie in den Keller.",
    },
    Cue {
        id: "de.delegate.our_third",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:unsere?|meine?) \p{L}+(?: \p{L}+)? \p{L}{2,}t (?:dich|dir|sie|ihnen|euch)\b|",
            r"^\p{L}{3,14} wird (?:dich|dir|sie|ihnen|euch) .{0,80}\b\p{L}{3,}en\b"
        ),
        example: "Unser Hausmeister lässt Sie in den Keller.",
    },
    Cue {
        id: "de.commit.dunning",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:erinnern wir|wir erinnern|erinnere ich|ich erinnere) (?:sie|dich|euch)\b|\b(?:hiermit|anbei|",
            r"im anhang|beiliegend|wie besprochen)\b.{0,20}\b(?:schicke|sende|senden|übersende|übersenden|stelle|",
            r"verbinde)"
        ),
        example: "Hiermit erinnern wir Sie an die Rechnung.",
    },
    Cue {
        id: "de.commit.will_not",
        about: About::Commitment,
        weight: -6,
        pattern: r"\b(?:ich werde|wir werden|werde ich|werden wir)\b.{0,60}\b(?:nicht|kein\p{L}*|nie)\b.{0,30}$",
        example: "Ich werde am Montag nicht da sein.",
    },
    Cue {
        id: "de.commit.if_then",
        about: About::Undertaking,
        weight: 3,
        pattern: r"^(?:wenn|falls|sofern|sobald) [^.?!]{3,80}, (?:dann )?\p{L}{3,}en? (?:ich|wir)\b",
        example: "Wenn ihr mir die Maße gebt, säge ich die Bretter.",
    },
    Cue {
        id: "de.commit.from_us",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:kriegt|bekommt|bekommst|kriegst|erhaltet|erhalten|bekommen|kriegen|hörst|hört|hören) (?:du|ihr|",
            r"sie) (?:.{0,40}\b)?von (?:mir|uns)\b"
        ),
        example: "Am Freitag kriegt ihr von mir die Liste.",
    },
    Cue {
        id: "de.commit.not_managed",
        about: About::Commitment,
        weight: -8,
        pattern: r"\bschaffen? (?:ich |wir )?(?:es |das )?.{0,40}\bnicht\b",
        example: "Ich schaffe es leider nicht.",
    },
    Cue {
        id: "de.commit.answer_by",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:du hast|sie haben|ihr habt) (?:bis|spätestens|am|noch) .{2,25} (?:eine |meine |",
            r"unsere )?(?:antwort|rückmeldung|nachricht)\b"
        ),
        example: "Du hast bis Sonntag eine Antwort von mir.",
    },
    Cue {
        id: "de.commit.dropped_to_reader",
        about: About::Commitment,
        weight: 4,
        pattern: DROPS_ITS_SUBJECT,
        example: "Schick dir die Fotos am Freitag.",
    },
    Cue {
        id: "de.commit.comes_gladly",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:wir kommen|ich komme|kommen wir|komme ich) (?:natürlich |auch |sehr )*gerne?\b",
        example: "Wir kommen sehr gerne!",
    },
    Cue {
        id: "de.commit.as_wished",
        about: About::Commitment,
        weight: -8,
        pattern: SENDS_AS_WISHED,
        example: "Wie gewünscht übermittle ich Ihnen den Zählerstand.",
    },
];
