//! What a Portuguese sentence says that a program wrote to confirm a receipt.

use crate::language::{About, Cue};

pub(super) const CUES: &[Cue] = &[
    Cue {
        id: "pt.receipt",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:recebemos|registamos|registramos|registámos) (?:com sucesso )?(?:a |o )?(?:sua|seu|tua|",
            r"teu) (?:mensagem|e-?mail|pedido|solicitação|encomenda|inscrição|candidatura|contac?to)\b|\b(?:a sua|",
            r"o seu|sua|seu) (?:mensagem|e-?mail|pedido|solicitação|encomenda|inscrição|candidatura|",
            r"chamado) (?:foi|já foi) (?:\w+ )?(?:recebid[oa]|registad[oa]|registrad[oa]|encaminhad[oa]|",
            r"abert[oa])\b|\bacus(?:o|amos) a? ?rece[pç]ção\b|\bobrigad[oa] por (?:entrar em contac?to|",
            r"nos contac?tar|contac?tar|escrever|se inscrever|subscrever)\b|\bconfirmamos (?:a|o) (?:receção|",
            r"recepção|recebimento)\b"
        ),
        example: "Recebemos o seu pedido.",
    },
    Cue {
        id: "pt.receipt.number",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:ticket|chamado|pedido|processo|referência|protocolo|solicitação)(?: (?:número|nº|n\.º|",
            r"no\.?))?(?: é)?(?: o)? ?:? ?\[?#? ?[a-z]{0,6}-?\d{3,}|\[#? ?[a-z]{0,8}[-#: ]?\d{3,}\]|",
            r"\bnúmero d[eo] (?:ticket|chamado|protocolo|processo|pedido|referência)\b"
        ),
        example: "O número do protocolo é 55120.",
    },
    Cue {
        id: "pt.receipt.answer_within",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:responderemos|contac?taremos|retornaremos|entraremos em contac?to|nossa equip[ea]|",
            r"a nossa equip[ea]) .{0,60}\b(?:em até|no prazo|dentro de|em|prazo de) .{0,20}\b(?:horas|dias|",
            r"úteis)\b|\b(?:responderemos|retornaremos|entraremos em contac?to) .{0,30}(?:assim que possível|",
            r"o mais breve possível|em breve|com a maior brevidade)\b"
        ),
        example: "Responderemos no prazo de dois dias úteis.",
    },
    Cue {
        id: "pt.receipt.confirm",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:confirme|confirma|verifique) (?:por favor )?(?:a sua|o seu|sua|seu) (?:subscrição|inscrição|",
            r"e-?mail|endereço|registo|cadastro|assinatura|conta)\b|\bclique (?:no|neste|aqui)\b"
        ),
        example: "Por favor, confirme a sua inscrição.",
    },
    Cue {
        id: "pt.automatic",
        about: About::Automatic,
        weight: 4,
        pattern: concat!(
            r"\b(?:este é um|esta é uma|esta mensagem é uma?|este e-?mail é uma?) (?:mensagem|e-?mail|resposta|",
            r"notificação|correio)? ?(?:automátic[oa]|gerad[oa] automaticamente|enviad[oa] automaticamente)\b|",
            r"\best[ea] (?:mensagem|e-?mail|resposta) foi (?:gerad[oa]|enviad[oa]|criad[oa]) automaticamente\b"
        ),
        example: "Esta é uma mensagem automática.",
    },
    Cue {
        id: "pt.receipt.delivered",
        about: About::Receipt,
        weight: 4,
        pattern: concat!(
            r"\b(?:mensagem|pedido|e-?mail) (?:foi|será) (?:entregue|respondid[oa]|analisad[oa])\b|",
            r"\bterá resposta (?:em breve|assim que)\b"
        ),
        example: "A sua mensagem foi entregue à nossa equipa.",
    },
];
