//! What a Portuguese sentence commits to: the author will do something, or someone will for them.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.commit.present",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:mando|envio|ligo|escrevo|confirmo|respondo|devolvo|encaminho|verifico|preparo|entrego|pago|",
            r"monto|arranjo|reservo|trago|encarrego|telefono|partilho|compartilho|transfiro|empresto|comento|",
            r"retorno|acompanho|corrijo|reenvio|passo (?:no|na|aí|pelo|pela)|levo (?:o|a|os|as)|averiguo|checo|",
            r"mandamos|enviamos|ligamos|escrevemos|confirmamos|respondemos|devolvemos|encaminhamos|pagamos|",
            r"entregamos|voltamos a|volto a|trato (?:de|disso|eu)|cuido d\w+|dou notícias|dou (?:um )?retorno|",
            r"faço (?:a|o|isso|já|tudo|hoje|amanhã)|fazemos (?:a|o|isso)|leio (?:o|a|isso)|fico de|ficamos de|",
            r"comprometo-me|comprometemo-nos|me comprometo|nos comprometemos|eu (?:falo|vejo|aviso|passo|reclamo|",
            r"trato|cuido|faço|resolvo|pergunto)|aviso (?:assim|logo|quando|você|vocês)|,? aviso\.?$)\b"
        ),
        example: "Amanhã mando o contrato.",
    },
    Cue {
        id: "pt.commit.dated",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:amanhã|hoje(?: à (?:tarde|noite))?|n[oa] (?:próxim[oa] )?(?:segunda|terça|quarta|quinta|sexta|",
            r"sábado|domingo)(?:-feira)?|esta (?:tarde|noite|semana)) (?:já |sem falta )?(?:eu )?(?:vejo|olho|",
            r"arranjo|conserto|troco|mudo|corrijo|preparo|pergunto|falo com|compro|busco|trago|termino|imprimo|",
            r"limpo|pinto|monto|instalo|cozinho)\b|\bdou (?:já |logo )?uma (?:olhada|vista de olhos)\b|",
            r"\b(?:garanto|asseguro) que\b"
        ),
        example: "No domingo vejo as camas.",
    },
    Cue {
        id: "pt.commit.pronoun",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:digo|dou|conto|passo|aviso|faço|levo|deixo|mostro|consigo|vejo|informo|peço|trago|pago|dizemos|",
            r"damos|avisamos|passamos|contamos|informamos|fazemos)-(?:te|lhe|lhes|vos|lho|lha)\b|\b(?:te|lhe|lhes|",
            r"vos) (?:digo|dou|conto|passo|aviso|faço|levo|trago|informo|mostro|retorno|dizemos|damos|avisamos|",
            r"passamos|contamos|informamos)\b"
        ),
        example: "Depois digo-te como correu.",
    },
    Cue {
        id: "pt.commit.future",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:enviar|mandar|passar|ligar|telefonar|escrever|confirmar|avisar|contar|dir|responder|devolver|",
            r"consultar|averiguar|ver|verificar|checar|rever|encarregar|ocupar|far|entregar|pagar|apresentar|",
            r"preparar|entrar|informar|tentar|procurar|compartilhar|partilhar|encaminhar|remeter|reenviar|trar|",
            r"levar|buscar|falar|perguntar|comentar|terminar|concluir|completar|corrigir|assinar|imprimir|",
            r"conseguir|reservar|organizar|resolver|tratar|tramitar|transferir|depositar|atualizar|fornecer|dar|",
            r"deixar|manter|voltar|retornar|comparecer|participar|vir|ajudar|acompanhar|mostrar|explicar|estudar|",
            r"avaliar|pedir|comunicar|acrescentar|montar|publicar|contactar|contatar|estar|providenciar|",
            r"agendar)(?:ei|emos)\b|\b(?:enviar|mandar|ligar|dir|far|dar|escrever|responder|telefonar|",
            r"entregar)-(?:te|lhe|lhes|vos|lho)-?(?:ei|emos)\b"
        ),
        example: "Farei a transferência.",
    },
    Cue {
        id: "pt.commit.going_to",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:vou|vamos|irei|iremos) (?:já |ainda |te |lhe |lhes |vos |tentar |estar )*(?:enviar|mandar|",
            r"passar|ligar|telefonar|escrever|confirmar|avisar|contar|dizer|responder|devolver|consultar|",
            r"averiguar|ver (?:com|isso|se|o que)|verificar|checar|rever|fazer|entregar|pagar|preparar|informar|",
            r"tentar|compartilhar|partilhar|encaminhar|remeter|reenviar|trazer|levar|buscar|falar|perguntar|",
            r"terminar|concluir|corrigir|assinar|conseguir|reservar|organizar|resolver|tratar|estudar|ler|pedir|",
            r"dar|retornar|providenciar|enviando|mandando|arranjar|apresentar)\b"
        ),
        example: "Vou verificar os números.",
    },
    Cue {
        id: "pt.commit.let_me",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:deixa-me|deixe-me|deixa eu|deixe eu|deixem-me|me deixa|me deixe|permita-me) (?:só )?(?:ver|",
            r"verificar|confirmar|consultar|checar|perguntar|falar|pensar|conferir)\b|",
            r"\bdeix[ae] (?:isso )?comigo\b"
        ),
        example: "Deixe-me confirmar isso.",
    },
    Cue {
        id: "pt.commit.elliptic",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:ok|combinado|certo|claro|perfeito|tudo bem|está bem|tá bom|beleza|sim|",
            r"fechado)?[,.!]? ?(?:pode deixar|farei isso|faço isso|assim farei|conte comigo|conta comigo|",
            r"fica combinado|eu faço|deixa comigo|deixe comigo|podes contar|pode contar)\b"
        ),
        example: "Combinado, pode deixar.",
    },
    Cue {
        id: "pt.commit.promise",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:prometo que|prometo (?:enviar|mandar|ligar|responder|entregar|dar|fazer)|(?:te |lhe )prometo|",
            r"prometo-(?:te|lhe)|sem falta (?:te|lhe|dou|ligo|mando|envio))\b"
        ),
        example: "Prometo responder amanhã.",
    },
    Cue {
        id: "pt.commit.hedged",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:espero|esperamos|acho que|penso que) (?:conseguir|consigo|poder|posso) (?:te |lhe )?(?:enviar|",
            r"mandar|passar|ligar|escrever|confirmar|avisar|dizer|responder|devolver|fazer|entregar|pagar|",
            r"preparar|dar|terminar|acabar|falar)\w*|\btalvez\b.{0,60}\b(?:eu )?(?:consiga|possa|mande|envie|",
            r"ligue|responda)\b|\bacho que .{0,30}(?:consigo|posso|conseguirei)\b|\bfazer (?:o|os) (?:possível|",
            r"possíveis|impossível) para (?:te |lhe |vos )?(?:enviar|mandar|responder|ligar|entregar|terminar|",
            r"dar)\w*"
        ),
        example: "Espero conseguir enviar na sexta.",
    },
    Cue {
        id: "pt.commit.delegate",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:meu|minha|nosso|nossa|um|uma|o|a|nossos|nossas) (?:assistente|colega|colaborador[a]?|",
            r"secretári[oa]|sóci[oa]|equip[ea]|chefe|escritório|departamento|técnic[oa]|advogad[oa]|contabilista|",
            r"contador[a]?|irmão|irmã|marido|mulher|esposa|filh[oa])s?\b(?: \w+){0,4} (?:(?:te|lhe|lhes|vos|já|",
            r"aí) )*(?:\w{2,}rá|\w{2,}rão|vai|vão|irá|irão|liga|manda|envia|passa|cuida|trata|escreve|",
            r"entra em contac?to|leva|traz|busca)\b"
        ),
        example: "Minha colega te enviará as medidas.",
    },
    Cue {
        id: "pt.commit.for_me",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:te|lhe|lhes|vos) (?:enviará|mandará|ligará|escreverá|contatará|contactará|responderá|entregará|",
            r"dará|dirá|confirmará|avisará)\b|\b(?:vai|vão|irá|irão) (?:(?:te|lhe|lhes|vos) )?(?:enviar|mandar|",
            r"ligar|escrever|contactar|contatar|responder|entregar|dar|dizer|confirmar|avisar|telefonar)(?:-(?:te|",
            r"lhe|lhes|vos)| (?:para|com) (?:você|vocês|o senhor|a senhora|ti))\b"
        ),
        example: "O Téo vai escrever-lhe.",
    },
    Cue {
        id: "pt.commit.you_get",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:terás|terá|terão|receberás|receberá|receberão|você recebe|recebes|recebem|(?:estará|",
            r"está) n[ao] (?:sua|seu|tua|teu) (?:conta|caixa|mesa))\b.{0,80}\b(?:antes|amanhã|hoje|até|segunda|",
            r"terça|quarta|quinta|sexta|sábado|domingo|esta|nesta|semana|mês|assim que|no dia|em até|dentro de|",
            r"no fim|no final)\b"
        ),
        example: "O senhor terá o relatório até sexta.",
    },
    Cue {
        id: "pt.commit.question",
        about: About::Commitment,
        weight: -5,
        pattern: r"\?\s*$",
        example: "Quando te ligo?",
    },
    Cue {
        id: "pt.commit.tag_question",
        about: About::Commitment,
        weight: 5,
        pattern: r", (?:ok|okay|tá|tá bom|tá bem|está bem|certo|pode ser|combinado|beleza)\?\s*$",
        example: "Ligo mais tarde, está bem?",
    },
    Cue {
        id: "pt.commit.not",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:não|nao|nunca|nem) (?:(?:te|lhe|lhes|vos|me|nos|o|a) )*(?:vou|vamos|irei|\w{2,}rei|\w{2,}remos|",
            r"mando|envio|passo|ligo|escrevo|confirmo|digo|faço|pago|dou|encarrego|respondo|vai|vão|\w{2,}rá|",
            r"\w{2,}rão)\b"
        ),
        example: "Não vou ligar.",
    },
    Cue {
        id: "pt.commit.if_you_like",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\bse (?:(?:te|lhe|lhes|vos) (?:parecer|interessar|der jeito|convier|apetecer|for útil)|der jeito|",
            r"(?:você |o senhor |a senhora )?(?:quiser|quiseres|quiserem|preferir|preferires|preferirem|desejar|",
            r"desejares|achar bem|precisar|precisares|precisarem))\b"
        ),
        example: "Se quiser, ligo amanhã.",
    },
    Cue {
        id: "pt.commit.now",
        about: About::Commitment,
        weight: -6,
        pattern: concat!(
            r"\b(?:escrevo|ligo|escrevemos|envio|mando|enviamos|encaminho)(?:-(?:te|lhe|lhes|",
            r"vos))? (?:para (?:\w+r|saber|que)|desde |porque|por causa|a propósito|em anexo|no anexo|anexo|aqui|",
            r"um (?:abraço|beijo|forte)|abraços|beijos|cumprimentos|abaixo)\b|\bescrev(?:o|",
            r"emos)(?:-\w+)? d[oae]s? |\bvemo-nos\b|\bestar(?:ei|emos) (?:fora|de|em|ausente|encantad|disponí|",
            r"muito)|\bestou (?:de|em) (?:férias|viagem|licença)\b|\bconfirmo (?:que|o recebimento|a receção|",
            r"a recepção|a presença|presença)|\bcomo (?:te|lhe|vos) (?:digo|disse|dizia)\b|\bno aguardo\b|\b(?:o|",
            r"do|ao|um|pelo) envio\b"
        ),
        example: "Escrevo para saber notícias.",
    },
    Cue {
        id: "pt.commit.past",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\b(?:ontem|anteontem|(?:semana|mês|ano|segunda|terça|quarta|quinta|sexta|sábado|",
            r"domingo) passad[oa])\b|\b(?:disse|disseram|prometeu|segundo [oa]|contou|garantiu|diz que|",
            r"dizem que) \w+"
        ),
        example: "Ontem pagamos a fatura.",
    },
    Cue {
        id: "pt.commit.said_or_thought",
        about: About::Commitment,
        weight: -12,
        pattern: r"\b(?:acha|acham|pensa|pensam|crê|creem|diz|dizem|supõe) que\b",
        example: "Ele acha que vou mandar amanhã.",
    },
    Cue {
        id: "pt.commit.hypothetical",
        about: About::Commitment,
        weight: -6,
        pattern: r"\b(?:teria|teríamos|tivesse|tivéssemos|soubesse)\b",
        example: "Se eu soubesse, confirmo que teria ligado.",
    },
    Cue {
        id: "pt.commit.introduce",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b(?:apresento-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|vos) apresento)\b.{0,60}\b(?:assim que|quando|",
            r"logo que|amanhã|segunda|terça|quarta|quinta|sexta|semana|mês)\b"
        ),
        example: "Apresento-te a Irene quando ela voltar.",
    },
    Cue {
        id: "pt.act.callback",
        about: About::Callback,
        weight: 2,
        pattern: concat!(
            r"\b(?:lig\w+|telefon\w+|escrev\w+|respond\w+|avis\w+|digo|direi|diremos|dizer\w*|conto|contar\w*|",
            r"confirm\w+|contac?to|inform\w+|resposta|coment\w+|retorn\w+|notícias|um toque)\b"
        ),
        example: "Ligo amanhã.",
    },
    Cue {
        id: "pt.act.send",
        about: About::Send,
        weight: 2,
        pattern: concat!(
            r"\b(?:envi\w+|mand\w+|pass(?:o|arei|aremos|ar|amos)|reenvi\w+|remet\w+|encaminh\w+|chegar|receb\w+|",
            r"ter(?:á|ás|ão)|partilh\w+|compartilh\w+|devolv\w+|entreg\w+)\b"
        ),
        example: "Mando a planta.",
    },
    Cue {
        id: "pt.act.check",
        about: About::Check,
        weight: 2,
        pattern: r"\b(?:verific\w+|confer\w+|consult\w+|averigu\w+|chec\w+|ver|vejo|revej\w+|rever\w*|pergunt\w+)\b",
        example: "Verifico os números.",
    },
    Cue {
        id: "pt.act.meet",
        about: About::Meet,
        weight: 2,
        pattern: r"\b(?:comparecer\w*|participar\w*|estaremos (?:aí|lá)|estarei (?:aí|lá)|acompanh\w+|visit\w+)\b",
        example: "Acompanho você ao cartório.",
    },
    Cue {
        id: "pt.act.introduce",
        about: About::Introduce,
        weight: 3,
        pattern: concat!(
            r"\b(?:apresento-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|vos) (?:apresento|apresentarei|apresentaremos)|",
            r"vou (?:te |lhe )?apresentar(?:-(?:te|lhe|vos))?)\b"
        ),
        example: "Vou apresentar-te a Irene.",
    },
    Cue {
        id: "pt.act.pay",
        about: About::Pay,
        weight: 3,
        pattern: r"\b(?:pag(?:o|arei|aremos|amos|ar)|transferência|transfiro|deposit\w+)\b",
        example: "Amanhã pago a fatura.",
    },
    Cue {
        id: "pt.delegate",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:meu|minha|nosso|nossa|um|uma|o|a|nossos|nossas) (?:assistente|colega|colaborador[a]?|",
            r"secretári[oa]|sóci[oa]|equip[ea]|chefe|escritório|departamento|técnic[oa]|advogad[oa]|contabilista|",
            r"contador[a]?|irmão|irmã|marido|mulher|esposa|filh[oa])s?\b(?: \w+){0,4} (?:(?:te|lhe|lhes|vos|já|",
            r"aí) )*(?:\w{2,}rá|\w{2,}rão|vai|vão|irá|irão|liga|manda|envia|passa|cuida|trata|escreve|",
            r"entra em contac?to|leva|traz|busca)\b|\b(?:te|lhe|lhes|vos) (?:enviará|mandará|ligará|escreverá|",
            r"contatará|responderá|entregará|dará|dirá)\b|\b(?:vai|vão|irá|irão) (?:enviar|mandar|ligar|escrever|",
            r"contactar|responder|telefonar)-(?:te|lhe|lhes|vos)\b"
        ),
        example: "Minha colega te enviará as medidas.",
    },
    Cue {
        id: "pt.conditional",
        about: About::Conditional,
        weight: 1,
        pattern: concat!(
            r"^se |[,;:] (?:e |mas )?se |\bse (?:conseguir|puder|der|for|houver|tiver|chegar|vier|tudo|eu|ele|",
            r"ela)\b|\b(?:só|apenas) se\b|\bdesde que\b|\bcaso (?:\w+e|\w+a|\w+am|\w+em)\b|\b(?:contanto que|",
            r"a não ser que|a menos que|sendo assim)\b"
        ),
        example: "Se chover, ligo.",
    },
    Cue {
        id: "pt.hedged",
        about: About::Hedged,
        weight: 1,
        pattern: concat!(
            r"\b(?:tentar\w*|tento|procurarei|procuraremos|talvez|quem sabe|provavelmente|possivelmente|",
            r"em princípio|espero (?:conseguir|poder|enviar|mandar|dar|ligar|responder|confirmar|terminar)|",
            r"esperamos (?:conseguir|poder|enviar|dar)|(?:acho|penso) que (?:consigo|posso)|",
            r"acho que .{0,30}(?:consigo|posso|conseguirei)|o (?:im)?possível (?:para|por)|os possíveis (?:para|",
            r"por)|se der tempo)\b"
        ),
        example: "Vou tentar ligar.",
    },
    Cue {
        id: "pt.commit.any_future",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\b\p{L}{2,}(?:arei|erei|irei|orei|aremos|eremos|iremos)\b|\b(?:farei|faremos|direi|diremos|trarei|",
            r"traremos)\b"
        ),
        example: "Lixarei a porta amanhã.",
    },
    Cue {
        id: "pt.commit.state_future",
        about: About::Commitment,
        weight: -5,
        pattern: concat!(
            r"\b(?:serei|seremos|haverei|haveremos|deverei|deveremos|quererei|saberei|saberemos|veremos|terei de|",
            r"terei que|teremos de|teremos que|precisarei|precisaremos|estarei (?:fora|ausente|de|em)|",
            r"estaremos (?:fora|fechad|de férias|encerrad)|voltarei (?:a|ao|no|em|na|dia)|regressarei|",
            r"sobreviverei|esquecerei|sentirei)\b"
        ),
        example: "Depois veremos, seremos muitos.",
    },
    Cue {
        id: "pt.commit.going_any",
        about: About::Undertaking,
        weight: 4,
        pattern: concat!(
            r"\b(?:vou|vamos|irei|iremos) (?:já |ainda |logo |agora |também |hoje |amanhã |te |lhe |lhes |vos |",
            r"me |o |a )*\p{L}{3,}(?:ar|er|ir|or)(?:-(?:te|lhe|lhes|vos|lo|la|los|las|nos|me))?\b"
        ),
        example: "Vou lixar a porta.",
    },
    Cue {
        id: "pt.commit.going_said",
        about: About::Undertaking,
        weight: -6,
        pattern: r"\b(?:acha|acham|pensa|pensam|crê|creem|diz|dizem|supõe) que\b",
        example: "Ele acha que vou lixar a porta.",
    },
    Cue {
        id: "pt.commit.going_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r"\b(?:vou|vamos) (?:já |ainda |também |só |te |lhe )*(?:precisar|poder|ter|ser|estar|ficar|viajar|",
            r"conseguir|morrer|dizer que|sentir|querer|adorar|gostar|perder|sair de|tirar férias|dever|ver$|ver\.|",
            r"esperar|aguardar)\b|\bvamos ver(?:[.!,]|$)"
        ),
        example: "Vou precisar de tinta.",
    },
    Cue {
        id: "pt.commit.enclitic",
        about: About::Undertaking,
        weight: 4,
        pattern: r"\b\p{L}{2,}(?:o|mos)-(?:te|lhe|lhes|vos|lho|lha|lhos|lhas|o|a|os|as)\b",
        example: "Reencaminho-lhe a carta amanhã.",
    },
    Cue {
        id: "pt.commit.to_reader",
        about: About::Undertaking,
        weight: 4,
        pattern: concat!(
            r"\b(?:te|lhe|lhes|vos) \p{L}{3,}(?:o|amos|emos|imos)\b|\b(?:falo|mantenho|aviso|ligo|procuro|mando|",
            r"envio|passo|deixo|levo|trago|busco|espero|chamo|informo|atualizo) (?:você|vocês|o senhor|a senhora|",
            r"contigo|com você|com vocês|consigo|para você|pra você|pra ti|te|isso|com o|com a)\b"
        ),
        example: "Mantenho você a par.",
    },
    Cue {
        id: "pt.commit.to_reader_not",
        about: About::Undertaking,
        weight: -5,
        pattern: concat!(
            r"\b(?:te |lhe |lhes |vos )?(?:agradeç(?:o)|agradecemos|peç(?:o)|pedimos|rog(?:o|amos)|desej(?:o|",
            r"amos)|pergunt(?:o|amos)|record(?:o|amos)|lembr(?:o|amos)|proponh(?:o)|propomos|sugir(?:o)|sugerimos|",
            r"recomend(?:o|amos)|aconselh(?:o|amos)|convid(?:o|amos)|solicit(?:o|amos)|apresent(?:o|amos)|",
            r"felicit(?:o|amos)|cumpriment(?:o|amos)|comunic(?:o|amos)|inform(?:o|amos)|trat(?:a)|dev(?:o|emos)|",
            r"quer(?:o|emos)|escrevo)-(?:te|lhe|lhes|vos|se)\b|\b(?:te|lhe|lhes|vos) (?:agradeço|agradecemos|peço|",
            r"pedimos|rogo|desejo|desejamos|pergunto|lembro|recordo|proponho|sugiro|recomendo|aconselho|convido|",
            r"convidamos|solicito|apresento|devo|quero|entendo|conheço|vejo|tenho|temos|admiro|amo|adoro|espero|",
            r"escrevo|podemos|devemos|queremos|todo|muito|quando)\b"
        ),
        example: "Agradeço-lhe o plano.",
    },
    Cue {
        id: "pt.commit.bare_present",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:amanhã|hoje(?: mesmo| ainda)?|esta (?:tarde|noite|semana)|(?:na )?(?:próxima semana|",
            r"semana que vem|segunda|terça|quarta|quinta|sexta)(?:-feira)?(?: que vem)?|logo|já já|depois|",
            r"em seguida|assim que \p{L}+(?: \p{L}+)?,?)[,]? (?:já |eu |te |lhe |o |a |me )*(?:falo|falamos|",
            r"consulto|vejo|reviso|confiro|ligo|preparo|passo|busco|peço|termino|acabo|assino|pago|fecho|envio|",
            r"mando|subo|publico|pergunto|faço|ponho|trago|levo|contacto|aviso|compro|reservo|organizo|resolvo|",
            r"arranjo|trato|deposito|entrego|respondo|retorno)\b"
        ),
        example: "Semana que vem falo com o fornecedor.",
    },
    Cue {
        id: "pt.commit.will_have",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:terás|terá|terão|receberás|receberá|receberão) (?:o|a|os|as|um|uma|notícias|tudo|meu|minha|",
            r"nosso|nossa)\b"
        ),
        example: "Até sexta você terá os meus comentários.",
    },
    Cue {
        id: "pt.commit.will_ask",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:vou pedir|peço|pedirei|vou dizer|direi|já pedi|pedi) (?:ao|à|a) \p{L}+(?: \p{L}+)? (?:para|",
            r"que) (?:te|lhe|lhes|vos|se|o|a)\b"
        ),
        example: "Vou pedir ao Ben para te mandar o plano.",
    },
    Cue {
        id: "pt.delegate.will_ask",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:vou pedir|peço|pedirei|vou dizer|direi|já pedi|pedi) (?:ao|à|a) \p{L}+|\balguém (?:da|do|",
            r"de) \p{L}+(?: \p{L}+)? (?:vai|irá|te|lhe|lhes|vos|liga|entra|\p{L}+rá)\b"
        ),
        example: "Vou pedir ao Ben para te mandar o plano.",
    },
    Cue {
        id: "pt.commit.somebody",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:alguém|um colega|uma colega) (?:da|do|de) \p{L}+(?: \p{L}+)? (?:vai |irá )?(?:te |lhe |lhes |",
            r"vos )?(?:\p{L}+rá|\p{L}+(?:ar|er|ir)(?:-\p{L}+)?|liga|entra em)\b"
        ),
        example: "Alguém da equipe vai te ligar.",
    },
    Cue {
        id: "pt.commit.leave_it",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"\bdeixa que eu\b|\bdeixe que eu\b|\bdeixa comigo\b|\beu (?:preparo|resolvo|organizo|faço|levo|trago|",
            r"ligo|falo|vejo|cuido|compro|pago|aviso|mando|termino|reviso|busco|confirmo)\b|\bconsigo (?:te |",
            r"lhe )?(?:entregar|enviar|mandar|terminar|acabar|passar)(?:-(?:te|lhe))?\b"
        ),
        example: "Deixa que eu resolvo.",
    },
    Cue {
        id: "pt.commit.opening_verb",
        about: About::Undertaking,
        weight: 3,
        pattern: concat!(
            r"^(?:(?:ok|certo|claro|bem|calma|combinado|está bem|tudo bem)[,.!] ?)?(?:eu |já |hoje |amanhã |logo |",
            r"com todo o gosto )*\p{L}{3,}(?:o|amos|emos|imos) (?:o|a|os|as|esse|essa|este|esta|isso|teu|seu|",
            r"vosso|tua|sua) "
        ),
        example: "Acrescento esse ponto à ordem.",
    },
    Cue {
        id: "pt.commit.opening_not",
        about: About::Undertaking,
        weight: -4,
        pattern: concat!(
            r"^(?:(?:ok|certo|claro|bem)[,.!] ?)?(?:eu |já )*(?:esper(?:o|amos)|agradeço|agradecemos|lament(?:o|",
            r"amos)|precis(?:o|amos)|quero|queremos|acho|achamos|solicit(?:o|amos)|aguard(?:o|amos)|lembr(?:o|",
            r"amos)|compreendo|conheço|tenho|temos|confirm(?:o|amos) (?:o recebimento|a receção)|todo|como|quando|",
            r"mesmo|outro|muito|dentro|junto|sinto|sentimos|somos|estamos|podemos|devemos|vemos|peço|pedimos|",
            r"desejo|proponho|propomos|sugiro|entendo|segundo|aquando|acus(?:o|amos)|adoro|detesto|prefiro|sei|",
            r"fomos|vimos|gostamos|sobre|vamos|recebemos|tivemos|segue|anexo|continuo|continuamos|seguimos|sigo|",
            r"nem) "
        ),
        example: "Agradeço o plano.",
    },
    Cue {
        id: "pt.commit.if_then",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"^(?:se|quando|assim que|logo que|caso) [^.?!]{3,80}, (?:eu |já |a gente |logo )*(?:\p{L}{3,}(?:o|",
            r"amos|emos|imos)|a gente \p{L}+a)\b"
        ),
        example: "Se o banco topar, a gente assina.",
    },
    Cue {
        id: "pt.commit.third_goes",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b(?:vai|vão|irá|irão) (?:te|lhe|lhes|vos) \p{L}+(?:ar|er|ir|or)\b|\b(?:te|lhe|lhes|vos) (?:vai|",
            r"vão) \p{L}+(?:ar|er|ir|or)\b|\b(?:nosso|nossa|meu|minha) \p{L}+(?: \p{L}+)? (?:\p{L}+(?:rá|rão|a|",
            r"e)-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|vos) \p{L}+(?:rá|rão|a|e))\b|\b(?:chegam|chegará|chegarão|",
            r"chega) (?:até|a) (?:si|ti|você|vocês|vós)\b|\bpor minha conta\b|\b(?:cuido|trato|resolvo|pago|levo|",
            r"faço|trago) eu\b"
        ),
        example: "O Tomás vai te levar as chaves.",
    },
    Cue {
        id: "pt.delegate.third_goes",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b\p{L}{3,} (?:vai|vão|irá|irão) (?:te|lhe|lhes|vos) \p{L}+(?:ar|er|ir|or)\b|\b(?:nosso|nossa|meu|",
            r"minha) \p{L}+(?: \p{L}+)? (?:\p{L}+(?:rá|rão|a|e)-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|",
            r"vos) \p{L}+(?:rá|rão|a|e))\b"
        ),
        example: "O Tomás vai te levar as chaves.",
    },
    Cue {
        id: "pt.commit.for_you",
        about: About::Commitment,
        weight: 3,
        pattern: concat!(
            r"\b\p{L}{3,}o (?:o|a|os|as|isso|isto|tudo|um|uma) [^.?!]{0,30}\b(?:para|pra) (?:você|vocês|ti|si|",
            r"vós)\b|\be aviso\b|\b(?:ponho|coloco|marco|anoto) (?:isso )?na agenda\b|\bcom (?:todo o gosto|",
            r"muito gosto|prazer) (?:eu )?\p{L}{3,}o\b"
        ),
        example: "Eu localizo o comprovante para você.",
    },
    Cue {
        id: "pt.commit.if_then_not",
        about: About::Commitment,
        weight: -3,
        pattern: concat!(
            r"^(?:si|se|caso|qualora|quando|cuando) [^.?!]{3,80}, (?:eu |te |lhe )?(?:posso|podemos|podia|",
            r"podíamos|poderia|devemos|temos|estamos|empresto-te|empresto-vos)\b"
        ),
        example: "Se for preciso, posso levar a escada.",
    },
    Cue {
        id: "pt.delegate.titled",
        about: About::Delegate,
        weight: 3,
        pattern: concat!(
            r"\b(?:a dona|o senhor|a senhora|o doutor|a doutora) \p{L}+,?(?: \p{L}+){0,4},? (?:vai|irá) (?:te |",
            r"lhe |lhes |vos )?\p{L}+(?:ar|er|ir)\b"
        ),
        example: "A Dona Célia vai lhe entregar o atestado.",
    },
    Cue {
        id: "pt.commit.awaits",
        about: About::Commitment,
        weight: -12,
        pattern: r"^(?:fico|ficamos) (?:a aguardar|à espera|no aguardo)\b",
        example: "Fico a aguardar a sua resposta.",
    },
    Cue {
        id: "pt.commit.acknowledges",
        about: About::Commitment,
        weight: -12,
        pattern: r"\bconfirm(?:o|amos)(?:-lhe|-te|-vos|-lhes)? (?:a |o )?(?:rece(?:p)?ção|recebimento|ter recebido)\b",
        example: "Confirmo-lhe a receção dos documentos.",
    },
    Cue {
        id: "pt.commit.leaves_you",
        about: About::Commitment,
        weight: -12,
        pattern: r"\bdeix(?:o|amos)-(?:te|lhe|vos|lhes) (?:em contac?to|um (?:beij\p{L}+|abraço|grande abraço))",
        example: "Deixo-vos em contacto.",
    },
    Cue {
        id: "pt.commit.tells_a_thing",
        about: About::Commitment,
        weight: -12,
        pattern: r"^vou (?:te |lhe |vos )?(?:contar|dizer)(?:-te|-lhe|-vos)?(?: uma coisa)?[,:!]",
        example: "Vou te dizer uma coisa: que filme chato!",
    },
    Cue {
        id: "pt.commit.for_oneself",
        about: About::Commitment,
        weight: -12,
        pattern: r"\bvou (?:dormir|deitar-me|me deitar|descansar|almoçar|jantar|tomar (?:um )?(?:banho|café))\b",
        example: "Vou dormir cedo hoje.",
    },
    Cue {
        id: "pt.commit.follows",
        about: About::Commitment,
        weight: 4,
        pattern: concat!(
            r"^(?:o|a|os|as) (?:orçamento|proposta|contrato|documento|fatura|recibo|relatório|ficheiro|",
            r"encomenda|material|convite|resposta)s? seguem? (?:até|na|no|amanhã|hoje|ainda hoje|depois d)"
        ),
        example: "O orçamento segue até sexta-feira.",
    },
    Cue {
        id: "pt.commit.in_your_box",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:está|estará|tá|vai estar|estarão) (?:na|no) (?:sua|seu|tua|teu) (?:caixa|e-?mail|mesa)\b",
        example: "Segunda está na sua caixa de entrada!",
    },
    Cue {
        id: "pt.commit.leaves_to_talk",
        about: About::Commitment,
        weight: -4,
        pattern: r"\bdeixo-(?:vos|te|os) (?:à|em) conversa\b",
        example: "Deixo-vos à conversa.",
    },
    Cue {
        id: "pt.commit.comes_gladly",
        about: About::Commitment,
        weight: 4,
        pattern: r"\b(?:a gente vai|vamos|eu vou|iremos) (?:sim|com (?:todo o |muito )?(?:prazer|gosto))\b",
        example: "A gente vai sim!",
    },
];
