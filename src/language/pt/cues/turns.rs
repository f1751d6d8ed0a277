//! What else a Portuguese sentence does that turns a correspondence: offers, introductions, cancellations, absences,
//! declines, referrals, thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    // Offers.
    Cue {
        id: "pt.offer.if_you_like",
        about: About::Offer,
        weight: 4,
        pattern: r"\bse (?:(?:te|lhe|lhes|vos) (?:parecer|interessar|der jeito|convier|apetecer|for útil)|der jeito|(?:você |o senhor |a senhora )?(?:quiser|quiseres|quiserem|preferir|preferires|preferirem|desejar|achar bem|precisar|precisares|precisarem))\b.{0,60}\b(?:\w+-(?:te|lhe|lhes|vos)|posso|podemos|poderia|poderíamos|te|lhe|vos|ligo|mando|envio|levo|empresto|passo|faço)\b|\b(?:posso|podemos|poderia|poderíamos) .{2,80}\bse (?:quiser|quiseres|quiserem|preferir|preferires|for|der|precisar|precisares|lhe|te|vos|achar)\b|\b(?:com|todo o|muito) (?:o )?(?:gosto|prazer) em (?:ajudar|enviar|mandar|apresentar|partilhar|acompanhar|conversar)\w*",
        example: "Se quiser, posso mandar em papel.",
    },
    Cue {
        id: "pt.offer.shall_i",
        about: About::Offer,
        weight: 4,
        pattern: r"\b(?:quer|queres|querem|quiser|prefere|preferes|deseja) que (?:eu |a gente |nós )?(?:te |lhe |lhes |vos |o |a )*\w+|^(?:te|lhe|posso te|posso lhe) (?:mando|envio|ajudo|passo|ligo|ajudar|enviar|mandar)\b.*\?",
        example: "Queres que eu fale com o senhorio?",
    },
    Cue {
        id: "pt.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: r"\b(?:gostaria|gostarias|aceitaria|aceitarias|toparia|teria interesse|interessaria|querias?|poderia|podias) (?:de |em )?(?:dar|ministrar|apresentar|fazer|falar|participar como)\b.{0,40}\b(?:palestra|oficina|workshop|conferência|curso|aula|seminário|encontro|evento|congresso|jornadas?)\b|\b(?:adoraria|adorava|gostaria de|gostava de) (?:participar|assistir|inscrever-me|me inscrever|ir|contratar|fazer)\b.{0,20}\b(?:sua|seu|tua|teu|vossa|vosso) (?:oficina|workshop|curso|palestra|seminário|formação|aula)\b",
        example: "Adoraria participar da sua oficina.",
    },
    // Introductions.
    Cue {
        id: "pt.intro.introduce",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:apresento-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|vos) apresento|apresento (?:a você|a vocês|aos dois))\b|\b(?:quero|queria|gostaria de|gostava de|permita-me|permitam-me|deixe-me|deixa-me|deixa eu|é um prazer|tenho o prazer de) (?:te |lhe |vos )?(?:apresentar)(?:-(?:te|lhe|lhes|vos))?\b|\b(?:ponho|coloco)-(?:vos|os|te) em contac?to\b|\b(?:ponho|coloco|colocando|pondo) (?:vocês|os dois|as duas) em contac?to\b|^[a-zà-ú]+, est[ea] é [oa] [a-zà-ú]+|\bpara (?:que )?(?:vocês |os dois )?(?:se conhe(?:cerem|çam)|vos conhecerdes)\b",
        example: "Apresento-te a Irene.",
    },
    Cue {
        id: "pt.intro.copying",
        about: About::Introduction,
        weight: 4,
        pattern: r"\b(?:coloco|ponho|incluo|copio|copiei|coloquei|pus|incluí|copiando|colocando) (?:aqui )?(?:em (?:cópia|cc) )?(?:o|a) [a-záàâãéêíóôõúç]+(?: [a-záàâãéêíóôõúç]+)?(?: (?:em cópia|em cc|aqui))?(?:,? (?:que|quem|para)\b|[,;.])|\bem cópia (?:está|vai) (?:o|a) \w+|\bobrigad[oa] pela apresentação\b",
        example: "Coloco em cópia o Mateus, que conhece o bairro.",
    },
    Cue {
        id: "pt.intro.later",
        about: About::Introduction,
        weight: -6,
        pattern: r"\bapresent\w+\b.{0,60}\b(?:assim que|quando|logo que|amanhã|segunda|terça|quarta|quinta|sexta|semana|mês)\b|(?:^|[^-])\bme apresent|\bapresentar-me\b|\bapresento-me\b|\b(?:pode|podes|poderia|podias) (?:me )?apresentar",
        example: "Apresento-te a Irene quando ela voltar.",
    },
    // Cancellations.
    Cue {
        id: "pt.cancel.have_to",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:preciso|precisamos|receio|tenhamos (?:de|que)|tenho (?:de|que)|temos (?:de|que)|terei|teremos|vou ter|vamos ter|obrigad[oa]s? a|forçad[oa]s? a|sinto|lamento|lamentamos|infelizmente|queria|gostaria de|podemos|poderíamos|podes|pode|é preciso|melhor|tive de|tivemos de|tive que|tivemos que|deve(?:mos|remos)?)\b.{0,60}\b(?:cancelar|desmarcar|adiar|remarcar|reagendar|suspender|anular|postergar)\w*",
        example: "Preciso cancelar a reunião.",
    },
    Cue {
        id: "pt.cancel.move_meeting",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:mudar|mudarmos|mudamos|passar|passarmos|passamos|transferir|antecipar|atrasar|empurrar|deixar) .{0,20}\b(?:reunião|encontro|chamada|ligação|videoconferência|videochamada|almoço|jantar|café|visita|entrevista|conversa|consulta|call)\b|\bdeix(?:amos|ar|emos|á-lo|á-la) (?:isso |a reunião |o café )?para (?:outr[oa]|depois)",
        example: "Podemos passar a reunião para a tarde?",
    },
    Cue {
        id: "pt.cancel.cannot_make",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\bnão (?:vou (?:conseguir|poder)|vamos (?:conseguir|poder)|poderei|poderemos|posso|podemos|consigo|conseguimos|conseguirei)\b.{0,20}\b(?:ir|comparecer|estar|participar|chegar)\b.{0,20}\b(?:reunião|encontro|chamada|ligação|videoconferência|videochamada|almoço|jantar|café|visita|entrevista|conversa)\b|\b(?:surgiu|surgiu-me|apareceu|aconteceu)(?:-me|-nos)? (?:um imprevisto|uma urgência|um compromisso|um contratempo)",
        example: "Não poderei comparecer ao nosso encontro.",
    },
    Cue {
        id: "pt.cancel.is_off",
        about: About::Cancellation,
        weight: 4,
        pattern: r"\b(?:reunião|encontro|chamada|ligação|videoconferência|videochamada|almoço|jantar|café|visita|entrevista|conversa)\b.{0,40}\b(?:foi|está|fica|ficou|será) (?:cancelad|desmarcad|adiad|suspens|remarcad)\w*|\b(?:fica|está|foi) (?:cancelad|desmarcad|adiad|suspens)\w* .{0,20}\b(?:reunião|encontro|chamada|ligação|almoço|jantar|café|visita|entrevista)\b",
        example: "A reunião foi cancelada.",
    },
    Cue {
        id: "pt.cancel.other",
        about: About::Cancellation,
        weight: -8,
        pattern: r"\b(?:assinatura|voo|encomenda|conta|cartão|reserva|hotel|seguro|inscrição|subscrição|contrato|passagem|pedido)\b",
        example: "Preciso cancelar a assinatura da revista.",
    },
    Cue {
        id: "pt.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:adi(?:ar|ad|o|amos|em)|remarc|reagend|posterg|mudar|mudamos|passar|passamos|antecip|transferir|outr[oa] (?:dia|data|momento|hora))",
        example: "Preciso adiar a reunião.",
    },
    // Away.
    Cue {
        id: "pt.ooo.away",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:estou|estarei|estamos|estaremos|encontro-me|me encontro|encontramo-nos|vou estar) (?:atualmente |neste momento |agora |temporariamente )?(?:fora (?:d[oae]|até)|ausente|(?:de|em) (?:férias|baixa|licença|viagem|folga|recesso))|\b(?:encerrad|fechad)[oa]s? (?:para|por|de) (?:férias|feriado|recesso)\b|\bausente (?:até|de|entre)\b|\bacesso limitado a(?:o|os)? (?:e-?mail|correio)",
        example: "Estou de férias até segunda.",
    },
    Cue {
        id: "pt.ooo.back",
        about: About::OutOfOffice,
        weight: 4,
        pattern: r"\b(?:volto|voltarei|voltamos|voltaremos|regresso|regressarei|regressamos|retorno|retornarei|retornaremos|estarei de volta) (?:ao (?:trabalho|escritório)|às atividades|à empresa)\b|\bnão (?:estarei|estaremos|estou) (?:disponível|contac?tável|no escritório) (?:até|de|entre)",
        example: "Volto ao escritório na segunda.",
    },
    Cue {
        id: "pt.ooo.returns",
        about: About::Returns,
        weight: 1,
        pattern: r"\b(?:até|volt\w+|regress\w+|retorn\w+)\b",
        example: "Regresso na segunda.",
    },
    // Declines.
    Cue {
        id: "pt.decline.interest",
        about: About::Decline,
        weight: 4,
        pattern: r"\bnão (?:tenho|temos|há) (?:qualquer )?interesse\b|\bnão (?:estou|estamos) (?:interessad\w+|à procura|procurando|contratando|a contratar)\b|\b(?:recus(?:ar|o|amos)|declin(?:ar|o|amos)) (?:o|a|este|esta)\b|\b(?:decidimos|decidi|optámos por|optamos por|resolvemos) (?:não|recusar|declinar)\b|\bnão (?:vamos|vou|podemos|poderemos|iremos) (?:avançar|seguir|prosseguir|participar|aceitar|contratar|colaborar)\b|\bpreferimos não\b|\bnão (?:me|nos) interessa\w*",
        example: "Não temos interesse, obrigado.",
    },
    Cue {
        id: "pt.decline.not_now",
        about: About::Decline,
        weight: 4,
        pattern: r"\b(?:neste momento|no momento|por enquanto|por ora|agora|atualmente|de momento|para já|este (?:mês|ano|trimestre)) não (?:podemos|posso|estamos|estou|nos|me|precisamos|preciso|temos|tenho|é|vai dar|dá)\b|\bnão é (?:um )?(?:bom|o melhor) momento\b|\bagora não\b",
        example: "Por enquanto não precisamos de nada.",
    },
    Cue {
        id: "pt.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: r"\bnão (?:me|nos) (?:escrev|contac?t|lig|env|mand|procur)\w+ mais\b|\bnão volt(?:e|em|es) a (?:escrever|ligar|contac?tar)\w*|\b(?:retir|remov|exclu|apag|elimin|tir)\w+(?:-me)? .{0,30}\b(?:lista|base de dados|cadastro|mailing)\b|\b(?:pare|parem|deixe|deixem) de (?:me |nos )?(?:escrever|ligar|enviar|mandar)\w*|\bdescadastr\w+\b",
        example: "Peço que não me escreva mais.",
    },
    Cue {
        id: "pt.decline.slot",
        about: About::Decline,
        weight: -4,
        pattern: r"\b(?:outro dia|outra data|melhor n[ao]|que tal|posso n[ao])\b|\?\s*$",
        example: "Agora não posso, que tal na quinta?",
    },
    // Referrals.
    Cue {
        id: "pt.refer.wrong",
        about: About::Referral,
        weight: 4,
        pattern: r"\bnão sou (?:eu )?(?:a pessoa|o|a|quem)\b.{0,20}\b(?:indicad|adequad|cert[oa]|corret|responsáve|encarregad|trata|decide|cuida)\w*|\b(?:dirija-se|dirijam-se|dirige-te|dirigir-se|encaminhe (?:isso|este)) (?:a|ao|à|para)\b|\bjá não (?:trato|cuido|me ocupo|sou (?:o|a) responsável)\b|\b(?:enganou-se|enganaste-te|se enganou|enganaram-se) (?:no|na|de|d[oa]) (?:pessoa|departamento|destinatário|endereço|setor)\b|\b(?:responsável|encarregad[oa]) (?:por (?:isso|isto|esse assunto|essa área)|disso|desse assunto) (?:é|agora)\b",
        example: "Não sou a pessoa indicada.",
    },
    Cue {
        id: "pt.refer.ask",
        about: About::Referral,
        weight: 4,
        pattern: r"\b(?:é melhor|melhor|deveria|devia|deverias|devias|aconselho|recomendo|sugiro)(?: que)? (?:você |o senhor |a senhora |tu )?(?:falar|falares|fale|fales|escrever|escreva|contac?tar|contac?te|perguntar|pergunte|consultar|procurar|procure) (?:com|a|ao|à|o)\b|\bquem (?:trata|cuida|se ocupa|está encarregad[oa]|decide) (?:d\w+ )?.{0,30}\bé\b",
        example: "É melhor você falar com o Juliano.",
    },
    Cue {
        id: "pt.refer.contact",
        about: About::Referral,
        weight: 2,
        pattern: r"\b(?:entre em contac?to|contac?te|contac?tar|escreva|fale|fala|ligue) (?:com|a|ao|à|para|o) ?\w",
        example: "Fale com a Lorena, por favor.",
    },
    Cue {
        id: "pt.refer.left",
        about: About::Left,
        weight: 4,
        pattern: r"\b(?:já não|não) (?:trabalha|está|faz parte|colabora|integra)(?: mais)?\b.{0,10}\b(?:aqui|connosco|conosco|(?:n|d)a (?:nossa )?(?:empresa|companhia|organização|fundação)|(?:n|d)o (?:nosso )?(?:escritório|quadro)|da equip[ea]|do quadro)\b|\b(?:deixou|saiu d|se desligou d|desligou-se d|abandonou )(?: ?)(?:a|da|nossa|o|do) ?(?:nossa |nosso )?(?:empresa|companhia|organização|fundação|cargo|função|escritório)\b|\b(?:aposentou-se|se aposentou|reformou-se|mudou de (?:emprego|empresa|funções))\b",
        example: "A Marta já não trabalha na empresa.",
    },
    // Thanks for something done.
    Cue {
        id: "pt.thanks.for",
        about: About::Thanks,
        weight: 4,
        pattern: r"\b(?:obrigad[oa]|grat[oa]|agradecid[oa]|valeu)(?: mesmo| de novo| mais uma vez)? (?:pel[oa]s?|por|a você|a vocês|a ti)\b|\b(?:agradeço|agradecemos)(?:-(?:te|lhe|vos))? (?:muito |imenso |de coração |sinceramente |bastante )*(?:o|a|os|as|pel[oa]s?|por|tudo)\b|\b(?:queria|quero|gostaria de|gostava de|queremos) (?:te |lhe |vos )?agradecer(?:-(?:te|lhe|vos))? (?:o|a|os|as|pel[oa]s?|por|tudo|muito)\b|\bagradeço(?:-\w+)? (?:de coração|imenso|muito)\b|^(?:muito |muitíssimo |mil vezes )?obrigad[oa]\b.{0,30}!|^valeu\b.{0,30}!",
        example: "Muito obrigada pelas fotos.",
    },
    Cue {
        id: "pt.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: r"\b(?:desde já|antecipadamente|de antemão)\b|\b(?:ficaria|ficava|seria|ficaríamos) (?:muito |imensamente )?grat|\bpel[ao] (?:sua |vossa |tua |seu )?(?:compreensão|atenção|preferência|interesse|compra|inscrição|tempo)\b|\bobrigad[oa] pela apresentação\b",
        example: "Obrigado desde já pela ajuda.",
    },
    // Deliveries.
    Cue {
        id: "pt.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: r"\b(?:em anexo|no anexo|segue(?:m)? (?:em |o |a |os |as |anexo|abaixo)|anexo (?:o|a|os|as|aqui)|aqui (?:está|estão|vai|vão|tens|tem)|(?:como|conforme) (?:prometid|combinad|acordad|prometi|combinámos|combinamos|falámos|falamos|solicitad)\w*)\b",
        example: "Segue em anexo o contrato.",
    },
    // Releases and reminders of what still stands.
    Cue {
        id: "pt.release",
        about: About::Release,
        weight: 4,
        pattern: r"\b(?:já não|não) (?:é |será )?(?:mais )?(?:preciso (?:mais )?(?:d\w+|que|mandar\w*|enviar\w*|vir\w*)|necessário (?:mandar|enviar|que)\w*)|\b(?:já não|não) precis(?:o|amos|as|a|am) mais\b|\bnão é mais (?:preciso|necessário)\b|\bjá não (?:preciso|precisamos|é preciso|é necessário|faz falta)\b|\b(?:esquece|esqueça|esqueçam)\b(?: isso|, |\.|!| o | a )|\bnão (?:se preocupe|te preocupes|precisa se preocupar|se incomode|te incomodes) (?:mais )?(?:com|em)\b|\b(?:pode|podes|podem) (?:ignorar|desconsiderar|esquecer)\b|\b(?:ignore|desconsidere)m? (?:o|a) (?:meu|minha)\b|\bdeix[ae] (?:para lá|pra lá|estar)\b|\bsem efeito\b",
        example: "Já não é preciso, obrigado.",
    },
    Cue {
        id: "pt.pending",
        about: About::StillPending,
        weight: 4,
        pattern: r"\b(?:não (?:me )?esqueci|não me esqueço|não está esquecido|continuo (?:a tratar|tratando|com isso)|ainda não (?:consegui|tive tempo|pude)|está na minha lista|(?:desculp\w+|perdão|lamento|peço desculpa) (?:o|a|pel[oa])? ?(?:atraso|demora))",
        example: "Não me esqueci de ti.",
    },
    // Meetings that took place.
    Cue {
        id: "pt.met",
        about: About::Met,
        weight: 4,
        pattern: r"\bfoi (?:um (?:enorme |grande |verdadeiro )?(?:prazer|gosto)|ótimo|óptimo|muito bom|bom|uma alegria) (?:te |lhe |vos )?(?:conhec|ver|rever|encontr|fal|convers|estar)\w*|\b(?:prazer|gostei|gostámos|gostamos|adorei) (?:muito )?(?:em|de) (?:te |lhe |o |a |vos )?(?:conhec|ver|rever|encontr|fal|convers)\w*|\bnoss[ao] (?:reunião|conversa|chamada|ligação|almoço|encontro) (?:de ontem|de hoje|desta manhã|de (?:segunda|terça|quarta|quinta|sexta)|da semana passada)\b",
        example: "Foi um prazer conhecê-lo.",
    },
    Cue {
        id: "pt.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:seria|será|cancelar|adiar|desmarcar|remarcar|mudar|passar|gostaria)\b",
        example: "Será um prazer conhecê-lo.",
    },
];
