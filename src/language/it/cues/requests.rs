//! Whether an Italian sentence asks the reader for something, or only says so.

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
        pattern: r"\b(?:(?:mi|ci) (?:puoi|può|potete|potresti|potrebbe|potreste)|(?:puoi|può|potete|potresti|potrebbe|potreste) (?:per favore |gentilmente |cortesemente )?\w+(?:rmi|rci|rmelo|rcelo))\b",
        example: "Potrebbe confermarmi la data",
    },
    Cue {
        id: "it.request.please",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:per (?:favore|piacere|cortesia)|(?:ti|la|vi|si) preg(?:o|a|hiamo)|gentilmente|cortesemente|(?:ti|le|vi) (?:chiedo|chiediamo|chiederei|chiederemmo|domando)|(?:ti|le|vi) (?:sarei|saremmo|sarò) (?:molto )?grat\w|abbi(?:a|ate) la (?:cortesia|gentilezza)|(?:mi|ci) (?:servirebbe|servirebbero|serve|servono|farebbe (?:molto )?piacere|occorre|occorrono|farebbe comodo)|(?:ho|abbiamo|avrei|avremmo) (?:\w+ )?bisogno (?:di|del|della|dei|delle|dell')|(?:sarei|saremmo) (?:liet\w|felic\w|grat\w) (?:di (?:conoscere|ricevere|sapere|sentire|avere|sentirti)|se)|sollecit(?:o|iamo)|(?:ti|la|vi) invit(?:o|iamo) a)",
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
        pattern: r"^(?:(?:allora|poi|quindi|intanto|e|ma),? )?(?:chiama|senti|manda|scrivi|controlla|guarda|leggi|prova|verifica|firma|porta|chiedi|rispondi|inoltrate|inviate|mandate|controllate|verificate|firmate|compilate|confermate|rispondete|ricordatevi|ricordati|non dimenticar\w+|non dimenticate|si ricordi)(?:[ .!]|$)|^(?:mi |ci )?(?:serve|servono|servirebbe|occorre|occorrono) (?:un|una|il|la|i|le|la tua|almeno|ancora)\b",
        example: "Chiama Pietro appena puoi.",
    },
    Cue {
        id: "it.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:volevo|volevamo|vorrei|vorremmo|mi piacerebbe|desidero|desideriamo|desidererei) (?:solo |soltanto |anche )*(?:sapere|chieder\w+|domandar\w+|capire|avere|ricevere|sentire|conoscere (?:il|la|i|le|gli|un))\b|\bmi (?:chiedo|chiedevo|domando) se\b|\b(?:gradirei|gradiremmo) ",
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
        pattern: r"\b(?:risent\w+|ricontatt\w+|riprov\w+|riscriv\w+)\b.{0,20}\b(?:a|ad|in|dopo|tra|fra|nel|più avanti|più in là)\b",
        example: "Mi ricontatti a settembre.",
    },
    Cue {
        id: "it.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: r"\b(?:a (?:tua |sua |vostra )?(?:completa |totale |intera )?disposizione|non (?:esitar|esit|farti problemi)\w*|per (?:qualsiasi|qualunque|ogni|eventuali|ulteriori) (?:altr\w )?(?:\w+ )?(?:dubbi\w*|domand\w+|chiariment\w+|informazion\w+|necessità|esigenz\w+|richiest\w+|cosa)|se (?:hai|ha|avete|ci sono|avessi|avesse|aveste) (?:altre |ancora |dei |delle |qualche )?(?:domand|dubbi|bisogn)\w*|se qualcosa (?:non )?\w+|se posso (?:esser\w+|aiutar\w+|far)|se (?:ti|le|vi) (?:serve|servisse|occorre) (?:altro|qualcosa|qualcos'altro))",
        example: "Resto a disposizione per qualsiasi chiarimento.",
    },
];
