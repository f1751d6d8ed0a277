//! What a Portuguese sentence wants of its reader, and the courtesies that only sound like it.

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
        pattern: r"\b(?:por favor|por gentileza|pfv|poderia|poderias|poderiam|podias|podia|podes|você pode|pode me|podem me|importas-te|importava-se|importavas-te|se importaria|(?:é )?favor (?:de )?\w+r|faça o favor|faz o favor|façam o favor|tenha a (?:gentileza|bondade)|queira(?:m)?|não se esqueça|não te esqueças)\b",
        example: "Por favor, ligue ao Marcos.",
    },
    Cue {
        id: "pt.request.wish",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:gostaria|gostaríamos|gostava|gostávamos|queria|queríamos|quero) (?:de )?(?:saber|que|pedir\w*|lhe pedir|te pedir|perguntar\w*|lhe perguntar|te perguntar|consultar|solicitar|conhecer a (?:sua|tua|vossa))|\b(?:peço|pedimos|peço-(?:te|lhe|vos)|pedimos-(?:lhe|vos)|solicito|solicitamos|rogo|te peço|lhe peço) (?:que|o|a|os|as|por favor|desde já|o favor)\b|\b(?:agradecia|agradecíamos|agradeceria|agradeceríamos|agradeço desde já|ficaria (?:muito )?grat[oa]|ficava grat[oa])\b|\b(?:agradeço|agradecemos) que (?:me |nos )?\w+(?:e|em|a|am)\b",
        example: "Gostaria de saber o preço.",
    },
    Cue {
        id: "pt.request.need",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:preciso|precisamos|precisava|precisávamos|necessito|necessitamos) (?:que (?:me |nos |lhe |o |a )*\w+|d[aeo]s? (?:sua|seu|tua|teu|vossa|vosso|suas|seus) \w+)|\b(?:seria (?:de grande ajuda|ótimo|óptimo|bom|excelente|perfeito)|dava-me (?:muito )?jeito|me ajudaria muito|convinha|era bom) (?:se|que)\b",
        example: "Preciso que assine a ata.",
    },
    Cue {
        id: "pt.request.await",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:fico|ficamos|estou|estamos) (?:no aguardo|à espera|aguardando|na expectativa)\b|\b(?:no aguardo|à espera) d[aeo]s? (?:sua|seu|tua|teu|vossa|vosso|suas|seus|um)|\b(?:aguardo|aguardamos|espero|esperamos) (?:ansiosamente |com (?:interesse|expectativa) )?(?:(?:a|o|as|os|pela|pelo) )?(?:sua|seu|tua|teu|vossa|vosso|suas|tuas|um)? ?(?:breve |pronta )?(?:resposta|retorno|notícias|confirmação|comentários|aprovação|contac?to|feedback|parecer)",
        example: "Fico no aguardo do seu retorno.",
    },
    Cue {
        id: "pt.request.imperative",
        about: About::Request,
        weight: 4,
        pattern: r"\b(?:avis[ae]|mand[ae]|envi[ae]|diz|diga|diz|pass[ae]|confirm[ae]|lig[a]|ligue|indica|indique|explica|explique|cont[ae]|dá|dê|faz|faça|inform[ae]|responde|responda|escreve|escreva|telefona|telefone|ajud[ae]|mostr[ae]|traz|traga|avisem|mandem|enviem|digam|confirmem|indiquem|remeta|devolva|devolve)-(?:me|nos|lhe|mo|ma)\b|(?:^|[,;:.] |\be |\bdepois )me (?:diga|diz|mand[ae]|pass[ae]|avis[ae]|fal[ae]|liga|ligue|envi[ae]|cont[ae]|confirm[ae]|indica|indique|explica|explique|responde|responda|inform[ae]|dá|dê|ajud[ae]|mostr[ae])\b",
        example: "Avisa-me quando chegares.",
    },
    Cue {
        id: "pt.request.bare_imperative",
        about: About::Request,
        weight: 4,
        pattern: r"^(?:(?:e|então|bom|olha|oi),? )?(?:mand[ae]|envi[ae]|confirm[ae]|revej[ae]|revise|assin[ae]|verifi(?:ca|que)|vê se|veja se|fal[ae] com|ligue (?:para|ao|à)|liga (?:para|ao|à)|pergunt[ae]|conta|conte|lembr[ae]|dá uma|dê uma|faça|faz|diga|traga|traz|indique|preencha|leia|lê) \w+",
        example: "Reveja a ata antes da reunião.",
    },
    Cue {
        id: "pt.request.courtesy",
        about: About::Request,
        weight: -6,
        pattern: r"\b(?:desculp\w+|perdoe\w*|permita\w*|queira(?:m)? (?:aceitar|receber)|deix[ae](?:-me| que me| eu)|imagin[ae]|cont[ae] (?:comigo|connosco|conosco))\b|\b(?:já não|não) (?:é |será )?(?:mais )?(?:preciso|precis[ao]s?|necessário)\b|\bnão precis\w+ mais\b",
        example: "Queira aceitar os meus cumprimentos.",
    },
    Cue {
        id: "pt.request.how_are_you",
        about: About::Request,
        weight: -5,
        pattern: r"(?:^|[,.!] )(?:e )?(?:tudo bem|tudo bom|tudo certo|como (?:vai|vais|está|estás|estão|tem passado|tens passado|andas|vão as coisas|foi o (?:fim de semana|feriado))|que tal|beleza)(?: (?:com (?:você|vocês|o senhor|a senhora|tudo)|contigo|por aí|aí|tudo|a família|você|as férias))*,? ?\w*\?",
        example: "Tudo bem com você?",
    },
    Cue {
        id: "pt.request.another_time",
        about: About::Request,
        weight: -8,
        pattern: r"\b(?:volt[ae]m? a|tente|tentem|escrev\w+|contacte\w*|contate\w*|procure\w*|ligue\w*)\b.{0,30}\b(?:em|depois d\w+|a partir d\w+|após|mais tarde|mais para a frente|no próximo|na próxima|daqui a)\b",
        example: "Por favor, volte a escrever em setembro.",
    },
    Cue {
        id: "pt.request.marketing",
        about: About::Request,
        weight: -6,
        pattern: r"\b(?:clique (?:aqui|no)|boletim|newsletter|cancelar a (?:sua )?(?:inscrição|subscrição)|descadastr\w+|não responda a est[ea])\b",
        example: "Por favor, clique aqui.",
    },
    Cue {
        id: "pt.phatic.disposal",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bnão (?:hesite|hesites|hesitem|deixe|deixes) (?:em|de (?:me |nos )?(?:contac?tar|escrever|ligar|perguntar|procurar|avisar))\b|\bà (?:sua |tua |vossa |inteira |total )*disposição\b|\bao (?:seu|vosso|teu) (?:inteiro )?dispor\b|\b(?:estou|estamos) (?:aqui|por aqui) para (?:o que|qualquer)\b|\bpara o que (?:precisar|precisares|for preciso)\b",
        example: "Não hesite em ligar.",
    },
    Cue {
        id: "pt.phatic.anything",
        about: About::Phatic,
        weight: 5,
        pattern: r"\bqualquer (?:coisa|dúvida|questão|pergunta|esclarecimento|problema|informação adicional)\b|\b(?:se|caso) (?:\w+ )?(?:tiver|tiveres|tiverem|houver|surgir|surja|haja|tenha|tenham|tenhas|restar|precisar|precisares|precisarem|precise|precisem|necessite|necessitar) (?:de )?(?:qualquer|alguma|algum|algo|mais|outra|dúvidas?|ajuda|uma)\b.{0,80}",
        example: "Qualquer dúvida, avisa.",
    },
];
