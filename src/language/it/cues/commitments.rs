//! Whether an Italian sentence commits its author to something, to what, and how firmly.

use super::turns::ENCLOSES;
use crate::language::{About, Cue};

/// Pronouns that stand before an Italian verb, and what they melt into: "te lo mando", "gliela mandiamo".
macro_rules! clitics {
    () => {
        r"(?:(?:ti|vi|le|la|li|lo|gli|te|ve|ce|ne|ci|mi|me|se|glie(?:lo|la|li|le|ne)) |l')"
    };
}

/// Verbs by whose present tense Italians promise, in the first person: "ti mando il piano domani".
macro_rules! acts {
    () => {
        concat!(
            r"(?:(?:ri)?(?:chiamo|chiamiamo|mando|mandiamo|scrivo|scriviamo|giro|giriamo|spedisco|spediamo|",
            r"contatto|contattiamo|porto|portiamo|vedo)|invio|inviamo|inoltro|inoltriamo|rispondo|rispondiamo|",
            r"aggiorno|aggiorniamo|avviso|avvisiamo|confermo|confermiamo|consegno|consegniamo|preparo|prepariamo|",
            r"passo|passiamo|telefono|trasmetto|trasmettiamo|fornisco|forniamo|fisso|fissiamo|prenoto|prenotiamo|",
            r"mostro|spiego|pago|paghiamo|saldo|rimborso|correggo|sistemo|sistemiamo|controllo|controlliamo|",
            r"verifico|verifichiamo|guardo|guardiamo|leggo|leggiamo|segno|lascio|lasciamo|restituisco|restituiamo|",
            r"comunico|comunichiamo|riferisco|riferiamo|informo|informiamo|recapito|allego domani|dico|diciamo|",
            r"faccio|facciamo|do|diamo|tengo|teniamo|chiedo a|organizzo|organizziamo|occupo|occupiamo|traduco|",
            r"annaffio|riparo|ripariamo|scambio|sposto|spostiamo|tolgo|togliamo|aggiungo|aggiungiamo|cambio|",
            r"cancello|stampo|pulisco|compro|monto|montiamo|ritiro|cucino|finisco|completo|completiamo|parlo)"
        )
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.commit.future",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:\w{2,}[ei]rò|\w{2,}[ei]remo|farò|faremo|dirò|diremo|darò|daremo|terrò|terremo|\w*durrò|",
            r"\w*durremo|\w*porrò|\w*porremo|vedrò|vedremo|verrò|verremo|andrò|rifarò)\b"
        ),
        example: "Le invierò il preventivo.",
    },
    Cue {
        id: "it.commit.present",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(r"(?:^|[ ,;:'(])", clitics!(), "+", acts!(), r"\b(?: avere| sapere| un colpo| uno squillo)?"),
        example: "Ti richiamo domani.",
    },
    Cue {
        id: "it.commit.for_reader",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b(?:ti|vi|le|te l[oaie]|ve l[oaie]|gliel[oaie]) \w{2,}(?:o|iamo)\b",
        example: "Te lo preparo volentieri.",
    },
    Cue {
        id: "it.commit.have_a_look",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:do|diamo|butto|buttiamo) (?:anche |subito |volentieri )?un'occhiata\b",
        example: "Do un'occhiata stasera.",
    },
    Cue {
        id: "it.commit.for_reader_not",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"\b(?:ti|vi|le|la) (?:capisco|conosco|credo|trovo|amo|ringrazio|ringraziamo|prego|preghiamo|auguro|",
            r"auguriamo|ricordo|ricordiamo|aspetto|aspettiamo|saluto|salutiamo|abbraccio|abbracciamo|penso|voglio|",
            r"vogliamo|devo|dobbiamo|confesso|invito|invitiamo|scrivo|scriviamo|stimo|foto|auto|moto|presento|",
            r"presentiamo|domando|chiedo|sento|vedo|siamo|sono|posso|possiamo|abbiamo|è stato|hanno|fanno|",
            r"sembrano|interessano|servono|bastano|piacciono|manco|saremmo|saremo|sarei)\b"
        ),
        example: "Ti ringrazio del pensiero.",
    },
    Cue {
        id: "it.commit.at_once",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b\w{3,}(?:o|iamo) (?:subito|immediatamente|volentieri|senz'altro|quanto prima|al più presto|",
            r"oggi stesso)\b"
        ),
        example: "Correggo subito il refuso.",
    },
    Cue {
        id: "it.commit.bare",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            concat!(
                r"(?:^|[,;:] |\b(?:e|poi|domani|oggi|stasera|adesso|ora|intanto|allora|io|dopodomani|\w+dì|sabato|",
                r"domenica) )"
            ),
            concat!(
                r"(?:controllo|controlliamo|verifico|verifichiamo|richiamo|pago|paghiamo|procedo|procediamo|provvedo|",
                r"provvediamo|mando|mandiamo|invio|inviamo|inoltro|sento|sentiamo|chiedo|parlo|avviso|passo|preparo|",
                r"porto|prenoto|organizzo|guardo|leggo|sistemo|finisco|faccio|rispondo|scrivo|",
                r"confermo la mia (?:presenza|partecipazione))\b"
            )
        ),
        example: "Controllo e ti dico.",
    },
    Cue {
        id: "it.commit.myself",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:ci penso(?: io)?|ci pensiamo(?: noi)?|me ne occup\w+|ce ne occup\w+|mi faccio (?:vivo|viva|",
            r"sentire)|ci facciamo (?:vivi|sentire)|mi metto (?:subito )?al lavoro|lo faccio|(?:sarà|è) (?:mia|",
            r"nostra) (?:cura|premura)|(?:conta|conti|contate) (?:pure )?su di (?:me|noi)|ci sarò|ci saremo|",
            r"(?:sarò|saremo) (?:lì|là|da (?:te|lei|voi)|dei vostri)|porto io|vado io|passo io|chiamo io|mando io|",
            r"(?:stiamo|sto) per (?:mandar|inviar|spedir)\w+)\b"
        ),
        example: "Ci penso io.",
    },
    Cue {
        id: "it.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:prometto|promettiamo|garantisco|mi impegno|ci impegniamo|assicuro) (?:che|di|a)\b",
        example: "Prometto che lo leggo.",
    },
    Cue {
        id: "it.commit.intend",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:conto|contiamo|spero|speriamo|penso|pensiamo|provo|proviamo|vedo|cerco|cerchiamo|ho intenzione|",
            r"vediamo|prevedo|prevediamo|ritengo) (?:di|a) (?:\w+ )?(?:far|mandar|inviar|spedir|risponder|finir|",
            r"consegnar|dar|passar|chiamar|richiamar|sentir|chieder|completar|concluder|portar|girar|scriver|",
            r"preparar|veder|partecipar)\w*"
        ),
        example: "Spero di farti avere i numeri domani.",
    },
    Cue {
        id: "it.commit.should",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:dovrei|dovremmo|forse) (?:riuscire a|poter|farcela|riesco a|riusciamo a|avere (?:una risposta|",
            r"i|il|la|le|gli))|\briesco a (?:passare|mandar\w+|inviar\w+|dar\w+|far\w+)"
        ),
        example: "Dovrei riuscire a spedirle i campioni.",
    },
    Cue {
        id: "it.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:entro|domani|dopodomani|oggi|stasera|\w+dì|sabato|settimana|mese|giorni)\b.{0,40}\b(?:avrai|",
            r"avrete|riceverai|riceverete|riceverà|avrà|hai la mia|ha la mia|avete la nostra)\b|\b(?:ti|vi|",
            r"le) (?:arriver|perverr)(?:à|anno)\b|\b(?:avrai|avrete|riceverai|riceverete|riceverà) (?:la mia|",
            r"la nostra|il mio|il nostro|mie|nostre)\b|\b(?:avrai|avrete|riceverai|riceverete|riceverà|avrà|",
            r"troverai|troverà)\b.{0,80}\b(?:entro|domani|dopodomani|oggi|stasera|\w+dì|sabato|domenica|settimana|",
            r"mese|giorni|ore|prima)\b"
        ),
        example: "Riceverà la fattura entro venerdì.",
    },
    Cue {
        id: "it.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"(?:^|[ ,;:])",
            clitics!(),
            concat!(
                r"+(?:(?:ri)?(?:chiam|mand|contatt)er(?:à|anno)|(?:invi|aggiorn|gir|inoltr|port|consegn|conferm|",
                r"telefon|spieg|most)er(?:à|anno)|(?:scriv|rispond|trasmett)er(?:à|anno)|(?:spedi|forni)r(?:à|anno)|",
                r"far(?:à|anno) (?:sapere|avere)|dar(?:à|anno)|dir(?:à|anno)|terr(?:à|anno)|occuper(?:à|anno)|manda|",
                r"(?:ri)?chiama|scrive|invia|contatta|porta|spiega|gira|telefona|consegna|fa (?:avere|sapere)|",
                r"aggiorna)\b"
            )
        ),
        example: "Marco ti richiamerà stasera.",
    },
    Cue {
        id: "it.commit.third",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:ti|vi|le|la|te l[oaie]|ve l[oaie]|gliel[oaie]) \w+(?:rà|ranno)\b",
        example: "Il dottor Modello la riceverà.",
    },
    Cue {
        id: "it.commit.third_thing",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"\b(?:ti|vi|le) (?:piac|serv|interess|sembr|bast|manc|cost|sar|potr|dovr|vorr|verr|riusc|tocch|",
            r"far(?:à|anno) (?:bene|piacere))\w*"
        ),
        example: "Il libro ti piacerà.",
    },
    Cue {
        id: "it.commit.ask_them",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:dico|chiedo|dirò|chiederò|faccio) a[dl]? ?(?:\w+ ){1,3}di \w+(?:rti|rvi|rle|rla|rtela|rtelo|",
            r"rglielo)\b|\b(?:ti|vi|la|le) faccio (?:ri)?(?:chiamare|contattare|mandare|scrivere|avere) d(?:a|al|",
            r"alla|all'|ai|agli|alle)\b"
        ),
        example: "Dico ad Ada di mandarti la chiave.",
    },
    // Against.
    Cue {
        id: "it.commit.but",
        about: About::Commitment,
        weight: 8,
        pattern: concat!(
            r",? (?:ma|però) .{0,40}\b(?:ti|vi|le|la|te l[oaie]|gliel[oaie]) (?:\w+rò|\w+remo|do|faccio|mando|",
            r"richiamo|dico|chiamo|scrivo|rispondo|invio|confermo|porto)\b"
        ),
        example: "Oggi non posso, ma domani ti chiamo.",
    },
    Cue {
        id: "it.commit.question",
        about: About::Commitment,
        weight: -8,
        pattern: r"^[^.!]*\?\s*$",
        example: "Quando ti richiamo?",
    },
    Cue {
        id: "it.commit.not",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\bnon ",
            clitics!(),
            r"{0,2}(?:\w+(?:rò|remo)|riesc\w+|poss\w+|mando|richiamo|vengo|scrivo|faccio)\b"
        ),
        example: "Non le manderò niente.",
    },
    Cue {
        id: "it.commit.said_or_habitual",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:pensa|pensano|crede|credono|dice|dicono|spera|sperano|sostiene) che\b|\b(?:tutti i|tutte le|",
            r"ogni) (?:giorn\w+|settiman\w+|mes\w+|lunedì|martedì|mercoledì|giovedì|venerdì|sabati|sabato|",
            r"domeniche|domenica|mattin\w+|ser\w+)\b"
        ),
        example: "Pensa che lo manderò domani.",
    },
    Cue {
        id: "it.commit.if_you_like",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\bse (?:vuoi|vuole|volete|preferisc\w+|desider\w+|può (?:far|esser|servir)\w+|(?:ti|le|vi) (?:va|",
            r"interess\w+|serv\w+|fa|può|occorr\w+|piace|sembra))\b"
        ),
        example: "Se vuoi, ti mando il piano.",
    },
    Cue {
        id: "it.commit.asks",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:ti|le|vi) (?:chiedo|chiediamo|chiederò|chiederei) (?:cortesemente |gentilmente |solo |quindi |",
            r"anche )*(?:di|se|un|una|scusa)\b|\bresto in attesa\b|\b(?:ti|le|vi) (?:mando|faccio|porgo|",
            r"invio) (?:i miei |tanti |un |gli |cordiali |i più |molti )*(?:salut\w+|abbracci\w*|auguri|",
            r"complimenti|bacio|baci)\b"
        ),
        example: "Ti chiedo di guardare la bozza.",
    },
    Cue {
        id: "it.commit.away",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:rientrerò|tornerò (?:in|al|il|a lavor\w+|operativ\w|\w+dì)|(?:leggerò|risponderò|",
            r"controllerò)\b.{0,60}\b(?:di rado|saltuariamente|rientro|ritorno)|resterò (?:fuori|assente|",
            r"a disposizione)|rimarrò|partirò|dovrò (?:annullare|rinviare|spostare|rimandare|disdire|saltare)|",
            r"mi assenterò)\b"
        ),
        example: "Rientrerò lunedì.",
    },
    Cue {
        id: "it.commit.reported",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r#"\b(?:ha|hanno|avevo|avevamo) (?:detto|scritto|promesso|assicurato)\b|^["“«]|\b(?:dice|dicono|"#,
            r#"secondo) "#
        ),
        example: "Marco ha detto che ti richiama.",
    },
    Cue {
        id: "it.commit.introduces",
        about: About::Commitment,
        weight: -8,
        pattern: r"\b(?:met(?:to|tiamo) in (?:copia|contatto)|vi lascio parlare|mi presento)\b",
        example: "Ti metto in copia.",
    },
    // What the commitment is to do.
    Cue {
        id: "it.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:(?:ri)?chiam\w+|telefon\w+|(?:ri)?contatt\w+|sapere|dico|dirò|aggiorn\w+|rispond\w+|riscontro|",
            r"vivo|viva|sentire|scriv\w+|avvis\w+|conferm\w+|comunic\w+|inform\w+|rifer\w+)\b"
        ),
        example: "Ti richiamo.",
    },
    Cue {
        id: "it.act.send",
        about: About::Send,
        weight: 2,
        pattern: concat!(
            r"\b(?:(?:ri)?mand\w+|invi\w+|sped\w+|inoltr\w+|gir\w+|trasmett\w+|avere|consegn\w+|riceverà|",
            r"riceverai|avrai|avrete)\b"
        ),
        example: "Ti mando il piano.",
    },
    Cue {
        id: "it.act.check",
        about: About::Check,
        weight: 2,
        pattern: r"\b(?:controll\w+|verific\w+|guard\w+|chied\w+|legg\w+|vedo|vedrò|sento)\b",
        example: "Controllo i numeri e ti dico.",
    },
    Cue {
        id: "it.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: r"\b(?:ci sarò|sarò lì|presenza|partecip\w+|verrò|contate su|passo)\b",
        example: "Confermo la mia presenza.",
    },
    Cue {
        id: "it.act.pay",
        about: About::Pay,
        weight: 3,
        pattern: r"\b(?:pag\w+|bonifico|saldo)\b",
        example: "Pago il saldo lunedì.",
    },
    Cue {
        id: "it.delegate",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"(?:^|[ ,;:])",
            clitics!(),
            concat!(
                r"+(?:\w*(?:[^i]ve|[^v]e|i)r(?:à|anno)|scriver(?:à|anno)|(?:far|dar|dir|terr)(?:à|anno)|manda|",
                r"(?:ri)?chiama|scrive|invia|contatta|porta|spiega|gira|telefona|consegna|fa (?:avere|sapere)|",
                r"aggiorna)\b|\b(?:dico|chiedo|dirò|chiederò) a[dl]? ?(?:\w+ ){1,3}di \w+r|",
                r"\bfaccio (?:ri)?(?:chiamare|contattare|mandare|scrivere|avere) d(?:a|al|alla|all'|ai|agli|alle)\b"
            )
        ),
        example: "La mia assistente la chiamerà.",
    },
    Cue {
        id: "it.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: concat!(
            r"^se (?:[^nt]|n[^e]|ne [^o]|t[^u]|tu )|[,;] se |\b(?:ma|e|però|solo|anche) se |\b(?:domani|oggi|",
            r"stasera|dopodomani|\w+dì|sabato|domenica|settimana|mese|volentieri|subito|giorni|ore) se |",
            r"\bse (?:trovo|piove|posso|possibile|nessuno|il|la|lo|i|gli|le) |\b(?:a meno che|qualora|nel caso|",
            r"in caso|purché|a patto|salvo|sempre che|a condizione)\b"
        ),
        example: "Se piove ti chiamo.",
    },
    Cue {
        id: "it.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:cercherò|cercheremo|cerco di|spero|speriamo|conto di|contiamo di|probabilmente|forse|magari|",
            r"dovrei|dovremmo|provo a|proverò|penso di|pensiamo di|vedrò di|vedo di|se tutto (?:va|fila|procede)|",
            r"mi sa che|salvo imprevisti)\b"
        ),
        example: "Forse ti richiamo domani.",
    },
    Cue {
        id: "it.commit.dated_present",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:domani|stasera|dopodomani|oggi (?:stesso|pomeriggio)|(?:lunedì|martedì|mercoledì|giovedì|",
            r"venerdì|sabato)|(?:la )?(?:prossima settimana|settimana prossima)|poi|appena (?:posso|riesco|",
            r"\p{L}+),?)[,]? (?:io |ti |vi |le |lo |la |li |ne |ci |mi |te l[oa] )*(?:parlo|sento|chiamo|vedo|",
            r"guardo|controllo|verifico|preparo|passo|porto|prendo|chiedo|finisco|firmo|pago|chiudo|invio|mando|",
            r"carico|pubblico|faccio|metto|contatto|avviso|compro|prenoto|organizzo|risolvo|sistemo|consegno|",
            r"rispondo|scrivo|vengo|vado in|ritiro|spedisco|sentiamo|vediamo|parliamo|facciamo|inviamo)\b"
        ),
        example: "La prossima settimana parlo con il fornitore.",
    },
    Cue {
        id: "it.commit.group",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:mi[ao]|nostr[ao]|un[ao']?|il|la|i|le|l')(?: ?(?:de[il]|della|dei nostri))? ?(?:collega|",
            r"collaborat\p{L}+|assistente|segretari[ao]|soci[ao]|ufficio|team|tecnic[oi]|avvocat[oa]|responsabile|",
            r"capo|reparto|contabile|commercialista)\b[^.?!,]{0,40} (?:(?:si|ti|vi|le|la) )?\p{L}+(?:rà|ranno)\b|",
            r"\bqualcuno (?:del|della|di|dei) [^.?!,]{2,30} (?:(?:si|ti|vi|le|la) )?\p{L}+(?:rà|ranno)\b"
        ),
        example: "La mia collega dell'ufficio vendite si metterà in contatto.",
    },
    Cue {
        id: "it.delegate.group",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:mi[ao]|nostr[ao]|un[ao']?|il|la|i|le|l')(?: ?(?:de[il]|della|dei nostri))? ?(?:collega|",
            r"collaborat\p{L}+|assistente|segretari[ao]|soci[ao]|ufficio|team|tecnic[oi]|avvocat[oa]|responsabile|",
            r"capo|reparto|contabile|commercialista)\b[^.?!,]{0,40} (?:(?:si|ti|vi|le|la) )?\p{L}+(?:rà|ranno)\b|",
            r"\bqualcuno (?:del|della|di|dei) [^.?!,]{2,30} (?:(?:si|ti|vi|le|la) )?\p{L}+(?:rà|ranno)\b"
        ),
        example: "La mia collega dell'ufficio vendite si metterà in contatto.",
    },
    Cue {
        id: "it.commit.count_on",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:penso|credo|conto|spero|confido|prevedo) di (?:riuscire a |poter(?:ti|le|vi)? ?)?\p{L}+(?:arti|",
            r"erti|irti|arle|erle|irle|arvi|ervi|irvi|are|ere|ire|ar|er|ir)\b.{0,60}\b(?:entro|domani|stasera|",
            r"\p{L}+dì|settimana|mese|oggi|presto)\b|\bfar[òe]\p{L}* (?:il|del mio|tutto il) (?:possibile|meglio)"
        ),
        example: "Penso di riuscire a consegnarti il piano venerdì.",
    },
    Cue {
        id: "it.hedged.best",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:il possibile|del mio meglio|tutto il possibile|penso di riuscire|credo di riuscire|se riesco|",
            r"salvo imprevisti|in linea di massima)\b"
        ),
        example: "Farò il possibile.",
    },
    Cue {
        id: "it.commit.state_future",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\b(?:vedremo|si vedrà|saremo (?:chiusi|assenti|in ferie)|sarò (?:assente|in ferie|fuori|in ufficio)|",
            r"avrò bisogno|avremo bisogno|dovrò|dovremo|potremo vedere|saprò|sapremo|vorrò|ricorderò|dimenticherò|",
            r"mancherò)\b"
        ),
        example: "Poi vedremo, saremo chiusi.",
    },
    Cue {
        id: "it.commit.opening_verb",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"^(?:(?:ok|va bene|certo|perfetto|tranquill[aioe]|d'accordo)[,.!] ?)?(?:io |intanto |oggi |domani |",
            r"poi )*\p{L}{3,}(?:o|iamo) (?:il|la|lo|i|gli|le|l'\p{L}+|quest[oaie]|quel\p{L}*|un|una|tutto|",
            r"a buttare|a preparare) "
        ),
        example: "Inserisco il punto all'ordine del giorno.",
    },
    Cue {
        id: "it.commit.opening_habit",
        about: About::Undertaking,
        weight: -6,
        pattern: concat!(
            r"\b(?:tutti i|tutte le|ogni) (?:giorn\w+|settiman\w+|mes\w+|lunedì|martedì|mercoledì|giovedì|venerdì|",
            r"sabati|sabato|domeniche|domenica|mattin\w+|ser\w+)\b"
        ),
        example: "Faccio la minestra tutti i venerdì.",
    },
    Cue {
        id: "it.commit.opening_not",
        about: About::Undertaking,
        weight: -4,
        pattern: concat!(
            r"^(?:(?:ok|va bene|certo)[,.!] ?)?(?:io )*(?:alleg(?:o|hiamo)|sper(?:o|iamo)|ringrazi(?:o|amo)|",
            r"attend(?:o|iamo)|aspett(?:o|iamo)|vogli(?:o|amo)|cred(?:o|iamo)|chied(?:o|iamo)|ricord(?:o|iamo)|",
            r"capisc(?:o)|conosc(?:o)|ho|abbiamo|siamo|sono|conferm(?:o|iamo) (?:la ricezione|di aver)|tutto|come|",
            r"quando|solo|altro|molto|dentro|insieme|poss(?:o)|possiamo|dev(?:o)|dobbiamo|vedo|vediamo|preg(?:o|",
            r"hiamo)|desider(?:o)|propong(?:o)|proponiamo|sugger(?:isco)|trovo|secondo|dopo|adoro|preferisc(?:o)|",
            r"sto|stiamo|amo|andiamo|facciamo|mett(?:o|iamo) in|purtroppo|sollecit(?:o|iamo)|intanto|non) "
        ),
        example: "Spero il meglio.",
    },
    Cue {
        id: "it.commit.if_then",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"^(?:se|quando|appena|non appena|qualora) [^.?!]{3,80}, (?:io |lo |la |li |le |ve |te |",
            r"gliel[oa])*(?:\p{L}{3,}(?:o|iamo))\b"
        ),
        example: "Se la banca ci sta, firmiamo.",
    },
    Cue {
        id: "it.commit.sees_to_it",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:al resto|a questo|a tutto|al furgone|a quello|al \p{L}+|alla \p{L}+) (?:ci )?(?:penso|",
            r"pensiamo) (?:io|noi)\b|\b(?:lo|la|li|le) (?:rimedio|procuro|sistemo|porto|compro|prendo|faccio|",
            r"cerco|pago|prenoto) io\b|\b(?:arriva|arrivano|arriverà|arriveranno) (?:da|a) (?:voi|te|lei)\b"
        ),
        example: "Al resto pensiamo noi.",
    },
    Cue {
        id: "it.commit.relative",
        about: About::Commitment,
        weight: -4,
        pattern: concat!(
            r"\b(?:di cui|che|quando|come|dove) (?:ti|vi|le) \p{L}+(?:avo|avamo|o)\b|\bdi \p{L}+ non mi occupo\b|",
            r"\bnon (?:me ne|mi) occupo\b"
        ),
        example: "Ecco la signora di cui ti parlavo.",
    },
    Cue {
        id: "it.commit.if_then_not",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"^(?:si|se|caso|qualora|quando|cuando) [^.?!]{3,80}, (?:io |ti |le |vi )?(?:posso|possiamo|potrei|",
            r"potremmo|dobbiamo|siamo|sono|abbiamo)\b"
        ),
        example: "Se serve, posso portare la scala.",
    },
    Cue {
        id: "it.conditional.whether",
        about: About::Conditional,
        weight: -1,
        pattern: r"\b(?:guardo|vedo|verifico|controllo|chiedo|sapere|dire|capire|vediamo|guardiamo) se\b",
        example: "Guardo se Ben viene.",
    },
    Cue {
        id: "it.commit.habit",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:ogni (?:giorno|settimana|mese|anno|\p{L}+dì|domenica|sabato|volta)|tutti i giorni)\b|",
            r"^mi (?:chiama|scrive|manda)\b"
        ),
        example: "Mi chiama ogni domenica.",
    },
    Cue {
        id: "it.commit.dated_any",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"\b(?:domani|dopodomani|stasera) (?:vi |ti |le |lo |la |li |gliel[oa] )*\p{L}{3,}(?:o|iamo) (?:il|la|",
            r"lo|i|gli|le|l'\p{L}+|un|una|tutto)\b|\b(?:avrà|avrai|avrete) (?:presto |a breve )?(?:nostre|",
            r"mie) notizie\b"
        ),
        example: "Domani installo l'aggiornamento.",
    },
    Cue {
        id: "it.commit.closed",
        about: About::Commitment,
        weight: -8,
        pattern: concat!(
            r"\b(?:ufficio|studio|sede|negozio)\b.{0,40}\b(?:chius\p{L}+|riaprir\p{L}+)\b|\bè (?:arrivat|",
            r"stat)[oa]\b"
        ),
        example: "L'ufficio resterà chiuso fino a lunedì.",
    },
    Cue {
        id: "it.commit.acknowledges",
        about: About::Commitment,
        weight: -12,
        pattern: r"\bconferm(?:o|iamo) (?:la |l'avvenuta |di aver )?(?:ricezione|ricevuto|ricevimento)\b",
        example: "Vi confermo la ricezione dei documenti.",
    },
    Cue {
        id: "it.commit.leaves_you",
        about: About::Commitment,
        weight: -12,
        pattern: r"\b(?:ti|vi|le) lasci(?:o|amo) (?:in contatto|i saluti|un saluto|un abbraccio)\b",
        example: "Vi lascio in contatto.",
    },
    Cue {
        id: "it.commit.here_is",
        about: About::Undertaking,
        weight: -4,
        pattern: r"^ecco (?:il|la|lo|i|gli|le|un|una|l'\p{L}+)\b",
        example: "Ecco la fattura di febbraio.",
    },
    Cue {
        id: "it.commit.marketing",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:riceverai|riceverà|riceverete|avrai) (?:anche )?(?:un|uno|una|il tuo) (?:omaggio|regalo|",
            r"sconto|buono|campione)\b|\bpromettiamo (?:un|una|un')(?: ?)(?:inverno|estate|primavera|autunno|",
            r"esperienza|viaggio|momento)\b"
        ),
        example: "Riceverai un omaggio con il primo ordine.",
    },
    Cue {
        id: "it.commit.enclosed",
        about: About::Commitment,
        weight: -10,
        pattern: ENCLOSES,
        example: "In allegato Le trasmetto le fatture.",
    },
    Cue {
        id: "it.commit.you_have_it",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|domani|stasera)(?: ",
            r"mattina| sera| pomeriggio)? ce l'(?:hai|ha|avete)\b"
        ),
        example: "Lunedì ce l'hai.",
    },
    Cue {
        id: "it.commit.nn",
        about: About::Commitment,
        weight: -4,
        pattern: r"\bnn (?:ce la|riesco|posso|lo|la)\b",
        example: "stasera nn ce la faccio",
    },
];
