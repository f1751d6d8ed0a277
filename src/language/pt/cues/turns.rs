//! What else a Portuguese sentence does that turns a correspondence: offers, cancellations, declines, referrals,
//! thanks, deliveries, releases, meetings.

use crate::language::{About, Cue};

/// Somebody else is waited for, and not the reader: no request, and nothing that is done.
pub(super) const WAITS_FOR_OTHERS: &str = concat!(
    r"\b(?:esperando|à espera|aguardando|a aguardar) (?:d[aeo]s? |pel[ao] |a |o )*(?:resposta|",
    r"licença|aprovação|confirmação|autorização|retorno|parecer) d[ao]s? [a-ruw-z]\p{L}+|",
    r"\bainda não (?:tive|tivemos|recebi|recebemos) (?:resposta|notícias|",
    r"retorno) d[ao]s? [a-ruw-z]\p{L}+"
);

pub(super) const CUES: &[Cue] = &[
    // Offers.
    Cue {
        id: "pt.offer.if_you_like",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\bse (?:(?:te|lhe|lhes|vos) (?:parecer|interessar|der jeito|convier|apetecer|for útil)|der jeito|",
            r"(?:você |o senhor |a senhora )?(?:quiser|quiseres|quiserem|preferir|preferires|preferirem|desejar|",
            r"achar bem|precisar|precisares|precisarem))\b.{0,60}\b(?:\w+-(?:te|lhe|lhes|vos)|posso|podemos|",
            r"poderia|poderíamos|te|lhe|vos|ligo|mando|envio|levo|empresto|passo|faço)\b|\b(?:posso|podemos|",
            r"poderia|poderíamos) .{2,80}\bse (?:quiser|quiseres|quiserem|preferir|preferires|for|der|precisar|",
            r"precisares|lhe|te|vos|achar)\b|\b(?:com|todo o|muito) (?:o )?(?:gosto|prazer) em (?:ajudar|enviar|",
            r"mandar|apresentar|partilhar|acompanhar|conversar)\w*"
        ),
        example: "Se quiser, posso mandar em papel.",
    },
    Cue {
        id: "pt.offer.shall_i",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\b(?:quer|queres|querem|quiser|prefere|preferes|deseja) que (?:eu |a gente |nós )?(?:te |lhe |lhes |",
            r"vos |o |a )*\w+|^(?:te|lhe|posso te|posso lhe) (?:mando|envio|ajudo|passo|ligo|ajudar|enviar|",
            r"mandar)\b.*\?"
        ),
        example: "Queres que eu fale com o senhorio?",
    },
    Cue {
        id: "pt.offer.invites",
        about: About::Invites,
        weight: 4,
        pattern: concat!(
            r"\b(?:gostaria|gostarias|aceitaria|aceitarias|toparia|teria interesse|interessaria|querias?|poderia|",
            r"podias) (?:de |em )?(?:dar|ministrar|apresentar|fazer|falar|participar como)\b.{0,40}\b(?:palestra|",
            r"oficina|workshop|conferência|curso|aula|seminário|encontro|evento|congresso|jornadas?)\b|",
            r"\b(?:adoraria|adorava|gostaria de|gostava de) (?:participar|assistir|inscrever-me|me inscrever|ir|",
            r"contratar|fazer)\b.{0,20}\b(?:sua|seu|tua|teu|vossa|vosso) (?:oficina|workshop|curso|palestra|",
            r"seminário|formação|aula)\b"
        ),
        example: "Adoraria participar da sua oficina.",
    },
    // Cancellations.
    Cue {
        id: "pt.cancel.have_to",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:preciso|precisamos|receio|tenhamos (?:de|que)|tenho (?:de|que)|temos (?:de|que)|terei|teremos|",
            r"vou ter|vamos ter|obrigad[oa]s? a|forçad[oa]s? a|sinto|lamento|lamentamos|infelizmente|queria|",
            r"gostaria de|podemos|poderíamos|podes|pode|é preciso|melhor|tive de|tivemos de|tive que|tivemos que|",
            r"deve(?:mos|remos)?)\b.{0,60}\b(?:cancelar|desmarcar|adiar|remarcar|reagendar|suspender|anular|",
            r"postergar)\w*"
        ),
        example: "Preciso cancelar a reunião.",
    },
    Cue {
        id: "pt.cancel.move_meeting",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:mudar|mudarmos|mudamos|passar|passarmos|passamos|transferir|antecipar|atrasar|empurrar|",
            r"deixar) .{0,20}\b(?:reunião|encontro|chamada|ligação|videoconferência|videochamada|almoço|jantar|",
            r"café|visita|entrevista|conversa|consulta|call)\b|\bdeix(?:amos|ar|emos|á-lo|á-la) (?:isso |",
            r"a reunião |o café )?para (?:outr[oa]|depois)"
        ),
        example: "Podemos passar a reunião para a tarde?",
    },
    Cue {
        id: "pt.cancel.cannot_make",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bnão (?:vou (?:conseguir|poder)|vamos (?:conseguir|poder)|poderei|poderemos|posso|podemos|consigo|",
            r"conseguimos|conseguirei)\b.{0,20}\b(?:ir|comparecer|estar|participar|chegar)\b.{0,20}\b(?:reunião|",
            r"encontro|chamada|ligação|videoconferência|videochamada|almoço|jantar|café|visita|entrevista|",
            r"conversa)\b|\b(?:surgiu|surgiu-me|apareceu|aconteceu)(?:-me|-nos)? (?:um imprevisto|uma urgência|",
            r"um compromisso|um contratempo)"
        ),
        example: "Não poderei comparecer ao nosso encontro.",
    },
    Cue {
        id: "pt.cancel.is_off",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:reunião|encontro|chamada|ligação|videoconferência|videochamada|almoço|jantar|café|visita|",
            r"entrevista|conversa)\b.{0,40}\b(?:foi|está|fica|ficou|será) (?:cancelad|desmarcad|adiad|suspens|",
            r"remarcad)\w*|\b(?:fica|está|foi) (?:cancelad|desmarcad|adiad|suspens)\w* .{0,20}\b(?:reunião|",
            r"encontro|chamada|ligação|almoço|jantar|café|visita|entrevista)\b"
        ),
        example: "A reunião foi cancelada.",
    },
    Cue {
        id: "pt.cancel.other",
        about: About::Cancellation,
        weight: -8,
        pattern: concat!(
            r"\b(?:assinatura|voo|encomenda|conta|cartão|reserva|hotel|seguro|inscrição|subscrição|contrato|",
            r"passagem|pedido)\b"
        ),
        example: "Preciso cancelar a assinatura da revista.",
    },
    Cue {
        id: "pt.cancel.move",
        about: About::Rescheduled,
        weight: 1,
        pattern: concat!(
            r"\b(?:adi(?:ar|ad|o|amos|em)|remarc|reagend|posterg|mudar|mudamos|passar|passamos|antecip|transferir|",
            r"outr[oa] (?:dia|data|momento|hora))"
        ),
        example: "Preciso adiar a reunião.",
    },
    // Declines.
    Cue {
        id: "pt.decline.interest",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bnão (?:tenho|temos|há) (?:qualquer )?interesse\b|\bnão (?:estou|estamos) (?:interessad\w+|",
            r"à procura|procurando|contratando|a contratar)\b|\b(?:recus(?:ar|o|amos)|declin(?:ar|o|amos)) (?:o|a|",
            r"este|esta)\b|\b(?:decidimos|decidi|optámos por|optamos por|resolvemos) (?:não|recusar|declinar)\b|",
            r"\bnão (?:vamos|vou|podemos|poderemos|iremos) (?:avançar|seguir|prosseguir|participar|aceitar|",
            r"contratar|colaborar)\b|\bpreferimos não\b|\bnão (?:me|nos) interessa\w*"
        ),
        example: "Não temos interesse, obrigado.",
    },
    Cue {
        id: "pt.decline.not_now",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:neste momento|no momento|por enquanto|por ora|agora|atualmente|de momento|para já|este (?:mês|",
            r"ano|trimestre)) não (?:podemos|posso|estamos|estou|nos|me|precisamos|preciso|temos|tenho|é|vai dar|",
            r"dá)\b|\bnão é (?:um )?(?:bom|o melhor) momento\b|\bagora não\b"
        ),
        example: "Por enquanto não precisamos de nada.",
    },
    Cue {
        id: "pt.decline.stop",
        about: About::Stop,
        weight: 4,
        pattern: concat!(
            r"\bnão (?:me|nos) (?:escrev|contac?t|lig|env|mand|procur)\w+ mais\b|\bnão volt(?:e|em|",
            r"es) a (?:escrever|ligar|contac?tar)\w*|\b(?:retir|remov|exclu|apag|elimin|",
            r"tir)\w+(?:-me)? .{0,30}\b(?:lista|base de dados|cadastro|mailing)\b|\b(?:pare|parem|deixe|",
            r"deixem) de (?:me |nos )?(?:escrever|ligar|enviar|mandar)\w*|\bdescadastr\w+\b"
        ),
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
        pattern: concat!(
            r"\bnão sou (?:eu )?(?:a pessoa|o|a|quem)\b.{0,20}\b(?:indicad|adequad|cert[oa]|corret|responsáve|",
            r"encarregad|trata|decide|cuida)\w*|\b(?:dirija-se|dirijam-se|dirige-te|dirigir-se|encaminhe (?:isso|",
            r"este)) (?:a|ao|à|para)\b|\bjá não (?:trato|cuido|me ocupo|sou (?:o|a) responsável)\b|",
            r"\b(?:enganou-se|enganaste-te|se enganou|enganaram-se) (?:no|na|de|d[oa]) (?:pessoa|departamento|",
            r"destinatário|endereço|setor)\b|\b(?:responsável|encarregad[oa]) (?:por (?:isso|isto|esse assunto|",
            r"essa área)|disso|desse assunto) (?:é|agora)\b"
        ),
        example: "Não sou a pessoa indicada.",
    },
    Cue {
        id: "pt.refer.ask",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\b(?:é melhor|melhor|deveria|devia|deverias|devias|aconselho|recomendo|sugiro)(?: que)? (?:você |",
            r"o senhor |a senhora |tu )?(?:falar|falares|fale|fales|escrever|escreva|contac?tar|contac?te|",
            r"perguntar|pergunte|consultar|procurar|procure) (?:com|a|ao|à|o)\b|\bquem (?:trata|cuida|se ocupa|",
            r"está encarregad[oa]|decide) (?:d\w+ )?.{0,30}\bé\b"
        ),
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
        pattern: concat!(
            r"\b(?:já não|não) (?:trabalha|está|faz parte|colabora|integra)(?: mais)?\b.{0,10}\b(?:aqui|connosco|",
            r"conosco|(?:n|d)a (?:nossa )?(?:empresa|companhia|organização|fundação)|(?:n|",
            r"d)o (?:nosso )?(?:escritório|quadro)|da equip[ea]|do quadro)\b|\b(?:deixou|saiu d|se desligou d|",
            r"desligou-se d|abandonou )(?: ?)(?:a|da|nossa|o|do) ?(?:nossa |nosso )?(?:empresa|companhia|",
            r"organização|fundação|cargo|função|escritório)\b|\b(?:aposentou-se|se aposentou|reformou-se|",
            r"mudou de (?:emprego|empresa|funções))\b"
        ),
        example: "A Marta já não trabalha na empresa.",
    },
    // Thanks for something done.
    Cue {
        id: "pt.thanks.for",
        about: About::Thanks,
        weight: 4,
        pattern: concat!(
            r"\b(?:obrigad[oa]|grat[oa]|agradecid[oa]|valeu)(?: mesmo| de novo| mais uma vez)? (?:pel[oa]s?|por|",
            r"a você|a vocês|a ti)\b|\b(?:agradeço|agradecemos)(?:-(?:te|lhe|vos))? (?:muito |imenso |de coração |",
            r"sinceramente |bastante )*(?:o|a|os|as|pel[oa]s?|por|tudo)\b|\b(?:queria|quero|gostaria de|",
            r"gostava de|queremos) (?:te |lhe |vos )?agradecer(?:-(?:te|lhe|vos))? (?:o|a|os|as|pel[oa]s?|por|",
            r"tudo|muito)\b|\bagradeço(?:-\w+)? (?:de coração|imenso|muito)\b|^(?:muito |muitíssimo |",
            r"mil vezes )?obrigad[oa]\b.{0,30}!|^valeu\b.{0,30}!"
        ),
        example: "Muito obrigada pelas fotos.",
    },
    Cue {
        id: "pt.thanks.advance",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\b(?:desde já|antecipadamente|de antemão)\b|\b(?:ficaria|ficava|seria|ficaríamos) (?:muito |",
            r"imensamente )?grat|\bpel[ao] (?:sua |vossa |tua |seu )?(?:compreensão|atenção|preferência|interesse|",
            r"compra|inscrição|tempo)\b|\bobrigad[oa] pela apresentação\b"
        ),
        example: "Obrigado desde já pela ajuda.",
    },
    // Deliveries.
    Cue {
        id: "pt.deliver",
        about: About::Delivery,
        weight: 4,
        pattern: concat!(
            r"\b(?:em anexo|no anexo|segue(?:m)? (?:em |o |a |os |as |anexo|abaixo)|anexo (?:o|a|os|as|aqui)|",
            r"aqui (?:está|estão|vai|vão|tens|tem)|(?:como|conforme) (?:prometid|combinad|acordad|prometi|",
            r"combinámos|combinamos|falámos|falamos|solicitad)\w*)\b"
        ),
        example: "Segue em anexo o contrato.",
    },
    // Releases and reminders of what still stands.
    Cue {
        id: "pt.release",
        about: About::Release,
        weight: 4,
        pattern: concat!(
            r"\b(?:já não|não) (?:é |será )?(?:mais )?(?:preciso (?:mais )?(?:d\w+|que|mandar\w*|enviar\w*|",
            r"vir\w*)|necessário (?:mandar|enviar|que)\w*)|\b(?:já não|não) precis(?:o|amos|as|a|am) mais\b|",
            r"\bnão é mais (?:preciso|necessário)\b|\bjá não (?:preciso|precisamos|é preciso|é necessário|",
            r"faz falta)\b|\b(?:esquece|esqueça|esqueçam)\b(?: isso|, |\.|!| o | a )|\bnão (?:se preocupe|",
            r"te preocupes|precisa se preocupar|se incomode|te incomodes) (?:mais )?(?:com|em)\b|\b(?:pode|podes|",
            r"podem) (?:ignorar|desconsiderar|esquecer)\b|\b(?:ignore|desconsidere)m? (?:o|a) (?:meu|minha)\b|",
            r"\bdeix[ae] (?:para lá|pra lá|estar)\b|\bsem efeito\b"
        ),
        example: "Já não é preciso, obrigado.",
    },
    Cue {
        id: "pt.pending",
        about: About::StillPending,
        weight: 4,
        pattern: concat!(
            r"\b(?:não (?:me )?esqueci|não me esqueço|não está esquecido|continuo (?:a tratar|tratando|com isso)|",
            r"ainda não (?:consegui|tive tempo|pude)|está na minha lista|(?:desculp\w+|perdão|lamento|",
            r"peço desculpa) (?:o|a|pel[oa])? ?(?:atraso|demora))"
        ),
        example: "Não me esqueci de ti.",
    },
    // Meetings that took place.
    Cue {
        id: "pt.met",
        about: About::Met,
        weight: 4,
        pattern: concat!(
            r"\bfoi (?:um (?:enorme |grande |verdadeiro )?(?:prazer|gosto)|ótimo|óptimo|muito bom|bom|",
            r"uma alegria) (?:te |lhe |vos )?(?:conhec|ver|rever|encontr|fal|convers|estar)\w*|\b(?:prazer|gostei|",
            r"gostámos|gostamos|adorei) (?:muito )?(?:em|de) (?:te |lhe |o |a |vos )?(?:conhec|ver|rever|encontr|",
            r"fal|convers)\w*|\bnoss[ao] (?:reunião|conversa|chamada|ligação|almoço|encontro) (?:de ontem|de hoje|",
            r"desta manhã|de (?:segunda|terça|quarta|quinta|sexta)|da semana passada)\b"
        ),
        example: "Foi um prazer conhecê-lo.",
    },
    Cue {
        id: "pt.met.future",
        about: About::Met,
        weight: -5,
        pattern: r"\b(?:seria|será|cancelar|adiar|desmarcar|remarcar|mudar|passar|gostaria)\b",
        example: "Será um prazer conhecê-lo.",
    },
    Cue {
        id: "pt.decline.other",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:acab(?:amos|ámos|ei) (?:por (?:optar|escolher|decidir)|optando|escolhendo|fechando)|opt(?:amos|",
            r"ámos|ei) por|escolhemos|decidimo-nos por|fechamos com) (?:por |com )?(?:outr[oa]|",
            r"um(?:a)? outr[oa])\b|\bnão (?:está|entra|faz parte|se enquadra|cabe) (?:n[oa]s |d[oa]s |",
            r"em )?(?:nossos|nossas|meus|nosso) (?:planos|prioridades|orçamento)\b|\bnão (?:temos|",
            r"tenho) (?:orçamento|verba|capacidade|necessidade)\b|\bvaga (?:já )?(?:foi|está) preenchid"
        ),
        example: "Acabamos optando por outro fornecedor.",
    },
    Cue {
        id: "pt.thanks.proposal",
        about: About::Thanks,
        weight: -6,
        pattern: concat!(
            r"\b(?:obrigad[oa] pel[ao]|agradeço [ao]|agradecemos [ao]) (?:proposta|oferta|convite|contacto|",
            r"contato)\b.{0,20}\bmas\b"
        ),
        example: "Obrigado pela proposta, mas não.",
    },
    Cue {
        id: "pt.refer.no_longer",
        about: About::Referral,
        weight: 4,
        pattern: concat!(
            r"\bjá não sou eu\b|\b(?:^|, )fale (?:isso |antes )?com (?:a|o) \p{L}+|\bnão sou mais eu\b|\bnão (?:é|",
            r"sou) comigo\b|\b(?:fala|falem|converse|trate|trata|veja|vê) (?:isso |diretamente |antes |melhor |",
            r"é melhor )?com (?:a|o) \p{L}+|\bquem (?:trata|cuida|está|ficou|responde) (?:agora |hoje |disso |",
            r"com isso |por isso )+(?:é|são)\b|\b(?:substitut[oa]|sucessor[a]?) (?:dele |dela )?(?:é|será)\b|",
            r"\b(?:aposentou|reformou)-?(?:se)?\b|\bse aposentou\b"
        ),
        example: "Já não sou eu que trato deste assunto, fale com a Clara.",
    },
    Cue {
        id: "pt.offer.helps",
        about: About::Offer,
        weight: 4,
        pattern: concat!(
            r"\bse (?:ajudar|for útil|der jeito|quiser|quiseres|quiserem|precisar|precisares|precisarem|preferir|",
            r"interessar),? .{0,20}\b(?:posso|podemos|podia|poderia|te|lhe)\b|\b(?:queres|quer|quiserem|",
            r"querem) que (?:eu )?(?:te |lhe |vos )?\p{L}+"
        ),
        example: "Se ajudar, posso te emprestar a escada.",
    },
    Cue {
        id: "pt.decline.spent",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\b(?:orçamento|verba)\b.{0,60}\b(?:comprometid[oa]|esgotad[oa]|fechad[oa]|alocad[oa])\b|",
            r"\b(?:vou ter (?:de|que)|tenho (?:de|que)|temos (?:de|que)|preciso) (?:recusar|declinar|",
            r"dizer que não|dizer não)\b|\bmas desta vez passo\b"
        ),
        example: "O orçamento deste ano já está comprometido.",
    },
    Cue {
        id: "pt.cancel.instead",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:em vez d[aeo]|em lugar d[aeo]|ao invés d[aeo]) .{0,60}\b(?:reunião|encontro|chamada|almoço|",
            r"visita|entrevista|conversa|consulta)\b|\b(?:reunião|encontro|chamada|almoço|visita|entrevista|",
            r"conversa|consulta)\b.{0,60}\b(?:em vez d[aeo]|em lugar d[aeo]|ao invés d[aeo])\b|\b(?:aula|reunião|",
            r"sessão|curso|palestra|oficina|consulta|visita)\b.{0,40}\bnão se (?:realiza|realizará|fará)\b|",
            r"\bnão haverá (?:aula|reunião|sessão)\b"
        ),
        example: "A aula de segunda não se realiza.",
    },
    Cue {
        id: "pt.cancel.instead_move",
        about: About::Rescheduled,
        weight: 1,
        pattern: r"\b(?:em vez d|em lugar d|ao invés d)",
        example: "A nossa reunião podia ser na quinta em vez de quarta?",
    },
    Cue {
        id: "pt.offer.suits",
        about: About::Offer,
        weight: 4,
        pattern: r"^se (?:te|lhe|vos) (?:der jeito|convier|ajudar|for útil),? (?:eu )?\p{L}+o\b",
        example: "Se te der jeito, chego uma hora mais cedo.",
    },
    Cue {
        id: "pt.decline.served",
        about: About::Decline,
        weight: 4,
        pattern: concat!(
            r"\bjá (?:estamos|estou) (?:bem )?(?:servid|atendid|cobert)[oa]s?\b|\bjá (?:temos|",
            r"contamos com) (?:um |uma )?(?:fornecedor|parceir|empresa)"
        ),
        example: "Obrigado, já estamos servidos.",
    },
    Cue {
        id: "pt.offer.if_needed",
        about: About::Offer,
        weight: 4,
        pattern: r"\bse (?:for (?:preciso|necessário)|fosse preciso),? (?:eu )?(?:posso|podemos|podia)\b",
        example: "Se for preciso, posso levar um projetor.",
    },
    Cue {
        id: "pt.cancel.from_to",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\b(?:passar|mudar|transferir|adiar) (?:o|a) \p{L}+ de (?:segunda|terça|quarta|quinta|sexta|sábado|",
            r"domingo)(?:-feira)? para\b"
        ),
        example: "Temos de passar o treino de quarta para sexta.",
    },
    Cue {
        id: "pt.pending.others",
        about: About::StillPending,
        weight: 4,
        pattern: WAITS_FOR_OTHERS,
        example: "Ainda não tive resposta do banco.",
    },
    Cue {
        id: "pt.cancel.cannot_come",
        about: About::Cancellation,
        weight: 4,
        pattern: concat!(
            r"\bnão (?:vou|vamos) (?:conseguir|poder) (?:participar|ir|comparecer|estar presente)\b|",
            r"\breunião .{0,30}fica sem efeito\b"
        ),
        example: "Não vou conseguir participar desta vez.",
    },
];
