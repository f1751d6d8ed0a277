//! Whether an Italian sentence asks the reader for something, or only says so.

use super::turns::WAITS_FOR_OTHERS;
use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"\?(?:\s|$)",
        example: "Il cancello è aperto?",
    },
    Cue {
        id: "it.request.can_you",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:mi|ci) (?:puoi|può|potete|potresti|potrebbe|potreste)|(?:puoi|può|potete|potresti|potrebbe|",
            r"potreste) (?:per favore |gentilmente |cortesemente )?\w+(?:rmi|rci|rmelo|rcelo))\b"
        ),
        example: "Potrebbe confermarmi la data",
    },
    Cue {
        id: "it.request.please",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:per (?:favore|piacere|cortesia)|(?:ti|la|vi|si) preg(?:o|a|hiamo)|gentilmente|cortesemente|",
            r"(?:ti|le|vi) (?:chiedo|chiediamo|chiederei|chiederemmo|domando)|(?:ti|le|vi) (?:sarei|saremmo|",
            r"sarò) (?:molto )?grat\w|abbi(?:a|ate) la (?:cortesia|gentilezza)|(?:mi|ci) (?:servirebbe|",
            r"servirebbero|serve|servono|farebbe (?:molto )?piacere|occorre|occorrono|farebbe comodo)|(?:ho|",
            r"abbiamo|avrei|avremmo) (?:\w+ )?bisogno (?:di|del|della|dei|delle|dell')|(?:sarei|",
            r"saremmo) (?:liet\w|felic\w|grat\w) (?:di (?:conoscere|ricevere|sapere|sentire|avere|sentirti)|se)|",
            r"sollecit(?:o|iamo)|(?:ti|la|vi) invit(?:o|iamo) a)"
        ),
        example: "Avrei bisogno del codice fiscale.",
    },
    Cue {
        id: "it.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:fammi|fateci|fatemi|facci|dimmi|dicci|ditemi|diteci|dammi|datemi|mandami|mandaci|mandatemi|",
            r"mandateci|inviami|inviaci|inviatemi|inviateci|girami|giratemi|scrivimi|scriveteci|scrivetemi|",
            r"chiamami|chiamatemi|richiamami|richiamatemi|rispondimi|confermami|confermatemi|confermateci|",
            r"spiegami|spiegatemi|aiutami|aiutateci|avvisami|avvisatemi|tienimi|tenetemi|teneteci|indicami|",
            r"indicatemi|lasciami|passami|ricordati|ricordatevi|aggiornami|aggiornatemi|portami|portatemi)\b|",
            r"\b(?:mi|ci) (?:mandi|invii|faccia|dica|chiami|richiami|scriva|confermi|giri|tenga|dia|spieghi|",
            r"indichi|avvisi|aggiorni|risponda|facciano) (?:pure |sapere|avere|un|una|il|la|i|le|gli|lo|se|quando|",
            r"che|per|al|quanto)"
        ),
        example: "Dimmi che ne pensi.",
    },
    Cue {
        id: "it.request.opening_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:allora|poi|quindi|intanto|e|ma),? )?(?:chiama|senti|manda|scrivi|controlla|guarda|leggi|",
            r"prova|verifica|firma|porta|chiedi|rispondi|inoltrate|inviate|mandate|controllate|verificate|firmate|",
            r"compilate|confermate|rispondete|ricordatevi|ricordati|non dimenticar\w+|non dimenticate|",
            r"si ricordi)(?:[ .!]|$)|^(?:mi |ci )?(?:serve|servono|servirebbe|occorre|occorrono) (?:un|una|il|la|",
            r"i|le|la tua|almeno|ancora)\b"
        ),
        example: "Chiama Pietro appena puoi.",
    },
    Cue {
        id: "it.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:volevo|volevamo|vorrei|vorremmo|mi piacerebbe|desidero|desideriamo|desidererei) (?:solo |",
            r"soltanto |anche )*(?:sapere|chieder\w+|domandar\w+|capire|avere|ricevere|sentire|conoscere (?:il|la|",
            r"i|le|gli|un))\b|\bmi (?:chiedo|chiedevo|domando) se\b|\b(?:gradirei|gradiremmo) "
        ),
        example: "Volevo chiederti se il cancello è aperto.",
    },
    Cue {
        id: "it.request.await",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:in attesa d[ie]|(?:attendo|attendiamo|aspetto|aspettiamo) (?:un |una |la |il |",
            r"con ansia )*(?:tu[oae]|tue|tuoi|su[oae]|sue|suoi|vostr\w|notizie|riscontro|risposta|conferma|cenno))"
        ),
        example: "Attendo un suo riscontro.",
    },
    // Against.
    Cue {
        id: "it.request.courtesy",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\bcome (?:stai|sta|state|va|vanno)\b|\b(?:la |ti |vi )?preg\w+ di (?:scusar|accettar|gradir|",
            r"non (?:contattar|scriver|chiamar))\w*|\bvoglia(?:te)? gradire\b|\b(?:chiedo|chiediamo) scusa\b|",
            r"\bscus(?:i|a|ate|ami|atemi)\b.{0,30}\b(?:ritardo|disturbo|silenzio|attesa)\b"
        ),
        example: "La prego di scusare il ritardo.",
    },
    Cue {
        id: "it.request.offers",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"^(?:vuoi|vuole|volete|desidera|desideri|desiderate|preferisci|preferisce) che\b|",
            r"\bmi piacerebbe (?:partecipar|invitar|venir)"
        ),
        example: "Vuoi che lo chieda a Marco?",
    },
    Cue {
        id: "it.request.marketing",
        about: About::Request,
        weight: -8,
        pattern: r"\b(?:clicca|cliccate|clicchi|newsletter|annullare l'iscrizione|disiscriv\w+|condizioni d'uso)\b",
        example: "Clicca qui per la newsletter.",
    },
    Cue {
        id: "it.request.another_time",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\b(?:risent\w+|ricontatt\w+|riprov\w+|riscriv\w+)\b.{0,20}\b(?:a|ad|in|dopo|tra|fra|nel|più avanti|",
            r"più in là)\b"
        ),
        example: "Mi ricontatti a settembre.",
    },
    Cue {
        id: "it.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:a (?:tua |sua |vostra )?(?:completa |totale |intera )?disposizione|non (?:esitar|esit|",
            r"farti problemi)\w*|per (?:qualsiasi|qualunque|ogni|eventuali|",
            r"ulteriori) (?:altr\w )?(?:\w+ )?(?:dubbi\w*|domand\w+|chiariment\w+|informazion\w+|necessità|",
            r"esigenz\w+|richiest\w+|cosa)|se (?:hai|ha|avete|ci sono|avessi|avesse|aveste) (?:altre |ancora |",
            r"dei |delle |qualche )?(?:domand|dubbi|bisogn)\w*|se qualcosa (?:non )?\w+|se posso (?:esser\w+|",
            r"aiutar\w+|far)|se (?:ti|le|vi) (?:serve|servisse|occorre) (?:altro|qualcosa|qualcos'altro))"
        ),
        example: "Resto a disposizione per qualsiasi chiarimento.",
    },
    Cue {
        id: "it.request.would_be",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:sarebbe|sarebbero|andrebbe|verrebbe) (?:\p{L}+ )?(?:bello|fantastico|perfetto|ottimo|utile|",
            r"ideale|meglio|bene|possibile|gentile|comodo|splendido|importante|opportuno|di grande aiuto|",
            r"un peccato)? ?(?:se|che|poter|avere|sentir)\b|\b(?:ti|le|vi) (?:dispiacerebbe|dispiace|",
            r"andrebbe bene|va bene se|spiacerebbe)\b|\b(?:dovresti|dovreste|dovrebbe|devi|dovete|",
            r"deve) \p{L}+(?:re|rmi|rci|rlo|rla)\b"
        ),
        example: "Sarebbe bello se veniste.",
    },
    Cue {
        id: "it.request.have_a_look",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:dai|dia|date|dacci) un'occhiata\b|\b(?:tieni|tenga|tenete)(?:mi|ci)? (?:presente|aggiornat|",
            r"al corrente|conto)|\b(?:ricordati|si ricordi|ricordatevi|ricorda|ricordi|non (?:ti |si |",
            r"vi )?dimentic\p{L}+|non scordar\p{L}+) (?:di|che)\b|\b(?:mi|ci) (?:manca|mancano|occorre|occorrono|",
            r"servirebbe|servirebbero|serve|servono) (?:ancora |solo |anche )?\p{L}+|\b(?:siamo|sono|rimango|",
            r"rimaniamo|resto|restiamo) (?:ancora |sempre |tuttora )?in attesa\b|\bnon (?:abbiamo|",
            r"ho) ancora ricevuto\b|\bsi prega di\b"
        ),
        example: "Dai un'occhiata al piano.",
    },
    Cue {
        id: "it.request.let_us",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:propongo|suggerisco|proporrei|suggerirei|proponiamo)\b|\b(?:potremmo|dovremmo) \p{L}+(?:re|rci|",
            r"rlo|rla)\b|\bche ne (?:dici|dice|dite|pensi|pensa|pensate)\b|\bperché non\b"
        ),
        example: "Potremmo sentirci martedì.",
    },
    Cue {
        id: "it.request.plural_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:e|allora|poi|per favore),? )?(?:leggete|rileggete|rivedete|spedite|portate|avvisate|indicate|",
            r"completate|consultate|guardate|chiamate|dite|fate|venite|mettete|scrivete|segnalate|verificate|",
            r"prendete|legga|controlli|invii|mandi|firmi|confermi|porti|compili|verifichi|chiami|scriva|indichi|",
            r"consulti) (?:il|la|lo|i|gli|le|l'\p{L}+|un|una|bene|anche|prima|pure|subito|a|in|per|su)\b"
        ),
        example: "Leggete il verbale prima della seduta.",
    },
    Cue {
        id: "it.request.favour",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:mi|ci) (?:faresti|farebbe|fareste) (?:un (?:grande |gran )?(?:piacere|favore)|comodo|",
            r"piacere)\b|\bmi piacerebbe (?:molto )?(?:sentire|leggere|vedere|capire|sapere|parlare|avere|",
            r"conoscere)\b|\b(?:le|ti|vi) (?:ricordo|ricordiamo) (?:che|di|la|il)\b|\b(?:attendo|attendiamo|",
            r"aspetto|aspettiamo) (?:il|la|un|una)? ?(?:su[oa]|tu[oa]|vostr[oa])\b|",
            r"\bfattura .{0,40}\b(?:da pagare|insoluta|non pagata|in sospeso)\b"
        ),
        example: "Mi faresti un piacere se venissi.",
    },
    Cue {
        id: "it.request.interests",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ci|mi) interess(?:a|erebbe) (?:soprattutto |anche )?(?:sapere|conoscere|capire)\b|\b(?:chiedo|",
            r"chiediamo) (?:una|un|la|il|l') ?(?:verifica|conferma|riscontro|risposta|preventivo|copia|incontro|",
            r"chiarimento|informazione)\b|\b(?:mi|ci) basterebbe\b"
        ),
        example: "Ci interessa sapere il prezzo.",
    },
    Cue {
        id: "it.request.asks_or_is_owed",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:ho|abbiamo|avrei|avremmo) (?:solo |ancora )?(?:una|un'altra|due|qualche|",
            r"alcune) (?:piccola )?(?:domand\w+|richiest\w+|curiosità) (?:sul\w*|per|su|circa|riguardo|da)|",
            r"\b(?:mi|ci) (?:devi|deve|dovete) ancora\b|\b(?:sto|stiamo|sono) (?:ancora )?(?:aspettando|",
            r"in attesa d)"
        ),
        example: "Mi devi ancora una foto.",
    },
    Cue {
        id: "it.request.announces",
        about: About::Request,
        weight: -9,
        pattern: r"\b(?:si prega di|la preghiamo di|vi preghiamo di) (?:notare|tenere presente|prendere nota)\b",
        example: "Si prega di notare che l'ufficio è chiuso.",
    },
    Cue {
        id: "it.request.others",
        about: About::Request,
        weight: -8,
        pattern: WAITS_FOR_OTHERS,
        example: "Stiamo aspettando la risposta del notaio.",
    },
    Cue {
        id: "it.request.no_need",
        about: About::Request,
        weight: -5,
        pattern: r"\b(?:non serve più|non c'è più bisogno|non occorre più) che\b",
        example: "Non serve più che mi mandi il modulo.",
    },
    Cue {
        id: "it.request.should_see",
        about: About::Request,
        weight: -5,
        pattern: r"\bdovrest(?:i|e) veder",
        example: "Dovresti vedere che neve c'è qui!",
    },
    Cue {
        id: "it.request.idiom",
        about: About::Request,
        weight: -4,
        pattern: r"\bche ci (?:vuoi|posso|possiamo|vuole) fare\b",
        example: "Che ci vuoi fare?",
    },
    Cue {
        id: "it.request.be_the_first",
        about: About::Request,
        weight: -4,
        pattern: r"\bessere (?:(?:il|la) prim[oa]|(?:tra|fra) (?:i|le) prim[ie])\b",
        example: "Vuoi essere la prima a provarlo?",
    },
    Cue {
        id: "it.request.who_needs",
        about: About::Request,
        weight: -4,
        pattern: r"\bma chi ha (?:davvero |mai )?bisogno d",
        example: "Ma chi ha bisogno di un frigorifero che parla?",
    },
];
