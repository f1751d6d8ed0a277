//! What a Portuguese sentence wants of its reader, and the courtesies that only sound like it.

use super::turns::WAITS_FOR_OTHERS;
use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.request.question",
        about: About::Request,
        weight: 3,
        pattern: r"\?(?:\s|$)",
        example: "O ateliê continua aberto?",
    },
    Cue {
        id: "pt.request.please",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:por favor|por gentileza|pfv|poderia|poderias|poderiam|podias|podia|podes|você pode|pode me|",
            r"podem me|importas-te|importava-se|importavas-te|se importaria|(?:é )?favor (?:de )?\w+r|",
            r"faça o favor|faz o favor|façam o favor|tenha a (?:gentileza|bondade)|queira(?:m)?|não se esqueça|",
            r"não te esqueças)\b"
        ),
        example: "Por favor, ligue ao Marcos.",
    },
    Cue {
        id: "pt.request.wish",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:gostaria|gostaríamos|gostava|gostávamos|queria|queríamos|quero) (?:de )?(?:saber|que|pedir\w*|",
            r"lhe pedir|te pedir|perguntar\w*|lhe perguntar|te perguntar|consultar|solicitar|conhecer a (?:sua|",
            r"tua|vossa))|\b(?:peço|pedimos|peço-(?:te|lhe|vos)|pedimos-(?:lhe|vos)|solicito|solicitamos|rogo|",
            r"te peço|lhe peço) (?:que|o|a|os|as|por favor|desde já|o favor)\b|\b(?:agradecia|agradecíamos|",
            r"agradeceria|agradeceríamos|agradeço desde já|ficaria (?:muito )?grat[oa]|ficava grat[oa])\b|",
            r"\b(?:agradeço|agradecemos) que (?:me |nos )?\w+(?:e|em|a|am)\b"
        ),
        example: "Gostaria de saber o preço.",
    },
    Cue {
        id: "pt.request.need",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:preciso|precisamos|precisava|precisávamos|necessito|necessitamos) (?:que (?:me |nos |lhe |o |",
            r"a )*\w+|d[aeo]s? (?:sua|seu|tua|teu|vossa|vosso|suas|seus) \w+)|\b(?:seria (?:de grande ajuda|ótimo|",
            r"óptimo|bom|excelente|perfeito)|dava-me (?:muito )?jeito|me ajudaria muito|convinha|era bom) (?:se|",
            r"que)\b"
        ),
        example: "Preciso que assine a ata.",
    },
    Cue {
        id: "pt.request.await",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:fico|ficamos|estou|estamos) (?:no aguardo|à espera|aguardando|na expectativa)\b|",
            r"\b(?:no aguardo|à espera) d[aeo]s? (?:sua|seu|tua|teu|vossa|vosso|suas|seus|um)|\b(?:aguardo|",
            r"aguardamos|espero|esperamos) (?:ansiosamente |com (?:interesse|expectativa) )?(?:(?:a|o|as|os|pela|",
            r"pelo) )?(?:sua|seu|tua|teu|vossa|vosso|suas|tuas|um)? ?(?:breve |pronta )?(?:resposta|retorno|",
            r"notícias|confirmação|comentários|aprovação|contac?to|feedback|parecer)"
        ),
        example: "Fico no aguardo do seu retorno.",
    },
    Cue {
        id: "pt.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:avis[ae]|mand[ae]|envi[ae]|diz|diga|diz|pass[ae]|confirm[ae]|lig[a]|ligue|indica|indique|",
            r"explica|explique|cont[ae]|dá|dê|faz|faça|inform[ae]|responde|responda|escreve|escreva|telefona|",
            r"telefone|ajud[ae]|mostr[ae]|traz|traga|avisem|mandem|enviem|digam|confirmem|indiquem|remeta|devolva|",
            r"devolve)-(?:me|nos|lhe|mo|ma)\b|(?:^|[,;:.] |\be |\bdepois )me (?:diga|diz|mand[ae]|pass[ae]|",
            r"avis[ae]|fal[ae]|liga|ligue|envi[ae]|cont[ae]|confirm[ae]|indica|indique|explica|explique|responde|",
            r"responda|inform[ae]|dá|dê|ajud[ae]|mostr[ae])\b"
        ),
        example: "Avisa-me quando chegares.",
    },
    Cue {
        id: "pt.request.bare_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:e|então|bom|olha|oi),? )?(?:mand[ae]|envi[ae]|confirm[ae]|revej[ae]|revise|assin[ae]|",
            r"verifi(?:ca|que)|vê se|veja se|fal[ae] com|ligue (?:para|ao|à)|liga (?:para|ao|à)|pergunt[ae]|conta|",
            r"conte|lembr[ae]|dá uma|dê uma|faça|faz|diga|traga|traz|indique|preencha|leia|lê) \w+"
        ),
        example: "Reveja a ata antes da reunião.",
    },
    Cue {
        id: "pt.request.courtesy",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"\b(?:desculp\w+|perdoe\w*|permita\w*|queira(?:m)? (?:aceitar|receber)|deix[ae](?:-me| que me| eu)|",
            r"imagin[ae]|cont[ae] (?:comigo|connosco|conosco))\b|\b(?:já não|não) (?:é |",
            r"será )?(?:mais )?(?:preciso|precis[ao]s?|necessário)\b|\bnão precis\w+ mais\b"
        ),
        example: "Queira aceitar os meus cumprimentos.",
    },
    Cue {
        id: "pt.request.how_are_you",
        about: About::Request,
        weight: -5,
        pattern: concat!(
            r"(?:^|[,.!] )(?:e )?(?:tudo bem|tudo bom|tudo certo|como (?:vai|vais|está|estás|estão|tem passado|",
            r"tens passado|andas|vão as coisas|foi o (?:fim de semana|feriado))|que tal|beleza)(?: (?:com (?:você|",
            r"vocês|o senhor|a senhora|tudo)|contigo|por aí|aí|tudo|a família|você|as férias))*,? ?\w*\?"
        ),
        example: "Tudo bem com você?",
    },
    Cue {
        id: "pt.request.another_time",
        about: About::Request,
        weight: -8,
        pattern: concat!(
            r"\b(?:volt[ae]m? a|tente|tentem|escrev\w+|contacte\w*|contate\w*|procure\w*|",
            r"ligue\w*)\b.{0,30}\b(?:em|depois d\w+|a partir d\w+|após|mais tarde|mais para a frente|no próximo|",
            r"na próxima|daqui a)\b"
        ),
        example: "Por favor, volte a escrever em setembro.",
    },
    Cue {
        id: "pt.request.marketing",
        about: About::Request,
        weight: -6,
        pattern: concat!(
            r"\b(?:clique (?:aqui|no)|boletim|newsletter|cancelar a (?:sua )?(?:inscrição|subscrição)|",
            r"descadastr\w+|não responda a est[ea])\b"
        ),
        example: "Por favor, clique aqui.",
    },
    Cue {
        id: "pt.phatic.disposal",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\bnão (?:hesite|hesites|hesitem|deixe|deixes) (?:em|de (?:me |nos )?(?:contac?tar|escrever|ligar|",
            r"perguntar|procurar|avisar))\b|\bà (?:sua |tua |vossa |inteira |total )*disposição\b|\bao (?:seu|",
            r"vosso|teu) (?:inteiro )?dispor\b|\b(?:estou|estamos) (?:aqui|por aqui) para (?:o que|qualquer)\b|",
            r"\bpara o que (?:precisar|precisares|for preciso)\b"
        ),
        example: "Não hesite em ligar.",
    },
    Cue {
        id: "pt.phatic.anything",
        about: About::Phatic,
        weight: 5,
        pattern: concat!(
            r"\bqualquer (?:coisa|dúvida|questão|pergunta|esclarecimento|problema|informação adicional)\b|\b(?:se|",
            r"caso) (?:\w+ )?(?:tiver|tiveres|tiverem|houver|surgir|surja|haja|tenha|tenham|tenhas|restar|",
            r"precisar|precisares|precisarem|precise|precisem|necessite|necessitar) (?:de )?(?:qualquer|alguma|",
            r"algum|algo|mais|outra|dúvidas?|ajuda|uma)\b.{0,80}"
        ),
        example: "Qualquer dúvida, avisa.",
    },
    Cue {
        id: "pt.request.missing",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:vou precisar|vamos precisar|preciso|precisamos|precisava|precisaria|necessito) (?:ainda |só |",
            r"também |apenas )?d[aeo]s?\b|\b(?:falta|faltam|faltava|faltam-me|falta-me|falta-nos|",
            r"faltam-nos) (?:ainda |só |nos |me )?(?:o|a|os|as|enviar|seu|sua)\b|\b(?:continuo|continuamos|estou|",
            r"estamos|fico|ficamos|sigo|seguimos) (?:ainda )?(?:a aguardar|aguardando|no aguardo|à espera|",
            r"esperando|sem (?:resposta|notícias))\b|\bainda não (?:recebi|recebemos|tive|tivemos)\b"
        ),
        example: "Vou precisar do seu endereço.",
    },
    Cue {
        id: "pt.request.remember",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:lembre(?:m)?-se|lembra-te|lembrem-se|lembra de|não (?:se|te) esqueç(?:a|as|am)|não esqueç(?:a|",
            r"as|am)|não deix(?:e|es|em) de|certifi(?:que|quem)-se|vê lá se|veja se)\b"
        ),
        example: "Lembrem-se de fechar.",
    },
    Cue {
        id: "pt.request.would_be",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:seria|era|ficaria|dava) (?:muito |super )?(?:\p{L}+ )?(?:bom|ótimo|óptimo|bem|genial|excelente|",
            r"perfeito|ideal|útil|fantástico|legal|jeito|importante|possível|interessante|conveniente|",
            r"bacana)? ?(?:se|que|poder)\b|\bagradec(?:ia|eria|íamos|eríamos)\b|\b(?:agradeço|agradecemos) (?:que|",
            r"se|desde já (?:a|o)|a (?:sua|vossa|confirmação|resposta|devolução))|\bsolicit(?:o|amos) (?:a|o|que|",
            r"as|os)\b|\b(?:deverias|devias|deveria|você deve|tens de|tem de|tem que|têm de|precisa|",
            r"precisam) \p{L}+(?:ar|er|ir)\b|\bdá (?:uma|só uma) (?:olhada|vista|espreitadela)\b"
        ),
        example: "Seria ótimo se viessem.",
    },
    Cue {
        id: "pt.request.let_us",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:proponho|sugiro|propomos|sugerimos)\b|\b(?:podíamos|poderíamos|devíamos|",
            r"deveríamos) \p{L}+(?:ar|er|ir)\b|\bque tal\b|\bpor que não\b|\bporque não\b|\bo que (?:acha|achas|",
            r"acham) d"
        ),
        example: "Podíamos falar na terça.",
    },
    Cue {
        id: "pt.request.plural_imperative",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"^(?:(?:e|então|bom|olhem|por favor),? )?(?:leiam|revejam|revisem|enviem|mandem|assinem|confirmem|",
            r"tragam|avisem|indiquem|preencham|completem|consultem|vejam|liguem|digam|façam|verifiquem) \p{L}+"
        ),
        example: "Leiam a ata antes da sessão.",
    },
    Cue {
        id: "pt.request.favour",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:ajudava-me|ajudaria-me|me ajudaria|fazia-me|me faria) (?:muito |imenso |",
            r"um (?:grande )?favor )?.{0,10}\b(?:se|que)\b|\b(?:queria|gostava de|",
            r"gostaria de) (?:muito )?(?:ouvir|ler|ver|entender|perceber|falar|comentar|conversar|ter|contar)\b|",
            r"\b(?:vimos|venho|vem|vimos por este meio) (?:por este meio )?(?:lembrar|solicitar|pedir|",
            r"relembrar)\b|\b(?:também )?(?:nos|me) falta(?:m)?\b|\b(?:lembro|lembramos|relembramos)(?:-(?:lhe|",
            r"vos|te))? que\b|\bdá para\b"
        ),
        example: "Queria ouvir o que os outros acham.",
    },
    Cue {
        id: "pt.request.interests",
        about: About::Request,
        weight: 4,
        pattern: concat!(
            r"\b(?:queríamos|gostaríamos de|gostávamos de|queria|interessa-nos|interessa-me) (?:sobretudo |",
            r"principalmente |apenas )?(?:saber|conhecer)\b|\b(?:me|nos) bastava\b|\bbastava-me\b"
        ),
        example: "Queríamos sobretudo saber o preço.",
    },
    Cue {
        id: "pt.phatic.unclear",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bse (?:algo|alguma coisa) não (?:estiver|ficar|ficou) claro\b|\bé só perguntar\b",
        example: "Se algo não estiver claro, é só perguntar.",
    },
    Cue {
        id: "pt.request.asks_or_is_owed",
        about: About::Request,
        weight: 3,
        pattern: concat!(
            r"\b(?:tenho|temos|tinha) (?:só |ainda )?(?:uma|outra|duas|algumas) (?:pequenas? )?(?:perguntas?|",
            r"dúvidas?|questões|questão) (?:sobre|acerca|para|quanto|a respeito)|\b(?:me|nos) (?:deves|deve|",
            r"devem)\b|\b(?:deves|deve|devem)-(?:me|nos)\b"
        ),
        example: "Ainda me deves uma fotografia.",
    },
    Cue {
        id: "pt.request.of_others",
        about: About::Request,
        weight: -9,
        pattern: r"\b(?:ele|ela|eles|elas) (?:queria|queriam|quis|quer|querem) saber\b",
        example: "Ele queria saber se íamos.",
    },
    Cue {
        id: "pt.request.others",
        about: About::Request,
        weight: -8,
        pattern: WAITS_FOR_OTHERS,
        example: "Ainda não tive resposta do banco.",
    },
    Cue {
        id: "pt.request.await_here",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:fico|ficamos|estou|estamos) a aguardar\b",
        example: "Ficamos a aguardar a vossa resposta.",
    },
    Cue {
        id: "pt.request.would_suit",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:dava|daria)-me (?:muito |imenso )?jeito\b",
        example: "Dava-me jeito ter as medidas.",
    },
    Cue {
        id: "pt.request.who_needs",
        about: About::Request,
        weight: -4,
        pattern: r"\bquem (?:é que )?precisa de um[a]? [^?]{1,40} que\b",
        example: "Quem é que precisa de um frigorífico que fala?",
    },
];
