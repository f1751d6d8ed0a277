//! Whether a French sentence commits its author to something, to what, and how firmly.
//!
//! French promises in the future ("je vous enverrai"), the near future ("je vais voir") and the present ("je m'en occupe").
//! Pronouns stand between subject and verb, so every cue lets them pass.

use crate::language::{About, Cue};

/// Pronouns and small words between a subject and its verb.
macro_rules! clitics {
    () => {
        r"(?:(?:te|vous|le|la|les|lui|leur|me|en|y|nous|se|vais|bien|aussi|donc) |[tlms]'(?:en |y )?)*"
    };
}

/// Verbs of acts for a reader, first person singular and plural of the present.
macro_rules! acts {
    () => {
        concat!(
            r"(?:envoie|transmets|adresse|rappelle|reviens|vérifie|relance|occupe|charge|demande|préviens|",
            r"contacte|prépare|apporte|réponds|règle|retourne|organise|réserve|cale|planifie|corrige|termine|",
            r"livre|dépose|partage|informe|recontacte|renvoie|transfère|étudie|renseigne|appelle|téléphone|",
            r"promets|engage|joins|ramène|amène|rends|communique|soumets|examine|complète|rédige|mets|fournis|",
            r"rapproche|recherche|tiens|écris|paie|paye|confirme|sollicite|signe|relis|creuse|monte|raconte|redis|",
            r"parle (?:à|avec|au)|expédie|installe|pose|nettoie|lance|démarre|attaque|rejoins|récupère|imprime|",
            r"échange|supprime|déplace|répare|garde|corrige|traduis|arrose|remplace|efface|veille à|nettoie|fais|",
            r"passe|regarde|vois|dis|donne|envoyons|transmettons|adressons|rappelons|revenons|vérifions|relançons|",
            r"occupons|chargeons|prévenons|contactons|préparons|apportons|répondons|réglons|retournons|organisons|",
            r"livrons|informons|recontactons|renvoyons|étudions|communiquons|tenons|faisons|mettons|donnons|",
            r"regardons|engageons|chargeons)"
        )
    };
}

