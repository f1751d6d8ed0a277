//! What Italian sentences do, cue by cue.

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
        r"(?:(?:ri)?(?:chiamo|chiamiamo|mando|mandiamo|scrivo|scriviamo|giro|giriamo|spedisco|spediamo|contatto|contattiamo|porto|portiamo|vedo)|invio|inviamo|inoltro|inoltriamo|rispondo|rispondiamo|aggiorno|aggiorniamo|avviso|avvisiamo|confermo|confermiamo|consegno|consegniamo|preparo|prepariamo|passo|passiamo|telefono|trasmetto|trasmettiamo|fornisco|forniamo|fisso|fissiamo|prenoto|prenotiamo|mostro|spiego|pago|paghiamo|saldo|rimborso|correggo|sistemo|sistemiamo|controllo|controlliamo|verifico|verifichiamo|guardo|guardiamo|leggo|leggiamo|comunico|comunichiamo|riferisco|riferiamo|informo|informiamo|recapito|allego domani|dico|diciamo|faccio|facciamo|do|diamo|tengo|teniamo|chiedo a|organizzo|organizziamo|occupo|occupiamo|finisco|completo|completiamo|parlo)"
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.commit.future",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:\w{2,}[ei]rò|\w{2,}[ei]remo|farò|faremo|dirò|diremo|darò|daremo|terrò|terremo|vedrò|vedremo|verrò|verremo|andrò|rifarò)\b",
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
        id: "it.commit.bare",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"(?:^|[,;:] |\b(?:e|poi|domani|oggi|stasera|adesso|ora|intanto|allora|io|dopodomani|\w+dì) )",
            r"(?:controllo|controlliamo|verifico|verifichiamo|richiamo|pago|paghiamo|procedo|procediamo|provvedo|provvediamo|mando|mandiamo|invio|inviamo|inoltro|sento|sentiamo|chiedo|parlo|avviso|passo|preparo|porto|prenoto|organizzo|guardo|leggo|sistemo|finisco|faccio|rispondo|scrivo|confermo la mia (?:presenza|partecipazione))\b"
        ),
        example: "Controllo e ti dico.",
    },
    Cue {
        id: "it.commit.myself",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:ci penso(?: io)?|ci pensiamo(?: noi)?|me ne occup\w+|ce ne occup\w+|mi faccio (?:vivo|viva|sentire)|ci facciamo (?:vivi|sentire)|mi metto (?:subito )?al lavoro|lo faccio|(?:sarà|è) (?:mia|nostra) (?:cura|premura)|(?:conta|conti|contate) (?:pure )?su di (?:me|noi)|ci sarò|ci saremo|(?:sarò|saremo) (?:lì|là|da (?:te|lei|voi)|dei vostri)|porto io|vado io|passo io|chiamo io|mando io|(?:stiamo|sto) per (?:mandar|inviar|spedir)\w+)\b",
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
        pattern: r"\b(?:conto|contiamo|spero|speriamo|penso|pensiamo|provo|proviamo|vedo|cerco|cerchiamo|ho intenzione|vediamo|prevedo|prevediamo|ritengo) (?:di|a) (?:\w+ )?(?:far|mandar|inviar|spedir|risponder|finir|consegnar|dar|passar|chiamar|richiamar|sentir|chieder|completar|concluder|portar|girar|scriver|preparar|veder|partecipar)\w*",
        example: "Spero di farti avere i numeri domani.",
    },
    Cue {
        id: "it.commit.should",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:dovrei|dovremmo|forse) (?:riuscire a|poter|farcela|riesco a|riusciamo a|avere (?:una risposta|i|il|la|le|gli))|\briesco a (?:passare|mandar\w+|inviar\w+|dar\w+|far\w+)",
        example: "Dovrei riuscire a spedirle i campioni.",
    },
    Cue {
        id: "it.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:avrai|avrete|riceverai|riceverete|riceverà|avrà|troverai|troverà)\b.{0,80}\b(?:entro|domani|dopodomani|oggi|stasera|\w+dì|sabato|domenica|settimana|mese|giorni|ore|prima)\b",
        example: "Riceverà la fattura entro venerdì.",
    },
    Cue {
        id: "it.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"(?:^|[ ,;:])",
            clitics!(),
            r"+(?:(?:ri)?(?:chiam|mand|contatt)er(?:à|anno)|(?:invi|aggiorn|gir|inoltr|port|consegn|conferm|telefon|spieg|most)er(?:à|anno)|(?:scriv|rispond|trasmett)er(?:à|anno)|(?:spedi|forni)r(?:à|anno)|far(?:à|anno) (?:sapere|avere)|dar(?:à|anno)|dir(?:à|anno)|terr(?:à|anno)|occuper(?:à|anno))\b"
        ),
        example: "Marco ti richiamerà stasera.",
    },
    Cue {
        id: "it.commit.ask_them",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:dico|chiedo|dirò|chiederò|faccio) a[dl]? ?(?:\w+ ){1,3}di \w+(?:rti|rvi|rle|rla|rtela|rtelo|rglielo)\b|\b(?:ti|vi|la|le) faccio (?:ri)?(?:chiamare|contattare|mandare|scrivere|avere) da\b",
        example: "Dico ad Ada di mandarti la chiave.",
    },
    // Against.
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
        id: "it.commit.if_you_like",
        about: About::Commitment,
        weight: -8,
        pattern: r"\bse (?:vuoi|vuole|volete|preferisc\w+|desider\w+|(?:ti|le|vi) (?:va|interess\w+|serv\w+|fa|può|occorr\w+|piace|sembra))\b",
        example: "Se vuoi, ti mando il piano.",
    },
    Cue {
        id: "it.commit.asks",
        about: About::Commitment,
        weight: -8,
        pattern: r"\b(?:ti|le|vi) (?:chiedo|chiediamo|chiederò|chiederei) (?:cortesemente |gentilmente |solo |quindi |anche )*(?:di|se|un|una|scusa)\b|\bresto in attesa\b|\b(?:ti|le|vi) (?:mando|faccio|porgo|invio) (?:i miei |tanti |un |gli |cordiali |i più |molti )*(?:salut\w+|abbracci\w*|auguri|complimenti|bacio|baci)\b",
        example: "Ti chiedo di guardare la bozza.",
    },
    Cue {
        id: "it.commit.away",
        about: About::Commitment,
        weight: -8,
        pattern: r"\b(?:rientrerò|tornerò|resterò (?:fuori|assente|a disposizione)|rimarrò|partirò|dovrò (?:annullare|rinviare|spostare|rimandare|disdire|saltare)|mi assenterò)\b",
        example: "Rientrerò lunedì.",
    },
    Cue {
        id: "it.commit.reported",
        about: About::Commitment,
        weight: -8,
        pattern: r#"\b(?:ha|hanno|avevo|avevamo) (?:detto|scritto|promesso|assicurato)\b|^["“«]|\b(?:dice|dicono|secondo) "#,
        example: "Marco ha detto che ti richiama.",
    },
    Cue {
        id: "it.commit.introduces",
        about: About::Commitment,
        weight: -8,
        pattern: r"\b(?:metto in (?:copia|contatto)|vi lascio parlare|mi presento)\b",
        example: "Ti metto in copia.",
    },
    // What the commitment is to do.
    Cue {
        id: "it.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: r"\b(?:(?:ri)?chiam\w+|telefon\w+|(?:ri)?contatt\w+|sapere|dico|dirò|aggiorn\w+|rispond\w+|riscontro|vivo|viva|sentire|scriv\w+|avvis\w+|conferm\w+|comunic\w+|inform\w+|rifer\w+)\b",
        example: "Ti richiamo.",
    },
    Cue {
        id: "it.act.send",
        about: About::Send,
        weight: 2,
        pattern: r"\b(?:(?:ri)?mand\w+|invi\w+|sped\w+|inoltr\w+|gir\w+|trasmett\w+|avere|consegn\w+|riceverà|riceverai|avrai|avrete)\b",
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
            r"+\w+(?:rà|ranno)\b|\b(?:dico|chiedo|dirò|chiederò) a[dl]? ?(?:\w+ ){1,3}di \w+r|\bfaccio (?:ri)?(?:chiamare|contattare|mandare|scrivere) da\b"
        ),
        example: "La mia assistente la chiamerà.",
    },
    Cue {
        id: "it.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: r"^se (?:[^n]|n[^e]|ne [^o])|[,;] se |\b(?:ma|e|però|solo|anche) se |\b(?:domani|oggi|stasera|dopodomani|\w+dì|sabato|domenica|settimana|mese|volentieri|subito|giorni|ore) se |\bse (?:trovo|piove|posso|possibile|tutto|nessuno|il|la|lo|i|gli|le) |\b(?:a meno che|qualora|nel caso|in caso|purché|a patto|salvo|sempre che|a condizione)\b",
        example: "Se piove ti chiamo.",
    },
    Cue {
        id: "it.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: r"\b(?:cercherò|cercheremo|cerco di|spero|speriamo|conto di|contiamo di|probabilmente|forse|magari|dovrei|dovremmo|provo a|proverò|penso di|pensiamo di|vedrò di|vedo di|se tutto va bene|salvo imprevisti)\b",
        example: "Forse ti richiamo domani.",
    },
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
        pattern: r"\b(?:(?:mi|ci) (?:puoi|può|potete|potresti|potrebbe|potreste)|(?:puoi|può|potete|potresti|potrebbe|potreste) (?:per favore |gentilmente |cortesemente )?\w+(?:rmi|rci|rmelo|rcelo))\b",
        example: "Potrebbe confermarmi la data",
    },
    Cue {
        id: "it.request.please",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:per (?:favore|piacere|cortesia)|(?:ti|la|vi|si) preg(?:o|a|hiamo)|gentilmente|cortesemente|(?:ti|le|vi) (?:chiedo|chiediamo|chiederei|chiederemmo|domando)|(?:ti|le|vi) (?:sarei|saremmo|sarò) (?:molto )?grat\w|abbi(?:a|ate) la (?:cortesia|gentilezza)|(?:mi|ci) (?:servirebbe|servirebbero|serve|servono|farebbe (?:molto )?piacere|occorre|occorrono|farebbe comodo)|(?:ho|abbiamo|avrei|avremmo) bisogno (?:di|del|della|dei|delle|dell'))",
        example: "Avrei bisogno del codice fiscale.",
    },
    Cue {
        id: "it.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:fammi|fateci|fatemi|facci|dimmi|dicci|ditemi|diteci|dammi|datemi|mandami|mandaci|mandatemi|mandateci|inviami|inviaci|inviatemi|inviateci|girami|giratemi|scrivimi|scriveteci|scrivetemi|chiamami|chiamatemi|richiamami|richiamatemi|rispondimi|confermami|confermatemi|confermateci|spiegami|spiegatemi|aiutami|aiutateci|avvisami|avvisatemi|tienimi|tenetemi|teneteci|indicami|indicatemi|lasciami|passami|ricordati|ricordatevi|aggiornami|aggiornatemi|portami|portatemi)\b|\b(?:mi|ci) (?:mandi|invii|faccia|dica|chiami|richiami|scriva|confermi|giri|tenga|dia|spieghi|indichi|avvisi|aggiorni|risponda|facciano) (?:pure |sapere|avere|un|una|il|la|i|le|gli|lo|se|quando|che|per|al|quanto)",
        example: "Dimmi che ne pensi.",
    },
    Cue {
        id: "it.request.opening_imperative",
        about: About::Request,
        weight: 4,
        pattern: r"^(?:(?:allora|poi|quindi|intanto|e|ma),? )?(?:chiama|senti|manda|scrivi|controlla|guarda|leggi|prova|verifica|firma|porta|chiedi|rispondi|inoltrate|inviate|mandate|controllate|verificate|firmate|compilate|confermate|rispondete|ricordatevi|ricordati|non dimenticar\w+|non dimenticate|faccia|facciano|si ricordi)\b",
        example: "Chiama Pietro appena puoi.",
    },
    Cue {
        id: "it.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:volevo|volevamo|vorrei|vorremmo|mi piacerebbe|desidero|desideriamo|desidererei) (?:solo |soltanto |anche )*(?:sapere|chieder\w+|domandar\w+|capire|avere|ricevere|sentire|conoscere (?:il|la|i|le|gli|un))\b|\bmi (?:chiedo|chiedevo|domando) se\b",
        example: "Volevo chiederti se il cancello è aperto.",
    },
    Cue {
        id: "it.request.await",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:in attesa d[ie]|(?:attendo|attendiamo|aspetto|aspettiamo) (?:un |una |la |il |con ansia )*(?:tu[oae]|tue|tuoi|su[oae]|sue|suoi|vostr\w|notizie|riscontro|risposta|conferma|cenno))",
        example: "Attendo un suo riscontro.",
    },
    // Against.
    Cue {
        id: "it.request.courtesy",
        about: About::Request,
        weight: -8,
        pattern: r"\bcome (?:stai|sta|state|va|vanno)\b|\b(?:la |ti |vi )?preg\w+ di (?:scusar|accettar|gradir|non (?:contattar|scriver|chiamar))\w*|\bvoglia(?:te)? gradire\b|\b(?:chiedo|chiediamo) scusa\b|\bscus(?:i|a|ate|ami|atemi)\b.{0,30}\b(?:ritardo|disturbo|silenzio|attesa)\b",
        example: "La prego di scusare il ritardo.",
    },
    Cue {
        id: "it.request.offers",
        about: About::Request,
        weight: -6,
        pattern: r"^(?:vuoi|vuole|volete|desidera|desideri|desiderate|preferisci|preferisce) che\b|\bmi piacerebbe (?:partecipar|invitar|venir)",
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
        pattern: r"\b(?:risent\w+|ricontatt\w+|riprov\w+|risentirci)\b.{0,20}\b(?:a|ad|in|dopo|tra|fra|nel|più avanti|più in là)\b",
        example: "Mi ricontatti a settembre.",
    },
    Cue {
        id: "it.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:a (?:tua|sua|vostra|completa|totale)? ?disposizione|non (?:esitar|esit|farti problemi)\w*|per (?:qualsiasi|qualunque|ogni|eventuali|ulteriori) (?:altr\w )?(?:\w+ )?(?:dubbi\w*|domand\w+|chiariment\w+|informazion\w+|necessità|esigenz\w+|richiest\w+|cosa)|se (?:hai|ha|avete|ci sono|avessi|avesse|aveste) (?:altre |ancora |dei |delle |qualche )?(?:domand|dubbi|bisogn)\w*|se posso (?:esser\w+|aiutar\w+|far)|se (?:ti|le|vi) (?:serve|servisse|occorre) (?:altro|qualcosa|qualcos'altro))",
        example: "Resto a disposizione per qualsiasi chiarimento.",
    },
    Cue {
        id: "it.offer",
        about: About::Offer,
        weight: 4,
        pattern: r"\bse (?:vuoi|vuole|volete|preferisc\w+|desider\w+|(?:ti|le|vi) (?:va|interess\w+|serv\w+|fa (?:comodo|piacere)|può (?:essere|servire|interessare|far)|occorr\w+))\b.{0,90}\b(?:\w+o|\w+amo|\w+rei|\w+emmo)\b|\b(?:posso|possiamo|potrei|potremmo|sarei (?:felice|lieto|lieta)|saremmo (?:felici|lieti)|volentieri) .{2,90}\bse (?:vuoi|vuole|volete|desider\w+|(?:ti|le|vi) )|^(?:vuoi|vuole|volete|desidera|desideri|desiderate|preferisci|preferisce) che\b|\bvolentieri (?:ti|le|vi) (?:do|diamo|aiut\w+|accompagn\w+|present\w+)",
        example: "Posso inviarle il catalogo, se le interessa.",
    },
    Cue {
        id: "it.offer.ask_me",
        about: About::Offer,
        weight: -6,
        pattern: r"\bse .{2,40}\b(?:mi (?:chiami|scriva|contatti|dica)|chiamami|scrivimi|fammi sapere|dimmi|non esit\w+)",
        example: "Se le serve altro, mi chiami pure.",
    },
    Cue {
        id: "it.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: r"\b(?:invitar(?:la|ti|vi) (?:a|come) (?:parlare|presentare|tenere|intervenire|relat\w+|un)|(?:piacerebbe|vorrei|vorremmo) (?:partecipare|iscrivermi|venire|assistere) (?:al|alla|allo|a) (?:su[oa]|tu[oa]|vostr[oa]))\b",
        example: "Mi piacerebbe partecipare al tuo workshop.",
    },
    Cue {
        id: "it.intro",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:(?:ti|le|vi) presento|piacere di presentar(?:le|ti|vi)|(?:vorrei|vorremmo|volevo|posso) (?:presentar(?:le|ti|vi)|far(?:ti|le|vi) conoscere)|(?:vi )?met(?:to|tiamo) in (?:contatto|copia)|(?:in copia|in cc) (?:trovi|trova|trovate|c'è)|vi lascio (?:parlare|sentire|continuare|proseguire))\b",
        example: "Ti presento Olga.",
    },
    Cue {
        id: "it.intro.thing",
        about: About::Introduction,
        weight: -8,
        pattern: r"\bpresent\w+ (?:il nostro|la nostra|le nostre|i nostri|il nuovo|la nuova|la mia azienda)\b|\bmi presento\b",
        example: "Mi presento, sono Ada.",
    },
    Cue {
        id: "it.cancel",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:devo|dobbiamo|dovrò|dovremo|dovrei|costrett\w|purtroppo|dispiace|spiace|possiamo|potremmo|chied\w+|riusciamo|riesci|riesce|vorrei|meglio|scus\w+)\b.{0,60}\b(?:annull(?:are|at\w|o|iamo)|disdi(?:re|co|ciamo|rlo|rla|tt\w)|salta(?:re|to)?|cancellare|spost(?:are|iamo|o|at\w|arlo|arla)|rimanda(?:re|rlo|rla|mo|ndo)|rimandiamo|rinvi(?:are|amo|at\w|arlo|arla)|posticip(?:are|iamo|at\w)|anticipa(?:re|ta|to))\b",
        example: "Devo annullare l'appuntamento.",
    },
    Cue {
        id: "it.cancel.passive",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:riunione|call|incontro|appuntamento|pranzo|cena|telefonata|videochiamata|colloquio|caffè|visita|aperitivo|conferenza|sopralluogo)\b.{0,40}\b(?:(?:è|sono|viene|verrà|è stat\w) (?:annullat|rinviat|spostat|rimandat|cancellat|posticipat|anticipat|sospes)\w|salta)\b",
        example: "La riunione è annullata.",
    },
    Cue {
        id: "it.cancel.cannot_come",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\bnon (?:riesco a|riusciamo a|posso|possiamo|potrò|potremo|riuscirò a|riusciremo a|ce la (?:faccio|farò) a) (?:più )?(?:venire|esserci|essere presente|essere presenti|partecipare|raggiunger\w+|passare|liberarmi)\b",
        example: "Non riesco a venire alla cena.",
    },
    Cue {
        id: "it.cancel.other",
        about: About::Cancellation,
        weight: -8,
        pattern: r"\b(?:abbonament\w+|iscrizion\w+|ordine|volo|contratto|prenotazione|account|lista|mailing)\b",
        example: "Devo annullare l'abbonamento.",
    },
    Cue {
        id: "it.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:spost|rimand|rinvi|posticip|anticip)\w+",
        example: "Devo spostare la riunione.",
    },
    Cue {
        id: "it.ooo",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:sono|sarò|siamo|saremo|resterò|resteremo|resterà|rimarrà|rimarrò|è|sarà)\b.{0,40}\b(?:assent[ei]|in ferie|in vacanza|in congedo|in maternità|in paternità|in malattia|in permesso|in trasferta|in viaggio|per ferie|irraggiungibil\w|fuori (?:ufficio|sede|città))\b|\bnon (?:sono|sarò|siamo|saremo) (?:in ufficio|in sede|raggiungibil\w|disponibil\w)|\b(?:accesso|connessione) (?:limitat\w|saltuari\w|sporadic\w|ridott\w) (?:alla|alle|all'|a)\b",
        example: "Sono fuori ufficio fino al 20 marzo.",
    },
    Cue {
        id: "it.ooo.return",
        about: About::OutOfOffice,
        weight: 1,
        pattern: r"\b(?:rientrerò|rientreremo|rientro|tornerò|di ritorno|di nuovo (?:in ufficio|raggiungibil\w|operativ\w)|fino a[ld]?)\b",
        example: "Rientrerò il 20 marzo.",
    },
    Cue {
        id: "it.decline",
        about: About::Decline,
        weight: 4,
        pattern: r"\bnon (?:sono|siamo|siamo più|sono più|mi|ci) (?:al momento |attualmente |più )?interess\w+|\b(?:declin(?:are|o|iamo)|rinunciare|rifiutare) (?:l'|il |la |a |all'|alla |al )|\bnon (?:rientra nei|fa per|è nei nostri|è il momento|è di (?:mio|nostro) interesse)|\bper (?:ora|il momento|adesso) no\b|\b(?:deciso|scelto|preferiamo|preferisco) (?:di )?non (?:procedere|proseguire|accettare|aderire|partecipare|dare seguito)|\bnon (?:abbiamo|ho|c'è)\b.{0,20}\b(?:budget|interesse|intenzione)\b",
        example: "Al momento non siamo interessati.",
    },
    Cue {
        id: "it.decline.slot",
        about: About::Decline,
        weight: -4,
        pattern: r"\?\s*$|\bse non (?:sei|è|siete) (?:più )?interess",
        example: "Non siete interessati?",
    },
    Cue {
        id: "it.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: r"\b(?:non (?:contattar|scriver|chiamar|mandar|inviar)\w* più|non (?:mi|ci) (?:contatti|contattate|scriva|scrivete|mandi|mandate|inviate) più|(?:cancellatemi|cancellami|mi cancelli|rimuovetemi|rimuovimi|mi rimuova|toglietemi|mi tolga|toglimi|rimuover(?:mi|ci)|cancellar(?:mi|ci)|toglier(?:mi|ci)) (?:da|dall\w*))",
        example: "Cancellatemi dalla lista.",
    },
    Cue {
        id: "it.refer",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:non sono (?:io )?(?:la persona|il referente|il contatto|l'interlocutore)|(?:si |ti |può |puoi |vi )?(?:rivolga|rivolgiti|rivolgersi|rivolgerti|rivolgetevi|rivolgervi)\b|(?:deve|devi|dovete|dovrebbe|dovresti|può|puoi|potete) (?:contattare|sentire|scrivere ad?|chiedere ad?|parlare con)|(?:il|la|suo|tuo|vostro|nuovo|nuova) (?:nuov\w )?referente (?:è|sarà)|se ne occupa (?:ora |adesso )?\w+|(?:di (?:questo|queste cose|ciò|questi temi)) si occupa|non me ne occupo più|al mio posto)\b",
        example: "Si rivolga a Giulia Esempio.",
    },
    Cue {
        id: "it.refer.left",
        about: About::Left,
        weight: 4,
        pattern: r"\b(?:non (?:lavor\w+|è|fa parte) più (?:con noi|qui|da noi|in azienda|per noi|per|presso|del)|ha(?:nno)? lasciato (?:l'|la |il |lo )?(?:nostr\w )?(?:azienda|società|studio|ditta|incarico|ente)|ho (?:cambiato lavoro|lasciato l'azienda)|è andat\w in pensione|sono in pensione)\b",
        example: "Marco non lavora più con noi.",
    },
    Cue {
        id: "it.thanks",
        about: About::Thanks,
        weight: 4,
        pattern: r"\bgrazie (?:mille |infinite |tante |ancora |davvero |di cuore |molte |a tutti )*(?:per|del|della|dei|delle|dell'|dello|di (?:aver|tutto|esser))\b|\b(?:ti|la|vi|le) (?:ringrazi(?:o|amo)|sono (?:molto |davvero )?grat\w|siamo (?:molto |davvero )?grat\w)(?: (?:molto|tanto|infinitamente|di cuore))? (?:per|del|della|dei|delle|dell'|di)|\b(?:ho|abbiamo) (?:molto |davvero )?apprezzat\w\b|^(?:perfetto|ottimo|ok|bene|benissimo|ricevuto)?[,.!]? ?(?:grazie(?: mille| infinite| tante| di cuore| davvero)?|mille grazie)(?: \w+)?!",
        example: "Grazie mille per i disegni.",
    },
    Cue {
        id: "it.thanks.advance",
        about: About::Thanks,
        weight: -8,
        pattern: r"\b(?:in anticipo|anticipatamente|fin d'ora|sin d'ora)\b|\bgrazie per (?:l'attenzione|la pazienza|il tempo|la comprensione|esservi iscritt\w)\b",
        example: "Grazie in anticipo per la risposta.",
    },
    Cue {
        id: "it.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:in allegato|allego|alleghiamo|ti allego|come (?:promesso|d'accordo|concordato|da accordi|richiesto)|ecco (?:il|la|i|le|gli|l'|qui|a te|ti)|trov(?:i|a|ate|erà|erai) (?:in )?allegat\w)\b",
        example: "In allegato trova il preventivo.",
    },
    Cue {
        id: "it.release",
        about: About::Release,
        weight: 4,
        pattern: r"\b(?:lascia(?:te)? (?:perdere|stare)|lasci (?:perdere|stare)|non (?:serve|occorre|servono) (?:più|altro)|non (?:c'è|ho|abbiamo) più bisogno|come non detto|(?:ignora|ignori|ignorate|ignorare) (?:pure )?(?:la|il|quest\w|le|i)|non (?:ti|si|vi) (?:preoccupare|preoccupi|preoccupate) di|tutto (?:risolto|sistemato|a posto)|(?:ho|abbiamo) (?:già )?(?:risolto|sistemato)|problema risolto)\b",
        example: "Lascia perdere, ho risolto.",
    },
    Cue {
        id: "it.pending",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:non (?:ho|mi sono|abbiamo|ci siamo) (?:dimenticat\w|scordat\w)|non (?:ho|abbiamo) ancora (?:avuto (?:modo|tempo)|fatto in tempo|potuto)|sto ancora (?:lavorando|aspettando)|scus(?:a|i|ate|ami)\b.{0,20}\britardo|chiedo scusa per il ritardo)\b",
        example: "Non mi sono dimenticato.",
    },
    Cue {
        id: "it.met",
        about: About::Met,
        weight: 4,
        pattern: r"\bè stato (?:un (?:vero |grande )?piacere|bello|bellissimo|interessante|piacevole) (?:conoscer|incontrar|veder|riveder|parlar|sentir)\w+|\b(?:nostr[oa] (?:incontro|chiacchierata|telefonata|riunione|chiamata|colloquio|call)) (?:di (?:ieri|stamattina)|della settimana scorsa|dell'altro)|\bgrazie per (?:l'incontro|la chiacchierata|la telefonata)\b|\b(?:lieto|felice|contento|lieta|contenta) di aver(?:la|ti|vi) (?:conosciut|incontrat|vist|rivist)\w",
        example: "È stato un piacere conoscerla.",
    },
];
