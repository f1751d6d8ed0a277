//! Whether a French sentence wants something of its reader, or only sounds like it.

use crate::language::{About, Cue};

/// Imperatives of both forms of address that open a sentence.
macro_rules! orders {
    () => {
        concat!(
            r"(?:pensez?|regardez?|envoie|envoyez|appelez?|appelle|passez?|vois|voyez|prends|prenez|fais|faites|",
            r"donnez?|mets|mettez|dis|dites|viens|venez|notez?|vérifiez?|confirmez?|prévois|prévoyez|attends|",
            r"attendez|jetez?|jette|lis|lisez|réponds|répondez|demandez?|reviens|revenez|contactez?|rappelez?|",
            r"rappelle|préviens|prévenez|essayez?|essaie|gardez?|laissez?|veillez?|évitez?|choisis|choisissez|",
            r"réservez?|signez?|complétez?|complète|remplis|remplissez|renvoie|renvoyez|retournez?|indiquez?|",
            r"précisez?|joins|joignez|apportez?|transmets|transmettez|corrigez?|relis|relisez|imprimez?|cherchez?|",
            r"tiens|tenez|parlez?|proposez?|aidez?|expliquez?|ajoutez?|supprimez?|modifiez?|validez?|consultez?|",
            r"téléphonez?|va|allez|sois|soyez|cliquez?|ouvrez?|téléchargez?|installez?|utilisez?|ramenez?|ramène|",
            r"amène|amenez|cale|calez|fixez?|organisez?|préparez?|souviens|rejoins|rejoignez|adressez?|",
            r"communiquez?|oublie)"
        )
    };
}

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "fr.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"\?(?:\s|$)",
        example: "La porte est ouverte ?",
    },
    Cue {
        id: "fr.request.please",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:s'il (?:te|vous) pla[iî]t|svp|stp|merci (?:de|d') ?(?:bien vouloir |me |nous |m'|l'|lui |te |",
            r"vous |y |en |ne pas )*\p{L}+(?:er|ir|re|oir)\b|prière de|veuillez|(?:vous|te) pri(?:e|ons|erais|",
            r"erions) (?:donc |ainsi )?(?:de|d')|(?:vous|te) (?:demande|demandons|demanderais)(?: donc)? (?:de|",
            r"d')|me permets de (?:revenir|vous|te)|vous invite à|invitons à|vous remercie (?:par avance |",
            r"d'avance )?(?:de|d') ?(?:bien vouloir|me|nous))"
        ),
        example: "Merci de me rappeler demain.",
    },
    Cue {
        id: "fr.request.could_you",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:(?:pourriez|pouvez|voudriez|auriez|seriez|sauriez|avez|accepteriez|pensez|souhaitez)-vous|",
            r"(?:peux|pourrais|voudrais|aurais|serais|sais|veux|as|penses)-tu|tu (?:peux|pourrais|penses|",
            r"veux bien|saurais|aurais|as pu|as le temps)|vous (?:pouvez|pourriez|auriez|sauriez|me dites) |",
            r"est-ce (?:que (?:tu|vous|je|on|nous|quelqu'un)|qu'(?:on|il|elle|une?))|(?:serait|est)-il possible|",
            r"y (?:aurait|a)-t-il (?:moyen|un)|ça (?:te|vous) (?:dit|dirait|va|irait|convient)|(?:puis|",
            r"pourrais)-je|peut-on|pourrait-on|si (?:tu pouvais|vous pouviez))"
        ),
        example: "Pourriez-vous m'envoyer le plan",
    },
    Cue {
        id: "fr.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            concat!(
                r"^(?:(?:et|mais|alors|donc|sinon|bon|ok|d'accord|bonjour|salut|\p{L}+,),? )?(?:n'oubliez? (?:pas|",
                r"surtout)|ne (?:me |nous |le |la |les )?\p{L}+(?:e|es|ez|s) pas|"
            ),
            orders!(),
            concat!(
                r" (?:à|au|aux|bien|juste|plutôt|un|une|le|la|les|l'\p{L}+|ton|ta|tes|votre|vos|ce|cette|ces|ça|cela|",
                r"avec|par|en|dans|avant|vite|d'abord|me|nous|moi|si|ce que|comme|quand|sur|contact|attention|",
                r"patience|gentil\p{L}*|de|d'\p{L}+|directement|simplement|aussi|lui|leur|quelque|tout|toutes?)\b|"
            ),
            orders!(),
            r"[ -]l')"
        ),
        example: "Pensez à fermer la porte.",
    },
    Cue {
        id: "fr.request.order_me",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"(?:^|[^\p{L}'])\p{L}{2,}(?:[eszx]|oie|is|ds|ts)-(?:moi|nous|le|la|les|lui|leur|en|y)\b|\b(?:dis|",
            r"dites|fais|faites|tiens|tenez)[- ](?:moi|nous)\b"
        ),
        example: "Envoyez-moi le plan.",
    },
    Cue {
        id: "fr.request.you_should",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"(?:^(?:\p{L}+, )?|[,;:-] |\b(?:et|mais|alors|donc) )(?:tu|vous) (?:devrais|devriez|dois|devez|",
            r"ferais mieux|feriez mieux|n'as qu'à|n'avez qu'à)\b|\bil (?:faudrait|faut|serait bien|",
            r"vaudrait mieux) (?:que |qu')(?:tu|vous|on|nous)\b"
        ),
        example: "Il faudrait que tu passes demain.",
    },
    Cue {
        id: "fr.request.need",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:il (?:me|nous) (?:faut|faudrait|faudra|manque)|il manque (?:encore|toujours)|(?:j'ai|j'aurais|",
            r"nous avons|nous aurions|j'aurai|on a|on aurait) (?:encore |aussi |vraiment |toujours )?besoin (?:de|",
            r"d'|que)|j'attends (?:toujours |encore )?(?:ton|ta|tes|votre|vos|le|la|les|une|des)|(?:nous|je|",
            r"on) (?:sommes|restons|suis|reste|est) (?:toujours |encore )?(?:en|dans l')attente|(?:dans l'|",
            r"en )attente (?:de|d')(?: votre| ton| vos| une|une)|nous attendons (?:toujours |encore )?(?:votre|",
            r"vos|le|la|les)|(?:je n'ai|nous n'avons) (?:toujours |encore )?(?:pas|rien) (?:encore |",
            r"toujours )?(?:reçu|eu))"
        ),
        example: "Il me faudrait votre adresse.",
    },
    Cue {
        id: "fr.request.wonder",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:je |j'|nous |on )(?:voulais|voudrais|voudrions|souhaiterais|souhaiterions|souhaite|souhaitons|",
            r"aimerais|aimerions|aimerait|désire|désirons|me permets de|viens vers) (?:bien |juste |te |vous |",
            r"simplement |également |aussi )*(?:savoir|demander|connaître|avoir|obtenir|recevoir|discuter|parler|",
            r"échanger|rencontrer|te rencontrer|convenir|relancer|vérifier|m'assurer|prendre|que|qu'|ton|votre|",
            r"solliciter|faire le point|inviter|voir|organiser|un|une|des)|\bje me (?:demand(?:e|ais)|",
            r"permets de (?:vous |te )?(?:relancer|demander|solliciter))\b|\bje ne (?:sais|",
            r"comprends) pas (?:si (?:tu|vous)|pourquoi|comment|ce que)|\b(?:sais-tu|savez-vous|tu sais|",
            r"vous savez) (?:si|quand|où|qui|comment|ce)"
        ),
        example: "Je voulais savoir si la porte est ouverte.",
    },
    Cue {
        id: "fr.request.grateful",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:vous|te|t'en|leur) ?(?:serais|serions|saurais|saurions) (?:très |vraiment |",
            r"infiniment )?(?:reconnaissante?s?|gré|obligée?s?)|\b(?:ce |ça |cela |il )?(?:serait|m'aiderait|",
            r"nous aiderait) (?:\p{L}+ )?(?:bien|super|top|sympa|génial|gentil|parfait|utile|bon|possible|",
            r"souhaitable|beaucoup|idéal|préférable|formidable|chouette|cool)? ?(?:si|de|que|d'|qu')|",
            r"\b(?:j'espère|nous espérons) (?:que (?:tu|vous) (?:pourras|pourrez|viendras|viendrez|serez|seras)|",
            r"avoir|recevoir|vous lire|te lire)|\bau plaisir de (?:vous|te) (?:lire|entendre)|\b(?:votre|",
            r"ton) (?:avis|retour|réponse|aide) .{0,40}(?:précieu\p{L}+|bienvenue?|appréciée?)"
        ),
        example: "Je vous serais reconnaissant de me répondre.",
    },
    Cue {
        id: "fr.request.proposal",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:on (?:pourrait|devrait)|nous (?:pourrions|devrions)|pourquoi (?:ne )?pas|pourquoi pas|",
            r"je (?:te |vous )?(?:propose|suggère|proposerais|recommande)|que (?:dirais-tu|diriez-vous|penses-tu|",
            r"pensez-vous)|qu'en (?:penses|pensez|dis|dites)|et si (?:on|nous)|si (?:on|nous) (?:se|nous) |",
            r"appelons-nous|voyons-nous|retrouvons-nous|parlons-en|faisons le point)\b"
        ),
        example: "On pourrait se voir mardi.",
    },
    Cue {
        id: "fr.request.courtesy",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\bveuillez (?:agréer|recevoir|croire|trouver|noter|excuser|accepter|m'excuser|nous excuser)|",
            r"\bprie(?:ons)? (?:de bien vouloir |de )?(?:d'|de )?(?:agréer|excuser|croire|m'excuser|nous excuser|",
            r"recevoir|accepter)|\bmerci d'(?:avoir|être)|\bmerci de (?:votre|ta|ton|vos|tes|ne plus|m'avoir|",
            r"nous avoir|l'avoir|cette|ce|t'être|vous être)|\bne plus (?:m'|nous |me )"
        ),
        example: "Veuillez agréer mes salutations.",
    },
    Cue {
        id: "fr.request.no_order",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"^(?:bon,? )?(?:ne (?:t'en fais|vous en faites|t'inquiète|vous inquiétez) pas|oublie[sz]? (?:ça|ce|",
            r"mon)|prends soin|prenez soin|laisse tomber|laissez tomber|va savoir|laissez?-moi (?:vérifier|",
            r"regarder|voir|demander|réfléchir|le temps|juste|d'abord))|\b(?:laisse|laissez)-moi (?:vérifier|",
            r"regarder|voir|demander|réfléchir|le temps)|\bqui sait\b|\bquel(?:le)? \p{L}+ !"
        ),
        example: "Laissez-moi vérifier, ne quittez pas.",
    },
    Cue {
        id: "fr.request.another_time",
        about: About::Request,
        weight: -12,
        pattern: concat!(
            r"\b(?:recontacte[rz]?|rappele[rz]|rappelle|revene[rz]|reviens|relance[rz]?|réessaye[rz]|",
            r"réessaie)(?:-(?:moi|nous))? .{0,30}\b(?:en (?:janvier|février|mars|avril|mai|juin|juillet|août|",
            r"septembre|octobre|novembre|décembre)|au printemps|à l'automne|à la rentrée|l'année prochaine|",
            r"le mois prochain|dans (?:quelques|deux|trois|six) mois|après)\b"
        ),
        example: "Merci de me rappeler en septembre.",
    },
    Cue {
        id: "fr.request.marketing",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\b(?:newsletter|désabonne\p{L}*|cliquez|conditions d'utilisation|lettre d'information)\b|",
            r"\bcomment (?:vas-tu|allez-vous|ça va|va)\b|^(?:ça va|tu vas bien|vous allez bien) ?\?"
        ),
        example: "Cliquez ici pour vous désabonner, svp.",
    },
    Cue {
        id: "fr.phatic",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\bn'hésite[sz]? (?:surtout )?pas\b|\b(?:à|a) (?:votre|ta|leur|ton) (?:entière |",
            r"pleine )?disposition\b|\bpour (?:tout|toute) (?:complément|question|renseignement|information|",
            r"précision)|\bsi (?:tu as|vous avez|besoin|jamais tu as|jamais vous avez) (?:des |la moindre |une |",
            r"d'autres |de |d')?(?:questions?|aide|interrogations?|soucis?|plus d'informations)|",
            r"\bj'espère que (?:tu vas|vous allez|tout va|tout se passe) bien|\ben cas de (?:question|besoin|",
            r"problème)"
        ),
        example: "N'hésitez pas à me rappeler.",
    },
    Cue {
        id: "fr.request.ignore",
        about: About::Request,
        weight: -6,
        pattern: r"\b(?:pouvez|peux) (?:ignorer|oublier)\b|\bpermettez-moi de (?:vous )?présenter",
        example: "Vous pouvez ignorer mon message.",
    },
    Cue {
        id: "fr.request.would_suit",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ça|cela) (?:m'|nous |me )(?:arrangerait|aiderait|rendrait service|ferait plaisir)\b|\b(?:votre|",
            r"ton|ta|vos|tes) [^.?!]{2,40} (?:nous|me|m') ?(?:est|sont|serait|seraient) (?:également |aussi |",
            r"encore )?(?:nécessaires?|indispensables?|utiles?)\b|\bj'aimerais (?:bien |beaucoup )?(?:entendre|",
            r"lire|voir|comprendre|recueillir|vérifier|creuser|revoir)\b|\b(?:facture|solde|échéance|",
            r"règlement) .{0,40}\b(?:impayée?|en attente|non réglée?|à ce jour)\b|\bsauf erreur de (?:notre|",
            r"ma) part\b"
        ),
        example: "Ça m'arrangerait que tu viennes.",
    },
    Cue {
        id: "fr.request.we_have_it",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"\bce qu'il (?:me|nous) faut\b|\bil (?:me|nous) (?:faut|faudra|faudrait) (?:annuler|reporter|",
            r"déplacer|décaler|repousser)\b"
        ),
        example: "Il nous faut déplacer la réunion.",
    },
    Cue {
        id: "fr.phatic.sign",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\b(?:faites|fais)[- ](?:moi|nous) (?:signe|savoir) si (?:quelque chose|vous avez|tu as|besoin)\b|",
            r"\bs'il y a (?:la moindre|une) question\b"
        ),
        example: "Faites-moi signe si quelque chose n'est pas clair.",
    },
    Cue {
        id: "fr.request.interests",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:nous aimerions|j'aimerais|nous voudrions|je voudrais) (?:surtout |notamment |",
            r"également )?(?:connaître|savoir|comprendre)\b|\b(?:m'intéresse|nous intéresse) (?:surtout |",
            r"de savoir)|\b(?:me|nous) suffirait\b"
        ),
        example: "Nous aimerions surtout connaître le prix.",
    },
    Cue {
        id: "fr.request.asks_or_is_owed",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\bj'(?:ai|aurais) (?:encore |juste )?(?:une|deux|quelques|d'autres) (?:petite )?questions? (?:sur|",
            r"à propos|concernant|au sujet|pour|à)|\b(?:tu me dois|vous me devez|tu nous dois|",
            r"vous nous devez) (?:encore|toujours|une?|le|la|les|des)\b"
        ),
        example: "Tu me dois encore une photo.",
    },
    Cue {
        id: "fr.request.rhetorical",
        about: About::Request,
        weight: -6,
        pattern: r"^(?:qui l'aurait cru|qui l'eût cru|qui sait|à quoi bon|quoi de plus)\b",
        example: "Qui l'aurait cru ?",
    },
    Cue {
        id: "fr.request.no_time_yet",
        about: About::Request,
        weight: -5,
        pattern: r"\bpas (?:encore )?eu le temps\b",
        example: "Je n'ai pas encore eu le temps de m'en occuper.",
    },
    Cue {
        id: "fr.request.should_see",
        about: About::Request,
        weight: -5,
        pattern: r"\b(?:tu devrais|vous devriez) voir (?:la tête|comme|comment|ce)\b",
        example: "Tu devrais voir la tête du chat !",
    },
    Cue {
        id: "fr.request.will_they",
        about: About::Request,
        weight: -4,
        pattern: r"\bmais (?:le |la |les |l'|en |y )?\p{L}+-t-(?:il|elle|ils|elles) ?\?",
        example: "Mais le demandera-t-il ?",
    },
    Cue {
        id: "fr.request.who_needs",
        about: About::Request,
        weight: -4,
        pattern: r"\bmais qui a (?:vraiment |donc )?besoin d",
        example: "Mais qui a besoin d'une brosse à dents connectée ?",
    },
];
