//! What else an Italian sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

/// Somebody else is waited for, and not the reader: no request, and nothing that is done.
pub(super) const WAITS_FOR_OTHERS: &str = concat!(
    r"\b(?:aspettando|in attesa) (?:di |del |della |dell'|dello |dei |delle |la |il |una |",
    r"un )*(?:risposta|nulla osta|via libera|conferma|permesso|autorizzazione|riscontro|",
    r"preventivo) (?:del|della|dello|dei|degli|delle|da parte del|da parte della)\b"
);

/// What is sent herewith is delivered, and not promised.
pub(super) const ENCLOSES: &str = concat!(
    r"\b(?:in allegato|qui allegat[oaie])[,:]? (?:le|ti|vi) (?:invi|mand|trasmett|inoltr)\p{L}+|",
    r"\b(?:le|ti|vi) (?:invi|mand|trasmett|inoltr)\p{L}+ (?:qui )?in allegato\b|\b(?:le|ti|vi) ",
    r"alleg(?:o|hiamo)\b"
);

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "it.offer",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\bse (?:vuoi|vuole|volete|preferisc\w+|desider\w+|può (?:far|esser|servir)\w+|(?:ti|le|vi) (?:va|",
            r"interess\w+|serv\w+|fa (?:comodo|piacere)|può (?:essere|servire|interessare|far)|",
            r"occorr\w+))\b.{0,90}\b(?:\w+o|\w+amo|\w+rei|\w+emmo)\b|\b(?:posso|possiamo|potrei|potremmo|",
            r"sarei (?:felice|lieto|lieta)|saremmo (?:felici|lieti)|volentieri) .{2,90}\bse (?:vuoi|vuole|volete|",
            r"preferisc\w+|desider\w+|(?:ti|le|vi) )|^(?:vuoi|vuole|volete|desidera|desideri|desiderate|",
            r"preferisci|preferisce) che\b|\bvolentieri (?:ti|le|vi) (?:do|diamo|aiut\w+|accompagn\w+|present\w+)"
        ),
        example: "Posso inviarle il catalogo, se le interessa.",
    },
    Cue {
        id: "it.offer.ask_me",
        about: About::Offer,
        weight: -6,
        pattern: concat!(
            r"\bse .{2,40}\b(?:mi (?:chiami|scriva|contatti|dica)|chiamami|scrivimi|fammi sapere|dimmi|",
            r"non esit\w+)"
        ),
        example: "Se le serve altro, mi chiami pure.",
    },
    Cue {
        id: "it.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\b(?:le|ti|vi) andrebbe di (?:tenere|parlare|intervenire|partecipare|presentare)\b|",
            r"\b(?:invitar(?:la|ti|vi) (?:a|come) (?:parlare|presentare|tenere|intervenire|relat\w+|un)|",
            r"(?:piacerebbe|vorrei|vorremmo) (?:partecipare|iscrivermi|venire|assistere) (?:al|alla|allo|",
            r"a) (?:su[oa]|tu[oa]|vostr[oa]))\b"
        ),
        example: "Mi piacerebbe partecipare al tuo workshop.",
    },
    Cue {
        id: "it.cancel",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:devo|dobbiamo|dovrò|dovremo|dovrei|costrett\w|purtroppo|dispiace|spiace|possiamo|potremmo|",
            r"chied\w+|riusciamo|riesci|riesce|vorrei|meglio|scus\w+)\b.{0,60}\b(?:annull(?:are|at\w|o|iamo)|",
            r"disdi(?:re|co|ciamo|rlo|rla|tt\w)|salta(?:re|to)?|cancellare|spost(?:are|iamo|o|at\w|arlo|arla)|",
            r"rimanda(?:re|rlo|rla|mo|ndo)|rimandiamo|rinvi(?:are|amo|at\w|arlo|arla)|posticip(?:are|iamo|at\w)|",
            r"anticipa(?:re|ta|to))\b"
        ),
        example: "Devo annullare l'appuntamento.",
    },
    Cue {
        id: "it.cancel.passive",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:potremmo|possiamo|riusciamo|riesci|preferirei|meglio)\b.{0,50}\b(?:un altro giorno|",
            r"un'altra data|un altro momento|un'altra volta)\b|\b(?:riunione|call|incontro|appuntamento|pranzo|",
            r"cena|telefonata|videochiamata|colloquio|caffè|visita|aperitivo|conferenza|",
            r"sopralluogo)\b.{0,40}\b(?:(?:è|sono|viene|verrà|è stat\w|va|vanno) (?:annullat|rinviat|spostat|",
            r"rimandat|cancellat|posticipat|anticipat|sospes)\w|(?:è|sono) saltat\w|salta)\b|^(?:spostiamo|",
            r"rimandiamo|rinviamo|anticipiamo|posticipiamo)\b"
        ),
        example: "La riunione è annullata.",
    },
    Cue {
        id: "it.cancel.cannot_come",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bnon (?:riesco a|riusciamo a|posso|possiamo|potrò|potremo|riuscirò a|riusciremo a|ce la (?:faccio|",
            r"farò) a) (?:più )?(?:venire|esserci|essere dei (?:vostri|nostri)|essere lì|essere presente|",
            r"essere presenti|partecipare|raggiunger\w+|passare|liberarmi|incontrarci|vederci|sentirci)\b"
        ),
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
        pattern: r"\b(?:(?:spost|rimand|rinvi|posticip|anticip)\w+|altro giorno|altra data|altro momento|altra volta)",
        example: "Devo spostare la riunione.",
    },
    Cue {
        id: "it.decline",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bnon (?:sono|siamo|siamo più|sono più|mi|ci) (?:al momento |attualmente |più )?interess\w+|",
            r"\b(?:declin(?:are|o|iamo)|rinunciare|rifiutare) (?:l'|il |la |a |all'|alla |al )|",
            r"\bnon (?:rientra nei|fa per|è nei nostri|è il momento|è di (?:mio|nostro) interesse)|\bper (?:ora|",
            r"il momento|adesso) no\b|\bno,? grazie\b|\b(?:abbiamo|ho) già (?:un |una |il |la )?(?:fornitor|",
            r"consulent|collaborator|partner)\w*|\bnon è stat\w (?:accolt|selezionat|accettat)\w|\b(?:stavolta|",
            r"questa volta) (?:passo|passiamo|rinuncio|rinunciamo)\b|\bnon (?:corrisponde|è quello che cerc)|",
            r"\b(?:ricontattateci|ricontattatemi|riscriveteci|riscrivetemi|riscrivimi|ricontattami|riprovate|",
            r"ci riprovi|mi riscriva|mi ricontatti) (?:a|ad|in|dopo|tra|fra|nel|più)\b|\b(?:deciso|scelto|",
            r"preferiamo|preferisco) (?:di )?non (?:procedere|proseguire|accettare|aderire|partecipare|",
            r"dare seguito)|\bnon (?:abbiamo|ho|c'è)\b.{0,20}\b(?:budget|interesse|intenzione)\b"
        ),
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
        pattern: concat!(
            r"\b(?:non (?:contattar|scriver|chiamar|mandar|inviar)\w* più|non (?:mi|ci) (?:contatti|contattate|",
            r"scriva|scrivete|mandi|mandate|inviate) più|(?:cancellatemi|cancellami|mi cancelli|rimuovetemi|",
            r"rimuovimi|mi rimuova|toglietemi|mi tolga|toglimi|rimuover(?:mi|ci)|cancellar(?:mi|ci)|toglier(?:mi|",
            r"ci)) (?:da|dall\w*))"
        ),
        example: "Cancellatemi dalla lista.",
    },
    Cue {
        id: "it.refer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:non sono (?:io )?(?:la persona|il referente|il contatto|l'interlocutore)|(?:si |ti |può |puoi |",
            r"vi )?(?:rivolga|rivolgiti|rivolgersi|rivolgerti|rivolgetevi|rivolgervi)\b|(?:deve|devi|dovete|",
            r"dovrebbe|dovresti|può|puoi|potete) (?:contattare|sentire|scrivere ad?|chiedere ad?|parlare con)|",
            r"(?:il|la|suo|tuo|vostro|nuovo|nuova) (?:nuov\w )?referente (?:è|sarà)|(?:persona|",
            r"contatto) (?:di riferimento|giust[ao]) è|se ne occupa (?:ora |adesso )?\w+|(?:di (?:questo|",
            r"queste cose|ciò|questi temi)) si occupa|non me ne occupo più|al mio posto)\b"
        ),
        example: "Si rivolga a Giulia Esempio.",
    },
    Cue {
        id: "it.refer.left",
        about: About::Left,
        weight: 4,
        pattern: concat!(
            r"\b(?:non (?:fa più parte|(?:lavor\w+|è|fa parte) più (?:con noi|qui|da noi|in azienda|per noi|per|",
            r"presso|del))|ha(?:nno)? lasciato (?:l'|la |il |lo )?(?:nostr\w )?(?:azienda|società|studio|ditta|",
            r"incarico|ente)|ho (?:cambiato lavoro|lasciato l'azienda)|è andat\w in pensione|sono in pensione)\b"
        ),
        example: "Marco non lavora più con noi.",
    },
    Cue {
        id: "it.thanks",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\bgrazie (?:mille |infinite |tante |ancora |davvero |di cuore |molte |a tutti )*(?:per|del|della|",
            r"dei|delle|dell'|dello|di (?:aver|tutto|esser))\b|\b(?:ti|la|vi|le) (?:ringrazi(?:o|amo)|(?:sono|",
            r"siamo) (?:molto |davvero )?riconoscent\w|sono (?:molto |davvero )?grat\w|siamo (?:molto |",
            r"davvero )?grat\w)(?: (?:molto|tanto|infinitamente|di cuore))? (?:per|del|della|dei|delle|dell'|di)|",
            r"\b(?:ho|abbiamo) (?:molto |davvero )?apprezzat\w\b|\bnon so come ringrazia|\bmille grazie (?:per|",
            r"del|della|dei|delle)\b|^(?:perfetto|ottimo|ok|bene|benissimo|ricevuto)?[,.!]? ?(?:grazie(?: mille|",
            r" infinite| tante| di cuore| davvero)?|mille grazie)(?: \w+)?!"
        ),
        example: "Grazie mille per i disegni.",
    },
    Cue {
        id: "it.thanks.advance",
        about: About::Thanks,
        weight: -8,
        pattern: concat!(
            r"\b(?:in anticipo|anticipatamente|fin d'ora|sin d'ora)\b|\bgrazie per (?:l'attenzione|la pazienza|",
            r"il tempo|la comprensione|esservi iscritt\w|(?:il|la|la tua|la sua|la vostra|il tuo|il suo|",
            r"il vostro) (?:messaggio|mail|e-?mail))\b|\bgrazie .{2,60}, (?:ma|però|tuttavia)\b"
        ),
        example: "Grazie in anticipo per la risposta.",
    },
    Cue {
        id: "it.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:in allegato|allego|alleghiamo|ti allego|come (?:promesso|d'accordo|concordato|da accordi|",
            r"richiesto)|ecco (?:il|la|i|le|gli|l'|qui|a te|ti)|trov(?:i|a|ate|erà|erai) (?:in )?allegat\w)\b"
        ),
        example: "In allegato trova il preventivo.",
    },
    Cue {
        id: "it.release",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:lascia(?:te)? (?:perdere|stare)|lasci (?:perdere|stare)|non (?:serve|occorre|servono) (?:più|",
            r"altro)|non (?:c'è|ho|abbiamo) più bisogno|come non detto|(?:ignora|ignori|ignorate|",
            r"ignorare) (?:pure )?(?:la|il|quest\w|le|i)|non (?:ti|si|vi) (?:preoccupare|preoccupi|",
            r"preoccupate) di|tutto (?:risolto|sistemato|a posto)|(?:puoi|può|potete) anche (?:non \w+|evitare)|",
            r"fai finta|(?:ho|abbiamo) (?:già )?(?:risolto|sistemato)|problema risolto)\b"
        ),
        example: "Lascia perdere, ho risolto.",
    },
    Cue {
        id: "it.pending",
        about: About::StillPending,
        weight: 4,
        pattern: concat!(
            r"\b(?:non (?:ho|mi sono|abbiamo|ci siamo) (?:dimenticat\w|scordat\w)|non (?:ho|",
            r"abbiamo) ancora (?:avuto (?:modo|tempo)|fatto in tempo|potuto)|sto ancora (?:lavorando|aspettando)|",
            r"scus(?:a|i|ate|ami)\b.{0,20}\britardo|chiedo scusa per il ritardo)\b"
        ),
        example: "Non mi sono dimenticato.",
    },
    Cue {
        id: "it.met",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\bè stato (?:un (?:vero |grande )?piacere|bello|bellissimo|interessante|piacevole) (?:conoscer|",
            r"incontrar|veder|riveder|parlar|sentir)\w+|\b(?:nostr[oa] (?:incontro|chiacchierata|telefonata|",
            r"riunione|chiamata|colloquio|call)) (?:di (?:ieri|stamattina)|della settimana scorsa|dell'altro)|",
            r"\bgrazie per (?:l'incontro|la chiacchierata|la telefonata)\b|\b(?:lieto|felice|contento|lieta|",
            r"contenta) di aver(?:la|ti|vi) (?:conosciut|incontrat|vist|rivist)\w"
        ),
        example: "È stato un piacere conoscerla.",
    },
    Cue {
        id: "it.decline.other",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:abbiamo|ho) (?:scelto|optato per|deciso per|preferito) (?:di (?:affidarci|",
            r"rivolgerci) a )?un(?:'|o|a)? ?altr\p{L}+|\b(?:ci siamo|mi sono) (?:orientat|rivolt|",
            r"affidat)\p{L}+ (?:su|a|verso) un(?:'|o|a)? ?altr|\bnon rientra (?:al momento )?(?:nei|nelle|tra i|",
            r"fra i) (?:nostri|nostre|miei)|\bnon (?:abbiamo|ho) (?:budget|bisogno al momento|necessità|",
            r"disponibilità per)\b|\bposizione (?:è|è già) stata (?:coperta|assegnata)"
        ),
        example: "Abbiamo scelto un altro fornitore.",
    },
    Cue {
        id: "it.thanks.kind",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\b(?:sei|è|siete) stat[oaie] (?:davvero |molto |veramente )?(?:gentil\p{L}+|prezios\p{L}+|",
            r"carin\p{L}+|d'aiuto|di grande aiuto)\b|\bgrazie (?:mille|infinite|tante|di cuore)!"
        ),
        example: "Sei stata gentilissima.",
    },
    Cue {
        id: "it.refer.no_longer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bnon (?:seguo|gestisco|curo|mi occupo|sono) (?:più )?(?:io )?(?:di |più )?(?:questa|questo|la|il|",
            r"quest\p{L}+|io)\b|\b(?:ne parli|parlane|parlatene|ne discuta|senta|senti|chieda|chiedi|contatti|",
            r"contatta) (?:pure |direttamente |invece )?(?:con|a|al|la collega|il collega) ?\p{L}+ \p{L}+|",
            r"\bal (?:suo|mio|posto suo) posto (?:c'è|ora|è)\b|\b(?:successore|sostitut[oa]) (?:è|sarà)\b|",
            r"\bandat[oa] in pensione\b"
        ),
        example: "Non seguo più io questa pratica, ne parli con Chiara Moro.",
    },
    Cue {
        id: "it.decline.spent",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:budget|bilancio)\b.{0,60}\b(?:impegnato|esaurito|chiuso|assegnato|finito)\b|\b(?:devo|dobbiamo|",
            r"sono costrett[oa] a) (?:dire di no|rifiutare|declinare|rinunciare|passare la mano)\b"
        ),
        example: "Il budget è già impegnato.",
    },
    Cue {
        id: "it.cancel.instead",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:invece (?:di|che)|anziché|al posto di) .{0,60}\b(?:incontro|riunione|appuntamento|call|visita|",
            r"pranzo|colloquio)\b|\b(?:incontro|riunione|appuntamento|call|visita|pranzo|",
            r"colloquio)\b.{0,60}\b(?:invece (?:di|che)|anziché) |\b(?:lezione|riunione|corso|sessione|seminario|",
            r"incontro|visita)\b.{0,40}\bnon (?:si terrà|si svolgerà|ci sarà|avrà luogo)\b"
        ),
        example: "La lezione di lunedì non si terrà.",
    },
    Cue {
        id: "it.cancel.instead_move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:invece (?:di|che)|anziché)",
        example: "Giovedì invece di mercoledì per il nostro incontro?",
    },
    Cue {
        id: "it.refer.not_mine",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bdi \p{L}+ non mi occupo\b|\b(?:lo|la|se ne) (?:fa|segue|gestisce|cura|occupa) (?:la signora|",
            r"il signor|la collega|il collega|\p{L}+ \p{L}+)\b"
        ),
        example: "Di fatture non mi occupo, lo fa la signora Otto.",
    },
    Cue {
        id: "it.decline.served",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:siamo|sono) già (?:a posto|copert[oi]|serviti|sistemati)\b|\babbiamo già (?:un|",
            r"una) (?:fornitore|partner|ditta|persona)"
        ),
        example: "Grazie, siamo già a posto.",
    },
    Cue {
        id: "it.offer.if_needed",
        about: About::Offer,
        weight: 4,
        pattern: r"\bse (?:serve|occorre|è necessario|servisse),? (?:io )?(?:posso|possiamo|potrei)\b",
        example: "Se serve, posso portare un proiettore.",
    },
    Cue {
        id: "it.pending.others",
        about: About::StillPending,
        weight: 4,
        pattern: WAITS_FOR_OTHERS,
        example: "Stiamo aspettando la risposta del notaio.",
    },
    Cue {
        id: "it.deliver.here_is",
        about: About::Delivery,
        weight: 4,
        pattern: r"^ecco (?:il|la|lo|i|gli|le|un|una|l'\p{L}+)\b",
        example: "Ecco la fattura di febbraio.",
    },
    Cue {
        id: "it.deliver.paid",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:ho|abbiamo) (?:appena |già )?fatto il bonifico\b",
        example: "Ho appena fatto il bonifico.",
    },
    Cue {
        id: "it.deliver.enclosed",
        about: About::Delivery,
        weight: 4,
        pattern: ENCLOSES,
        example: "Le invio in allegato i certificati.",
    },
    Cue {
        id: "it.cancel.cannot_today",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:stasera|oggi|domani|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|",
            r"domenica)(?: purtroppo| proprio| mi sa che)? nn? ce la (?:faccio|facciamo)(?:[,.;!]|$| a venire|",
            r" purtroppo)|\b(?:stasera|oggi|domani|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|",
            r"sabato|domenica)(?: purtroppo| proprio| mi sa che)? non ce la (?:faccio|facciamo)(?:[,.;!]|$| a ",
            r"venire| purtroppo)"
        ),
        example: "Stasera non ce la faccio, ho la febbre.",
    },
    Cue {
        id: "it.decline.no_more_mail",
        about: About::Stop,
        weight: 4,
        pattern: r"\bdi non (?:inviar|mandar|spedir|scriver)\p{L}* (?:altre|più|ulteriori)\b",
        example: "La prego di non inviarmi altre comunicazioni.",
    },
];