/// Somebody else who acts for the author.
macro_rules! others {
    () => {
        concat!(
            r"(?:(?:mon|ma|notre|un|une|le|la|nos|mes|l')(?: ?(?:de (?:nos|mes)|des))? ?(?:\p{L}+ )?(?:collègues?|",
            r"confrères?|assistante?|secrétaire|équipe|service|technicien(?:ne)?s?|associée?|comptable|",
            r"collaborat\p{L}+|adjointe?|mari|femme|bureau|chef|cheffe|responsable|adjointe?|patronne?|avocate?|",
            r"directeur|directrice|agence|comptabilité|frère|sœur)(?: \p{L}+)?|quelqu'un|(?:monsieur|madame|m\.|",
            r"mme) \p{L}+)(?: (?:de|du|des|chargée? de) [^.?!,]{2,40}?)?"
        )
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.commit.future",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:je |j'|et )",
            clitics!(),
            r"(?:\p{L}{3,}rai|ferai|dirai|lirai|enverrai)\b|\b(?:nous|on) ",
            clitics!(),
            r"(?:\p{L}{3,}rons|ferons|dirons)\b"
        ),
        example: "Je vous enverrai le plan demain.",
    },
    Cue {
        id: "fr.commit.near_future",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:je vais|nous allons|on va) (?:(?:vite|juste|aussi|bientôt|donc|d'abord|tout de suite|quand même) )*",
            clitics!(),
            r"\p{L}+(?:er|ir|re|oir)\b"
        ),
        example: "Je vais vérifier les chiffres.",
    },
    Cue {
        id: "fr.commit.present",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:je |j'|nous )",
            clitics!(),
            acts!(),
            r"\b|,? et (?:reviens|te|vous) (?:vers|rappelle|dis|tiens|réponds|envoie)\b"
        ),
        example: "Je vous rappelle demain.",
    },
    Cue {
        id: "fr.commit.meet",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:on|nous) (?:se|nous) (?:voit|voyons|retrouve|retrouvons|rappelle|appelle|",
            r"parle)\b[^?]*\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|tout à l'heure|ce soir|",
            r"la semaine prochaine)\b[^?]*$|\bje (?:serai|passerai|viendrai) (?:là|présente?|des vôtres|",
            r"parmi vous|au rendez-vous|à la réunion|chez)\b|\bje prends (?:note|contact|rendez-vous|en charge|",
            r"le relais|part)\b|\bj'y serai\b|\bje viens (?:avec|demain|lundi|mardi|mercredi|jeudi|vendredi|te|",
            r"vous)\b"
        ),
        example: "On se voit jeudi.",
    },
    Cue {
        id: "fr.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:compte[zr]?|comptez) sur (?:moi|nous)\b|^(?:ok|d'accord|entendu|bien sûr|parfait|",
            r"ça marche)?[,.!]? ?(?:m'en (?:charge|occupe)|c'est comme si c'était fait|ce sera fait|",
            r"je (?:le )?fais (?:ça|tout de suite)|je suis dessus)\b|\bsans faute\b|\bje suis (?:des vôtres|",
            r"partante?|de la partie)\b"
        ),
        example: "Comptez sur moi.",
    },
    Cue {
        id: "fr.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:vous|tu) (?:l'|les |le |la |en )?(?:aurez|recevrez|auras|recevras|serez (?:informée?s?|",
            r"tenue?s?|contactée?s?)|seras (?:informée?|tenue?))\b|\b(?:vous|te|t'|lui)(?: les| la|",
            r" le)? ?(?:parviendra|parviendront|sera|seront|parvient) ?(?:adressée?s?|envoyée?s?|transmise?s?|",
            r"communiquée?s?|livrée?s?|remise?s?|retournée?s?)?\b|\b(?:sera|seront) (?:effectuée?s?|envoyée?s?|",
            r"faite?s?|réglée?s?|traitée?s?|livrée?s?|payée?s?|expédiée?s?) (?:[^.?!]{0,40})?(?:par (?:nos soins|",
            r"moi|nous)|demain|lundi|mardi|mercredi|jeudi|vendredi|dans|avant|sous|d'ici|la semaine)\b|",
            r"\b(?:réponse|devis|rapport|document|dossier)s? (?:lundi|mardi|mercredi|jeudi|vendredi|demain|",
            r"sous \d+ (?:heures|jours))\b"
        ),
        example: "Vous aurez le plan vendredi.",
    },
    Cue {
        id: "fr.commit.not_fail",
        about: About::Commitment,
        weight: 10,
        pattern: r"\b(?:je ne manquerai|nous ne manquerons|je ne manque|nous ne manquons) pas d",
        example: "Nous ne manquerons pas de vous informer.",
    },
    Cue {
        id: "fr.commit.let_me",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:laisse|laissez)-moi (?:juste |d'abord |le temps de )?(?:vérifier|regarder|voir|demander|",
            r"réfléchir|consulter|en parler|me renseigner|poser|checker|confirmer)\b|\ble temps de (?:vérifier|",
            r"regarder|voir)\b"
        ),
        example: "Laissez-moi vérifier avec Cleo.",
    },
    Cue {
        id: "fr.commit.will_try",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\bj'(?:essaie|essaye|essaierai|essayerai|espère|envisage) (?:de |d'|pouvoir |te |vous |l')|",
            r"\bje (?:tâche|tâcherai|tente|tenterai|compte|pense|crois) (?:de |d'|pouvoir )(?:\p{L}+ )?|",
            r"\bje (?:devrais|pourrai) (?:pouvoir |te |vous |l'|le |la |les )*\p{L}+(?:er|ir|re|oir)\b|",
            r"\bje (?:fais|ferai) (?:de )?(?:mon (?:possible|mieux)|tout)\b"
        ),
        example: "J'essaie de finir le plan.",
    },
    Cue {
        id: "fr.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b",
            others!(),
            concat!(
                r" (?:(?:te|vous|se|le|la|les|lui|ne) |[tls]')*(?:va |vont )?(?:\p{L}+(?:ra|ront)|prend|rappelle|",
                r"envoie|appelle|contacte|revient|occupe|charge|transmet|passe|met|(?:te|vous|se) \p{L}+er)\b"
            )
        ),
        example: "Ma collègue vous rappellera demain.",
    },
    Cue {
        id: "fr.commit.third",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b\p{L}{3,14},? (?:(?:te|vous) (?:l'|le |la |les )?|t')\p{L}+ra\b|\b\p{L}{3,14} va (?:te |vous |t'|",
            r"s'en )\p{L}+er\b|\b\p{L}{3,14} (?:te|vous) (?:rappelle|appelle|contacte|recontacte)\b|",
            r"\bje (?:demande|vais demander|dis|fais demander|propose) à \p{L}+(?: \p{L}+)? (?:de |d')(?:te |",
            r"vous |t')|\bj'ai (?:demandé|dit) à \p{L}+(?: \p{L}+)? (?:de |d')(?:te |vous |t')"
        ),
        example: "Je demande à Ben de t'envoyer le plan.",
    },
    // Against.
    Cue {
        id: "fr.commit.question",
        about: About::Commitment,
        weight: -6,
        pattern: r"\?\s*$",
        example: "Vous aurez le plan vendredi ?",
    },
    Cue {
        id: "fr.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:je|nous|on) (?:ne|n')(?: ?\p{L}+'?){1,4} (?:pas|plus|jamais|rien|guère)\b|\b(?:il|elle|",
            r"on) (?:m'a dit|nous a dit|a dit|dit|disait|prétend|pense|espère)\b|\bhier\b|\b(?:tous|toutes|",
            r"chaque) (?:les )?(?:jours?|mois|semaines?|matins?|soirs?|ans?|années?|week-ends?|lundis?|mardis?|",
            r"mercredis?|jeudis?|vendredis?|samedis?|dimanches?)\b|\bvois (?:les|ces) (?:choses|questions)\b|",
            r"\bvois (?:ça|cela) (?:autrement|différemment)\b|\bselon \p{L}+\b"
        ),
        example: "Je ne viendrai pas.",
    },
    Cue {
        id: "fr.commit.state",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\b(?:je|j'|nous|on) ?(?:ne |n')?(?:devrai|saurai|voudrai|vivrai|croirai|aurai|serai (?:absente?|",
            r"en (?:congés?|vacances|déplacement|réunion|formation)|de retour|joignable|au bureau|à l'étranger)|",
            r"serons|verrons|aurons|serons (?:absents|fermés)|vais bien|vais (?:sûrement )?pouvoir|vais dire|",
            r"vais y|vais voir|va voir|va dire|regarde (?:la télé|souvent)|fais partie|passe (?:mon|ma|mes|",
            r"beaucoup|une|un)|vois (?:que|pas|mal|bien|ce)|dis (?:que|ça|juste|simplement)|me demande|",
            r"demande (?:si|pourquoi)|tiens à|mets toujours|suis en train)\b|\b(?:on|nous) (?:verra|",
            r"verrons)(?: bien)?\b|\bje (?:te|vous) (?:dis|rappelle|confirme|écris|informe|signale|",
            r"demande) (?:que|qu'|pour|car|au sujet|à propos|si|de)|\bje vous (?:fais parvenir|transmets|adresse|",
            r"envoie) (?:ci-joint|en pièce jointe|par la présente|ci-dessous)|\bci-joint|\ben (?:pièce jointe|",
            r"copie)\b|\bje (?:te|vous) (?:mets|présente)\b"
        ),
        example: "Je vous rappelle que je serai absente.",
    },
    Cue {
        id: "fr.commit.see_with",
        about: About::Commitment,
        weight: 6,
        pattern: r"\b(?:je vais|on va|nous allons) voir (?:avec|si|ce qu|comment)",
        example: "Je vais voir avec Cleo.",
    },
    Cue {
        id: "fr.commit.offer",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\bsi (?:tu (?:veux|préfères|le souhaites|en as besoin)|vous (?:voulez|préférez|le souhaitez|",
            r"le désirez|en avez besoin)|ça (?:peut )?(?:t'|vous )?\p{L}*)\b.{0,80}\b(?:peux|pouvons|pourrais|",
            r"pourrions|peut)\b|\b(?:peux|pouvons|pourrais|pourrions) .{0,80}\bsi (?:tu|vous|besoin|nécessaire)\b"
        ),
        example: "Je peux l'envoyer si vous voulez.",
    },
    // What the commitment is to do.
    Cue {
        id: "fr.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:rappell\p{L}*|reviens|reviendr\p{L}*|revenons|répond\p{L}*|recontact\p{L}*|au courant|",
            r"informe\p{L}*|dis|dirai|contact|préviens|préviendr\p{L}*|appell\p{L}*|téléphon\p{L}*|savoir|",
            r"retour)\b"
        ),
        example: "Je vous rappelle.",
    },
    Cue {
        id: "fr.act.send",
        about: About::Send,
        weight: 2,
        pattern: concat!(
            r"\b(?:envoi\p{L}*|enverr\p{L}*|envoy\p{L}*|transme\p{L}*|adress\p{L}*|suivre|parvenir|recevr\p{L}*|",
            r"aurez|auras|rend\p{L}*|renvo\p{L}*|retourn\p{L}*)\b"
        ),
        example: "Je vous transmets le plan demain.",
    },
    Cue {
        id: "fr.act.check",
        about: About::Check,
        weight: 1,
        pattern: concat!(
            r"\b(?:vérifi\p{L}*|regard\p{L}*|étudi\p{L}*|examin\p{L}*|renseign\p{L}*|voir (?:avec|si)|",
            r"relanc\p{L}*|demand\p{L}*)\b"
        ),
        example: "Je vais vérifier.",
    },
    Cue {
        id: "fr.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: concat!(
            r"\b(?:se voit|serai (?:là|présente?|des vôtres)|viendrai|participer\p{L}*|passerai|rejoins|",
            r"rendez-vous)\b"
        ),
        example: "Je serai présent jeudi.",
    },
    Cue {
        id: "fr.act.introduce",
        about: About::Introduce,
        weight: 4,
        pattern: r"\b(?:mettr\p{L}*|mets|mettre) en (?:relation|contact)\b|\bprésenterai\b",
        example: "Je vous mettrai en relation avec Cleo.",
    },
    Cue {
        id: "fr.act.pay",
        about: About::Pay,
        weight: 3,
        pattern: r"\b(?:pay\p{L}*|paie\p{L}*|virement|règl\p{L}*|rembours\p{L}*|vire)\b",
        example: "Je vous paierai la facture.",
    },
    Cue {
        id: "fr.delegate",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b",
            others!(),
            concat!(
                r" (?:(?:te|vous|se|le|la|les|lui|ne) |[tls]')*(?:va |vont )?(?:\p{L}+(?:ra|ront)|prend|rappelle|",
                r"envoie|appelle|contacte|revient|occupe|charge|transmet|passe|met)\b|\bje (?:demande|vais demander|",
                r"dis) à \p{L}+(?: \p{L}+)? (?:de |d')|\bj'ai (?:demandé|dit) à \p{L}+|^\p{L}{3,14} (?:(?:te|",
                r"vous) (?:l'|le |la |les )?|t'|va (?:te |vous |t'|s'en ))(?:\p{L}+ra|rappelle|envoie|appelle|",
                r"contacte|\p{L}+er)\b"
            )
        ),
        example: "Ma collègue vous rappellera.",
    },
    Cue {
        id: "fr.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: r"\b(?:si |s'il|au cas où|pourvu que|à condition|sous réserve|dès lors que|en cas de)",
        example: "S'il pleut, je vous appelle.",
    },
    Cue {
        id: "fr.conditional.whether",
        about: About::Conditional,
        weight: -1,
        pattern: r"\b(?:voir|savoir|vérifier?|demander?|regarder?|dire|sûre?|dis|dirai) s(?:i |'il)",
        example: "Je vais voir si Ben vient.",
    },
    Cue {
        id: "fr.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:essai\p{L}*|essay\p{L}*|espère|tent\p{L}*|tâch\p{L}*|peut-être|probablement|sans doute|",
            r"normalement|en principe|pense pouvoir|crois pouvoir|devrais|mon possible|mon mieux|sauf imprévu|",
            r"a priori)\b"
        ),
        example: "Je vous appelle peut-être demain.",
    },
    Cue {
        id: "fr.commit.to_reader",
        about: About::Undertaking,
        weight: 4,
        pattern: concat!(
            r"\b(?:je|nous|on) (?:vous|te|t') ?(?:en |le |la |les |l')?\p{L}{3,}(?:e|s|ds|ts|ons)\b|",
            r"\bj'en parle (?:à|avec)|\bje te redis\b"
        ),
        example: "On vous recontacte très vite.",
    },
    Cue {
        id: "fr.commit.to_reader_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r"\b(?:je|nous|on) (?:vous|te|t') ?(?:en )?(?:remerci\p{L}+|pri(?:e|ons|erais)|demand(?:e|ons)|",
            r"souhait\p{L}+|félicit\p{L}+|présent(?:e|ons)\b|suis|étais|\p{L}*r(?:ais|ions)\b|écri[st]\b|écrivons|",
            r"comprend\p{L}*|dois|devons|attend\p{L}*|trouv\p{L}+|aim\p{L}+|embrass\p{L}+|croi[st]|croyons|",
            r"connai\p{L}+|entend\p{L}*|propos\p{L}+|suggér\p{L}+|suggèr\p{L}+|recommand\p{L}+|conseill\p{L}+|",
            r"invit\p{L}+|salu\p{L}+|signal\p{L}+|avais|avons|avions|rejoins sur|accus\p{L}+|adressons nos|",
            r"exprim\p{L}+|encourag\p{L}+|laisse juge|serais|serions|saurais|peux|pouvons|veux)\b"
        ),
        example: "Je vous demande de relire le plan.",
    },
    Cue {
        id: "fr.commit.dated",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"\b(?:je |j'|nous |on )(?:(?:te|vous|le|la|les|lui|leur|me|en|y|nous|se) |[tlms]'(?:en |",
            r"y )?)*\p{L}{3,}(?:e|s|x|ds|ts|ons)\b(?:.{0,60} )(?:demain|ce soir|cet après-midi|aujourd'hui|lundi|",
            r"mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine prochaine|le mois prochain|d'ici|",
            r"avant (?:la fin|ce|lundi|mardi|mercredi|jeudi|vendredi|midi|demain)|dans la (?:journée|semaine|",
            r"matinée)|cette semaine|tout de suite|dès que possible|au plus vite|rapidement)\b|\b(?:demain|",
            r"ce soir|cet après-midi|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|",
            r"la semaine prochaine|le mois prochain|d'ici|avant (?:la fin|ce|lundi|mardi|mercredi|jeudi|vendredi|",
            r"midi|demain)|dans la (?:journée|semaine|matinée)|cette semaine|tout de suite|dès que possible|",
            r"au plus vite|rapidement)\b.{0,30}\b(?:je |j'|nous |on )(?:(?:te|vous|le|la|les|lui|leur|me|en|y|",
            r"nous|se) |[tlms]'(?:en |y )?)*\p{L}{3,}(?:e|s|x|ds|ts|ons)\b"
        ),
        example: "On signe avant la fin du mois.",
    },
    Cue {
        id: "fr.commit.dated_not",
        about: About::Undertaking,
        weight: -4,
        pattern: concat!(
            r"\b(?:je |j'|nous |on |que |qu')(?:(?:ne|te|vous|le|la|les|me|en|y|nous|se) |[tlmsn]')*(?:suis|",
            r"sommes|étais|étions|avais|avions|avons|aurais|dois|devons|devait|devrais|peux|pouvons|pourrais|",
            r"pourrions|peut|veux|voulons|voulais|voudrais|souhaite|souhaitons|souhaiterais|aimerais|espère|",
            r"espérons|pense que|crois que|attends|attendons|trouve|habite|travaille|travaillons|pars|partons|",
            r"reste|fête|fêtons|dors|comprends|sais|savons|est|fait|était|cherche|cherchons|propose|proposons|",
            r"demande|demandons|remercie|remercions|prie|prions|regrette|regrettons|fais (?:partie|du)|n'\p{L}+|",
            r"\p{L}+(?:ais|ions))\b"
        ),
        example: "Nous sommes lundi à Lyon.",
    },
    Cue {
        id: "fr.commit.tasks",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:je |j'|nous |on )(?:(?:te|vous|le|la|les|lui|m'en|m'|l'|s'en) ?)*(?:gère|gérons|ajoute|",
            r"ajoutons|modère|anime|finalise|finalisons|lance|publie|inscris|boucle|mets à jour|mettons à jour|",
            r"commande|achète|traite|traitons|débloque|peaufine|archive|photographie|traduis|retrouve|ajuste|",
            r"adapte)\b"
        ),
        example: "Je gère le reste.",
    },
    Cue {
        id: "fr.commit.arrives",
        about: About::Commitment,
        weight: 3,
        pattern: r"\b\p{L}+(?:era|eront|iendra|iendront) (?:chez|à) (?:vous|toi|votre|ton)\b",
        example: "Les épreuves arriveront chez vous.",
    },
    Cue {
        id: "fr.commit.our_third",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:notre|nos|mon|ma|mes) \p{L}+(?: \p{L}+)? (?:(?:te|vous) (?:l'|le |la |les )?|t')\p{L}+(?:ra|",
            r"ront|e|t)\b"
        ),
        example: "Notre gardien vous ouvrira la cave.",
    },
    Cue {
        id: "fr.delegate.our_third",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:notre|nos|mon|ma|mes) \p{L}+(?: \p{L}+)? (?:(?:te|vous) (?:l'|le |la |les )?|t')\p{L}+(?:ra|",
            r"ront|e|t)\b"
        ),
        example: "Notre gardien vous ouvrira la cave.",
    },
    Cue {
        id: "fr.commit.if_then",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"^(?:si |s'|dès que |quand )[^.?!]{3,80}, (?:je |j'|on |nous )(?:(?:te|vous|le|la|les|lui|en|y) |",
            r"[tlm]')*\p{L}{3,}(?:e|s|ds|ts|ons)\b"
        ),
        example: "Si vous me donnez les mesures, je découpe les planches.",
    },
    Cue {
        id: "fr.delegate.titled",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:madame|monsieur|mme|m\.) \p{L}+(?:,[^,.?!]{3,40},)? (?:(?:te|vous) (?:l'|le |la |les )?|",
            r"t')\p{L}+ra\b"
        ),
        example: "Madame Lenoir vous remettra l'attestation.",
    },
    Cue {
        id: "fr.commit.acknowledges",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\bconfirm(?:e|ons) (?:la (?:bonne )?réception|avoir (?:bien )?reçu|que (?:j'ai|",
            r"nous avons) (?:bien )?reçu)\b"
        ),
        example: "Je vous confirme la bonne réception du colis.",
    },
    Cue {
        id: "fr.commit.greets",
        about: About::Commitment,
        weight: -12,
        pattern: concat!(
            r"\b(?:envoie|envoyons|adresse|adressons|fais|faisons) (?:plein de|toutes?|tous|mes|nos|",
            r"de gros(?:ses)?|mille) (?:mes |nos |très )?(?:bisous|bises|bons|meilleure?s?|vœux|amitiés|",
            r"salutations|pensées|condoléances|félicitations)\b"
        ),
        example: "Je t'envoie plein de bisous.",
    },
    Cue {
        id: "fr.commit.takes_leave",
        about: About::Commitment,
        weight: -12,
        pattern: r"\bje (?:vous|te) laisse(?:[,.!;:]|$)",
        example: "Je vous laisse, le bébé pleure.",
    },
    Cue {
        id: "fr.commit.leaves_on",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:contrat|colis|compte rendu|devis|courrier|virement|dossier|paiement|document|facture|",
            r"commande)s? (?:part|partira|partiront) (?:dès |au plus tard |avant )?(?:lundi|mardi|mercredi|",
            r"jeudi|vendredi|samedi|demain|aujourd'hui|ce soir|cette semaine|la semaine)\b"
        ),
        example: "Le contrat partira lundi.",
    },
    Cue {
        id: "fr.commit.marketing",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:recevrez|recevras|aurez|offrons) (?:aussi |également )?(?:un|une|votre|des) (?:cadeaux?|",
            r"bons? d'achat|remise|code promo|surprise)\b|\bpromettons (?:un|une|des) (?:hiver|été|printemps|",
            r"automne|moment|expérience|voyage)\b"
        ),
        example: "Vous recevrez un cadeau.",
    },
    Cue {
        id: "fr.commit.enclosed",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:envoie|envoyons|adresse|adressons|transmets|transmettons|joins|",
            r"joignons)\b[^.?!]{0,20}\bci-joint|\bci-jointe?s?,? (?:je|nous) (?:vous|te|t')"
        ),
        example: "Je vous envoie ci-joint les certificats.",
    },
    Cue {
        id: "fr.commit.jte",
        about: About::Commitment,
        weight: 4,
        pattern: r"\bj(?:te|vous) (?:rappelle|appelle|tel|envoie|redis|confirme|tiens)\b",
        example: "jte rappelle demain",
    },
    Cue {
        id: "fr.commit.comes_gladly",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:on|je|nous) (?:viendra|viendrai|viendrons|vient|viens|venons) (?:avec (?:grand )?plaisir|",
            r"volontiers)\b"
        ),
        example: "On viendra avec plaisir !",
    },
    Cue {
        id: "fr.commit.leaves_to_talk",
        about: About::Commitment,
        weight: -5,
        pattern: r"\bvous laisse (?:en )?(?:discuter|échanger|parler|voir)\b",
        example: "Je vous laisse en discuter ensemble.",
    },
];
